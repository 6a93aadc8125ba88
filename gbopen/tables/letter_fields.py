"""One field of any Table Schema, by the letter: its type, format and constraints."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from gbopen.language import Bilingual
from gbopen.tables.letter_constraints import Limits, read_limits
from gbopen.tables.shape import (
    FILLED_LIST,
    FLAG,
    LIST,
    OBJECT,
    TEXT,
    TEXTS,
    WHOLE,
    Kind,
    check_kind,
    check_shape,
)
from gbopen.tables.table import Constraints, Field
from gbopen.tables.wrong import unknown, wrong
from gbopen.values.table_schema import FORMATS, ITEM_TYPES, TYPES, Reader, key_of, reader_of

_FIELD: Mapping[str, Kind] = {
    "name": TEXT,
    "title": TEXT,
    "type": TEXT,
    "format": TEXT,
    "constraints": OBJECT,
    "categories": FILLED_LIST,
    "categoriesOrdered": FLAG,
    "missingValues": LIST,
    "decimalChar": TEXT,
    "groupChar": TEXT,
    "bareNumber": FLAG,
    "trueValues": TEXTS,
    "falseValues": TEXTS,
    "delimiter": TEXT,
    "itemType": TEXT,
}
# the types that have categories, and what a value of them is in JSON
_CATEGORIES: Mapping[str, Kind] = {"string": TEXT, "integer": WHOLE}
_MISSING: Mapping[str, Kind] = {"value": TEXT, "label": TEXT}
# what our rules take a column for: they know fewer types than the standard
_FOR_RULES = {
    "number": "number",
    "integer": "integer",
    "boolean": "boolean",
    "date": "date",
    "datetime": "date",
    "yearmonth": "date",
    "year": "year",
}


@dataclass(frozen=True, slots=True)
class LetterField:
    """One field by the letter. `field` is what rules and messages know of it.

    `label` is the name in the header: names may be alike in version 1, `field.name` never is.
    `nulls` are the texts that are null; `bare` says that a number stands alone in its cell.
    `item` is the type of what a list holds.
    """

    field: Field
    label: str
    kind: str
    form: str
    read: Reader
    nulls: frozenset[str]
    limits: Limits
    required: bool = False
    bare: bool = True
    item: str = "string"


def read_letter_field(  # noqa: PLR0913 - what the schema says of all its fields
    given: Any, *, name: str, nulls: frozenset[str], untyped: str, keyed: bool, file: str
) -> LetterField:
    """A field of a schema under the unlike name `name`; SchemaError where it cannot be used.

    `untyped` is the type of a field that names none; a field that is `keyed` must be filled.
    """
    place = f'field "{name}"'
    kind, form = given.get("type", untyped), given.get("format", "default")
    read = _reader(kind, form, given, file=file, place=place)
    labels = _labels(given.get("categories", ()), kind, file=file, place=place)
    rules = given.get("constraints", {})
    limits = read_limits(rules, kind, read, file=file, place=place)
    _check_enum(limits.enum, labels, file=file, place=place)
    title = given.get("title") or name
    field = Field(
        name=name,
        title=Bilingual(title, given.get("title@en", title)),
        description=Bilingual("", ""),
        type=_FOR_RULES.get(kind, "string"),
        constraints=Constraints(unique=rules.get("unique", False)),
        labels=labels,
        unit=str(given.get("unit", "")),
        example=str(given.get("example", "")),
    )
    return LetterField(
        field=field,
        label=given["name"],
        kind=kind,
        form=form.removeprefix("fmt:"),
        read=read,
        nulls=read_nulls(given["missingValues"], file=file, place=place)
        if "missingValues" in given
        else nulls,
        limits=limits.among(tuple(labels)) if labels else limits,
        required=keyed or rules.get("required", False),
        bare=given.get("bareNumber", True),
        item=given.get("itemType", "string"),
    )


def check_field(given: Any, *, number: int, file: str) -> None:
    """SchemaError where the field `number` (from 1) has no name or a keyword of another kind."""
    check_shape(given, _FIELD, needed=("name",), file=file, place=f"fields[{number}]")


def read_nulls(given: Any, *, file: str, place: str) -> frozenset[str]:
    """The texts that `missingValues` lists, by themselves or with a label each."""
    place = f'{place} "missingValues"' if place else '"missingValues"'
    check_kind(given, LIST, file=file, place=place)
    nulls: list[str] = []
    labels: list[str] = []
    for one in given:
        entry = {"value": one} if isinstance(one, str) else one
        check_shape(entry, _MISSING, needed=("value",), file=file, place=place)
        nulls.append(entry["value"])
        labels += [entry["label"]] if "label" in entry else []
    check_once(nulls, file=file, place=place)
    check_once(labels, file=file, place=place)
    return frozenset(nulls)


def check_once(names: Sequence[str], *, file: str, place: str) -> None:
    """SchemaError where a name stands in a list twice that must not."""
    for number, name in enumerate(names):
        if name in names[:number]:
            raise wrong(file, place, vi=f'"{name}" có hai lần.', en=f'"{name}" is there twice.')


def _reader(kind: str, form: str, given: Mapping[str, Any], *, file: str, place: str) -> Reader:
    if kind not in TYPES:
        raise unknown(file, place, kind, TYPES, of=("kiểu dữ liệu", "type"))
    item = given.get("itemType", "string")
    if kind == "list" and item not in ITEM_TYPES:
        raise unknown(file, place, item, ITEM_TYPES, of=("kiểu phần tử", "type of items"))
    for name in ("decimalChar", "delimiter"):
        if given.get(name) == "":
            raise wrong(file, place, vi=f'"{name}" để trống.', en=f'"{name}" is empty.')
    if kind == "number" and given.get("groupChar") == given.get("decimalChar", "."):
        raise wrong(
            file,
            place,
            vi='"groupChar" trùng với "decimalChar".',
            en='"groupChar" is also "decimalChar".',
        )
    try:
        return reader_of(kind, form, given)
    except (ValueError, re.error) as fault:
        formats = FORMATS.get(kind, ("default", "any", "%Y-%m-%d"))
        raise unknown(file, place, form, formats, of=("định dạng", "format")) from fault


def _labels(given: Any, kind: str, *, file: str, place: str) -> dict[str, Bilingual]:
    """The values of `categories` as keys, with their labels."""
    if given and kind not in _CATEGORIES:
        raise wrong(
            file,
            place,
            vi=f'kiểu {kind} không có "categories".',
            en=f'the type {kind} has no "categories".',
        )
    keys: list[str] = []
    labels: list[Bilingual] = []
    for number, one in enumerate(given, 1):
        entry: Mapping[str, Any] = one if isinstance(one, Mapping) else {"value": one}
        spot = f"{place} categories[{number}]"
        shape = {"value": _CATEGORIES[kind], "label": TEXT, "label@en": TEXT}
        check_shape(entry, shape, needed=("value",), file=file, place=spot)
        keys.append(key_of(entry["value"]))
        label = entry.get("label", keys[-1])
        labels.append(Bilingual(label, entry.get("label@en", label)))
    check_once(keys, file=file, place=f"{place} categories")
    check_once([one.vi for one in labels], file=file, place=f"{place} categories")
    return dict(zip(keys, labels, strict=True))


def _check_enum(enum: Sequence[str], keys: Collection[str], *, file: str, place: str) -> None:
    """SchemaError where `enum` lists what is none of the `categories` of the field."""
    for one in enum if keys else ():
        if one not in keys:
            raise unknown(file, f'{place} "enum"', one, keys, of=("giá trị", "category"))
