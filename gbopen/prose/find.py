"""Which figures of a sentence belong together: a part, its whole and the share printed with them.

Where two readings are possible nothing is put together: a share that is of something else must
never be held against a pair.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gbopen.prose import vocabulary as known
from gbopen.prose.belongs import follows, leads, of_one_count, of_the_women, whole_and_part
from gbopen.prose.figures import Count, Item, Pair, figures_in, unit_at
from gbopen.prose.percentages import Percentage
from gbopen.prose.tokens import Token, sentences, tokens_of
from gbopen.values.figures import Figure


@dataclass(frozen=True, slots=True)
class Claim:
    """Figures of one sentence that belong together, and where they stand in its paragraph.

    `start` and `end` mark the figures with what lies between, `inner` what lies between the first
    with its unit and the second with its link, `sentence` the whole sentence; `exceeding` says that
    the part may well be more than the whole, as of a target.
    """

    part: int | None
    whole: int | None
    share: Figure | None
    start: int
    end: int
    inner: tuple[int, int]
    sentence: tuple[int, int]
    number: int
    exceeding: bool = False


@dataclass(frozen=True, slots=True)
class _Found:
    """The token positions of a claim."""

    first: int
    last: int
    part: int | None
    whole: int | None
    share: Percentage | None
    persons: bool = False
    head: int = -1  # the last token of the figure that stands first
    tail: int = -1  # the first token of the one that stands second


def claims_in(text: str) -> Iterator[Claim]:
    """The claims of a paragraph of clean text, in order; sentences are numbered from 1."""
    tokens = tokens_of(text)
    for number, sentence in enumerate(sentences(tokens), 1):
        items = list(figures_in(tokens, sentence))
        if not items:
            continue
        words = {token.low for token in tokens[sentence.start : sentence.stop]}
        targets = bool(words & known.FULFILMENT)
        for one in sorted(_put_together(tokens, items, sentence), key=lambda one: one.first):
            last = _closing(tokens, one, sentence)
            yield Claim(
                one.part,
                one.whole,
                one.share.figure if one.share else None,
                tokens[one.first].start,
                tokens[last].end,
                _inner(tokens, one),
                (tokens[sentence.start].start, tokens[sentence.stop - 1].end),
                number,
                exceeding=_may_exceed(one, targets=targets),
            )


def _may_exceed(one: _Found, *, targets: bool) -> bool:
    """True where the whole may be a target, which a part may exceed: "đạt 120%"."""
    if one.share is None:
        return targets or not one.persons
    above = one.share.figure.units > 100 * one.share.figure.scale
    return above and (one.share.reaches or one.share.of_target)


def _inner(tokens: Sequence[Token], one: _Found) -> tuple[int, int]:
    """From the end of the first figure and its unit to the second with its bracket."""
    if one.tail < 0:
        return tokens[one.last].end, tokens[one.last].end
    unit = len(unit_at(tokens, one.head + 1).split())
    tail = one.tail - 1 if tokens[one.tail - 1].text == "(" else one.tail
    head = min(one.head + unit, tail - 1)
    return tokens[head].end, tokens[tail].start


def _closing(tokens: Sequence[Token], one: _Found, sentence: range) -> int:
    """The last token of the figures, with the bracket that closes what they opened."""
    after = one.last + 1
    closes = after < sentence.stop and tokens[after].text == ")"
    opened = any(token.text == "(" for token in tokens[one.first : after])
    return after if closes and opened else one.last


def _put_together(
    tokens: Sequence[Token], items: Sequence[Item], sentence: range
) -> Iterator[_Found]:
    taken: set[int] = set()
    for place, item in enumerate(items):
        if isinstance(item, Percentage) and item.link != "other":
            found = (
                (item.link != "moved" and _after_a_pair(tokens, items, place, taken, sentence))
                or _before_a_pair(tokens, items, place, taken, sentence)
                or _of_counts(tokens, items, place, sentence)
            )
            if found:
                yield found
    yield from _without_share(tokens, items, taken, sentence)


def _after_a_pair(
    tokens: Sequence[Token], items: Sequence[Item], place: int, taken: set[int], sentence: range
) -> _Found | None:
    """A share and the pair before it; counts in brackets in between are passed over."""
    share, near = items[place], place - 1
    while near > 0 and isinstance(items[near], Count) and _in_brackets(tokens, items[near], share):
        near -= 1
    pair = items[near] if near >= 0 else None
    if not (isinstance(pair, Pair) and isinstance(share, Percentage)) or near in taken:
        return None
    if not follows(tokens, pair, share, sentence):
        return None
    taken.add(near)
    return _Found(
        pair.first, share.last, pair.part, pair.whole, share, pair.persons, pair.last, share.first
    )


def _in_brackets(tokens: Sequence[Token], count: Item, share: Item) -> bool:
    """True where a bracket closes after the count before another opens."""
    for token in tokens[count.last + 1 : min(share.first, count.last + 20)]:
        if token.text in {"(", ")"}:
            return token.text == ")"
    return False


def _before_a_pair(
    tokens: Sequence[Token], items: Sequence[Item], place: int, taken: set[int], sentence: range
) -> _Found | None:
    """A share and the pair after it: "chiếm 72% (05/07 đồng chí)"."""
    share = items[place]
    pair = items[place + 1] if place + 1 < len(items) else None
    if not (isinstance(pair, Pair) and isinstance(share, Percentage)):
        return None
    if not leads(tokens, share, pair, sentence):
        return None
    taken.add(place + 1)
    last = pair.last + len(unit_at(tokens, pair.last + 1).split())
    return _Found(
        share.first, last, pair.part, pair.whole, share, pair.persons, share.last, pair.first
    )


def _of_counts(
    tokens: Sequence[Token], items: Sequence[Item], place: int, sentence: range
) -> _Found | None:
    """A share beside single counts: of a part, of a whole, or of both."""
    share, count = items[place], items[place - 1] if place else None
    if not (isinstance(count, Count) and isinstance(share, Percentage)) or count.estimated:
        return None
    before = items[place - 2] if place > 1 else None
    if isinstance(before, Count) and not before.estimated:
        both = count.value <= before.value and whole_and_part(tokens, before, count, sentence)
        if both and of_one_count(tokens, count, share, sentence, loosely=True):
            return _Found(
                before.first,
                share.last,
                count.value,
                before.value,
                share,
                head=before.last,
                tail=count.first,
            )
    if of_the_women(tokens, count, share, sentence):
        return _Found(
            count.first, share.last, None, count.value, share, head=count.last, tail=share.first
        )
    if not _in_one_breath(tokens, before, count) and of_one_count(tokens, count, share, sentence):
        return _Found(
            count.first, share.last, count.value, None, share, head=count.last, tail=share.first
        )
    return None


def _in_one_breath(tokens: Sequence[Token], before: Item | None, count: Count) -> bool:
    """True where another count stands before without a mark: either may be the part."""
    if not isinstance(before, Count):
        return False
    return all(token.kind == "word" for token in tokens[before.last + 1 : count.first])


def _without_share(
    tokens: Sequence[Token], items: Sequence[Item], taken: set[int], sentence: range
) -> Iterator[_Found]:
    """Pairs that have no share: those that cannot be days, and what stands in a row with them."""
    surely = any(isinstance(item, Pair) and item.sure for item in items)
    for place, item in enumerate(items):
        if isinstance(item, Pair) and place not in taken:
            titled = item.first > sentence.start and tokens[item.first - 1].text == ":"
            if item.sure or surely or titled:
                last = item.last + len(unit_at(tokens, item.last + 1).split())
                yield _Found(item.first, last, item.part, item.whole, None, item.persons)
