"""How values of the published form are written for readers: dates and percentages."""

from calendar import monthrange
from datetime import date

from gbopen.language import Language, Span


def day(written: str, language: Language) -> str:
    """A date of the published form in words of the language; anything else as it is."""
    try:
        one = date.fromisoformat(written)
    except ValueError:
        return written
    return Span(one, one).said_in(language)


def stretch(written: str, language: Language) -> str:
    """A day, a month (2022-08) or a year (2022) in words of the language."""
    year, _, month = written.partition("-")
    if month and "-" not in month:
        last = monthrange(int(year), int(month))[1]
        first = date(int(year), int(month), 1)
        return Span(first, first.replace(day=last)).said_in(language)
    return day(written, language)


def percent(figure: str, language: Language, *, decimals: str = "") -> str:
    """A percentage of the published form as it is written in one language."""
    whole, _, rest = figure.partition(".")
    rest = rest.ljust(int(decimals or 0), "0")
    mark = "," if language == "vi" else "."
    return f"{whole}{mark}{rest}%" if rest else f"{whole}%"
