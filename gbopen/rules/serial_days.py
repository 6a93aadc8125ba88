"""Days as Excel stores them, by number: what 5/7 becomes where the column shows plain numbers.

Day 1 is 1/1/1900. 5/7 becomes a day of the year it was typed in, 10/18 the first of October 2018.
"""

from datetime import date
from typing import Any

from gbopen.language import Span

EXCEL_DAY = 693594  # the ordinal of day 0, as Excel counts from March 1900 on
FIRST, LAST = 36526, 73050  # of 2000 and of 2099
_MONTHS_FROM, _MONTHS_TO = 41275, 47484  # 1/2013 to 1/2030: Excel reads 10/30 as October 1930
_YEARS_BACK, _YEAR_AHEAD = 731, 366


def likely(number: Any, *, today: Any) -> Any:
    """True for the number of a day that Excel makes of two numbers typed lately."""
    day = number + EXCEL_DAY
    lately = (day >= today - _YEARS_BACK) & (day <= today + _YEAR_AHEAD)
    month = (number >= _MONTHS_FROM) & (number <= _MONTHS_TO) & (day_of_month(day) == 1)
    return lately | month


def day_of_month(day: Any) -> Any:
    """The day of the month of an ordinal, counted in years that begin in March."""
    since = day + 305
    of_era = since - since // 146097 * 146097
    year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    month = (5 * of_year + 2) // 153
    return of_year - (153 * month + 2) // 5 + 1


def pair_of(number: int, *, today: int) -> tuple[Span, tuple[int, int], bool]:
    """The day of that number, the two numbers typed, and whether they may be in either order."""
    one = date.fromordinal(number + EXCEL_DAY)
    if one.day == 1 and not -_YEAR_AHEAD <= today - one.toordinal() <= _YEARS_BACK:
        return Span(one, one), (one.month, one.year % 100), False
    return Span(one, one), (one.day, one.month), one.day != one.month
