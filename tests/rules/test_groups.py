"""The table rules: which rows take part, which are named, and what is said of them."""

from itertools import permutations

import pytest

from gbopen.rules.catalogue import BY_NAME
from gbopen.rules.cycle import settle
from gbopen.rules.rule import Facts
from tests.rules.asked import settled

WRONG = {"part": "5", "whole": "7", "share": "72"}
RIGHT = {"part": "5", "whole": "7", "share": "71"}


def faults(name, rows):
    return [number for number, _ in settled(BY_NAME[name], rows)]


IDENTICAL = [
    ("two wrong and alike", [WRONG, WRONG], [1]),
    ("three wrong and alike", [WRONG, WRONG, WRONG], [1, 2]),
    ("right and alike", [RIGHT, RIGHT], []),
    ("one wrong", [WRONG, RIGHT], []),
    ("the same figure with a zero more", [WRONG, {**WRONG, "share": "72.0"}], [1]),
    ("an estimate", [WRONG, {**WRONG, "qualifier": "nearly"}], []),
    ("of two reports", [{**WRONG, "group": "a"}, {**WRONG, "group": "b"}], []),
    ("of one report", [{**WRONG, "group": "a"}, RIGHT, {**WRONG, "group": "a"}], [2]),
]


@pytest.mark.parametrize(
    ("rows", "found"), [c[1:] for c in IDENTICAL], ids=[c[0] for c in IDENTICAL]
)
def test_identical_wrong_figures(rows, found):
    assert faults("identical-wrong-figures", rows) == found


def test_identical_wrong_figures_name_both_rows():
    assert settled(BY_NAME["identical-wrong-figures"], [WRONG, RIGHT, WRONG]) == [
        (2, "Dòng 1 và dòng 3 ghi số liệu giống hệt nhau (5/7, 72%).")
    ]


STAFF = {"group": "2022", "measure": "staff", "containing": "", "part": "28", "whole": "40"}
HEADS = {"group": "2022", "measure": "heads", "containing": "staff", "part": "5", "whole": "11"}
CONTAINING = [
    ("within", [STAFF, HEADS], []),
    ("equal", [STAFF, {**HEADS, "part": "28"}], []),
    ("one more in the part", [STAFF, {**HEADS, "part": "29"}], [1]),
    ("one more in the whole", [STAFF, {**HEADS, "whole": "41"}], [1]),
    ("more in both, told once", [STAFF, {**HEADS, "part": "29", "whole": "41"}], [1]),
    ("no whole to compare", [{**STAFF, "whole": ""}, {**HEADS, "whole": "41"}], []),
    ("the containing measure comes later", [{**HEADS, "part": "29"}, STAFF], [0]),
    ("another report", [{**STAFF, "group": "2021"}, {**HEADS, "part": "29"}], []),
    ("another subgroup", [{**STAFF, "subgroup": "under30"}, {**HEADS, "part": "29"}], []),
    ("no containing measure reported", [{**HEADS, "part": "29"}], []),
    ("a measure said to contain itself", [{**HEADS, "containing": "heads"}], []),
]


@pytest.mark.parametrize(
    ("rows", "found"), [c[1:] for c in CONTAINING], ids=[c[0] for c in CONTAINING]
)
def test_measure_exceeds_containing_measure(rows, found):
    assert faults("measure-exceeds-containing-measure", rows) == found


def test_a_measure_is_called_by_its_name_where_it_has_one():
    rows = [{**STAFF, "name": "Đội ngũ"}, {**HEADS, "part": "29", "name": "Trưởng phòng"}]
    assert settled(BY_NAME["measure-exceeds-containing-measure"], rows) == [
        (
            1,
            (
                '"Trưởng phòng" (29) nhiều hơn "Đội ngũ" (28), trong khi "Trưởng phòng" là một '
                'phần của "Đội ngũ".'
            ),
        )
    ]


MASTERS = {"group": "2022", "measure": "m", "exclusive": "degree", "base": "staff", "part": "8"}
BACHELORS = {**MASTERS, "measure": "b", "part": "21"}
DOCTORS = {**MASTERS, "measure": "d", "part": "1"}
EXCLUSIVE = [
    ("as many as the base", [{**MASTERS, "part": "7"}, BACHELORS, STAFF], []),
    ("one more than the base", [MASTERS, BACHELORS, STAFF], [0]),
    ("the base first", [STAFF, MASTERS, BACHELORS], [1]),
    ("three measures", [MASTERS, {**BACHELORS, "part": "20"}, DOCTORS, STAFF], [0]),
    ("no base", [MASTERS, BACHELORS], []),
    ("another report", [MASTERS, {**BACHELORS, "group": "2021"}, STAFF], []),
    ("another subgroup", [MASTERS, {**BACHELORS, "subgroup": "under30"}, STAFF], []),
    ("a row given twice counts once", [MASTERS, MASTERS, {**BACHELORS, "part": "20"}, STAFF], []),
    ("two exclusive groups", [MASTERS, {**BACHELORS, "exclusive": "age"}, STAFF], []),
]


@pytest.mark.parametrize(
    ("rows", "found"), [c[1:] for c in EXCLUSIVE], ids=[c[0] for c in EXCLUSIVE]
)
def test_exclusive_group_exceeds_base(rows, found):
    assert faults("exclusive-group-exceeds-base", rows) == found


def test_an_exclusive_group_is_told_with_its_sum():
    rows = [{**MASTERS, "name": "Thạc sĩ"}, {**BACHELORS, "name": "Đại học"}, STAFF]
    assert settled(BY_NAME["exclusive-group-exceeds-base"], rows) == [
        (0, "Cộng Thạc sĩ, Đại học được 29, lớn hơn staff (28); mỗi đối tượng chỉ tính một lần.")
    ]


OLD = {"code": "44", "start": "2008-08-01", "end": "2025-06-30"}
NEW = {"code": "44", "start": "2025-07-01"}
VALIDITY = [
    ("one after the other", [OLD, NEW], []),
    ("a gap between", [{**OLD, "end": "2020-01-01"}, NEW], []),
    ("one day in common", [{**OLD, "end": "2025-07-01"}, NEW], [1]),
    ("the newer row first", [NEW, {**OLD, "end": "2025-07-01"}], [0]),
    ("no end", [{"code": "44", "start": "2008-08-01"}, NEW], [1]),
    ("the same start", [OLD, OLD], [1]),
    ("within a longer one", [OLD, {**OLD, "start": "2010-01-01", "end": "2011-01-01"}], [1]),
    (
        "after the shorter, within the longer",
        [
            OLD,
            {**OLD, "start": "2010-01-01", "end": "2011-01-01"},
            {**OLD, "start": "2012-01-01", "end": "2013-01-01"},
        ],
        [1, 2],
    ),
    ("another code", [OLD, {**OLD, "code": "45"}], []),
]


@pytest.mark.parametrize(("rows", "found"), [c[1:] for c in VALIDITY], ids=[c[0] for c in VALIDITY])
def test_overlapping_validity(rows, found):
    assert faults("overlapping-validity", rows) == found


def parents(*pairs):
    return [{"id": one, "parent": parent} for one, parent in pairs]


CYCLES = [
    ("a chain", parents(("a", "b"), ("b", "c")), []),
    ("its own parent", parents(("a", "a")), [0]),
    ("two", parents(("a", "b"), ("b", "a")), [0, 1]),
    (
        "three and one that leads to them",
        parents(("z", "a"), ("a", "b"), ("b", "c"), ("c", "a")),
        [1, 2, 3],
    ),
    ("two circles", parents(("a", "b"), ("c", "d"), ("b", "a"), ("d", "c")), [0, 1, 2, 3]),
    ("a parent not in the table", parents(("a", "x")), []),
]


@pytest.mark.parametrize(("rows", "found"), [c[1:] for c in CYCLES], ids=[c[0] for c in CYCLES])
def test_cycle(rows, found):
    assert sorted(faults("cycle", rows)) == found


def test_a_cycle_is_told_from_the_row_on():
    assert settled(BY_NAME["cycle"], parents(("a", "b"), ("b", "c"), ("c", "a")))[1] == (
        1,
        'Các mã ở cột "cột parent" nối thành một vòng kín: b → c → a → b.',
    )


def test_a_cycle_is_the_same_in_any_order_of_rows():
    pairs = [("a", "b"), ("b", "c"), ("c", "b"), ("d", "a")]
    for order in permutations(pairs):
        facts = [Facts(n, {}, {"id": one, "parent": up}) for n, (one, up) in enumerate(order)]
        assert {order[verdict.row][0] for verdict in settle(facts)} == {"b", "c"}


def test_a_long_chain_is_walked_once():
    facts = [Facts(n, {}, {"id": str(n), "parent": str(n + 1)}) for n in range(20_000)]
    assert settle(facts) == []
