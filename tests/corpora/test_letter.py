"""The test files of other projects, by the letter; what contradicts the standard is named."""

import pytest

from benchmarks import conformance
from benchmarks.conformance import CONTRADICTIONS
from benchmarks.scores import lines

# corpus: cases scored, and the cases that are not as the corpus expects
EXPECTED = {
    "csvw": (65, ()),
    "csv_spectrum": (11, ()),
    "cells": (349, ("cell-0294",)),
    "goodtables": (18, ()),
    "fk_packages": (6, ()),
    "fk_negatives": (18, ()),
    "encodings": (7, ()),
    "gender_real": (271, ()),
    "vietnam": (876, ()),
    "grim": (268, ()),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_every_case_but_the_contradictions_is_right(name, corpora):
    score = getattr(conformance, name)(corpora)
    assert (score.scored, score.wrong) == EXPECTED[name]
    assert score.right == score.scored - len(score.wrong)


def test_every_corpus_is_in_the_table():
    assert [score.__name__ for score in conformance.SCORES] == list(EXPECTED)
    assert set(CONTRADICTIONS) == {name for _, wrong in EXPECTED.values() for name in wrong}


def test_the_two_expectations_of_one_moment_contradict_each_other(corpora):
    cases = lines(corpora / "tableschema-cells" / "vectors.jsonl")
    expected = {
        one["id"]: one["parsed"]["repr"]
        for one in cases
        if (one["type"], one["format"], one["value"])
        == ("datetime", "default", "2014-01-01T06:00:00Z")
    }
    assert expected == {
        "cell-0057": "2014-01-01 06:00:00+00:00",
        "cell-0294": "2014-01-01 06:00:00",
    }


def test_the_file_of_line_ends_has_lost_them_and_gets_back_those_published(corpora):
    stored = (corpora / "csv-spectrum" / "csvs" / "newlines_crlf.csv").read_bytes()
    assert b"\r" not in stored
    judged = conformance._as_published("spectrum-newlines_crlf", stored)
    assert judged.splitlines(keepends=True)[2] == b'"Once upon \r\n'
    assert conformance._as_published("spectrum-newlines", stored) == stored


def test_only_what_goodtables_alone_forbids_is_no_error(corpora):
    cases = lines(corpora / "goodtables-py" / "manifest.jsonl")
    reports = {one["id"]: conformance.judge_case(one, corpora / "goodtables-py") for one in cases}
    invalid = [one["id"] for one in cases if one["expected"] == "invalid"]
    assert {
        name: set(reports[name].counts) for name in invalid if not reports[name].count("error")
    } == {
        "gt-duplicate_rows": {"repeated-row"},
        "gt-empty_rows": {"blank-row"},
        "gt-empty_rows_multiple": {"blank-row"},
    }


def test_cases_left_out_of_the_score_differ_only_where_the_standards_do(corpora):
    cases = lines(corpora / "csvw" / "manifest.jsonl")
    skipped = [one for one in cases if one["expected"] == "skip"]
    assert len(skipped) == 7
    assert all(one["semantic_gap"] for one in skipped)


def test_the_package_that_frictionless_refuses_is_valid(corpora):
    case = next(
        one
        for one in lines(corpora / "fk-packages" / "manifest.jsonl")
        if one["id"] == "fk-periodic-table"
    )
    (told,) = conformance.judge_case(case, corpora / "fk-packages").findings
    assert (told.rule, told.severity) == ("package-metadata", "warning")
