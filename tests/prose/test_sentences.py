"""What is found in single sentences, and what the rules say of it."""

import re
import time
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gbopen.language import LANGUAGES
from gbopen.prose.check import check_texts
from gbopen.prose.find import claims_in
from gbopen.prose.judge import judge_text
from gbopen.prose.report import as_json, as_text
from gbopen.prose.text import Paragraph
from gbopen.rules.rule import QUALIFIERS
from gbopen.text import clean
from tests.prose.sentences import ALL

DAY = date(2026, 6, 30)


def said(one):
    """A judged claim as the tables of sentences write it."""
    claim = one.claim
    part, whole = ("?" if count is None else count for count in (claim.part, claim.whole))
    rules = " ".join(finding.rule for finding in one.findings)
    if claim.share is None:
        return f"{part}/{whole} - {rules}".strip()
    qualifier = QUALIFIERS[claim.share.qualifier] + " " if claim.share.qualifier else ""
    verdict = rules or {"ok": "ok", "not_checkable": "none"}[one.verdict]
    return f"{part}/{whole} {qualifier}{claim.share.printed} {verdict}"


def found_in(text):
    return "; ".join(said(one) for one in judge_text("", [Paragraph(1, clean(text))]))


@pytest.mark.parametrize(
    ("sentence", "expected"), [case[1:] for case in ALL], ids=[case[0] for case in ALL]
)
def test_a_sentence(sentence, expected):
    assert found_in(sentence) == expected


def test_there_are_enough_sentences_and_no_two_of_one_name():
    assert len(ALL) >= 130
    assert len({name for name, _, _ in ALL}) == len(ALL)


def test_a_sentence_says_the_same_among_others():
    together = " ".join(sentence for _, sentence, _ in ALL)
    expected = "; ".join(found for _, _, found in ALL if found)
    assert found_in(together) == expected


PHRASES = [
    ("Ban Giám đốc có 01/04 đồng chí nữ (chiếm 25%).", "01/04 đồng chí nữ (chiếm 25%)"),
    ("Nữ cấp ủy chiếm 41% (6/15 đồng chí).", "chiếm 41% (6/15 đồng chí)"),
    ("Có 6/15 ủy viên; chiếm 40%, tăng 2%.", "6/15 ủy viên; chiếm 40%"),
    ("Có 28 nữ trong tổng số 40 người, chiếm 70%.", "28 nữ trong tổng số 40 người, chiếm 70%"),
]


@pytest.mark.parametrize(("sentence", "phrase"), PHRASES)
def test_the_phrase_is_the_figures_and_what_lies_between(sentence, phrase):
    (one,) = judge_text("", [Paragraph(1, sentence)])
    assert one.phrase == phrase


def test_sentences_are_numbered_from_one_and_headings_count_with_what_follows():
    text = "2. Kết quả năm 2025. Tại TP. Huế có 2/5 đồng chí nữ (40%). Cấp xã 3/9 người (33%)."
    assert [claim.number for claim in claims_in(text)] == [2, 3]


pieces = st.sampled_from(
    "05 07 1.500 37,5 100 2025 / % ( ) , ; . : - – chiếm gần tỷ lệ đồng chí nữ trong đó tổng số "
    "trên ngày đạt từ đến đ/c số phần trăm trở lên so với kế hoạch".split()
)


@given(st.lists(pieces, max_size=40).map(" ".join) | st.text())
@example("0/0 (0%)")
@example("1/1 đồng chí (99999999999%)")
@example("9" * 5000 + "/" + "9" * 5000 + " (5%)")
@example("/% 1/ /1 % phần")
def test_no_text_makes_it_fail(text):
    outcome = check_texts([("a.txt", text.encode("utf-8", "ignore"))], today=DAY, version="")
    assert as_json(outcome)
    for language in LANGUAGES:
        shown = as_text(outcome, language)
        assert not re.search("[\x00-\x09\x0b-\x1f]", shown)


@given(st.text(alphabet="đồng chínữ05/7%(),.; ", max_size=80))
def test_claims_stand_where_they_say(text):
    text = clean(text)
    for claim in claims_in(text):
        first, last = claim.sentence
        assert first <= claim.start < claim.end <= last <= len(text)
        assert claim.start <= claim.inner[0] <= claim.inner[1] <= claim.end
        assert text[claim.start : claim.end] == text[claim.start : claim.end].strip()


REPEATED = [
    "05/07 đồng chí (chiếm 72%), ",
    "1/",
    "1 ",
    "7",
    "(1) ",
    "(",
    "tổng số 9 người, trong đó 1 nữ ",
    "5% ",
    "5/17 a ",
    "a, ",
    "đồng chí trong số ",
]


@pytest.mark.parametrize("piece", REPEATED, ids=range(len(REPEATED)))
def test_a_long_paragraph_takes_time_in_proportion(piece):
    # four times as long may take four times as long, and some more on a busy machine
    taken = []
    for size in (25_000, 100_000):
        text = piece * (size // len(piece))
        start = time.process_time()
        assert sum(1 for _ in claims_in(text)) >= 0
        taken.append(time.process_time() - start)
    assert taken[1] < 12 * taken[0] + 0.5
