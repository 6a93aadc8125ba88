"""How deep JSON is nested, told before it is parsed: parsers go down as deep as the text says."""

import re

from gbopen.limits import MOST_NESTED

_MARK = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)


def too_deep(text: str) -> bool:
    """True where lists and objects stand inside one another beyond the limit."""
    if text.count("[") + text.count("{") <= MOST_NESTED:
        return False
    depth = 0
    for mark in _MARK.finditer(text):
        if mark[0] in ("[", "{"):
            depth += 1
            if depth > MOST_NESTED:
                return True
        elif mark[0] in ("]", "}"):
            depth -= 1
    return False
