"""Running text as numbers, words and marks, and where its sentences end."""

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

Kind = Literal["number", "word", "mark"]

_TOKEN = re.compile(
    r"(?P<number>(?<![0-9.,/])[0-9]{1,3}(?:\ [0-9]{3})+(?![0-9]|[.,/][0-9]|\ ?/)"
    r"|[0-9]+(?:[.,][0-9]+)*)"
    r"|(?P<word>[đĐ]/[cC](?![^\W\d_])|[^\W\d_]+)"
    r"|(?P<mark>[<>]=|\S)"
)
# one spelling of what is written with the tone on either vowel, and of tỉ and tỷ
_SPELLINGS = {"uỷ": "ủy", "tỉ": "tỷ", "khoá": "khóa", "kì": "kỳ", "quí": "quý"}
_STOPS = frozenset(".!?…")
_ABBREVIATIONS = frozenset("tp tx tt ths ts pgs gs kt tl tm bs cn nxb đc".split())


class Token(NamedTuple):
    """A number, a word or a mark, where it stands, and in small letters for matching."""

    kind: Kind
    text: str
    low: str
    start: int
    end: int


def tokens_of(text: str) -> list[Token]:
    """The tokens of clean text, in order."""
    return list(_tokens(text))


def _tokens(text: str) -> Iterator[Token]:
    for found in _TOKEN.finditer(text):
        kind: Kind = found.lastgroup  # type: ignore[assignment]
        low = found[0].lower()
        yield Token(kind, found[0], _SPELLINGS.get(low, low), found.start(), found.end())


def sentences(tokens: Sequence[Token]) -> Iterator[range]:
    """The sentences as runs of tokens. A number before the first word ("2.") begins a sentence."""
    first = 0
    words = False
    for place, token in enumerate(tokens):
        words = words or token.kind == "word"
        if words and token.text in _STOPS and _ends(tokens, place):
            yield range(first, place + 1)
            first, words = place + 1, False
    if first < len(tokens):
        yield range(first, len(tokens))


def _ends(tokens: Sequence[Token], place: int) -> bool:
    """True for a stop that ends a sentence: no abbreviation, and nothing small goes on after it."""
    stop, before = tokens[place], tokens[place - 1]
    if stop.text == "." and (before.low in _ABBREVIATIONS or _is_initial(before)):
        return False
    if place + 1 == len(tokens):
        return True
    after = tokens[place + 1]
    if after.start == stop.end:
        return False
    return not after.text[0].islower()


def _is_initial(token: Token) -> bool:
    return token.kind == "word" and len(token.text) == 1 and token.text.isupper()
