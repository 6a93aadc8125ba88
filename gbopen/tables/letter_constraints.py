"""The constraints of a field by the letter: which type has which, and the values they hold."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

from gbopen.tables.patterns import for_cells
from gbopen.tables.shape import FILLED_LIST, FLAG, OBJECT, SIZE, TEXT, Kind, check_shape
from gbopen.tables.wrong import unknown, wrong
from gbopen.values.defect import Defect
from gbopen.values.json_schema import fits_of
from gbopen.values.json_schema_plain import Unsupported
from gbopen.values.patterns import Pattern
from gbopen.values.table_schema import Reader, key_of, reader_of
from gbopen.values.table_schema_dates import TEMPORAL
from gbopen.values.table_schema_durations import Duration, surely_less

_BOUNDED = frozenset("integer number date time datetime duration year yearmonth".split())
_COUNTED = frozenset(("string", "array", "object", "list", "geojson"))
_BOUNDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum")
_KINDS: Mapping[str, Kind] = {
    "required": FLAG,
    "unique": FLAG,
    "enum": FILLED_LIST,
    "pattern": TEXT,
    "minLength": SIZE,
    "maxLength": SIZE,
    "jsonSchema": OBJECT,
}


@dataclass(frozen=True, slots=True)
class Limits:
    """What the values of a field must be. `enum` and `categories` hold keys of values.

    A bound is a value and whether it is itself allowed. `fits` checks a value of JSON.
    """

    low: tuple[Any, bool] | None = None
    high: tuple[Any, bool] | None = None
    least: int | None = None
    most: int | None = None
    pattern: Pattern | None = None
    enum: tuple[str, ...] = ()
    fits: Callable[[Any], bool] | None = None

    def among(self, keys: tuple[str, ...]) -> "Limits":
        """The limits of a field whose values are also one of `keys`."""
        kept = tuple(one for one in keys if one in self.enum) if self.enum else keys
        return replace(self, enum=kept)


def read_limits(
    given: Mapping[str, Any], kind: str, read: Reader, *, file: str, place: str
) -> Limits:
    """The constraints of a field of type `kind`; SchemaError where the type has no such one."""
    check_shape(given, _KINDS, file=file, place=place)
    for name in given:
        _check_name(name, kind, file=file, place=place)

    def value(name: str, one: Any) -> Any:
        found = _value(one, kind, read)
        if found is None:
            raise wrong(
                file,
                f'{place} "{name}"',
                vi=f"{one} không phải là giá trị của kiểu {kind}.",
                en=f"{one} is no value of the type {kind}.",
            )
        return found

    bounds = {name: value(name, given[name]) for name in _BOUNDS if name in given}
    pattern = given.get("pattern")
    return Limits(
        low=_tighter(bounds, "minimum", "exclusiveMinimum", above),
        high=_tighter(bounds, "maximum", "exclusiveMaximum", lambda one, other: above(other, one)),
        least=given.get("minLength"),
        most=given.get("maxLength"),
        pattern=None if pattern is None else for_cells(pattern, file=file, place=place),
        enum=tuple(key_of(value("enum", one)) for one in given.get("enum", ())),
        fits=_json_checker(given, file=file, place=place),
    )


def _check_name(name: str, kind: str, *, file: str, place: str) -> None:
    known = [*_KINDS, *_BOUNDS]
    if name not in known:
        if ":" in name:  # a property of somebody's own
            return
        raise unknown(file, place, name, known, of=("ràng buộc", "constraint"))
    fits = {
        "pattern": kind == "string",
        "minLength": kind in _COUNTED,
        "maxLength": kind in _COUNTED,
        "jsonSchema": kind in ("array", "object"),
        **dict.fromkeys(_BOUNDS, kind in _BOUNDED),
    }
    if not fits.get(name, True):
        raise wrong(
            file,
            f'{place} "{name}"',
            vi=f"kiểu {kind} không có ràng buộc này.",
            en=f"the type {kind} has no such constraint.",
        )


def _value(given: Any, kind: str, read: Reader) -> Any:
    """A value of a constraint: of JSON's own types, or a text as the cells of the field write it.

    Bounds of dates are often written in the default form whatever the form of the cells is.
    """
    if isinstance(given, str):
        found = read(given)
        if found is None and kind in TEMPORAL:
            found = reader_of(kind)(given)
        return None if isinstance(found, Defect) else found
    if isinstance(given, bool):
        return given if kind in ("boolean", "any") else None
    if isinstance(given, int | float | Decimal):
        return _number(Decimal(str(given)), kind)
    if kind == "geopoint" and isinstance(given, Mapping) and set(given) == {"lon", "lat"}:
        return given["lon"], given["lat"]
    kinds = ("object", "geojson") if isinstance(given, Mapping) else ("array", "list", "geopoint")
    return given if kind in (*kinds, "any") else None


def _number(number: Decimal, kind: str) -> Decimal | int | None:
    whole = number == number.to_integral_value()
    if kind in ("number", "any") or (kind == "integer" and whole):
        return number
    return int(number) if kind == "year" and whole else None


def _json_checker(
    given: Mapping[str, Any], *, file: str, place: str
) -> Callable[[Any], bool] | None:
    if "jsonSchema" not in given:
        return None
    try:
        return fits_of(given["jsonSchema"])
    except Unsupported as fault:
        raise wrong(
            file,
            f'{place} "jsonSchema"',
            vi=f'từ khóa "{fault}" chưa được hỗ trợ.',
            en=f'the keyword "{fault}" is not supported.',
        ) from fault


def _tighter(
    bounds: Mapping[str, Any], closed: str, opened: str, beyond: Callable[[Any, Any], bool]
) -> tuple[Any, bool] | None:
    """The stricter of two bounds on one side, and whether its value is allowed."""
    if opened in bounds and closed in bounds:
        keep_closed = beyond(bounds[closed], bounds[opened])
        return (bounds[closed], True) if keep_closed else (bounds[opened], False)
    if opened in bounds:
        return bounds[opened], False
    return (bounds[closed], True) if closed in bounds else None


def above(one: Any, other: Any) -> bool:
    """True where `one` is surely greater than `other`, a value of the same type."""
    if isinstance(one, Decimal):
        return not (one.is_nan() or other.is_nan()) and one > other
    if isinstance(one, Duration):
        return surely_less(other, one)
    if isinstance(one, datetime | time):
        return bool(_aware(one) > _aware(other))
    return bool(one > other)


def _aware(moment: datetime | time) -> Any:
    """A moment without a zone is taken for one of UTC where it has to be compared."""
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def outside(value: Any, bound: tuple[Any, bool], *, low: bool) -> bool:
    """True where the value is beyond the bound; what is not a number is beyond every bound."""
    limit, allowed = bound
    if isinstance(value, Decimal) and value.is_nan():
        return True
    if not allowed and key_of(value) == key_of(limit):
        return True
    return above(limit, value) if low else above(value, limit)


def default_form(value: Any) -> str:
    """A bound as text for a message."""
    return value.isoformat() if isinstance(value, date | time) else key_of(value)
