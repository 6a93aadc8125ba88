"""The cells of a worksheet: what is stored -> the text its reader sees, in its true place."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from gbopen.reading.delimited import Line, Sheet
from gbopen.reading.workbook_formats import NumberFormat
from gbopen.reading.workbook_parts import DAMAGED, MOST_UNPACKED, TOO_LARGE, Handlers, Refused

MOST_ROWS = 1_048_576  # of a worksheet of Excel
MOST_COLUMNS = 16_384
MOST_CELLS = 5_000_000  # rows times columns, empty ones too: as many are handed on

NAMESPACES = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://purl.oclc.org/ooxml/spreadsheetml/main",  # the strict form of ISO/IEC 29500
)
_ESCAPED = re.compile("_x([0-9A-Fa-f]{4})_")
_DATE = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T([0-9]{2}:[0-9]{2}(?::[0-9]{2})?)[0-9.]*Z?)?")
_AREA = re.compile(r"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})")
_BOOLEANS = {"1": "TRUE", "true": "TRUE", "0": "FALSE", "false": "FALSE"}
_GENERAL = NumberFormat()

_Action = TypeVar("_Action")


def named(actions: Mapping[str, _Action]) -> dict[str, _Action]:
    """Actions by the local names of elements -> by their full names, as `Parts.parse` gives them."""
    return {f"{space} {name}": action for space in NAMESPACES for name, action in actions.items()}


@dataclass(frozen=True, slots=True)
class Book:
    """What the worksheets of a workbook share; `formats` by the number a cell names it with."""

    strings: list[str] = field(default_factory=list)
    formats: dict[str, NumberFormat] = field(default_factory=dict)
    since_1904: bool = False


class Runs:
    """A text stored in runs of one look each: the runs joined, the reading aids beside them not."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self._runs: list[str] = []
        self._aid = False

    def start_text(self, _attributes: object = None) -> None:
        """A text begins."""
        self.heard.clear()

    def end_text(self) -> None:
        """A text ends."""
        if not self._aid:
            self._runs += self.heard

    def start_aid(self, _attributes: object = None) -> None:
        """A reading aid (how an East Asian name is said) begins."""
        self._aid = True

    def end_aid(self) -> None:
        """A reading aid ends."""
        self._aid = False

    def take(self) -> str:
        """The text so far, which is then forgotten."""
        text = unescaped("".join(self._runs))
        self._runs.clear()
        return text


def unescaped(text: str) -> str:
    """A text without the ``_x000D_`` that stand for characters XML has no place for."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
        # two halves of one character, escaped each; a half alone is no character
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text.replace("\r\n", "\n")


def strings_reader(strings: list[str]) -> Handlers:
    """What puts the shared strings of a workbook into the list, in their order."""
    runs = Runs()
    starts = named({"t": runs.start_text, "rPh": runs.start_aid})
    ends = named(
        {"t": runs.end_text, "rPh": runs.end_aid, "si": lambda: strings.append(runs.take())}
    )
    return _handlers(starts, ends, runs)


def _handlers(
    starts: Mapping[str, Callable[[dict[str, str]], object]],
    ends: Mapping[str, Callable[[], object]],
    runs: Runs,
) -> Handlers:
    def start(name: str, attributes: dict[str, str]) -> None:
        if action := starts.get(name):
            action(attributes)

    def end(name: str) -> None:
        if action := ends.get(name):
            action()

    return Handlers(start, end, runs.heard.append)


class Worksheet:
    """A worksheet while it is read: its rows by number, and the cell that is being read."""

    def __init__(self, book: Book) -> None:
        self._book = book
        self._rows: dict[int, tuple[list[str], frozenset[int]]] = {}
        self._merged: list[tuple[int, int, int, int]] = []
        self._row = self._column = self._last = self._width = self._characters = 0
        self._cells: list[str] = []
        self._typed: list[int] = []
        self._sets: dict[tuple[int, ...], frozenset[int]] = {}
        self._attributes: dict[str, str] = {}
        self._value: str | None = None
        self._formula: str | None = None
        self._runs = Runs()
        self._show = {
            "n": self._number,
            "s": self._shared,
            "str": lambda: (unescaped(self._value or ""), False),
            "inlineStr": lambda: (self._runs.take(), False),
            "b": lambda: (_BOOLEANS.get(self._value or "", self._value or ""), False),
            "e": lambda: (self._value or "", False),
            "d": lambda: _day(self._value or ""),
        }

    def handlers(self) -> Handlers:
        """What reads the part of a worksheet."""
        listen = self._runs.start_text
        starts = {"row": self._start_row, "c": self._start_cell, "mergeCell": self._merge}
        starts |= {"v": listen, "f": listen, "t": listen, "rPh": self._runs.start_aid}
        ends = {
            "row": self._end_row,
            "c": self._end_cell,
            "v": self._end_value,
            "f": self._end_formula,
            "t": self._runs.end_text,
            "rPh": self._runs.end_aid,
        }
        return _handlers(named(starts), named(ends), self._runs)

    def sheet(self, name: str, hidden: tuple[str, ...]) -> Sheet:
        """The worksheet read: all rows to the last with a value, all as wide as the widest."""
        blank = ("",) * self._width
        nothing: tuple[list[str], frozenset[int]] = ([], frozenset())
        lines = []
        for row in range(1, self._last + 1):
            cells, typed = self._rows.get(row, nothing)
            lines.append(Line((*cells, *blank[len(cells) :]) if cells else blank, row, row, typed))
        return Sheet(tuple(lines), name=name, merged=tuple(self._merged), hidden_sheets=hidden)

    def _start_row(self, attributes: dict[str, str]) -> None:
        number = attributes.get("r", "")
        self._row = int(number) if number.isdecimal() else self._row + 1
        if not 1 <= self._row <= MOST_ROWS:
            raise Refused(TOO_LARGE)
        cells, typed = self._rows.get(self._row, ([], ()))
        self._cells, self._typed, self._column = cells, list(typed), -1

    def _end_row(self) -> None:
        if not self._cells:
            return
        self._last = max(self._last, self._row)
        self._width = max(self._width, len(self._cells))
        if self._last * self._width > MOST_CELLS:
            raise Refused(TOO_LARGE)
        key = tuple(self._typed)
        self._rows[self._row] = self._cells, self._sets.setdefault(key, frozenset(key))

    def _start_cell(self, attributes: dict[str, str]) -> None:
        self._attributes = attributes
        self._value = self._formula = None
        column = _column(attributes.get("r", "").rstrip("0123456789"))
        self._column = self._column + 1 if column is None else column
        if self._column >= MOST_COLUMNS:
            raise Refused(TOO_LARGE)

    def _end_value(self) -> None:
        self._value = "".join(self._runs.heard)

    def _end_formula(self) -> None:
        self._formula = "".join(self._runs.heard)

    def _end_cell(self) -> None:
        text, typed = self._shown()
        if not text or text.isspace():
            return
        self._characters += len(text)
        if self._characters > MOST_UNPACKED:  # one long string named by every cell
            raise Refused(TOO_LARGE)
        missing = self._column + 1 - len(self._cells)
        if missing > 0:
            self._cells.extend([""] * missing)
        elif self._column in self._typed:  # a cell stored twice: the last one counts
            self._typed.remove(self._column)
        self._cells[self._column] = text
        if typed:
            self._typed.append(self._column)

    def _shown(self) -> tuple[str, bool]:
        """The text of the cell, and whether it is a number or day as it was stored."""
        kind = self._attributes.get("t", "n")
        worked_out = self._value or (kind == "str" and self._value is not None)
        if self._formula is not None and not worked_out:
            return f"={self._formula or '…'}", False
        show = self._show.get(kind)
        return show() if show else (self._value or "", False)

    def _number(self) -> tuple[str, bool]:
        if not self._value:
            return "", False
        shown_as = self._book.formats.get(self._attributes.get("s", "0"), _GENERAL)
        return shown_as.show(self._value.strip(), since_1904=self._book.since_1904)

    def _shared(self) -> tuple[str, bool]:
        if not self._value:
            return "", False
        number = int(self._value)
        if not 0 <= number < len(self._book.strings):
            raise Refused(DAMAGED)  # better than a figure silently left out
        return self._book.strings[number], False

    def _merge(self, attributes: dict[str, str]) -> None:
        if found := _AREA.fullmatch(attributes.get("ref", "")):
            first, last = _column(found[1]), _column(found[3])
            if first is not None and last is not None:
                self._merged.append((int(found[2]), first + 1, int(found[4]), last + 1))


_columns: dict[str, int] = {}


def _column(letters: str) -> int | None:
    """The number from 0 of a column named by letters; None where the letters name none."""
    known = _columns.get(letters)
    if known is None and 0 < len(letters) <= 3 and letters.isascii() and letters.isalpha():
        known = 0
        for letter in letters.upper():
            known = known * 26 + ord(letter) - ord("A") + 1
        known -= 1
        _columns[letters] = known
    return known


def _day(stored: str) -> tuple[str, bool]:
    """A date stored as such, without a time that is midnight."""
    found = _DATE.fullmatch(stored)
    if not found:
        return stored, False
    try:
        date.fromisoformat(found[1])
    except ValueError:
        return stored, False
    time = f"{found[2]}:00"[:8] if found[2] else ""
    return f"{found[1]} {time}" if time.strip("0:") else found[1], True
