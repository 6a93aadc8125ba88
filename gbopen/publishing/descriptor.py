"""datapackage.json: a Data Package v2 descriptor, written by hand and not through a library.

The official profile and frictionless disagree on `fieldsMatch`, so it is left out; `$schema` stands
at the root only; titles and descriptions are Vietnamese with the English ones at `title@en`.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from typing import Any

from gbopen.findings.report import Report
from gbopen.language import Bilingual
from gbopen.publishing.dataset import Dataset
from gbopen.publishing.resources import Resource
from gbopen.settings.settings import Site
from gbopen.settings.values import ADDRESS, EMAIL
from gbopen.tables.table import Field

_NOBODY = Site()
PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json"
_TAKEN_OVER = (
    "homepage keywords licenses contributors sources temporal spatial accrualPeriodicity".split()
)
_DIALECT = {"delimiter": ",", "quoteChar": '"', "doubleQuote": True, "lineTerminator": "\n"}


def descriptor_of(
    dataset: Dataset,
    resources: Sequence[Resource],
    report: Report,
    *,
    issues: int,
    site: Site = _NOBODY,
) -> dict[str, Any]:
    """The descriptor of the package as plain dictionaries, in a fixed order.

    What the dataset does not say of its home page and its contributors, `site` says.
    """
    given = dataset.metadata
    described: dict[str, Any] = {
        "$schema": PROFILE,
        "name": dataset.name,
        "title": given["title"],
        "title@en": given["title@en"],
        "description": given["description"],
        "description@en": given["description@en"],
        "languages": ["vi", "en", *_further_languages(resources)],
        "version": dataset.version,
        "created": f"{dataset.released.isoformat()}T00:00:00Z",
    }
    told = {**_told_by(site), **{key: one for key, one in given.items() if one}}
    described |= {key: told[key] for key in _TAKEN_OVER if key in told}
    described["gbopen:validation"] = {
        "errors": report.count("error"),
        "warnings": report.count("warning"),
        "infos": report.count("info"),
        "known_issues": issues,
        "checked_by": f"gbopen {report.version}",
    }
    packaged = {resource.table.name for resource in resources}
    described["resources"] = [_resource(one, packaged) for one in resources]
    return described


def _further_languages(resources: Sequence[Resource]) -> list[str]:
    """The languages beside ours in which columns of the package are named."""
    fields = (field for resource in resources for field in resource.fields)
    return sorted({language for field in fields for language in field.titles})


def _told_by(site: Site) -> dict[str, Any]:
    """What the settings of a project say of every dataset of it."""
    told: dict[str, Any] = {"homepage": site.url} if site.url else {}
    if site.publisher:
        contributor: dict[str, Any] = {"title": site.publisher, "roles": ["publisher"]}
        if EMAIL.fullmatch(site.contact):
            contributor["email"] = site.contact
        elif ADDRESS.fullmatch(site.contact):
            contributor["path"] = site.contact
        told["contributors"] = [contributor]
    return told


def to_bytes(descriptor: Mapping[str, Any]) -> bytes:
    """The descriptor as UTF-8 JSON with a line break at its end."""
    return (json.dumps(descriptor, ensure_ascii=False, indent=2) + "\n").encode()


def _resource(resource: Resource, packaged: set[str]) -> dict[str, Any]:
    data = resource.to_csv()
    table = resource.table
    return {
        "name": table.name,
        "type": "table",
        "path": resource.path,
        **_said("title", table.title, table.titles),
        **_said("description", table.description, table.descriptions),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(data),
        "hash": f"sha256:{hashlib.sha256(data).hexdigest()}",
        "dialect": dict(_DIALECT),
        "gbopen:role": resource.role,
        "gbopen:rows": len(resource.rows),
        "schema": _schema(resource, packaged),
    }


def _schema(resource: Resource, packaged: set[str]) -> dict[str, Any]:
    table = resource.table
    kept = {field.name for field in resource.fields}
    schema: dict[str, Any] = {
        "fields": [_field(field) for field in resource.fields],
        "missingValues": [""],
        "primaryKey": list(table.primary_key),
    }
    if table.unique_keys:
        schema["uniqueKeys"] = [list(key) for key in table.unique_keys if set(key) <= kept]
    keys = [
        {
            "fields": list(one.fields),
            "reference": {"resource": one.table, "fields": list(one.keys)},
        }
        for one in table.foreign_keys
        if set(one.fields) <= kept and (not one.table or one.table in packaged)
    ]
    if keys:
        schema["foreignKeys"] = keys
    return schema


def _said(key: str, text: Bilingual, further: Mapping[str, str]) -> dict[str, str]:
    ours = {key: text.vi, f"{key}@en": text.en} if text.vi else {}
    return ours | {f"{key}@{language}": one for language, one in further.items()}


def _field(field: Field) -> dict[str, Any]:
    described: dict[str, Any] = {
        "name": field.name,
        "type": field.type,
        **_said("title", field.title, field.titles),
        **_said("description", field.description, field.descriptions),
    }
    constraints = _constraints(field)
    if constraints:
        described["constraints"] = constraints
    if field.labels:
        described["categories"] = [
            {"value": value, **_said("label", label, _labels_of(field, value))}
            for value, label in field.labels.items()
        ]
    if field.unit:
        described["unit"] = field.unit
    if field.example:
        described["example"] = field.example
    return described


def _labels_of(field: Field, value: str) -> dict[str, str]:
    """The labels of a coded value in further languages."""
    further = field.further_labels.items()
    return {language: labels[value] for language, labels in further if value in labels}


def _constraints(field: Field) -> dict[str, Any]:
    given = field.constraints
    pattern = given.pattern
    constraints = {
        "required": given.required or None,
        "unique": given.unique or None,
        "minimum": _bound(field, given.minimum),
        "maximum": _bound(field, given.maximum),
        "minLength": given.min_length,
        "maxLength": given.max_length,
        "pattern": pattern and pattern.source,
        "enum": list(given.enum) or None,
    }
    return {key: value for key, value in constraints.items() if value is not None}


def _bound(field: Field, text: str | None) -> str | int | float | None:
    if text is None or field.type == "date":
        return text
    return float(text) if "." in text else int(text)
