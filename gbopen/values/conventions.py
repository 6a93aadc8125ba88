"""How one file writes its numbers and dates: declared by someone, or proved by its own cells.

Evidence is what can be read in one way only: 37,5 proves the decimal comma, 25/12/2022 that the day
comes first. Where cells prove both, nothing is known: there is no majority vote.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from gbopen.text import clean
from gbopen.values.excel_dates import typed_pair
from gbopen.values.numerals import readings, take_apart
from gbopen.values.words import qualifier

DecimalMark = Literal[",", ".", ""]
DateOrder = Literal["dmy", "mdy", ""]


@dataclass(frozen=True, slots=True)
class Conventions:
    """The decimal mark, the order of dates, and the decimals of columns printed with only zeros.

    "" is not known. The grouping mark is the one of "," and "." that is not the decimal mark; a
    space groups too. `because` holds the cells that proved it, "" where it was declared. `stored`
    numbers of a workbook have no mark: each reader sees them with the one of his language.
    """

    decimal: DecimalMark = ""
    date_order: DateOrder = ""
    decimals: Mapping[str, int] = field(default_factory=dict)
    declared: bool = False
    because: str = ""
    stored: bool = False


# What gbopen itself writes: 37.5 and 2022-11-15. Dates written year first need no order.
CANONICAL = Conventions(decimal=".", declared=True)
UNKNOWN = Conventions()

_MARKS: Mapping[str, DecimalMark] = {"comma": ",", "point": "."}


def declared(decimal: str, dates: str) -> Conventions | None:
    """The conventions somebody declared: "comma" or "point", "dmy" or "mdy"; None for neither."""
    if not decimal and not dates:
        return None
    order: DateOrder = "dmy" if dates == "dmy" else "mdy" if dates else ""
    return Conventions(decimal=_MARKS.get(decimal, ""), date_order=order, declared=True)


_DATE = re.compile(
    r"(?:ngày )?([0-9]{1,2}) ?([/.-]) ?([0-9]{1,2}) ?\2 ?[0-9]{4}(?![0-9])", re.IGNORECASE
)

_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}[.,][0-9]{3}")


def prove(numbers: Iterable[tuple[str, bool, str]], dates: Iterable[str]) -> Conventions:
    """The conventions that the cells of one file prove, whatever the order they come in.

    `numbers` are (column, whole numbers only, cell) of all columns of figures, `dates` the cells of
    all columns of dates; distinct texts are enough.
    """
    cells = [cell for cell in numbers if not cell[2].isdigit()]  # digits alone prove nothing
    marks = _proofs((_mark_proved(text, whole=whole), text) for _, whole, text in cells)
    orders = _proofs((order_proved(text), text) for text in dates)
    mark: DecimalMark = "" if len(marks) != 1 else "," if "," in marks else "."
    order: DateOrder = "" if len(orders) != 1 else "dmy" if "dmy" in orders else "mdy"
    because = "; ".join([*(marks.values() if mark else ()), *(orders.values() if order else ())])
    return Conventions(mark, order, columns_of_zeros(cells, mark), because=because)


def with_canonical(proved: Conventions) -> Conventions:
    """The conventions of a file in gbopen's own form: the decimal point, if no cells prove a mark.

    Cells that prove the comma are believed: the form of the header says nothing against them.
    """
    return proved if proved.decimal else replace(proved, decimal=".", declared=True)


def mixed_marks(
    numbers: Iterable[tuple[str, bool, str]],
) -> tuple[tuple[str, str], tuple[str, str]] | None:
    """A (column, cell) with a comma and one with a point that no one convention writes, or None.

    Either each proves its mark, or, where no cell of the file proves one, both stand in one column
    and part their thousands: 934.000 beside 34,685.
    """
    proved: dict[str, tuple[str, str]] = {}
    grouped: dict[str, dict[str, tuple[str, str]]] = {}
    for column, whole, text in numbers:
        numeral = _numeral_of(text)
        mark = _mark_proved(text, whole=whole)
        if mark:
            proved.setdefault(mark, (column, text))
        elif _THOUSANDS.fullmatch(numeral):
            grouped.setdefault(column, {}).setdefault(numeral[-4], (column, text))
    if proved:
        return (proved[","], proved["."]) if len(proved) > 1 else None
    return next(((one[","], one["."]) for one in grouped.values() if len(one) > 1), None)


def columns_of_zeros(numbers: Iterable[tuple[str, bool, str]], decimal: str) -> dict[str, int]:
    """The columns whose figures are printed with decimals that are all 0: their decimals are 0.

    A program wrote 72.0 for 72 there; the figures are rounded to whole ones. Where the mark is not
    known, one possible reading with another decimal is enough to leave the column as it is.
    """
    printed: dict[str, bool] = {}
    for column, whole, text in numbers:
        found = {} if whole else readings(_numeral_of(text))
        read = [one for mark, one in found.items() if decimal in ("", mark)]
        if not all(one.is_whole for one in read):
            printed[column] = False
        elif any(one.decimals for one in read):
            printed.setdefault(column, True)
    return {column: 0 for column, zeros in printed.items() if zeros}


def _numeral_of(text: str) -> str:
    cleaned = clean(text)
    cell = take_apart(cleaned)
    if cell is None or typed_pair(cleaned):
        return ""
    after = cell.after.removeprefix("%")
    return cell.numeral if qualifier(cell.before, after) is not None else ""


def _mark_proved(text: str, *, whole: bool) -> str:
    found = readings(_numeral_of(text))
    if whole and len(found) > 1:
        found = {mark: numeral for mark, numeral in found.items() if numeral.is_whole}
    return next(iter(found)) if len(found) == 1 else ""


def order_proved(text: str) -> str:
    """The one order in which a date can be read, or "" for both and for none."""
    found = _DATE.match(clean(text))
    if not found:
        return ""
    first, second = int(found[1]), int(found[3])
    if first > 12 >= second:
        return "dmy"
    return "mdy" if second > 12 >= first else ""


def _proofs(evidence: Iterable[tuple[str, str]]) -> dict[str, str]:
    """One cell for each thing proved: the shortest, so that the order of cells never matters."""
    kept: dict[str, str] = {}
    for proved, text in evidence:
        if proved:
            kept[proved] = min(kept.get(proved, text), text, key=lambda cell: (len(cell), cell))
    return kept
