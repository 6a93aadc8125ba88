"""Figures published by others, judged with small schemas: all found, nothing cried."""

import csv
import io
import json
from datetime import date

import pytest

from gbopen.judging.file import Setting, judge_file
from gbopen.tables.load import build_table
from gbopen.values.conventions import Conventions

DAY = date(2026, 11, 22)

PARLIAMENTS = {
    "name": "parliaments",
    "fields": [
        {"name": "id", "type": "string"},
        {"name": "part", "type": "integer", "constraints": {"minimum": 0}},
        {"name": "total", "type": "integer", "constraints": {"minimum": 1}},
        {"name": "percent", "type": "number", "unit": "%"},
    ],
    "primaryKey": ["id"],
    "rules": [
        {"rule": "share-mismatch", "part": "part", "whole": "total", "share": "percent"},
        {"rule": "part-exceeds-whole", "part": "part", "whole": "total"},
        {"rule": "share-of-zero", "whole": "total", "share": "percent"},
        {"rule": "impossible-share", "part": "part", "whole": "total", "share": "percent"},
    ],
}

ELECTION = {
    "name": "election",
    "fields": [
        {"name": "phần", "type": "string"},
        {"name": "tỉnh", "type": "string", "constraints": {"required": True}},
        {"name": "đơn vị bầu cử", "type": "integer"},
        {"name": "thứ tự", "type": "integer"},
        {"name": "danh xưng", "type": "string"},
        {"name": "số phiếu", "type": "integer", "constraints": {"minimum": 0}},
        {"name": "số cử tri", "type": "integer", "gbopen:mayBeAbsent": True},
        {"name": "tỷ lệ (%)", "type": "number", "unit": "%"},
        {"name": "dòng trong bản gốc", "type": "integer"},
    ],
    "primaryKey": ["dòng trong bản gốc"],
    "rules": [
        {
            "rule": rule,
            "part": "số phiếu",
            "whole": "số cử tri",
            "share": "tỷ lệ (%)",
        }
        for rule in ("no-possible-total", "only-possible-total", "share-mismatch")
    ],
}

PERCENT_OF = {
    "name": "percents",
    "fields": [
        {"name": "id", "type": "string"},
        {"name": "part", "type": "integer", "gbopen:mayBeAbsent": True},
        {"name": "n", "type": "integer"},
        {"name": "percent", "type": "number", "unit": "%"},
    ],
    "rules": [{"rule": "impossible-share", "part": "part", "whole": "n", "share": "percent"}],
}


def judged(schema, data, conventions=None):
    table = build_table(schema, file=f"{schema['name']}.json")
    setting = Setting({table.name: table}, DAY, conventions=conventions, limit=0)
    return judge_file(f"{table.name}.csv", data, setting)


def lines(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def table_of(header, rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(header)
    writer.writerows(rows)
    return text.getvalue().encode()


def test_six_wrong_shares_of_parliaments_are_found_and_none_of_265_is_accused(shared):
    pairs = lines(shared / "corpora" / "gender-real" / "pairs.jsonl")
    rows = [(one["id"], one["part"], one["total"], one["percent"]) for one in pairs]
    report = judged(PARLIAMENTS, table_of(("id", "part", "total", "percent"), rows))
    found = {rows[one.place.row - 2][0]: one for one in report.findings}
    wrong = {one["id"] for one in pairs if one["expected"] == "inconsistent"}
    assert (len(pairs), len(wrong)) == (271, 6)
    assert set(found) == wrong
    assert {one.rule for one in found.values()} == {"share-mismatch"}
    assert {one.wording for one in found.values()} == {"rounded_twice"}


@pytest.mark.parametrize(
    "conventions",
    [None, Conventions(decimal=",", declared=True)],
    ids=["proved from the file", "declared"],
)
def test_nothing_in_876_official_election_results_is_accused(shared, conventions):
    data = (shared / "corpora" / "vietnam" / "na14_2016_results.csv").read_bytes()
    report = judged(ELECTION, data, conventions)
    assert report.files[0].rows == 876
    assert [one for one in report.findings if one.severity != "info"] == []
    assert set(report.counts) <= {"harmless-spelling"}


def test_an_election_result_that_no_number_of_ballots_gives_is_found(shared):
    data = (shared / "corpora" / "vietnam" / "na14_2016_results.csv").read_text(encoding="utf-8")
    spoiled = data.replace("356.780;86,47", "3;86,47", 1)
    report = judged(ELECTION, spoiled.encode())
    assert [(one.rule, one.place.cell) for one in report.findings if one.severity == "error"] == [
        ("no-possible-total", "G2")
    ]


def test_the_percentages_of_grim_get_the_verdicts_of_their_authors(shared):
    cases = [
        one
        for one in lines(shared / "corpora" / "grim" / "cases.jsonl")
        if one["percent"] and one["exact_arithmetic_agrees"]
    ]
    rows = [(one["id"], one["n"], one["x"]) for one in cases]
    report = judged(PERCENT_OF, table_of(("id", "n", "percent"), rows))
    impossible = {rows[one.place.row - 2][0] for one in report.findings}
    assert len(cases) == 33
    assert impossible == {one["id"] for one in cases if one["expected"] == "inconsistent"}
