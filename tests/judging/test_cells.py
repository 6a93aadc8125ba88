"""Every fault of the writing of a cell: its place, its wording, and its sentences."""

from typing import Any

import pytest

from tests.judging.cell_faults import FAULTS
from tests.judging.people import check, said, tables_of, told

FORM: dict[str, Any] = {
    "name": "form",
    "fields": [
        {"name": "id", "title": "Mã", "title@en": "Id"},
        {"name": "women", "title": "Số nữ", "title@en": "Women", "type": "integer"},
        {"name": "total", "title": "Tổng số", "title@en": "Total", "type": "integer"},
        {
            "name": "share",
            "title": "Tỷ lệ",
            "title@en": "Share",
            "type": "number",
            "unit": "%",
            "constraints": {"minimum": 0, "maximum": 100},
        },
        {
            "name": "word",
            "title": "Mức",
            "title@en": "Qualifier",
            "constraints": {"enum": ["exact", "nearly", "over"]},
            "categories": [
                {"value": "exact", "label": "chính xác", "label@en": "exact"},
                {"value": "nearly", "label": "gần", "label@en": "nearly"},
                {"value": "over", "label": "hơn", "label@en": "over"},
            ],
        },
        {
            "name": "on",
            "title": "Ngày",
            "title@en": "Day",
            "type": "date",
            "constraints": {"minimum": "2016-01-01", "maximum": "2026-12-31"},
        },
        {
            "name": "year",
            "title": "Năm",
            "title@en": "Year",
            "type": "year",
            "constraints": {"minimum": 2016},
        },
        {"name": "open", "title": "Còn", "title@en": "Open", "type": "boolean"},
        {
            "name": "code",
            "title": "Mã tỉnh",
            "title@en": "Province",
            "constraints": {"pattern": "[0-9]{2}"},
            "example": "01",
        },
        {
            "name": "name",
            "title": "Tên",
            "title@en": "Name",
            "constraints": {"required": True, "minLength": 2, "maxLength": 5},
        },
        {
            "name": "level",
            "title": "Cấp",
            "title@en": "Level",
            "type": "number",
            "constraints": {"enum": [1.5, 2]},
        },
    ],
    "rules": [
        {
            "rule": "qualifier-mismatch",
            "part": "women",
            "whole": {"column": "total", "qualifier": "word"},
            "share": "share",
            "qualifier": "word",
        }
    ],
}
TABLES = tables_of(FORM)
COLUMNS = [one["name"] for one in FORM["fields"]]


def judged(**cells):
    """One row of the form, with a good name unless the case has one; a comma proves nothing."""
    row = {"id": "a", "women": "5", "name": "Lan", **cells}
    text = ";".join(COLUMNS) + "\n" + ";".join(row.get(one, "") for one in COLUMNS) + "\n"
    return check(text, tables=TABLES, table="form")


@pytest.mark.parametrize("case", FAULTS.values(), ids=FAULTS)
def test_a_fault_of_writing_is_one_finding_at_its_cell(case):
    cells, expected, vi, en = case
    report = judged(**cells)
    assert told(report) == [expected]
    (finding,) = report.findings
    assert said(finding, "vi") == vi
    assert said(finding, "en") == en
    assert finding.found == next(iter(cells.values()))
    assert finding.place.file == "a.csv"


SOUND = {
    "labels in Vietnamese": {"word": "gần"},
    "labels in English, in capitals": {"word": "Nearly"},
    "the code itself": {"word": "nearly"},
    "no marks": {"word": "chinh xac"},
    "a listed number with a zero": {"level": "1,50"},
    "a listed number as another program writes it": {"level": "2,0"},
    "yes": {"open": "có"},
    "no, in English": {"open": "No"},
    "a month that begins before the first day": {"on": "2016-01"},
    "a year that holds the last day": {"on": "2026"},
    "signs of no data": {"women": "…", "total": "x"},
    "a percent sign": {"share": "71,4%"},
    "the least and the greatest": {"share": "100", "women": "0"},
    "a code with spaces around it": {"code": " 01 "},
    "a name of five letters with marks": {"name": "Nguyễ"},
    "the same name with letters and marks apart": {"name": "Nguye\u0302\u0303"},
}


@pytest.mark.parametrize("cells", SOUND.values(), ids=SOUND)
def test_what_can_be_read_in_one_way_is_no_fault(cells):
    assert [one for one in told(judged(**cells)) if not one.startswith("harmless")] == []


def test_a_dash_for_a_figure_is_asked_about_and_a_dash_for_a_day_is_none():
    assert told(judged(women="-", share="–", on="-", year="-")) == [
        "zero-or-unknown B2",
        "zero-or-unknown D2",
    ]


def test_harmless_spellings_are_told_once_for_a_column_with_their_number():
    text = "id;women;total;share;name\na;05;7;;Lan\nb;06; 7;;Lan\nc;5;7;;Lan\nd;07;7;71 %;Lan\n"
    needed = {"gbopen:mayBeAbsent": True}
    fields = [{**one, **needed} for one in FORM["fields"]]
    report = check(text, tables=tables_of({**FORM, "fields": fields}), table="form")
    assert told(report) == [
        "harmless-spelling B2",
        "harmless-spelling:spaces C3",
        "harmless-spelling D5",
    ]
    assert [said(one, "vi")[0] for one in report.findings] == [
        '3 ô trong cột này ghi khác mẫu nhưng hiểu được, ví dụ "05" được hiểu là "5".',
        "Đã chuẩn hóa khoảng trắng và cách mã hóa chữ có dấu ở 1 ô; nội dung không thay đổi.",
        '1 ô trong cột này ghi khác mẫu nhưng hiểu được, ví dụ "71 %" được hiểu là "71".',
    ]
    assert report.files[0].counts == (0, 0, 3)
