"""One cell against its field by the letter: the same cells that rules, keys and references take."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from decimal import Decimal as Exact
from typing import Any

from gbopen.judging.cells import Cell
from gbopen.judging.constraints import Value
from gbopen.language import Decimal, Listing, Sayable, Span
from gbopen.letter.kinds import example_of, kind_of
from gbopen.letter.native import Storage, native_reader
from gbopen.tables.letter_constraints import default_form, outside
from gbopen.tables.letter_fields import LetterField
from gbopen.text import Hints, clean
from gbopen.values.dates import Stretch
from gbopen.values.defect import Defect
from gbopen.values.figures import Figure
from gbopen.values.one_reading import MOST_DIGITS
from gbopen.values.table_schema import Reader, key_of
from gbopen.values.table_schema_dates import YearMonth
from gbopen.values.table_schema_numbers import qualifier_of

_CHOICES = 12
_LONGEST = 120  # likeness is slow to measure on long texts

Check = Callable[[Any, str], Defect | None]


class LetterReader:
    """Reads the cells of one column. `read` gives the same Cell for the same text.

    `known` are the cells read so far, by their texts: most cells of a long column are among them.
    `null` is a text that is null in every column of the file.
    """

    def __init__(
        self, field: LetterField, null: str | None = None, storage: Storage = "text"
    ) -> None:
        self._field = field
        self._native = native_reader(field, storage)
        self._nulls = field.nulls if null is None else field.nulls | {null}
        self.known: dict[str, Cell] = {}
        self._natives: dict[str, Cell] = {}
        self._checks = tuple(_checks(field))

    def read(self, text: str) -> Cell:
        """The cell with that text."""
        cell = self.known.get(text)
        if cell is None:
            cell = self.known[text] = self._read(text, self._field.read)
        return cell

    def native(self, text: str) -> Cell:
        """The cell with that canonical text of what is not stored as a text."""
        cell = self._natives.get(text)
        if cell is None:
            cell = self._natives[text] = self._read(text, self._native)
        return cell

    def _read(self, text: str, read: Reader) -> Cell:
        field = self._field
        if text in self._nulls:
            if field.required:
                return Cell(text, None, "unsound", (self._told(Defect("required", {})),))
            return Cell(text, None, "empty")
        value = read(text)
        if value is None or isinstance(value, Defect):
            return Cell(text, None, "unsound", (self._told(value or self._no_value(text)),))
        key = key_of(value)
        for check in self._checks:
            defect = check(value, text)
            if defect:
                return Cell(text, None, "unsound", (self._told(defect),), key=key)
        return Cell(text, for_rules(value, text, bare=field.bare), "value", key=key)

    def _no_value(self, text: str) -> Defect:
        """No value of the type; where only blanks around it are in the way, the hint is without."""
        stripped = clean(text)
        sound = stripped not in ("", text) and self._field.read(stripped) is not None
        example: Sayable = stripped if sound else example_of(self._field)
        return Defect("type", {"v": text, "ex": example}, "" if example else "no_hint")

    def _told(self, defect: Defect) -> Defect:
        field = self._field.field
        listed: tuple[Sayable, ...] = tuple(field.labels.values()) or self._field.limits.enum
        more = ("…",) if len(listed) > _CHOICES else ()
        parameters: dict[str, Sayable] = {
            "title": field.title,
            "kind": kind_of(self._field),
            "list": Listing((*listed[:_CHOICES], *more)),
            **defect.parameters,
        }
        return Defect(defect.rule, parameters, defect.wording)


def _checks(field: LetterField) -> Iterator[Check]:
    limits = field.limits
    if limits.pattern is not None:
        yield _pattern(field)
    if limits.fits is not None:
        fits = limits.fits
        yield lambda value, text: None if fits(value) else Defect("pattern", {"v": text}, "no_hint")
    if limits.enum:
        yield _enum(field)
    if limits.least is not None or limits.most is not None:
        yield _length(limits.least or 0, limits.most)
    if limits.low is not None or limits.high is not None:
        yield _range(field)


def _pattern(field: LetterField) -> Check:
    pattern, example = field.limits.pattern, field.field.example

    def check(_value: Any, text: str) -> Defect | None:
        if pattern is None or pattern.match(text):
            return None
        return Defect("pattern", {"v": text, "ex": example}, "" if example else "no_hint")

    return check


def _enum(field: LetterField) -> Check:
    known, hints = frozenset(field.limits.enum), Hints()

    def check(value: Any, text: str) -> Defect | None:
        if key_of(value) in known:
            return None
        near = hints.nearest(text, field.limits.enum) if len(text) <= _LONGEST else ""
        if near and clean(near) == clean(text):
            # the eye sees no difference: other code points of one letter, or blanks
            return Defect("enum", {"v": text, "w": near}, "look_alike")
        return Defect("enum", {"v": text, "w": near}, "" if near else "no_hint")

    return check


def _length(least: int, most: int | None) -> Check:
    def check(value: Any, _text: str) -> Defect | None:
        size, items = len(value), "" if isinstance(value, str) else "items"
        if most is not None and size > most:
            return Defect("length", {"k": size, "max": most}, items)
        wording = "few_items" if items else "short"
        return Defect("length", {"k": size, "min": least}, wording) if size < least else None

    return check


def _range(field: LetterField) -> Check:
    low, high = field.limits.low, field.limits.high
    least = None if low is None else _said(low[0])
    most = None if high is None else _said(high[0])

    def check(value: Any, text: str) -> Defect | None:
        under = low is not None and outside(value, low, low=True)
        over = high is not None and outside(value, high, low=False)
        if not under and not over:
            return None
        parameters: dict[str, Sayable] = {"v": text}
        if least is not None and most is not None and low and high and low[1] and high[1]:
            return Defect("range", {**parameters, "min": least, "max": most})
        if under and low is not None and least is not None:
            return Defect("range", {**parameters, "min": least}, "least" if low[1] else "above")
        wording = "most" if high and high[1] else "below"
        return Defect("range", {**parameters, "max": most or ""}, wording)

    return check


def _said(bound: Any) -> Sayable:
    """A bound as a message prints it."""
    if isinstance(bound, datetime | time):
        return bound.isoformat()
    if isinstance(bound, date):
        return Span(bound, bound)
    figure = _figure(bound, "", bare=True) if isinstance(bound, Exact) else None
    return Decimal(figure.units, figure.scale) if figure else default_form(bound)


def for_rules(value: Any, text: str, *, bare: bool) -> Value:
    """The value as our rules take it: figures and stretches of days; others by their text."""
    if isinstance(value, bool | str):
        return value
    if isinstance(value, Exact):
        return _figure(value, text, bare=bare) or key_of(value)
    if isinstance(value, datetime):
        return Stretch(Span(value.date(), value.date()), "day", text)
    if isinstance(value, date):
        return Stretch(Span(value, value), "day", text)
    if isinstance(value, YearMonth) and 1 <= value.year <= 9999:
        first = date(value.year, value.month, 1)
        return Stretch(Span(first, _end_of_month(first)), "month", text)
    return value if isinstance(value, int) else key_of(value)


def _end_of_month(first: date) -> date:
    if first.month == 12:
        return first.replace(day=31)
    return date.fromordinal(first.replace(month=first.month + 1).toordinal() - 1)


def _figure(value: Exact, text: str, *, bare: bool) -> Figure | None:
    """The number with the decimals it is printed with; None where it is too long to reckon with."""
    if not value.is_finite():
        return None
    qualifier = 0 if bare else qualifier_of(text)
    _, digits, power = value.as_tuple()
    if not power and len(digits) <= MOST_DIGITS:
        return Figure(int(value), 1, qualifier, text)
    power = int(power)
    if len(digits) > MOST_DIGITS or not -MOST_DIGITS <= power <= MOST_DIGITS - len(digits):
        return None
    scale = 10 ** max(0, -power)
    return Figure(int(value * scale), scale, qualifier, text)
