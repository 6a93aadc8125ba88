"""A form that `gbopen template` wrote, filled in: its cover and its sheets as one report."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen
from gbopen.judging.cells import EMPTY, Cell
from gbopen.judging.form_cover import FORM_DATES, Cover, identity_of, is_cover, read_cover
from gbopen.judging.form_sheet import open_form_sheet
from gbopen.judging.roles import said_at
from gbopen.judging.sheet import By, Opened, open_sheet, refused
from gbopen.judging.structure import file_finding
from gbopen.language import Listing, Sayable
from gbopen.reading.delimited import Sheet
from gbopen.reading.form_mark import VERSION, Mark, mark_of
from gbopen.tables.table import Table


@dataclass(frozen=True, slots=True)
class _Marked:
    """A sheet with the mark of the form on it, and the table it fills."""

    sheet: Sheet
    mark: Mark
    table: Table


def is_form(sheets: Sequence[Sheet], by: By) -> bool:
    """True where any of the sheets is one of a form of these tables."""
    return any(_marked(sheet, by) for sheet in sheets)


def open_form(sheets: Sequence[Sheet], by: By, seen: FileSeen) -> list[Opened]:
    """Every filled sheet of the form. Of a CSV file there is one, and its cover is another file."""
    by = replace(by, declared=by.declared or FORM_DATES)
    marked = [one for sheet in sheets if (one := _marked(sheet, by))]
    newer = next((one.mark for one in marked if one.mark.version != VERSION), None)
    if newer:
        parameters = {"v": newer.version, "w": VERSION}
        return [
            refused(file_finding("unknown-form-version", seen.name, parameters=parameters), seen)
        ]
    cover_table = next(
        (one for one in by.known.tables.values() if one.form and one.form.cover), None
    )
    cover = _cover(sheets, marked, cover_table, by, seen) if cover_table else None
    # a workbook has its cover with it; of a form saved as CSV it is a file of its own
    lost = cover is None and cover_table is not None and bool(sheets[0].name)
    opened = list(_data(marked, cover, by, seen))
    others = list(_others(sheets, marked, cover, by, seen))
    if not opened and not others and (len(sheets) > 1 or cover is None):
        return [refused(_empty(marked, cover, by, seen), seen)]
    first = [cover.opened] if cover else []
    if lost:
        first = [refused(file_finding("form-cover-missing", seen.name), seen)]
    return [*first, *opened, *others]


def _empty(marked: Sequence[_Marked], cover: Cover | None, by: By, seen: FileSeen) -> Finding:
    """That nothing was filled in: whose form it is, and the sheet to begin with."""
    first = next((one.table.form for one in marked if not _is_cover(one)), None)
    if first is None or len(marked) < 2:
        return file_finding("empty-file", seen.name, wording="no_rows")
    report: Sayable = marked[0].mark.source_id
    if cover and cover.opened.table and cover.opened.rows:
        table, row = cover.opened.table, cover.opened.rows[0]
        said = (said_at(by.known, table, row, path) for path in table.about)
        report = Listing(tuple(one for one in said if one))
    parameters = {"report": report, "sheet": first.sheet}
    return file_finding("empty-file", seen.name, wording="form", parameters=parameters)


def _is_cover(one: _Marked) -> bool:
    return one.table.form is not None and one.table.form.cover


def _marked(sheet: Sheet, by: By) -> _Marked | None:
    mark = mark_of(sheet)
    table = by.known.tables.get(mark.table) if mark else None
    return _Marked(sheet, mark, table) if mark and table and table.form else None


def _cover(
    sheets: Sequence[Sheet], marked: Sequence[_Marked], table: Table, by: By, seen: FileSeen
) -> Cover | None:
    for one in marked:
        if one.table is table:
            cover = read_cover(one.sheet, one.mark, table, by, replace(seen, sheet=one.sheet.name))
            cover.opened.findings += _renamed(one, seen)
            return cover
    known = {id(one.sheet) for one in marked}
    for sheet in sheets:
        if id(sheet) not in known and is_cover(sheet, table):
            mark = replace(marked[0].mark, table=table.name)
            return read_cover(sheet, mark, table, by, replace(seen, sheet=sheet.name))
    return None


def _data(
    marked: Sequence[_Marked], cover: Cover | None, by: By, seen: FileSeen
) -> Iterator[Opened]:
    """The filled sheets; one that was made for another report is told, and not read."""
    told = cover is None
    for one in marked:
        if one.table.form is None or one.table.form.cover:
            continue
        here = replace(seen, sheet=one.sheet.name)
        report = cover.opened.rows[0].cell(_key(cover)) if cover and cover.opened.rows else EMPTY
        if report.canonical not in ("", one.mark.source_id):
            yield refused(_of_another(one, report.canonical, here), here)
            continue
        given = _given(one, cover, by)
        opened = open_form_sheet(one.sheet, one.table, replace(by, given=given), here)
        if opened is None:
            continue
        opened.findings += _renamed(one, seen)
        if cover and not told and "cover" in one.table.form.filled.values():
            told = True
            cover.opened.findings += [
                finding
                for name, way in one.table.form.filled.items()
                if way == "cover"
                for finding in cover.required(name)
            ]
        yield opened


def _key(cover: Cover) -> str:
    assert cover.opened.table is not None  # noqa: S101 - it has rows
    return cover.opened.table.primary_key[0]


def _given(one: _Marked, cover: Cover | None, by: By) -> dict[str, Cell]:
    """The cells that the sheet does not have: those of the report, its cover and its agency."""
    assert one.table.form is not None  # noqa: S101 - told by the caller
    given: dict[str, Cell] = {}
    for name, way in one.table.form.filled.items():
        if way == "report":
            given[name] = Cell("", one.mark.source_id, "value")
        elif way == "cover":
            given[name] = cover.shared.get(name, EMPTY) if cover else EMPTY
        elif way == "agency":
            given[name] = _of_agency(name, one.mark, by)
    return given


def _of_agency(name: str, mark: Mark, by: By) -> Cell:
    """What the list of agencies says in the column of that name."""
    tables = by.known.tables
    cover = next((one for one in tables.values() if one.form and one.form.cover), None)
    if cover is None:
        return EMPTY
    agency = identity_of(mark.source_id, cover).get("agency_id", "")
    for reference in cover.foreign_keys:
        if reference.fields == ("agency_id",):
            rows = by.known.with_key(reference.table, reference.keys, (agency,))
            return rows[0].cell(name) if rows else EMPTY
    return EMPTY


def _of_another(one: _Marked, report: str, seen: FileSeen) -> Finding:
    return file_finding(
        "form-of-another-report",
        seen.name,
        place=Place(seen.name, sheet=seen.sheet),
        parameters={"sheet": seen.sheet, "v": one.mark.source_id, "w": report},
    )


def _renamed(one: _Marked, seen: FileSeen) -> list[Finding]:
    name = one.sheet.name
    if not name or one.table.form is None or name == one.table.form.sheet:
        return []
    parameters = {"v": name, "w": one.table.form.sheet}
    place = Place(seen.name, sheet=name)
    return [file_finding("form-sheet-renamed", seen.name, place=place, parameters=parameters)]


def _others(
    sheets: Sequence[Sheet],
    marked: Sequence[_Marked],
    cover: Cover | None,
    by: By,
    seen: FileSeen,
) -> Iterator[Opened]:
    """Sheets that somebody added: read where they are a table, else told as not read."""
    known = {id(one.sheet) for one in marked}
    for sheet in sheets:
        here = replace(seen, sheet=sheet.name)
        if id(sheet) in known or (cover and cover.opened.seen.sheet == sheet.name):
            continue
        opened = open_sheet(sheet, by, here)
        if opened.table is None:
            finding = file_finding(
                "skipped-sheet",
                seen.name,
                place=Place(seen.name, sheet=sheet.name),
                parameters={"sheet": sheet.name},
            )
            opened = refused(finding, here)
        yield opened
