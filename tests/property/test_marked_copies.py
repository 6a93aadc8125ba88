"""Whatever a text file says, its marked copy says the same."""

import csv
import io
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen, make_report
from gbopen.reading.workbook import read_workbook
from gbopen.reports.marked_copy import marked_copy
from gbopen.reports.stored_text import storable

# a NUL makes a file binary: then there is nothing to copy
ODD = st.sampled_from(["=1+1", "@x", "_x000D_", "007", "#REF!", " a ", "a\r\nb", "\x0b", "TRUE"])
CELLS = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12), ODD
)
ROWS = st.lists(st.lists(CELLS, min_size=2, max_size=4), min_size=1, max_size=5)


def texts(rows):
    """The cells that hold anything, by place."""
    return {
        (row, column): cell
        for row, cells in enumerate(rows, 1)
        for column, cell in enumerate(cells)
        if cell.strip()
    }


@settings(max_examples=60, deadline=None)
@given(ROWS)
def test_every_cell_is_kept_as_a_text(rows):
    written = io.StringIO(newline="")
    csv.writer(written, quoting=csv.QUOTE_ALL).writerows(rows)
    place = Place("a.csv", 1, 1, 1, "x")
    finding = Finding("GB201", "required", "error", place, rows[0][0], "", {"title": rows[0][1]})
    seen = FileSeen("a.csv", encoding="utf-8", delimiter=",")
    report = make_report(
        [finding], files=[seen], unchecked=(), today=date(2026, 6, 30), version="0"
    )
    copy = marked_copy(written.getvalue().encode(), report, file="a.csv", language="vi")
    sheets = read_workbook(copy)
    assert isinstance(sheets, tuple)
    kept = sheets[1].lines if len(sheets) > 1 else ()
    while rows and not any(cell.strip() for cell in rows[-1]):
        rows.pop()  # blank rows at the end are none
    expected = [[storable(cell, "vi") for cell in row] for row in rows]
    assert texts(line.cells for line in kept) == texts(expected)
