"""The figures of one sentence: pairs of counts, percentages, single counts.

Days, numbers of documents, years, sums of money and measures are passed over.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from gbopen.prose import vocabulary as known
from gbopen.prose.percentages import Percentage, is_percent, percentage
from gbopen.prose.tokens import Token
from gbopen.values.conventions import Conventions
from gbopen.values.figures import Figure, read_whole

_VIETNAMESE = Conventions(decimal=",")
_LONGEST_COUNT = 15
_DASHES = ("-", "–", "—")
_FARTHEST_WHOLE = 7
_SAYINGS = ((50, 50), (24, 24))
_ESTIMATING = known.QUALIFIERS | known.ESTIMATES | {"quá"}
_NO_PAIR_AFTER = known.NEAR_DATES | {"chiếm"}


@dataclass(frozen=True, slots=True)
class Pair:
    """A part and its whole, from the first token to the last.

    `named` says that a unit follows ("05/07 đồng chí"); `sure` that it can be no day.
    """

    first: int
    last: int
    part: int
    whole: int
    named: bool
    sure: bool
    persons: bool = False


@dataclass(frozen=True, slots=True)
class Count:
    """A single count; `estimated` where a word such as "gần" stands before it."""

    first: int
    last: int
    value: int
    estimated: bool


Item = Pair | Percentage | Count


def figures_in(tokens: Sequence[Token], sentence: range) -> Iterator[Item]:
    """The figures of a sentence, in order."""
    place = sentence.start
    while place < sentence.stop:
        if tokens[place].kind != "number":
            place += 1
            continue
        chain = _chain(tokens, place, sentence.stop)
        if len(chain) > 1:
            item: Item | None = _slashed(tokens, chain, sentence)
        elif is_percent(tokens, place, sentence.stop):
            item = percentage(tokens, place, sentence)
        else:
            item = _counted(tokens, place, sentence)
        if item is not None:
            yield item
        place = max(chain[-1], item.last if item else 0) + 1


def unit_at(tokens: Sequence[Token], place: int) -> str:
    """The unit that begins at that token, or ""."""
    two = " ".join(token.low for token in tokens[place : place + 2])
    one = tokens[place].low if place < len(tokens) else ""
    return two if two in known.UNITS else one if one in known.UNITS else ""


def low(tokens: Sequence[Token], place: int, sentence: range) -> str:
    """The token at that place in small letters, "" outside the sentence."""
    return tokens[place].low if sentence.start <= place < sentence.stop else ""


def pair_at(tokens: Sequence[Token], place: int, sentence: range) -> str:
    """That token and the next in small letters."""
    return f"{low(tokens, place, sentence)} {low(tokens, place + 1, sentence)}"


def _chain(tokens: Sequence[Token], place: int, stop: int) -> list[int]:
    """The numbers joined by slashes that begin here: a pair, a day, a number of a document."""
    chain = [place]
    while place + 2 < stop and tokens[place + 1].text == "/" and tokens[place + 2].kind == "number":
        place += 2
        chain.append(place)
    return chain


def _slashed(tokens: Sequence[Token], chain: Sequence[int], sentence: range) -> Pair | None:
    first, last = chain[0], chain[-1]
    part, whole = _whole(tokens[first]), _whole(tokens[last])
    if len(chain) != 2 or part is None or not whole or _is_named(tokens, first, last, sentence):
        return None
    unit = unit_at(tokens, last + 1) if last + 1 < sentence.stop else ""
    if not unit and _is_else(tokens, first, last, (part, whole), sentence):
        return None
    sure = bool(unit) or not _is_day(part, whole)
    return Pair(first, last, part, whole, bool(unit), sure, unit in known.PERSONS)


def _is_named(tokens: Sequence[Token], first: int, last: int, sentence: range) -> bool:
    """True for numbers that are no pair: a day, a range, a rank, an estimate, a document."""
    before, after = low(tokens, first - 1, sentence), low(tokens, last + 1, sentence)
    return (
        "/" in (before, after)
        or bool({before, low(tokens, first - 2, sentence) * (before == ":")} & known.NAMED)
        or _in_a_range(tokens, first, last, sentence)
        or _estimated(tokens, first, sentence)
        or (_is_year(tokens[first].text) and _is_year(tokens[last].text))
    )


def _is_year(text: str) -> bool:
    return len(text) == 4 and text.isdecimal() and 1900 <= int(text) <= 2100


def _is_else(
    tokens: Sequence[Token], first: int, last: int, pair: tuple[int, int], sentence: range
) -> bool:
    """True for two numbers without a unit that are likely no pair of counts.

    A fraction of an unnamed number ("2/3 số", "chiếm 2/3"), a month, a score, a saying ("24/7").
    """
    before, after = low(tokens, first - 1, sentence), low(tokens, last + 1, sentence)
    if pair[0] > pair[1] or pair in _SAYINGS or _is_year(tokens[last].text):
        return True
    if after in known.FRACTIONS or (before == "số" and not _is_total(tokens, first, sentence)):
        return True
    return _is_day(*pair) and before in _NO_PAIR_AFTER


def _is_total(tokens: Sequence[Token], first: int, sentence: range) -> bool:
    return pair_at(tokens, first - 2, sentence) in known.WHOLE


def _is_day(part: int, whole: int) -> bool:
    """True for what may be a day and a month, or a month and a year."""
    return (1 <= part <= 31 and 1 <= whole <= 12) or (1 <= part <= 12 and 1900 <= whole <= 2100)


def _in_a_range(tokens: Sequence[Token], first: int, last: int, sentence: range) -> bool:
    """True for "15/11-15/12" and "20-25": a number stands on the other side of a dash."""
    for dash, number in ((first - 1, first - 2), (last + 1, last + 2)):
        if low(tokens, dash, sentence) in _DASHES and low(tokens, number, sentence)[:1].isdigit():
            return True
    return False


def _whole(token: Token) -> int | None:
    """The whole number of a token as Vietnamese writes it; None for decimals and endless ones."""
    if len(token.text) > _LONGEST_COUNT or (token.text[0] == "0" and len(token.text) > 2):
        return None  # 0225 begins a telephone number
    return _read(token.text)


@lru_cache(maxsize=4096)
def _read(text: str) -> int | None:
    read = read_whole(text, _VIETNAMESE)
    return read.units if isinstance(read, Figure) else None


def _estimated(tokens: Sequence[Token], first: int, sentence: range) -> bool:
    before = low(tokens, first - 1, sentence)
    two = pair_at(tokens, first - 2, sentence)
    return before in _ESTIMATING or two in _ESTIMATING


def _counted(tokens: Sequence[Token], place: int, sentence: range) -> Pair | Count | None:
    """A count, or the pair it makes with a whole that follows: "5 đồng chí trong số 7"."""
    value = _count(tokens, place, sentence)
    if value is None:
        return None
    estimated = _estimated(tokens, place, sentence)
    whole = None if estimated else _whole_after(tokens, place, sentence)
    if whole is not None:
        size = _count(tokens, whole, sentence, joined=True)
        if size and value <= size:
            unit = unit_at(tokens, whole + 1) or unit_at(tokens, place + 1)
            return Pair(place, whole, value, size, named=True, sure=True,
                        persons=unit in known.PERSONS)  # fmt: skip
    return Count(place, place, value, estimated)


def _count(
    tokens: Sequence[Token], place: int, sentence: range, *, joined: bool = False
) -> int | None:
    """The count at that place; None for what is counted by nobody: years, measures, money, days.

    `joined` is the whole of a part just read: what stands before it was looked at already.
    """
    value = _whole(tokens[place])
    if value is None or _glued(tokens, place) or _in_a_range(tokens, place, place, sentence):
        return None
    if not joined and _is_numbered(tokens, place, sentence):
        return None
    if _is_measure(tokens, place, sentence):
        return None
    slash = low(tokens, place + 1, sentence) == "/"
    if slash and (joined or not _whole_by_slash(tokens, place, sentence)):
        return None
    year = 1900 <= value <= 2100 and not unit_at(tokens, place + 1)
    return None if year else value


def _is_measure(tokens: Sequence[Token], place: int, sentence: range) -> bool:
    """True for a percentage, a time, a sum of money, and the number of a list ("2.")."""
    after = low(tokens, place + 1, sentence)
    if is_percent(tokens, place, sentence.stop) or (
        place == sentence.start and after in {".", ")"}
    ):
        return True
    return after in known.MEASURES and not unit_at(tokens, place + 1)


def _is_numbered(tokens: Sequence[Token], place: int, sentence: range) -> bool:
    before, two = low(tokens, place - 1, sentence), pair_at(tokens, place - 2, sentence)
    if two in known.WHOLE:
        return False
    if {before, two} & known.UNITS_BY_NUMBER and not unit_at(tokens, place + 1):
        return True
    return before in known.NUMBERED or two in known.NUMBERED or before == "/"


def _glued(tokens: Sequence[Token], place: int) -> bool:
    """True for a number that is part of a name: H1, COVID-19, 5G."""
    left = place > 0 and tokens[place - 1].end == tokens[place].start
    right = place + 1 < len(tokens) and tokens[place].end == tokens[place + 1].start
    before = left and (tokens[place - 1].kind == "word" or tokens[place - 1].text in _DASHES)
    after = right and (tokens[place + 1].kind == "word" and not unit_at(tokens, place + 1))
    return before or after


def _whole_by_slash(tokens: Sequence[Token], place: int, sentence: range) -> int | None:
    """The number after "/" or "/ tổng số", that slash standing right after `place`."""
    after = place + 2
    if pair_at(tokens, after, sentence) == "tổng số":
        after += 2
    there = low(tokens, place + 1, sentence) == "/" and low(tokens, after, sentence)[:1].isdigit()
    return after if there else None


def _whole_after(tokens: Sequence[Token], place: int, sentence: range) -> int | None:
    """The place of the whole that the count at `place` is said to be of."""
    for near in range(place + 1, min(place + 1 + _FARTHEST_WHOLE, sentence.stop)):
        word = tokens[near].low
        if word == "/":
            return _whole_by_slash(tokens, near - 1, sentence)
        if tokens[near].kind != "word":
            return None
        if word in ("trên", "trong"):
            return _whole_of(tokens, place, near, sentence)
    return None


def _whole_of(tokens: Sequence[Token], place: int, near: int, sentence: range) -> int | None:
    """The whole after "trên" or "trong": named by "số", or between two counts of persons."""
    after = near + 1
    if pair_at(tokens, after, sentence) == "tổng số":
        after += 2
    elif low(tokens, after, sentence) == "số":
        after += 1
    if not low(tokens, after, sentence)[:1].isdigit():
        return None
    if after > near + 1:
        return after
    unit = unit_at(tokens, after + 1) if after + 1 < sentence.stop else ""
    if near == place + 1:
        return after if unit or low(tokens, after + 1, sentence) in {"(", ","} else None
    both = unit in known.PERSONS and unit_at(tokens, place + 1) in known.PERSONS
    return after if both else None
