"""The text of a delimited file -> its records, exactly as a Table Dialect says it is written."""

import csv
import io
import re
from collections.abc import Iterator

from gbopen.reading.delimited import (
    Line,
    Sheet,
    beyond_limits,
    find_delimiter,
    too_many_cells,
)
from gbopen.tables.dialect import Dialect

_LINE_ENDS = ("\r\n", "\n", "\r")


def read_by_dialect(text: str, dialect: Dialect) -> Sheet:
    """Every record of the text with its true row and line; comments are left out."""
    delimiter = dialect.delimiter or find_delimiter(text)
    if too_many_cells(text, delimiter):
        return Sheet((), delimiter, beyond="cells")
    simple = len(delimiter) == 1 and dialect.terminator in ("", *_LINE_ENDS)
    records = _by_csv(text, delimiter, dialect) if simple else _by_hand(text, delimiter, dialect)
    lines: list[Line] = []
    for record in records:
        if record is None:
            last = lines[-1] if lines else Line((), 0, 0)
            return Sheet(tuple(lines), delimiter, Line((), last.row + 1, last.line + 1))
        if beyond := beyond_limits(record.cells, len(lines) + 1, text):
            return Sheet((), delimiter, beyond=beyond)
        lines.append(record)
    while lines and lines[-1].cells == ("",):
        lines.pop()
    return Sheet(tuple(lines), delimiter)


class _Lines:
    """The lines of a text for the csv module; comments are skipped where a record may start."""

    def __init__(self, text: str, comment: str) -> None:
        self._lines = io.StringIO(text, newline="")
        self._comment = comment
        self.starting = True
        self.read = 0
        self.comments = 0

    def __iter__(self) -> Iterator[str]:
        for line in self._lines:
            self.read += 1
            if self.starting and self._comment and line.startswith(self._comment):
                self.comments += 1
                continue
            self.starting = False
            yield line


def _by_csv(text: str, delimiter: str, dialect: Dialect) -> Iterator[Line | None]:
    # a field may be as long as the file: the limit of the csv module is for other uses
    csv.field_size_limit(max(len(text) + 1, csv.field_size_limit()))
    lines = _Lines(text, dialect.comment)
    reader = csv.reader(
        lines,
        delimiter=delimiter,
        quotechar=dialect.quote or None,
        quoting=csv.QUOTE_MINIMAL if dialect.quote else csv.QUOTE_NONE,
        doublequote=dialect.double_quote,
        escapechar=dialect.escape or None,
        skipinitialspace=dialect.skip_space,
        strict=True,
    )
    row = 0
    while True:
        lines.starting = True
        start, passed = lines.read + 1, lines.comments
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield None
            return
        row += 1
        skipped = lines.comments - passed
        yield Line(tuple(cells) or ("",), row + lines.comments, start + skipped)


def _by_hand(text: str, delimiter: str, dialect: Dialect) -> Iterator[Line | None]:
    """For delimiters of several characters and ends of lines of one's own."""
    ends = (dialect.terminator,) if dialect.terminator else _LINE_ENDS
    field, end = _patterns(delimiter, ends, dialect)
    position, line, row = 0, 1, 0
    while position < len(text):
        start, row = position, row + 1
        if dialect.comment and text.startswith(dialect.comment, position):
            found = end.search(text, position)
            position = found.end() if found else len(text)
        else:
            cells: list[str] = []
            more = True
            while more:
                cell = field.match(text, position)
                if cell is None:
                    yield None
                    return
                cells.append(_meant(cell, dialect))
                position, more = cell.end(), cell["end"] == delimiter
            yield Line(tuple(cells), row, line)
        line += text.count("\n", start, position)


def _patterns(
    delimiter: str, ends: tuple[str, ...], dialect: Dialect
) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """One field with what ends it, and the end of a record."""
    end = "|".join(map(re.escape, ends))
    stop = f"{re.escape(delimiter)}|{end}"
    # nothing can be read in two ways, and nothing matched is given back: no text takes long
    mark = re.escape(dialect.escape)
    escaped, never = (rf"{mark}.|", f"{mark}|") if mark else ("", "")
    bare = rf"(?P<bare>(?:{escaped}(?!{never}{stop}).)*+)"
    space = " *" if dialect.skip_space else ""
    content = bare
    if dialect.quote:
        quote = re.escape(dialect.quote)
        doubled = f"{quote}{quote}|" if dialect.double_quote else ""
        quoted = rf"{quote}(?P<quoted>(?:{escaped}{doubled}[^{quote}{mark}])*+){quote}"
        content = rf"(?:{quoted}|(?!{quote}){bare})"
    whole = re.compile(rf"{space}{content}(?P<end>{stop}|\Z)", re.DOTALL)
    return whole, re.compile(end)


def _meant(cell: re.Match[str], dialect: Dialect) -> str:
    """The text of a field without its quotes and escapes."""
    quoted = cell.groupdict().get("quoted")
    text = cell["bare"] if quoted is None else quoted
    if quoted is not None and dialect.double_quote:
        text = text.replace(dialect.quote * 2, dialect.quote)
    if dialect.escape:
        text = re.sub(re.escape(dialect.escape) + "(.)", r"\1", text, flags=re.DOTALL)
    return text or ""
