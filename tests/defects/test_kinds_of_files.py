"""What arrives in place of a table, told by its first bytes: one message each, a hint that fits."""

import io
import zipfile

import openpyxl
import pytest

from tests.judging.people import check, said, told

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
SAVE_AS = "Đề nghị mở bằng Excel, chọn Save As → Excel Workbook (*.xlsx) rồi gửi lại."
SEND = "Đề nghị gửi tệp Excel (.xlsx) hoặc CSV có số liệu này."
DOCUMENT = f"{SEND} Tỷ lệ trong văn bản thì kiểm tra bằng lệnh gbopen check-text."
UNPACK = "Đề nghị giải nén rồi gửi tệp Excel (.xlsx) hoặc CSV bên trong."
DAMAGED = ("unreadable-file:damaged", "Tệp bị hỏng, không mở được.",
           "Đề nghị mở tệp bằng Excel, lưu lại rồi gửi tệp mới.")  # fmt: skip


def ole(stream):
    return OLE + stream.encode("utf-16-le") + bytes(512)


def zipped(*parts):
    """An archive of those parts; the first is stored, as OpenDocument wants its mimetype."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in parts:
            archive.writestr(name, text)
    return file.getvalue()


def opendocument(kind):
    return zipped(("mimetype", f"application/vnd.oasis.opendocument.{kind}"), ("content.xml", ""))


def workbook(*, without=""):
    book = openpyxl.Workbook()
    book.active.append(["Đơn vị", "Số nữ", "Tổng số"])
    book.active.append(["Phòng A", 5, 7])
    file = io.BytesIO()
    book.save(file)
    with zipfile.ZipFile(file) as archive:
        parts = [(one, archive.read(one)) for one in archive.namelist() if one != without]
    return zipped(*parts)


def is_a(wording, what, hint=SEND):
    """Rule and wording, the Vietnamese sentence, the hint."""
    return (f"not-a-table:{wording}", f"Tệp này là {what}, chưa đọc được số liệu.", hint)


WEB_PAGE = is_a("web_page", "trang web (HTML), dù tên tệp có thể là .xls", SAVE_AS)
MAIL = is_a(
    "mail",
    "thư điện tử",
    "Đề nghị mở thư, lưu tệp Excel (.xlsx) hoặc CSV đính kèm rồi gửi tệp ấy.",
)
SHORTCUT = is_a(
    "shortcut",
    "lối tắt, không phải tệp số liệu",
    "Đề nghị mở lối tắt, tải tệp về dạng Excel (.xlsx) rồi gửi tệp ấy.",
)
LOCK = b"\x03Lan" + b" " * 51 + b"\x03\0" + "Lan".encode("utf-16-le") + b" \0" * 51

FILES = {
    ".xls": (ole("Workbook\0"), is_a("xls", "tệp Excel 97-2003 (.xls)", SAVE_AS)),
    ".xlsb": (
        zipped(("[Content_Types].xml", "<Types/>"), ("xl/workbook.bin", "\x83\x01")),
        is_a("xlsb", "tệp Excel dạng .xlsb", SAVE_AS),
    ),
    ".xlsx with a password": (
        ole("EncryptedPackage\0"),
        is_a("password", "tệp có mật khẩu", "Đề nghị bỏ mật khẩu rồi gửi lại."),
    ),
    ".xlsx cut in the middle": (workbook()[:3000], DAMAGED),
    ".xlsx without its sheet": (workbook(without="xl/worksheets/sheet1.xml"), DAMAGED),
    ".xlsx without its list of sheets": (workbook(without="xl/workbook.xml"), DAMAGED),
    ".xls that is a web page": (b"<html><body><table><tr><td>a</td></tr></table></html>", WEB_PAGE),
    ".xls that is a page of Excel": (
        b'\xef\xbb\xbf<html xmlns:o="urn:schemas-microsoft-com:office:office"\r\n><head>',
        WEB_PAGE,
    ),
    ".xls that is half a page": (b"\r\n<table border=1>\r\n<tr><th>STT</th>", WEB_PAGE),
    ".xls that is XHTML": (b'<?xml version="1.0"?>\n<!DOCTYPE html>\n<html>', WEB_PAGE),
    ".mht": (
        b"MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\nContent-Type: multipart/related\r\n",
        WEB_PAGE,
    ),
    ".xml of Excel 2003": (
        b'<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
        is_a("xml2003", "tệp Excel 2003 dạng XML", SAVE_AS),
    ),
    "another .xml": (b'<?xml version="1.0"?><rows/>', is_a("xml", "tệp XML")),
    ".ods": (
        opendocument("spreadsheet"),
        is_a(
            "ods",
            "tệp LibreOffice (.ods)",
            "Đề nghị mở bằng LibreOffice hoặc Excel, chọn Save As → Excel (*.xlsx) rồi gửi lại.",
        ),
    ),
    ".numbers": (
        zipped(("Index/Document.iwa", "x")),
        is_a(
            "numbers",
            "tệp Numbers của Apple",
            "Đề nghị mở bằng Numbers, chọn File → Export To → Excel (.xlsx) rồi gửi lại.",
        ),
    ),
    ".doc": (ole("WordDocument\0"), is_a("word", "tệp Word", DOCUMENT)),
    ".docx": (zipped(("word/document.xml", "<a/>")), is_a("word", "tệp Word", DOCUMENT)),
    ".docx with a workbook in it": (
        zipped(("word/document.xml", "<a/>"), ("word/embeddings/b.xlsx", "xl/workbook.xml")),
        is_a("word", "tệp Word", DOCUMENT),
    ),
    ".odt": (opendocument("text"), is_a("word", "tệp Word", DOCUMENT)),
    ".rtf": (b"{\\rtf1\\ansi 5/7}", is_a("word", "tệp Word", DOCUMENT)),
    ".ppt": (ole("PowerPoint Document\0"), is_a("slides", "tệp trình chiếu (PowerPoint)")),
    ".pptx": (
        zipped(("ppt/presentation.xml", "<a/>")),
        is_a("slides", "tệp trình chiếu (PowerPoint)"),
    ),
    ".pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", is_a("pdf", "tệp PDF")),
    ".rar": (b"Rar!\x1a\x07\x01\0", is_a("archive", "tệp nén", UNPACK)),
    ".7z": (b"7z\xbc\xaf\x27\x1c\0\x04", is_a("archive", "tệp nén", UNPACK)),
    ".zip": (zipped(("bao-cao.csv", "a;b")), is_a("archive", "tệp nén", UNPACK)),
    ".gz": (b"\x1f\x8b\x08\0" + bytes(6), is_a("archive", "tệp nén", UNPACK)),
    ".jpg": (b"\xff\xd8\xff\xe0\0\x10JFIF\0", is_a("picture", "tệp ảnh")),
    ".png": (b"\x89PNG\r\n\x1a\n", is_a("picture", "tệp ảnh")),
    ".heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", is_a("picture", "tệp ảnh")),
    ".webp": (b"RIFF\x24\0\0\0WEBPVP8 ", is_a("picture", "tệp ảnh")),
    ".tif": (b"II*\0\x08\0\0\0", is_a("picture", "tệp ảnh")),
    ".eml": (
        b"Return-Path: <a@example.org>\r\nReceived: from a\r\n by b;\r\nTo: c@example.org\r\n5;7",
        MAIL,
    ),
    ".eml that begins with its subject": (
        b"Subject: bao cao\nFrom: a@example.org\nTo: b@example.org\n\nso lieu\n",
        MAIL,
    ),
    ".msg": (ole("__substg1.0_0037001F"), MAIL),
    ".gsheet": (
        b'{"":"WARNING! DO NOT EDIT THIS FILE!","doc_id":"1abc","resource_key":"","email":""}',
        SHORTCUT,
    ),
    ".gsheet of old": (b'{"url": "https://docs.google.com/open?id=1", "doc_id": "1"}', SHORTCUT),
    ".url": (b"[InternetShortcut]\r\nURL=https://example.org/\r\n", SHORTCUT),
    ".lnk": (b"L\0\0\0\x01\x14\x02\0\0\0\0\0\xc0\0\0\0", SHORTCUT),
    "~$ lock file": (
        LOCK,
        is_a(
            "lock",
            "tệp tạm của Excel (~$)",
            "Đề nghị đóng Excel và gửi tệp .xlsx cùng tên, không có ~$ ở đầu.",
        ),
    ),
    "a file of 0 bytes": (
        b"",
        (
            "empty-file:no_bytes",
            "Tệp trống, không có nội dung nào (0 byte).",
            "Có thể tệp chưa được tải về hoặc sao chép xong. Đề nghị lấy lại tệp gốc.",
        ),
    ),
    "nothing but zeros": (
        bytes(4000),
        (
            "not-a-table:binary",
            "Tệp này không phải tệp Excel (.xlsx) hay CSV, hoặc đã bị hỏng; chưa đọc được số liệu.",
            SEND,
        ),
    ),
}


@pytest.mark.parametrize("case", FILES.values(), ids=FILES)
def test_a_file_of_another_kind_is_one_finding_with_a_hint_that_fits(case):
    data, (rule, message, hint) = case
    report = check(data)
    assert told(report) == [rule]
    assert said(report.findings[0], "vi") == (message, hint)


def test_the_english_says_the_same():
    (page,) = check(FILES[".xls that is a web page"][0]).findings
    assert said(page, "en") == (
        "This is a web page (HTML), though its name may end in .xls; its figures cannot be read.",
        "Please open it in Excel, choose Save As → Excel Workbook (*.xlsx), and send it again.",
    )


TABLES = {
    ".xlsx": workbook(),
    "text in UTF-32, little end first": "office,women,persons\nA,5,7\n".encode("utf-32"),
    "text in UTF-32, big end first": b"\0\0\xfe\xff"
    + "Đơn vị,women,persons\nA,5,7\n".encode("utf-32-be"),
    "cells that begin as a mail does": b"office;women;persons\nFrom: A;5;7\nSubject: B;1;2\n",
    "a cell with a link": b'office;women;persons\n"{""url"": ""https://a.b""}";5;7\n',
}


@pytest.mark.parametrize("data", TABLES.values(), ids=TABLES)
def test_a_table_is_not_taken_for_another_kind(data):
    assert told(check(data)) == []
