"""Words that cannot be Vietnamese: what text is full of when it was read in the wrong encoding."""

import re
from unicodedata import normalize

_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_WORD = re.compile(r"[^\W\d_]+(?:[^\w\s.,;:!?/()\[\]\"'\-+–—“”‘’…«»%&@#*=<>|\\~^`$]+[^\W\d_]+)*")
_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?"
    r"(?:uyê|uya|yê|iê|ia|ua|uâ|uê|uô|uơ|uy|ươ|ưa|oa|oă|oe|oo|ya|[aăâeêioôơuưy])"
    r"(?:ng|nh|ch|[ckmnptiouy])?"  # k: Đắk Lắk
)


def strangeness(text: str) -> tuple[int, int]:
    """How many different words with letters beyond ASCII are no syllables, and of how many.

    Abbreviations (ĐBQH, CĐ) are passed over; a symbol between two letters makes a strange word.
    """
    words = {word for word in _WORD.findall(normalize("NFC", text)) if not word.isascii()}
    words = {word for word in words if not _abbreviation(word)}
    return sum(not is_syllable(word) for word in words), len(words)


def _abbreviation(word: str) -> bool:
    return word.isupper() and word.replace("Đ", "D").isascii()


def is_syllable(word: str) -> bool:
    """True where the word has the shape of one Vietnamese syllable, with at most one tone."""
    plain = normalize("NFD", word.lower())
    bare = plain.translate(_TONES)
    tones = len(plain) - len(bare)
    return tones <= 1 and _SYLLABLE.fullmatch(normalize("NFC", bare)) is not None
