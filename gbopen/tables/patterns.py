"""Regular expressions of a schema: each must match a text whole."""

import re

from gbopen.tables.wrong import wrong


def compiled(pattern: str, *, file: str, place: str) -> re.Pattern[str]:
    """A regular expression that must match a text whole; SchemaError where it is none."""
    try:
        re.compile(pattern)  # by itself first: "a)|(b" is one only between the brackets below
        # \Z and a group of its own: `a|b` and a trailing line break match by accident otherwise
        return re.compile(rf"(?:{pattern})\Z")
    except (re.error, OverflowError, RecursionError) as fault:
        raise wrong(
            file,
            place,
            vi=f'biểu thức chính quy "{pattern}" không dùng được ({fault}).',
            en=f'the regular expression "{pattern}" cannot be used ({fault}).',
        ) from fault
