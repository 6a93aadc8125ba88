"""One cell of a column of figures: the figure, the defect of its writing, or nothing.

Nothing is guessed. Under a known convention a cell has the one reading of that convention; under
none, a cell is a figure where it can be read in one way only, and ambiguous where in two.
"""

import re
from dataclasses import dataclass, replace
from fractions import Fraction

from gbopen.language import Sayable
from gbopen.text import clean
from gbopen.values import words
from gbopen.values.conventions import Conventions
from gbopen.values.defect import Defect
from gbopen.values.excel_dates import either_order, typed_pair
from gbopen.values.numerals import Cell, Numeral, take_apart
from gbopen.values.one_reading import MOST_DIGITS, Column, one_reading, said

_PLAIN = re.compile(rf"0|[1-9][0-9]{{0,{MOST_DIGITS - 1}}}")
_PAIR = re.compile(r"([0-9][0-9., ]*?) ?/ ?([0-9](?:[0-9., ]*[0-9])?)(?P<words>[^0-9]*)")
_YEAR = re.compile(r"(?:(?:năm|year) )?([0-9]{4})(?:[.,]0+)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure as printed: units / scale, and the qualifier written before it (0 is exact).

    `scale` has a zero for every decimal printed: 37,50 is 3750 / 100. `harmless` names what was
    passed over: "spaces", "leading-zero", "grouped", "percent-sign", "minus-sign", "zero-decimals".
    """

    units: int
    scale: int
    qualifier: int
    printed: str
    harmless: tuple[str, ...] = ()

    @property
    def value(self) -> Fraction:
        """The printed number, exactly; the qualifier is not part of it."""
        return Fraction(self.units, self.scale)


def read_whole(text: str, conventions: Conventions) -> Figure | Defect | None:
    """The whole number of a cell in a column of counts, with scale 1 and qualifier 0.

    None for an empty cell and for signs of "no data".
    """
    return _read(text, Column(conventions, whole=True, percent=False))


def read_figure(
    text: str, conventions: Conventions, *, percent: bool = False
) -> Figure | Defect | None:
    """The figure of a cell in a column of numbers; `percent` allows a percent sign after it.

    None for an empty cell and for signs of "no data".
    """
    return _read(text, Column(conventions, whole=False, percent=percent))


def read_year(text: str) -> int | Defect | None:
    """The year of a cell, four digits, perhaps with "năm" before it; None where it is empty."""
    cleaned = clean(text)
    if words.means_no_data(cleaned) or words.is_dash(cleaned):
        return None
    found = _YEAR.fullmatch(cleaned)
    return int(found[1]) if found else Defect("type", {"v": text})


def _read(text: str, column: Column) -> Figure | Defect | None:
    if _PLAIN.fullmatch(text):  # nearly every cell; the long way says the same, 20 times slower
        return Figure(int(text), 1, words.EXACT, text)
    cleaned = clean(text)
    if words.means_no_data(cleaned):
        return None
    if words.may_be_zero(cleaned):
        return Defect("zero-or-unknown", {"v": text})
    cell = take_apart(cleaned)
    return _two_numbers(text, cleaned, column) or (
        _of_cell(text, cell, column) if cell else Defect("type", {"v": text})
    )


def _of_cell(text: str, cell: Cell, column: Column) -> Figure | Defect:
    after = cell.after.removeprefix("%").lstrip() if column.percent else cell.after
    qualifier = words.qualifier(cell.before, after)
    if qualifier is None or (column.whole and qualifier):
        return _with_words(text, replace(cell, after=after), column)
    numeral = one_reading(text, cell.numeral, column)
    if isinstance(numeral, Defect):
        return numeral
    harmless = _passed_over(text, cell, numeral, column)
    if column.whole:
        return Figure(_whole(numeral), 1, qualifier, text, harmless)
    return Figure(numeral.units, numeral.scale, qualifier, text, harmless)


def _passed_over(text: str, cell: Cell, numeral: Numeral, column: Column) -> tuple[str, ...]:
    found = {
        "spaces": text != clean(text) or " %" in clean(text),
        "leading-zero": len(numeral.whole) > 1 and numeral.whole.startswith("0"),
        "grouped": numeral.grouped,
        "percent-sign": cell.after.startswith("%"),
        "minus-sign": cell.numeral.startswith("\u2212"),
        "zero-decimals": column.whole and bool(numeral.decimals),
    }
    return tuple(name for name, there in found.items() if there)


def _whole(numeral: Numeral) -> int:
    size = int(numeral.whole)
    return -size if numeral.negative else size


def _two_numbers(text: str, cleaned: str, column: Column) -> Defect | None:
    if pair := typed_pair(cleaned):
        a, b = pair
        two: dict[str, Sayable] = {"v": text, "a": a, "b": b, "low": min(pair), "high": max(pair)}
        return Defect("turned-into-date", two, "either" if a != b and either_order(cleaned) else "")
    found = _PAIR.fullmatch(cleaned)
    if not found or (found["words"].strip() and not _only_words(found["words"])):
        return None
    sides = [one_reading(text, found[number], column) for number in (1, 2)]
    values: list[Sayable] = []
    for side in sides:
        if isinstance(side, Defect):
            return Defect("type", {"v": text})
        values.append(said(side.value, column))
    return Defect("two-numbers-in-one-cell", {"v": text, "a": values[0], "b": values[1]})


def _with_words(text: str, cell: Cell, column: Column) -> Defect:
    """The number of a cell that holds words besides, or why it cannot be told."""
    around = cell.before + cell.after
    if around in {".", ","}:
        return Defect("malformed-number", {"v": text})
    if not _only_words(around) and not words.qualifier(cell.before, cell.after):
        return Defect("type", {"v": text})
    times = words.multiple(cell.after)
    counted = column._replace(whole=column.whole and times == 1)
    numeral = one_reading(text, cell.numeral, counted)
    if isinstance(numeral, Defect):
        # What it would advise for "2.5" is no advice for "2.5 triệu".
        return numeral if times == 1 else Defect("type", {"v": text})
    value = numeral.value * times
    if column.whole and value.denominator != 1:
        return Defect("type", {"v": text})
    return Defect("words-in-number", {"v": text, "n": said(value, column), "q": _qualifying(cell)})


def _qualifying(cell: Cell) -> str:
    """The words that make the number of a cell an estimate, as found; "" for an exact one."""
    if cell.after and words.qualifier(cell.before, cell.after):
        return f"{cell.before} … {cell.after}".removeprefix(" … ")
    return cell.before if words.qualifier(cell.before, "") else ""


def _only_words(around: str) -> bool:
    """True for text of letters, spaces and marks such as "đồng chí", "đ/c" or "$"."""
    letters = any(char.isalpha() or char in "₫$€" for char in around)
    strange = any(char.isnumeric() or char in "%+*=_^#\u2212-" for char in around)
    return letters and not strange
