"""The text of a CSV file -> rows of cells with their true place."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass

DELIMITERS = (",", ";", "\t")
_LOOKED_AT = 15


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

    A worksheet has a `name`, its `merged` cells as (first row, first column, last row, last column)
    from 1, and the names of the `hidden_sheets` of its workbook, which are not read.
    """

    lines: tuple[Line, ...]
    delimiter: str = ""
    broken_quote: Line | None = None
    name: str = ""
    merged: tuple[tuple[int, int, int, int], ...] = ()
    hidden_sheets: tuple[str, ...] = ()


def read_delimited(text: str) -> Sheet:
    """Every record of the text; the delimiter is found, or named by a first line ``sep=;``."""
    declared, skipped = _declared(text)
    if declared:
        text = text.split("\n", 1)[1] if "\n" in text else ""
    delimiter = declared or find_delimiter(text)
    return _records(text, delimiter, skipped)


def _declared(text: str) -> tuple[str, int]:
    """The delimiter of a first line ``sep=;`` and how many lines it takes (Excel hides it)."""
    first = text.split("\n", 1)[0].rstrip("\r")
    if first.lower().startswith("sep=") and len(first) == len("sep=") + 1:
        return first[-1], 1
    return "", 0


def find_delimiter(text: str) -> str:
    """The delimiter that cuts most of the first records into the same number of cells."""

    def score(delimiter: str) -> tuple[int, int]:
        widths = [len(cells) for cells in _first_records(text, delimiter) if len(cells) > 1]
        if not widths:
            return (0, 0)
        width = max(widths, key=widths.count)
        return (widths.count(width), width)

    return max(DELIMITERS, key=score)


def _first_records(text: str, delimiter: str) -> list[list[str]]:
    records = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for number, cells in enumerate(reader):
            if number == _LOOKED_AT:
                break
            records.append(cells)
    except csv.Error:
        pass  # judged when the records are read for good
    return records


def _records(text: str, delimiter: str, skipped: int) -> Sheet:
    # a field may be as long as the file: the limit of the csv module is for other uses
    csv.field_size_limit(max(len(text) + 1, csv.field_size_limit()))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    lines: list[Line] = []
    broken = None
    row = 0
    for row, (cells, start) in enumerate(_started(reader), 1):
        if cells is None:
            broken = Line((), row, start + skipped)
            break
        lines.append(Line(tuple(cells), row, start + skipped))
    while lines and lines[-1].blank:
        lines.pop()
    return Sheet(tuple(lines), delimiter, broken)


def _started(reader: "csv._reader") -> Iterator[tuple[list[str] | None, int]]:
    """Each record with the line it starts on; None for the one whose quotes do not close."""
    while True:
        start = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield None, start
            return
        yield cells, start
