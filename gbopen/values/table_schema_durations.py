"""Durations by XML Schema: P1Y10M3DT5H11M7S. Months differ in length: not all are ordered."""

import re
from dataclasses import dataclass
from decimal import Decimal

_DURATION = re.compile(
    r"(?P<sign>-?)P(?=[0-9T])(?:(?P<years>[0-9]+)Y)?(?:(?P<months>[0-9]+)M)?(?:(?P<days>[0-9]+)D)?"
    r"(?:T(?=[0-9])(?:(?P<hours>[0-9]+)H)?(?:(?P<minutes>[0-9]+)M)?"
    r"(?:(?P<seconds>[0-9]+(?:\.[0-9]+)?)S)?)?"
)
# The four moments by which XML Schema orders durations: a duration is less than another where it
# is less from each of them.
_STARTS = ((1696, 9), (1697, 2), (1903, 3), (1903, 7))
_DAY = 86400
_MOST_DIGITS = 15


@dataclass(frozen=True, slots=True)
class Duration:
    """Months and seconds, each perhaps negative: a year is 12 months, a day 86400 seconds."""

    months: int
    seconds: Decimal

    @property
    def key(self) -> str:
        """One text for every writing of the duration."""
        seconds = format(self.seconds, "f")
        if "." in seconds:
            seconds = seconds.rstrip("0").rstrip(".")
        return f"P{self.months}MT{seconds}S"

    def ends(self) -> list[Decimal]:
        """Where the duration ends, in seconds, from each of the four starts."""
        return [
            self.seconds + _DAY * (_days_before(*_later(start, self.months)) - _days_before(*start))
            for start in _STARTS
        ]


def read_duration(text: str) -> Duration | None:
    """The duration a text stands for, or None."""
    found = _DURATION.fullmatch(text)
    if found is None:
        return None
    amounts = {name: one or "0" for name, one in found.groupdict().items() if name != "sign"}
    if any(len(one.partition(".")[0]) > _MOST_DIGITS for one in amounts.values()):
        return None
    months = 12 * int(amounts["years"]) + int(amounts["months"])
    minutes = 60 * (24 * int(amounts["days"]) + int(amounts["hours"])) + int(amounts["minutes"])
    seconds = Decimal(60 * minutes) + Decimal(amounts["seconds"])
    return Duration(-months, -seconds) if found["sign"] else Duration(months, seconds)


def surely_less(one: Duration, other: Duration) -> bool:
    """True where `one` is shorter whatever the months: P1M is neither less nor more than P30D."""
    return all(end < far for end, far in zip(one.ends(), other.ends(), strict=True))


def _later(start: tuple[int, int], months: int) -> tuple[int, int]:
    years, month = divmod(start[0] * 12 + start[1] - 1 + months, 12)
    return years, month + 1


def _days_before(year: int, month: int) -> int:
    """The days before the first of a month, for any year, in the calendar of today."""
    year, shifted = (year - 1, month + 9) if month < 3 else (year, month - 3)
    return 365 * year + year // 4 - year // 100 + year // 400 + (153 * shifted + 2) // 5
