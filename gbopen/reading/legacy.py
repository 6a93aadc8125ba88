"""Bytes -> text in the old encodings of Vietnamese: what a file would say, were it in each of them.

Nothing is chosen here. Most byte sequences are letters in all of them, so whoever calls has to
prove which one was meant.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from unicodedata import normalize

from gbopen.reading.encoding import LOST
from gbopen.reading.legacy_tables import (
    TCVN3,
    VIQR_SHAPES,
    VIQR_TONES,
    VISCII,
    VISCII_CONTROLS,
    VNI_LETTERS,
    VNI_PAIRS,
)

_ENOUGH_READ = 4  # a candidate reads at least so many letters for every byte it cannot read


def candidates(data: bytes) -> Iterator[tuple[str, str]]:
    """The name of every old encoding the bytes may be in, with the text they would be.

    Bytes that an encoding does not have are U+FFFD; with many of them it is no candidate.
    """
    for name, decode in _ENCODINGS.items():
        text = decode(data)
        lost = text.count(LOST)
        read = len(text) - len(text.encode("ascii", "ignore")) - lost
        if lost * _ENOUGH_READ <= read:
            yield name, text


def read_as(data: bytes, encoding: str) -> str:
    """The text of the bytes in one encoding; bytes it does not have are U+FFFD."""
    return _ENCODINGS[encoding](data)


def of_font(text: str, encoding: str) -> str:
    """Unicode text whose letters only an old font shows right, read by the encoding of that font.

    Such text came into a Unicode file byte by byte; what cannot have come so is left as it is.
    """
    for codec in ("ascii",) if encoding == VIQR else ("cp1252", "latin-1"):
        try:
            return read_as(text.encode(codec), encoding)
        except UnicodeEncodeError:
            continue
    return text


def _cp1258(data: bytes) -> str:
    return normalize("NFC", data.decode("cp1258", "replace"))


def _tcvn3(data: bytes) -> str:
    return data.decode("latin-1").translate(_TCVN3)


def _viscii(data: bytes) -> str:
    return data.decode("latin-1").translate(_VISCII)


def _vni(data: bytes) -> str:
    text = data.decode("latin-1")
    return _VNI_PAIR.sub(lambda found: _VNI_PAIRS[found[0]], text)


def _viqr(data: bytes) -> str:
    text = data.decode("ascii", "replace")
    return normalize("NFC", _VIQR_LETTER.sub(_viqr_letter, text))


def _viqr_letter(found: re.Match[str]) -> str:
    if found["escaped"]:
        return found["escaped"]
    if found["stroke"]:
        return "Đ" if found["stroke"][0] == "D" else "đ"
    shape, tone = found["shape"] or "", found["tone"] or ""
    return found["vowel"] + VIQR_SHAPES.get(shape, "") + VIQR_TONES.get(tone, "")


def _beyond_ascii(letters: str = "") -> dict[int, str]:
    """Byte -> character from 80 on: the last ones by `letters`, others if Windows has a symbol.

    Windows-1252 lends dashes and curly quotes, but no letter: that would be another encoding.
    """
    table = {byte: bytes((byte,)).decode("cp1252", "replace") for byte in range(0x80, 0x100)}
    table = {byte: LOST if char.isalpha() else char for byte, char in table.items()}
    first = 0x100 - len(letters)
    return table | {first + n: char for n, char in enumerate(letters) if char != "."}


def _either_case(small: Mapping[str, str]) -> dict[str, str]:
    """The table with capitals too: the first letter says the case, a mark may be of either."""
    table: dict[str, str] = {}
    for written, letter in small.items():
        for mark in {written[1:], written[1:].upper()}:
            table[written[0] + mark] = letter
            table[written[0].upper() + mark] = letter.upper()
    return table


_TCVN3 = _beyond_ascii(TCVN3)
_VISCII = _beyond_ascii(VISCII) | VISCII_CONTROLS
_VNI_REST = {chr(byte): char for byte, char in _beyond_ascii().items()}
_VNI_PAIRS = _VNI_REST | _either_case(VNI_LETTERS) | _either_case(VNI_PAIRS)
_VNI_PAIR = re.compile("|".join(sorted(map(re.escape, _VNI_PAIRS), key=len, reverse=True)))
# each vowel takes only the shapes it has in Vietnamese
_SHAPED = "|".join(
    rf"(?<=[{vowels}])\{shape}" for vowels, shape in (("aA", "("), ("aAeEoO", "^"), ("oOuU", "+"))
)
_VIQR_LETTER = re.compile(
    rf"\\(?P<escaped>.)|(?P<stroke>[dD][dD])"
    rf"|(?P<vowel>[aeiouyAEIOUY])(?P<shape>{_SHAPED})?(?P<tone>['`?~.])?"
)
CP1258, TCVN3_ABC, VISCII_1_1, VNI, VIQR = "CP1258", "TCVN3/ABC", "VISCII", "VNI", "VIQR"
_ENCODINGS: dict[str, Callable[[bytes], str]] = {
    CP1258: _cp1258,
    TCVN3_ABC: _tcvn3,
    VISCII_1_1: _viscii,
    VNI: _vni,
    VIQR: _viqr,
}
ENCODINGS = tuple(_ENCODINGS)
# encodings that hide in Unicode files: those of fonts, and the one that is plain ASCII
OF_FONTS = (TCVN3_ABC, VNI, VISCII_1_1, VIQR)
