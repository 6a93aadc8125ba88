"""A resource opened by the letter: its header, its rows as cells; or why not."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen
from gbopen.judging.cells import EMPTY, UNSOUND, Cell
from gbopen.judging.known import Row
from gbopen.judging.opened import Opened
from gbopen.judging.rows import Layout
from gbopen.judging.structure import file_finding
from gbopen.letter.cells import LetterReader
from gbopen.letter.header import Matched, header_of, match_header
from gbopen.letter.native import Storage
from gbopen.letter.odd_rows import odd_rows
from gbopen.letter.sheets import read_inline, read_sheet
from gbopen.reading.delimited import Line, Sheet
from gbopen.reading.json_rows import NULL
from gbopen.tables.dialect import Dialect
from gbopen.tables.letter import LetterTable, read_letter_table
from gbopen.tables.letter_package import Resource
from gbopen.text import clean

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
        seen, found, storage = read_sheet(resource, name, data)
        if isinstance(found, Finding):
            yield Opened(seen, [found])
            continue
        table = _Part(seen, resource, found, storage)
        opened, matched = table.opened(matched)
        yield opened


def _open_data(resource: Resource) -> Iterator[Opened]:
    """The data that stands in the descriptor itself; what is no table is nobody's fault."""
    if not resource.tabular:
        return
    seen = FileSeen(resource.name)
    found, storage = read_inline(resource)
    if isinstance(found, Finding):
        yield Opened(seen, [found])
    else:
        yield _Part(seen, resource, found, storage).opened(None)[0]


class _Part:
    """One file of a resource while it is made to rows."""

    def __init__(self, seen: FileSeen, resource: Resource, sheet: Sheet, storage: Storage) -> None:
        self._name = seen.name
        self._seen = seen
        self._resource = resource
        self._sheet = sheet
        self._storage = storage
        self._dialect: Dialect = resource.dialect
        if storage == "json":
            self._dialect = replace(resource.dialect, null=NULL)

    def opened(
        self, before: tuple[LetterTable, Matched] | None
    ) -> tuple[Opened, tuple[LetterTable, Matched] | None]:
        """The rows of the file; `before` is the table and the header of the file before it."""
        line, body = header_of(self._sheet.lines, self._dialect)
        if before is not None:
            table, first = before
            # only the first file has the header by the standard; most people repeat it
            if line is None or line.cells != first.labels:
                body = header_of(self._sheet.lines, replace(self._dialect, header=False))[1]
            return self._rows(
                table, Matched(first.labels, first.columns, first.missing), body
            ), before
        if line is None and (self._dialect.header or not body):
            return Opened(self._seen, [file_finding("empty-file", self._name)]), None
        table = self._resource.schema or _untyped(self._resource, line, body)
        width = len(line.cells) if line else len(body[0].cells)
        matched = match_header(line, width, table, self._dialect, file=self._name)
        if self._resource.schema is None:
            matched.findings += _nameless(line, body, matched, self._name)
        return self._rows(table, matched, body), (table, matched)

    def _rows(self, table: LetterTable, matched: Matched, body: Sequence[Line]) -> Opened:
        columns = {
            one.field.name: number for number, one in enumerate(matched.columns) if one is not None
        }
        read = self._reader(matched)
        absent = _absent(table, matched, columns)
        width = len(matched.columns)
        sound = [line for line in body if len(line.cells) == width]
        rows = [Row(read(line), absent, line.row, line.line, self._name) for line in sound]
        findings = [
            *matched.findings,
            *(_ragged(line, width, self._name) for line in body if len(line.cells) != width),
            *odd_rows(sound, table, null=self._dialect.null, file=self._name),
            *(_skipped(name, self._name) for name in self._sheet.hidden_sheets),
        ]
        layout = self._layout(matched, columns)
        seen = replace(self._seen, table=table.table.name, rows=len(body))
        return Opened(seen, self._placed(findings), table.table, layout, rows)

    def _reader(self, matched: Matched) -> Callable[[Line], dict[str, Cell]]:
        """What makes the cells of a line, by the names of their fields."""
        readers = [
            (one.field.name, number, LetterReader(one, self._dialect.null, self._storage))
            for number, one in enumerate(matched.columns)
            if one is not None
        ]
        texts = [(name, number, one.known, one.read) for name, number, one in readers]

        def read(line: Line) -> dict[str, Cell]:
            cells, typed = line.cells, line.typed
            if not typed:
                return {
                    name: known.get(cells[number]) or read(cells[number])
                    for name, number, known, read in texts
                }
            return {
                name: one.native(cells[number]) if number in typed else one.read(cells[number])
                for name, number, one in readers
            }

        return read

    def _layout(self, matched: Matched, columns: dict[str, int]) -> Layout:
        labels = matched.labels or tuple(one.label if one else "" for one in matched.columns)
        return Layout(
            self._name,
            {name: number + 1 for name, number in columns.items()},
            {name: clean(labels[number]) for name, number in columns.items()},
            self._seen.sheet,
        )

    def _placed(self, findings: list[Finding]) -> list[Finding]:
        """The findings with the name of the worksheet, where there is one."""
        if not self._seen.sheet:
            return findings
        sheet = self._seen.sheet
        return [
            one if one.place.sheet else replace(one, place=replace(one.place, sheet=sheet))
            for one in findings
        ]


def _absent(table: LetterTable, matched: Matched, columns: dict[str, int]) -> dict[str, Cell]:
    """The cells of the fields that the file has no column for: empty, or faulty if it must."""
    lost = {one.field.name for one in matched.missing}
    return {
        one.field.name: UNSOUND if one.field.name in lost else EMPTY
        for one in table.fields
        if one.field.name not in columns
    }


def _skipped(sheet: str, file: str) -> Finding:
    place, parameters = Place(file, sheet=sheet), {"sheet": sheet}
    return file_finding(
        "skipped-sheet", file, wording="another", place=place, parameters=parameters
    )


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
