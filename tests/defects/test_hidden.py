"""What a workbook hides: its rows and columns are read and told, its sheets are warned about."""

import io

import pytest
import xlsxwriter

from gbopen.judging.file import Setting, judge_file
from tests.judging.people import DAY, PEOPLE_AND_ROOMS, said

ROWS = (("Đơn vị", "Số nữ", "Tổng số"), ("Phòng A", 5, 7), ("Phòng B", 9, 8))


def written(change, *, rows=ROWS):
    """A workbook with a sheet of offices, changed."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Biểu 01")
        fill(sheet, rows)
        change(book, sheet)
    return file.getvalue()


def fill(sheet, rows):
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)


def hidden_sheet(*rows, very=False):
    def change(book, _sheet):
        other = book.add_worksheet("Bản cũ")
        fill(other, rows)
        if very:
            other.very_hidden()
        else:
            other.hide()

    return change


CASES = {
    "a hidden row is read": (
        lambda _book, sheet: sheet.set_row(2, None, None, {"hidden": True}),
        [("hidden-content", "", "row 3"), ("part-exceeds-whole", "", "B3")],
    ),
    "a row filtered out is read": (
        lambda _book, sheet: (
            sheet.autofilter(0, 0, 2, 2),
            sheet.filter_column(0, 'x == "Phòng A"'),
            sheet.set_row(2, options={"hidden": True}),
        ),
        [("hidden-content", "", "row 3"), ("part-exceeds-whole", "", "B3")],
    ),
    "a hidden column is read": (
        lambda _book, sheet: sheet.set_column(1, 1, None, None, {"hidden": True}),
        [("hidden-content", "columns", "B1"), ("part-exceeds-whole", "", "B3")],
    ),
    "a hidden column without figures says nothing": (
        lambda _book, sheet: sheet.set_column(5, 9, None, None, {"hidden": True}),
        [("part-exceeds-whole", "", "B3")],
    ),
    "a hidden sheet with figures": (
        hidden_sheet(*ROWS),
        [("part-exceeds-whole", "", "B3"), ("skipped-sheet", "hidden", "")],
    ),
    "a sheet hidden by a program with figures": (
        hidden_sheet(*ROWS, very=True),
        [("part-exceeds-whole", "", "B3"), ("skipped-sheet", "hidden", "")],
    ),
    "a hidden sheet with other numbers": (
        hidden_sheet(("Nháp", 12)),
        [("hidden-content", "sheets", ""), ("part-exceeds-whole", "", "B3")],
    ),
    "a hidden list of choices says nothing": (
        hidden_sheet(("gần",), ("hơn",)),
        [("part-exceeds-whole", "", "B3")],
    ),
    "numbers hidden by a program say nothing": (
        hidden_sheet(("phiên bản", 3), very=True),
        [("part-exceeds-whole", "", "B3")],
    ),
    "a hidden header without rows says nothing": (
        hidden_sheet(ROWS[0]),
        [("part-exceeds-whole", "", "B3")],
    ),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_is_hidden_is_told(case):
    change, expected = case
    report = judge_file("a.xlsx", written(change), Setting(PEOPLE_AND_ROOMS, DAY))
    spots = [
        (one.rule, one.wording, one.place.cell or (f"row {one.place.row}" * bool(one.place.row)))
        for one in report.findings
    ]
    assert spots == expected


def test_a_hidden_sheet_with_figures_is_told_in_both_languages_and_counted():
    report = judge_file("a.xlsx", written(hidden_sheet(*ROWS)), Setting(PEOPLE_AND_ROOMS, DAY))
    hidden = report.findings[-1]
    assert said(hidden, "vi") == (
        'Trang tính "Bản cũ" bị ẩn nên không được kiểm tra, nhưng có số liệu theo mẫu.',
        (
            "Nếu cần gửi số liệu này, đề nghị bỏ ẩn trang tính (Unhide); nếu không, đề nghị xóa "
            "trang tính."
        ),
    )
    assert said(hidden, "en") == (
        'The sheet "Bản cũ" is hidden and was not checked, though it holds figures of a template.',
        "If these figures are to be handed in, please unhide the sheet; if not, please delete it.",
    )
    assert [(one.sheet, one.counts) for one in report.files] == [
        ("Biểu 01", (1, 0, 0)),
        ("Bản cũ", (0, 1, 0)),
    ]
