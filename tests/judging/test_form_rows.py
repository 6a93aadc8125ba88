"""Rows of printed forms: left out with a note, never data lost, never a note on data."""

from datetime import date

import pytest

from gbopen.judging.file import Setting, judge_file
from gbopen.tables.load import build_table

FIELDS = [
    {"name": "office", "title": "Đơn vị", "type": "string"},
    {"name": "women", "title": "Số nữ", "type": "integer"},
    {"name": "total", "title": "Tổng số", "type": "integer"},
]
KEYED = {"name": "offices", "fields": FIELDS, "primaryKey": ["office"]}
OPEN = {"name": "offices", "fields": FIELDS}
HEAD = "STT,Đơn vị,Số nữ,Tổng số\n"


def judged(schema, text):
    table = build_table(schema, file="offices.json")
    report = judge_file("a.csv", text.encode(), Setting({"offices": table}, date(2026, 6, 30)))
    return [
        f"{one.rule}{':' * bool(one.wording)}{one.wording} {one.place.cell or one.place.row}"
        for one in report.findings
    ]


ROWS = {
    "data only": (HEAD + "1,Phòng A,2,3\n2,Phòng B,4,5\n", []),
    "a section under a roman number": (
        HEAD + "I,Khối phòng,,\n1,Phòng A,2,3\n",
        ["skipped-row:heading 2"],
    ),
    "a section in the cell of the name": (
        HEAD + ",II. Khối đơn vị,,\n1,Phòng A,2,3\n",
        ["skipped-row:heading 2"],
    ),
    "a right total": (
        HEAD + "1,Phòng A,2,3\n2,Phòng B,4,5\n,Tổng cộng,6,8\n",
        ["skipped-row:total 4"],
    ),
    "a total that differs": (
        HEAD + "1,Phòng A,2,3\n2,Phòng B,4,5\n,Cộng,6,9\n",
        ["total-row-differs D4"],
    ),
    "totals of two sections": (
        HEAD + "1,A1,2,3\n,Cộng,2,3\nI,Khối B,,\n2,B1,4,5\n,Cộng,4,5\n",
        ["skipped-row:total 3", "skipped-row:heading 4", "skipped-row:total 6"],
    ),
    "one total of two sections": (
        HEAD + "I,Khối A,,\n1,A1,2,3\nII,Khối B,,\n2,B1,4,5\n,Tổng cộng,6,8\n",
        ["skipped-row:heading 2", "skipped-row:heading 4", "skipped-row:total 6"],
    ),
    "a total of sections that have their own": (
        HEAD + "1,A1,2,3\n,Cộng,2,3\n2,B1,4,5\n,Cộng,4,5\n3,C1,1,1\n,Tổng cộng,7,8\n",
        ["skipped-row:total 3", "skipped-row:total 5", "total-row-differs D7"],
    ),
    "the numbering of the columns": (
        HEAD + "(1),(2),(3),(4)\n1,Phòng A,2,3\n",
        ["skipped-row:numbering 2"],
    ),
    "the numbering with letters first": (
        HEAD + "A,B,1,2\n1,Phòng A,2,3\n",
        ["skipped-row:numbering 2"],
    ),
    "a signature below": (
        HEAD + "1,Phòng A,2,3\n,Người lập biểu,,\n",
        ["skipped-row:heading 3"],
    ),
    "a counted row without figures is data": (HEAD + "1,Phòng A,,\n2,Phòng B,4,5\n", []),
    "a row of figures that look like a numbering": (HEAD + "2,Phòng A,3,4\n", []),
    "an office called Tổng cục": (HEAD + "1,Tổng cục X,2,3\n", []),
}


@pytest.mark.parametrize("schema", [KEYED, OPEN], ids=["with a key", "without a key"])
@pytest.mark.parametrize("case", ROWS.values(), ids=ROWS)
def test_what_is_left_out(schema, case):
    text, expected = case
    assert judged(schema, text) == expected


def test_a_header_over_two_rows_is_read_as_one():
    text = "Đơn vị,Số người,\n,Số nữ,Tổng số\nPhòng A,5,7\n"
    assert judged(KEYED, text) == []


def test_a_header_over_two_rows_with_parts_in_both():
    schema = {
        "name": "offices",
        "fields": [
            {"name": "office", "title": "Đơn vị", "type": "string"},
            {"name": "total", "title": "Tổng số", "type": "integer"},
            {"name": "women", "title": "Số nữ", "aliases": ["Trong đó: Nữ"], "type": "integer"},
        ],
        "primaryKey": ["office"],
        "rules": [{"rule": "part-exceeds-whole", "part": "women", "whole": "total"}],
    }
    text = "BÁO CÁO 6 THÁNG,,\n,,\nĐơn vị,Tổng số,Trong đó:\n,,Nữ\nPhòng A,5,7\n"
    assert judged(schema, text) == ["part-exceeds-whole C5"]
