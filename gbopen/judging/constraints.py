"""What a column asks of the values in its cells: patterns, lists, lengths and bounds."""

from collections.abc import Callable, Iterable
from datetime import date
from fractions import Fraction

from gbopen.language import Decimal, Sayable, Span
from gbopen.tables.table import Field
from gbopen.text import clean
from gbopen.values.dates import Stretch
from gbopen.values.defect import Defect
from gbopen.values.figures import Figure

Value = Figure | Stretch | str | bool | int
Check = Callable[[Value, str], Defect | None]


def checks(field: Field) -> Iterable[Check]:
    """One check a constraint of the column: the defect of a value, or None."""
    rules = field.constraints
    pattern = rules.pattern
    if pattern is not None:
        yield (
            lambda value, text: (
                None if pattern.match(canonical(value)) else Defect("pattern", {"v": clean(text)})
            )
        )
    if rules.enum and field.type != "string":
        known = frozenset(map(_plain, rules.enum))
        yield (
            lambda value, text: (
                None
                if _plain(canonical(value)) in known
                else Defect("enum", {"v": clean(text)}, "no_hint")
            )
        )
    if rules.min_length is not None or rules.max_length is not None:
        yield _length(rules.min_length or 0, rules.max_length)
    if rules.minimum is not None or rules.maximum is not None:
        yield _range(field, rules.minimum, rules.maximum)


def _plain(text: str) -> str:
    """A listed value or a cell without the zeros at the end of its decimals: 1.50 is 1.5."""
    return text.rstrip("0").rstrip(".") if "." in text else text


def _length(least: int, most: int | None) -> Check:
    def check(value: Value, _text: str) -> Defect | None:
        length = len(canonical(value))
        if most is not None and length > most:
            return Defect("length", {"k": length, "max": most})
        return Defect("length", {"k": length, "min": least}, "short") if length < least else None

    return check


def _range(field: Field, minimum: str | None, maximum: str | None) -> Check:
    low = None if minimum is None else _bound(field, minimum)
    high = None if maximum is None else _bound(field, maximum)
    parameters: dict[str, Sayable] = {}
    if low is not None:
        parameters["min"] = low[1]
    if high is not None:
        parameters["max"] = high[1]
    wording = "" if low and high else "least" if low else "most"

    def check(value: Value, text: str) -> Defect | None:
        first, last = _extent(value)
        if (low is None or last >= low[0]) and (high is None or first <= high[0]):
            return None
        return Defect("range", {"v": clean(text), **parameters}, wording)

    return check


def _extent(value: Value) -> tuple[Fraction, Fraction]:
    """A value on one line of numbers: a stretch of days has two ends."""
    if isinstance(value, Stretch):
        return Fraction(value.span.first.toordinal()), Fraction(value.span.last.toordinal())
    number = value.value if isinstance(value, Figure) else Fraction(canonical(value))
    return number, number


def _bound(field: Field, text: str) -> tuple[Fraction, Sayable]:
    if field.type == "date":
        day = date.fromisoformat(text)
        return Fraction(day.toordinal()), Span(day, day)
    whole, _, decimals = text.partition(".")
    return Fraction(text), Decimal(int(whole + decimals), 10 ** len(decimals))


def canonical(value: Value) -> str:
    """A value in the published form."""
    if isinstance(value, Figure):
        return Decimal(value.units, value.scale).said_in("en")
    if isinstance(value, Stretch):
        return value.span.first.isoformat()[: {"day": 10, "month": 7, "year": 4}[value.precision]]
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
