"""The examples of rules on files, cells and keys: each fault is found, and found alone.

Row and table rules have theirs asked in tests/rules.
"""

import pytest

from gbopen.rules.catalogue import RULES
from gbopen.values.conventions import Conventions
from tests.judging.people import check, tables_of

ASKED = [rule for rule in RULES if rule.scope in {"file", "cell", "key"}]
# infos that go with what is sound; and mixed writing, which leaves single cells open
BESIDE = {"harmless-spelling", "skipped-row"}
BESIDE_IN = {"mixed-number-styles": {"ambiguous-number"}}


# what the file of these examples is said to be written in
WRITTEN_IN = {
    name: Conventions(decimal=",", date_order="dmy", declared=True)
    for name in ("wrong-decimal-mark", "month-first-date")
}


def found(name, example):
    schema = example.schema if "fields" in example.schema else {"fields": [example.schema]}
    data = example.file
    if data is None:
        # a key before it, so that an empty cell is a cell of a row and no empty line
        keyed = {"fields": [{"name": "row_id"}, *schema["fields"]], "primaryKey": ["row_id"]}
        schema = {**schema, **keyed}
        data = written(example.rows)
    tables = tables_of({**schema, "name": "example"})
    report = check(data, tables=tables, conventions=WRITTEN_IN.get(name))
    return {one.rule for one in report.findings}


def written(rows):
    names = ["row_id", *rows[0]]
    cells = [[f"r{number}", *row.values()] for number, row in enumerate(rows)]
    quoted = [['"' + cell.replace('"', '""') + '"' for cell in row] for row in [names, *cells]]
    return "\n".join(";".join(row) for row in quoted) + "\n"


def cases(kind):
    return [
        pytest.param(rule.name, example, id=f"{rule.name}: {example.note.en}")
        for rule in ASKED
        for example in getattr(rule, kind)
    ]


@pytest.mark.parametrize(("name", "example"), cases("failing"))
def test_a_failing_example_fails_by_its_rule_alone(name, example):
    rules = found(name, example)
    assert name in rules
    assert rules - BESIDE - BESIDE_IN.get(name, set()) == {name} - BESIDE


@pytest.mark.parametrize(("name", "example"), cases("passing"))
def test_a_passing_example_passes(name, example):
    rules = found(name, example)
    assert name not in rules
    assert rules <= BESIDE
