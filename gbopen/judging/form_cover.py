"""The cover of a filled form, one cell a line, read as the row of the report it stands for."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen
from gbopen.judging.cells import UNSOUND, Cell, FieldReader, shown
from gbopen.judging.known import Known, Row
from gbopen.judging.rows import Layout, defect_finding
from gbopen.judging.sheet import By, Opened, open_sheet
from gbopen.judging.structure import file_finding
from gbopen.language import Listing, Sayable
from gbopen.reading.delimited import Line, Sheet
from gbopen.reading.form_mark import Mark
from gbopen.tables.table import Field, Table
from gbopen.text import clean, fold
from gbopen.values.conventions import CANONICAL, Conventions
from gbopen.values.dates import Stretch
from gbopen.values.defect import Defect

# clerks write the day first, and the form says so
FORM_DATES = Conventions(date_order="dmy", declared=True)
_SOURCE_ID = re.compile(r"(?P<agency_id>.+?)-(?P<year>(?:19|20)\d\d)-(?P<kind>.+)")
_LEAST_LABELS = 4


@dataclass(frozen=True, slots=True)
class Spot:
    """A label of the cover and the cell to the right of it, with its true place."""

    label: str
    text: str
    row: int
    column: int
    typed: bool


@dataclass(frozen=True, slots=True)
class Cover:
    """The cover read: its row in `opened`, and the cells that all sheets of the form share."""

    opened: Opened
    shared: Mapping[str, Cell]
    places: Mapping[str, Place]
    fields: Mapping[str, Field] = field(default_factory=dict)

    def required(self, name: str) -> Iterator[Finding]:
        """The finding that a shared cell is empty, where it is."""
        if name in self.places and self.shared[name].state == "empty":
            title = self.fields[name].title
            yield defect_finding(Defect("required", {"title": title}), self.places[name], found="")


def shared_fields(tables: Mapping[str, Table], kind: str) -> dict[str, Field]:
    """The columns of the tables of that kind of report that the cover asks for once, by name."""
    return {
        name: table.field(name)
        for table in tables.values()
        if table.form and kind in table.form.reports
        for name, way in table.form.filled.items()
        if way == "cover"
    }


def spots(sheet: Sheet, table: Table, shared: Mapping[str, Field]) -> dict[str, Spot]:
    """The labels of the cover found on the sheet, by the name of their column."""
    assert table.form is not None  # noqa: S101 - told by the caller
    asked = {**{name: table.field(name) for name in table.form.columns}, **shared}
    labels = {
        fold(text): name
        for name, one in asked.items()
        for text in (one.title.vi, one.title.en, one.name, *one.aliases)
    }
    found: dict[str, Spot] = {}
    for line in sheet.lines:
        for number, cell in enumerate(line.cells):
            name = labels.get(fold(cell[:100]), "")
            if not name or name in found:
                continue
            text = line.cells[number + 1] if number + 1 < len(line.cells) else ""
            typed = number + 1 in line.typed
            found[name] = Spot(clean(cell), text, line.row, number + 2, typed)
    return found


def is_cover(sheet: Sheet, table: Table) -> bool:
    """True for a sheet that has the labels of the cover, though its mark be gone."""
    return len(spots(sheet, table, {})) >= _LEAST_LABELS


def read_cover(sheet: Sheet, mark: Mark, table: Table, by: By, seen: FileSeen) -> Cover:
    """The cover as the row of its table, with what is wrong on it."""
    kind = identity_of(mark.source_id, table).get("kind", "")
    shared = shared_fields(by.known.tables, kind)
    found = spots(sheet, table, shared)
    assert table.form is not None  # noqa: S101 - told by the caller
    lacking = [one for one in (*table.form.columns, *shared) if one not in found]
    of_row = {name: spot for name, spot in found.items() if name not in shared}
    given = _given(table, mark, lacking)
    opened = _as_row(sheet, of_row, replace(by, table=table.name, given=given), seen)
    opened.findings += _lacking(lacking, table, shared, seen)
    opened.findings += _identity(opened, mark, table, by.known)
    cells = {name: _shared_cell(found.get(name), one) for name, one in shared.items()}
    places = {name: _place(seen, found[name]) for name in shared if name in found}
    cover = Cover(opened, cells, places, shared)
    return _within_period(cover, table)


def _given(table: Table, mark: Mark, lacking: list[str]) -> dict[str, Cell]:
    """What the columns count as that are not on the cover, or no longer."""
    assert table.form is not None  # noqa: S101 - told by the caller
    absent = [one.name for one in table.fields if one.name not in table.form.columns]
    given = {name: Cell("", None, "empty") for name in absent}
    given |= {name: UNSOUND for name in lacking if name not in absent}
    key = table.primary_key[0]
    return given | {key: Cell("", mark.source_id, "value")}


def _as_row(sheet: Sheet, found: Mapping[str, Spot], by: By, seen: FileSeen) -> Opened:
    """The labels as a header and the cells as the row below it; places are those on the cover."""
    listed = list(found.values())
    if len(listed) < _LEAST_LABELS // 2:  # no row can be made of it: its lines are told as gone
        return Opened(seen, [])
    header = Line(tuple(one.label for one in listed), 1, 1)
    typed = frozenset(number for number, one in enumerate(listed) if one.typed)
    values = Line(tuple(one.text for one in listed), 2, 2, typed)
    opened = open_sheet(Sheet((header, values), name=sheet.name), by, seen)
    opened.findings[:] = [_moved(one, listed) for one in opened.findings]
    opened.seen = replace(opened.seen, sheet=sheet.name)
    opened.layout = Layout(
        seen.name,
        {name: spot.column for name, spot in found.items()},
        {name: spot.label for name, spot in found.items()},
        sheet.name,
        {name: spot.row for name, spot in found.items()},
    )
    first = min((one.row for one in listed), default=1)
    opened.rows[:] = [replace(row, row=first, line=first) for row in opened.rows]
    return opened


def _moved(one: Finding, listed: list[Spot]) -> Finding:
    """A finding about the row made of the cover, told of the cell of the cover."""
    place = one.place
    if place.column is None or place.column > len(listed):
        return replace(one, place=replace(place, row=None, line=None, column=None))
    spot = listed[place.column - 1]
    moved = replace(place, row=spot.row, line=spot.row, column=spot.column, title=spot.label)
    return replace(one, place=moved)


def _place(seen: FileSeen, spot: Spot) -> Place:
    return Place(seen.name, spot.row, spot.row, spot.column, spot.label, seen.sheet)


def _lacking(
    names: list[str], table: Table, shared: Mapping[str, Field], seen: FileSeen
) -> Iterator[Finding]:
    """One finding for all lines of the cover that are gone."""
    if not names:
        return
    titles = tuple((shared.get(name) or table.field(name)).title for name in names)
    yield file_finding(
        "form-cover-changed",
        seen.name,
        place=Place(seen.name, sheet=seen.sheet),
        parameters={"list": Listing(titles)},
    )


def _identity(opened: Opened, mark: Mark, table: Table, known: Known) -> list[Finding]:
    """A finding for each cell that says another report than the form was made for.

    What the form was made for then counts, so that nothing else is reported because of it.
    """
    found: list[Finding] = []
    if not opened.rows:
        return found
    row = opened.rows[0]
    cells = dict(row.cells)
    for name, right in identity_of(mark.source_id, table).items():
        cell = cells.get(name)
        if cell is None or cell.canonical == right:
            continue
        parameters: dict[str, Sayable] = {
            "title": table.field(name).title,
            "v": clean(cell.text) or "…",
            "w": _said(name, right, table, known),
        }
        place, rule = opened.layout.place(row, name), "form-identity-changed"
        told = file_finding(rule, place.file, place=place, found=cell.text, parameters=parameters)
        found.append(told)
        cells[name] = replace(cell, value=right, state="value", defects=(), key=right)
    opened.rows[0] = replace(row, cells=cells)
    return found


def identity_of(source_id: str, table: Table) -> dict[str, str]:
    """The agency, year and kind that the id of a report is made of; nothing for another id."""
    parts = _SOURCE_ID.fullmatch(source_id)
    if parts is None or not set(parts.groupdict()) <= {one.name for one in table.fields}:
        return {}
    rest = parts["kind"]
    kinds = [
        one for one in table.field("kind").constraints.enum if f"{rest}-".startswith(f"{one}-")
    ]
    if not kinds:
        return {}
    return {**parts.groupdict(), "kind": max(kinds, key=len)}


def _said(name: str, code: str, table: Table, known: Known) -> Sayable:
    """A code of the cover in words."""
    about = table.field(name)
    for reference in table.foreign_keys:
        if reference.fields == (name,):
            rows = known.with_key(reference.table, reference.keys, (code,))
            column = known.tables[reference.table].name_field
            return rows[0].cell(column).canonical if rows and column else code
    return about.labels.get(code, code)


def _shared_cell(spot: Spot | None, about: Field) -> Cell:
    if spot is None:
        return UNSOUND
    conventions = CANONICAL if spot.typed else FORM_DATES
    return FieldReader(about, conventions).read(spot.text)


def _within_period(cover: Cover, table: Table) -> Cover:
    """The cover with what is wrong in its shared cells; faulty ones are silent on the sheets."""
    shared = dict(cover.shared)
    for name, place in cover.places.items():
        cell = shared[name]
        for defect in cell.defects:
            cover.opened.findings.append(defect_finding(defect, place, found=cell.text))
        outside = _outside(cell, place, cover, table) if cover.opened.rows else None
        if outside:
            cover.opened.findings.append(outside)
        if outside or cell.state == "unsound":
            shared[name] = UNSOUND
    return replace(cover, shared=shared)


def _outside(cell: Cell, place: Place, cover: Cover, table: Table) -> Finding | None:
    row: Row = cover.opened.rows[0]
    if not {"period_start", "period_end"} <= {one.name for one in table.fields}:
        return None
    start, end = row.cell("period_start").value, row.cell("period_end").value
    day = cell.value
    if not (isinstance(day, Stretch) and isinstance(start, Stretch) and isinstance(end, Stretch)):
        return None
    if day.span.last >= start.span.first and day.span.first <= end.span.last:
        return None
    parameters: dict[str, Sayable] = {
        "day_title": place.title,
        "d": shown(cell, {}),
        "s": start.span,
        "e": end.span,
    }
    return file_finding(
        "outside-period", place.file, place=place, found=cell.text, parameters=parameters
    )
