"""Bytes -> text: what kind of file this is, and in which encoding its text is written.

UTF-8 (with or without BOM) and UTF-16 are known by their bytes. Nothing else is guessed: what is
in an old encoding is told by `legacy`, and proved by whoever knows the names of the columns.
"""

import re
from dataclasses import dataclass

# what a file is by its first bytes -> wording of the rule not-a-table
_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "xls"),
    (b"PK\x03\x04", "archive"),
    (b"PK\x05\x06", "archive"),
    (b"Rar!", "archive"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"\x1f\x8b", "archive"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"{\\rtf", "word"),
)
LOST = "\ufffd"
_GOOD_FOR_A_STRAY = 4
# what a table of a Vietnamese office is written with: letters, their marks, dashes and quotes
_EXPECTED = re.compile("[\t\n\r -~\u00a0-\u024f\u0300-\u0323\u1ea0-\u1ef9\u2010-\u203a\ufeff]")
_NEARLY_ALL = 0.95
_SAMPLE = 4000
# no text is full of these; the letters that VISCII has among them are rare capitals
_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\r"))
_MOST_CONTROLS = 0.01
_WORD_PARTS = (b"word/document.xml", b"word/_rels")
# .xls, .doc and whatever Office locks with a password share one container (OLE 2, told "xls" by
# its first bytes); the name of a stream inside, in UTF-16, says which it is
_STREAMS = (("EncryptedPackage", "password"), ("Workbook", "xls"), ("WordDocument", "word"))


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file without its BOM, and the encoding it was in."""

    text: str
    encoding: str


@dataclass(frozen=True, slots=True)
class NotText:
    """A file that is no text table: the rule to report, and which of its wordings."""

    rule: str
    wording: str = ""


def decode(data: bytes) -> Decoded | NotText:
    """The text of the file, or why there is none."""
    kind = kind_of(data)
    if kind:
        return NotText("not-a-table", kind)
    if data.startswith(b"\xef\xbb\xbf"):
        return _decoded(data[3:], "utf-8", "utf-8-sig")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded(data, "utf-16", "utf-16")
    if b"\0" in data:
        guess = _utf16_without_bom(data)
        return _decoded(data, guess, guess) if guess else NotText("not-a-table", "binary")
    return _decoded(data, "utf-8", "utf-8")


def kind_of(data: bytes) -> str:
    """The wording of not-a-table for a file known by its first bytes, or "" for none."""
    for start, kind in _KINDS:
        if data.startswith(start):
            if kind == "archive" and any(part in data[:4096] for part in _WORD_PARTS):
                return "word"
            return _by_stream(data) if kind == "xls" else kind
    return ""


def _by_stream(data: bytes) -> str:
    for stream, kind in _STREAMS:
        if f"{stream}\0".encode("utf-16-le") in data:
            return kind
    return "xls"


def _decoded(data: bytes, codec: str, name: str) -> Decoded | NotText:
    """The text, with U+FFFD for stray bytes among many good ones; too many are another encoding."""
    try:
        return Decoded(data.decode(codec), name)
    except UnicodeDecodeError:
        text = data.decode(codec, "replace")
    lost = text.count(LOST)
    good = len(text) - len(text.encode("ascii", "ignore")) - lost
    if good >= max(_GOOD_FOR_A_STRAY * lost, 2):
        return Decoded(text, name)
    binary = codec == "utf-8" and _is_binary(data[:_SAMPLE])
    return NotText("not-a-table", "binary") if binary else NotText("unknown-encoding")


def _is_binary(sample: bytes) -> bool:
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > _MOST_CONTROLS * len(sample)


def _utf16_without_bom(data: bytes) -> str:
    """The byte order in which nearly all is ASCII, Latin or Vietnamese text; "" where none is."""
    sample = data[:_SAMPLE]
    if len(data) % 2:
        return ""
    for codec in ("utf-16-le", "utf-16-be"):
        text = sample.decode(codec, "replace")
        # even Vietnamese is mostly plain letters, digits and separators
        plain = len(text.encode("ascii", "ignore"))
        if len(_EXPECTED.findall(text)) >= _NEARLY_ALL * len(text) and 3 * plain >= len(text):
            return codec
    return ""
