"""Number formats of a workbook: a stored number -> the text its reader sees, made exact.

Decimals and percent signs of the format are kept: they say how exact a figure is meant. Grouping,
currencies, colours and words are not. Days are written year first. What no such text can stand for
(powers of ten, fractions, thousands left out) is shown as under the format General.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache

# the formats that files name by their number only
BUILT_IN: dict[int, str] = {
    1: "0",
    2: "0.00",
    **dict.fromkeys((3, 5, 6, 37, 38, 41, 42), "#,##0"),
    **dict.fromkeys((4, 7, 8, 39, 40, 43, 44), "#,##0.00"),
    9: "0%",
    10: "0.00%",
    **dict.fromkeys((14, 15, 16, 17, *range(27, 32), 36, *range(50, 59)), "yyyy-mm-dd"),
    **dict.fromkeys((18, 19, 20, 21, 32, 33, 34, 35, 45, 47), "h:mm:ss"),
    22: "yyyy-mm-dd h:mm",
    46: "[h]:mm:ss",
}

_LONGEST_CODE = 255  # of Excel
_MOST_DECIMALS = 30
_KEPT = Context(prec=15, rounding=ROUND_HALF_UP)  # spreadsheets keep and show 15 digits
_WIDE = Context(prec=400, rounding=ROUND_HALF_UP)  # the largest double has 309
_SECONDS = 24 * 60 * 60
_LAST_DAY = 2958465  # 31/12/9999

_TOKEN = re.compile(r'"[^"]*"?|[\\_*].?|\[[^\]]*\]?|am/pm|a/p|.', re.DOTALL | re.IGNORECASE)
_LITERAL = '"\\_*['
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)(-?[0-9]{1,15}(?:\.[0-9]{1,15})?)\]")
_ELAPSED = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)
_WHOLE = re.compile(r"0|-?[1-9][0-9]{0,14}")


@dataclass(frozen=True, slots=True)
class Section:
    """How one range of numbers is shown.

    `kind` is "general", "number", "day", "time" or "elapsed" (hours that go on after 24). `least`
    and `most` are decimals, `percent` signs multiply by 100 each, a `sign` is only printed, `clock`
    says that the hour is shown. `when` is the range: an order and a bound, or None for all numbers.
    """

    kind: str = "general"
    least: int = 0
    most: int = 0
    percent: int = 0
    sign: str = ""
    clock: bool = False
    when: tuple[str, Decimal] | None = None

    def takes(self, number: Decimal) -> bool:
        """True where the section is meant for the number."""
        if self.when is None:
            return True
        order, bound = self.when
        return {
            "<": number < bound,
            ">": number > bound,
            "=": number == bound,
            "<=": number <= bound,
            ">=": number >= bound,
            "<>": number != bound,
        }[order]


_GENERAL = Section()


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """The format of a cell; `plain` says that it shows a whole number by its digits alone."""

    sections: tuple[Section, ...] = (_GENERAL,)
    plain: bool = True

    def show(self, stored: str, *, since_1904: bool) -> tuple[str, bool]:
        """The text of a stored number, and whether it is canonical: a number or a day."""
        if self.plain and _WHOLE.fullmatch(stored):
            return stored, True
        number = _exact(stored)
        if number is None:
            return stored, False
        section = next((one for one in self.sections if one.takes(number)), _GENERAL)
        if section.kind == "general":
            return _general(number), True
        if section.kind == "number":
            return _by_decimals(number, section), True
        return _moment(number, section, since_1904=since_1904) or (_general(number), True)

    def value(self, stored: str, *, since_1904: bool) -> tuple[str, bool]:
        """The text of the number itself, whatever decimals and percent signs it is shown with.

        A moment or a time of the day counts as canonical here.
        """
        number = _exact(stored)
        if number is None:
            return stored, False
        section = next((one for one in self.sections if one.takes(number)), _GENERAL)
        if section.kind not in ("day", "time", "elapsed"):
            return _general(number), True
        moment = _moment(number, section, since_1904=since_1904)
        if moment is None:
            return _general(number), True
        text, canonical = moment
        return text, canonical or section.kind != "day"


def number_format(code: str) -> NumberFormat:
    """The format that a code such as ``#,##0.0;[Red]-#,##0.0`` stands for."""
    sections = [_section(tokens) for tokens in _split(code[:_LONGEST_CODE])][:3]
    if not any(one.when for one in sections):
        ranges = {2: (">=",), 3: (">", "<")}.get(len(sections), ())
        for number, order in enumerate(ranges):
            sections[number] = replace(sections[number], when=(order, Decimal(0)))
    plain = all(
        one.kind in ("general", "number") and not (one.least or one.percent or one.sign)
        for one in sections
    )
    return NumberFormat(tuple(sections), plain)


def _split(code: str) -> Iterator[list[str]]:
    section: list[str] = []
    for piece in _TOKEN.findall(code):
        if piece == ";":
            yield section
            section = []
        else:
            section.append(piece)
    yield section


def _section(tokens: list[str]) -> Section:
    bare = "".join(token.lower() for token in tokens if token[0] not in _LITERAL)
    brackets = [token for token in tokens if token[0] == "["]
    found = next((match for token in brackets if (match := _CONDITION.fullmatch(token))), None)
    when = (found[1], Decimal(found[2])) if found else None
    if any(_ELAPSED.fullmatch(token) for token in brackets):
        return Section("elapsed", clock=True, when=when)
    return replace(_moment_section(bare) or _number_section(bare, tokens), when=when)


def _moment_section(bare: str) -> Section | None:
    letters = set(bare.replace("am/pm", "h").replace("a/p", "h"))
    # "0" stands for parts of a second; a d or m beside digits of a number is a word not quoted
    if letters & set("#?%") or ("0" in letters and "s" not in letters):
        return None
    clock = bool(letters & set("hs"))
    if letters & set("dy") or ("m" in letters and not clock):
        return Section("day", clock=clock)
    return Section("time", clock=True) if clock else None


def _number_section(bare: str, tokens: list[str]) -> Section:
    places = "".join(char for char in bare if char in "0#?.,")
    whole, _, after = places.partition(".")
    decimals = after.replace(".", "").replace(",", "")
    percent = bare.count("%")
    thousands_left_out = whole.endswith(",") or after.endswith(",")
    other = "e+" in bare or "e-" in bare or "/" in bare or "general" in bare
    if thousands_left_out or other or percent > 2 or not any(char in "0#?" for char in places):
        return _GENERAL
    literal = any("%" in token for token in tokens if token[0] in '"\\')
    return Section(
        "number",
        least=min(len(decimals.rstrip("#?")), _MOST_DECIMALS),
        most=min(len(decimals), _MOST_DECIMALS),
        percent=percent,
        sign="%" * percent or "%" * literal,
    )


def _exact(stored: str) -> Decimal | None:
    """The shortest decimal of the stored double, in the 15 digits that spreadsheets keep."""
    try:
        double = float(stored)
    except ValueError:
        return None
    number = Decimal(repr(double))
    return _KEPT.plus(number) if number.is_finite() else None


def _general(number: Decimal) -> str:
    text = f"{number:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _by_decimals(number: Decimal, section: Section) -> str:
    shown = _WIDE.multiply(number, Decimal(100**section.percent))
    text = f"{shown.quantize(Decimal(1).scaleb(-section.most), context=_WIDE):f}"
    whole, _, decimals = text.partition(".")
    decimals = decimals[: section.least] + decimals[section.least :].rstrip("0")
    text = f"{whole}.{decimals}" if decimals else whole
    if not text.strip("-0."):
        text = text.removeprefix("-")
    return text + section.sign


def _moment(number: Decimal, section: Section, *, since_1904: bool) -> tuple[str, bool] | None:
    """The day and time of a number; None where it is none (spreadsheets show "#####")."""
    if not 0 <= number < _LAST_DAY + 1:
        return None
    if not section.clock:
        return _day(int(number), since_1904=since_1904)
    total = int(_WIDE.quantize(_WIDE.multiply(number, Decimal(_SECONDS)), Decimal(1)))
    if section.kind == "elapsed":
        return _clock(total), False
    days, seconds = divmod(total, _SECONDS)
    if section.kind == "time" and not days:
        return _clock(seconds).rjust(8, "0"), False
    text, exists = _day(days, since_1904=since_1904)
    if seconds:
        text += " " + _clock(seconds).rjust(8, "0")
    return text, exists


def _clock(seconds: int) -> str:
    minutes, second = divmod(seconds, 60)
    return f"{minutes // 60}:{minutes % 60:02}:{second:02}"


@lru_cache(maxsize=4096)
def _day(days: int, *, since_1904: bool) -> tuple[str, bool]:
    """The day of a number, and whether there was one.

    Excel counts a day 0 and, as Lotus 1-2-3 did, a 29/2/1900 that never was.
    """
    if since_1904:
        last = (date.max - date(1904, 1, 1)).days
        return (date(1904, 1, 1) + timedelta(min(days, last))).isoformat(), days <= last
    if days in (0, 60):
        return {0: "1900-01-00", 60: "1900-02-29"}[days], False
    start = date(1899, 12, 31) if days < 60 else date(1899, 12, 30)
    return (start + timedelta(min(days, _LAST_DAY))).isoformat(), days <= _LAST_DAY
