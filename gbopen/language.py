"""The two languages of gbopen, and how figures and dates are written in each.

Vietnamese writes 71,4% and 15/11/2022; English writes 71.4% and 15 November 2022.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from gbopen.text import shorten

Language = Literal["vi", "en"]
LANGUAGES: tuple[Language, ...] = ("vi", "en")

_MONTHS = (
    "January February March April May June July August September October November December"
).split()


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in both languages; a missing translation is a type error."""

    vi: str
    en: str

    def said_in(self, language: Language) -> str:
        """The text in the language wanted."""
        return self.vi if language == "vi" else self.en


@dataclass(frozen=True, slots=True)
class Decimal:
    """A figure as it is shown: `units / scale`, with as many decimals as `scale` has zeros.

    `scale` is a power of ten: 37,50 is `Decimal(3750, 100)`, 72 is `Decimal(72, 1)`.
    """

    units: int
    scale: int = 1

    def said_in(self, language: Language) -> str:
        """The figure with a decimal comma (vi) or point (en), never grouped."""
        whole, rest = divmod(abs(self.units), self.scale)
        sign = "-" if self.units < 0 else ""
        if self.scale == 1:
            return f"{sign}{whole}"
        mark = "," if language == "vi" else "."
        return f"{sign}{whole}{mark}{rest:0{len(str(self.scale)) - 1}d}"


def half_up(value: Fraction, decimals: int) -> Decimal:
    """`value` (0 or more) rounded half up to `decimals` places, exactly."""
    scale = 10**decimals
    return Decimal((2 * scale * value.numerator // value.denominator + 1) // 2, scale)


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days, first and last included; a day, a month or a year when it is one."""

    first: date
    last: date

    def said_in(self, language: Language) -> str:
        """15/11/2022, 8/2022 or 2022; in English 15 November 2022, August 2022 or 2022."""
        first, last = self.first, self.last
        if first == last:
            return _day(first, language)
        if (first.day, first.month, last.day, last.month) == (1, 1, 31, 12):
            return str(first.year)
        if first.day == 1 and (first.year, first.month) == (last.year, last.month):
            return _month(first, language)
        return f"{_day(first, language)}–{_day(last, language)}"


def _day(day: date, language: Language) -> str:
    if language == "vi":
        return f"{day.day}/{day.month}/{day.year}"
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def _month(day: date, language: Language) -> str:
    if language == "vi":
        return f"{day.month}/{day.year}"
    return f"{_MONTHS[day.month - 1]} {day.year}"


@dataclass(frozen=True, slots=True)
class Listing:
    """Several values said one after the other."""

    items: "tuple[Sayable, ...]"

    def said_in(self, language: Language) -> str:
        """The items separated by commas; by semicolons where an item holds a comma."""
        said = [say(item, language) for item in self.items]
        return ("; " if any("," in item for item in said) else ", ").join(said)


Sayable = int | str | Bilingual | Decimal | Span | Listing


def say(value: Sayable, language: Language) -> str:
    """Any message parameter as text of one language; a string is a quotation and stays as it is."""
    return str(value) if isinstance(value, int | str) else value.said_in(language)


def fill(template: Bilingual, parameters: Mapping[str, Sayable], language: Language) -> str:
    """A template of one language with its `{names}` filled in.

    Templates speak of days ("ngày {d}", "on {d}"); a month or year that stands there brings its
    own word ("tháng 6/2023", "in June 2023").
    """
    text = template.said_in(language)
    for name, value in parameters.items():
        if isinstance(value, Span) and value.first != value.last:
            text = _of_a_stretch(text, name, value, language)
    words = {name: _quoted(value, language) for name, value in parameters.items()}
    return text.format_map(words)


def _quoted(value: Sayable, language: Language) -> str:
    """A parameter as text; the beginning of a quotation that is too long for a sentence."""
    return shorten(value) if isinstance(value, str) else say(value, language)


def _of_a_stretch(text: str, name: str, span: Span, language: Language) -> str:
    if language == "en":
        return text.replace(f"on {{{name}}}", f"in {{{name}}}")
    slashes = span.said_in("vi").count("/")
    word = {0: "năm", 1: "tháng"}.get(slashes, "từ")
    text = text.replace(f"ngày {{{name}}}", f"{word} {{{name}}}")
    return text.replace(f"Ngày {{{name}}}", f"{word.capitalize()} {{{name}}}")
