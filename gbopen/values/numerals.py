"""Numbers written in digits, read with one decimal mark or the other. No convention is chosen here.

With the decimal comma, 1.234.567,5 and 1 234 567,5 are numbers; with the decimal point,
1,234,567.5 and 1 234 567.5 are. Groups are of three digits, and the first is never only zeros.
"""

import re
from dataclasses import dataclass
from fractions import Fraction

OTHER_MARK = {",": ".", ".": ","}


def _grammar(decimal: str, group: str) -> re.Pattern[str]:
    grouped = "|".join(rf"[0-9]{{1,3}}(?:{mark}[0-9]{{3}})+" for mark in (re.escape(group), " "))
    return re.compile(rf"([-\u2212]?)(?:({grouped})|([0-9]+))(?:{re.escape(decimal)}([0-9]+))?")


_GRAMMARS = {decimal: _grammar(decimal, group) for decimal, group in OTHER_MARK.items()}
_MARKS = re.compile("[., ]")
_CELL = re.compile(
    r"(?P<before>[^0-9]*?)"
    r"(?P<numeral>(?:(?<!\S)[-\u2212])?[0-9](?:[0-9., ]*[0-9])?)"
    r"(?P<after>[^0-9]*)"
)


@dataclass(frozen=True, slots=True)
class Numeral:
    """One reading of a number: its sign and digits, whole and decimal ones apart, as text.

    The digits stay text so that a cell of a million digits costs nothing.
    """

    negative: bool
    whole: str
    decimals: str
    grouped: bool

    @property
    def is_whole(self) -> bool:
        """True where no decimal but 0 is written."""
        return not self.decimals.strip("0")

    @property
    def scale(self) -> int:
        """The power of ten with as many zeros as there are decimals."""
        return int(10 ** len(self.decimals))

    @property
    def units(self) -> int:
        """The number in units of its last printed digit."""
        size = int(self.whole + self.decimals)
        return -size if self.negative else size

    @property
    def value(self) -> Fraction:
        """The number itself."""
        return Fraction(self.units, self.scale)

    def written(self, decimal: str) -> str:
        """The number with that decimal mark and no grouping, all its decimals kept."""
        sign = "-" if self.negative else ""
        whole = self.whole.lstrip("0") or "0"
        return f"{sign}{whole}{decimal}{self.decimals}" if self.decimals else f"{sign}{whole}"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell with one number in digits, and what stands before and after it."""

    before: str
    numeral: str
    after: str


def take_apart(cleaned: str) -> Cell | None:
    """The one number of a cell and the rest; None without digits, or with more numbers."""
    found = _CELL.fullmatch(cleaned)
    if found is None:
        return None
    return Cell(found["before"].strip(), found["numeral"], found["after"].strip())


def read_numeral(numeral: str, decimal: str) -> Numeral | None:
    """The number with `decimal` as its mark and the other one or a space grouping, or None."""
    found = _GRAMMARS[decimal].fullmatch(numeral)
    if found is None:
        return None
    sign, grouped, plain, decimals = found.groups()
    if grouped and not _MARKS.split(grouped, maxsplit=1)[0].strip("0"):
        return None
    whole = _MARKS.sub("", grouped) if grouped else plain
    return Numeral(bool(sign), whole, decimals or "", bool(grouped))


def readings(numeral: str) -> dict[str, Numeral]:
    """Every reading of the number by the decimal mark it takes for granted."""
    found = {mark: read_numeral(numeral, mark) for mark in OTHER_MARK}
    return {mark: numeral for mark, numeral in found.items() if numeral is not None}


def digit_count(numeral: str) -> int:
    """How many digits are written, leading zeros not counted."""
    return len(_MARKS.sub("", numeral).lstrip("-\u22120"))
