"""Patterns of schemas: what fits is what Python's matcher says, in time in proportion."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gbopen.values.pattern_walk import LONGEST_LOOKED_AROUND, PARSER, Unsafe, Walk
from gbopen.values.patterns import part, whole

ATOMS = r"a b [ab] [^a] . \d \w \W ^ $ \b \B \A \Z (?i:A) é (?:) (?=a) (?!a) (?<=b) (?!a*$)".split()
REPEATS = "* + ? {0,2} {1,3} {2} *? +?".split()
PATTERNS = st.recursive(
    st.sampled_from(ATOMS),
    lambda inner: st.one_of(
        st.tuples(inner, inner).map("".join),
        st.tuples(inner, inner).map(lambda two: f"(?:{two[0]}|{two[1]})"),
        st.tuples(inner, st.sampled_from(REPEATS)).map(lambda two: f"(?:{two[0]}){two[1]}"),
    ),
    max_leaves=6,
)
FLAGS = st.sampled_from(["", "(?i)", "(?m)", "(?s)", "(?a)"])


@given(PATTERNS, FLAGS, st.text("abAB1 \né", max_size=7))
def test_a_walk_says_what_the_matcher_of_python_says(source, flags, text):
    compiled, tree = re.compile(flags + source), PARSER.parse(flags + source)
    assert Walk(tree, anywhere=False).matches(text) == (compiled.fullmatch(text) is not None)
    assert Walk(tree, anywhere=True).matches(text) == (compiled.search(text) is not None)


SLOW = {
    "a repeat in a repeat": ("(a+)+$", "a" * 5_000, True),
    "and nothing fits": ("(a+)+$", "a" * 5_000 + "!", False),
    "repeats side by side": (".*.*.*=.*", "a" * 5_000, False),
    "choices alike": ("(a|a|aa)+", "a" * 5_000 + "!", False),
    "a repeat of a repeat": ("([a-z]+ ?)*x{2,}", "ab " * 2_000, False),
    "repeats that end": ("(a{0,9}){0,9}(a?){20}b", "a" * 80, False),
    "looking ahead": (r"^(?=^[^./~])(^((?!\.{2}).)*$).*$", "data/a.csv", True),
    "and finding": (r"^(?=^[^./~])(^((?!\.{2}).)*$).*$", "data/../a.csv", False),
    "looking around at every place": ("(a(?=.*b))*b", "a" * 1_000 + "b", True),
    "too long to look around": ("(a(?=.*b))*.*", "a" * (LONGEST_LOOKED_AROUND + 1), False),
}


@pytest.mark.parametrize(("source", "text", "fits"), SLOW.values(), ids=SLOW)
def test_no_text_takes_for_ever(source, text, fits):
    start = time.process_time()
    assert whole(source).match(text) is fits
    assert time.process_time() - start < 10


def test_a_part_is_found_as_soon():
    assert part("(a+)+b").match("x" + "a" * 2_000 + "b!")
    assert not part("(a+)+b").match("a" * 2_000)


@pytest.mark.parametrize("source", [r"(a+)+\1", "(?>a*)*b*", "(a{1,999}){1,999}b*"])
def test_what_cannot_be_walked_is_unsafe(source):
    with pytest.raises(Unsafe):
        whole(source)
