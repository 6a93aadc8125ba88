"""Decimals, late plans, Party numbers, big changes, targets: both sides of each border."""

import pytest

from gbopen.rules.catalogue import BY_NAME
from tests.rules.asked import broken, sentences, settled


def told(name, row, language="vi"):
    return sentences(BY_NAME[name], row, language)


DECIMALS = [
    ("none", {"share": "72"}, False),
    ("one", {"share": "37.5"}, False),
    ("two", {"share": "11.84"}, False),
    ("three", {"share": "11.840"}, True),
    ("four", {"share": "71.4286"}, True),
    ("none at all", {"share": ""}, False),
    ("below zero, another fault", {"share": "-1.125"}, False),
]


@pytest.mark.parametrize(("row", "found"), [c[1:] for c in DECIMALS], ids=[c[0] for c in DECIMALS])
def test_too_many_decimals(row, found):
    assert broken(BY_NAME["too-many-decimals"], row) is found


ADVICE = [
    ("of the printed share", {"share": "71.4286"}, "71,4 hoặc 71,43"),
    ("a tie is rounded up", {"share": "44.445"}, "44,4 hoặc 44,45"),
    # 4/9 = 44,444…: the printed 44,445 rounded once more would be 44,45
    (
        "of the counts, never rounded twice",
        {"share": "44.445", "part": "4", "whole": "9"},
        "44,4 hoặc 44,44",
    ),
    ("counts that cannot be", {"share": "50.125", "part": "8", "whole": "7"}, "50,1 hoặc 50,13"),
    ("no part", {"share": "50.125", "whole": "7"}, "50,1 hoặc 50,13"),
    ("a total of none", {"share": "50.125", "part": "0", "whole": "0"}, "50,1 hoặc 50,13"),
]


@pytest.mark.parametrize(("row", "advice"), [c[1:] for c in ADVICE], ids=[c[0] for c in ADVICE])
def test_a_share_is_rounded_once(row, advice):
    _, hint = told("too-many-decimals", row)
    assert hint == f"Đề nghị làm tròn còn 1 hoặc 2 chữ số: {advice}."


def test_too_many_decimals_are_told_in_both_languages():
    row = {"share": "71.4286"}
    assert told("too-many-decimals", row)[0] == "Tỷ lệ ghi 4 chữ số thập phân."
    assert told("too-many-decimals", row, "en") == (
        "The percentage has 4 decimals.",
        "Please round it to one or two decimals: 71.4 or 71.43.",
    )


NOVEMBER = {"window_start": "2020-11-15"}
PLANS = [
    ("the day before", {"document": "2020-11-14"}, False),
    ("on the first day", {"document": "2020-11-15"}, False),
    ("the day after", {"document": "2020-11-16"}, True),
    ("in the month of the start", {"document": "2020-11"}, False),
    ("in the month after", {"document": "2020-12"}, True),
    ("in that year", {"document": "2020"}, False),
    ("in the next year", {"document": "2021"}, True),
]


@pytest.mark.parametrize(("row", "found"), [c[1:] for c in PLANS], ids=[c[0] for c in PLANS])
def test_late_plan(row, found):
    assert broken(BY_NAME["late-plan"], {**row, **NOVEMBER}) is found


def test_a_late_plan_is_told_with_its_campaign():
    row = {"document": "2020-11-20", **NOVEMBER}
    assert told("late-plan", row) == (
        "Kế hoạch ban hành ngày 20/11/2020, sau khi đợt hoạt động đã bắt đầu (15/11/2020).",
        "Đề nghị kiểm tra lại ngày ban hành.",
    )
    assert told("late-plan", {**row, "campaign": "Tháng A"}, "en")[0] == (
        "The plan is dated 20 November 2020, after the start of Tháng A (15 November 2020)."
    )


PARTY = [
    ("as the State writes", "11/NQ-TW", "11-NQ/TW"),
    ("with a year", "11/2007/NQ-TW", "11-NQ/TW"),
    ("a steering committee", "02/KH-BCĐTW", "02-KH/BCĐTW"),
    ("a letter", "123/TW", "123-CV/TW"),
    ("a letter of a Party body", "123/BTCTW", "123-CV/BTCTW"),
]


@pytest.mark.parametrize(("number", "right"), [c[1:] for c in PARTY], ids=[c[0] for c in PARTY])
def test_a_party_number_is_written_out(number, right):
    row = {"fits": "false", "number": number}
    assert broken(BY_NAME["party-form"], row)
    assert told("party-form", row)[1] == f"Đề nghị ghi {right}."


@pytest.mark.parametrize("number", ["TW", "70/2008/NĐ-TW", "11/XX-YY-TW"])
def test_a_party_number_that_cannot_be_written_out_has_an_example(number):
    assert told("party-form", {"fits": "false", "number": number})[1] == (
        "Đề nghị ghi số, gạch ngang, tên loại, gạch chéo, cơ quan, ví dụ 26-NQ/TW."
    )


STAFF = {"agency": "hp", "measure": "staff", "year": "2021", "whole": "40"}


def next_year(**other):
    return {**STAFF, "year": "2022", **other}


CHANGES = [
    ("the same", [STAFF, next_year()], []),
    ("half more", [STAFF, next_year(whole="60")], []),
    ("one over half more", [STAFF, next_year(whole="61")], [1]),
    ("half", [STAFF, next_year(whole="20")], []),
    ("one under half", [STAFF, next_year(whole="19")], [1]),
    ("none left", [STAFF, next_year(whole="0")], [1]),
    ("from none", [{**STAFF, "whole": "0"}, next_year(whole="40")], []),
    ("the later year first", [next_year(whole="400"), STAFF], [0]),
    ("two years apart", [STAFF, next_year(year="2023", whole="400")], []),
    ("three years", [STAFF, next_year(whole="80"), next_year(year="2023", whole="200")], [1, 2]),
    ("another agency", [STAFF, next_year(agency="qb", whole="400")], []),
    ("another measure", [STAFF, next_year(measure="heads", whole="400")], []),
    ("another subgroup", [STAFF, next_year(subgroup="under30", whole="400")], []),
    ("another scope", [{**STAFF, "scope": "own"}, next_year(scope="province", whole="400")], []),
    ("another kind", [{**STAFF, "kind": "plan"}, next_year(kind="annual", whole="400")], []),
    (
        "two totals of the year before, one near",
        [STAFF, {**STAFF, "whole": "300"}, next_year(whole="400")],
        [],
    ),
    (
        "two totals of the year before, both far",
        [STAFF, {**STAFF, "whole": "100"}, next_year(whole="400")],
        [2],
    ),
    ("no total", [STAFF, next_year(whole="")], []),
]


@pytest.mark.parametrize(("rows", "found"), [c[1:] for c in CHANGES], ids=[c[0] for c in CHANGES])
def test_big_change(rows, found):
    assert [number for number, _ in settled(BY_NAME["big-change"], rows)] == found


TOLD = [
    ("up", "61", "vi", 'Tổng số của "Đội ngũ" là 61, năm trước là 40 (tăng 52,5%).'),
    ("ten times", "400", "vi", 'Tổng số của "Đội ngũ" là 400, năm trước là 40 (tăng 900%).'),
    ("down", "19", "vi", 'Tổng số của "Đội ngũ" là 19, năm trước là 40 (giảm 52,5%).'),
    (
        "down, in English",
        "4",
        "en",
        'The total of "Đội ngũ" is 4, the year before it was 40 (a decrease of 90%).',
    ),
]


@pytest.mark.parametrize(
    ("whole", "language", "sentence"), [c[1:] for c in TOLD], ids=[c[0] for c in TOLD]
)
def test_a_big_change_is_told_with_its_size(whole, language, sentence):
    rows = [STAFF, next_year(whole=whole, name="Đội ngũ")]
    assert settled(BY_NAME["big-change"], rows, language) == [(1, sentence)]


def test_a_big_change_is_measured_from_the_nearest_total():
    rows = [STAFF, {**STAFF, "whole": "100"}, next_year(whole="400")]
    assert settled(BY_NAME["big-change"], rows) == [
        (2, 'Tổng số của "staff" là 400, năm trước là 100 (tăng 300%).')
    ]


OVER_35 = {"least": "35", "strict": "true"}
AT_LEAST_60 = {"least": "60"}
FROM_20_TO_25 = {"least": "20", "most": "25"}
ALL = {"least": "100", "exactly": "true"}
TARGETS = [
    ("under what is over 35", "34", OVER_35, "chưa đạt mục tiêu trên 35%"),
    ("35 is not over 35", "35", OVER_35, "chưa đạt mục tiêu trên 35%"),
    ("36 is over 35", "36", OVER_35, "đạt mục tiêu trên 35%"),
    ("under 60", "59", AT_LEAST_60, "chưa đạt mục tiêu từ 60% trở lên"),
    ("60 of 60", "60", AT_LEAST_60, "đạt mục tiêu từ 60% trở lên"),
    ("well over 60", "95", AT_LEAST_60, "đạt mục tiêu từ 60% trở lên"),
    ("19 of 20 to 25", "19", FROM_20_TO_25, "chưa đạt mục tiêu 20–25%"),
    ("20 of 20 to 25", "20", FROM_20_TO_25, "đạt mục tiêu 20–25%"),
    ("25 of 20 to 25", "25", FROM_20_TO_25, "đạt mục tiêu 20–25%"),
    ("26 of 20 to 25", "26", FROM_20_TO_25, "vượt mục tiêu 20–25%"),
    ("99 of all", "99", ALL, "chưa đạt mục tiêu 100%"),
    ("all", "100", ALL, "đạt mục tiêu 100%"),
]


@pytest.mark.parametrize(
    ("part", "target", "result"), [c[1:] for c in TARGETS], ids=[c[0] for c in TARGETS]
)
def test_target_result(part, target, result):
    row = {"part": part, "whole": "100", **target}
    assert broken(BY_NAME["target-result"], row)
    assert told("target-result", row) == (
        f"{part}/100 = {part},0%: {result} (để tham khảo).",
        "",
    )


def test_a_share_above_an_exact_target_is_above_it():
    row = {"part": "51", "whole": "100", "least": "50", "exactly": "true"}
    assert (
        told("target-result", row, "en")[0]
        == "51/100 = 51.0%: above the target of 50% (for reference)."
    )


def test_the_share_is_compared_before_it_is_rounded():
    # 35,01 is printed as 35,0
    row = {"part": "3501", "whole": "10000", **OVER_35}
    assert told("target-result", row)[0] == (
        "3501/10000 = 35,0%: đạt mục tiêu trên 35% (để tham khảo)."
    )


SMALL = [("19", True), ("20", False), ("1", True)]


@pytest.mark.parametrize(("whole", "small"), SMALL)
def test_a_small_total_is_said_to_be_small(whole, small):
    message, _ = told("target-result", {"part": "1", "whole": whole, **OVER_35})
    assert message.endswith("(tổng số nhỏ, để tham khảo).") is small


NOT_COMPARED = [
    ("no part", {"whole": "7"}),
    ("no total", {"part": "5"}),
    ("a part above its total", {"part": "8", "whole": "7"}),
    ("a total of none", {"part": "0", "whole": "0"}),
    ("a part below none", {"part": "-1", "whole": "7"}),
]


@pytest.mark.parametrize("row", [c[1] for c in NOT_COMPARED], ids=[c[0] for c in NOT_COMPARED])
def test_what_cannot_be_compared_with_a_target(row):
    assert not broken(BY_NAME["target-result"], {**row, **OVER_35})


def test_a_target_is_never_more_than_an_information():
    assert BY_NAME["target-result"].severity == "info"
