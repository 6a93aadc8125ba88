"""Regular expressions of schemas, matched in time in proportion to the text.

Python's own matcher goes back and tries again: for `(a+)+` and forty letters it takes years. So a
pattern that could be tried in many ways is walked through with all its states at once (`walk`).
What such a walk cannot do, looking around and back references, is `Unsafe` there.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from gbopen.values.pattern_walk import PARSER, Unsafe, Walk

__all__ = ["Pattern", "Unsafe", "part", "whole"]

_MOST_WAYS = 10**6
_MOST_WAYS_WITH_OPEN = 100
_REPEATS = ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT")
_OPEN = 2**32 - 1
_NESTED = 1_000  # open repeats inside one another count as many
Fits = Callable[[str], object]


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern of whole texts (`whole`) or of a part of them (`part`)."""

    source: str
    fits: Fits

    def match(self, text: str) -> bool:
        """True where the text is of the pattern."""
        return bool(self.fits(text))


def whole(source: str) -> Pattern:
    """The pattern for whole texts; re.error where it is none, Unsafe where it may take too long."""
    compiled = re.compile(source)
    if is_quick(source):
        return Pattern(source, compiled.fullmatch)
    return Pattern(source, Walk(PARSER.parse(source), anywhere=False).matches)


def part(source: str) -> Pattern:
    """The same for texts that hold a match anywhere."""
    compiled, tree = re.compile(source), PARSER.parse(source)
    ways, opened = _ways(tree)
    if ways <= _MOST_WAYS_WITH_OPEN and not opened:
        return Pattern(source, compiled.search)
    return Pattern(source, Walk(tree, anywhere=True).matches)


def is_quick(source: str) -> bool:
    """True where Python's own matcher never has to try too many ways."""
    ways, opened = _ways(PARSER.parse(source))
    return ways <= (_MOST_WAYS_WITH_OPEN if opened else _MOST_WAYS) and opened <= 1


def _ways(nodes: Iterable[tuple[Any, Any]]) -> tuple[int, int]:
    """In how many ways a text may be tried at most, open repeats apart, and how many of these."""
    ways, opened = 1, 0
    for kind, about in nodes:
        inner, within = _ways_of(str(kind), about)
        ways, opened = min(ways * inner, _MOST_WAYS + 1), opened + within
    return ways, opened


def _ways_of(kind: str, about: Any) -> tuple[int, int]:
    if kind == "BRANCH":
        found = [_ways(one) for one in about[1]]
        return sum(ways for ways, _ in found), sum(opened for _, opened in found)
    if kind not in _REPEATS:
        inside = [one for one in about if _is_tree(one)] if isinstance(about, tuple) else []
        inside += [about] if _is_tree(about) else []
        return _ways([node for one in inside for node in one])
    least, most, item = about
    ways, opened = _ways(item)
    if int(most) >= _OPEN:
        return (1, 1) if (ways, opened) == (1, 0) else (1, _NESTED)
    if opened:
        return (1, _NESTED) if int(most) > 1 else (2 * ways, opened)
    return min((int(most) - int(least) + 1) * min(ways, 10) ** min(int(most), 7), 10**7), 0


def _is_tree(one: Any) -> bool:
    return isinstance(one, PARSER.SubPattern)
