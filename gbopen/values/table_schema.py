"""Cells by the letter of Table Schema, versions 1 and 2: no conventions proved, nothing forgiven.

This is another job than reading a clerk (`figures`, `dates`, `codes`): a schema of others says how
its cells are written, and a cell is of its type or it is not. What null is written like
(`missingValues`) is the business of the caller: a reader gets cells that are not null.

`reader_of` gives the reader of a type; `key_of` the text that two equal values share.
"""

import base64
import binascii
import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal
from typing import Any

from gbopen.values.defect import Defect
from gbopen.values.nesting import too_deep
from gbopen.values.table_schema_dates import TEMPORAL, YearMonth, year_month_reader, year_reader
from gbopen.values.table_schema_durations import Duration, read_duration
from gbopen.values.table_schema_numbers import key_of_number, number_reader
from gbopen.values.table_schema_places import geojson_reader, geopoint_reader

Reader = Callable[[str], Any]
"""The value of a cell; None where the text is none of the type, a Defect where more is known."""

FORMATS: Mapping[str, tuple[str, ...]] = {
    "string": ("default", "email", "uri", "binary", "uuid"),
    "geopoint": ("default", "array", "object"),
    "geojson": ("default", "topojson"),
}
"""The formats of the types that have a closed list of them; dates and times take patterns too."""

TYPES = tuple(
    "string number integer boolean object array list datetime date time year yearmonth duration "
    "geopoint geojson any".split()
)
ITEM_TYPES = ("string", "integer", "boolean", "number", "datetime", "date", "time")
TRUE_VALUES = ("true", "True", "TRUE", "1")
FALSE_VALUES = ("false", "False", "FALSE", "0")

_EMAIL = re.compile(
    r"[^\s@.,;:\"()<>\[\]\\]+(?:\.[^\s@.,;:\"()<>\[\]\\]+)*"
    r"@(?:[^\W_](?:[\w-]*[^\W_])?(?:\.[^\W_](?:[\w-]*[^\W_])?)+|\[[0-9A-Fa-f:.]+\])"
)
# RFC 3986: a scheme, then only characters of a URI, a percent sign before two digits of base 16
_URI = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*:"
    r"(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+"
)
_WEB = re.compile(r"(?:https?|ftp):(?!//[^/?#])", re.IGNORECASE)
_UUID = re.compile(r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")


def reader_of(kind: str, form: str = "default", options: Mapping[str, Any] | None = None) -> Reader:
    """The reader of a type and format; `options` are the further properties of the field.

    ValueError where the format is none of the type or a pattern has an unknown directive.
    """
    options = options or {}
    form = form.removeprefix("fmt:")
    if form not in FORMATS.get(kind, (form,)):
        raise ValueError(form)
    if kind in TEMPORAL:
        return TEMPORAL[kind](form)
    return _MAKERS[kind](form, options)


def _string_reader(form: str, _options: Mapping[str, Any]) -> Reader:
    patterns = {"email": _EMAIL, "uuid": _UUID}
    if form in patterns:
        return lambda text: text if patterns[form].fullmatch(text) else None
    if form == "uri":
        return lambda text: text if _URI.fullmatch(text) and not _WEB.match(text) else None
    return _read_binary if form == "binary" else _as_it_is


def _as_it_is(text: str) -> str:
    return text


def _read_binary(text: str) -> str | None:
    try:
        base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return None
    return text


def _boolean_reader(_form: str, options: Mapping[str, Any]) -> Reader:
    known = dict.fromkeys(options.get("falseValues", FALSE_VALUES), False)
    known |= dict.fromkeys(options.get("trueValues", TRUE_VALUES), True)
    return known.get


def _list_reader(_form: str, options: Mapping[str, Any]) -> Reader:
    delimiter = options.get("delimiter", ",")
    read_item = reader_of(options.get("itemType", "string"))

    def read(text: str) -> list[Any] | None:
        items = [read_item(item) for item in text.split(delimiter)]
        return None if any(one is None or isinstance(one, Defect) for one in items) else items

    return read


def read_json(text: str) -> Any:
    """The value that JSON text stands for, its numbers exact; ValueError where it is no JSON."""
    if too_deep(text):
        raise ValueError(text[:50])
    try:
        return json.loads(text, parse_float=Decimal, parse_int=Decimal, parse_constant=_refuse)
    except (ArithmeticError, RecursionError) as fault:
        raise ValueError(text[:50]) from fault


def holds_half_characters(value: Any, text: str) -> bool:
    """True where the value that JSON `text` stands for has half of a character.

    It can only come from an escape, and no file can be written with it.
    """
    if "\\ud" not in text.lower():
        return False
    try:
        json.dumps(value, ensure_ascii=False, default=str).encode()
    except UnicodeEncodeError:
        return True
    return False


def _refuse(constant: str) -> None:
    raise ValueError(constant)


def _json_reader(kind: type) -> Reader:
    def read(text: str) -> Any:
        try:
            value = read_json(text)
        except ValueError:
            return None
        return value if isinstance(value, kind) else None

    return read


_MAKERS: Mapping[str, Callable[[str, Mapping[str, Any]], Reader]] = {
    "string": _string_reader,
    "any": lambda _form, _options: _as_it_is,
    "number": lambda _form, options: number_reader(options, whole=False),
    "integer": lambda _form, options: number_reader(options, whole=True),
    "boolean": _boolean_reader,
    "object": lambda _form, _options: _json_reader(dict),
    "array": lambda _form, _options: _json_reader(list),
    "list": _list_reader,
    "year": lambda _form, _options: year_reader(),
    "yearmonth": lambda _form, _options: year_month_reader(),
    "duration": lambda _form, _options: read_duration,
    "geopoint": lambda form, _options: geopoint_reader(form, read_json),
    "geojson": lambda form, _options: geojson_reader(form, read_json),
}


def key_of(value: Any) -> str:
    """One text for all writings of a value: 1.0 and 01 are 1, true and True are true."""
    if isinstance(value, Decimal):
        return key_of_number(value)
    if isinstance(value, datetime | date | time):
        return _key_of_time(value)
    if isinstance(value, Duration | YearMonth):
        return value.key
    if isinstance(value, tuple | list | dict):
        return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _key_of_time(value: date | time) -> str:
    """ISO text; a moment with a zone as the same moment of UTC."""
    if not isinstance(value, datetime) or value.tzinfo is None:
        return value.isoformat()
    try:
        return value.astimezone(UTC).isoformat()
    except OverflowError:  # the first or last day there is
        return value.isoformat()


def _plain(value: Any) -> Any:
    """A value of JSON with its numbers as marked texts: 1 and "1" stay two things."""
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    return value if isinstance(value, bool | str | None) else {"": key_of(value)}
