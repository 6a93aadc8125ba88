"""Bytes -> text: what kind of file this is, and in which encoding its text is written.

UTF-8 (with or without BOM) and UTF-16 are known by their bytes. Nothing else is guessed.
"""

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
    try:
        return Decoded(data.decode(codec), name)
    except UnicodeDecodeError:
        return NotText("unknown-encoding")


def _utf16_without_bom(data: bytes) -> str:
    """Text of mostly Latin letters in UTF-16 has a zero in every second byte; "" where not."""
    sample = data[:2000]
    half = len(sample) // 2
    if len(data) % 2 or not half:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.6 and odd < half * 0.1 else ""
