"""Bytes -> text: what kind of file this is, and in which encoding its text is written.

UTF-8 (with or without BOM), UTF-16 and UTF-32 are known by their bytes. Nothing else is guessed:
what is in an old encoding is told by `legacy`, and proved by whoever knows the names of the
columns.
"""

import re
from dataclasses import dataclass

from gbopen.limits import MOST_BYTES
from gbopen.reading.kinds import kind_of

LOST = "\ufffd"
_GOOD_FOR_A_STRAY = 4
_UTF_32 = (b"\xff\xfe\0\0", b"\0\0\xfe\xff")  # the first also begins as UTF-16 does
_MOST_ZEROS = 0.01
# what a table of a Vietnamese office is written with: letters, their marks, dashes and quotes
_EXPECTED = re.compile("[\t\n\r -~\u00a0-\u024f\u0300-\u0323\u1ea0-\u1ef9\u2010-\u203a\ufeff]")
_NEARLY_ALL = 0.95
_SAMPLE = 4000
# no text is full of these; the letters that VISCII has among them are rare capitals
_CONTROLS = bytes({*range(0x20), 0x7F} - set(b"\t\n\r"))
_MOST_CONTROLS = 0.01


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


def refusal(data: bytes) -> NotText | None:
    """Why the bytes are not even looked at as text: another kind of file, or too many."""
    if kind := kind_of(data):
        return NotText("not-a-table", kind)
    return NotText("file-too-large", "bytes") if len(data) > MOST_BYTES else None


def decode(data: bytes) -> Decoded | NotText:
    """The text of the file, or why there is none."""
    if refused := refusal(data):
        return refused
    if data.startswith(b"\xef\xbb\xbf"):
        return _decoded(data[3:], "utf-8", "utf-8-sig")
    if data.startswith(_UTF_32):
        return _decoded(data, "utf-32", "utf-32")
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _decoded(data, "utf-16", "utf-16")
    if b"\0" in data and not _strays(data):
        guess = _utf16_without_bom(data)
        return _decoded(data, guess, guess) if guess else NotText("not-a-table", "binary")
    return _decoded(data, "utf-8", "utf-8")


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


def _strays(data: bytes) -> bool:
    """True for text with a few zero bytes in it, told at their cells; zeros at its end are loss."""
    if data.endswith(b"\0") or data.count(0) > max(_MOST_ZEROS * len(data), 1):
        return False
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not _is_binary(data.replace(b"\0", b""))


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
