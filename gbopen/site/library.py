"""The packages as the site reads them: descriptors, rows, and the names of codes."""

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from gbopen.language import Language
from gbopen.site.pieces import Worded
from gbopen.tables.table import Field, Table

Row = Mapping[str, str]
Described = Mapping[str, Any]
"""A part of datapackage.json: the package, a resource or a field."""


@dataclass(frozen=True)
class Package:
    """One package: its folder, its descriptor, and the rows of each resource by name."""

    folder: Path
    descriptor: Described
    rows: Mapping[str, Sequence[Row]]

    @property
    def name(self) -> str:
        """The name of the dataset."""
        return str(self.descriptor["name"])

    @property
    def version(self) -> str:
        """The version of the dataset."""
        return str(self.descriptor["version"])

    @property
    def released(self) -> date:
        """The day it was released."""
        return date.fromisoformat(str(self.descriptor["created"])[:10])

    def resources(self, role: str) -> Iterator[Described]:
        """The resources that play that role: data, reference or known-issues."""
        for resource in self.descriptor["resources"]:
            if resource.get("gbopen:role", "data") == role:
                yield resource

    @property
    def issues(self) -> Sequence[Row]:
        """The known issues of the dataset."""
        return [row for one in self.resources("known-issues") for row in self.rows[one["name"]]]


@dataclass(frozen=True)
class Library:
    """All packages together with the tables; `rows` finds a row of any table by its key."""

    packages: Sequence[Package]
    tables: Mapping[str, Table]
    rows: Mapping[str, Mapping[str, Row]]

    def row(self, table: str, key: str) -> Row | None:
        """The row of a table with that key, wherever it was published."""
        return self.rows.get(table, {}).get(key)

    def name(self, table: str, key: str, language: Language) -> Worded:
        """What a code is called, in the language of the page where there is a name in it."""
        row = self.row(table, key)
        known = self.tables.get(table)
        if row is None or known is None or not known.name_field:
            return Worded(key, language)
        return worded(row, known.name_field, language) or Worded(key, language)

    def label(self, table: str, field: str, value: str, language: Language) -> str:
        """The label of a coded value, or the value itself where it has none."""
        known = self.field(table, field)
        labelled = known.labels.get(value) if known else None
        return labelled.said_in(language) if labelled else value

    def field(self, table: str, field: str) -> Field | None:
        """The column of that name, where the table has one."""
        known = self.tables.get(table)
        return next((one for one in known.fields if one.name == field), None) if known else None


def worded(row: Row, field: str, language: Language) -> Worded | None:
    """A text of a row by the name of its Vietnamese column (`name_vi`); None where it is empty."""
    if language == "en" and field.endswith("_vi"):
        english = row.get(field.removesuffix("_vi") + "_en", "")
        if english:
            return Worded(english, "en")
    return Worded(row[field], "vi") if row.get(field) else None


def described(one: Described, key: str, language: Language) -> str:
    """A title or description of a descriptor; the Vietnamese one where there is no other."""
    return str((one.get(f"{key}@en") if language == "en" else "") or one.get(key) or "")


def key_of(row: Row, resource: Described) -> str:
    """The primary key of a row as known issues name it."""
    return "/".join(row.get(name, "") for name in resource["schema"].get("primaryKey", ()))


def read_package(folder: Path) -> Package:
    """The package in a folder."""
    descriptor = json.loads((folder / "datapackage.json").read_bytes())
    rows = {one["name"]: _rows(folder / one["path"]) for one in descriptor["resources"]}
    return Package(folder, descriptor, rows)


def _rows(file: Path) -> list[Row]:
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def read_library(folders: Sequence[Path], tables: Mapping[str, Table]) -> Library:
    """The packages of these folders with every row found by its key.

    Packages with checked figures come first, those of code lists only last, else by name.
    """
    packages = sorted(
        (read_package(folder) for folder in folders),
        key=lambda one: (*_standing(one, tables), one.name),
    )
    rows: dict[str, dict[str, Row]] = {}
    for role in ("reference", "data"):  # the package that owns a table has the last word
        for package in packages:
            for resource in package.resources(role):
                known = rows.setdefault(resource["name"], {})
                known.update({key_of(row, resource): row for row in package.rows[resource["name"]]})
    return Library(packages, tables, rows)


def _standing(package: Package, tables: Mapping[str, Table]) -> tuple[int, int]:
    own = [one["name"] for one in package.resources("data")]
    lists = all(tables[name].filled_by == "publisher" for name in own if name in tables)
    checked = sum(
        row.get("check_status", "") not in ("", "counts_only")
        for name in own
        for row in package.rows[name]
    )
    return int(lists), -checked
