"""A sheet written anew: its header, its rows of data, and everything that was changed."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from gbopen.findings.finding import Place
from gbopen.judging.known import Row
from gbopen.judging.sheet import Opened
from gbopen.reading.delimited import Line
from gbopen.repair.cells import Form, Written, rewritten
from gbopen.repair.change import Change
from gbopen.repair.columns import Headings, columns_of, original_of


@dataclass(frozen=True, slots=True)
class Plan:
    """What of a sheet is put into the published form, and whether rows of a form are left out."""

    form: Form = Form()  # noqa: RUF009 - it is frozen
    form_rows: bool = True

    def without(self, odd: frozenset[str]) -> "Plan":
        """The plan that leaves alone what was found to read otherwise."""
        numbers = self.form.numbers and "numbers" not in odd
        mark = self.form.mark if self.form.numbers or "numbers" not in odd else ","
        form = Form(numbers, self.form.dates and "dates" not in odd, mark)
        return Plan(form, form_rows=self.form_rows and "rows" not in odd)


@dataclass(frozen=True, slots=True)
class NewSheet:
    """A sheet as it is to be written: the name of its table, headings, rows and changes."""

    name: str
    table: str
    plan: Plan
    headings: tuple[str, ...]
    rows: tuple[tuple[Written, ...], ...]
    changes: tuple[Change, ...]


def new_sheet(opened: Opened, plan: Plan, *, names: bool) -> NewSheet:
    """The sheet written anew by the plan. `names`: headed by the names of the published form."""
    original = original_of(opened)
    dropped = _dropped_rows(opened, plan)
    rows = {row.row: row for row in opened.rows}
    head = original.header.line.row
    kept = [
        line
        for line in original.sheet.lines
        if line.row > head and not line.blank and line.row not in dropped
    ]
    numbered = not plan.form_rows or any(line.row not in rows for line in kept)
    headings: Headings = "names" if names and plan.form.numbers else "titles" if names else "either"
    columns = columns_of(opened, kept, headings, numbered=numbered)
    changes = [*_rows_left_out(opened, dropped), *columns.changes]
    written = []
    for line in kept:
        cells = {number: Written(_found(line, number)) for number in columns.kept}
        if line.row in rows:
            cells |= _rewritten(rows[line.row], line.typed, opened, plan.form)
        written.append(tuple(cells[number] for number in columns.kept))
        changes.extend(_changed(opened, line, cells))
    return NewSheet(
        opened.seen.sheet,
        original.header.table.name,
        plan,
        columns.headings,
        tuple(written),
        tuple(sorted(changes, key=lambda one: (one.place.row or 0, one.place.column or 0))),
    )


def _dropped_rows(opened: Opened, plan: Plan) -> dict[int, str]:
    """Row -> why it is left out: rows of a printed form, where nothing is lost without them.

    Where a total is wrong or cannot be added up, all headings and totals stay: they say what it
    is the total of.
    """
    if not plan.form_rows:
        return {}
    found = {
        one.place.row or 0: one.wording for one in opened.findings if one.rule == "skipped-row"
    }
    totals = {row for row, kind in found.items() if kind == "total"}
    sure = totals <= original_of(opened).totals
    sure = sure and all(one.rule != "total-row-differs" for one in opened.findings)
    return {row: kind for row, kind in found.items() if sure or kind == "numbering"}


def _rows_left_out(opened: Opened, dropped: Mapping[int, str]) -> Iterator[Change]:
    original = original_of(opened)
    head = original.header.line.row
    for line in original.sheet.lines:
        reason = "blank-row" if line.blank else dropped.get(line.row, "")
        if line.row < head and not line.blank:
            reason = "row-above"
        if reason and line.row != head:
            place = Place(opened.seen.name, line.row, line.line, sheet=opened.seen.sheet)
            yield Change(
                place, " | ".join(cell for cell in line.cells if cell.strip()), "", (reason,)
            )


def _found(line: Line, number: int) -> str:
    return line.cells[number] if number < len(line.cells) else ""


def _rewritten(row: Row, typed: Collection[int], opened: Opened, form: Form) -> dict[int, Written]:
    """The cells of the columns of the table, by column; `typed` a workbook stored as values."""
    table = original_of(opened).header.table
    columns = {name: number - 1 for name, number in opened.layout.columns.items()}
    return {
        number: rewritten(
            row.cells[name],
            form,
            percent=table.field(name).unit == "%",
            stored=number in typed,
        )
        for name, number in columns.items()
    }


def _changed(opened: Opened, line: Line, cells: Mapping[int, Written]) -> Iterator[Change]:
    names = {number - 1: name for name, number in opened.layout.columns.items()}
    seen = opened.seen
    for number, cell in cells.items():
        found = _found(line, number)
        if cell.text != found:
            title = opened.layout.titles[names[number]]
            place = Place(seen.name, line.row, line.line, number + 1, title, seen.sheet)
            yield Change(place, found, cell.text, cell.reasons)


def renamed(sheets: Sequence[NewSheet]) -> list[NewSheet]:
    """The sheets with a name each: their own, or that of their table."""
    taken: set[str] = set()
    named = []
    for sheet in sheets:
        name, number = sheet.name or sheet.table, 1
        while name.lower() in taken:
            number += 1
            name = f"{sheet.name or sheet.table}-{number}"
        taken.add(name.lower())
        named.append(replace(sheet, name=name))
    return named
