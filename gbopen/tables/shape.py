"""The shape of a schema file: what each keyword may hold, before anything is made of it.

Keywords not listed here belong to others and are passed over; a misspelt one of ours is not known
from those, so only what is there is looked at.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from gbopen.language import Bilingual
from gbopen.tables.wrong import wrong

_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Kind:
    """What a keyword may hold, in words and as a test."""

    said: Bilingual
    fits: Callable[[Any], bool]


def _is_text(given: Any) -> bool:
    return isinstance(given, str)


def _is_whole(given: Any) -> bool:
    return isinstance(given, int) and not isinstance(given, bool)


def _is_name(given: Any) -> bool:
    return isinstance(given, str) and bool(given.strip())


def _is_scalar(given: Any) -> bool:
    return isinstance(given, str | int | float)


def _all(given: Any, fits: Callable[[Any], bool], *, least: int = 0) -> bool:
    return isinstance(given, list | tuple) and len(given) >= least and all(map(fits, given))


TEXT = Kind(Bilingual("một chuỗi chữ", "a text"), _is_text)
NAME = Kind(Bilingual("một tên (chuỗi chữ không trống)", "a name (a text, not empty)"), _is_name)
FLAG = Kind(Bilingual("true hoặc false", "true or false"), lambda one: isinstance(one, bool))
WHOLE = Kind(Bilingual("một số nguyên", "a whole number"), _is_whole)
SIZE = Kind(
    Bilingual("một số nguyên từ 0 trở lên", "a whole number, 0 or more"),
    lambda one: _is_whole(one) and one >= 0,
)
SCALAR = Kind(
    Bilingual("một số hoặc một chuỗi chữ", "a number or a text"),
    lambda one: _is_scalar(one) and not isinstance(one, bool),
)
OBJECT = Kind(Bilingual("một đối tượng {…}", "an object {…}"), lambda one: isinstance(one, Mapping))
LIST = Kind(Bilingual("một danh sách […]", "a list […]"), lambda one: _all(one, lambda _: True))
FILLED_LIST = Kind(
    Bilingual("một danh sách […] không trống", "a list […] that is not empty"),
    lambda one: _all(one, lambda _: True, least=1),
)
TEXTS = Kind(
    Bilingual("một danh sách các chuỗi chữ", "a list of texts"), lambda one: _all(one, _is_text)
)
FILLED_NAMES = Kind(
    Bilingual("một danh sách tên cột không trống", "a list of column names that is not empty"),
    lambda one: _all(one, _is_name, least=1),
)
TEXT_OR_TEXTS = Kind(
    Bilingual("một chuỗi chữ hoặc một danh sách chuỗi chữ", "a text or a list of texts"),
    lambda one: _is_text(one) or _all(one, _is_text, least=1),
)
VALUES = Kind(
    Bilingual("một danh sách giá trị không trống", "a list of values that is not empty"),
    lambda one: _all(one, _is_scalar, least=1),
)
COLUMNS = Kind(
    Bilingual("tên cột hoặc danh sách tên cột", "the name of a column or a list of such names"),
    lambda one: _is_name(one) or _all(one, _is_name),
)
KEYS = Kind(
    Bilingual("một danh sách các danh sách tên cột", "a list of lists of column names"),
    lambda one: _all(one, lambda key: _all(key, _is_name, least=1)),
)
TWO_COLUMNS = Kind(
    Bilingual("một danh sách gồm đúng hai tên cột", "a list of exactly two column names"),
    lambda one: _all(one, _is_name, least=2) and len(one) == 2,
)


def one_of(*names: str) -> Kind:
    """One of a few texts."""
    listed = ", ".join(f'"{name}"' for name in names)
    return Kind(Bilingual(f"một trong: {listed}", f"one of: {listed}"), lambda one: one in names)


_WORDS = dict.fromkeys(
    ("title", "title@vi", "title@en", "description", "description@vi", "description@en"), TEXT
)

TABLE: Mapping[str, Kind] = {
    "fields": FILLED_LIST,
    "name": NAME,
    **_WORDS,
    "primaryKey": COLUMNS,
    "uniqueKeys": KEYS,
    "foreignKeys": LIST,
    "lookups": OBJECT,
    "rules": LIST,
    "gbopen:filledBy": one_of("clerk", "publisher"),
    "gbopen:nameField": NAME,
    "gbopen:alsoNamed": COLUMNS,
    "gbopen:namedWith": NAME,
    "gbopen:form": OBJECT,
    "gbopen:about": FILLED_NAMES,
}
FIELD: Mapping[str, Kind] = {
    "name": NAME,
    **_WORDS,
    "type": TEXT,
    "constraints": OBJECT,
    "categories": FILLED_LIST,
    "aliases": TEXTS,
    "unit": TEXT,
    "gbopen:default": TEXT,
    "gbopen:mayBeAbsent": FLAG,
    "gbopen:confidential": FLAG,
    "gbopen:derived": FLAG,
}
FORM: Mapping[str, Kind] = {
    "sheet": NAME,
    "order": SIZE,
    "columns": FILLED_NAMES,
    "reports": TEXTS,
    "cover": FLAG,
    "printed": NAME,
    "where": OBJECT,
    "rows": SIZE,
    "share": TWO_COLUMNS,
    "filled": OBJECT,
    "defaults": OBJECT,
}
CONSTRAINTS: Mapping[str, Kind] = {
    "required": FLAG,
    "unique": FLAG,
    "minimum": SCALAR,
    "maximum": SCALAR,
    "minLength": SIZE,
    "maxLength": SIZE,
    "pattern": TEXT,
    "enum": VALUES,
}
CATEGORY: Mapping[str, Kind] = {
    "value": SCALAR,
    **dict.fromkeys(("label", "label@vi", "label@en"), TEXT),
}
FOREIGN_KEY: Mapping[str, Kind] = {"fields": COLUMNS, "reference": OBJECT}
REFERENCE: Mapping[str, Kind] = {"resource": TEXT, "fields": COLUMNS}
LOOK_UP: Mapping[str, Kind] = {
    "table": NAME,
    "match": OBJECT,
    "during": TWO_COLUMNS,
    "at": NAME,
}
BINDING: Mapping[str, Kind] = {
    "column": NAME,
    "qualifier": NAME,
    "precision": NAME,
    "is": TEXT_OR_TEXTS,
    "is_not": TEXT_OR_TEXTS,
    "matches": TEXT,
    "extract": TEXT,
    "pattern": TEXT,
    "parts": OBJECT,
    "lookup": NAME,
    "value": WHOLE,
}


def check_shape(
    given: Any,
    keywords: Mapping[str, Kind],
    *,
    needed: Iterable[str] = (),
    file: str,
    place: str,
) -> None:
    """SchemaError where `given` is no object, lacks what is needed, or holds another kind."""
    check_kind(given, OBJECT, file=file, place=place)
    for keyword in needed:
        if keyword not in given:
            raise wrong(file, place, vi=f'chưa có "{keyword}".', en=f'there is no "{keyword}".')
    for keyword, kind in keywords.items():
        if keyword in given:
            inside = f'{place} "{keyword}"' if place else f'"{keyword}"'
            check_kind(given[keyword], kind, file=file, place=inside)


def check_kind(given: Any, kind: Kind, *, file: str, place: str) -> None:
    """SchemaError where `given` is not of that kind."""
    if not kind.fits(given):
        found = shown(given)
        raise wrong(
            file,
            place,
            vi=f"phải là {kind.said.vi}, không phải {found}.",
            en=f"this must be {kind.said.en}, not {found}.",
        )


def shown(given: Any) -> str:
    """A part of a schema as JSON writes it, cut where it is long."""
    text = json.dumps(given, ensure_ascii=False, default=str)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"


def spelled(value: Any) -> str:
    """A value of an enum as a cell of the published form spells it."""
    return str(value).lower() if isinstance(value, bool) else str(value)
