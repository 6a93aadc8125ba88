"""Documents as paragraphs: Word files, plain text, and what is refused."""

import pytest

from gbopen.prose import text
from gbopen.prose.check import check_text
from gbopen.prose.text import read_document
from gbopen.reading.encoding import NotText
from tests.prose.word_files import (
    STRICT,
    document,
    packed,
    paragraph,
    parts_of,
    relationships,
    word_file,
)

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
SHARE = paragraph("Có 05/07 đồng chí", " (chiếm 72%)")


def texts(data):
    read = read_document(data)
    assert not isinstance(read, NotText), read
    return [one.text for one in read]


CELL = "<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>"
BOX = (
    "<mc:AlternateContent><mc:Choice><w:txbxContent>{0}</w:txbxContent></mc:Choice><mc:Fallback>"
    "<w:txbxContent>{0}</w:txbxContent></mc:Fallback></mc:AlternateContent>"
)
WORD_TEXTS = [
    ("runs are put together", SHARE, ["Có 05/07 đồng chí (chiếm 72%)"]),
    ("empty paragraphs are none", "<w:p/>" + SHARE, ["Có 05/07 đồng chí (chiếm 72%)"]),
    ("each cell of a table", CELL.format(paragraph("Nữ"), paragraph("5/7")), ["Nữ", "5/7"]),
    ("a text box, once", f"<w:p><w:r>{BOX.format(paragraph('hộp'))}</w:r></w:p>", ["hộp"]),
    ("a text box inside a paragraph",
     f"<w:p><w:r><w:t>a</w:t>{BOX.format(paragraph('hộp'))}<w:t>b</w:t></w:r></w:p>",
     ["ab", "hộp"]),
    ("a tab is a space", "<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>", ["a b"]),
    ("a line break parts",
     "<w:p><w:r><w:t>Một</w:t><w:br/><w:t>Hai</w:t></w:r></w:p>", ["Một", "Hai"]),
    ("what was deleted is not there",
     ("<w:p><w:del><w:r><w:delText>72</w:delText></w:r></w:del><w:ins><w:r><w:t>71</w:t></w:r>"
     "</w:ins></w:p>"), ["71"]),
    ("what was moved stands where it is now",
     ("<w:p><w:moveFrom><w:r><w:t>5/7</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>2/3</w:t></w:r>"
     "</w:moveTo></w:p>"), ["2/3"]),
    ("codes of fields are no text",
     "<w:p><w:r><w:instrText>PAGE 3/4</w:instrText></w:r><w:r><w:t>trang</w:t></w:r></w:p>",
     ["trang"]),
    ("non-breaking spaces and hyphens",
     "<w:p><w:r><w:t>5\u00a0/\u00a07</w:t><w:noBreakHyphen/><w:t>a</w:t></w:r></w:p>", ["5 / 7-a"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("inside", "expected"), [one[1:] for one in WORD_TEXTS], ids=[one[0] for one in WORD_TEXTS]
)
def test_the_text_of_a_word_file(inside, expected):
    assert texts(word_file(inside)) == expected


def test_a_strict_word_file_under_another_name():
    parts = {
        "_rels/.rels": relationships(officeDocument="/word/document2.xml"),
        "word/document2.xml": document(SHARE, namespace=STRICT),
    }
    assert texts(packed(parts)) == ["Có 05/07 đồng chí (chiếm 72%)"]


def test_a_word_file_without_relationships():
    assert texts(packed({"word/document.xml": document(SHARE)}))


def test_notes_come_after_the_body_and_say_so():
    data = word_file(
        SHARE,
        word___rels__document_dot_xml_dot_rels=relationships(footnotes="footnotes.xml"),
        word__footnotes_dot_xml=document(paragraph("Có 2/3 người (67%)"), root="footnotes"),
    )
    read = read_document(data)
    assert [(one.number, one.part) for one in read] == [(1, ""), (2, "footnotes")]


def test_macros_and_whatever_else_there_is_are_never_opened():
    data = word_file(SHARE, word__vbaProject_dot_bin=OLE, word__comments_dot_xml="<no xml")
    assert texts(data) == ["Có 05/07 đồng chí (chiếm 72%)"]


BILLION = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 9))
LAUGHS = f'<!DOCTYPE w [<!ENTITY a0 "72%">{BILLION}]>'
REFUSED = [
    ("a bomb", word_file(paragraph("0" * 9_000_000)), "unreadable-file", "document_too_large"),
    ("entities", packed(parts_of() | {"word/document.xml": LAUGHS + "<w>&a8;</w>"}),
     "unreadable-file", "document_damaged"),
    ("entities outside the body", packed(parts_of(SHARE) | {"_rels/.rels": LAUGHS + "<w/>"}),
     "unreadable-file", "document_damaged"),
    ("an external entity", packed(parts_of() | {
        "word/document.xml": '<!DOCTYPE w SYSTEM "file:///etc/passwd"><w/>'}),
     "unreadable-file", "document_damaged"),
    ("broken XML", packed(parts_of() | {"word/document.xml": "<w:p>"}),
     "unreadable-file", "document_damaged"),
    ("cut short", word_file(SHARE)[:-60], "unreadable-file", "document_damaged"),
    ("an archive", packed({"a.txt": "5/7"}), "not-a-table", "document_archive"),
    ("a workbook", packed({"_rels/.rels": relationships(officeDocument="xl/workbook.xml"),
                           "xl/workbook.xml": "<workbook/>"}),
     "not-a-table", "document_archive"),
    ("an old Word file", OLE + "WordDocument\0".encode("utf-16-le"),
     "not-a-table", "document_word"),
    ("a locked file", OLE + "EncryptedPackage\0".encode("utf-16-le"),
     "not-a-table", "document_password"),
    ("a PDF", b"%PDF-1.7\n", "not-a-table", "document_pdf"),
    ("rich text", b"{\\rtf1 5/7}", "not-a-table", "document_word"),
    ("a picture", b"\x89PNG\r\n", "not-a-table", "document_picture"),
    ("bytes", b"\x00\x01\x02\x03" * 9, "not-a-table", "document_binary"),
    ("an old encoding", "Tỷ lệ nữ đạt".encode("cp1258", "replace"),
     "unknown-encoding", "document"),
    ("nothing", b"", "empty-file", "document"),
    ("a Word file without a word", word_file("<w:p/>"), "empty-file", "document"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "rule", "wording"), [one[1:] for one in REFUSED], ids=[one[0] for one in REFUSED]
)
def test_a_file_that_is_not_read_gets_one_finding(data, rule, wording):
    finding = check_text("a.docx", data)
    assert (finding.rule, finding.wording) == (rule, wording)


@pytest.mark.parametrize("data", [word_file(SHARE), b"05/07 (72%)", word_file(SHARE + SHARE)])
def test_more_text_than_anyone_writes_is_not_read(data, monkeypatch):
    monkeypatch.setattr(text, "MOST_CHARACTERS", 10)
    assert read_document(data) == NotText("unreadable-file", "document_too_large")


def test_a_locked_part_is_told():
    data = bytearray(word_file(SHARE))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            data[place + at] |= 1
            place = data.find(mark, place + 4)
    finding = check_text("a.docx", bytes(data))
    assert (finding.rule, finding.wording) == ("not-a-table", "document_password")


LINES = [
    ("one line, one paragraph", "Một.\nHai.\n", [("Một.", 1), ("Hai.", 2)]),
    ("blank lines part", "\n\nMột\n\nHai", [("Một", 3), ("Hai", 5)]),
    ("other line ends", "Một.\r\nHai.\rBa.", [("Một.", 1), ("Hai.", 2), ("Ba.", 3)]),
    ("a sentence broken by a PDF",
     "Có 70/162 người là cán bộ quản lý trưởng phó phòng\nvà tương đương chiếm gần 45%.",
     [("Có 70/162 người là cán bộ quản lý trưởng phó phòng và tương đương chiếm gần 45%.", 1)]),
    ("broken before the bracket",
     "Đảng ủy viên nhiệm kỳ 2020 - 2025: 05/07 đồng chí\n(chiếm 72%)",
     [("Đảng ủy viên nhiệm kỳ 2020 - 2025: 05/07 đồng chí (chiếm 72%)", 1)]),
    ("items of a list stay apart",
     "Kết quả thực hiện chỉ tiêu về cán bộ nữ trong năm\n1. Cấp ủy 5/7\n2. Chính quyền 2/3",
     [("Kết quả thực hiện chỉ tiêu về cán bộ nữ trong năm", 1), ("1. Cấp ủy 5/7", 2),
      ("2. Chính quyền 2/3", 3)]),
    ("letters put together are the same letters", "Tỷ lệ 5\u00a0/ 7 đồng chi\u0301\u200b",
     [("Tỷ lệ 5 / 7 đồng chí", 1)]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("written", "expected"), [one[1:] for one in LINES], ids=[one[0] for one in LINES]
)
def test_the_paragraphs_of_plain_text(written, expected):
    assert [(one.text, one.line) for one in read_document(written.encode())] == expected


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_of_every_kind(encoding):
    assert texts("Tỷ lệ nữ: 5/7".encode(encoding)) == ["Tỷ lệ nữ: 5/7"]
