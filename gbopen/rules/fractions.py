"""Percentages written as fractions of one: 0,72 for 72%."""

from typing import Any

from gbopen.language import Decimal

_MOST_OFF = 10  # a fraction may be off by a tenth of the whole where it has but one decimal


def looks_like_fraction(*, part: Any, whole: Any, share: Any, share_scale: Any) -> Any:
    """True where a share of at most 1 is, as a fraction, what the counts give, and not as percent.

    A unit of its last digit and a tenth are allowed: 0,72 for 5 of 7 was rounded up besides.
    """
    off = abs(share * whole - part * share_scale)
    near = (off <= whole) & (_MOST_OFF * off <= whole * share_scale)
    nearer = 100 * off < abs(share * whole - 100 * part * share_scale)
    return (share > 0) & (share <= share_scale) & (whole > 0) & (part <= whole) & near & nearer


def possible_as_fraction(*, whole: Any, share: Any, share_scale: Any) -> Any:
    """True where some count of the whole, above 0, is as a fraction what a share below 1 says.

    For shares that no count gives as percentages.
    """
    most = (share + 1) * whole // share_scale
    found = (most > 0) & (most * share_scale >= (share - 1) * whole)
    return (share > 0) & (share < share_scale) & (whole > 0) & found


def as_percentage(fraction: Decimal) -> Decimal:
    """The fraction in percent with the decimals it has: 0,715 is 71,5."""
    if fraction.scale > 100:
        return Decimal(fraction.units, fraction.scale // 100)
    return Decimal(fraction.units * (100 // fraction.scale))
