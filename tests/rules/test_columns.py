"""A rule judges a row of ints and a column of int64 alike."""

from random import Random

import numpy as np
import pytest

from gbopen.rules.catalogue import RULES
from gbopen.rules.rule import Rule, number_names
from tests.rules.asked import numbers

ROWS = 400
WITH_ARITHMETIC = [rule for rule in RULES if rule.broken is not None]
# Small ranges, so that borders are hit; and one range that reaches what screening trusts.
SMALL = {
    "count": (0, 12),
    "figure": (0, 130),
    "qualifier": (0, 7),
    "date": (738_000, 738_050),
    "year": (2019, 2024),
    "flag": (0, 1),
    "given": (0, 1),
    "word": (0, 0),
}
# rules about ranges of their own
OF_THEIR_OWN = {
    "number-may-be-date": {"count": (44_400, 44_500)},  # days about those of SMALL
    "ambiguous-amount": {"figure": (900, 1_100)},
}
LARGE = {**SMALL, "count": (0, 10**12), "figure": (0, 10**6)}


SCALES = {"ambiguous-amount": [100, 1_000]}


def invented(rule: Rule, ranges, seed: int) -> list[dict[str, int]]:
    random = Random(seed)  # noqa: S311 - invented rows, no secrets
    rows = []
    for _ in range(ROWS):
        row = {}
        for role, kind in rule.roles.items():
            row[role] = random.randint(*ranges[kind])
            row[f"{role}_last"] = row[role] + random.choice([0, 0, 27, 30, 364])
            row[f"{role}_scale"] = random.choice(SCALES.get(rule.name, [1, 10, 100, 10_000]))
            row[f"{role}_given"] = random.randint(0, 1)
        rows.append({name: row[name] for name in number_names(rule)})
    return rows


def examples(rule: Rule) -> list[dict[str, int]]:
    return [
        numbers(rule, row)
        for example in (*rule.passing, *rule.failing)
        for row in example.rows
        if all(row.get(role) or kind == "given" for role, kind in rule.needs.items())
    ]


@pytest.mark.parametrize("rule", WITH_ARITHMETIC, ids=lambda rule: rule.name)
def test_rows_and_columns_are_judged_alike(rule):
    rows = examples(rule) + invented(rule, SMALL, 1) + invented(rule, LARGE, 2)
    columns = {name: np.array([row[name] for row in rows], "int64") for name in number_names(rule)}
    judged = rule.broken(**columns)
    assert judged.dtype == np.bool_
    assert judged.tolist() == [bool(rule.broken(**row)) for row in rows]


@pytest.mark.parametrize("rule", WITH_ARITHMETIC, ids=lambda rule: rule.name)
def test_a_rule_is_sometimes_broken_among_invented_rows(rule):
    rows = invented(rule, SMALL | OF_THEIR_OWN.get(rule.name, {}), 1)
    assert any(rule.broken(**row) for row in rows)
