"""One sheet of rows against the tables: its header found, its rows read; or the finding why not."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from gbopen.findings.finding import Finding
from gbopen.findings.report import FileSeen
from gbopen.judging import letters
from gbopen.judging.cells import Cell, shown
from gbopen.judging.columns import Readers, absent_cells, columns_of, readers_for
from gbopen.judging.companions import qualified_shares
from gbopen.judging.form_rows import FormRows
from gbopen.judging.harmless import harmless
from gbopen.judging.hidden import hidden_cells
from gbopen.judging.known import Known, Row
from gbopen.judging.mixed_styles import mixed_styles, month_first
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
from gbopen.reading.delimited import Line, Sheet
from gbopen.reading.header import Header, find_header, read_header, rivals
from gbopen.rules.rule import QUALIFIERS
from gbopen.tables.table import Table
from gbopen.text import clean
from gbopen.values.conventions import Conventions
from gbopen.values.defect import Defect
from gbopen.values.figures import Figure


@dataclass(frozen=True, slots=True)
class Original:
    """What a sheet was read from. `totals` are the rows of totals whose every figure adds up."""

    sheet: Sheet
    header: Header
    totals: frozenset[int]


@dataclass
class Opened:
    """One file or sheet of a call. `table` is None where it was not opened; findings say why."""

    seen: FileSeen
    findings: list[Finding]
    table: Table | None = None
    layout: Layout = field(default_factory=lambda: Layout("", {}, {}))
    rows: list[Row] = field(default_factory=list)
    original: Original | None = None


@dataclass(frozen=True, slots=True)
class By:
    """What files are opened by: the tables and lists known, and what the caller declared.

    `given` are cells that every row has though the sheet has no column for them.
    `keep` asks for the original of every sheet.
    """

    known: Known
    table: str = ""
    declared: Conventions | None = None
    given: Mapping[str, Cell] = field(default_factory=dict)
    keep: bool = False

    @property
    def choice(self) -> Mapping[str, Table]:
        """The tables a file may be."""
        return {self.table: self.known.tables[self.table]} if self.table else self.known.tables


def refused(finding: Finding, seen: FileSeen) -> Opened:
    """A file or sheet that was not opened, with the one finding that says why."""
    return Opened(seen, [finding])


def open_sheet(sheet: Sheet, by: By, seen: FileSeen) -> Opened:
    """The rows of the sheet read against the table its header names."""
    name, choice = seen.name, by.choice
    found = find_header(sheet.lines, choice, merged=sheet.merged)
    damage = letters.damage_of(sheet, choice, by.known)
    if found is None:
        if damage and letters.hides_header(damage, sheet.lines):
            return refused(letters.damaged(name, damage, sheet=sheet.name), seen)
        return refused(_placed(no_header(sheet, name, choice, named=bool(by.table)), sheet), seen)
    line, table = found
    alike = rivals(line, table, choice)
    if alike:
        if damage and damage.texts.intersection(line.cells):
            return refused(letters.damaged(name, damage, sheet=sheet.name), seen)
        return refused(
            _placed(several_tables(line, name, [choice[one] for one in alike]), sheet), seen
        )
    return _read(sheet, line, table, damage, by, seen)


def _placed(finding: Finding, sheet: Sheet) -> Finding:
    """The finding with the name of the sheet in its place."""
    return replace(finding, place=replace(finding.place, sheet=sheet.name))


def _read(  # noqa: PLR0913, PLR0917 - the parts of one sheet, told once
    sheet: Sheet, line: Line, table: Table, damage: Damage | None, by: By, seen: FileSeen
) -> Opened:
    name = seen.name
    body = [one for one in sheet.lines if one.row > line.row and not one.blank]
    used = frozenset(n for one in body for n, cell in enumerate(one.cells) if cell.strip())
    header = letters.spared(read_header(line, table, used=used), damage)
    wanted = tuple(one for one in header.missing if one.name not in by.given)
    header = replace(header, missing=wanted)
    seen = replace(seen, table=table.name, rows=len(body))
    findings = [letters.damaged(name, damage, line, sheet=sheet.name)] if damage else []
    findings.extend(_placed(one, sheet) for one in header_findings(header, name))
    if not body:
        return Opened(seen, [*findings, _no_rows(sheet, name)], table)
    rows: list[Row] = []
    canonical = header.canonical and sheet.delimiter == ","
    readers = readers_for(header, body, by.known, by.declared, canonical=canonical)
    form_rows = FormRows(header, readers, name, sheet.name)
    for read in _rows(sheet, form_rows.sort(body), header, readers, damage, by, name):
        (rows if isinstance(read, Row) else findings).append(read)  # type: ignore[arg-type]
    layout = _layout(header, name, sheet.name)
    stored = {one.row: one.typed for one in body if one.typed}
    further = [*harmless(rows, layout), *personal(rows, layout, table)]
    further += hidden_cells(sheet, header, body, name)
    if by.declared is None:
        further += mixed_styles(rows, layout, table, stored)
        further += month_first(rows, layout, table)
    findings.extend(_placed(one, sheet) for one in further)
    # of a form that brings cells of its own, the sheet is not all that was read
    whole = by.keep and not by.given
    original = Original(sheet, header, frozenset(form_rows.added_up)) if whole else None
    return Opened(seen, findings, table, layout, rows, original)


def _no_rows(sheet: Sheet, file: str) -> Finding:
    return _placed(file_finding("empty-file", file, wording="no_rows"), sheet)


def _layout(header: Header, file: str, sheet: str) -> Layout:
    columns = columns_of(header)
    return Layout(
        file,
        {key: number + 1 for key, number in columns.items()},
        {key: clean(header.line.cells[number]) for key, number in columns.items()},
        sheet,
        header=(header.line.row, header.line.line),
    )


def _rows(  # noqa: PLR0913, PLR0917 - the parts of one sheet, told once
    sheet: Sheet,
    sorted_rows: Iterator[Line | Finding],
    header: Header,
    readers: Readers,
    damage: Damage | None,
    by: By,
    file: str,
) -> Iterator[Row | Finding]:
    absent = {**absent_cells(header), **by.given}
    pairs = [pair for pair in qualified_shares(header.table) if set(pair) <= set(readers.columns)]
    for one in sorted_rows:
        if isinstance(one, Finding):
            yield one
            continue
        fault = ragged(one, header, file)
        if fault:
            yield _placed(fault, sheet)
            continue
        cells = readers.read(one)
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
