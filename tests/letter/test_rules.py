"""The rules of gbopen bound in schemas of others: by themselves, and across the resources."""

import json
from datetime import date

import pytest

from gbopen.errors import SchemaError
from gbopen.reports.sentences import message
from gbopen.screening.letter import validate_by_schema
from tests.letter.packages import found, judged, package

DAY = {"type": "date", "format": "%d/%m/%Y"}
EVENTS = {
    "fields": [
        {"name": "sự kiện", "type": "string"},
        {"name": "đợt", "type": "string"},
        {"name": "từ", **DAY},
        {"name": "đến", **DAY},
        {"name": "nữ", "type": "integer", "groupChar": "."},
        {"name": "tổng", "type": "integer", "groupChar": "."},
        {"name": "tỷ lệ", "type": "number", "decimalChar": ",", "bareNumber": False},
    ],
    "primaryKey": "sự kiện",
    "foreignKeys": [
        {"fields": "đợt", "reference": {"resource": "campaigns", "fields": "code"}},
    ],
    "rules": [
        {"rule": "share-mismatch", "part": "nữ", "whole": "tổng", "share": "tỷ lệ"},
        {"rule": "part-exceeds-whole", "part": "nữ", "whole": "tổng"},
        {"rule": "end-before-start", "start": "từ", "end": "đến"},
        {
            "rule": "outside-campaign",
            "start": "từ",
            "end": "đến",
            "window_start": "đợt/first",
            "window_end": "đợt/last",
        },
    ],
}
CAMPAIGNS = {
    "fields": [
        {"name": "code", "type": "string"},
        {"name": "first", "type": "date"},
        {"name": "last", "type": "date"},
    ],
    "primaryKey": "code",
}
HEADER = "sự kiện,đợt,từ,đến,nữ,tổng,tỷ lệ\n"
WINDOWS = "code,first,last\nT22,2022-11-15,2022-12-15\n"


def told(rows):
    """The findings on events, with their campaigns in another resource of the package."""
    return package(
        {"name": "campaigns", "path": "c.csv", "schema": CAMPAIGNS},
        {"name": "events", "path": "e.csv", "schema": EVENTS},
        files={"c.csv": WINDOWS, "e.csv": HEADER + rows},
    )


@pytest.mark.parametrize(
    ("row", "faults"),
    [
        pytest.param('A,T22,15/11/2022,15/12/2022,5,7,"71,4%"', [], id="sound"),
        pytest.param("A,T22,15/11/2022,15/12/2022,1.000,1.500,gần 67%", [], id="nearly 67"),
        pytest.param("A,T22,15/11/2022,15/12/2022,5,7,72%", [("share-mismatch", "G2")], id="72"),
        pytest.param(
            "A,T22,20/11/2022,19/11/2022,,,", [("end-before-start", "D2")], id="the end is first"
        ),
        pytest.param(
            "A,T22,14/11/2022,,,,", [("outside-campaign", "C2")], id="a day before the campaign"
        ),
        pytest.param("A,,14/11/2022,,,,", [], id="no campaign, no window"),
        pytest.param("A,T23,14/11/2022,,,,", [("unknown-reference", "B2")], id="no such campaign"),
        pytest.param("A,T22,15/11/2022,,8,7,", [("part-exceeds-whole", "E2")], id="8 of 7"),
    ],
)
def test_rules_follow_references_to_other_resources(row, faults):
    assert found(told(row + "\n")) == faults


def test_a_rule_names_columns_of_the_schema():
    (one,) = told("A,T22,15/11/2022,,5,7,72%\n").findings
    assert message(one, "en").startswith("5/7 = 71.4%, which rounds to 71%")


def test_a_table_that_stands_alone_says_what_it_could_not_ask(tmp_path):
    schema = tmp_path / "s.json"
    schema.write_text(json.dumps(EVENTS), encoding="utf-8")
    file = tmp_path / "e.csv"
    file.write_text(HEADER + "A,T22,14/11/2022,,5,7,72%\n", encoding="utf-8")
    report = validate_by_schema([file], schema, today=date(2026, 11, 22))
    assert found(report) == [("share-mismatch", "G2")]
    assert {one.rule for one in report.unchecked} == {"unknown-reference", "outside-campaign"}


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        ({"rule": "share-mismach"}, 'Did you mean "share-mismatch"'),
        ({"rule": "share-mismatch", "part": "nữ"}, "no column for the role"),
        ({"rule": "part-exceeds-whole", "part": "nu", "whole": "tổng"}, 'no column "nu"'),
        ({"rule": "part-exceeds-whole", "part": "sự kiện", "whole": "tổng"}, "sự kiện"),
    ],
    ids=["a misspelt rule", "a role left out", "a misspelt column", "a column of another kind"],
)
def test_a_rule_that_cannot_be_bound_stops_with_one_sentence(rule, said):
    with pytest.raises(SchemaError, match=said):
        judged(HEADER, {**EVENTS, "foreignKeys": [], "rules": [rule]})
