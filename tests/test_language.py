"""Figures, dates and lists as each language writes them, and sentences filled with them."""

from datetime import date
from fractions import Fraction

import pytest

from gbopen.language import Bilingual, Decimal, Listing, Span, fill, half_up, say


def day(text):
    return date.fromisoformat(text)


def span(first, last=None):
    return Span(day(first), day(last or first))


SAID = {
    "a whole number": (72, "72", "72"),
    "a whole figure": (Decimal(72), "72", "72"),
    "one decimal": (Decimal(714, 10), "71,4", "71.4"),
    "a zero that was printed": (Decimal(3750, 100), "37,50", "37.50"),
    "less than one": (Decimal(5, 100), "0,05", "0.05"),
    "nothing": (Decimal(0, 10), "0,0", "0.0"),
    "below nothing": (Decimal(-5, 10), "-0,5", "-0.5"),
    "thousands are not grouped": (Decimal(93400050, 100), "934000,50", "934000.50"),
    "a day": (span("2022-11-15"), "15/11/2022", "15 November 2022"),
    "a day of one digit": (span("2022-03-05"), "5/3/2022", "5 March 2022"),
    "a month": (span("2022-08-01", "2022-08-31"), "8/2022", "August 2022"),
    "the month of a leap day": (span("2024-02-01", "2024-02-29"), "2/2024", "February 2024"),
    "a year": (span("2022-01-01", "2022-12-31"), "2022", "2022"),
    "a stretch": (
        span("2022-11-15", "2022-12-15"),
        "15/11/2022–15/12/2022",
        "15 November 2022–15 December 2022",
    ),
    "both languages": (Bilingual("gần", "nearly"), "gần", "nearly"),
    "a quotation": ("gần 45%", "gần 45%", "gần 45%"),
    "a list": (Listing((5, "a", Bilingual("có", "yes"))), "5, a, có", "5, a, yes"),
    "a list of what holds commas": (Listing(("a, b", "c")), "a, b; c", "a, b; c"),
    "a list of decimals": (Listing((Decimal(15, 10), 2)), "1,5; 2", "1.5, 2"),
    "an empty list": (Listing(()), "", ""),
}


@pytest.mark.parametrize("case", SAID.values(), ids=SAID)
def test_each_language_writes_it_in_its_own_way(case):
    value, vi, en = case
    assert (say(value, "vi"), say(value, "en")) == (vi, en)


@pytest.mark.parametrize(
    ("value", "decimals", "units"),
    [
        (Fraction(5, 7) * 100, 0, 71),
        (Fraction(5, 7) * 100, 2, 7143),
        (Fraction(1, 2), 0, 1),
        (Fraction(3, 2), 0, 2),
        (Fraction(5, 2), 0, 3),
        (Fraction(45, 100), 1, 5),
        (Fraction(44999, 100_000), 1, 4),
        (Fraction(0), 3, 0),
        (Fraction(10**30 + 1, 2), 0, (10**30 + 2) // 2),
    ],
)
def test_half_is_rounded_up_and_exactly(value, decimals, units):
    assert half_up(value, decimals) == Decimal(units, 10**decimals)


ON = Bilingual("Gửi ngày {d}, hạn ngày {h}.", "Sent on {d}, due on {h}.")

FILLED = {
    "two days": (
        span("2022-06-11"),
        "Gửi ngày 11/6/2022, hạn ngày 10/6/2022.",
        "Sent on 11 June 2022, due on 10 June 2022.",
    ),
    "a month": (
        span("2022-06-01", "2022-06-30"),
        "Gửi tháng 6/2022, hạn ngày 10/6/2022.",
        "Sent in June 2022, due on 10 June 2022.",
    ),
    "a year": (
        span("2022-01-01", "2022-12-31"),
        "Gửi năm 2022, hạn ngày 10/6/2022.",
        "Sent in 2022, due on 10 June 2022.",
    ),
}


@pytest.mark.parametrize("case", FILLED.values(), ids=FILLED)
def test_a_month_or_a_year_brings_its_own_word(case):
    sent, vi, en = case
    parameters = {"d": sent, "h": span("2022-06-10")}
    assert fill(ON, parameters, "vi") == vi
    assert fill(ON, parameters, "en") == en


def test_braces_and_percents_in_a_cell_are_only_quoted():
    template = Bilingual('"{v}" sai.', '"{v}" is wrong.')
    assert fill(template, {"v": "{x} %s {0}"}, "en") == '"{x} %s {0}" is wrong.'


def test_a_quotation_too_long_for_a_sentence_is_cut():
    said = fill(Bilingual('"{v}" sai.', '"{v}" is wrong.'), {"v": "x" * 5000}, "vi")
    assert said == '"' + "x" * 199 + '…" sai.'


def test_a_parameter_that_is_not_given_is_a_fault_of_the_program():
    with pytest.raises(KeyError):
        fill(Bilingual("{v}", "{v}"), {}, "vi")
