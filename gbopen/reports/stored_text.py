"""Text as a cell of a workbook can hold it: nothing XML forbids, nothing too long for Excel."""

import re
import unicodedata

from gbopen.language import Bilingual, Language

MOST = 32_767  # of a cell of Excel, counted in UTF-16 as Excel counts
_CUT = Bilingual("… (đã cắt bớt: văn bản quá dài)", "… (cut: the text is too long)")
_FORBIDDEN = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_ENDS = re.compile("\r\n?|[\u2028\u2029\u0085]")


def storable(text: str, language: Language, *, most: int = MOST) -> str:
    """The text as it is, but for control characters, which become visible, and a too long end."""
    return _cut(_FORBIDDEN.sub(_visible, _ENDS.sub("\n", text)), language, most)


def readable(text: str, language: Language, *, most: int = MOST) -> str:
    """The text with every mark visible that would not be: in a list, nothing may hide or turn it.

    Line breaks stay.
    """
    shown = "".join(
        char if char == "\n" or unicodedata.category(char)[0] != "C" else f"\\x{ord(char):02x}"
        for char in _ENDS.sub("\n", text)
    )
    return _cut(shown, language, most)


def _visible(found: re.Match[str]) -> str:
    return f"\\x{ord(found[0]):02x}"


def _cut(text: str, language: Language, most: int) -> str:
    if 2 * len(text) <= most or _length(text) <= most:
        return text
    said = _CUT.said_in(language)
    kept = text[: most - len(said)]
    while _length(kept) > most - len(said):
        kept = kept[: -((_length(kept) - most + len(said) + 1) // 2)]
    return kept + said


def _length(text: str) -> int:
    return len(text) + sum(char > "\uffff" for char in text)
