"""Control characters in a cell: marks for machines, left by a copy or by damage."""

import re

from gbopen.language import Sayable
from gbopen.text import clean, shorten
from gbopen.values.defect import Defect

# tabs and ends of lines are spaces to us; so is the end of line of large computers, 85
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]")
_SHOWN = "▯"


def control_character(text: str) -> Defect | None:
    """The defect of a cell with such a character: the first one by its code."""
    if text.isprintable():
        return None
    found = _CONTROL.search(text)
    if found is None:
        return None
    right = clean(_CONTROL.sub(" ", text))
    parameters: dict[str, Sayable] = {
        "v": shorten(clean(_CONTROL.sub(_SHOWN, text))),
        "code": f"U+{ord(found[0]):04X}",
        "w": right,
    }
    return Defect("control-character", parameters, "" if right else "no_hint")
