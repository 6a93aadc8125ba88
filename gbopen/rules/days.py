"""Day arithmetic that several rules share, for one row or a column of rows.

Days are proleptic ordinals (`date.toordinal`). The functions above the line of `day` use only
the operators that `broken` may use.
"""

from datetime import date
from typing import Any

from gbopen.language import Span

# How many days before its campaign a launch ceremony may be held and only be asked about.
EARLIEST_LAUNCH = 15


def last_day(year: Any) -> Any:
    """The day number of 31 December."""
    return 365 * year + year // 4 - year // 100 + year // 400


def first_day(year: Any) -> Any:
    """The day number of 1 January."""
    return last_day(year - 1) + 1


def apart(first: Any, last: Any, *, start: Any, end: Any) -> Any:
    """True where first..last and start..end have no day in common."""
    return (last < start) | (first > end)


def launched_early(
    *, start: Any, start_last: Any, end: Any, window_start: Any, window_end_last: Any, launch: Any
) -> Any:
    """True where a launch starts at most 15 days before the window and does not end after it.

    `end` is 0 where no end is given, which is before the end of any window.
    """
    near = start_last >= window_start - EARLIEST_LAUNCH
    before = start_last < window_start
    return (launch == 1) & near & before & (start <= window_end_last) & (end <= window_end_last)


def day(number: int) -> Span:
    """The day of that number, to be printed; the nearest there is where a year is 0 or 9999."""
    one = date.fromordinal(min(max(number, 1), date.max.toordinal()))
    return Span(one, one)
