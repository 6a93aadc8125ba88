"""Text -> records with the row a spreadsheet shows and the line a text editor shows."""

import pytest

from gbopen.reading.delimited import Line, find_delimiter, read_delimited
from gbopen.text import fold

NAMES = {fold(name) for name in ("office", "women", "persons", "Đơn vị", "Số nữ", "Tỷ lệ (%)")}


def placed(text):
    return [(line.cells, line.row, line.line) for line in read_delimited(text).lines]


RECORDS = {
    "line ends of Windows": (
        "a,b\r\n1,2\r\n",
        [(("a", "b"), 1, 1), (("1", "2"), 2, 2)],
    ),
    "line ends of old machines": (
        "a,b\r1,2\r",
        [(("a", "b"), 1, 1), (("1", "2"), 2, 2)],
    ),
    "line ends of three kinds": (
        "a,b\r\n1,2\r3,4\n5,6",
        [(("a", "b"), 1, 1), (("1", "2"), 2, 2), (("3", "4"), 3, 3), (("5", "6"), 4, 4)],
    ),
    "no line end at the end": ("a,b\n1,2", [(("a", "b"), 1, 1), (("1", "2"), 2, 2)]),
    "empty lines are rows": (
        "\n\na,b\n\n1,2\n",
        [((), 1, 1), ((), 2, 2), (("a", "b"), 3, 3), ((), 4, 4), (("1", "2"), 5, 5)],
    ),
    "blank rows at the end are dropped": (
        "a,b\n1,2\n,,\n \n\t,\n\n",
        [(("a", "b"), 1, 1), (("1", "2"), 2, 2)],
    ),
    "a line break inside quotes is one row of two lines": (
        'a,b\n"x\ny",2\n3,4\n',
        [(("a", "b"), 1, 1), (("x\ny", "2"), 2, 2), (("3", "4"), 3, 4)],
    ),
    "a line break of Windows inside quotes": (
        'a,b\r\n"x\r\n\r\ny",2\r\n3,4\r\n',
        [(("a", "b"), 1, 1), (("x\r\n\r\ny", "2"), 2, 2), (("3", "4"), 3, 5)],
    ),
    "a line that names the delimiter is no row of Excel": (
        "sep=;\na;b\n1;2\n",
        [(("a", "b"), 1, 2), (("1", "2"), 2, 3)],
    ),
    "the same with line ends of Windows, in capitals": (
        "SEP=;\r\na;b\r\n",
        [(("a", "b"), 1, 2)],
    ),
    "the same with line ends of old machines": ("sep=;\ra;b\r", [(("a", "b"), 1, 2)]),
    "quotes inside quotes": ('"a ""b""",c\n', [(('a "b"', "c"), 1, 1)]),
    "a quote inside a cell that has none around it": ('a "b",c\n', [(('a "b"', "c"), 1, 1)]),
    "separators of Unicode are no line ends": (
        "a\u2028b,c\x85d\x0be\x0cf\n",
        [(("a\u2028b", "c\x85d\x0be\x0cf"), 1, 1)],
    ),
    "a zero inside a cell": ("a\0b,c\n", [(("a\0b", "c"), 1, 1)]),
}


@pytest.mark.parametrize("case", RECORDS.values(), ids=RECORDS)
def test_records_have_their_row_and_their_line(case):
    text, records = case
    assert placed(text) == records


DELIMITERS = {
    "commas": ("office,women\nA,5\n", ","),
    "semicolons": ("office;women\nA;5\n", ";"),
    "tabs": ("office\twomen\nA\t5\n", "\t"),
    "one column": ("office\nA\nB\n", ","),
    "nothing": ("", ","),
    "a decimal comma in every row": ("office;share\nA;71,4\nB;37,5\n", ";"),
    "titles above with commas, and a decimal comma in every row": (
        "Theo Công văn số 5, ngày 3\nSở A, tỉnh B\n\nĐơn vị;Số nữ;Tỷ lệ (%)\nA;5;71,4\nB;5;71,4\n",
        ";",
    ),
    "names of offices with three commas in every row": (
        "Đơn vị;Số nữ\nA, B, C, D;5\nA, B, C, E;5\nA, B, C, F;5\n",
        ";",
    ),
    "lists with semicolons in every row": (
        'office,women\n"A; B; C; D",5\n"A; B; C; E",5\n"A; B; C; F",5\n',
        ",",
    ),
    "semicolons inside quotes only": ('office,women\n"A;B;C;D",5\n', ","),
}


@pytest.mark.parametrize("case", DELIMITERS.values(), ids=DELIMITERS)
def test_the_delimiter_is_found_by_the_names_of_columns(case):
    text, delimiter = case
    assert find_delimiter(text, NAMES) == delimiter


COUNTED = [name for name in DELIMITERS if "titles" not in name]


@pytest.mark.parametrize("name", COUNTED)
def test_without_names_it_is_what_cuts_most_records_alike(name):
    text, delimiter = DELIMITERS[name]
    assert find_delimiter(text) == delimiter


BROKEN = {
    "a mark that never closes": ('a,b\n1,2\n"3,4\n5,6\n', 3, 3, False),
    "a mark that never closes, at the end of a row": ('a,b\n1,"2\n', 2, 2, False),
    "a mark that never closes, after the line that names the delimiter": (
        'sep=,\na,b\n1,2\n"3,4\n',
        3,
        4,
        False,
    ),
    "a mark that never closes, below a row of two lines": ('a,b\n"1\n1",2\n"3,4\n', 3, 4, False),
    "a mark alone": ('"', 1, 1, False),
    "a mark that closes in another row": ('a,b\n"1,2\n3,"4\n5,6\n', 2, 2, False),
    "text after a mark that closes": ('a,b\n1,2\n"3"x,4\n5,6\n', 3, 3, True),
    "a space after a mark that closes": ('a,b\n"1" ,2\n', 2, 2, True),
    "marks escaped in the way of programmers": ('a,b\n"1 \\"x\\"",2\n', 2, 2, True),
}


@pytest.mark.parametrize("case", BROKEN.values(), ids=BROKEN)
def test_reading_stops_at_a_quotation_mark_that_is_wrong(case):
    text, row, line, stray = case
    sheet = read_delimited(text)
    assert sheet.broken_quote == Line((), row, line)
    assert sheet.stray is stray


def test_a_cell_of_a_million_letters_is_one_cell():
    (line,) = read_delimited("x" * 1_000_000 + ",1\n").lines
    assert [len(cell) for cell in line.cells] == [1_000_000, 1]


def test_the_delimiter_of_the_first_line_may_be_any_mark_but_a_quotation_mark():
    assert placed("sep=|\na|b\n") == [(("a", "b"), 1, 2)]
    assert read_delimited('sep="\na,b\n').delimiter == ","
