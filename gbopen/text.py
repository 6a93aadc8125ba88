"""Vietnamese text: one composed form, plain spaces, folding for matching, nearest known names."""

import unicodedata
from collections import Counter
from collections.abc import Collection, Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from gbopen.limits import MOST_COMPARED

_SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u202f\u2000\u2001\u2002\u2003\u2009\u3000\t"), " ")
_NOTHING = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"))
_STROKES = str.maketrans("đĐ", "dD")


def clean(text: str) -> str:
    """NFC, without zero-width marks, with plain single spaces and none at the ends.

    Line breaks become spaces: a cell is one line.
    """
    if text.isascii() and "  " not in text and text.isprintable() and text == text.strip():
        return text
    text = unicodedata.normalize("NFC", text).translate(_NOTHING).translate(_SPACES)
    return " ".join(text.split())


@lru_cache(maxsize=4096)  # the same few names are folded again and again, some are very long
def fold(text: str) -> str:
    """For matching only: lower case, no marks, đ as d, letters and digits with single spaces."""
    plain = unicodedata.normalize("NFD", text.translate(_STROKES))
    kept = (char if char.isalnum() else " " for char in plain if not unicodedata.combining(char))
    return " ".join("".join(kept).lower().split())


def shorten(text: str, most: int = 200) -> str:
    """The text, or its beginning where it is too long to be quoted in a sentence."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def nearest(text: str, known: Iterable[str], *, least: float = 0.6) -> str:
    """The known name most like `text` when folded, or "" where none is like it."""
    folded = fold(text)
    letters = Counter(folded)
    best, best_score = "", least
    for name in known:
        other = fold(name)
        size = len(folded) + len(other)
        # two upper bounds that are cheap to know: most names are nothing like the text
        if size and 2 * min(len(folded), len(other)) / size < best_score:
            continue
        shared = sum(min(count, letters[letter]) for letter, count in Counter(other).items())
        if size and 2 * shared / size < best_score:
            continue
        score = SequenceMatcher(None, folded, other).ratio()
        if score > best_score or (score == best_score and not best):
            best, best_score = name, score
    return best


class Hints:
    """The nearest names for the texts of one column, as long as it does not take too long.

    A column of nothing but unknown names would be compared for hours; nobody reads so many hints.
    """

    def __init__(self, most: int = MOST_COMPARED) -> None:
        self._left = most

    def nearest(self, text: str, known: Collection[str]) -> str:
        """As `nearest`; "" for every text once enough names have been compared."""
        if self._left <= 0:
            return ""
        self._left -= len(known)
        return nearest(text, known)
