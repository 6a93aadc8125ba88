"""A file opened: its table found, its header read, its rows as cells; or the finding why not."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen
from gbopen.judging import letters
from gbopen.judging.cells import EMPTY, UNSOUND, Cell, FieldReader, shown
from gbopen.judging.companions import companions, qualified_shares
from gbopen.judging.harmless import harmless
from gbopen.judging.known import Known, Row
from gbopen.judging.mixed_styles import mixed_styles
from gbopen.judging.old_encodings import Undecided, read_old, read_old_font
from gbopen.judging.personal import personal
from gbopen.judging.rows import Layout
from gbopen.judging.structure import (
    file_finding,
    header_findings,
    no_header,
    ragged,
    several_tables,
)
from gbopen.reading.damage import Damage
from gbopen.reading.delimited import Line, Sheet, read_delimited
from gbopen.reading.encoding import NotText, decode
from gbopen.reading.header import (
    Header,
    expected,
    find_header,
    names_of,
    read_header,
    rivals,
)
from gbopen.rules.rule import QUALIFIERS
from gbopen.tables.table import Field, Table
from gbopen.text import clean
from gbopen.values.conventions import Conventions, columns_of_zeros, prove
from gbopen.values.defect import Defect
from gbopen.values.figures import Figure

# a file in our published form says so by its header: as good as a cell with a decimal point
_OWN_FORM = [("", False, "0.5")]


@dataclass
class Opened:
    """One file of a call. `table` is None where it could not be opened; findings say why."""

    seen: FileSeen
    findings: list[Finding]
    table: Table | None = None
    layout: Layout = field(default_factory=lambda: Layout("", {}, {}))
    rows: list[Row] = field(default_factory=list)


def open_file(
    name: str,
    data: bytes,
    known: Known,
    *,
    table: str = "",
    declared: Conventions | None = None,
) -> Opened:
    """The file read against the table its header names, or against `table`.

    `known` holds the tables, and the code lists whose names may stand for their keys.
    """
    decoded = decode(data)
    if isinstance(decoded, NotText):
        if decoded.rule == "unknown-encoding":
            return _in_old_encoding(name, data, known, table, declared)
        return _refused(name, file_finding(decoded.rule, name, wording=decoded.wording))
    names = names_of({table: known.tables[table]} if table else known.tables)
    sheet = read_delimited(decoded.text, names)
    return _of_text(name, sheet, known, table, declared, decoded.encoding)


def _in_old_encoding(
    name: str, data: bytes, known: Known, wanted: str, declared: Conventions | None
) -> Opened:
    choice = {wanted: known.tables[wanted]} if wanted else known.tables
    loss = letters.loss_in(data, choice, known)
    if loss:
        return _refused(name, letters.damaged(name, loss))
    read = read_old(data, choice, known)
    if isinstance(read, Undecided):
        return _refused(name, letters.not_converted(name, read))
    opened = _of_text(name, read.sheet, known, wanted, declared, read.encoding)
    opened.findings.insert(0, letters.converted(name, read.encoding))
    return opened


def _of_text(  # noqa: PLR0913, PLR0917 - the parts of one file, told once
    name: str,
    sheet: Sheet,
    known: Known,
    wanted: str,
    declared: Conventions | None,
    encoding: str,
) -> Opened:
    seen = FileSeen(name, encoding=encoding, delimiter=sheet.delimiter)
    if sheet.broken_quote:
        broken = sheet.broken_quote
        place = Place(name, broken.row, broken.line)
        wording = "stray" if sheet.stray else ""
        finding = file_finding("unclosed-quote", name, wording=wording, place=place)
        return _refused(name, finding, seen)
    if not any(not line.blank for line in sheet.lines):
        return _refused(name, file_finding("empty-file", name), seen)
    choice = {wanted: known.tables[wanted]} if wanted else known.tables
    typed = read_old_font(sheet, choice)
    if typed is None:
        return _of_sheet(name, sheet, known, wanted, declared, seen)
    seen = replace(seen, encoding=typed.encoding)
    opened = _of_sheet(name, typed.sheet, known, wanted, declared, seen)
    opened.findings.insert(0, letters.converted(name, typed.encoding, font=True))
    return opened


def _refused(name: str, finding: Finding, seen: FileSeen | None = None) -> Opened:
    return Opened(seen or FileSeen(name), [finding])


def _of_sheet(  # noqa: PLR0913, PLR0917 - the parts of one file, told once
    name: str,
    sheet: Sheet,
    known: Known,
    wanted: str,
    declared: Conventions | None,
    seen: FileSeen,
) -> Opened:
    choice = {wanted: known.tables[wanted]} if wanted else known.tables
    found = find_header(sheet.lines, choice)
    damage = letters.damage_of(sheet, choice, known)
    if found is None:
        if damage and letters.hides_header(damage, sheet.lines):
            return _refused(name, letters.damaged(name, damage), seen)
        return _refused(name, no_header(sheet, name, choice, named=bool(wanted)), seen)
    line, table = found
    alike = rivals(line, table, choice)
    if alike:
        if damage and damage.texts.intersection(line.cells):
            return _refused(name, letters.damaged(name, damage), seen)
        return _refused(name, several_tables(line, name, alike), seen)
    body = [one for one in sheet.lines if one.row > line.row and not one.blank]
    used = frozenset(n for one in body for n, cell in enumerate(one.cells) if cell.strip())
    header = letters.spared(read_header(line, table, used=used), damage)
    seen = FileSeen(name, table.name, len(body), seen.encoding, seen.delimiter)
    findings = [letters.damaged(name, damage, line)] if damage else []
    findings.extend(header_findings(header, name))
    if not body:
        return Opened(seen, [*findings, file_finding("empty-file", name)], table)
    columns = _columns(header)
    readers = _readers(
        columns, header, body, known, declared, canonical=_is_canonical(header, sheet)
    )
    rows: list[Row] = []
    for read in _rows(body, header, readers, damage, name):
        (rows if isinstance(read, Row) else findings).append(read)  # type: ignore[arg-type]
    layout = Layout(
        name,
        {key: number + 1 for key, number in columns.items()},
        {key: clean(line.cells[number]) for key, number in columns.items()},
    )
    mixed = mixed_styles(rows, layout, table) if declared is None else ()
    findings.extend([*harmless(rows, layout), *mixed, *personal(rows, layout, table)])
    return Opened(seen, findings, table, layout, rows)


def _rows(
    body: Iterable[Line],
    header: Header,
    readers: Mapping[str, FieldReader],
    damage: Damage | None,
    file: str,
) -> Iterator[Row | Finding]:
    columns = _columns(header)
    absent = _absent(header, columns)
    pairs = [pair for pair in qualified_shares(header.table) if set(pair) <= set(columns)]
    for one in body:
        fault = ragged(one, header, file)
        if fault:
            yield fault
            continue
        cells = {key: readers[key].read(one.cells[n]) for key, n in columns.items()}
        for share, qualifier in pairs:
            cells |= _one_qualifier(cells, share, qualifier, header.table)
        cells |= letters.silenced(cells, damage)
        yield Row(cells, absent, one.row, one.line, file)


def _one_qualifier(
    cells: Mapping[str, Cell], share: str, qualifier: str, table: Table
) -> dict[str, Cell]:
    """The share cell as faulty where it holds one qualifier and its column another."""
    cell, other = cells[share], cells[qualifier]
    if not isinstance(cell.value, Figure) or not cell.value.qualifier or other.state != "value":
        return {}
    code = QUALIFIERS[cell.value.qualifier]
    if other.canonical == code:
        return {}
    field = table.field(qualifier)
    defect = Defect(
        "two-qualifiers",
        {
            "a": field.labels.get(code, code),
            "b": shown(other, field.labels),
            "qualifier_title": field.title,
        },
    )
    return {share: Cell(cell.text, None, "unsound", (defect,))}


def _is_canonical(header: Header, sheet: Sheet) -> bool:
    return header.canonical and sheet.delimiter == ","


def _columns(header: Header) -> dict[str, int]:
    """Field name -> column number from 0; a doubled column is none, nobody knows which counts."""
    named = [field.name if field else "" for field in header.columns]
    doubled = {named[number] for number in header.doubled}
    return {name: number for number, name in enumerate(named) if name and name not in doubled}


def _absent(header: Header, columns: Mapping[str, int]) -> dict[str, Cell]:
    """What the columns count as that the file does not have, or has twice."""
    doubled = {field.name for field in header.columns if field is not None}
    return {
        field.name: _stand_in(field, header.table, doubled=field.name in doubled)
        for field in header.table.fields
        if field.name not in columns
    }


def _stand_in(field: Field, table: Table, *, doubled: bool) -> Cell:
    if field.default and not doubled:
        return Cell("", field.default, "value")
    return UNSOUND if doubled or expected(field, table) else EMPTY


def _readers(  # noqa: PLR0913 - the parts of one file, told once
    columns: Mapping[str, int],
    header: Header,
    body: Sequence[Line],
    known: Known,
    declared: Conventions | None,
    *,
    canonical: bool,
) -> dict[str, FieldReader]:
    fields = {key: header.table.field(key) for key in columns}
    texts = {key: _distinct(body, number) for key, number in columns.items()}
    numbers = list(_numbers(fields, texts))
    if declared is not None:
        zeros = columns_of_zeros(numbers, declared.decimal)
        conventions = replace(declared, decimals=zeros)
    else:
        conventions = prove(numbers + _OWN_FORM * canonical, _dates(fields, texts))
    return {
        key: FieldReader(
            field, conventions, companions(header.table, key), _names(header.table, key, known)
        )
        for key, field in fields.items()
    }


def _names(table: Table, column: str, known: Known) -> dict[str, str]:
    """The names that a clerk may write in the column instead of a key of its code list."""
    for reference in table.foreign_keys:
        if reference.fields == (column,) and reference.table in known.whole:
            return known.names(reference.table, reference.keys[0])
    return {}


def _distinct(body: Iterable[Line], number: int) -> list[str]:
    return list(dict.fromkeys(one.cells[number] for one in body if number < len(one.cells)))


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
