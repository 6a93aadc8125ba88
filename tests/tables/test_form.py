"""The form of a table as its schema gives it, and what is refused in it."""

import json

import pytest

from gbopen.errors import SchemaError
from gbopen.tables.load import parse_table

FORM = {
    "sheet": "Nhân sự",
    "columns": ["number", "office", "women", "persons", "unit"],
    "reports": ["annual"],
    "rows": 5,
    "share": ["women", "persons"],
    "filled": {"number": "number", "day": "cover"},
    "defaults": {"unit": "person"},
}
NAMES = ("number", "office", "women", "persons", "unit", "day")


def table(**changes):
    schema = {
        "name": "staff",
        "fields": [{"name": name} for name in NAMES],
        "gbopen:form": {**FORM, **changes},
    }
    return parse_table(json.dumps(schema), file="staff.json")


def test_a_form_knows_what_is_asked_and_what_is_numbered():
    form = table().form
    assert form.sheet == "Nhân sự"
    assert form.numbered == "number"
    assert form.asked == ("office", "women", "persons", "unit")
    assert (form.rows, form.cover, form.printed) == (5, False, "")


def test_a_table_without_a_form_has_none():
    assert parse_table('{"fields": [{"name": "a"}]}', file="a.json").form is None


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"columns": ["nobody"]}, 'the table has no column "nobody"'),
        ({"columns": []}, "a list of column names that is not empty"),
        ({"printed": "nobody"}, 'the table has no column "nobody"'),
        ({"share": ["women"]}, "exactly two column names"),
        ({"filled": {"day": "somewhere"}}, "is not one of: report, cover, agency, number"),
        ({"filled": {"nobody": "report"}}, 'the table has no column "nobody"'),
        ({"defaults": {"nobody": "x"}}, 'the table has no column "nobody"'),
        ({"sheet": ""}, "a name"),
        ({"sheet": "a/b"}, "none of: []"),
        ({"sheet": "x" * 32}, "at most 31 characters"),
        ({"rows": "many"}, "a whole number"),
        ({"cover": 1}, "true or false"),
    ],
)
def test_a_form_that_cannot_be_is_refused_with_its_place(changes, said):
    with pytest.raises(SchemaError, match=r"staff\.json") as refused:
        table(**changes)
    assert said in refused.value.said_in("en")
    assert "gbopen:form" in refused.value.said_in("vi")
