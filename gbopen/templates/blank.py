"""What a blank form holds for one agency and period, before it is written in any format."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from gbopen.errors import UsageError
from gbopen.judging.form_cover import shared_fields
from gbopen.judging.known import Known, Row
from gbopen.language import Bilingual
from gbopen.reading.form_mark import VERSION, Mark
from gbopen.tables.form import Form
from gbopen.tables.table import Field, Table
from gbopen.templates.before import Before, figures_before
from gbopen.templates.period import Period, days_of
from gbopen.text import fold, nearest

_SHORT_LIST = 30


@dataclass(frozen=True, slots=True)
class Printed:
    """A row printed on the form: its key and name, what is counted, and what it was before."""

    key: str
    name: str
    unit: str = "người"
    part: str = ""
    whole: str = ""
    before: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """A heading of the form and the rows printed below it."""

    title: str
    rows: tuple[Printed, ...]


@dataclass(frozen=True, slots=True)
class BlankSheet:
    """A sheet to be filled: its table and form, the rows printed on it, its drop-down lists."""

    table: Table
    form: Form
    mark: Mark
    groups: tuple[Group, ...] = ()
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def field(self, name: str) -> Field:
        """A column of the sheet."""
        return self.table.field(name)


@dataclass(frozen=True, slots=True)
class Blank:
    """A form for one agency and period: its cover and its sheets."""

    agency: str
    agency_id: str
    source_id: str
    period: Period
    kind: str
    first: date
    last: date
    cover: BlankSheet
    sheets: tuple[BlankSheet, ...]
    shared: Mapping[str, Field]
    before: Before = field(default_factory=Before)
    recipient: str = ""


def cover_of(tables: Mapping[str, Table]) -> Table:
    """The table that is the cover; UsageError where the schemas have none to make forms of."""
    for table in tables.values():
        names = {one.name for one in table.fields}
        if table.form and table.form.cover and {"agency_id", "kind", "year"} <= names:
            return table
    raise UsageError(
        Bilingual(
            "các bảng của dự án này chưa có biểu mẫu để điền. Cách thêm: xem trang hướng dẫn "
            '"Bảng của riêng bạn", mục 6.',
            "the tables of this project have no form to fill in yet. How to add one: see the page "
            '"Your own table in 15 minutes", part 6.',
        )
    )


def find_agency(text: str, known: Known) -> Row:
    """The agency of that id or name; UsageError with the nearest one where there is none."""
    rows = {row.cell("agency_id").canonical: row for row in known.rows.get("agencies", ())}
    names = known.names("agencies", "agency_id")
    found = text if text in rows else names.get(fold(text), "")
    if found:
        return rows[found]
    near = nearest(text, [*rows, *(row.cell("name_vi").canonical for row in rows.values())])
    vi = f'không có cơ quan "{text}" trong danh mục.' + (
        f' Có phải "{near}" không?' if near else ""
    )
    en = f'there is no agency "{text}" in the list.' + (f' Did you mean "{near}"?' if near else "")
    raise UsageError(Bilingual(vi, en))


def owing(period: Period, known: Known) -> list[Row]:
    """The agencies that owe a report of that kind and were there in that period."""
    first, last = (day.isoformat() for day in days_of(period, known))
    return [
        row
        for row in known.rows.get("agencies", ())
        if period.kind in row.cell("reports").canonical.split("|")
        and (row.cell("valid_from").canonical or first) <= last
        and (row.cell("valid_to").canonical or last) >= first
    ]


def make_blank(agency: Row, period: Period, known: Known) -> Blank:
    """The form for the agency; UsageError where the list does not say what kind of agency it is."""
    agency_id, kind = (agency.cell(name).canonical for name in ("agency_id", "kind"))
    if not kind:
        raise UsageError(
            Bilingual(
                f'danh mục cơ quan chưa ghi "Loại cơ quan" của {agency_id}, nên chưa biết in chỉ '
                "tiêu nào.",
                f'the list of agencies does not say the "Kind of agency" of {agency_id}: which '
                "measures to print is not known.",
            )
        )
    source_id = f"{agency_id}-{period.text}"
    before, cover = figures_before(agency_id, period, known), cover_of(known.tables)
    first, last = days_of(period, known)
    return Blank(
        agency=agency.cell("name_vi").canonical,
        agency_id=agency_id,
        source_id=source_id,
        period=period,
        kind=cover.field("kind").labels[period.kind].vi,
        first=first,
        last=last,
        cover=_sheet(cover, source_id, (), known, period),
        sheets=tuple(_sheets(period, source_id, kind, before, known)),
        shared=shared_fields(known.tables, period.kind),
        before=before,
        recipient=_recipient(agency, known),
    )


def _recipient(agency: Row, known: Known) -> str:
    """The name of the agency that the report goes to; "" where the list does not say."""
    key = (agency.cell("reports_to").canonical,)
    rows = known.with_key("agencies", ("agency_id",), key) if any(key) else []
    return rows[0].cell("name_vi").canonical if rows else ""


def _sheets(
    period: Period, source_id: str, kind: str, before: Before, known: Known
) -> Iterator[BlankSheet]:
    tables = [one for one in known.tables.values() if one.form and not one.form.cover]
    for table in sorted(tables, key=lambda one: one.form.order if one.form else 0):
        if table.form and period.kind in table.form.reports:
            groups = tuple(_groups(table, kind, before, known)) if table.form.printed else ()
            if groups or not table.form.printed:
                yield _sheet(table, source_id, groups, known, period)


def _sheet(
    table: Table, source_id: str, groups: tuple[Group, ...], known: Known, period: Period
) -> BlankSheet:
    assert table.form is not None  # noqa: S101 - told by the caller
    lists = {
        name: choices
        for name in table.form.columns
        if name != table.form.printed and (choices := _choices(table, name, known, period))
    }
    return BlankSheet(table, table.form, Mark(VERSION, table.name, source_id), groups, lists)


def _choices(table: Table, name: str, known: Known, period: Period) -> tuple[str, ...]:
    """What the drop-down of a column shows: labels of codes, or names of this year's campaigns."""
    about = table.field(name)
    if about.labels:
        labels = tuple(label.vi for label in about.labels.values())
        # a name is looked for by its letters in a long list only
        return tuple(sorted(labels, key=fold)) if len(labels) > _SHORT_LIST else labels
    for reference in table.foreign_keys:
        target = known.tables[reference.table or table.name]
        if reference.fields == (name,) and target.named_with:
            year = str(period.year)
            rows = known.with_key(target.name, ("kind", target.named_with), ("window", year))
            return tuple(f"{row.cell(target.name_field).canonical} ({year})" for row in rows)
    return ()


def _groups(table: Table, kind: str, before: Before, known: Known) -> Iterator[Group]:
    """The rows of the code list that this kind of agency is asked for, group by group."""
    assert table.form is not None  # noqa: S101 - told by the caller
    reference = next(one for one in table.foreign_keys if one.fields == (table.form.printed,))
    target = known.tables[reference.table]
    asked = [
        row
        for row in known.rows.get(reference.table, ())
        if kind in row.cell("asked_of").canonical.split("|")
    ]
    labels = target.field("group").labels
    for group in table.form.where.get("group", ()):
        rows = [row for row in asked if row.cell("group").canonical == group]
        if rows:
            printed = tuple(_printed(row, table, target, before) for row in rows)
            yield Group(labels[group].vi if group in labels else group, printed)


def _printed(row: Row, table: Table, target: Table, before: Before) -> Printed:
    key = row.cell(target.primary_key[0]).canonical
    unit = row.cell("unit").canonical
    label = target.field("unit").labels.get(unit)
    return Printed(
        key=key,
        name=row.cell(target.name_field).canonical,
        unit=label.vi if label else unit,
        part=row.cell("part_vi").canonical,
        whole=row.cell("whole_vi").canonical,
        before=before.figures.get((table.name, key), ""),
    )
