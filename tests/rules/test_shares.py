"""The share rules on figures of real reports, on their borders, and against brute force."""

import pytest

from gbopen.language import Decimal
from gbopen.rules import possible_totals
from gbopen.rules.catalogue import BY_NAME, RULES
from gbopen.rules.estimates import SAID
from gbopen.rules.impossible_share import broken as impossible
from gbopen.rules.impossible_share import possible_totals_near
from gbopen.rules.rule import EXACT, QUALIFIERS
from gbopen.rules.share_mismatch import broken as mismatch
from tests.rules.asked import broken, sentences

SHARE_RULES = [
    rule for rule in RULES if rule.code.startswith("GB30") or rule.code == "GB310"
]  # total-missing too, though tables opt into it


def row(part="", whole="", share="", qualifier=""):
    return {"part": part, "whole": whole, "share": share, "qualifier": qualifier}


def found(figures):
    return {rule.name for rule in SHARE_RULES if broken(rule, {**row(), **figures})}


# The figures of five reports of 2020 and 2022, as printed.
PRINTED = [
    ("40 staff, 70%", {"whole": "40", "share": "70"}, set()),
    ("37,5% of 40", {"whole": "40", "share": "37.5"}, set()),
    ("37,5% of 28", {"whole": "28", "share": "37.5"}, {"impossible-share"}),
    ("16% of 40", {"whole": "40", "share": "16"}, {"impossible-share"}),
    ("16% of 28", {"whole": "28", "share": "16"}, {"impossible-share"}),
    ("16% of 32", {"whole": "32", "share": "16"}, set()),
    ("37,5% of 56", {"whole": "56", "share": "37.5"}, set()),
    ("16% of 56", {"whole": "56", "share": "16"}, set()),
    ("5/7 printed 72%", {"part": "5", "whole": "7", "share": "72"}, {"share-mismatch"}),
    ("5 of an unknown total, 72%", {"part": "5", "share": "72"}, {"no-possible-total"}),
    ("3, 50%", {"part": "3", "share": "50"}, {"only-possible-total", "total-missing"}),
    ("2/3 printed 67%", {"part": "2", "whole": "3", "share": "67"}, set()),
    ("5, 45%", {"part": "5", "share": "45"}, {"only-possible-total", "total-missing"}),
    ("1 without a percentage", {"part": "1"}, set()),
    ("100% without counts", {"share": "100"}, {"share-without-counts"}),
    ("7 without a percentage", {"whole": "7"}, set()),
    ("4/13 printed 30%", {"part": "4", "whole": "13", "share": "30"}, {"share-mismatch"}),
    (
        "3/13 printed nearly 23%",
        {"part": "3", "whole": "13", "share": "23", "qualifier": "nearly"},
        {"qualifier-wrong-side"},
    ),
    ("6/10 printed 60%", {"part": "6", "whole": "10", "share": "60"}, set()),
    ("14/48 printed 29%", {"part": "14", "whole": "48", "share": "29"}, set()),
    (
        "70/162 printed nearly 45%",
        {"part": "70", "whole": "162", "share": "45", "qualifier": "nearly"},
        {"qualifier-mismatch"},
    ),
    ("10/18 without a percentage", {"part": "10", "whole": "18"}, set()),
]


@pytest.mark.parametrize(
    ("figures", "faults"), [p[1:] for p in PRINTED], ids=[p[0] for p in PRINTED]
)
def test_printed_figures(figures, faults):
    assert found(figures) == faults


TOLD = [
    (
        "share-mismatch",
        row("5", "7", "72"),
        "5/7 = 71,4%, làm tròn là 71%; báo cáo ghi 72%, có thể do làm tròn lên.",
        "Đề nghị ghi 71%.",
    ),
    (
        "share-mismatch",
        row("4", "13", "30"),
        (
            "4/13 = 30,8%, làm tròn là 31%; báo cáo ghi 30%, có thể do bỏ phần thập phân mà không "
            "làm tròn."
        ),
        "Đề nghị ghi 31%.",
    ),
    (
        "share-mismatch",
        row("46", "91", "50.6"),
        (
            "46/91 = 50,55%, làm tròn là 50,5%; báo cáo ghi 50,6%, có thể do làm tròn hai lần "
            "(50,549% thành 50,55%, rồi thành 50,6%)."
        ),
        "Đề nghị ghi 50,5%.",
    ),
    (
        "share-mismatch",
        row("18", "25", "0.72"),
        'Tỷ lệ "0,72" có thể đang ghi dưới dạng số thập phân (0,72 tức là 72%).',
        "Đề nghị ghi theo phần trăm: 72.",
    ),
    (
        "share-mismatch",
        row("5", "7", "0.72"),
        'Tỷ lệ "0,72" có thể đang ghi dưới dạng số thập phân (0,72 tức là 72%).',
        "Đề nghị ghi theo phần trăm; 5/7 = 71,4%, làm tròn là 71.",
    ),
    (
        "share-mismatch",
        row("5", "7", "0.7"),
        'Tỷ lệ "0,7" có thể đang ghi dưới dạng số thập phân (0,7 tức là 70%).',
        "Đề nghị ghi theo phần trăm; 5/7 = 71,43%, làm tròn là 71,4.",
    ),
    (
        "share-mismatch",
        row("5", "7", "0.714"),
        'Tỷ lệ "0,714" có thể đang ghi dưới dạng số thập phân (0,714 tức là 71,4%).',
        "Đề nghị ghi theo phần trăm: 71,4.",
    ),
    (
        "share-mismatch",
        row("7", "7", "1"),
        'Tỷ lệ "1" có thể đang ghi dưới dạng số thập phân (1 tức là 100%).',
        "Đề nghị ghi theo phần trăm: 100.",
    ),
    (
        "impossible-share",
        row("", "25", "0.72"),
        (
            'Tỷ lệ "0,72" có thể đang ghi dưới dạng số thập phân (0,72 tức là 72%): với tổng số '
            "25, không có số nào cho ra 0,72%."
        ),
        "Nếu đúng, đề nghị ghi theo phần trăm: 72.",
    ),
    (
        "share-of-zero",
        row("", "0", "50"),
        "cột whole là 0 nên không thể có tỷ lệ 50%.",
        "Nếu tổng số đúng là 0, đề nghị để trống tỷ lệ; nếu không, đề nghị ghi lại tổng số.",
    ),
    (
        "impossible-share",
        row("", "28", "16"),
        (
            "Với tổng số 28, không có số nào cho ra tỷ lệ 16%; gần nhất là 4/28 = 14,3% và "
            "5/28 = 17,9%."
        ),
        (
            "Đề nghị kiểm tra lại tỷ lệ, hoặc cho biết tỷ lệ được tính trên tổng số nào (tỷ lệ này "
            "có thể có với tổng số 19, 25, 31, 32, 37)."
        ),
    ),
    (
        "impossible-share",
        row("", "3", "1"),
        "Với tổng số 3, không có số nào cho ra tỷ lệ 1%; gần nhất là 0/3 = 0,0% và 1/3 = 33,3%.",
        "Đề nghị kiểm tra lại tỷ lệ, hoặc cho biết tỷ lệ được tính trên tổng số nào.",
    ),
    (
        "only-possible-total",
        row("5", "", "45"),
        "Với 5 và 45%, tổng số chỉ có thể là 11.",
        'Đề nghị ghi 11 vào cột "cột whole" nếu đúng.',
    ),
    (
        "no-possible-total",
        row("5", "", "72"),
        "Không có tổng số nào để 5 chiếm 72%.",
        "Đề nghị kiểm tra lại số lượng và tỷ lệ.",
    ),
    (
        "total-missing",
        row("20", "", "33"),
        "Có tỷ lệ 33% nhưng chưa có tổng số; tổng số có thể là 60, 61.",
        "Đề nghị bổ sung tổng số.",
    ),
    (
        "total-missing",
        row("200", "", "33"),
        "Có tỷ lệ 33% nhưng chưa có tổng số; tổng số có thể là từ 598 đến 615.",
        "Đề nghị bổ sung tổng số.",
    ),
    (
        "total-missing",
        row("3", "", "0"),
        "Có tỷ lệ 0% nhưng chưa có tổng số; tổng số có thể là từ 600 trở lên.",
        "Đề nghị bổ sung tổng số.",
    ),
    (
        "share-without-counts",
        row("", "", "37.5"),
        "Có tỷ lệ 37,5% nhưng không có số lượng nên không kiểm tra được.",
        "Đề nghị bổ sung số lượng và tổng số.",
    ),
    (
        "qualifier-mismatch",
        row("70", "162", "45", "nearly"),
        '70/162 = 43,2%, thấp hơn 45% quá 1 điểm phần trăm, nên ghi "gần" là chưa đúng.',
        'Đề nghị ghi "hơn 43%" hoặc "43,2%".',
    ),
    (
        "qualifier-mismatch",
        row("50", "100", "45", "under"),
        '50/100 = 50%, cao hơn 45%, nên ghi "dưới" là chưa đúng.',
        'Đề nghị ghi "50%".',
    ),
    (
        "qualifier-mismatch",
        row("1", "8", "10.0", "over"),
        '1/8 = 12,5%, cao hơn 10,0% quá 0,1 điểm phần trăm, nên ghi "hơn" là chưa đúng.',
        'Đề nghị ghi "12,5%".',
    ),
    (
        "qualifier-wrong-side",
        row("3", "13", "23", "nearly"),
        '3/13 = 23,1%, cao hơn 23%, nên ghi "gần" là chưa đúng.',
        'Đề nghị ghi "hơn 23%" hoặc "23,1%".',
    ),
    (
        "qualifier-wrong-side",
        row("6", "10", "60", "over"),
        '6/10 = 60%, đúng bằng 60%, nên ghi "hơn" là chưa đúng.',
        'Đề nghị ghi "60%".',
    ),
    (
        "qualifier-wrong-side",
        row("4501", "10000", "45", "nearly"),
        '4501/10000 = 45,01%, cao hơn 45%, nên ghi "gần" là chưa đúng.',
        'Đề nghị ghi "hơn 45%" hoặc "45,01%".',
    ),
    (
        "part-exceeds-whole",
        row("8", "7"),
        "cột part (8) lớn hơn cột whole (7).",
        "Đề nghị kiểm tra xem hai số có bị đổi chỗ không.",
    ),
]


@pytest.mark.parametrize(("name", "figures", "message", "hint"), TOLD)
def test_what_a_clerk_is_told(name, figures, message, hint):
    assert broken(BY_NAME[name], figures)
    assert sentences(BY_NAME[name], figures, "vi") == (message, hint)


def test_what_an_english_reader_is_told():
    assert sentences(BY_NAME["qualifier-wrong-side"], row("3", "13", "23", "nearly"), "en") == (
        '3/13 = 23.1%, above 23%, so that "nearly" is not right.',
        'Please write "over 23%" or "23.1%".',
    )
    assert sentences(BY_NAME["impossible-share"], row("", "40", "16"), "en") == (
        "With a total of 40 no count gives 16%; nearest are 6/40 = 15.0% and 7/40 = 17.5%.",
        (
            "Please check the percentage, or say which total it was taken of (it is possible with "
            "a total of 37, 38, 43, 44, 45)."
        ),
    )


BORDERS = [
    ("right at a tie, rounded up", row("1", "8", "13"), set()),
    ("right at a tie, rounded down", row("1", "8", "12"), set()),
    ("whole of 0 with 0%", row("", "0", "0"), {"share-of-zero"}),
    ("part of an empty whole", row("1", "0"), {"part-exceeds-whole"}),
    ("below one percent, and right", row("1", "200", "0.5"), set()),
    ("below one percent, cut off", row("2", "300", "0.6"), {"share-mismatch"}),
    ("a fraction with three decimals", row("5", "7", "0.714"), {"share-mismatch"}),
    ("below one percent of many", row("", "1000", "0.7"), set()),
    ("nearly, one unit below", row("44", "100", "45", "nearly"), set()),
    ("nearly, more than a unit below", row("439", "1000", "45", "nearly"), {"qualifier-mismatch"}),
    ("nearly, the very figure", row("45", "100", "45", "nearly"), {"qualifier-wrong-side"}),
    ("over, one unit above", row("46", "100", "45", "over"), set()),
    ("over, more than a unit above", row("461", "1000", "45", "over"), {"qualifier-mismatch"}),
    ("over, half a unit below", row("445", "1000", "45", "over"), {"qualifier-wrong-side"}),
    ("over, more than half below", row("444", "1000", "45", "over"), {"qualifier-mismatch"}),
    ("about, one unit below", row("44", "100", "45", "about"), set()),
    ("about, one unit above", row("46", "100", "45", "about"), set()),
    ("about, more than a unit off", row("461", "1000", "45", "about"), {"qualifier-mismatch"}),
    ("under, just below", row("449", "1000", "45", "under"), set()),
    ("under, far below", row("1", "100", "45", "under"), set()),
    ("under, the very figure", row("45", "100", "45", "under"), {"qualifier-wrong-side"}),
    ("at least, the very figure", row("45", "100", "45", "at_least"), set()),
    ("at least, far above", row("99", "100", "45", "at_least"), set()),
    ("at least, just below", row("449", "1000", "45", "at_least"), {"qualifier-wrong-side"}),
    ("at least, far below", row("40", "100", "45", "at_least"), {"qualifier-mismatch"}),
    ("dozens are not judged", row("1", "100", "45", "dozens"), set()),
    ("hundreds are not judged", row("1", "100", "45", "hundreds"), set()),
    ("an estimate of no counts", row("", "28", "16", "nearly"), set()),
    ("an estimate of one count", row("5", "", "72", "nearly"), set()),
    ("no women and 0%", row("0", "", "0"), {"total-missing"}),
    ("no women and 1%", row("0", "", "1"), {"no-possible-total"}),
    ("all of one", row("1", "", "100"), {"only-possible-total", "total-missing"}),
    ("a part of 1 with 0%", row("1", "", "0"), {"total-missing"}),
]


@pytest.mark.parametrize(
    ("figures", "faults"), [b[1:] for b in BORDERS], ids=[b[0] for b in BORDERS]
)
def test_borders(figures, faults):
    assert found(figures) == faults


@pytest.mark.parametrize(("scale", "wholes"), [(1, range(1, 140)), (10, range(1, 30))])
def test_impossible_share_against_brute_force(scale, wholes):
    for whole in wholes:
        reached = {
            units
            for part in range(whole + 1)
            for units in range(
                max(0, 100 * part * scale // whole - 1), 100 * part * scale // whole + 3
            )
            if 2 * abs(100 * part * scale - units * whole) <= whole
        }
        for units in range(100 * scale + 1):
            said = impossible(whole=whole, share=units, share_scale=scale, qualifier=EXACT)
            assert said == (units not in reached), (units, scale, whole)


@pytest.mark.parametrize(("scale", "parts"), [(1, range(13)), (10, range(4))])
def test_possible_totals_against_brute_force(scale, parts):
    for part in parts:
        beyond = 200 * part * scale + 2
        for units in range(1, 100 * scale + 1, 1 if scale == 1 else 7):
            totals = [
                total
                for total in range(max(part, 1), beyond)
                if 2 * abs(100 * part * scale - units * total) <= total
            ]
            case = (part, units, scale)
            assert possible_totals.some(*case) == bool(totals), case
            assert possible_totals.none(*case) == (not totals), case
            assert possible_totals.one(*case) == (len(totals) == 1), case
            if totals:
                low, high = possible_totals.run(*case)
                assert high is not None
                assert list(range(low, high + 1)) == totals, case


@pytest.mark.parametrize(
    ("part", "least"), [(0, 1), (1, 200), (3, 600)], ids=["none", "one", "three"]
)
def test_a_share_of_nought_leaves_totals_without_end(part, least):
    assert possible_totals.some(part, 0, 1)
    assert not possible_totals.none(part, 0, 1)
    assert not possible_totals.one(part, 0, 1)
    assert possible_totals.run(part, 0, 1) == (least, None)


@pytest.mark.parametrize(
    ("whole", "units", "scale", "totals"),
    [
        (28, 16, 1, (19, 25, 31, 32, 37)),
        (28, 375, 10, (16, 24, 32, 40, 48)),
        (3, 1, 1, ()),
        (1, 50, 1, (2,)),
    ],
)
def test_nearby_totals_that_would_do(whole, units, scale, totals):
    assert possible_totals_near(whole, units, scale) == totals


def test_decimals_of_the_figures_given_follow_the_print():
    rule = BY_NAME["impossible-share"]
    assert rule.explain is not None
    numbers = {"whole": 28, "share": 375, "share_scale": 10, "qualifier": 0}
    told = rule.explain(numbers, {}).parameters
    assert (told["a"], told["xa"]) == (10, Decimal(3571, 100))
    assert (told["b"], told["xb"]) == (11, Decimal(3929, 100))


@pytest.mark.parametrize("whole", [1, 7, 40, 200, 999])
def test_no_share_that_is_right_is_called_a_fraction(whole):
    for part in range(whole + 1):
        for scale in (1, 10, 100):
            units = (2 * 100 * part * scale // whole + 1) // 2
            figures = {"part": part, "whole": whole, "share": units, "share_scale": scale}
            assert not mismatch(**figures, qualifier=EXACT)
            assert not impossible(whole=whole, share=units, share_scale=scale, qualifier=EXACT)


def test_every_qualifier_has_its_word():

    assert [word.vi for word in SAID] == [
        "chính xác",
        "gần",
        "khoảng",
        "hơn",
        "dưới",
        "ít nhất",
        "hàng chục",
        "hàng trăm",
    ]
    assert len(SAID) == len(QUALIFIERS)
