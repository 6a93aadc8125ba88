"""One cell at a time: what is put into the published form, and what stays as it was typed."""

import pytest

from gbopen.values.conventions import Conventions
from tests.repair.people import fix, told, written

COMMA = Conventions(decimal=",", date_order="dmy", declared=True)
HEAD = "Đơn vị;Số nữ;Tổng số;Tỷ lệ (%);Ngày\n"
# the second row proves the decimal comma and that the day comes first
PROOF = "Phòng Z;3;8;37,5;25/6/2008\n"

# column, text, what is written, the reasons
SURE = [
    ("women", "5", "5", ""),
    ("women", "05", "5", "leading-zero"),
    ("women", "00", "0", "leading-zero"),
    ("women", " 5", "5", "spaces"),
    ("women", "5\u00a0", "5", "spaces"),
    ("women", "\u200b5", "5", "spaces"),
    ("women", "5,0", "5", "zero-decimals"),
    ("women", "…", "", "no-data"),
    ("women", "x", "", "no-data"),
    ("women", "chưa có số liệu", "", "no-data"),
    ("women", "   ", "", "spaces"),
    ("persons", "1.234", "1234", "grouped"),
    ("persons", "1 234", "1234", "grouped"),
    ("persons", "1\u00a0234", "1234", "grouped spaces"),
    ("share", "62,50", "62.50", "decimal-mark"),
    ("share", "62,5%", "62.5", "percent-sign decimal-mark"),
    ("share", "62,5 %", "62.5", "percent-sign decimal-mark"),
    ("share", "72%", "72", "percent-sign"),
    ("share", "gần 45,5%", "gần 45.5", "percent-sign decimal-mark"),
    ("share", "45% trở lên", "45 trở lên", "percent-sign"),
    ("share", "≥ 45", "≥ 45", ""),
    ("on", "4/6/2008", "2008-06-04", "date-form"),
    ("on", "04-06-2008", "2008-06-04", "date-form"),
    ("on", "ngày 4/6/2008", "2008-06-04", "date-form"),
    ("on", "4 tháng 6 năm 2008", "2008-06-04", "date-form"),
    ("on", "tháng 8/2022", "2022-08", "date-form"),
    ("on", "năm 2022", "2022", "date-form"),
    ("on", "2008-06-04 00:00:00", "2008-06-04", "date-form"),
    ("on", "-", "", "no-data"),
    ("office", "Phòng  A ", "Phòng A", "spaces"),
    ("office", "Pho\u0300ng A", "Phòng A", "letters"),
    ("office", " Pho\u0300ng A", "Phòng A", "letters spaces"),
    ("office", "Phòng\nA", "Phòng A", "spaces"),
    ("office", "01", "01", ""),
    ("office", "uỷ ban", "uỷ ban", ""),
]
COLUMNS = ["office", "women", "persons", "share", "on"]


def row_with(column, text):
    cells = dict.fromkeys(COLUMNS, "") | {"office": "Phòng A", column: text}
    return ";".join(f'"{cells[name]}"' for name in COLUMNS) + "\n"


@pytest.mark.parametrize(("column", "text", "new", "reasons"), SURE)
def test_what_can_be_read_in_one_way_only_is_put_into_the_published_form(
    column, text, new, reasons
):
    outcome = HEAD + row_with(column, text) + PROOF
    assert written(outcome)[1][COLUMNS.index(column)] == new
    cell = f"{'ABCDE'[COLUMNS.index(column)]}2"
    changes = [one for one in told(fix(outcome)) if one[0] == cell]
    assert changes == ([(cell, text, new, reasons)] if reasons else [])


LEFT = [
    ("women", "05/07"),
    ("women", "05 đồng chí"),
    ("women", "gần 400"),
    ("women", "5-Jul"),
    ("women", "không"),
    ("women", "-"),
    ("women", " 5 người "),
    ("women", "-5"),
    ("share", "120%"),
    ("share", "1.2.3"),
    ("on", "15/11"),
    ("on", "31/2/2022"),
    ("on", "tháng 6"),
]


@pytest.mark.parametrize(("column", "text"), LEFT)
def test_what_is_in_doubt_or_wrong_stays_as_it_was(column, text):
    outcome = HEAD + row_with(column, text) + PROOF
    rows = written(outcome)
    assert rows[1][COLUMNS.index(column)] == text
    assert rows[2] == ["Phòng Z", "3", "8", "37.5", "2008-06-25"]


def test_without_a_proof_what_has_two_readings_stays_and_so_does_its_file():
    rows = written("room;area\nA;1.500\nB;\n")
    assert rows == [["Phòng", "Diện tích"], ["A", "1.500"], ["B", ""]]


def test_dates_without_a_proof_stay():
    text = "Đơn vị;Số nữ;Tổng số;Ngày\nA;05;7;5/7/2022\nB;1;2;3/4/2022\n"
    assert [row[1::2] for row in written(text)[1:]] == [["5", "5/7/2022"], ["1", "3/4/2022"]]


def test_a_cell_that_must_not_be_empty_is_empty_without_its_spaces():
    assert written("Đơn vị;Số nữ;Tổng số\n \u00a0;1;2\n")[1] == ["", "1", "2"]


def test_what_was_declared_counts_as_a_proof():
    text = "Đơn vị;Số nữ;Tổng số;Tỷ lệ (%);Ngày\nA;5;1.234;;5/7/2022\n"
    assert written(text, declared=COMMA)[1] == ["A", "5", "1234", "", "2022-07-05"]


def test_a_cell_that_would_read_otherwise_holds_its_neighbours_back():
    # 37.5 is wrong in a file of decimal commas; with points beside it, nobody would see
    text = "Đơn vị;Số nữ;Tổng số;Tỷ lệ (%)\nA;05;8;62,5\nB;3;8;37.5\n"
    assert written(text) == [
        ["Đơn vị", "Số nữ", "Tổng số", "Tỷ lệ (%)"],
        ["A", "5", "8", "62,5"],
        ["B", "3", "8", "37.5"],
    ]


def test_a_date_against_the_order_that_was_declared_is_still_found_by_who_declares_it():
    text = "Đơn vị;Số nữ;Tổng số;Ngày\nA;05;8;25/6/2008\nB;3;8;6/25/2008\n"
    declared = Conventions(date_order="dmy", declared=True)
    assert [row[3] for row in written(text, declared=declared)[1:]] == ["2008-06-25", "6/25/2008"]
    assert fix(text, declared=declared).declared
    assert not fix(text.replace("6/25", "25/6"), declared=declared).declared


def test_days_stay_where_only_one_tells_that_the_month_comes_first():
    text = "Đơn vị;Số nữ;Tổng số;Ngày\nA;05;8;6/25/2008\nB;3;8;5/7/2008\n"
    assert [row[1::2] for row in written(text)[1:]] == [["5", "6/25/2008"], ["3", "5/7/2008"]]


def test_a_column_of_whole_percents_is_written_without_its_zeros():
    text = "Đơn vị;Số nữ;Tổng số;Tỷ lệ (%)\nA;5;10;50.0\nB;3;4;75.0\n"
    assert [row[3] for row in written(text)[1:]] == ["50", "75"]
