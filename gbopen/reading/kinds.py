"""What a file that is no table is, by its first bytes or words: the wordings of not-a-table.

The name of a file says little: portals export web pages as ".xls", and mails lose endings.
"""

import re
from collections.abc import Iterable

_STARTS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "container"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "archive"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"II*\0", "picture"),
    (b"MM\0*", "picture"),
    (b"{\\rtf", "word"),
    (b"L\0\0\0\x01\x14\x02\0", "shortcut"),
)
# of photographs: the kind is named after a length of four bytes
_PICTURES = re.compile(rb"....(?:ftyp(?:hei[cfmsx]|hevc|mif1|msf1|avif)|.{4}WEBP)", re.DOTALL)
# .xls, .doc, .msg and whatever Office locks with a password share one container (OLE 2); the name
# of a stream inside, in UTF-16, says which it is
_STREAMS = (
    ("EncryptedPackage\0", "password"),
    ("Workbook\0", "xls"),
    ("WordDocument\0", "word"),
    ("PowerPoint Document\0", "slides"),
    ("__substg1.0_", "mail"),
)
# what archives of programs hold by the names of their parts; documents first: they may hold tables
_PARTS = (
    (b"word/document.xml", "word"),
    (b"word/_rels", "word"),
    (b"application/vnd.oasis.opendocument.text", "word"),
    (b"ppt/presentation.xml", "slides"),
    (b"ppt/_rels", "slides"),
    (b"application/vnd.oasis.opendocument.presentation", "slides"),
    (b"application/vnd.oasis.opendocument.spreadsheet", "ods"),
    (b"xl/workbook.bin", "xlsb"),
    (b"Index/Document.iwa", "numbers"),
    (b"Index/Tables/", "numbers"),
)
_LOOKED_AT = 4096
# Excel leaves this beside a workbook that is open: the name of the user, once in ASCII, once wide
_LOCK_SIZE, _LOCK_NAME = 165, 54

_TEXTS = (
    (
        re.compile(r"\s*<\?xml\b.*?(?:Excel\.Sheet|microsoft-com:office:spreadsheet)", re.DOTALL),
        "xml2003",
    ),
    (
        re.compile(
            r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*"
            r"<(?:!doctype html|html|head|meta|body|table|div)\b",
            re.DOTALL | re.IGNORECASE,
        ),
        "web_page",
    ),
    (re.compile(r"\s*<\?xml\b"), "xml"),
    (
        re.compile(r"(?is)mime-version: .*?\ncontent-type: multipart/related"),
        "web_page",
    ),
    (
        re.compile(
            r"(?:[a-z][a-z-]*: .*\n(?:[ \t].*\n)*)*?(?:from|received|return-path|message-id): .*\n"
            r"(?=(?:.*\n)*?(?:subject|date|to|mime-version): )",
            re.IGNORECASE,
        ),
        "mail",
    ),
    (re.compile(r"\[InternetShortcut\]", re.IGNORECASE), "shortcut"),
    (re.compile(r"\s*\{[^{}]*\"(?:doc_id|url)\"\s*:\s*\"[^{}]*\}\s*\Z"), "shortcut"),
)


def kind_of(data: bytes) -> str:
    """The wording of not-a-table for a file known by its first bytes, or "" for none."""
    kind = next((kind for start, kind in _STARTS if data.startswith(start)), "")
    if kind == "container":
        return _by_name(data, ((name.encode("utf-16-le"), one) for name, one in _STREAMS)) or "xls"
    if kind == "zip":
        ends = data[:_LOOKED_AT] + data[-_LOOKED_AT:]  # the list of the parts stands at the end
        return _by_name(ends, _PARTS) or "archive"
    if kind:
        return kind
    if _PICTURES.match(data[:12]):
        return "picture"
    return "lock" if _is_lock(data) else ""


def kind_of_text(text: str) -> str:
    """The wording for text that is no table but a page, a mail or a link; "" for any other."""
    start = text[:_LOOKED_AT]
    return next((kind for pattern, kind in _TEXTS if pattern.match(start)), "")


def _by_name(data: bytes, names: Iterable[tuple[bytes, str]]) -> str:
    return next((kind for name, kind in names if name in data), "")


def _is_lock(data: bytes) -> bool:
    length = data[0] if data else 0
    return (
        len(data) == _LOCK_SIZE
        and 0 < length <= _LOCK_NAME
        and data[_LOCK_NAME + 1] == length
        and not data[length + 1 : _LOCK_NAME + 1].strip(b" \0")
    )
