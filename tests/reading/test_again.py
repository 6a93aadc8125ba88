"""A file read once more has the rows its report speaks of."""

import gzip

import pytest

from gbopen.findings.report import FileSeen
from gbopen.reading.again import read_again
from gbopen.reading.legacy import TCVN3_ABC
from tests.reading.old_encoders import tcvn3
from tests.reading.workbook_files import packed, parts_of

TEXT = "Số nữ;Tổng số\n5;7\n"
ROWS = (("Số nữ", "Tổng số"), ("5", "7"))
BYTES = [
    pytest.param(TEXT.encode(), "utf-8", ";", id="UTF-8"),
    pytest.param(TEXT.encode("utf-8-sig"), "utf-8-sig", ";", id="with a mark"),
    pytest.param(TEXT.encode("utf-16"), "utf-16", ";", id="UTF-16"),
    pytest.param(tcvn3(TEXT), TCVN3_ABC, ";", id="an old encoding"),
    pytest.param(tcvn3(TEXT).decode("latin-1").encode(), TCVN3_ABC, ";", id="an old font"),
    pytest.param(b"sep=;\n" + TEXT.encode(), "utf-8", ";", id="a delimiter that is declared"),
]
NOTHING = [
    pytest.param(b"%PDF-1.7", "", "", id="a PDF"),
    pytest.param(b'[{"x": 1}]', "utf-8", "", id="JSON"),
    pytest.param(gzip.compress(TEXT.encode()), "utf-8", ";", id="packed"),
    pytest.param(b'x;y\n"1;2\n', "utf-8", ";", id="a quotation that does not end"),
    pytest.param(b"PK\x03\x04xl/worksheets/", "xlsx", "", id="a broken workbook"),
]


@pytest.mark.parametrize(("data", "encoding", "delimiter"), BYTES)
def test_the_rows_of_a_text_file(data, encoding, delimiter):
    (sheet,) = read_again(data, FileSeen("a", encoding=encoding, delimiter=delimiter))
    assert tuple(line.cells for line in sheet.lines) == ROWS


@pytest.mark.parametrize(("data", "encoding", "delimiter"), NOTHING)
def test_what_has_no_rows(data, encoding, delimiter):
    assert read_again(data, FileSeen("a", encoding=encoding, delimiter=delimiter)) == ()


def test_the_sheets_of_a_workbook():
    data = packed(parts_of("<row><c><v>5</v></c></row>"))
    assert [one.name for one in read_again(data, FileSeen("a", encoding="xlsx"))] == ["Số liệu"]
