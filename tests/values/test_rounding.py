import decimal
import json
from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gbopen.values.rounding import MODES, Interval, interval, multiples

# The names the corpus has for our modes.
SCRUTINY = {
    "up_or_down": "half_either",
    "up": "half_up",
    "down": "half_down",
    "even": "half_even",
    "ceiling": "ceiling",
    "floor": "floor",
    "ceiling_or_floor": "ceiling_or_floor",
    "trunc": "truncation",
    "anti_trunc": "up",
}
# What the decimal module of Python calls them; two modes stand for either of two.
ORACLES = {
    "half_up": (decimal.ROUND_HALF_UP,),
    "half_down": (decimal.ROUND_HALF_DOWN,),
    "half_even": (decimal.ROUND_HALF_EVEN,),
    "half_either": (decimal.ROUND_HALF_UP, decimal.ROUND_HALF_DOWN),
    "up": (decimal.ROUND_UP,),
    "truncation": (decimal.ROUND_DOWN,),
    "ceiling": (decimal.ROUND_CEILING,),
    "floor": (decimal.ROUND_FLOOR,),
    "ceiling_or_floor": (decimal.ROUND_CEILING, decimal.ROUND_FLOOR),
}


@pytest.mark.parametrize(
    ("units", "scale", "mode", "expected"),
    [
        pytest.param(72, 1, "half_up", ("71.5", "72.5", True, False), id="72 half up"),
        pytest.param(0, 1, "half_up", ("-0.5", "0.5", False, False), id="0 half up"),
        pytest.param(-72, 1, "half_up", ("-72.5", "-71.5", False, True), id="-72 half up"),
        pytest.param(72, 1, "half_down", ("71.5", "72.5", False, True), id="72 half down"),
        pytest.param(0, 1, "half_down", ("-0.5", "0.5", True, True), id="0 half down"),
        pytest.param(375, 10, "half_even", ("37.45", "37.55", False, False), id="37.5 is odd"),
        pytest.param(376, 10, "half_even", ("37.55", "37.65", True, True), id="37.6 is even"),
        pytest.param(375, 10, "half_either", ("37.45", "37.55", True, True), id="37.5 either way"),
        pytest.param(30, 1, "truncation", ("30", "31", True, False), id="30 cut off"),
        pytest.param(0, 1, "truncation", ("-1", "1", False, False), id="0 cut off"),
        pytest.param(-30, 1, "truncation", ("-31", "-30", False, True), id="-30 cut off"),
        pytest.param(30, 1, "up", ("29", "30", False, True), id="30 up"),
        pytest.param(0, 1, "up", ("0", "0", True, True), id="only 0 goes up to 0"),
        pytest.param(-30, 1, "ceiling", ("-31", "-30", False, True), id="-30 ceiling"),
        pytest.param(-30, 1, "floor", ("-30", "-29", True, False), id="-30 floor"),
        pytest.param(30, 1, "ceiling_or_floor", ("29", "31", False, False), id="30 above or below"),
        pytest.param(506, 10, "twice", ("50.545", "50.645", True, False), id="50.6 rounded twice"),
        pytest.param(0, 1, "twice", ("-0.45", "0.45", False, False), id="0 rounded twice"),
    ],
)
def test_printed_figure_stands_for(units, scale, mode, expected):
    low, high, low_in, high_in = expected
    assert interval(units, scale, mode) == Interval(Fraction(low), Fraction(high), low_in, high_in)


def test_46_of_91_becomes_50_6_only_by_rounding_twice():
    true = Fraction(4600, 91)
    explained = {mode for mode in MODES if true in interval(506, 10, mode)}
    assert explained == {"up", "ceiling", "ceiling_or_floor", "twice"}
    assert true not in interval(506, 10, "half_up")


@pytest.mark.parametrize(
    ("step", "within", "expected"),
    [
        pytest.param("1", ("2", "5", True, True), [2, 3, 4, 5], id="both ends belong"),
        pytest.param("1", ("2", "5", False, False), [3, 4], id="neither end belongs"),
        pytest.param("100/13", ("29.5", "30.5", True, False), [], id="no part of 13 is 30%"),
        pytest.param("100/13", ("30.5", "31.5", True, False), [4], id="4 of 13 is 31%"),
        pytest.param("2", ("-3", "-1", True, True), [-1], id="below nought"),
        pytest.param("1", ("2", "2", False, True), [], id="an empty interval"),
    ],
)
def test_multiples_within(step, within, expected):
    low, high, low_in, high_in = within
    bounds = Interval(Fraction(low), Fraction(high), low_in, high_in)
    assert list(multiples(Fraction(step), bounds)) == expected


def rounded(value: Fraction, decimals: int, mode: str) -> int:
    """`value` in units of its last decimal by the decimal module; exact, values have few digits."""
    with decimal.localcontext(prec=60):
        exact = decimal.Decimal(value.numerator) / value.denominator
        printed = exact.quantize(decimal.Decimal(1).scaleb(-decimals), rounding=mode)
        return int(printed.scaleb(decimals))


def printed(value: Fraction, decimals: int, mode: str) -> set[int]:
    if mode == "twice":
        once = rounded(value, decimals + 1, decimal.ROUND_HALF_UP)
        again = Fraction(once, 10 ** (decimals + 1))
        return {rounded(again, decimals, decimal.ROUND_HALF_UP)}
    return {rounded(value, decimals, oracle) for oracle in ORACLES[mode]}


# Denominators of 2 and 5 land on the ties, the others beside them.
VALUES = st.one_of(
    st.builds(Fraction, st.integers(-20_000, 20_000), st.sampled_from([1, 2, 8, 20, 200, 2000])),
    st.builds(Fraction, st.integers(-2000, 2000), st.integers(1, 300)),
)


@given(
    value=VALUES, decimals=st.integers(0, 3), mode=st.sampled_from(MODES), near=st.integers(-2, 2)
)
@example(value=Fraction(-5, 2), decimals=0, mode="half_even", near=0)
@example(value=Fraction(-1, 20), decimals=1, mode="half_up", near=1)
def test_a_value_lies_in_the_interval_of_what_it_is_printed_as_and_in_no_other(
    value, decimals, mode, near
):
    possible = printed(value, decimals, mode)
    units = min(possible) + near
    assert (value in interval(units, 10**decimals, mode)) == (units in possible)


@given(value=VALUES, decimals=st.integers(0, 3), mode=st.sampled_from(MODES))
def test_multiples_are_those_that_lie_within(value, decimals, mode):
    within = interval(int(value), 10**decimals, mode)
    step = Fraction(1, 7)
    around = range(int(within.low * 7) - 3, int(within.high * 7) + 4)
    assert list(multiples(step, within)) == [k for k in around if k * step in within]


def test_every_scored_case_of_the_grim_corpus(corpora):
    lines = (corpora / "grim" / "cases.jsonl").read_text("utf-8").splitlines()
    cases = [json.loads(line) for line in lines]
    scored = [case for case in cases if case["exact_arithmetic_agrees"]]
    wrong = [case["id"] for case in scored if _grim(case) != case["expected"]]
    assert wrong == []
    assert Counter(case["expected"] for case in scored).total() == 268


def _grim(case):
    whole, _, decimals = case["x"].partition(".")
    within = interval(int(whole + decimals), 10 ** len(decimals), SCRUTINY[case["rounding"]])
    step = Fraction(100 if case["percent"] else 1, case["n"] * case["items"])
    return "consistent" if multiples(step, within) else "inconsistent"
