"""Files with one fault of structure: one finding at the right place, and nothing that follows."""

import time

import pytest

from tests.judging.people import PEOPLE, check, said, tables_of, told

HEAD = "office,women,persons\n"
GOOD = HEAD + "A,5,7\nB,1,2\n"

# a share that needs no count, so that a lost column must not be taken for an empty one
WITH_SHARE = "office,women,persons,share\nA,5,7,71\n"

SOUND = {
    "a plain file": GOOD,
    "a byte order mark": b"\xef\xbb\xbf" + GOOD.encode(),
    "UTF-16": GOOD.encode("utf-16"),
    "UTF-16 without a mark": GOOD.encode("utf-16-le"),
    "semicolons": GOOD.replace(",", ";"),
    "tabs": GOOD.replace(",", "\t"),
    "a line that names the delimiter": "sep=;\r\n" + GOOD.replace(",", ";"),
    "a byte order mark before that line": b"\xef\xbb\xbfsep=;\n" + GOOD.replace(",", ";").encode(),
    "line ends of old machines": GOOD.replace("\n", "\r"),
    "line ends of Windows": GOOD.replace("\n", "\r\n"),
    "empty lines between and below": "\n" + HEAD + "\nA,5,7\n\n,,\nB,1,2\n\n,,\n  \n",
    "lines above the header": "Sở A\nBáo cáo, năm 2022\n\n" + GOOD,
    "titles, in another order": "TỔNG SỐ;Đơn vị;số nữ\n7;A;5\n",
    "a row number": "STT,office,women,persons\n1,A,5,7\n",
    "more separators than columns": "office,women,persons,,\nA,5,7,,\nB,1,2,,\n",
    "more separators in the header only": "office,women,persons,,\nA,5,7\n",
    "more separators in the rows only": HEAD + "A,5,7,,,\nB,1,2,\n",
    "a column without name and values": "office,,women,persons\nA,,5,7\n",
    "a cell of two lines": HEAD + '"A",5,7\n',
    "only optional columns missing": GOOD,
    "a share and its counts": WITH_SHARE,
}


@pytest.mark.parametrize("data", SOUND.values(), ids=SOUND)
def test_a_sound_file_is_not_accused(data):
    report = check(data)
    assert told(report) == []
    assert report.files[0].table == "people"
    assert report.files[0].rows == (2 if data not in _ONE_ROW else 1)


_ONE_ROW = {
    SOUND[name]
    for name in (
        "titles, in another order",
        "a row number",
        "more separators in the header only",
        "a column without name and values",
        "a cell of two lines",
        "a share and its counts",
    )
}

# the file and the one finding: rule, wording, place
ONE_FAULT = {
    "nothing in it": ("", "empty-file:no_bytes"),
    "blanks only": (" \n\t\n , ,\n", "empty-file"),
    "a mark of byte order only": (b"\xef\xbb\xbf", "empty-file"),
    "the line that names the delimiter only": ("sep=;\n", "empty-file"),
    "a header only": (HEAD, "empty-file:no_rows"),
    "a header and blank rows": (HEAD + ",,\n\n,,\n", "empty-file:no_rows"),
    "a PDF": (b"%PDF-1.7\n", "not-a-table:pdf"),
    "an archive": (b"PK\x03\x04" + bytes(40), "not-a-table:archive"),
    "an old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "not-a-table:xls"),
    "a picture": (b"\x89PNG\r\n\x1a\n", "not-a-table:picture"),
    "every byte there is": (bytes(range(256)) * 4, "not-a-table:binary"),
    "a zero among the letters": (HEAD.encode() + b"A\0,5,7\n", "control-character A2"),
    "zeros at the end": (GOOD.encode() + bytes(20), "not-a-table:binary"),
    "data without a header": ("A,5,7\nB,6,8\n", "header-not-found row 1"),
    "a header too far down": ("t\n" * 15 + GOOD, "header-not-found row 1"),
    "a page of the web": ("<html><body>\n<p>x</p>\n</html>", "not-a-table:web_page"),
    "columns of no table": ("\nmàu,mùi\nđỏ,thơm\n", "unknown-table row 2"),
    "one known column among many": ("office,x,y\nA,5,7\n", "unknown-table:near row 1"),
    "an unknown column": ("office,women,persons,colour\nA,5,7,x\n", "unknown-column:no_hint D1"),
    "a misspelt column": ("office,womne,persons\nA,5,7\nB,1,2\n", "unknown-column B1"),
    "a misspelt title": ("Đơn vị;Số nưx;Tổng số\nA;5;7\n", "unknown-column B1"),
    "a misspelt column that need not be there": (
        "office,women,persons,shere\nA,5,7,71\n",
        "unknown-column D1",
    ),
    "a misspelt key": ("ofice,women,persons\nA,5,7\nA,5,7\n", "unknown-column A1"),
    "a doubled column": ("office,women,persons,women\nA,5,7,9\n", "duplicate-column D1"),
    "a column and its title": ("office,women,persons,Số nữ\nA,5,7,9\n", "duplicate-column D1"),
    "a doubled key": ("office,Đơn vị,women,persons\nA,A,5,7\nA,A,5,7\n", "duplicate-column B1"),
    "a missing column": ("office,women\nA,5\nB,9\n", "missing-column row 1"),
    "a missing key": ("women,persons\n5,7\n5,7\n", "missing-column row 1"),
    "a missing column below titles": ("Sở A\n\noffice,women\nA,5\n", "missing-column row 3"),
    "values under no name": ("office,,women,persons\nA,x,5,7\n", "column-without-name B1"),
    "a row too short": (HEAD + "A,5\nB,1,2\n", "ragged-row row 2"),
    "a row too long": (HEAD + "A,5,7\nB,1,2,3\n", "ragged-row row 3"),
    "a row cut in the middle of a name": (HEAD + "Phòng A, B,5,7\n", "ragged-row row 2"),
    "a row too long below the line that names the delimiter": (
        "sep=;\n" + HEAD.replace(",", ";") + "A;5;7;9\n",
        "ragged-row row 2",
    ),
    "a quotation mark that never closes": (
        HEAD + 'A,5,7\n"B,q,7\n' + "C,w,7\n" * 50,
        "unclosed-quote row 3",
    ),
    "a quotation mark in the header": ('office,"women,persons\nA,5,7\n', "unclosed-quote row 1"),
    "text after a quotation mark": (HEAD + '"B"x,5,7\nC,q,w\n', "unclosed-quote:stray row 2"),
}


@pytest.mark.parametrize("case", ONE_FAULT.values(), ids=ONE_FAULT)
def test_one_fault_of_structure_is_one_finding(case):
    data, expected = case
    report = check(data)
    assert told(report) == [expected]
    assert all(said(report.findings[0], language)[0] for language in ("vi", "en"))


LOST_COUNTS = {
    "missing": ("office,persons,share\nA,7,50\n", "missing-column row 1"),
    "misspelt": ("office,womn,persons,share\nA,5,7,50\n", "unknown-column B1"),
    "doubled": ("office,women,women,persons,share\nA,5,5,7,50\n", "duplicate-column C1"),
    "faulty": ("office,women,persons,share\nA,năm,7,50\n", "type B2"),
}


@pytest.mark.parametrize("case", LOST_COUNTS.values(), ids=LOST_COUNTS)
def test_a_count_that_is_lost_is_not_taken_for_a_count_that_is_not_there(case):
    data, expected = case
    assert told(check(data)) == [expected]


def test_every_ragged_row_is_told_and_the_other_rows_are_judged():
    report = check(HEAD + "A\nB,1,2,3,4\nC,9,7\n")
    assert told(report) == ["ragged-row row 2", "ragged-row row 3", "part-exceeds-whole B4"]
    assert [said(one, "en")[0] for one in report.findings[:2]] == [
        "The number of columns in row 2 is 1; the form has 3.",
        "The number of columns in row 3 is 5; the form has 3.",
    ]


PLACES = {
    "below a cell of two lines": (HEAD + '"A\nB",5,7\nC,năm,7\n', 3, 4),
    "below a header of two lines": ('office,"Số\nnữ",persons\nC,năm,7\n', 2, 3),
    "below empty lines": ("\n\n" + HEAD + "\nC,năm,7\n", 5, 5),
    "below the line that names the delimiter": (
        "sep=;\n" + HEAD.replace(",", ";") + "C;năm;7\n",
        2,
        3,
    ),
    "with line ends of Windows": (HEAD.replace("\n", "\r\n") + "A,5,7\r\nC,năm,7\r\n", 3, 3),
    "with line ends of old machines": (HEAD.replace("\n", "\r") + "A,5,7\rC,năm,7\r", 3, 3),
}


@pytest.mark.parametrize("case", PLACES.values(), ids=PLACES)
def test_a_fault_stands_in_the_row_of_excel_and_the_line_of_an_editor(case):
    data, row, line = case
    (finding,) = [one for one in check(data).findings if one.rule == "type"]
    assert (finding.place.row, finding.place.line) == (row, line)


def test_a_header_that_fits_two_tables_is_asked_about():
    tables = tables_of(PEOPLE, {**PEOPLE, "name": "staff"})
    report = check(GOOD, tables=tables)
    assert told(report) == ["unknown-table:several row 1"]
    assert said(report.findings[0], "vi") == (
        (
            "Dòng tiêu đề (office, women, persons) có thể thuộc nhiều bảng: Cán bộ (people), "
            "Cán bộ (staff)."
        ),
        "Đề nghị chạy lại lệnh và thêm --table cùng tên trong ngoặc, ví dụ --table people.",
    )
    named = check(GOOD, tables=tables, table="staff")
    assert (told(named), named.files[0].table) == ([], "staff")


def test_a_table_that_is_named_is_the_only_one_looked_for():
    assert told(check(GOOD, table="rooms")) == ["header-not-found row 1"]
    assert told(check("room,area\nA,5\n", table="rooms")) == []
    assert told(check("Phòng,Diện tích,office,women\nA,5,B,4\n", table="people")) == [
        "missing-column row 1",
        "unknown-column:no_hint A1",
        "unknown-column:no_hint B1",
    ]


SENTENCES = {
    "a misspelt column": (
        "office,womne,persons\nA,5,7\n",
        ('Cột "womne" không có trong mẫu.', 'Có phải là cột "women" không?'),
        ('The column "womne" is not in the form.', 'Is it the column "women"?'),
    ),
    "a misspelt title": (
        "Đơn vị;Số nư;Tổng sô x\nA;5;7\n",
        ('Cột "Tổng sô x" không có trong mẫu.', 'Có phải là cột "Tổng số" không?'),
        ('The column "Tổng sô x" is not in the form.', 'Is it the column "Tổng số"?'),
    ),
    "a misspelt English title": (
        "Office;Women;Parsons\nA;5;7\n",
        ('Cột "Parsons" không có trong mẫu.', 'Có phải là cột "persons" không?'),
        ('The column "Parsons" is not in the form.', 'Is it the column "persons"?'),
    ),
    "a doubled column": (
        "office,women,persons,Số nữ\nA,5,7,6\n",
        (
            'Cột "Số nữ" trùng với một cột khác: cả hai đều là "Số nữ".',
            "Đề nghị chỉ giữ một cột.",
        ),
        (
            'The column "Số nữ" doubles another one: both are "Women".',
            "Please keep only one of them.",
        ),
    ),
    "an unclosed quotation mark": (
        HEAD + '"A,5,7\n',
        (
            "Dấu ngoặc kép mở ở ô này không được đóng lại.",
            (
                'Đề nghị đóng dấu ngoặc kép, hoặc viết hai dấu ngoặc kép liền nhau ("") trong nội '
                "dung; cách chắc chắn nhất là gửi tệp Excel (.xlsx)."
            ),
        ),
        (
            "The quotation mark opened here is never closed.",
            (
                'Please close the quotation mark, or double it ("") within the text; an Excel file '
                "(.xlsx) is the surest way."
            ),
        ),
    ),
}


@pytest.mark.parametrize("case", SENTENCES.values(), ids=SENTENCES)
def test_the_sentences_of_a_fault_of_structure(case):
    data, vi, en = case
    finding = check(data).findings[0]
    assert said(finding, "vi") == vi
    assert said(finding, "en") == en


def test_a_thousand_columns_that_belong_to_nobody_are_one_finding():
    header = "office,women,persons," + ",".join(f"c{n}" for n in range(1000))
    assert told(check(header + "\nA,5,7" + ",1" * 1000 + "\n")) == ["unknown-table:near row 1"]


def test_a_table_of_a_thousand_columns_is_judged():
    fields = [{"name": f"c{n}", "type": "integer"} for n in range(1000)]
    header = ",".join(f"c{n}" for n in range(1000))
    rows = "".join(",".join(["5"] * 999 + ["năm"]) + "\n" for _ in range(3))
    report = check(f"{header}\n{rows}", tables=tables_of({"name": "wide", "fields": fields}))
    assert told(report) == ["type ALL2", "type ALL3", "type ALL4"]


HUGE = {
    "of a million letters": ("A" * 1_000_000 + ",5,7", []),
    "of ten million letters": ("A" * 10_000_000 + ",5,7", ["file-too-large:cell"]),
    "of a million digits": ("A," + "5" * 1_000_000 + ",7", ["number-too-long:no_hint B2"]),
    "of a million dashes": ("A," + "-" * 1_000_000 + ",7", ["type B2"]),
}


@pytest.mark.parametrize("case", HUGE.values(), ids=HUGE)
def test_a_huge_cell_is_judged_in_seconds_and_quoted_in_short(case):
    row, expected = case
    start = time.monotonic()
    report = check(f"{HEAD}{row}\n")
    assert told(report) == expected
    assert all(len(said(one, "vi")[0]) < 400 for one in report.findings)
    assert time.monotonic() - start < 20


def test_a_column_name_of_a_million_letters_is_quoted_in_short():
    report = check(f"office,women,persons,{'z' * 1_000_000}\nA,5,7,1\n")
    assert told(report) == ["unknown-column:no_hint D1"]
    assert len(report.findings[0].place.title) <= 200
    assert len(said(report.findings[0], "en")[0]) < 400
