"""Keys, references, look-ups and rules of the schema files name columns and tables that exist."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

Schema = dict[str, Any]

SCHEMAS: dict[str, Schema] = {
    path.stem: json.loads(path.read_bytes())
    for path in (Path(__file__).parents[2] / "schemas").glob("*.json")
}
every_table = pytest.mark.parametrize("name", sorted(SCHEMAS))


def columns(schema: Schema) -> list[str]:
    """The names of the columns of a table."""
    return [field["name"] for field in schema["fields"]]


def end_of(table: str, path: str) -> tuple[str, str]:
    """The table and column a path leads to; KeyError where a step leads nowhere."""
    *steps, last = path.split("/")
    for step in steps:
        schema = SCHEMAS[table]
        if step in schema.get("lookups", {}):
            table = schema["lookups"][step]["table"]
            continue
        to = {
            key["fields"][0]: key["reference"]["resource"] or table
            for key in schema.get("foreignKeys", ())
            if len(key["fields"]) == 1
        }
        table = to[step]
    if last not in columns(SCHEMAS[table]):
        raise KeyError(last)
    return table, last


def paths_of(binding: object) -> Iterator[str]:
    """Every path in a binding, a list of bindings or a rule."""
    if isinstance(binding, str):
        yield from () if binding == "today" else (binding,)
    elif isinstance(binding, list):
        for one in binding:
            yield from paths_of(one)
    elif isinstance(binding, dict):
        yield from (binding[key] for key in ("column", "qualifier", "precision") if key in binding)
        yield from binding.get("parts", {}).values()


@every_table
def test_every_key_is_of_columns_and_leads_to_a_table(name: str) -> None:
    schema = SCHEMAS[name]
    named = [*schema["primaryKey"], *(one for key in schema.get("uniqueKeys", ()) for one in key)]
    for key in schema.get("foreignKeys", ()):
        named += key["fields"]
        target = SCHEMAS[key["reference"]["resource"] or name]
        assert set(key["reference"]["fields"]) <= set(columns(target)), key
    if "gbopen:nameField" in schema:
        named.append(schema["gbopen:nameField"])
    assert set(named) <= set(columns(schema))


@every_table
def test_every_rule_is_bound_to_columns_that_exist(name: str) -> None:
    for rule in SCHEMAS[name].get("rules", ()):
        for role, binding in rule.items():
            if role == "rule":
                continue
            for path in paths_of(binding):
                assert end_of(name, path), (rule["rule"], role)
            if isinstance(binding, dict) and "lookup" in binding:
                assert binding["lookup"] in SCHEMAS[name]["lookups"], rule


@every_table
def test_every_look_up_leads_from_columns_to_columns(name: str) -> None:
    for lookup in SCHEMAS[name].get("lookups", {}).values():
        target = columns(SCHEMAS[lookup["table"]])
        assert {*lookup["match"], *lookup.get("during", ())} <= set(target)
        ways = [lookup["at"]] if "at" in lookup else []
        for way in lookup["match"].values():
            ways += [way] if isinstance(way, str) else way
        for way in ways:
            assert way.startswith("=") or end_of(name, way)
