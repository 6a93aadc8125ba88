"""Cells that a file holds as numbers, dates or JSON instead of as text: which fields they fit.

`decimalChar`, `trueValues` and patterns of dates say how text is written; they say nothing of a
number that is stored as one. Each reader gets the canonical text of what is stored.
"""

import re
from collections.abc import Callable, Mapping
from datetime import time
from typing import Any, Literal

from gbopen.tables.letter_fields import LetterField
from gbopen.values.table_schema import Reader, key_of, read_json, reader_of
from gbopen.values.table_schema_dates import year_reader

Storage = Literal["text", "json", "workbook"]
"""What a file keeps its cells as."""

_MOMENT = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})?(?: ?([0-9]{2}:[0-9]{2}:[0-9]{2}))?")
_READ_NUMBER = reader_of("number")


def native_reader(field: LetterField, storage: Storage) -> Reader:
    """The reader of the cells of a field that are stored otherwise than as text."""
    makers = _OF_JSON if storage == "json" else _OF_WORKBOOK
    make = makers.get(field.kind)
    if make is not None:
        return make(field)
    return _nothing if storage == "json" else field.read


def _nothing(_text: str) -> None:
    return None


def _as_it_is(text: str) -> str:
    return text


def _whole(text: str) -> Any:
    """A number without a fraction: 5 and 5.0 are one number."""
    number = _READ_NUMBER(text)
    return None if number is None or key_of(number).strip("-0123456789") else number


def _list_of_json(field: LetterField) -> Reader:
    """A list of JSON whose items are of the type of items, each by itself."""
    kinds: Mapping[str, Callable[[Any], bool]] = {
        "string": lambda one: isinstance(one, str),
        "boolean": lambda one: isinstance(one, bool),
        "number": lambda one: _READ_NUMBER(key_of(one)) is not None and not isinstance(one, str),
        "integer": lambda one: not isinstance(one, str) and _whole(key_of(one)) is not None,
    }
    read_text = reader_of(field.item if field.item not in kinds else "string")
    fits = kinds.get(field.item, lambda one: isinstance(one, str) and read_text(one) is not None)

    def read(text: str) -> list[Any] | None:
        items = read_json(text)
        return items if isinstance(items, list) and all(map(fits, items)) else None

    return read


def _text_of_workbook(field: LetterField) -> Reader:
    """Codes and years are numbers in many sheets; a stored day is not the text its reader sees."""
    return lambda text: None if _MOMENT.fullmatch(text) else field.read(text)


def _boolean_of_workbook(field: LetterField) -> Reader:
    known = {"TRUE": True, "FALSE": False}
    return lambda text: known[text] if text in known else field.read(text)


def _day(text: str) -> Any:
    found = _MOMENT.fullmatch(text)
    return _READ_DAY(text) if found and found[1] and not found[2] else None


def _moment(text: str) -> Any:
    found = _MOMENT.fullmatch(text)
    return _READ_MOMENT(f"{found[1]}T{found[2] or time()}") if found and found[1] else None


_READ_DAY, _READ_MOMENT, _READ_TIME = reader_of("date"), reader_of("datetime"), reader_of("time")

_NUMBERS: Mapping[str, Callable[[LetterField], Reader]] = {
    "any": lambda _field: _as_it_is,
    "number": lambda _field: _READ_NUMBER,
    "integer": lambda _field: _whole,
    "year": lambda _field: year_reader(),
}
_OF_JSON: Mapping[str, Callable[[LetterField], Reader]] = {
    **_NUMBERS,
    "boolean": lambda _field: {"true": True, "false": False}.get,
    "list": _list_of_json,
    **dict.fromkeys(("object", "array", "geojson", "geopoint"), lambda field: field.read),
}
_OF_WORKBOOK: Mapping[str, Callable[[LetterField], Reader]] = {
    **_NUMBERS,
    "string": _text_of_workbook,
    "boolean": _boolean_of_workbook,
    "date": lambda _field: _day,
    "datetime": lambda _field: _moment,
    "time": lambda _field: _READ_TIME,
}
