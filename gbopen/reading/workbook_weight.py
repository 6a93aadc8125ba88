"""How much a library that keeps workbooks whole would have to carry: found without carrying it.

Our reader passes over what it does not need: hidden sheets, styles, comments, what merged cells
and links cover. Whoever loads the file with something that unfolds all of it asks here first.
"""

from gbopen.reading.workbook_cells import corners
from gbopen.reading.workbook_parts import MOST_OF_A_PART, Handlers, Parts, Refused

MOST_ELEMENTS = 1_000_000  # a filled cell is two of them, and a kilobyte when it is loaded
MOST_COVERED = 300_000  # cells under merged areas, links and tables: each becomes an object
MOST_OF_A_VALUE = 20_000  # an attribute that lists areas, each compared with each other
MOST_TRANSLATED = 20_000_000  # characters of formulas that are written out cell by cell

_XML = (".xml", ".rels")
_COVERING = ("mergeCell", "hyperlink", "table")


def bearable(data: bytes) -> bool:
    """True where every part of the workbook unpacks, is XML where it should be, and stays small."""
    weight = _Weight()
    try:
        parts = Parts(data)
        if parts.any_twice():
            return False
        for name in parts.names():
            if name.endswith(_XML):
                parts.parse(name, weight.handlers())
            else:
                for _ in parts.unpack(name, MOST_OF_A_PART):
                    pass
    except (Refused, _TooHeavy):
        return False
    return True


class _TooHeavy(Exception):
    """The workbook is not worth reading to its end."""


class _Weight:
    """What was met so far, over all the parts."""

    def __init__(self) -> None:
        self._elements = self._covered = self._shared = self._longest = 0
        self._formula: int | None = None

    def handlers(self) -> Handlers:
        return Handlers(self._start, self._end, self._text)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        local = name.rpartition(" ")[2]
        if local == "f":
            self._formula = 0
            self._shared += attributes.get("t") == "shared"
        elif local in _COVERING:
            self._covered += _cells_in(attributes.get("ref", ""))
        if any(len(value) > MOST_OF_A_VALUE for value in attributes.values()):
            raise _TooHeavy
        if self._elements > MOST_ELEMENTS or self._covered > MOST_COVERED:
            raise _TooHeavy

    def _end(self, _name: str) -> None:
        if self._formula is None:
            return
        self._longest = max(self._longest, self._formula)
        self._formula = None
        if self._shared * self._longest > MOST_TRANSLATED:
            raise _TooHeavy

    def _text(self, text: str) -> None:
        if self._formula is not None:
            self._formula += len(text)


def _cells_in(area: str) -> int:
    if ":" not in area:
        return 1
    found = corners(area.replace("$", "").upper())
    if found is None:
        raise _TooHeavy  # whole rows or columns
    top, left, bottom, right = found
    return (abs(bottom - top) + 1) * (abs(right - left) + 1)
