"""The cells of a worksheet: what is stored -> the text its reader sees, in its true place."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache

from gbopen.limits import MOST_CELLS_OF_A_SHEET, MOST_COLUMNS, MOST_ROWS, MOST_UNPACKED
from gbopen.reading.delimited import Line, Sheet
from gbopen.reading.encoding import NotText
from gbopen.reading.workbook_formats import NumberFormat
from gbopen.reading.workbook_parts import BOMB, DAMAGED, TOO_LARGE, Handlers, Refused
from gbopen.reading.workbook_strings import Runs, unescaped

MOST_MERGED = 100_000

_ROWS, _COLUMNS, _CELLS = (
    NotText("file-too-large", wording) for wording in ("rows", "columns", "sheet_cells")
)
_GENERAL = NumberFormat()
_REMEMBERED = 2**16  # figures and dates come back often
_DAY = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)[0-9.]*Z?)?")
_AREA = re.compile(r"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})")
_YES = ("1", "true")
_BOOLEANS = {"1": "TRUE", "true": "TRUE", "0": "FALSE", "false": "FALSE"}


@dataclass(frozen=True, slots=True)
class Book:
    """What the worksheets of a workbook share; `formats` by the number a cell names them with.

    `stored` asks for the numbers themselves instead of how they are shown: 0.375, not 37.5%.
    """

    strings: list[str] = field(default_factory=list)
    formats: dict[str, NumberFormat] = field(default_factory=dict)
    since_1904: bool = False
    stored: bool = False

    def show(self, stored: str, style: str) -> tuple[str, bool]:
        """The text of a stored number, and whether it is canonical."""
        if not stored:
            return "", False
        shown_as = self.formats.get(style, _GENERAL)
        if self.stored:
            return shown_as.value(stored.strip(), since_1904=self.since_1904)
        return shown_as.show(stored.strip(), since_1904=self.since_1904)


class Worksheet:
    """A worksheet while it is read: its rows by number, and the row and cell being read."""

    def __init__(self, book: Book) -> None:
        self._strings = book.strings
        self._number = lru_cache(_REMEMBERED)(book.show)
        self._rows: dict[int, tuple[list[str], frozenset[int]]] = {}
        self._merged: list[tuple[int, int, int, int]] = []
        self._hidden_rows: set[int] = set()
        self._hidden_columns: set[int] = set()
        self._sets: dict[frozenset[int], frozenset[int]] = {}
        self._row = self._column = self._last = self._width = self._characters = 0
        self._cells: list[str] = []
        self._typed: set[int] = set()
        self._runs = Runs()
        self._attributes: dict[str, str] = {}
        self._value: str | None = None
        self._formula: str | None = None
        self._texts: dict[str, Callable[[str], tuple[str, bool]]] = {
            "s": self._shared,
            "str": lambda value: (unescaped(value), False),
            "inlineStr": lambda _value: (self._runs.take(), False),
            "b": lambda value: (_BOOLEANS.get(value, value), book.stored and value in _BOOLEANS),
            "d": _day,
        }

    def handlers(self) -> Handlers:
        """What reads the part of a worksheet."""
        return self._runs.handlers(
            {
                "row": self._start_row,
                "col": self._hide_columns,
                "c": self._start_cell,
                "v": self._runs.listen,
                "f": self._runs.listen,
                "mergeCell": self._merge,
            },
            {
                "row": self._end_row,
                "c": self._end_cell,
                "v": self._end_value,
                "f": self._end_formula,
            },
        )

    def sheet(self, name: str) -> Sheet:
        """The worksheet read: all rows to the last with a value, all as wide as the widest."""
        blank = ("",) * self._width
        nothing: tuple[list[str], frozenset[int]] = ([], frozenset())
        lines = []
        for row in range(1, self._last + 1):
            cells, typed = self._rows.get(row, nothing)
            lines.append(Line((*cells, *blank[len(cells) :]) if cells else blank, row, row, typed))
        return Sheet(
            tuple(lines),
            name=name,
            merged=tuple(self._merged),
            hidden_rows=frozenset(self._hidden_rows),
            hidden_columns=frozenset(self._hidden_columns),
        )

    def _start_row(self, attributes: dict[str, str]) -> None:
        number = attributes.get("r", "")
        self._row = int(number) if number.isdecimal() else self._row + 1
        if not 1 <= self._row <= MOST_ROWS:
            raise Refused(_ROWS if self._row else DAMAGED)
        if attributes.get("hidden") in _YES:
            self._hidden_rows.add(self._row)
        cells, typed = self._rows.get(self._row, ([], ()))
        self._cells, self._typed, self._column = cells, set(typed), -1

    def _end_row(self) -> None:
        if not self._cells:
            return
        self._last = max(self._last, self._row)
        self._width = max(self._width, len(self._cells))
        self._characters += sum(map(len, self._cells))  # one long string named by every cell
        if self._last * self._width > MOST_CELLS_OF_A_SHEET:
            raise Refused(_CELLS)
        if self._characters > MOST_UNPACKED:
            raise Refused(BOMB)
        typed = frozenset(self._typed)
        self._rows[self._row] = self._cells, self._sets.setdefault(typed, typed)

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._attributes = attributes
        self._value = self._formula = None
        place = attributes.get("r")
        column = self._column + 1 if place is None else _column(place.rstrip("0123456789"))
        if column is None:
            raise Refused(DAMAGED)  # better than a figure in a column it is not in
        self._column = column
        if self._column >= MOST_COLUMNS:
            raise Refused(_COLUMNS)

    def _end_value(self) -> None:
        self._value = "".join(self._runs.heard)

    def _end_formula(self) -> None:
        self._formula = "".join(self._runs.heard)

    def _end_cell(self) -> None:
        kind = self._attributes.get("t", "n")
        value = self._value or ""
        # a formula may well give an empty text; no other kind of result is empty
        if self._formula is not None and not value and (kind != "str" or self._value is None):
            shown = (f"={self._formula or '…'}", False)
        elif kind == "n":
            shown = self._number(value, self._attributes.get("s", "0"))
        else:
            shown = self._texts.get(kind, _as_stored)(value)
        text, typed = shown
        if text and not text.isspace():
            self._put(text, typed=typed)

    def _put(self, text: str, *, typed: bool) -> None:
        cells, column = self._cells, self._column
        if column >= len(cells):
            cells.extend([""] * (column - len(cells)))
            cells.append(text)
        else:
            cells[column] = text
            self._typed.discard(column)  # a cell stored twice: the last one counts
        if typed:
            self._typed.add(column)

    def _hide_columns(self, attributes: dict[str, str]) -> None:
        first, last = attributes.get("min", ""), attributes.get("max", "")
        if attributes.get("hidden") in _YES and first.isdecimal() and last.isdecimal():
            self._hidden_columns.update(range(int(first) - 1, min(int(last), MOST_COLUMNS)))

    def _shared(self, value: str) -> tuple[str, bool]:
        if not value:
            return "", False
        number = int(value)
        if not 0 <= number < len(self._strings):
            raise Refused(DAMAGED)  # better than a figure silently left out
        return self._strings[number], False

    def _merge(self, attributes: dict[str, str]) -> None:
        if found := corners(attributes.get("ref", "")):
            if len(self._merged) == MOST_MERGED:
                raise Refused(TOO_LARGE)
            self._merged.append(found)


def corners(area: str) -> tuple[int, int, int, int] | None:
    """The first row and column and the last ones, from 1, of an area as ``A1:C2``."""
    found = _AREA.fullmatch(area)
    if found is None:
        return None
    first, last = _column(found[1]), _column(found[3])
    if first is None or last is None:
        return None
    return int(found[2]), first + 1, int(found[4]), last + 1


def _as_stored(value: str) -> tuple[str, bool]:
    return value, False


def _day(value: str) -> tuple[str, bool]:
    """A date stored as such, without a time that is midnight."""
    found = _DAY.fullmatch(value)
    if not found:
        return value, False
    try:
        date.fromisoformat(found[1])
    except ValueError:
        return value, False
    time = f"{found[2]}:00"[:8] if found[2] else ""
    return f"{found[1]} {time}" if time.strip("0:") else found[1], True


@lru_cache(_REMEMBERED)
def _column(letters: str) -> int | None:
    """The number from 0 of a column named by letters; None where the letters name none."""
    if not (0 < len(letters) <= 3 and letters.isascii() and letters.isalpha()):
        return None
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number - 1
