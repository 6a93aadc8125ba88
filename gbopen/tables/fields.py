"""One field of a Table Schema file -> Field, with every fault of the schema said in a sentence."""

from typing import Any

from gbopen.language import Bilingual
from gbopen.tables.bounds import read_constraints
from gbopen.tables.languages import in_both, in_others
from gbopen.tables.shape import CATEGORY, FIELD, check_shape, spelled
from gbopen.tables.table import Field
from gbopen.tables.wrong import unknown, wrong

TYPES = ("string", "integer", "number", "boolean", "date", "year")


def read_field(descriptor: Any, *, file: str, number: int) -> Field:
    """The field `number` (from 1) of the file; SchemaError where it cannot be used."""
    check_shape(descriptor, FIELD, needed=("name",), file=file, place=f"fields[{number}]")
    name = descriptor["name"]
    place = f'field "{name}"'
    kind = descriptor.get("type", "string")
    if kind not in TYPES:
        raise unknown(file, place, kind, TYPES, of=("kiểu dữ liệu", "type"))
    categories = descriptor.get("categories", ())
    labels = _labels(categories, file=file, place=place)
    return Field(
        name=name,
        title=in_both(descriptor, "title", otherwise=name),
        description=in_both(descriptor, "description"),
        type=kind,
        constraints=read_constraints(
            descriptor.get("constraints", {}), kind, tuple(labels), file=file, place=place
        ),
        labels=labels,
        aliases=tuple(descriptor.get("aliases", ())),
        unit=descriptor.get("unit", ""),
        example=str(descriptor.get("example", "")),
        confidential=descriptor.get("gbopen:confidential", False),
        derived=descriptor.get("gbopen:derived", False),
        optional=descriptor.get("gbopen:mayBeAbsent", False),
        default=descriptor.get("gbopen:default", ""),
        titles=in_others(descriptor, "title", file=file, place=place),
        descriptions=in_others(descriptor, "description", file=file, place=place),
        further_labels=_further_labels(categories, file=file, place=place),
    )


def _labels(categories: Any, *, file: str, place: str) -> dict[str, Bilingual]:
    labels: dict[str, Bilingual] = {}
    for number, one in enumerate(categories, 1):
        spot = f"{place} categories[{number}]"
        given: Any = {"value": one} if isinstance(one, str | int | float) else one
        check_shape(given, CATEGORY, needed=("value",), file=file, place=spot)
        value = spelled(given["value"])
        if value in labels:
            raise wrong(
                file,
                spot,
                vi=f'giá trị "{value}" đã có ở trên.',
                en=f'the value "{value}" is already there.',
            )
        labels[value] = in_both(given, "label", otherwise=value)
    return labels


def _further_labels(categories: Any, *, file: str, place: str) -> dict[str, dict[str, str]]:
    """The labels of further languages: language -> value -> label."""
    labels: dict[str, dict[str, str]] = {}
    for number, one in enumerate(categories, 1):
        if isinstance(one, dict):
            spot = f"{place} categories[{number}]"
            for language, label in in_others(one, "label", file=file, place=spot).items():
                labels.setdefault(language, {})[spelled(one["value"])] = label
    return labels
