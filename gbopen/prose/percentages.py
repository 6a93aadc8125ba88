"""Percentages in running text: their figure, the word before it, and what links it to a count."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from gbopen.prose import vocabulary as known
from gbopen.prose.tokens import Token
from gbopen.rules.rule import ABOUT
from gbopen.values import words
from gbopen.values.conventions import UNKNOWN
from gbopen.values.figures import Figure, read_figure

Link = Literal["strong", "weak", "bare", "moved", "other"]
_DASHES = ("-", "–", "—")
_LONGEST = 20
_OF_OTHERS = known.OTHER_PERCENTAGES - known.MOVED
_NOT_TWICE = frozenset({"tương đương", "tương ứng", "ứng với"})


@dataclass(frozen=True, slots=True)
class Percentage:
    """A percentage: its tokens from the first of its link ("chiếm tỷ lệ gần") to the last.

    `link` is strong for "chiếm", weak for "là", bare for nothing, moved for "từ" and "lên", and
    other where it is no share that stands alone: a range, a growth, a difference. `of_target`:
    "% kế hoạch" follows; `reaches`: "đạt" stands before it.
    """

    first: int
    last: int
    figure: Figure
    link: Link
    of_target: bool = False
    reaches: bool = False


def is_percent(tokens: Sequence[Token], place: int, stop: int) -> bool:
    """True where the number at that place is followed by a percent sign or "phần trăm"."""
    after = [token.low for token in tokens[place + 1 : min(place + 3, stop)]]
    return after[:1] == ["%"] or after == ["phần", "trăm"]


def percentage(tokens: Sequence[Token], place: int, sentence: range) -> Percentage | None:
    """The percentage of the number at that place; None where its figure cannot be told."""
    last = place + (1 if tokens[place + 1].low == "%" else 2)
    figure = _read(tokens[place].text) if len(tokens[place].text) <= _LONGEST else None
    if figure is None:
        return None
    first, code = _qualified(tokens, place, sentence)
    if _two(tokens, last + 1, sentence) == "trở lên":
        code, last = words.AT_LEAST, last + 2
    figure = replace(figure, qualifier=code)
    first, link, reaches = _linked(tokens, first, sentence)
    near = place - 1 if link == "strong" else first - 1
    if _is_other(tokens, near, place, last, sentence):
        return Percentage(first, last, figure, "other")
    if _back(tokens, near, 1, sentence) in known.MOVED and link != "strong":
        return Percentage(first, last, figure, "moved")
    target = _two(tokens, last + 1, sentence) in known.AFTER_TARGET
    return Percentage(first, last, figure, link, target, reaches)


@lru_cache(maxsize=4096)
def _read(text: str) -> Figure | None:
    read = read_figure(text, UNKNOWN)
    return read if isinstance(read, Figure) else None


def _qualified(tokens: Sequence[Token], place: int, sentence: range) -> tuple[int, int]:
    """The first token of the word before the figure, and its code; exact where there is none."""
    before = place - 1
    for size in (2, 1):
        said = _back(tokens, before, size, sentence)
        if said in known.QUALIFIERS:
            return before - size + 1, words.qualifier(said, "") or words.EXACT
        if said in known.ESTIMATES:
            first = before if said == "ước đạt" else before - size + 1
            return (place if said == "ước đạt" else first), ABOUT
    return place, words.EXACT


def _linked(tokens: Sequence[Token], first: int, sentence: range) -> tuple[int, Link, bool]:
    """The first token of the link that ends before `first`, its strength, and if it is "đạt"."""
    link: Link = "bare"
    reaches = False
    place = first - 1
    while True:
        two, one = _back(tokens, place, 2, sentence), _back(tokens, place, 1, sentence)
        if link == "strong" and two in _NOT_TWICE:
            break  # "phó phòng và tương đương chiếm 29%"
        if two in known.STRONG_LINKS or one in known.STRONG_LINKS:
            link, reaches = "strong", reaches or one == "đạt"
        elif one in known.WEAK_LINKS:
            link = "weak" if link == "bare" else link
        elif not (one in known.EMPHASIS or one in known.ESTIMATES):
            break
        place -= 2 if two in known.STRONG_LINKS else 1
    return place + 1, link, reaches


def _is_other(tokens: Sequence[Token], near: int, place: int, last: int, sentence: range) -> bool:
    """True for a range, a growth, a difference or a rate; `near` is the token before it."""
    if _back(tokens, place - 1, 1, sentence) in _DASHES and place - 1 > sentence.start:
        ranged = tokens[place - 2].kind == "number" or tokens[place - 2].text == "%"
        if ranged:
            return True
    after = _two(tokens, last + 1, sentence)
    if after.split(" ")[0] in _DASHES and after.split(" ")[1][:1].isdigit():
        return True
    if after in known.AFTER_OTHER or after.startswith("/"):
        return True
    before = {_back(tokens, near, 1, sentence), _back(tokens, place - 1, 1, sentence)}
    return bool(before & _OF_OTHERS)


def _back(tokens: Sequence[Token], last: int, size: int, sentence: range) -> str:
    """The `size` tokens that end at `last`, in small letters; "" where the sentence has fewer."""
    first = last - size + 1
    if first < sentence.start or last >= sentence.stop:
        return ""
    return " ".join(token.low for token in tokens[first : last + 1])


def _two(tokens: Sequence[Token], place: int, sentence: range) -> str:
    there = tokens[place : min(place + 2, sentence.stop)]
    return " ".join(token.low for token in there) + (" " if len(there) < 2 else "")
