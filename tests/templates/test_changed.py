"""A form that somebody changed: one finding each, that says how to restore it, and nothing else."""

from datetime import date

import pytest

from gbopen.reports.as_text import as_text
from tests.templates.filling import (
    COVER_SHEET,
    HEADER,
    columns,
    cover_cells,
    fill_cover,
    fill_printed,
    opened,
    saved,
)
from tests.templates.forms import found, judged, workbook

FIRST = "Nữ lãnh đạo"


@pytest.fixture
def book():
    """A form whose first sheet is filled soundly."""
    made = opened(workbook())
    fill_cover(made)
    fill_printed(made[FIRST])
    return made


def unmarked(sheet):
    """Take the mark off a sheet."""
    for row in sheet.iter_rows(max_row=HEADER):
        for cell in row:
            if "gbopen-1/" in str(cell.value):
                cell.value = None


def without_cover(book):
    del book[COVER_SHEET]


def renamed_sheet(book):
    book[FIRST].title = "Biểu 1"


def renamed_cover(book):
    book[COVER_SHEET].title = "Sheet1"


def cover_without_mark(book):
    unmarked(book[COVER_SHEET])


def other_agency(book):
    cover_cells(book)["Cơ quan báo cáo"].value = "Sở Ngoại vụ thành phố Hải Phòng"


def unknown_agency(book):
    cover_cells(book)["Cơ quan báo cáo"].value = "Sở ABC"


def agency_by_another_name(book):
    cover_cells(book)["Cơ quan báo cáo"].value = "Sở KHCN tỉnh Lai Châu"


def other_year(book):
    cover_cells(book)["Năm báo cáo"].value = 2025


def other_kind(book):
    cover_cells(book)["Loại báo cáo"].value = "Báo cáo năm"


def kind_of_no_list(book):
    cover_cells(book)["Loại báo cáo"].value = "6 tháng"


def label_gone(book):
    book[COVER_SHEET]["B12"].value = None


def two_labels_gone(book):
    book[COVER_SHEET]["B11"].value = None
    book[COVER_SHEET]["B12"].value = "Phạm vi"


def all_labels_gone(book):
    for row in book[COVER_SHEET].iter_rows(min_row=6, max_row=15, min_col=2, max_col=2):
        row[0].value = None


def agency_line_gone(book):
    book[COVER_SHEET].delete_rows(6)


def columns_swapped(book):
    sheet = book[FIRST]
    for row in range(HEADER, sheet.max_row + 1):
        if row == HEADER or isinstance(sheet.cell(row, 1).value, int):
            left, right = sheet.cell(row, 3), sheet.cell(row, 4)
            left.value, right.value = right.value, left.value


def header_misspelt(book):
    book[FIRST].cell(HEADER, 3).value = "Số nữu"


def column_deleted(book):
    book[FIRST].delete_cols(4)


def share_typed_over(book):
    book[FIRST]["E9"].value = "72%"


def shares_typed_over(book):
    for row in (9, 10, 12):
        book[FIRST].cell(row, 5).value = "72"


def phrase_typed_over(book):
    book[FIRST]["G9"].value = "05/07 đồng chí (chiếm 72%)"


def same_share_pasted(book):
    book[FIRST]["E9"].value = "71,4%"
    book[FIRST]["G9"].value = "05/07 người (chiếm 71,4%)"


def check_typed_over(book):
    book[FIRST]["F9"].value = "đã kiểm tra"


def measure_changed(book):
    book[FIRST]["B9"].value = "Nữ tham gia cấp ủii"


def row_deleted(book):
    book[FIRST].delete_rows(9)


def notes_added(book):
    book.create_sheet("Ghi chú").append(["Số liệu do phòng Tổ chức cung cấp"])


def sheet_of_another_report(book):
    sheet = book["Mức độ bao phủ"]
    fill_printed(sheet)
    sheet["A4"].value = "Mã biểu: gbopen-1/coverage/lc-skhcn-2025-annual"


def newer_form(book):
    sheet = book[COVER_SHEET]
    sheet["B3"].value = "Mã biểu mẫu: gbopen-2/sources/lc-skhcn-2026-midyear"


CHANGES = {
    without_cover: [("form-cover-missing", "", "")],
    renamed_sheet: [("form-sheet-renamed", "Biểu 1", "")],
    renamed_cover: [("form-sheet-renamed", "Sheet1", "")],
    cover_without_mark: [],
    other_agency: [("form-identity-changed", COVER_SHEET, "C6")],
    unknown_agency: [("form-identity-changed", COVER_SHEET, "C6")],
    agency_by_another_name: [],
    other_year: [("form-identity-changed", COVER_SHEET, "C8")],
    other_kind: [("form-identity-changed", COVER_SHEET, "C7")],
    kind_of_no_list: [("form-identity-changed", COVER_SHEET, "C7")],
    label_gone: [("form-cover-changed", COVER_SHEET, "")],
    two_labels_gone: [("form-cover-changed", COVER_SHEET, "")],
    all_labels_gone: [("form-cover-changed", COVER_SHEET, "")],
    agency_line_gone: [("form-cover-changed", COVER_SHEET, "")],
    columns_swapped: [("form-columns-moved", FIRST, "C6")],
    header_misspelt: [("unknown-column", FIRST, "C6")],
    column_deleted: [("missing-column", FIRST, "")],
    share_typed_over: [("form-formula-replaced", FIRST, "E9")],
    shares_typed_over: [("form-formula-replaced", FIRST, "E9")],
    phrase_typed_over: [("form-formula-replaced", FIRST, "G9")],
    same_share_pasted: [],
    check_typed_over: [],
    measure_changed: [("unknown-reference", FIRST, "B9")],
    row_deleted: [],
    notes_added: [("skipped-sheet", "Ghi chú", "")],
    sheet_of_another_report: [("form-of-another-report", "Mức độ bao phủ", "")],
    newer_form: [("unknown-form-version", "", "")],
}


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_changed_form_is_one_finding(book, change):
    change(book)
    data = saved(book)
    assert found(data) == CHANGES[change]
    for language in ("vi", "en"):
        assert "{" not in as_text(judged(data), language)


def test_several_shares_typed_over_are_counted(book):
    shares_typed_over(book)
    said = as_text(judged(saved(book)), "vi")
    assert "ghi đè ở 3 ô" in said
    assert "71,4%" in said


def test_an_empty_sheet_and_its_computed_cells_are_never_read(book):
    sheet = book["Đào tạo, bồi dưỡng"]
    sheet.cell(HEADER + 1, columns(sheet)["Kiểm tra"]).value = "x"
    assert found(saved(book)) == []


def test_a_row_added_to_a_sheet_that_was_unlocked_gets_the_next_number(book):
    sheet = book["Dự án, tài trợ"]
    named = columns(sheet)
    for row in (HEADER + 1, HEADER + 21):
        sheet.cell(row, named["Tên dự án"]).value = f"Dự án {row}"
        sheet.cell(row, named["Bên tài trợ"]).value = "KOICA"
    assert found(saved(book)) == []


def test_dates_of_the_cover_typed_as_text_are_read_day_first(book):
    cells = cover_cells(book)
    cells["Thời điểm chốt số liệu"].value = "05/06/2026"
    cells["Ngày ban hành"].value = "05/06/2026"
    assert found(saved(book)) == []
    cells["Thời điểm chốt số liệu"].value = date(2026, 6, 5)
    assert found(saved(book)) == []
