"""One field of a Table Schema file -> Field, with every fault of the schema said in a sentence."""

import re
from collections.abc import Mapping
from typing import Any

from gbopen.language import Bilingual
from gbopen.tables.table import Constraints, Field
from gbopen.tables.wrong import unknown, wrong

TYPES = ("string", "integer", "number", "boolean", "date", "year")
_CONSTRAINTS = (
    "required unique minimum maximum minLength maxLength pattern enum".split()
)


def read_field(descriptor: Any, *, file: str, number: int) -> Field:
    """The field `number` (from 1) of the file; SchemaError where it cannot be used."""
    place = f"fields[{number}]"
    if not isinstance(descriptor, Mapping) or not isinstance(descriptor.get("name"), str):
        raise wrong(file, place, vi='cột chưa có "name".', en='the field has no "name".')
    name = descriptor["name"]
    place = f'field "{name}"'
    kind = descriptor.get("type", "string")
    if kind not in TYPES:
        raise unknown(file, place, str(kind), TYPES, of=("kiểu dữ liệu", "type"))
    title = descriptor.get("title", name)
    labels = _labels(descriptor.get("categories", ()), file=file, place=place)
    return Field(
        name=name,
        title=Bilingual(title, descriptor.get("title@en", title)),
        description=Bilingual(
            descriptor.get("description", ""),
            descriptor.get("description@en", descriptor.get("description", "")),
        ),
        type=kind,
        constraints=_constraints(descriptor.get("constraints", {}), file=file, place=place),
        labels=labels,
        aliases=tuple(descriptor.get("aliases", ())),
        unit=descriptor.get("unit", ""),
        example=str(descriptor.get("example", "")),
        confidential=bool(descriptor.get("gbopen:confidential", False)),
        derived=bool(descriptor.get("gbopen:derived", False)),
        optional=bool(descriptor.get("gbopen:mayBeAbsent", False)),
        default=str(descriptor.get("gbopen:default", "")),
    )


def _labels(categories: Any, *, file: str, place: str) -> dict[str, Bilingual]:
    labels = {}
    for one in categories:
        if isinstance(one, str):
            labels[one] = Bilingual(one, one)
        elif isinstance(one, Mapping) and "value" in one:
            label = str(one.get("label", one["value"]))
            labels[str(one["value"])] = Bilingual(label, str(one.get("label@en", label)))
        else:
            raise wrong(
                file,
                place,
                vi='mỗi mục của "categories" cần có "value".',
                en='every entry of "categories" needs a "value".',
            )
    return labels


def _constraints(given: Any, *, file: str, place: str) -> Constraints:
    for name in given:
        if name not in _CONSTRAINTS:
            raise unknown(file, place, name, _CONSTRAINTS, of=("ràng buộc", "constraint"))
    pattern = given.get("pattern")
    return Constraints(
        required=bool(given.get("required", False)),
        unique=bool(given.get("unique", False)),
        minimum=_text(given.get("minimum")),
        maximum=_text(given.get("maximum")),
        min_length=given.get("minLength"),
        max_length=given.get("maxLength"),
        pattern=None if pattern is None else compiled(pattern, file=file, place=place),
        enum=tuple(str(value) for value in given.get("enum", ())),
    )


def _text(bound: Any) -> str | None:
    return None if bound is None else str(bound)


def compiled(pattern: Any, *, file: str, place: str) -> re.Pattern[str]:
    """A regular expression that must match a text whole; SchemaError where it is none."""
    try:
        # \Z and a group of its own: `a|b` and a trailing line break match by accident otherwise
        return re.compile(rf"(?:{pattern})\Z")
    except re.error as fault:
        raise wrong(
            file,
            place,
            vi=f'biểu thức chính quy "{pattern}" không dùng được ({fault}).',
            en=f'the regular expression "{pattern}" cannot be used ({fault}).',
        ) from fault
