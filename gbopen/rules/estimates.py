"""What "nearly", "over" and the like say of a printed share, for the rules on qualifiers.

The tolerance is one unit of the last printed digit. "dozens" and "hundreds" say nothing that
could be judged.
"""

from fractions import Fraction
from typing import Any

from gbopen.language import Bilingual, Decimal, half_up
from gbopen.rules.rule import ABOUT, AT_LEAST, NEARLY, OVER, UNDER, Numbers

# In the order of QUALIFIERS.
SAID = (
    Bilingual("chính xác", "exactly"),
    Bilingual("gần", "nearly"),
    Bilingual("khoảng", "about"),
    Bilingual("hơn", "over"),
    Bilingual("dưới", "under"),
    Bilingual("ít nhất", "at least"),
    Bilingual("hàng chục", "dozens"),
    Bilingual("hàng trăm", "hundreds"),
)

ABOVE = Bilingual("cao hơn", "above")
BELOW = Bilingual("thấp hơn", "below")
EQUAL = Bilingual("đúng bằng", "exactly")


def contradicted(*, part: Any, whole: Any, share: Any, share_scale: Any, qualifier: Any) -> Any:
    """True where the two counts contradict the word before the share."""
    true = 100 * part * share_scale
    said = share * whole
    nearly = (qualifier == NEARLY) & ((true < said - whole) | (true >= said))
    over = (qualifier == OVER) & ((true <= said) | (true > said + whole))
    about = (qualifier == ABOUT) & (abs(true - said) > whole)
    under = (qualifier == UNDER) & (true >= said)
    at_least = (qualifier == AT_LEAST) & (true < said)
    return (whole > 0) & (nearly | over | about | under | at_least)


def rounds_to(*, part: Any, whole: Any, share: Any, share_scale: Any) -> Any:
    """True where the share is right as a rounded figure, whatever word stands before it."""
    return 2 * abs(100 * part * share_scale - share * whole) <= whole


def true_share(numbers: Numbers) -> Fraction:
    """The share that the two counts give, in percent."""
    return Fraction(100 * numbers["part"], numbers["whole"])


def side(true: Fraction, printed: Decimal) -> Bilingual:
    """On which side of the printed share the true one lies."""
    value = Fraction(printed.units, printed.scale)
    if true == value:
        return EQUAL
    return ABOVE if true > value else BELOW


def telling(true: Fraction, printed: Decimal) -> Decimal:
    """`true` with one decimal more than printed, or as many as it takes to differ from it.

    Where it needs no more decimals than printed, it gets no more.
    """
    decimals = len(str(printed.scale)) - 1
    if (true * printed.scale).denominator == 1:
        return half_up(true, decimals)
    value = Fraction(printed.units, printed.scale)
    shown = half_up(true, decimals + 1)
    while Fraction(shown.units, shown.scale) == value:
        decimals += 1
        shown = half_up(true, decimals + 1)
    return shown


def over_or_nearly(true: Fraction, printed: Decimal) -> Bilingual:
    """The word that makes the printed figure right."""
    return SAID[OVER if true > Fraction(printed.units, printed.scale) else NEARLY]
