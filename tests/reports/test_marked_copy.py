"""A copy of a submission with its faults marked: what is kept, what is added, what is refused."""

import io
import zipfile
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen, make_report
from gbopen.reading.workbook import read_workbook
from gbopen.reports import marked_copy as module
from gbopen.reports import marks
from gbopen.reports.marked_copy import marked_copy
from tests.reading.workbook_files import packed, parts_of

DAY = date(2026, 6, 30)


def required(*places, sheet=""):
    return [
        Finding(
            "GB201",
            "required",
            "error",
            Place("a", row, row, column, "Số nữ", sheet),
            parameters={"title": "Số nữ"},
        )
        for row, column in places
    ]


def marked(data, findings, *, encoding="xlsx", sheets=("",), delimiter=""):
    """The copy of file "a", read back."""
    files = [FileSeen("a", "t", 1, encoding, delimiter, sheet=sheet) for sheet in sheets]
    report = make_report(findings, files=files, unchecked=(), today=DAY, version="0.1.0")
    return marked_copy(data, report, file="a", language="vi")


def opened(*arguments, **options):
    return load_workbook(io.BytesIO(marked(*arguments, **options)), rich_text=True)


def of_text(text, findings=(), **options):
    return opened(text.encode(), findings, **{"encoding": "utf-8", "delimiter": ","} | options)


def saved(book):
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def workbook(name="Nộp", cells=(("Mã", "Số nữ"), ("a", 5))):
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = name
    for row in cells:
        sheet.append(row)
    return book, sheet


TEXTS = [
    pytest.param("=1+1", "=1+1", id="like a formula"),
    pytest.param("007", "007", id="like a number"),
    pytest.param("2022-11-15", "2022-11-15", id="like a date"),
    pytest.param("#N/A", "#N/A", id="like an error"),
    pytest.param("http://x.vn", "http://x.vn", id="like a link"),
    pytest.param(" cách ", " cách ", id="with blanks at its ends"),
    pytest.param("a_x0041_b", "a_x0041_b", id="like an escape"),
    pytest.param("a\x07b", "a\\x07b", id="with a control mark"),
    pytest.param('"hai\r\ndòng"', "hai\ndòng", id="of two lines"),
]


@pytest.mark.parametrize(("written", "read"), TEXTS)
def test_a_cell_of_a_text_file_is_the_same_text(written, read):
    made = marked(f"x,y\n{written},2\n".encode(), [], encoding="utf-8", delimiter=",")
    sheet = load_workbook(io.BytesIO(made)).worksheets[1]
    assert (sheet["A2"].data_type, sheet["A2"].number_format) == ("s", "@")
    assert sheet["A2"].hyperlink is None
    assert read_workbook(made)[1].lines[1].cells == (read, "2")


def test_a_text_too_long_for_a_cell_is_cut_and_says_so():
    book = of_text("x,y\n" + "z" * 40_000 + ",2\n")
    assert book.worksheets[1]["A2"].value.endswith("zz… (đã cắt bớt: văn bản quá dài)")


def test_rows_of_a_file_that_names_its_delimiter_keep_their_numbers():
    book = of_text("sep=;\nx;y\n1;2\n", required((2, 1)), delimiter=";")
    assert book.worksheets[1]["A2"].value == "1"
    assert book.worksheets[1]["A2"].comment is not None


def test_what_a_workbook_has_beside_its_values_is_kept():
    book, sheet = workbook()
    sheet["A3"] = date(2022, 11, 15)
    sheet["A3"].number_format = "dd/mm/yyyy"
    sheet["B3"] = "=B2*2"
    sheet["C3"] = CellRichText("thường ", TextBlock(InlineFont(b=True), "đậm"))
    sheet.column_dimensions["A"].width = 33
    sheet.merge_cells("D1:E2")
    sheet.freeze_panes = "A2"
    sheet.protection.sheet = True
    sheet.add_data_validation(DataValidation("list", formula1='"a,b"', sqref="A2:A9"))
    book.create_sheet("Ẩn").sheet_state = "hidden"
    copy = opened(saved(book), required((2, 2), sheet="Nộp"), sheets=("Nộp",))
    kept = copy["Nộp"]
    assert kept["A3"].value.date() == date(2022, 11, 15)
    assert kept["A3"].number_format == "dd/mm/yyyy"
    assert kept["B3"].value == "=B2*2"
    assert kept["C3"].value == CellRichText("thường ", TextBlock(InlineFont(b=True), "đậm"))
    assert kept.column_dimensions["A"].width == 33
    assert [str(area) for area in kept.merged_cells.ranges] == ["D1:E2"]
    assert (kept.freeze_panes, kept.protection.sheet) == ("A2", True)
    assert kept.data_validations.dataValidation[0].formula1 == '"a,b"'
    assert [(one.title, one.sheet_state) for one in copy.worksheets] == [
        ("Kết quả kiểm tra", "visible"),
        ("Nộp", "visible"),
        ("Ẩn", "hidden"),
    ]
    assert copy.worksheets[0]["A3"].value.startswith("Đây là bản sao để xem; tệp gốc")


def test_one_sheet_alone_is_selected():
    book, _ = workbook()
    book.create_sheet("Hai")
    for sheet in book.worksheets:
        sheet.sheet_view.tabSelected = True
    copy = opened(saved(book), [], sheets=("Nộp",))
    assert [one.sheet_view.tabSelected for one in copy.worksheets] == [True, False, False]
    assert copy.active.title == "Kết quả kiểm tra"


def test_a_note_of_somebody_else_stays_and_ours_is_renewed():
    book, sheet = workbook()
    sheet["B2"].comment = Comment("Số của phòng TCCB", "Lan")
    once = marked(saved(book), required((2, 2), sheet="Nộp"), sheets=("Nộp",))
    note = load_workbook(io.BytesIO(once))["Nộp"]["B2"].comment
    theirs, ours = note.text.split("\n\n— gbopen —\n")
    assert (note.author, theirs) == ("Lan", "Số của phòng TCCB")
    assert ours.startswith("Cần sửa: ")
    twice = opened(once, required((2, 2), sheet="Nộp"), sheets=("Nộp",))
    assert twice["Nộp"]["B2"].comment.text == note.text


def test_letters_can_be_read_on_the_colour_of_the_mark():
    book, sheet = workbook()
    sheet["B2"].font = Font("Times New Roman", 13, bold=True, color="FFFFFF")
    sheet["B2"].fill = PatternFill("solid", fgColor="000080")
    cell = opened(saved(book), required((2, 2), sheet="Nộp"), sheets=("Nộp",))["Nộp"]["B2"]
    assert (cell.font.name, cell.font.size, cell.font.bold) == ("Times New Roman", 13, True)
    assert (cell.font.color.rgb[-6:], cell.fill.fgColor.rgb[-6:]) == ("9C0006", "FFC7CE")


def test_a_fault_below_a_merged_cell_is_told_at_the_cell_that_shows():
    book, sheet = workbook(cells=(("Mã", "Số nữ"), ("a", 5), ("b", None)))
    sheet.merge_cells("B2:B3")
    findings = required((2, 2), (3, 2), sheet="Nộp")
    copy = opened(saved(book), findings, sheets=("Nộp",))
    assert copy["Nộp"]["B2"].comment.text.count("Cần sửa") == 2
    assert copy.worksheets[0]["A7"].hyperlink.location == "'Nộp'!B3"


NAMES = [
    pytest.param("Kết quả kiểm tra", "Kết quả kiểm tra (2)", id="the name is taken"),
    pytest.param("KẾT QUẢ KIỂM TRA", "Kết quả kiểm tra (2)", id="in capitals"),
    pytest.param("Nộp", "Kết quả kiểm tra", id="the name is free"),
]


@pytest.mark.parametrize(("name", "ours"), NAMES)
def test_the_sheet_of_the_result_has_a_name_of_its_own(name, ours):
    book, _ = workbook(name)
    assert opened(saved(book), [], sheets=(name,)).sheetnames == [ours, name]


SHEET_NAMES = [
    pytest.param("nop/Biểu 1", "nop Biểu 1", id="a mark that is forbidden"),
    pytest.param("b" * 40, "b" * 31, id="too long"),
    pytest.param("'Nộp'", "Nộp", id="quotes at its ends"),
    pytest.param("History", "History (2)", id="a name that Excel keeps"),
    pytest.param("[]", "1", id="nothing left"),
    pytest.param("a\x00\u202eb", "a b", id="marks that do not show"),
]


@pytest.mark.parametrize(("wanted", "name"), SHEET_NAMES)
def test_a_sheet_has_a_name_that_excel_allows(wanted, name):
    assert marks.sheet_name(wanted, []) == name


def test_a_name_cut_to_its_length_stays_different():
    assert marks.sheet_name("b" * 40, ["B" * 31]) == "b" * 27 + " (2)"


def test_links_lead_to_sheets_with_quotes_in_their_names():
    book, _ = workbook("Sở 'A'!")
    copy = opened(saved(book), required((2, 2), sheet="Sở 'A'!"), sheets=("Sở 'A'!",))
    assert copy.worksheets[0]["A6"].hyperlink.location == "'Sở ''A''!'!B2"


def test_very_many_faults_are_all_coloured_and_the_worst_are_noted(monkeypatch):
    monkeypatch.setattr(module, "MOST_NOTES", 3)
    monkeypatch.setattr(marks, "MOST_NOTES", 3)
    monkeypatch.setattr(module, "MOST_LISTED", 4)
    monkeypatch.setattr(marks, "MOST_LISTED", 4)
    rows = "".join(f"{number},5\n" for number in range(6))
    book = of_text("x,y\n" + rows, required(*((row, 1) for row in range(2, 8))))
    cells = [book.worksheets[1][f"A{row}"] for row in range(2, 8)]
    assert {cell.fill.fgColor.rgb[-6:] for cell in cells} == {"FFC7CE"}
    assert [cell.comment is not None for cell in cells] == [True] * 3 + [False] * 3
    above = [book.worksheets[0][f"A{row}"].value for row in range(4, 6)]
    assert above == [
        "Có 6 ô được tô màu; chỉ 3 ô có ghi chú.",
        "Danh sách dưới đây ghi 4 trong tổng số 6 chỗ.",
    ]


def told(book):
    return book.worksheets[0]["A3"].value


def test_a_workbook_that_unfolds_is_copied_by_its_values():
    area = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    rows = '<row><c t="inlineStr"><is><t>Mã</t></is></c><c><v>5</v></c></row>'
    book = opened(packed(parts_of(rows, after=area)), [], sheets=("Số liệu",))
    assert told(book).startswith("Bản sao này chỉ có nội dung các ô")
    assert [cell.value for cell in book["Số liệu"][1]] == ["Mã", "5"]


def test_a_workbook_whose_cells_would_change_is_copied_by_its_values():
    # below a merged cell LibreOffice keeps what was there; openpyxl drops it
    rows = "".join(f"<row><c><v>{n}</v></c></row>" for n in (1, 2))
    area = '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>'
    book = opened(packed(parts_of(rows, after=area)), [], sheets=("Số liệu",))
    assert told(book).startswith("Bản sao này chỉ có nội dung các ô")
    assert [cell.value for cell in book["Số liệu"]["A"]] == ["1", "2"]


def test_a_file_too_large_is_told_of_and_not_copied(monkeypatch):
    monkeypatch.setattr(module, "MOST_CELLS", 3)
    book = of_text("x,y\n1,2\n", required((2, 1)))
    assert told(book).startswith("Không có bản sao các ô")
    assert book.sheetnames == ["Kết quả kiểm tra"]
    assert book.worksheets[0]["A6"].hyperlink is None


def test_macros_do_not_travel():
    book, _ = workbook()
    parts = io.BytesIO(saved(book))
    with zipfile.ZipFile(parts, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\x00macro")
    made = marked(parts.getvalue(), [], sheets=("Nộp",))
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert not [name for name in archive.namelist() if "vba" in name]
