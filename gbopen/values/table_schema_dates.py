"""Dates and times by the letter of Table Schema: XML Schema, a strptime pattern, or any form.

Under "any" the standard leaves the strategy to the program. A date that can be read with the day or
the month first is ambiguous here and no date; others take the month for the day without a word.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any

from gbopen.values.conventions import UNKNOWN
from gbopen.values.dates import Stretch, read_date
from gbopen.values.defect import Defect

_ZONE = r"(?P<zone>Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?"
_DAY = r"(?P<day>[0-9]{4}-[0-9]{2}-[0-9]{2})"
_CLOCK = r"(?P<clock>[0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.(?P<part>[0-9]+))?"
_DATE = re.compile(_DAY)
_TIME = re.compile(_CLOCK + _ZONE)
_MOMENT = re.compile(f"{_DAY}T{_CLOCK}{_ZONE}")
_ANY_TIME = re.compile(
    r"(?P<h>[0-9]{1,2})(?::(?P<m>[0-9]{2})(?::(?P<s>[0-9]{2})(?:\.(?P<part>[0-9]+))?)?)?"
    r" ?(?P<half>[ap]\.?m\.?)?" + _ZONE,
    re.IGNORECASE,
)
_ANY_MOMENT = re.compile(
    r"(?P<day>.*?[0-9a-z])(?:T|,? (?:at )?)(?P<time>[0-9]{1,2}(?::[0-9]{2}|(?= ?[ap]\.?m)).*)",
    re.IGNORECASE,
)
_YEAR = r"(?P<year>-?(?!0000)(?:[1-9][0-9]{4,17}|[0-9]{4}))"
_GYEAR = re.compile(_YEAR + _ZONE)
_GYEARMONTH = re.compile(rf"{_YEAR}-(?P<month>0[1-9]|1[0-2]){_ZONE}")


@dataclass(frozen=True, slots=True, order=True)
class YearMonth:
    """A month of a year."""

    year: int
    month: int

    @property
    def key(self) -> str:
        """2000-10."""
        return f"{self.year:04d}-{self.month:02d}"


def year_reader() -> Callable[[str], int | None]:
    """The reader of gYear: four digits or more, perhaps negative."""

    def read(text: str) -> int | None:
        found = _GYEAR.fullmatch(text)
        return int(found["year"]) if found else None

    return read


def year_month_reader() -> Callable[[str], YearMonth | None]:
    """The reader of gYearMonth: 2000-10."""

    def read(text: str) -> YearMonth | None:
        found = _GYEARMONTH.fullmatch(text)
        return YearMonth(int(found["year"]), int(found["month"])) if found else None

    return read


def _of_form(
    form: str,
    default: Callable[[str], Any],
    loose: Callable[[str], Any],
    part: Callable[[datetime], Any],
) -> Callable[[str], Any]:
    if form in ("default", "any"):
        return default if form == "default" else loose
    _check_pattern(form)

    def read(text: str) -> Any:
        if not text.isascii() and any(char.isdigit() > char.isascii() for char in text):
            return None
        try:
            return part(datetime.strptime(text, form))  # noqa: DTZ007 - the pattern has a zone or not
        except (ValueError, OverflowError):
            return None

    return read


def _check_pattern(form: str) -> None:
    try:
        datetime.strptime("", form)  # noqa: DTZ007
    except (ValueError, IndexError, re.error) as fault:
        if not str(fault).startswith(("time data", "unconverted")):
            raise ValueError(form) from fault


def _date(text: str) -> date | None:
    found = _DATE.fullmatch(text)
    try:
        return date.fromisoformat(text) if found else None
    except ValueError:
        return None


def _time(text: str) -> time | None:
    found = _TIME.fullmatch(text)
    moment = _moment_of("2000-01-01", found) if found else None
    return None if moment is None else moment.timetz()


def _moment(text: str) -> datetime | None:
    found = _MOMENT.fullmatch(text)
    return _moment_of(found["day"], found) if found else None


def _moment_of(day: str, found: re.Match[str]) -> datetime | None:
    """The moment of a day and a clock; 24:00:00 is the first moment of the next day."""
    clock, part = found["clock"], found["part"] or ""
    midnight = clock == "24:00:00" and not part.strip("0")
    try:
        moment = datetime.fromisoformat(f"{day}T{'00:00:00' if midnight else clock}")
        moment = moment.replace(microsecond=int(f"{part:0<6}"[:6]), tzinfo=_zone(found["zone"]))
        return moment + timedelta(days=midnight)
    except (ValueError, OverflowError):
        return None


def _zone(text: str | None) -> timezone | None:
    if not text:
        return None
    if text in "Zz":
        return UTC
    away = timedelta(hours=int(text[1:3]), minutes=int(text[4:6]))
    return timezone(-away if text[0] == "-" else away)


def _any_date(text: str) -> date | Defect | None:
    day = _date(text)
    if day is not None:
        return day
    found = read_date(text, UNKNOWN)
    if isinstance(found, Stretch) and found.precision == "day":
        return found.span.first
    return found if isinstance(found, Defect) and found.rule == "ambiguous-date" else None


def _any_time(text: str) -> time | None:
    found = _ANY_TIME.fullmatch(text.strip())
    if found is None or not (found["m"] or found["half"]):
        return None
    hour, half = int(found["h"]), (found["half"] or "").lower()[:1]
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    fraction = int(f"{found['part'] or '':0<6}"[:6])
    try:
        return time(
            hour, int(found["m"] or 0), int(found["s"] or 0), fraction, tzinfo=_zone(found["zone"])
        )
    except ValueError:
        return None


def _any_moment(text: str) -> datetime | Defect | None:
    moment = _moment(text)
    if moment is not None:
        return moment
    found = _ANY_MOMENT.fullmatch(text.strip())
    day = _any_date(found["day"] if found else text)
    clock = _any_time(found["time"]) if found else time()
    if isinstance(day, Defect):
        return Defect(day.rule, {**day.parameters, "v": text}, day.wording)
    return None if day is None or clock is None else datetime.combine(day, clock)


TEMPORAL: Mapping[str, Callable[[str], Callable[[str], Any]]] = {
    "date": lambda form: _of_form(form, _date, _any_date, datetime.date),
    "time": lambda form: _of_form(form, _time, _any_time, datetime.timetz),
    "datetime": lambda form: _of_form(form, _moment, _any_moment, lambda moment: moment),
}
"""The maker of the reader of each type that takes a format of dates."""
