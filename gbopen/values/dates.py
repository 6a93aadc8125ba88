"""One cell of a column of dates: the stretch of days it names, the defect of its writing, or None.

Year-first dates, month names and dates with one possible reading need no convention. 5/7/2022
without one is ambiguous: clerks write the day first, but programs they use do not always.
"""

import re
import unicodedata
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Literal

from gbopen.language import Bilingual, Span
from gbopen.text import clean
from gbopen.values.conventions import Conventions
from gbopen.values.defect import Defect
from gbopen.values.words import MONTHS, is_dash, means_no_data

FIRST_YEAR, LAST_YEAR = 1900, 2100
_NO_MONTH = 13

_ORDERS = {
    "dmy": Bilingual("ngày/tháng/năm", "day/month/year"),
    "mdy": Bilingual("tháng/ngày/năm", "month/day/year"),
}
_MIDNIGHT = re.compile(r"(?<=[0-9])[ t](?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? am)$")
_D, _Y = "(?P<d>[0-9]{1,2})", "(?P<y>[0-9]{4})"
_M = "(?P<m>[0-9]{1,2})"
_THANG = rf"(?:thang|thg\.?|t) ?{_M}"
_NAME = r"(?P<name>[a-z]{3,9})\.?"
_TO_YEAR = r"(?: ?[/,-] ?| nam | )"

_NUMERIC = re.compile(
    r"(?:ngay )?(?P<first>[0-9]{1,2}) ?(?P<mark>[/.-]) ?(?P<second>[0-9]{1,2}) ?(?P=mark) ?" + _Y
)
_NO_YEAR_NUMERIC = re.compile(r"(?:ngay )?(?P<first>[0-9]{1,2}) ?[/.-] ?(?P<second>[0-9]{1,2})")
_PLAIN = (
    re.compile(rf"{_Y}(?P<mark>[/.-]){_M}(?P=mark){_D}"),
    re.compile(rf"{_Y}[/-]{_M}"),
    re.compile(rf"{_M} ?[/-] ?{_Y}"),
    re.compile(_Y),
)
_WORDED = (
    re.compile(rf"(?:nam|year) {_Y}"),
    re.compile(rf"{_THANG}{_TO_YEAR}{_Y}"),
    re.compile(rf"(?:ngay )?{_D}[ -]{_THANG}{_TO_YEAR}{_Y}"),
    re.compile(rf"{_D}(?:st|nd|rd|th)?[ -]{_NAME}[ -]{_Y}"),
    re.compile(rf"{_NAME} {_D}(?:st|nd|rd|th)?,? {_Y}"),
    re.compile(rf"{_NAME}[ -]{_Y}"),
)
_NO_YEAR = (
    re.compile(_THANG),
    re.compile(rf"(?:ngay )?{_D}[ -]{_THANG}"),
    re.compile(rf"{_D}(?:st|nd|rd|th)?[ -]{_NAME}"),
    re.compile(rf"{_NAME}(?: {_D}(?:st|nd|rd|th)?)?"),
)


@dataclass(frozen=True, slots=True)
class Stretch:
    """A day, a month or a year, with all its days, as printed.

    `harmless` names what was passed over: "spaces", "midnight", "words".
    """

    span: Span
    precision: Literal["day", "month", "year"]
    printed: str
    harmless: tuple[str, ...] = ()


def read_date(text: str, conventions: Conventions) -> Stretch | Defect | None:
    """The days a cell names; None for an empty cell, a dash and signs of "no data"."""
    cleaned = clean(text)
    if means_no_data(cleaned) or is_dash(cleaned):
        return None
    plain = _unmarked(cleaned)
    bare = _MIDNIGHT.sub("", plain)
    passed = {"spaces": cleaned != text, "midnight": bare != plain}
    for patterns, worded in ((_PLAIN, False), (_WORDED, True)):
        for pattern in patterns:
            found = pattern.fullmatch(bare)
            if found and (month := _month(found)) is not None:
                days = _span(int(found["y"]), month, _number(found, "d"))
                return _stretch(text, days, {**passed, "words": worded})
    if found := _NUMERIC.fullmatch(bare):
        return _numeric(text, found, conventions, passed)
    return _incomplete(text, bare)


_Days = tuple[Span, Literal["day", "month", "year"]]


def _stretch(text: str, days: _Days | None, passed: dict[str, bool]) -> Stretch | Defect:
    if days is None:
        return Defect("impossible-date", {"v": text})
    harmless = tuple(name for name, there in passed.items() if there)
    return Stretch(days[0], days[1], text, harmless)


def _unmarked(cleaned: str) -> str:
    """Lower case without tone marks: "thang 8/2022" is as good as "Tháng 8/2022"."""
    parts = unicodedata.normalize("NFD", cleaned.lower())
    return "".join(char for char in parts if not unicodedata.combining(char))


def _number(found: re.Match[str], group: str) -> int | None:
    digits = found.groupdict().get(group)
    return int(digits) if digits else None


def _month(found: re.Match[str]) -> int | None:
    """The month a match names: 0 where it names only a year, None where a word is no month."""
    name = found.groupdict().get("name")
    if name:
        return MONTHS.get(name)
    number = _number(found, "m")
    return 0 if number is None else number or _NO_MONTH


def _span(year: int, month: int, day: int | None) -> _Days | None:
    """The days of a year (month 0), a month or a day; None where the calendar has no such days."""
    if not FIRST_YEAR <= year <= LAST_YEAR or not 0 <= month <= 12:
        return None
    if not month:
        return Span(date(year, 1, 1), date(year, 12, 31)), "year"
    length = monthrange(year, month)[1]
    if day is None:
        return Span(date(year, month, 1), date(year, month, length)), "month"
    if not 1 <= day <= length:
        return None
    return Span(date(year, month, day), date(year, month, day)), "day"


def _numeric(
    text: str, found: re.Match[str], conventions: Conventions, passed: dict[str, bool]
) -> Stretch | Defect:
    """A date of three numbers with the year last, in the order that is known or the only one."""
    year, first, second = int(found["y"]), int(found["first"]), int(found["second"])
    read = {
        "dmy": _span(year, second or _NO_MONTH, first),
        "mdy": _span(year, first or _NO_MONTH, second),
    }
    possible = {order: days for order, days in read.items() if days}
    order = conventions.date_order
    if not possible:
        return _stretch(text, None, passed)
    if order and order not in possible:
        (other,) = possible
        w = f"{second}/{first}/{year}"
        orders = {"found": _ORDERS[other], "right": _ORDERS[order]}
        return Defect("month-first-date", {"v": text, "w": w, **orders})
    if not order and len(set(possible.values())) > 1:
        return Defect(
            "ambiguous-date", {"v": text, "a": possible["dmy"][0], "b": possible["mdy"][0]}
        )
    return _stretch(text, possible.get(order) or next(iter(possible.values())), passed)


def _incomplete(text: str, bare: str) -> Defect:
    """What a text without a full date lacks: its year, or everything."""
    if found := _NO_YEAR_NUMERIC.fullmatch(bare):
        pair = int(found["first"]), int(found["second"])
        if not (1 <= min(pair) <= 12 and 1 <= max(pair) <= 31):
            return Defect("impossible-date", {"v": text})
        day, month = pair if pair[1] <= 12 else reversed(pair)
        return Defect("date-without-year", {"v": text, "day": f"{day}/{month}"})
    for pattern in _NO_YEAR:
        found = pattern.fullmatch(bare)
        if found and 1 <= (month := _month(found) or 0) <= 12:
            number = _number(found, "d")
            named = f"{number}/{month}" if number else f"{month}"
            return Defect("date-without-year", {"v": text, "day": named})
    return Defect("type", {"v": text})
