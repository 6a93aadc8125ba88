"""Every example of every row, key and table rule, and every dataset, in both forms."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from gbopen.judging.file import Setting
from gbopen.publishing.checked import check_dataset
from gbopen.publishing.dataset import read_dataset
from gbopen.publishing.judges import judged_by_pandera
from gbopen.publishing.package import setting_for
from gbopen.rules.catalogue import RULES
from gbopen.values.conventions import CANONICAL
from tests.rule_tables import csv_of_rows, table_for, table_of_schema
from tests.screening.two_forms import SCOPES, in_two_forms

ROOT = Path(__file__).parents[2]
TODAY = date(2026, 6, 30)

EXAMPLES = [
    pytest.param(rule, example, breaks, id=f"{rule.name} {kind} {number}: {example.note.en}")
    for rule in RULES
    if rule.scope in SCOPES
    for kind, breaks, examples in (("passes", False, rule.passing), ("fails", True, rule.failing))
    for number, example in enumerate(examples, 1)
]


def judged_example(rule, example, *, only_named):
    if rule.scope == "key":
        table, data = table_of_schema(example.schema), example.file.encode()
    else:
        named = {role for row in example.rows for role in row} if only_named else None
        table = table_for(rule, roles=named)
        data = csv_of_rows(table, example.rows)
    setting = Setting({table.name: table}, TODAY, conventions=CANONICAL, limit=0)
    return in_two_forms(table, data, setting)


@pytest.mark.parametrize("only_named", [False, True], ids=["all roles", "roles of the example"])
@pytest.mark.parametrize(("rule", "example", "breaks"), EXAMPLES)
def test_an_example_is_judged_alike_in_both_forms(rule, example, breaks, only_named):
    judged, masked, by_pandera, report = judged_example(rule, example, only_named=only_named)
    assert judged == masked == by_pandera
    assert {finding.rule for finding in report.findings} == ({rule.name} if breaks else set())


def dataset_names():
    return sorted(one.parent.name for one in (ROOT / "datasets").glob("*/dataset.json"))


@pytest.fixture(scope="module")
def setting():
    return setting_for(ROOT / "datasets")


@pytest.mark.parametrize("name", dataset_names())
def test_a_dataset_is_judged_alike_in_both_forms(name, setting):
    dataset = read_dataset(ROOT / "datasets" / name, setting.tables)
    judged_by_pandera(check_dataset(dataset, setting), replace(setting))
