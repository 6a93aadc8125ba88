"""Which true values a printed figure can stand for, by the way it was rounded. Exact, no epsilon.

==================  =============================================================================
mode                a value is rounded
==================  =============================================================================
half_up             to the nearest, ties away from zero (what schools and reports do)
half_down           to the nearest, ties toward zero
half_even           to the nearest, ties to the even digit
half_either         to the nearest, ties either way: what no one can be blamed for
up                  away from zero
truncation          toward zero: the further decimals are cut off
ceiling             to the next figure above
floor               to the next figure below
ceiling_or_floor    to the next figure above or below
twice               half up at one more decimal, and the result half up again
==================  =============================================================================
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Interval:
    """The values from `low` to `high`; `low_in` and `high_in` say whether the ends belong to it."""

    low: Fraction
    high: Fraction
    low_in: bool
    high_in: bool

    def __contains__(self, value: Fraction) -> bool:
        """True where the value lies in the interval."""
        above = value >= self.low if self.low_in else value > self.low
        below = value <= self.high if self.high_in else value < self.high
        return above and below


# low, high and their ends, in units of the last printed digit around a figure above 0.
_Around = tuple[Fraction, Fraction, bool, bool]
_HALF, _ONE, _NONE = Fraction(1, 2), Fraction(1), Fraction(0)


def _half_even(units: int) -> _Around:
    return -_HALF, _HALF, units % 2 == 0, units % 2 == 0


_SIGNED: Mapping[str, Callable[[int], _Around]] = {
    "half_even": _half_even,
    "half_either": lambda _: (-_HALF, _HALF, True, True),
    "ceiling": lambda _: (-_ONE, _NONE, False, True),
    "floor": lambda _: (_NONE, _ONE, True, False),
    "ceiling_or_floor": lambda _: (-_ONE, _ONE, False, False),
}
# These look at the size and not at the sign: below 0 the interval is mirrored, and 0 stands for
# what is nearer to it than the first figure on either side.
_BY_SIZE: Mapping[str, _Around] = {
    "half_up": (-_HALF, _HALF, True, False),
    "half_down": (-_HALF, _HALF, False, True),
    "up": (-_ONE, _NONE, False, True),
    "truncation": (_NONE, _ONE, True, False),
    # 0.445 is 0.45, and 0.45 is 0.5: a twentieth of a unit lower than half up reaches.
    "twice": (Fraction(-11, 20), Fraction(9, 20), True, False),
}

MODES = ("half_up", "half_down", "half_even", "half_either", "up", "truncation",
         "ceiling", "floor", "ceiling_or_floor", "twice")  # fmt: skip


def interval(units: int, scale: int, mode: str) -> Interval:
    """Every value that is printed as units / scale when rounded by `mode`, one of `MODES`."""
    low, high, low_in, high_in = _around(units, mode)
    return Interval((units + low) / scale, (units + high) / scale, low_in, high_in)


def _around(units: int, mode: str) -> _Around:
    if mode in _SIGNED:
        return _SIGNED[mode](units)
    low, high, low_in, high_in = _BY_SIZE[mode]
    if units > 0:
        return low, high, low_in, high_in
    if units < 0:
        return -high, -low, high_in, low_in
    return -high, high, high_in, high_in


def multiples(step: Fraction, within: Interval) -> range:
    """The whole numbers k for which k * step lies in the interval; `step` is above 0.

    With ``step = Fraction(100, whole)`` these are the parts that can give a printed percentage.
    """
    first, last = within.low / step, within.high / step
    start = -(-first.numerator // first.denominator)
    if first.denominator == 1 and not within.low_in:
        start += 1
    stop = last.numerator // last.denominator + 1
    if last.denominator == 1 and not within.high_in:
        stop -= 1
    return range(start, max(start, stop))
