"""Warnings on a file whose numbers are written in two ways, or its dates month first."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace

from gbopen.findings.finding import Finding, Place
from gbopen.judging.known import Row
from gbopen.judging.rows import Layout
from gbopen.judging.structure import file_finding
from gbopen.tables.table import Table
from gbopen.values.conventions import mixed_marks, order_proved

_OF_NUMBERS = ("integer", "number")


def mixed_styles(
    rows: Sequence[Row], layout: Layout, table: Table, stored: Mapping[int, Container[int]]
) -> Iterator[Finding]:
    """One warning a file, at the first of two cells that no one convention writes; or none.

    `stored` holds, by row, the columns (from 0) that a workbook stored as numbers: nobody wrote
    their marks.
    """
    types = {name: table.field(name).type for name in layout.columns}
    numbers = {name: kind == "integer" for name, kind in types.items() if kind in _OF_NUMBERS}
    first: dict[tuple[str, str], Row] = {}
    for row in rows:
        for name in numbers:
            text = row.cells[name].text
            if text.isdigit() or not text:
                continue
            if layout.columns[name] - 1 not in stored.get(row.row, ()):
                first.setdefault((name, text), row)
    found = mixed_marks((name, numbers[name], text) for name, text in first)
    if found:
        places = [(first[cell], cell) for cell in found]
        places.sort(key=lambda one: (one[0].row, layout.columns[one[1][0]]))
        (row, (name, a)), (other, (other_name, b)) = places
        finding = file_finding(
            "mixed-number-styles",
            layout.file,
            place=layout.place(row, name),
            found=a,
            parameters={"a": a, "b": b},
        )
        yield replace(finding, also=(layout.place(other, other_name),))


def month_first(rows: Sequence[Row], layout: Layout, table: Table) -> Iterator[Finding]:
    """One warning a file, at its first date that can only be read with the month first; or none."""
    names = [name for name in layout.columns if table.field(name).type == "date"]
    first: dict[str, tuple[Row, str]] = {}
    for row in rows:
        for name in names:
            first.setdefault(order_proved(row.cells[name].text), (row, name))
    if "mdy" not in first:
        return
    row, name = first["mdy"]
    b = row.cells[name].text
    a = ""
    also: tuple[Place, ...] = ()
    if "dmy" in first:
        other, other_name = first["dmy"]
        a, also = other.cells[other_name].text, (layout.place(other, other_name),)
    finding = file_finding(
        "uncertain-date-order",
        layout.file,
        wording="" if a else "month_first",
        place=layout.place(row, name),
        found=b,
        parameters={"a": a, "b": b},
    )
    yield replace(finding, also=also)
