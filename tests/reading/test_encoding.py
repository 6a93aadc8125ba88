"""Bytes -> text: every encoding that says itself, and every file that is no text."""

import pytest

from gbopen.reading.encoding import Decoded, NotText, decode

TEXT = "Đơn vị;Số nữ\r\nPhòng Tổ chức;5\r\n"

ENCODED = {
    "UTF-8": (TEXT.encode(), "utf-8"),
    "UTF-8 with a byte order mark": (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8-sig"),
    "UTF-16, little end first, marked": (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16"),
    "UTF-16, big end first, marked": (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16"),
    "UTF-16, little end first, not marked": (TEXT.encode("utf-16-le"), "utf-16-le"),
    "UTF-16, big end first, not marked": (TEXT.encode("utf-16-be"), "utf-16-be"),
}


@pytest.mark.parametrize("case", ENCODED.values(), ids=ENCODED)
def test_text_is_read_as_it_was_written(case):
    data, encoding = case
    assert decode(data) == Decoded(TEXT, encoding)


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"])
def test_nothing_is_text_without_letters(data):
    found = decode(data)
    assert isinstance(found, Decoded)
    assert found.text == ""


KINDS = {
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "pdf"),
    "an old workbook": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(512), "xls"),
    "an archive": (b"PK\x03\x04\x14\x00" + bytes(30) + b"a.txt", "archive"),
    "an empty archive": (b"PK\x05\x06" + bytes(18), "archive"),
    "an archive of another kind": (b"Rar!\x1a\x07\x00", "archive"),
    "a packed file": (b"\x1f\x8b\x08\x00" + bytes(6), "archive"),
    "a document": (b"PK\x03\x04\x14\x00" + bytes(26) + b"word/document.xml", "word"),
    "a document of the oldest kind": (b"{\\rtf1\\ansi}", "word"),
    "a PNG": (b"\x89PNG\r\n\x1a\n", "picture"),
    "a JPEG": (b"\xff\xd8\xff\xe0\x00\x10JFIF", "picture"),
    "a GIF": (b"GIF89a", "picture"),
    "a single zero": (b"\0", "binary"),
    "every byte there is": (bytes(range(256)) * 4, "binary"),
}


@pytest.mark.parametrize("case", KINDS.values(), ids=KINDS)
def test_a_file_that_is_no_text_is_known_by_its_bytes(case):
    data, kind = case
    assert decode(data) == NotText("not-a-table", kind)


STRANGE = {
    "half of a pair, which UTF-8 cannot hold": b"office,women\nA\xed\xa0\x80,5\n",
    "letters of one byte": b"ph\xf2ng,s\xf4\nA,5\n",
}


@pytest.mark.parametrize("data", STRANGE.values(), ids=STRANGE)
def test_text_that_is_no_unicode_is_not_guessed_here(data):
    assert decode(data) == NotText("unknown-encoding")


@pytest.mark.parametrize(
    "data",
    [
        b"\xff\xfe" + "A,5".encode("utf-16-le") + b"\x00\xd8",
        b"\xff\xfe" + "A,5".encode("utf-16-le") + b"B",
        "office,women\nA,5\n".encode("utf-16-le") + b"B",
    ],
    ids=["half of a pair", "cut in the middle of a letter", "the same without a mark"],
)
def test_broken_utf_16_is_no_text(data):
    assert isinstance(decode(data), NotText)
