import pytest
from hypothesis import given
from hypothesis import strategies as st

from gbopen.values.conventions import (
    CANONICAL,
    UNKNOWN,
    Conventions,
    columns_of_zeros,
    mixed_marks,
    prove,
    with_canonical,
)


def of_shares(*texts):
    return [("share", False, text) for text in texts]


def of_counts(*texts):
    return [("count", True, text) for text in texts]


@pytest.mark.parametrize(
    ("cell", "mark"),
    [
        ("37,5", ","),
        ("37.5", "."),
        ("37,50", ","),
        ("1.234,5", ","),
        ("1,234.5", "."),
        ("1.234.567", ","),
        ("1,234,567", "."),
        ("1 234,5", ","),
        ("1 234,567", ","),
        ("0.500", "."),
        ("gần 37,5%", ","),
        ("37,5 %", ","),
        ("-0,5", ","),
        ("1.500", ""),
        ("34,685", ""),
        ("934.000", ""),
        ("60", ""),
        ("1 500", ""),
        ("1.2.3", ""),
        ("15.11.2022", ""),
        ("Điều 5.2", ""),
        ("không", ""),
        ("", ""),
    ],
)
def test_what_a_share_proves(cell, mark):
    found = prove(of_shares(cell), [])
    assert (found.decimal, found.because) == (mark, cell if mark else "")
    assert not found.declared


@pytest.mark.parametrize(
    ("cell", "mark"),
    [
        ("1.500", ","),
        ("1,500", "."),
        ("hơn 1.500", ","),
        ("1.000", ""),
        ("934.000", ""),
        ("934,000", ""),
        ("5.0", "."),
        ("37,5", ","),
    ],
)
def test_what_a_count_proves(cell, mark):
    assert prove(of_counts(cell), []).decimal == mark


def test_evidence_on_both_sides_is_no_knowledge_whatever_the_numbers():
    found = prove(of_shares("37,5", "37,6", "37,7", "12.5"), [])
    assert (found.decimal, found.because) == ("", "")


@pytest.mark.parametrize(
    ("cell", "order"),
    [
        ("15/11/2022", "dmy"),
        ("11/15/2022", "mdy"),
        ("15-11-2022", "dmy"),
        ("15.11.2022 00:00:00", "dmy"),
        ("Ngày 15/11/2022", "dmy"),
        ("30/02/2024", "dmy"),
        ("05/07/2022", ""),
        ("15/13/2022", ""),
        ("2022-11-15", ""),
        ("tháng 8/2022", ""),
        ("15/11", ""),
    ],
)
def test_what_a_date_proves(cell, order):
    found = prove([], [cell])
    assert (found.date_order, found.because) == (order, cell if order else "")


def test_dates_that_prove_both_orders_prove_none():
    assert prove([], ["15/11/2022", "11/15/2022"]).date_order == ""


def test_the_cells_that_proved_it_are_kept():
    found = prove(of_shares("60", "93,23", "37,5"), ["5/7/2022", "15/11/2022"])
    assert found.because == "37,5; 15/11/2022"


@given(st.permutations(["37,5", "60", "93,23", "41,2", "1.500", "x"]))
def test_the_order_of_cells_never_matters(texts):
    assert prove(of_shares(*texts), []).because == "37,5"


@pytest.mark.parametrize(
    ("cells", "decimals"),
    [
        (of_shares("72.0", "71.0"), {"share": 0}),
        (of_shares("72.00", "71", "x", "", "không"), {"share": 0}),
        (of_shares("gần 72,0%"), {"share": 0}),
        (of_shares("72.0", "71.5"), {}),
        (of_shares("72.0", "71.250"), {}),
        (of_shares("60", "71"), {}),
        (of_counts("72.0"), {}),
        ([("a", False, "72.0"), ("b", False, "37.5")], {"a": 0}),
    ],
)
def test_columns_printed_with_zeros_only(cells, decimals):
    assert prove(cells, []).decimals == decimals


def test_columns_of_zeros_under_a_known_mark():
    cells = of_shares("72.000", "71.0")
    assert columns_of_zeros(cells, ".") == {"share": 0}
    assert columns_of_zeros(of_shares("72.000"), ",") == {}


def test_our_own_form_has_the_decimal_point_unless_its_cells_prove_the_comma():
    assert with_canonical(UNKNOWN) == Conventions(decimal=".", declared=True)
    comma = prove(of_shares("37,5"), [])
    assert with_canonical(comma) == comma
    assert CANONICAL.decimal == "."


MIXED = [
    ("a comma and a point", of_shares("37,5", "37.5"), "37,5", "37.5"),
    ("grouped and decimal", of_shares("1,234.5", "37,5"), "37,5", "1,234.5"),
    ("counts in thousands", of_counts("1.500", "2,500"), "1.500", "2,500"),
    ("two columns", [("a", False, "37,5"), ("b", True, "2,500")], "37,5", "2,500"),
    ("thousands, nothing proved", of_shares("934.000", "34,685", "9,628"), "34,685", "934.000"),
    ("thousands with words", of_shares("gần 934.000", "34,685"), "34,685", "gần 934.000"),
]


@pytest.mark.parametrize(
    ("cells", "comma", "point"), [c[1:] for c in MIXED], ids=[c[0] for c in MIXED]
)
def test_two_ways_of_writing_in_one_file(cells, comma, point):
    found = mixed_marks(cells)
    assert found is not None
    assert [cell for _, cell in found] == [comma, point]


ONE_WAY = [
    ("nothing", []),
    ("no marks", of_shares("40", "1 500")),
    ("commas", of_shares("37,5", "1.234,5", "1.234.567")),
    ("three decimals beside thousands", of_shares("0,125", "12,345", "1.500")),
    ("points", of_shares("37.5", "1,234.5")),
    ("thousands in two columns", [("a", False, "934.000"), ("b", False, "34,685")]),
    ("one of thousands", of_shares("934.000", "934")),
    ("no number", of_shares("1.2.3", "15.11.2022", "05/07")),
]


@pytest.mark.parametrize("cells", [c[1] for c in ONE_WAY], ids=[c[0] for c in ONE_WAY])
def test_one_way_of_writing(cells):
    assert mixed_marks(cells) is None
