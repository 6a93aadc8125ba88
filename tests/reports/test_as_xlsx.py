"""The report as a workbook: texts stay texts, and a clerk can work through it."""

import io

import pytest
from openpyxl import load_workbook

from gbopen.findings.finding import Finding, Place
from gbopen.language import LANGUAGES
from gbopen.reading.workbook import read_workbook
from gbopen.reports import as_xlsx as module
from gbopen.reports.as_xlsx import as_xlsx
from tests.reports.every_finding import every_finding, harmful, made


def book_of(report, language="vi"):
    return load_workbook(io.BytesIO(as_xlsx(report, language)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("report", [every_finding, harmful], ids=lambda one: one.__name__)
def test_nothing_that_a_file_says_becomes_more_than_text(report, language):
    for sheet in book_of(report(), language).worksheets:
        for cell in (cell for row in sheet.iter_rows() for cell in row if cell.value is not None):
            number = sheet.title in {"Kết luận", "Verdict"} or cell.column_letter == "D"
            assert cell.data_type == "s" or (cell.data_type == "n" and number), cell
            assert cell.hyperlink is None


def test_our_own_reader_reads_what_was_written():
    found = '=HYPERLINK("http://x")'
    place = Place("nop/a.csv", 7, 7, 4, "_x0041_", "")
    report = made(
        [Finding("GB202", "type", "error", place, found, "no_hint", {"v": "x", "kind": "số"})]
    )
    read = read_workbook(as_xlsx(report, "vi"))
    assert isinstance(read, tuple)
    first, second = read
    assert first.lines[0].cells[0] == "Chưa gửi được: 1 chỗ cần sửa."
    assert second.lines[1].cells[:8] == (
        "nop/a.csv",
        "",
        "D7",
        "7",
        "_x0041_",
        "Cần sửa",
        "Sai kiểu giá trị (GB202)",
        found,
    )


def test_a_list_that_was_cut_says_so_on_the_first_sheet(monkeypatch):
    findings = [
        Finding(
            "GB201", "required", "error", Place("a.csv", row, row, 1), parameters={"title": "x"}
        )
        for row in range(2, 12)
    ]
    cut = book_of(made(findings, limit=4))
    assert cut.worksheets[0]["A3"].value == "Danh sách ghi 4 trong tổng số 10 chỗ."
    monkeypatch.setattr(module, "MOST_ROWS", 3)
    cut = book_of(made(findings, limit=4), "en")
    assert cut.worksheets[0]["A3"].value == "The list holds 3 of 10 places."
    assert cut.worksheets[1].max_row == 4


def test_a_sound_report_is_green_and_has_an_empty_list():
    book = book_of(made([], unchecked=False))
    verdict = book.worksheets[0]["A1"]
    assert verdict.value == "Không phát hiện lỗi. Gửi được."
    assert verdict.fill.fgColor.rgb == "FFC6EFCE"
    assert [cell.value for cell in book.worksheets[1][1]][-1] == "Đã xử lý"
    assert book.worksheets[1].auto_filter.ref == "A1:K2"
