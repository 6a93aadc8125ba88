"""Rows, columns, headings and the file as a whole; and what is refused."""

import io

import pytest
import xlsxwriter

from gbopen.repair.as_csv import as_csv
from gbopen.repair.as_workbook import as_workbook
from gbopen.repair.fix import Fixed, Refused
from tests.reading.old_encoders import ENCODERS
from tests.repair.people import CSV, XLSX, fix, told, written

HEAD = "STT;Đơn vị;Số nữ;Tổng số\n"
NAMES = ["office", "women", "persons"]

ROWS = {
    "title lines": (
        "UBND TỈNH;;;\n;BIỂU 01;;\n" + HEAD + "1;An;2;3\n",
        [NAMES, ["An", "2", "3"]],
    ),
    "blank rows": (HEAD + "1;An;2;3\n;;;\n\n2;B;1;1\n", [NAMES, ["An", "2", "3"], ["B", "1", "1"]]),
    "a section": (HEAD + "I;Khối phòng;;\n1;An;2;3\n", [NAMES, ["An", "2", "3"]]),
    "the numbering of the columns": (
        HEAD + "(1);(2);(3);(4)\n1;An;2;3\n",
        [NAMES, ["An", "2", "3"]],
    ),
    "a right total": (
        HEAD + "1;An;2;3\n2;B;1;1\n;Tổng cộng;3;4\n",
        [NAMES, ["An", "2", "3"], ["B", "1", "1"]],
    ),
    "a signature": (HEAD + "1;An;2;3\n;Người lập biểu;;\n", [NAMES, ["An", "2", "3"]]),
    "a total that differs stays, with all that says what it is the total of": (
        HEAD + "I;Khối phòng;;\n1;An;2;3\n;Tổng cộng;2;4\n",
        [["STT", *NAMES], ["I", "Khối phòng", "", ""], ["1", "An", "2", "3"],
         ["", "Tổng cộng", "2", "4"]],
    ),
    "a total that nobody can add up stays": (
        HEAD + "1;An;2;3\n2;B;;1\n;Tổng cộng;3;4\n",
        [["STT", *NAMES], ["1", "An", "2", "3"], ["2", "B", "", "1"], ["", "Tổng cộng", "3", "4"]],
    ),
    "a sep= line": ("sep=;\nĐơn vị;Số nữ;Tổng số\nAn;2;3\n", [NAMES, ["An", "2", "3"]]),
    "empty columns": ("Đơn vị;Số nữ;Tổng số;;\nAn;2;3;;\n", [NAMES, ["An", "2", "3"]]),
    "remarks": (
        "Đơn vị;Số nữ;Tổng số;Ghi chú\nAn;2;3;số tạm tính\n",
        [[*NAMES, "Ghi chú"], ["An", "2", "3", "số tạm tính"]],
    ),
    "no remarks": ("Đơn vị;Số nữ;Tổng số;Ghi chú\nAn;2;3;\n", [NAMES, ["An", "2", "3"]]),
    "an unknown column": (
        "Đơn vị;Màu;Số nữ;Tổng số\nA; đỏ;2;3\n",
        [["office", "Màu", "women", "persons"], ["A", " đỏ", "2", "3"]],
    ),
    "a column without a name": (
        "Đơn vị;Số nữ;Tổng số;\nAn;2;3;?!\n",
        [[*NAMES, ""], ["An", "2", "3", "?!"]],
    ),
    "a column that is there twice": (
        "Đơn vị;Số nữ;Tổng số;Số nữ\nA;02;3;04\n",
        [["office", "Số nữ", "persons", "Số nữ"], ["A", "02", "3", "04"]],
    ),
    "row numbers that are none": (
        HEAD + "a-1;An;2;3\n",
        [["STT", *NAMES], ["a-1", "An", "2", "3"]],
    ),
    "a header over two rows": (
        "Đơn vị;Số người;\n;Số nữ;Tổng số\nAn;2;3\n",
        [NAMES, ["An", "2", "3"]],
    ),
    "a name with a comma and quotes": (
        'Đơn vị;Số nữ;Tổng số\n"A, ""B""";2;3\n',
        [NAMES, ['A, "B"', "2", "3"]],
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", ROWS.values(), ids=ROWS)
def test_rows_and_columns(case):
    text, rows = case
    assert written(text) == rows


def test_every_change_is_told_with_its_place():
    text = "UBND TỈNH;;;\n" + HEAD + "1;An;02;3\n;;;\n2;B;1;1\n;Tổng cộng;3;4\n"
    assert told(fix(text)) == [
        ("", ";", ",", "delimiter"),
        ("row 1", "UBND TỈNH", "", "row-above"),
        ("A2", "STT", "", "number-column"),
        ("B2", "Đơn vị", "office", "header"),
        ("C2", "Số nữ", "women", "header"),
        ("D2", "Tổng số", "persons", "header"),
        ("C3", "02", "2", "leading-zero"),
        ("row 4", "", "", "blank-row"),
        ("row 6", "Tổng cộng | 3 | 4", "", "total"),
    ]


def test_a_right_total_with_its_share_is_left_out_and_one_with_another_share_is_not():
    text = "Đơn vị;Số nữ;Tổng số;Tỷ lệ (%)\nAn;2;3;66,7\nB;1;1;100\nTổng cộng;3;4;"
    assert len(written(text + "75%\n")) == 3
    assert len(written(text + "74%\n")) == 4


@pytest.mark.parametrize("encoding", ["CP1258", "TCVN3/ABC", "VNI", "VISCII"])
def test_an_old_encoding_that_the_header_proves(encoding):
    data = ENCODERS[encoding]("Đơn vị;Số nữ;Tổng số\nphòng tổ chức;2;3\n")
    assert written(data) == [NAMES, ["phòng tổ chức", "2", "3"]]
    assert told(fix(data))[0] == ("", encoding, "utf-8", "encoding")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_another_unicode(encoding):
    data = "Đơn vị;Số nữ;Tổng số\nAn;2;3\n".encode(encoding)
    assert as_csv(fix(data).sheets) == b"office,women,persons\nAn,2,3\n"
    assert told(fix(data))[0] == ("", encoding, "utf-8", "encoding")


def test_a_file_in_the_published_form_comes_out_as_it_is():
    text = "office,women,persons,share,on\nA,3,8,37.5,2008-06-04\nB,,,,\n"
    outcome = fix(text)
    assert as_csv(outcome.sheets).decode() == text
    assert outcome.changes == ()


REFUSED = {
    "an open quote": ('Đơn vị;Số nữ;Tổng số\n"A;2;3\nB;1;1\n', "unclosed-quote"),
    "a ragged row": ("Đơn vị;Số nữ;Tổng số\nAn;2;3\nB;1\n", "ragged-row"),
    "lost letters": ("Đơn vị;Số nữ;Tổng số\nS? N?i v? t?nh;2;3\n", "replacement-characters"),
    "garbled letters": ("Đơn vị;Số nữ;Tổng số\nSá»Ÿ Ná»™i vá»¥;2;3\n", "replacement-characters"),
    "no encoding that is proved": (b"\xf0\xe1\xe9;\xe8\n\xf0\xe1;2\n", "unknown-encoding"),
    "nothing in it": ("", "empty-file"),
    "only a header": ("Đơn vị;Số nữ;Tổng số\n", "empty-file"),
    "no table that is known": ("Tên;Tuổi\nA;2\n", "unknown-table"),
    "no table at all": (b"%PDF-1.7\n%\xe2\xe3", "not-a-table"),
}


@pytest.mark.parametrize("into", [CSV, XLSX], ids=["csv", "xlsx"])
@pytest.mark.parametrize("case", REFUSED.values(), ids=REFUSED)
def test_a_file_that_cannot_be_read_whole_is_refused(case, into):
    content, rule = case
    outcome = fix(content, into=into)
    assert isinstance(outcome, Refused)
    assert [one.rule for one in outcome.findings] == [rule]


def workbook(**sheets):
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for number, row in enumerate(rows):
                page.write_row(number, 0, row)
    return file.getvalue()


PEOPLE = [["Đơn vị", "Số nữ", "Tổng số"], ["Phòng A", 5, "08"], ["Phòng B", "05/07", 3]]
ROOMS = [["Phòng", "Diện tích"], ["P1", 12.5]]


def test_a_workbook_keeps_a_sheet_for_every_table():
    data = workbook(Biểu1=PEOPLE, Biểu2=ROOMS, Hướng_dẫn=[["Cách ghi biểu"]])
    outcome = fix(data, into=XLSX, name="a.xlsx")
    assert isinstance(outcome, Fixed)
    assert [(sheet.name, sheet.table) for sheet in outcome.sheets] == [
        ("Biểu1", "people"),
        ("Biểu2", "rooms"),
    ]
    assert told(outcome) == [
        ("", "Hướng_dẫn", "", "left-out-sheet"),
        ("C2", "08", "8", "leading-zero"),
    ]
    again = fix(as_workbook(outcome.sheets), into=XLSX, name="b.xlsx")
    assert isinstance(again, Fixed)
    assert again.changes == ()
    assert as_workbook(again.sheets) == as_workbook(outcome.sheets)


def test_a_workbook_holds_numbers_days_and_texts_as_such():
    openpyxl = pytest.importorskip("openpyxl")
    text = "Đơn vị;Số nữ;Tổng số;Tỷ lệ (%);Ngày\n=1+1;05/07;08;62,50%;4/6/2008\nB;1;;;25/6/2008\n"
    outcome = fix(text, into=XLSX)
    page = openpyxl.load_workbook(io.BytesIO(as_workbook(outcome.sheets))).active
    cells = [page.cell(2, column) for column in range(1, 6)]
    assert [one.data_type for one in cells] == ["s", "s", "n", "n", "d"]
    assert [one.number_format for one in cells] == ["@", "@", "0", "0.00", "dd/mm/yyyy"]
    assert [one.value for one in cells][:4] == ["=1+1", "05/07", 8, 62.5]
    assert cells[4].value.isoformat()[:10] == "2008-06-04"
    assert [cell.value for cell in page[1]] == ["Đơn vị", "Số nữ", "Tổng số", "Tỷ lệ (%)", "Ngày"]
