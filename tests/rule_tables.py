"""A table made for one rule: a column for each of its roles, so that its examples can be judged."""

import csv
import io
import json
from typing import Any

from gbopen.rules.rule import QUALIFIERS
from gbopen.tables.links import check_links
from gbopen.tables.load import build_table

TYPES: dict[str, dict[str, Any]] = {
    "count": {"type": "integer"},
    "figure": {"type": "number"},
    "qualifier": {"type": "string", "constraints": {"enum": list(QUALIFIERS)}},
    "date": {"type": "date"},
    "year": {"type": "year"},
    "flag": {"type": "boolean"},
    "given": {"type": "string"},
    "word": {"type": "string"},
}
# fills every line, so that a row whose cells are all empty is a row none the less
ROW_NAME = "row_name"


def table_for(rule, *, roles=None):
    """The table of the rule; of its `may` roles only those in `roles`, where they are given."""
    bound = {
        role: kind
        for role, kind in rule.roles.items()
        if roles is None or role in roles or role not in rule.may
    }
    fields = [
        {"name": role, "title": f"Cột {role}", "title@en": f"Column {role}", **TYPES[kind]}
        for role, kind in bound.items()
    ]
    bindings = {
        role: {"column": role, "is": ["true"]} if kind == "flag" else role
        for role, kind in bound.items()
    }
    descriptor = {
        "name": rule.name.replace("-", "_"),
        "fields": [{"name": ROW_NAME, "type": "string"}, *fields],
        "rules": [{"rule": rule.name, **bindings}],
    }
    return checked_table(descriptor)


def table_of_schema(schema, *, name="people"):
    """The table of an example that brings its own schema."""
    return checked_table({"name": name, **json.loads(json.dumps(schema))})


def checked_table(descriptor, others=()):
    """A table from its descriptor, its links checked."""
    table = build_table(descriptor, file=f"{descriptor['name']}.json")
    check_links(table, {one.name: one for one in (table, *others)}, file="")
    return table


def csv_of_rows(table, rows):
    """The rows of an example (role -> cell) as a CSV file of that table."""
    text = io.StringIO(newline="")
    names = [field.name for field in table.fields]
    writer = csv.DictWriter(text, names, restval="", lineterminator="\n")
    writer.writeheader()
    for number, row in enumerate(rows, 1):
        assert set(row) <= set(names), f"no column for {set(row) - set(names)}"
        writer.writerow({ROW_NAME: f"r{number}", **row})
    return text.getvalue().encode()
