"""A form filled as intended is accepted without a finding, for every kind of agency and report."""

from datetime import date

import pytest

from gbopen.judging.file import judge_files
from gbopen.reports.sentences import hint, message
from tests.templates.filling import (
    ACTIVITY,
    COURSE,
    COVER,
    COVER_SHEET,
    PROJECT,
    ROWS,
    fill_cover,
    fill_printed,
    fill_row,
    opened,
    saved,
)
from tests.templates.forms import AGENCIES, found, judged, setting, workbook

REPORTS = {
    # what the cover and an activity say for it: cut-off, signed, held
    "2026-plan": (None, date(2026, 1, 5), date(2026, 3, 8)),
    "2026-midyear": (date(2026, 5, 31), date(2026, 6, 5), date(2026, 3, 8)),
    "2026-annual": (date(2026, 12, 14), date(2026, 12, 15), date(2026, 3, 8)),
    "2026-campaign-plan": (None, date(2026, 10, 20), date(2026, 11, 20)),
    "2026-campaign-plan-dv": (None, date(2026, 5, 5), date(2026, 6, 3)),
    "2026-campaign-report": (date(2026, 12, 15), date(2026, 12, 18), date(2026, 11, 20)),
    "2026-campaign-report-dv": (date(2026, 6, 30), date(2026, 7, 2), date(2026, 6, 3)),
}


def campaign(sheet, month):
    """The name of the campaign of that month, as the drop-down list of the form shows it."""
    names = [one for one in listed(sheet.parent) if "2026" in str(one)]
    return next(one for one in names if ("bạo lực gia đình" in one) == (month == 6))


def listed(book):
    return [cell.value for column in book["Danh mục"].iter_cols() for cell in column if cell.value]


def filled_for(data, period):
    as_of, signed, held = REPORTS[period]
    book = opened(data)
    fill_cover(book, {**COVER, "Thời điểm chốt số liệu": as_of, "Ngày ban hành": signed})
    plan = "plan" in period
    for sheet in book.worksheets:
        if sheet.title == "Hoạt động":
            month = {
                "Thuộc Tháng hành động": campaign(sheet, held.month)
                if "campaign" in period
                else None,
                "Từ ngày": held,
                "Đến ngày": held,
                "Tình trạng thực hiện": "Dự kiến" if plan else "Đã thực hiện",
            }
            fill_row(sheet, {**ACTIVITY, **month})
        elif sheet.title in ROWS:
            fill_row(sheet, ROWS[sheet.title])
        elif sheet.sheet_state == "visible" and sheet.title != COVER_SHEET:
            fill_printed(sheet)
    return saved(book)


@pytest.mark.parametrize("period", REPORTS)
@pytest.mark.parametrize("kind", AGENCIES)
def test_a_form_filled_as_intended_has_no_finding(kind, period):
    data = filled_for(workbook(AGENCIES[kind], period), period)
    assert found(data) == []


@pytest.mark.parametrize("kind", AGENCIES)
def test_every_sheet_of_a_filled_form_is_read(kind):
    report = judged(filled_for(workbook(AGENCIES[kind], "2026-midyear"), "2026-midyear"))
    assert {one.table: one.rows for one in report.files} == {
        "sources": 1,
        "representation": {"central": 13, "department": 13, "province": 15, "commune": 13}[kind],
        "coverage": 4,
        "training": 1,
        "activities": 1,
        "projects": 1,
        "services": 1,
    }
    assert report.unchecked == ()


def test_rows_and_sheets_left_empty_are_no_fault():
    book = opened(workbook())
    fill_cover(book)
    sheet = book["Nữ lãnh đạo"]
    sheet["C9"].value, sheet["D9"].value = "5", "7"
    report = judged(saved(book))
    assert found(saved(book)) == []
    assert [(one.table, one.rows) for one in report.files] == [
        ("sources", 1),
        ("representation", 1),
    ]


def test_a_form_that_nobody_filled_is_one_finding():
    assert found(workbook()) == [("empty-file", "", "")]
    (one,) = judged(workbook()).findings
    assert message(one, "vi") == (
        "Biểu mẫu này (Sở Khoa học và Công nghệ tỉnh Lai Châu, Báo cáo 6 tháng đầu năm, 2026) chưa "
        "điền số liệu nào."
    )
    assert hint(one, "vi") == (
        'Đề nghị điền trang tính "Nữ lãnh đạo" và các trang sau nếu có số liệu; nếu không có gì để '
        "báo cáo thì không cần gửi tệp này."
    )


def test_a_form_that_nobody_filled_is_known_without_its_cover():
    book = opened(workbook())
    del book[COVER_SHEET]
    (one,) = judged(saved(book)).findings
    assert (one.rule, one.parameters["report"]) == ("empty-file", "lc-skhcn-2026-midyear")


def filled_twice():
    """Two versions of one form, with other figures on most rows."""
    first, second = (opened(filled_for(workbook(), "2026-midyear")) for _ in range(2))
    second["Nữ lãnh đạo"]["C8"].value = "4"
    return [("a.xlsx", saved(first)), ("b.xlsx", saved(second))]


def test_two_versions_of_one_form_are_one_finding():
    report = judge_files(filled_twice(), setting())
    found = [one for one in report.findings if one.severity == "error"]
    assert [(one.rule, one.place.file, one.place.sheet) for one in found] == [
        ("duplicate-key", "b.xlsx", COVER_SHEET)
    ]
    assert [one for one in report.findings if one.of_two_files] == found


def test_rows_doubled_within_one_form_are_told_still():
    book = opened(filled_for(workbook(), "2026-midyear"))
    fill_row(book["Đào tạo, bồi dưỡng"], {**COURSE, "STT": "1"}, row=7)
    fill_row(book["Đào tạo, bồi dưỡng"], {**COURSE, "STT": "1"}, row=8)
    assert ("duplicate-key", "Đào tạo, bồi dưỡng", "A8") in found(saved(book))


def test_gaps_between_filled_rows_are_no_fault():
    book = opened(workbook())
    fill_cover(book)
    fill_row(book["Dự án, tài trợ"], PROJECT, row=9)
    fill_row(book["Dự án, tài trợ"], PROJECT, row=12)
    assert found(saved(book)) == []


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"C9": "5/7"}, [("two-numbers-in-one-cell", "Nữ lãnh đạo", "C9")]),
        ({"C9": "8", "D9": "7"}, [("part-exceeds-whole", "Nữ lãnh đạo", "C9")]),
        ({"C9": "5"}, [("wanted-when", "Nữ lãnh đạo", "D9")]),
        ({"D9": "7"}, [("wanted-when", "Nữ lãnh đạo", "C9")]),
        ({"C9": "5 đồng chí", "D9": "7"}, [("words-in-number", "Nữ lãnh đạo", "C9")]),
        ({"C9": "05", "D9": "07"}, []),
        ({"C9": 5, "D9": 7}, []),
        ({"C9": "0", "D9": "0"}, []),
    ],
)
def test_a_count_is_judged_where_it_stands(cells, expected):
    book = opened(workbook())
    fill_cover(book)
    for cell, value in cells.items():
        book["Nữ lãnh đạo"][cell].value = value
    data = saved(book)
    assert [one for one in found(data) if one[0] != "harmless-spelling"] == expected


@pytest.mark.parametrize(
    ("label", "value", "expected"),
    [
        ("Phạm vi số liệu", None, ("required", "C12")),
        ("Phạm vi số liệu", "Chỉ cơ qan", ("enum", "C12")),
        ("Thời điểm chốt số liệu", None, ("required", "C11")),
        ("Thời điểm chốt số liệu", date(2026, 7, 1), ("outside-period", "C11")),
        ("Thời điểm chốt số liệu", "31/5", ("date-without-year", "C11")),
        ("Ngày ban hành", date(2030, 1, 1), ("outside-year", "C14")),
        ("Kỳ số liệu đến ngày", date(2025, 1, 1), ("dates-out-of-order", "C10")),
        ("Số, ký hiệu văn bản", "mười lăm", ("pattern", "C13")),
    ],
)
def test_a_fault_of_the_cover_is_told_once_at_its_cell(label, value, expected):
    book = opened(workbook())
    fill_cover(book, {**COVER, label: value})
    fill_printed(book["Nữ lãnh đạo"])
    rules = {(rule, cell) for rule, sheet, cell in found(saved(book)) if sheet == COVER_SHEET}
    assert expected in rules
    assert {sheet for _, sheet, _ in found(saved(book))} == {COVER_SHEET}
