"""The workbook itself: what can be typed where, what stays in its place, the same bytes always."""

import io
import re
import zipfile

import pytest
from openpyxl import load_workbook

from gbopen.reading.workbook import read_workbook
from gbopen.templates.formulas import count_rule
from gbopen.templates.workbook import as_workbook
from tests.templates.filling import HEADER, columns
from tests.templates.forms import AGENCIES, blank, workbook

FIRST = "Nữ lãnh đạo"
SHEETS = [
    "Trang bìa",
    FIRST,
    "Mức độ bao phủ",
    "Đào tạo, bồi dưỡng",
    "Hoạt động",
    "Dự án, tài trợ",
    "Mô hình hỗ trợ",
    "Danh mục",
]


@pytest.fixture(scope="module")
def book():
    return load_workbook(io.BytesIO(workbook()))


def test_the_sheets_have_these_names(book):
    assert book.sheetnames == SHEETS
    assert book["Danh mục"].sheet_state == "hidden"


def test_the_bytes_are_the_same_on_any_day():
    assert as_workbook(blank()) == as_workbook(blank())
    core = zipfile.ZipFile(io.BytesIO(workbook())).read("docProps/core.xml").decode()
    assert set(re.findall(r"20[0-9]{2}-[0-9]{2}-[0-9]{2}", core)) == {"2025-12-15"}


def test_only_cells_to_be_filled_can_be_typed_into(book):
    sheet = book[FIRST]
    free = {
        cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked
    }
    rows = [
        r for r in range(HEADER + 1, sheet.max_row + 1) if isinstance(sheet.cell(r, 1).value, int)
    ]
    assert free == {f"{letter}{row}" for row in rows for letter in "CD"}
    cover = book["Trang bìa"]
    free = {
        cell.coordinate for row in cover.iter_rows() for cell in row if not cell.protection.locked
    }
    assert free == {f"C{row}" for row in range(9, 15)}


def test_every_sheet_is_protected_without_a_password(book):
    for sheet in book.worksheets:
        assert sheet.protection.sheet
        assert sheet.protection.password is None


def test_a_blank_form_stores_nothing_for_its_formulas():
    for sheet in read_workbook(workbook()):
        if sheet.name == FIRST:
            lines = {line.row: line for line in sheet.lines}
            assert lines[8].cells[:2] == ("1", "Nữ tham gia cấp ủy")
            assert not any(lines[8].cells[2:])


def test_counts_are_text_so_that_no_date_is_made_of_them(book):
    for name in SHEETS[1:-1]:
        sheet = book[name]
        for title, number in columns(sheet).items():
            cell = sheet.cell(HEADER + 2, number)
            if title.startswith(("Số nữ", "Tổng số", "Số lượng", "Số lớp", "Số mô hình", "Số nam")):
                assert cell.number_format == "@", (name, title)
            if title in ("Từ ngày", "Đến ngày"):
                assert cell.number_format == "dd/mm/yyyy"


def test_counts_are_held_to_digits(book):
    rules = {one.formula1 for one in book[FIRST].data_validations.dataValidation}
    assert count_rule("$C8")[1:] in rules
    for sheet in book.worksheets:
        for one in sheet.data_validations.dataValidation:
            assert len(one.formula1 or "") <= 255
            assert one.type != "custom" or one.errorStyle in (None, "stop")


@pytest.mark.parametrize("name", SHEETS[1:-1])
def test_the_names_of_columns_are_unique_and_stay_in_sight(book, name):
    sheet = book[name]
    titles = [cell.value for cell in sheet[HEADER] if cell.value]
    assert len(set(titles)) == len(titles)
    assert sheet.freeze_panes == "C7"
    assert sheet.print_title_rows == "$6:$6"
    assert sheet.page_setup.orientation == "landscape"


def test_a_sheet_has_only_what_a_clerk_knows(book):
    titles = {cell.value for name in SHEETS[1:-1] for cell in book[name][HEADER] if cell.value}
    kept_from_clerks = {
        "Mã báo cáo",
        "Nguyên văn trong báo cáo",
        "Mức độ chính xác của tỷ lệ",
        "Tỷ lệ nữ ghi trong báo cáo (%)",
        "Ngày ghi chính xác đến",
        "Tỉnh, thành phố",
        "Ngày nhận",
    }
    assert not titles & kept_from_clerks
    assert all("_" not in title for title in titles)


def test_the_unit_and_the_currency_are_there_already(book):
    sheet = book["Hoạt động"]
    named = columns(sheet)
    assert sheet.cell(7, named["Tính theo người hay lượt người"]).value == "người"
    assert sheet.cell(7, named["Loại tiền"]).value == "VND"


@pytest.mark.parametrize("kind", AGENCIES)
def test_the_cover_names_the_agency(kind):
    sheet = load_workbook(io.BytesIO(workbook(AGENCIES[kind])))["Trang bìa"]
    assert sheet["B6"].value == "Cơ quan báo cáo"
    assert sheet["C6"].value == blank(AGENCIES[kind]).agency
    assert sheet["C7"].value == "Báo cáo 6 tháng đầu năm"
    assert sheet["B3"].value == f"Mã biểu mẫu: gbopen-1/sources/{AGENCIES[kind]}-2026-midyear"
