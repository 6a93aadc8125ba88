"""A resource opened by the letter: its text, its header, its rows as cells; or why not."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen
from gbopen.judging.cells import EMPTY, UNSOUND
from gbopen.judging.known import Row
from gbopen.judging.opened import Opened
from gbopen.judging.rows import Layout
from gbopen.judging.structure import file_finding
from gbopen.letter.cells import LetterReader
from gbopen.letter.header import Matched, header_of, match_header
from gbopen.reading.by_dialect import read_by_dialect
from gbopen.reading.delimited import Line, Sheet
from gbopen.reading.encoding import Decoded, NotText, decode
from gbopen.reading.json_rows import NULL, rows_of_json
from gbopen.reading.kinds import kind_of
from gbopen.tables.dialect import Dialect
from gbopen.tables.letter import LetterTable, read_letter_table
from gbopen.tables.letter_package import Resource
from gbopen.text import clean
from gbopen.values.table_schema import read_json

Part = tuple[str, bytes | Finding]
"""The name of one file of a resource with its bytes, or why they cannot be had."""


def open_resource(resource: Resource, parts: Sequence[Part]) -> Iterator[Opened]:
    """Every file of the resource; the header is that of the first."""
    if resource.data is not None:
        yield from _open_data(resource)
        return
    matched: tuple[LetterTable, Matched] | None = None
    for name, data in parts:
        if isinstance(data, Finding):
            yield Opened(FileSeen(name), [data])
            continue
        seen, found = _sheet_of(resource, name, data)
        if isinstance(found, Finding):
            yield Opened(seen, [found])
            continue
        table = _Part(name, seen, resource, found)
        opened, matched = table.opened(matched)
        yield opened


def _open_data(resource: Resource) -> Iterator[Opened]:
    """The data that stands in the descriptor itself."""
    dialect, name = resource.dialect, resource.name
    if isinstance(resource.data, str):
        found: Sheet | None = read_by_dialect(resource.data, dialect)
    else:
        found = rows_of_json(resource.data, dialect)
        resource = _of_json(resource)
    if found is not None and resource.tabular:
        yield _Part(name, FileSeen(name), resource, found).opened(None)[0]


def _of_json(resource: Resource) -> Resource:
    return replace(resource, dialect=replace(resource.dialect, null=NULL))


def _sheet_of(resource: Resource, name: str, data: bytes) -> tuple[FileSeen, Sheet | Finding]:
    """The records of a file, or the finding why there are none."""
    decoded = _decoded(resource.encoding, data)
    if isinstance(decoded, NotText):
        parameters = {"enc": resource.encoding}
        wording = decoded.wording
        return FileSeen(name), file_finding(
            decoded.rule, name, wording=wording, parameters=parameters
        )
    seen = FileSeen(name, encoding=decoded.encoding)
    if resource.json:
        try:
            rows = rows_of_json(read_json(decoded.text), resource.dialect)
        except ValueError:
            rows = None
        return seen, rows or file_finding("unreadable-file", name, wording="damaged")
    sheet = read_by_dialect(decoded.text, resource.dialect)
    seen = replace(seen, delimiter=sheet.delimiter)
    if sheet.broken_quote:
        place = Place(name, sheet.broken_quote.row, sheet.broken_quote.line)
        return seen, file_finding("unclosed-quote", name, place=place)
    return seen, sheet


def _decoded(encoding: str, data: bytes) -> Decoded | NotText:
    """The text in the encoding declared, and in none other; found where none is declared."""
    if not encoding:
        return decode(data)
    kind = kind_of(data)
    if kind:
        return NotText("not-a-table", kind)
    try:
        return Decoded(data.decode(encoding).removeprefix("\ufeff"), encoding)
    except (UnicodeError, LookupError):
        return NotText("unknown-encoding", "declared")


class _Part:
    """One file of a resource while it is made to rows."""

    def __init__(self, name: str, seen: FileSeen, resource: Resource, sheet: Sheet) -> None:
        self._name = name
        self._seen = seen
        self._resource = resource
        self._sheet = sheet
        self._dialect: Dialect = resource.dialect
        if resource.json:
            self._dialect = _of_json(resource).dialect

    def opened(
        self, before: tuple[LetterTable, Matched] | None
    ) -> tuple[Opened, tuple[LetterTable, Matched] | None]:
        """The rows of the file; `before` is the table and the header of the file before it."""
        dialect = self._dialect if before is None else replace(self._dialect, header=False)
        line, body = header_of(self._sheet.lines, dialect)
        if before is None and line is None and (self._dialect.header or not body):
            return Opened(self._seen, [file_finding("empty-file", self._name)]), None
        if before is None:
            table = self._resource.schema or _untyped(self._resource, line, body)
            width = len(line.cells) if line else len(body[0].cells)
            matched = match_header(line, width, table, self._dialect, file=self._name)
            if self._resource.schema is None:
                matched.findings += _nameless(line, body, matched, self._name)
        else:
            table, first = before
            matched = Matched(first.labels, first.columns, first.missing)
        return self._rows(table, matched, body), (table, matched)

    def _rows(self, table: LetterTable, matched: Matched, body: Sequence[Line]) -> Opened:
        columns = {
            one.field.name: number for number, one in enumerate(matched.columns) if one is not None
        }
        readers = [
            (one.field.name, number, LetterReader(one, self._dialect.null))
            for number, one in enumerate(matched.columns)
            if one is not None
        ]
        lost = {one.field.name for one in matched.missing}
        absent = {
            one.field.name: UNSOUND if one.field.name in lost else EMPTY
            for one in table.fields
            if one.field.name not in columns
        }
        findings, rows, width = list(matched.findings), [], len(matched.columns)
        for line in body:
            if len(line.cells) != width:
                findings.append(_ragged(line, width, self._name))
                continue
            cells = {name: reader.read(line.cells[number]) for name, number, reader in readers}
            rows.append(Row(cells, absent, line.row, line.line, self._name))
        labels = matched.labels or tuple(one.label if one else "" for one in matched.columns)
        layout = Layout(
            self._name,
            {name: number + 1 for name, number in columns.items()},
            {name: clean(labels[number]) for name, number in columns.items()},
        )
        seen = replace(self._seen, table=table.table.name, rows=len(body))
        return Opened(seen, findings, table.table, layout, rows)


def _ragged(line: Line, width: int, file: str) -> Finding:
    parameters = {"r": line.row, "k": len(line.cells), "m": width}
    place = Place(file, line.row, line.line)
    return file_finding("ragged-row", file, place=place, parameters=parameters)


def _untyped(resource: Resource, line: Line | None, body: Sequence[Line]) -> LetterTable:
    """The table of a resource without a schema: columns of anything, named by the header."""
    labels = line.cells if line else tuple(f"field{n}" for n in range(1, len(body[0].cells) + 1))
    names = dict.fromkeys(label for label in labels if label.strip())
    fields = [{"name": name, "type": "any"} for name in names or ("",)]
    schema = {"fields": fields, "fieldsMatch": "partial"}
    return read_letter_table(schema, name=resource.name, title=resource.title, file="")


def _nameless(
    line: Line | None, body: Sequence[Line], matched: Matched, file: str
) -> Iterator[Finding]:
    """Columns of a table without a schema that hold values and have no name."""
    for number in range(len(matched.columns) if line else 0):
        named = line is None or line.cells[number].strip()
        if named or not any(one.cells[number : number + 1] > ("",) for one in body):
            continue
        place = Place(file, line.row if line else 1, line.line if line else 1, number + 1)
        yield file_finding("column-without-name", file, place=place)
