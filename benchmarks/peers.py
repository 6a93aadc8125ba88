"""The same files before frictionless and pandera, helped with all that Table Schema can declare.

Both are told where the header is, which separator, decimal mark and order of dates the file has,
and its titles as the names of the fields; labels and names stand beside the codes in enums and
lists. Of our own keywords they know nothing. Workbooks are handed to them as CSV of their cells.
"""

import copy
import io
import json
import warnings
from collections.abc import Mapping
from functools import cache
from typing import Any

import pandas as pd
from frictionless import Dialect, Package, Resource, Schema
from frictionless.formats import CsvControl
from pandera.errors import SchemaErrors
from pandera.io.pandas_io import from_frictionless_schema

from benchmarks.forms import Form
from gbopen import shipped

Spot = tuple[int | None, int | None]  # row of the file, column from 0


def descriptor(form: Form, *, keys: bool) -> dict[str, Any]:
    """The Table Schema of the form without our keywords, its fields named as in the file."""
    titles = dict(zip(form.columns, form.header, strict=False))
    local = form.shape != "canonical"
    fields = []
    for number, title in enumerate(form.header):
        name = form.columns[number] if number < len(form.columns) else ""
        fields.append(_field(form, name, title, local=local) if name else {"name": title or "_",
                      "type": "string"})  # fmt: skip
    found: dict[str, Any] = {"fields": fields, "missingValues": [""]}
    key = [titles[one] for one in form.table.primary_key if one in titles]
    if len(key) == len(form.table.primary_key):
        found["primaryKey"] = key
    if keys:
        found["foreignKeys"] = [
            {
                "fields": [titles[one.fields[0]]],
                "reference": {"resource": one.table, "fields": [one.keys[0]]},
            }
            for one in form.table.foreign_keys
            if one.table and one.fields[0] in titles
        ]
    return found


def _field(form: Form, name: str, title: str, *, local: bool) -> dict[str, Any]:
    one = _published(form.table.name)[name]
    limits = copy.deepcopy(one.get("constraints", {}))
    if local and "enum" in limits:
        limits["enum"] += [label.vi for label in form.table.field(name).labels.values()]
    found: dict[str, Any] = {"name": title, "type": one["type"], "constraints": limits}
    if local and one["type"] == "number":
        found["decimalChar"] = ","
    if local and one["type"] == "date":
        found["format"] = "%d/%m/%Y"
    return found


@cache
def _published(table: str) -> dict[str, dict[str, Any]]:
    schema = json.loads(shipped.schemas().joinpath(f"{table}.json").read_bytes())
    return {one["name"]: one for one in schema["fields"]}


class Frictionless:
    """frictionless with the schema, the code lists as resources, and the dialect of the file."""

    name = "frictionless"

    def __init__(self, keys: Mapping[str, list[str]]) -> None:
        self._keys = keys

    def told(self, form: Form, plan: Form) -> list[Spot]:
        """Where it reports anything; `plan` is the form before its header was touched."""
        schema = Schema.from_descriptor(descriptor(plan, keys=True))
        delimiter = ";" if form.shape == "vietnamese" else ","
        dialect = Dialect(
            header_rows=[len(plan.top) + 1], controls=[CsvControl(delimiter=delimiter)]
        )
        main = Resource(
            name="main", data=_bytes(form), scheme="buffer", format="csv", encoding="utf-8",
            schema=schema, dialect=dialect,
        )  # fmt: skip
        lists = [
            _list(table, _key_of(plan, table), found)
            for table, found in self._keys.items()
            if any(one.table == table for one in plan.table.foreign_keys)
        ]
        report = Package(resources=[main, *lists]).validate(parallel=False)
        head = len(plan.top) + 1
        tasks = [task for task in report.tasks if task.name == "main"]
        found = [_spot(one, head) for task in tasks for one in task.errors]
        return found + [(None, None) for _ in report.errors]


def _list(table: str, key: str, found: list[str]) -> Resource:
    schema = Schema.from_descriptor({"fields": [{"name": key, "type": "string"}]})
    return Resource(name=table, data=[[key], *([one] for one in found)], schema=schema)


def _key_of(form: Form, table: str) -> str:
    return next(one.keys[0] for one in form.table.foreign_keys if one.table == table)


def _spot(error: Any, head: int) -> Spot:
    number = getattr(error, "field_number", None)
    row = getattr(error, "row_number", None)
    if row is None and ("label" in error.type or "header" in error.type):
        row = head
    return row, None if number is None else number - 1


def _bytes(form: Form) -> bytes:
    if form.data is not None:
        return form.data
    return form.text().encode()


class Pandera:
    """pandera's own reading of the schema, on the frame that pandas makes of the file."""

    name = "pandera"

    def told(self, form: Form, plan: Form) -> list[Spot]:
        """Where it reports anything; a file that pandas cannot read is one report."""
        try:
            frame = self._frame(form, plan)
        except Exception:  # noqa: BLE001 - whatever pandas stops with is a fault found
            return [(None, None)]
        schema = descriptor(plan, keys=False)
        schema.setdefault("primaryKey", [])
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                from_frictionless_schema(Schema.from_descriptor(schema)).validate(frame, lazy=True)
        except SchemaErrors as stop:
            return self._spots(stop, form, plan)
        except Exception:  # noqa: BLE001 - it fell over: something was told, but not where
            return [(None, None)]
        return []

    def _frame(self, form: Form, plan: Form) -> pd.DataFrame:
        texts = {
            title: str
            for title, name in zip(plan.header, plan.columns, strict=False)
            if not name or plan.table.field(name).type in {"string", "date"}
        }
        local = form.shape != "canonical"
        frame = pd.read_csv(
            io.BytesIO(_bytes(form)),
            sep=";" if form.shape == "vietnamese" else ",",
            skiprows=len(plan.top),
            decimal="," if local else ".",
            dtype=texts,  # type: ignore[arg-type]
            keep_default_na=False,
            na_values=[""],
            skip_blank_lines=False,
        )
        for title, name in zip(plan.header, plan.columns, strict=False):
            if name and local and plan.table.field(name).type == "date" and title in frame:
                days = pd.to_datetime(frame[title], format="%d/%m/%Y", errors="coerce")
                frame[title] = days.astype("object").where(days.notna(), frame[title])
        return frame

    def _spots(self, stop: SchemaErrors, form: Form, plan: Form) -> list[Spot]:
        columns = {title: number for number, title in enumerate(form.header)}
        found = []
        for _, one in stop.failure_cases.iterrows():
            row = None if pd.isna(one["index"]) else int(one["index"]) + len(plan.top) + 2
            column = columns.get(str(one["column"]))
            if row is None and one["schema_context"] == "DataFrameSchema":
                row, column = len(plan.top) + 1, columns.get(str(one["failure_case"]))
            found.append((row, column))
        return list(dict.fromkeys(found))


def before(form: Form) -> Form:
    """What the peers are told of a file: its layout before any fault."""
    plan = copy.copy(form)
    plan.top, plan.header = list(form.top), list(form.header)
    plan.columns = list(form.columns)
    return plan
