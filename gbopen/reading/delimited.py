"""The text of a CSV file -> rows of cells with their true place."""

import csv
import io
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gbopen.limits import LONGEST_CELL, MOST_CELLS, MOST_COLUMNS, MOST_ROWS
from gbopen.text import fold

if TYPE_CHECKING:
    from _csv import Reader

DELIMITERS = (",", ";", "\t")
_LOOKED_AT = 15
_SAMPLE = LONGEST_CELL
_DECLARED = re.compile(r"sep=([^\r\n])(?:\r\n|\r|\n|\Z)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """One record: its cells as written, the row a spreadsheet shows and its first text line.

    `typed` are column numbers from 0 whose text is canonical: a workbook stored a number or a date
    there, not what somebody typed. The `line` of a workbook is its row.
    """

    cells: tuple[str, ...]
    row: int
    line: int
    typed: frozenset[int] = frozenset()

    @property
    def blank(self) -> bool:
        """True where no cell holds anything but spaces."""
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The records of one file or worksheet. `broken_quote` is the record no end was found for.

    `beyond` is what there is too much of, a wording of file-too-large: no records are given then.

    `stray` says that its quotation marks do close, with more text behind them in the same line.
    A worksheet has a `name`, its `merged` cells as (first row, first column, last row, last column)
    from 1, the names of the `hidden_sheets` of its workbook, and the numbers of its `hidden_rows`
    (from 1) and `hidden_columns` (from 0). `hidden` is "" for a visible one, "veryHidden" for one
    that only a program can show again.
    """

    lines: tuple[Line, ...]
    delimiter: str = ""
    broken_quote: Line | None = None
    stray: bool = False
    beyond: str = ""
    name: str = ""
    merged: tuple[tuple[int, int, int, int], ...] = ()
    hidden_sheets: tuple[str, ...] = ()
    hidden: str = ""
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()


def read_delimited(text: str, names: Collection[str] = (), *, delimiter: str = "") -> Sheet:
    """Every record of the text; the delimiter is found, or named by a first line ``sep=;``.

    `names` are folded names of columns that a header may hold. `delimiter` is one found before.
    """
    declared = _DECLARED.match(text)
    if declared is None or declared[1] == '"':
        return _records(text, delimiter or find_delimiter(text, names), 0)
    # Excel hides that line: the rows it shows start after it
    return _records(text[declared.end() :], declared[1], 1)


def find_delimiter(text: str, names: Collection[str] = ()) -> str:
    """The delimiter that cuts a record into names of columns, or else most records alike.

    Counting alone would take the comma where titles above the header and decimals hold one each.
    """

    def score(delimiter: str) -> tuple[int, int, int]:
        records = [cells for cells in _first_records(text, delimiter) if len(cells) > 1]
        widths = [len(cells) for cells in records]
        named = (sum(fold(cell) in names for cell in cells) for cells in records) if names else ()
        width = max(widths, key=widths.count, default=0)
        return max(named, default=0), widths.count(width), width

    return max(DELIMITERS, key=score)


def _first_records(text: str, delimiter: str) -> list[list[str]]:
    records = []
    reader = csv.reader(io.StringIO(text[:_SAMPLE], newline=""), delimiter=delimiter)
    csv.field_size_limit(max(_SAMPLE + 1, csv.field_size_limit()))
    try:
        for number, cells in enumerate(reader):
            if number == _LOOKED_AT:
                break
            records.append(cells)
    except csv.Error:
        pass  # judged when the records are read for good
    return records


def _records(text: str, delimiter: str, skipped: int) -> Sheet:
    if too_many_cells(text, delimiter):
        return Sheet((), delimiter, beyond="cells")
    csv.field_size_limit(max(len(text) + 1, csv.field_size_limit()))  # the limit here is another
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    lines: list[Line] = []
    broken, stray = None, False
    for row, (cells, start) in enumerate(_started(reader), 1):
        if isinstance(cells, csv.Error):
            broken = Line((), row, start + skipped)
            # a mark that closes in another line is rather one that should have closed before
            stray = reader.line_num == start and "end of data" not in str(cells)
            break
        if beyond := beyond_limits(cells, row, text):
            return Sheet((), delimiter, beyond=beyond)
        lines.append(Line(tuple(cells), row, start + skipped))
    while lines and lines[-1].blank:
        lines.pop()
    return Sheet(tuple(lines), delimiter, broken, stray=stray)


def too_many_cells(text: str, delimiter: str) -> bool:
    """True where the text has delimiters and line ends for more cells than are read."""
    marks = (delimiter, "\n", "\r")
    return len(text) > MOST_CELLS and sum(text.count(one) for one in marks if one) > MOST_CELLS


def beyond_limits(cells: Sequence[str], row: int, text: str) -> str:
    """What a record has too much of, a wording of file-too-large; "" where it is within limits."""
    if len(cells) > MOST_COLUMNS:
        return "columns"
    if row > MOST_ROWS:
        return "rows"
    too_long = len(text) > LONGEST_CELL and cells and max(map(len, cells)) > LONGEST_CELL
    return "cell" if too_long else ""


def _started(reader: "Reader") -> Iterator[tuple[list[str] | csv.Error, int]]:
    """Each record with the line it starts on; the error at the one whose quotes do not close."""
    while True:
        start = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as fault:
            yield fault, start
            return
        yield cells, start
