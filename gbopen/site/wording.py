"""How values of the published form are written for readers: dates and percentages."""

from datetime import date

from gbopen.language import Language, Span


def day(written: str, language: Language) -> str:
    """A date of the published form in words of the language; anything else as it is."""
    try:
        one = date.fromisoformat(written)
    except ValueError:
        return written
    return Span(one, one).said_in(language)


def percent(figure: str, language: Language, *, decimals: str = "") -> str:
    """A percentage of the published form as it is written in one language."""
    whole, _, rest = figure.partition(".")
    rest = rest.ljust(int(decimals or 0), "0")
    mark = "," if language == "vi" else "."
    return f"{whole}{mark}{rest}%" if rest else f"{whole}%"
