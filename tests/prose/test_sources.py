"""The five source documents: their eight figures that can be checked, and nothing false."""

from datetime import date

import pytest

from gbopen.prose.check import check_texts
from tests.prose.test_sentences import said

# typed from the documents: the figures W4 W6 W9 W12 to W16, and what stands beside them
EXPECTED = {
    "000": [
        "?/40 70 ok",
        "5/7 72 share-mismatch",
        "3/? 50 only-possible-total",
        "2/3 67 ok",
        "5/? 45 only-possible-total",
        "5/7 72 share-mismatch",
    ],
    "001": [],
    "002": [],
    "003": [],
    "004": [
        "4/13 30 share-mismatch",
        "3/13 nearly 23 qualifier-wrong-side",
        "6/10 60 ok",
        "14/48 29 ok",
        "70/162 nearly 45 qualifier-mismatch",
        "10/18 -",
        "2/4 -",
        "6/13 -",
        "7/10 -",
        "4/7 -",
    ],
}


@pytest.fixture(scope="module")
def outcome(shared):
    files = [(file.name, file.read_bytes()) for file in sorted((shared / "sources").glob("*.txt"))]
    return check_texts(files, today=date(2026, 6, 30), version="")


@pytest.mark.parametrize("source", EXPECTED)
def test_a_source_holds_these_figures_and_no_others(outcome, source):
    found = [said(one) for one in outcome.judged if one.place.file.startswith(source)]
    assert found == EXPECTED[source]


def test_all_eight_pairs_with_a_share_are_found(outcome):
    whole = [
        one.claim
        for one in outcome.judged
        if one.claim.share and one.claim.part is not None and one.claim.whole is not None
    ]
    assert len(whole) == 8
    assert outcome.report.count("error") == 4
    assert outcome.report.count("warning") == 1


def test_the_place_is_the_line_of_the_text_editor(outcome, shared):
    for one in outcome.judged:
        file = shared / "sources" / one.place.file
        line = file.read_text(encoding="utf-8").split("\n")[one.place.line - 1]
        assert one.phrase in line.replace("\u00a0", " ")
