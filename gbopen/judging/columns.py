"""The columns of one file: which field each is, and the readers that read their cells."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from gbopen.judging.cells import EMPTY, UNSOUND, Cell, FieldReader
from gbopen.judging.companions import companions
from gbopen.judging.known import Known
from gbopen.reading.delimited import Line
from gbopen.reading.header import Header, expected
from gbopen.tables.table import Field, Table
from gbopen.text import clean, nearest, shorten
from gbopen.values.conventions import CANONICAL, Conventions, columns_of_zeros, prove

# a file in our published form says so by its header: as good as a cell with a decimal point
_OWN_FORM = [("", False, "0.5")]


def columns_of(header: Header) -> dict[str, int]:
    """Field name -> column number from 0; a doubled column is none, nobody knows which counts."""
    named = [field.name if field else "" for field in header.columns]
    doubled = {named[number] for number in header.doubled}
    return {name: number for number, name in enumerate(named) if name and name not in doubled}


def absent_cells(header: Header) -> dict[str, Cell]:
    """What the columns count as that the file does not have, or has twice."""
    columns = columns_of(header)
    unsure = {field.name for field in header.columns if field is not None} | misspelt(header)
    return {
        field.name: _stand_in(field, header.table, unsure=field.name in unsure)
        for field in header.table.fields
        if field.name not in columns
    }


def misspelt(header: Header) -> set[str]:
    """The columns that are there under a name nobody knows, as far as a likeness tells."""
    absent = {
        spelling: field.name
        for field in header.table.fields
        if field not in header.columns
        for spelling in field.spellings
    }
    cells = (shorten(clean(header.line.cells[number])) for number in header.unknown)
    return {absent[near] for cell in cells if (near := nearest(cell, absent))}


def _stand_in(field: Field, table: Table, *, unsure: bool) -> Cell:
    if field.default and not unsure:
        return Cell("", field.default, "value")
    return UNSOUND if unsure or expected(field, table) else EMPTY


class Readers:
    """Reads the cells of a line: by the conventions of the file, or as a workbook stored them."""

    def __init__(
        self, header: Header, known: Known, conventions: Conventions, *, typed: bool
    ) -> None:
        self.columns = columns_of(header)
        table = header.table
        self._written = {name: _reader(table, name, known, conventions) for name in self.columns}
        exact = replace(CANONICAL, decimals=conventions.decimals, stored=True)
        self._stored = {name: _reader(table, name, known, exact) for name in self.columns if typed}

    def read(self, line: Line) -> dict[str, Cell]:
        """The cells of the line by field name."""
        if not line.typed:
            return {key: self._written[key].read(line.cells[n]) for key, n in self.columns.items()}
        return {key: self.cell(line, key) for key in self.columns}

    def cell(self, line: Line, name: str) -> Cell:
        """The cell of one column of the line."""
        number = self.columns[name]
        readers = self._stored if number in line.typed else self._written
        return readers[name].read(line.cells[number])


def readers_for(
    header: Header,
    body: Sequence[Line],
    known: Known,
    declared: Conventions | None,
    *,
    canonical: bool,
) -> Readers:
    """The readers of a file, by the conventions declared or else proved by its cells."""
    columns = columns_of(header)
    fields = {key: header.table.field(key) for key in columns}
    texts = {key: _distinct(body, number) for key, number in columns.items()}
    numbers = list(_numbers(fields, texts))
    if declared is not None:
        conventions = replace(declared, decimals=columns_of_zeros(numbers, declared.decimal))
    else:
        conventions = prove(numbers + _OWN_FORM * canonical, _dates(fields, texts))
    return Readers(header, known, conventions, typed=any(line.typed for line in body))


def _reader(table: Table, name: str, known: Known, conventions: Conventions) -> FieldReader:
    """The reader of a column; files that are written alike share it, and so their cells."""
    written = (conventions.decimal, conventions.date_order, conventions.stored)
    key = (table.name, name, *written, conventions.decimals.get(name))
    found = known.readers.get(key)
    if found is None:
        names = {} if conventions.stored else _names(table, name, known)
        found = FieldReader(table.field(name), conventions, companions(table, name), names)
        known.readers[key] = found
    return found


def _names(table: Table, column: str, known: Known) -> dict[str, str]:
    """The names that a clerk may write in the column instead of a key of its code list."""
    for reference in table.foreign_keys:
        if reference.fields == (column,) and reference.table in known.whole:
            return known.names(reference.table, reference.keys[0])
    return {}


def _distinct(body: Iterable[Line], number: int) -> list[str]:
    """The different texts typed in a column; what a workbook stored as a number proves nothing."""
    texts = (
        one.cells[number] for one in body if number < len(one.cells) and number not in one.typed
    )
    return list(dict.fromkeys(texts))


def _numbers(
    fields: Mapping[str, Field], texts: Mapping[str, list[str]]
) -> Iterator[tuple[str, bool, str]]:
    for key, one in fields.items():
        if one.type in ("integer", "number"):
            for text in texts[key]:
                yield key, one.type == "integer", text


def _dates(fields: Mapping[str, Field], texts: Mapping[str, list[str]]) -> Iterator[str]:
    for key, one in fields.items():
        if one.type == "date":
            yield from texts[key]
