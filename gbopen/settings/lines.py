"""The line of a gbopen.toml on which a key stands; TOML readers do not tell it."""

import re

_SECTION = re.compile(r"\s*\[+\s*(?P<name>[^\[\]#]*?)\s*\]+")
_KEY = re.compile(r"\s*(?P<name>[^=#\[\]]+?)\s*=")
_MARKS = str.maketrans("", "", "\"' ")


def line_of(text: str, section: str, key: str) -> int:
    """The line (from 1) of a key in a section ("" is the top), or of the section `key`; 0: none."""
    here = ""
    for number, line in enumerate(text.splitlines(), 1):
        header = _SECTION.match(line)
        if header:
            here = header["name"].translate(_MARKS)
            if not section and here.partition(".")[0] == key:
                return number
            continue
        name = _KEY.match(line)
        if name and _same(here, name["name"].translate(_MARKS), section, key):
            return number
    return 0


def _same(here: str, name: str, section: str, key: str) -> bool:
    """True where a name that stands under a section is the key, dotted or not."""
    full = f"{here}.{name}" if here else name
    wanted = f"{section}.{key}" if section else key
    return full == wanted or full.startswith(f"{wanted}.")
