"""The rules whose roles are flags, and what they say where the other cell is empty."""

import pytest

from gbopen.rules.catalogue import BY_NAME
from tests.rules.asked import broken, sentences

CASES = [
    ("required-when", {"value": "", "when": "true"}, True),
    ("required-when", {"value": "x", "when": "true"}, False),
    ("required-when", {"value": "", "when": "false"}, False),
    ("empty-when", {"value": "x", "when": "true"}, True),
    ("empty-when", {"value": "", "when": "true"}, False),
    ("empty-when", {"value": "x", "when": "false"}, False),
    ("wanted-when", {"value": "", "when": "true"}, True),
    ("wanted-when", {"value": "x", "when": "true"}, False),
    ("wanted-when", {"value": "", "when": "false"}, False),
    ("format-when", {"fits": "false", "when": "true"}, True),
    ("format-when", {"fits": "true", "when": "true"}, False),
    ("format-when", {"fits": "false", "when": "false"}, False),
    ("parts-disagree", {"agree": "false"}, True),
    ("parts-disagree", {"agree": "true"}, False),
    ("not-valid-then", {"found": "false"}, True),
    ("not-valid-then", {"found": "true"}, False),
]


@pytest.mark.parametrize(("name", "row", "fault"), CASES)
def test_conditions(name, row, fault):
    assert broken(BY_NAME[name], row) is fault


@pytest.mark.parametrize("name", ["required-when", "empty-when", "wanted-when", "format-when"])
def test_a_condition_on_an_empty_cell_has_its_own_words(name):
    rule = BY_NAME[name]
    assert rule.explain is not None
    assert rule.explain({}, {"when": "", "fits": "1,5"}).wording == "when_empty"
    assert rule.explain({}, {"when": "VND", "fits": "1,5"}).wording == ""


def test_a_code_is_named_by_its_own_role_where_there_is_one():
    rule = BY_NAME["parts-disagree"]
    row = {"agree": "false", "id": "lc-skhcn-2023-plan"}
    assert sentences(rule, row, "vi")[0] == (
        'Mã "lc-skhcn-2023-plan" không khớp với các cột khác của dòng này.'
    )
