"""A form filled in LibreOffice: what its formulas say, and that it is accepted in every format.

The expected shares are typed by hand, as in the sources.
"""

import pytest

from gbopen.judging.file import judge_files
from gbopen.reading.workbook import read_workbook
from tests.templates.filling import COVER, fill_cover, filled, opened, saved
from tests.templates.forms import blank, found, setting, workbook
from tests.templates.office import CSV, converted, needs_office

pytestmark = [pytest.mark.long, needs_office]

FIRST = "Nữ lãnh đạo"
# row of the form: women, total -> share, check, phrase
SAID = {
    8: ("5", "7", "71,4%", "Hợp lệ", "05/07 người (chiếm 71,4%)"),
    9: ("70", "162", "43,2%", "Hợp lệ", "70/162 người (chiếm 43,2%)"),
    10: ("04 đ/c", "13", "", "Chỉ ghi chữ số", ""),
    12: ("05", "07", "71,4%", "Hợp lệ", "05/07 người (chiếm 71,4%)"),
    13: ("6", "10", "60%", "Hợp lệ", "06/10 người (chiếm 60%)"),
    14: ("1", "16", "6,3%", "Hợp lệ", "01/16 người (chiếm 6,3%)"),
    16: ("1999", "2000", "100,0%", "Hợp lệ", "1999/2000 người (chiếm 100,0%)"),
    17: ("0", "0", "", "Hợp lệ", ""),
    19: ("8", "7", "", "Số nữ lớn hơn tổng số", ""),
    21: ("5/7", "", "", "Mỗi ô chỉ ghi một số", ""),
    23: ("5 người", "7", "", "Chỉ ghi chữ số", ""),
    25: ("", "7", "", "Thiếu số nữ", ""),
    26: (5, 7, "71,4%", "Hợp lệ", "05/07 người (chiếm 71,4%)"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("office")


def text(line, number):
    return line.cells[number] if number < len(line.cells) else ""


def test_the_formulas_say_what_a_careful_clerk_would(folder):
    book = opened(workbook())
    for row, (women, total, *_) in SAID.items():
        book[FIRST].cell(row, 3).value = women or None
        book[FIRST].cell(row, 4).value = total or None
    made = converted(folder / "said", "form.xlsx", saved(book), "xlsx:Calc MS Excel 2007 XML")
    sheets = {sheet.name: sheet for sheet in read_workbook(made["form.xlsx"])}
    lines = {line.row: line for line in sheets[FIRST].lines}
    for row, (_, _, *expected) in SAID.items():
        share, check, phrase = (text(lines[row], number) for number in (4, 5, 6))
        assert [share, check, phrase] == expected, row


def test_a_course_with_one_count_is_not_asked_for_the_other(folder):
    book = opened(workbook())
    sheet = book["Đào tạo, bồi dưỡng"]
    sheet["I7"].value = "400"
    sheet["H8"].value, sheet["I8"].value = "10", "18"
    made = converted(folder / "course", "form.xlsx", saved(book), "xlsx:Calc MS Excel 2007 XML")
    sheets = {one.name: one for one in read_workbook(made["form.xlsx"])}
    lines = {line.row: line for line in sheets["Đào tạo, bồi dưỡng"].lines}
    assert [text(lines[7], number) for number in (10, 11)] == ["", ""]
    assert [text(lines[8], number) for number in (10, 11)] == ["55,6%", "Hợp lệ"]


@pytest.mark.parametrize("way", [["xlsx"], ["ods", "xlsx"], ["xls", "xlsx"]])
def test_a_filled_form_saved_by_libreoffice_is_accepted(folder, way):
    data, name = filled(workbook()), "form.xlsx"
    for number, ending in enumerate(way):
        data = converted(folder / f"{'-'.join(way)}-{number}", name, data, ending)[f"form.{ending}"]
        name = f"form.{ending}"
    assert found(data) == []


def test_a_filled_form_saved_as_csv_is_accepted(folder):
    made = converted(folder / "csv", "form.xlsx", filled(workbook()), CSV)
    names = {sheet.form.sheet: sheet.table.name for sheet in blank().sheets}
    files = [(name, data) for name, data in sorted(made.items()) if "Danh mục" not in name]
    assert len(files) == len(names) + 1
    report = judge_files(files, setting())
    rules = {one.rule for one in report.findings}
    assert rules == {"target-result", "harmless-spelling"}  # 50 000 000, as the sheet shows it
    assert sorted(one.table for one in report.files) == sorted([*names.values(), "sources"])


def test_a_form_half_filled_on_the_cover_says_the_same_after_libreoffice(folder):
    book = opened(workbook())
    fill_cover(book, {**COVER, "Phạm vi số liệu": None})
    book[FIRST]["C8"].value, book[FIRST]["D8"].value = "5", "7"
    made = converted(folder / "half", "form.xlsx", saved(book), "xlsx")
    assert found(made["form.xlsx"]) == [("required", "Trang bìa", "C12")]
