"""One field of a Table Schema file -> Field, with every fault of the schema said in a sentence."""

from typing import Any

from gbopen.language import Bilingual
from gbopen.tables.bounds import read_constraints
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
    title = descriptor.get("title", name)
    about = descriptor.get("description", "")
    labels = _labels(descriptor.get("categories", ()), file=file, place=place)
    return Field(
        name=name,
        title=Bilingual(title, descriptor.get("title@en", title)),
        description=Bilingual(about, descriptor.get("description@en", about)),
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
        label = given.get("label", value)
        labels[value] = Bilingual(label, given.get("label@en", label))
    return labels
