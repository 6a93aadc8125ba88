"""Records by a dialect: their cells, rows and lines."""

import pytest

from gbopen.reading.by_dialect import read_by_dialect
from gbopen.tables.dialect import Dialect


def test_rows_and_lines_count_comments_and_line_breaks():
    text = '#x\nid,name\n#y\n1,"a\n#b"\n2,c\n\n'
    found = [
        (one.cells, one.row, one.line) for one in read_by_dialect(text, Dialect(comment="#")).lines
    ]
    assert found == [(("id", "name"), 2, 2), (("1", "a\n#b"), 4, 4), (("2", "c"), 5, 6)]


@pytest.mark.parametrize("terminator", ["", "||"], ids=["by the csv module", "by hand"])
def test_a_quote_that_is_not_closed(terminator):
    end = terminator or "\n"
    sheet = read_by_dialect(f'a,b{end}1,"x{end}2,y{end}', Dialect(terminator=terminator))
    assert sheet.broken_quote is not None
    assert sheet.broken_quote.row == 2


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        pytest.param('a::"b::""c"', ("a", 'b::"c'), id="doubled quotes"),
        pytest.param("a::", ("a", ""), id="an empty last cell"),
        pytest.param("a:b", ("a:b",), id="half a delimiter"),
    ],
)
def test_cells_between_long_delimiters(text, cells):
    assert read_by_dialect(text, Dialect(delimiter="::")).lines[0].cells == cells


@pytest.mark.parametrize(
    "text",
    ['"' + "\\" * 100_001, '"' + '""' * 100_000, "\\" * 100_001, "a" * 1_000_000],
    ids=["escapes in a quote", "doubled quotes", "escapes", "one long cell"],
)
def test_no_text_takes_long(text):
    dialect = Dialect(delimiter="::", escape="\\")
    sheet = read_by_dialect(text, dialect)
    assert len(sheet.lines) <= 1
