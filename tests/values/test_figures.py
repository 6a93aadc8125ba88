from fractions import Fraction

import pytest

from gbopen.language import Decimal, say
from gbopen.values.conventions import CANONICAL, UNKNOWN, Conventions
from gbopen.values.defect import Defect
from gbopen.values.figures import Figure, read_figure, read_whole, read_year

COMMA = Conventions(decimal=",", declared=True)
POINT = CANONICAL
EVERY = (UNKNOWN, COMMA, POINT)


def fault(found):
    """A defect as its rule and its parameters in Vietnamese, the cell itself left out."""
    assert isinstance(found, Defect), found
    said = {key: say(value, "vi") for key, value in found.parameters.items() if key != "v"}
    return found.rule, said


@pytest.mark.parametrize("conventions", EVERY, ids=["unknown", "comma", "point"])
@pytest.mark.parametrize(
    ("text", "units", "harmless"),
    [
        ("5", 5, ()),
        ("0", 0, ()),
        ("05", 5, ("leading-zero",)),
        ("00", 0, ("leading-zero",)),
        (" 5", 5, ("spaces",)),
        ("\u200b5", 5, ("spaces",)),
        ("1 500", 1500, ("grouped",)),
        ("1\u00a0500", 1500, ("spaces", "grouped")),
        ("1\u202f500", 1500, ("spaces", "grouped")),
        ("934 000 000", 934000000, ("grouped",)),
        ("-5", -5, ()),
        ("\u22125", -5, ("minus-sign",)),
        ("999999999999999", 999999999999999, ()),
        ("000000999999999999999", 999999999999999, ("leading-zero",)),
    ],
)
def test_a_whole_number_with_one_reading_under_every_convention(text, units, harmless, conventions):
    assert read_whole(text, conventions) == Figure(units, 1, 0, text, harmless)


@pytest.mark.parametrize(
    ("text", "unknown", "comma", "point"),
    [
        ("1.500", 1500, 1500, "type"),
        ("1,500", 1500, "type", 1500),
        ("34,685", 34685, "type", 34685),
        ("1.234.567", 1234567, 1234567, "malformed-number"),
        ("1,234,567", 1234567, "malformed-number", 1234567),
        ("934.000", "ambiguous-number", 934000, "ambiguous-number"),
        ("934,000", "ambiguous-number", "ambiguous-number", 934000),
        ("1.500,0", 1500, 1500, "wrong-decimal-mark"),
        ("5.0", 5, "wrong-decimal-mark", 5),
        ("5,0", 5, 5, "wrong-decimal-mark"),
        ("05.500", 5500, 5500, "type"),
        ("0.500", "type", "type", "type"),
        ("37.5", "type", "type", "type"),
        ("37,5", "type", "type", "type"),
    ],
)
def test_a_count_with_marks_by_convention(text, unknown, comma, point):
    for conventions, expected in zip(EVERY, (unknown, comma, point), strict=True):
        found = read_whole(text, conventions)
        if isinstance(expected, int):
            assert isinstance(found, Figure)
            assert (found.units, found.scale) == (expected, 1)
        else:
            assert fault(found)[0] == expected


@pytest.mark.parametrize(
    ("text", "unknown", "comma", "point"),
    [
        ("37,5", (375, 10), (375, 10), "wrong-decimal-mark"),
        ("37.5", (375, 10), "wrong-decimal-mark", (375, 10)),
        ("37,50", (3750, 100), (3750, 100), "wrong-decimal-mark"),
        ("37.500", "ambiguous-number", (37500, 1), (37500, 1000)),
        ("34,685", "ambiguous-number", (34685, 1000), (34685, 1)),
        ("1.234,5", (12345, 10), (12345, 10), "wrong-decimal-mark"),
        ("1,234.5", (12345, 10), "wrong-decimal-mark", (12345, 10)),
        ("1 234,5", (12345, 10), (12345, 10), "wrong-decimal-mark"),
        ("1 500,500", (1500500, 1000), (1500500, 1000), "wrong-decimal-mark"),
        ("0.500", (500, 1000), "wrong-decimal-mark", (500, 1000)),
        ("0,5", (5, 10), (5, 10), "wrong-decimal-mark"),
        ("60", (60, 1), (60, 1), (60, 1)),
        ("-37,5", (-375, 10), (-375, 10), "wrong-decimal-mark"),
        ("54,9333", (549333, 10000), (549333, 10000), "wrong-decimal-mark"),
        ("1.234.567", (1234567, 1), (1234567, 1), "malformed-number"),
    ],
)
def test_a_figure_with_marks_by_convention(text, unknown, comma, point):
    for conventions, expected in zip(EVERY, (unknown, comma, point), strict=True):
        found = read_figure(text, conventions)
        if isinstance(expected, tuple):
            assert isinstance(found, Figure)
            assert (found.units, found.scale, found.qualifier) == (*expected, 0)
        else:
            assert fault(found)[0] == expected


@pytest.mark.parametrize("conventions", EVERY, ids=["unknown", "comma", "point"])
@pytest.mark.parametrize(
    "text",
    ["", "  ", "\u00a0", "x", "X", "..", "...", "…", "không có số liệu", "Chưa có số liệu", "n/a",
     "N/A", "NA"],
)  # fmt: skip
def test_no_data_is_none(text, conventions):
    assert read_whole(text, conventions) is None
    assert read_figure(text, conventions) is None
    assert read_year(text) is None


@pytest.mark.parametrize("text", ["-", "–", "—", "--", "không", "Không có", "ko co so", "none"])
def test_a_dash_or_a_no_is_asked_about(text):
    expected = "type" if text == "ko co so" else "zero-or-unknown"
    assert fault(read_whole(text, UNKNOWN)) == (expected, {})
    assert fault(read_figure(text, COMMA)) == (expected, {})


@pytest.mark.parametrize(
    "text",
    ["+5", "1e5", "1_000", "５", "٥", "5²", "½", "NaN", "inf", "#N/A", "#REF!", "(5)", "- 5", "–5",
     "5-7", "5 - 7", "khoảng 5 đến 7", "5/", "1/2/3", "nhiều", "hàng chục", "0x10", "5 (3 nữ)",
     "1'500", "5*", "72%", "72 %", "72% nữ", "2,5 tỷ 3", "x" * 10000, "99/99/9999", "99-Jul",
     "=1+1", "TRUE"],
)  # fmt: skip
def test_what_is_no_number_is_refused(text):
    for conventions in EVERY:
        assert fault(read_whole(text, conventions)) == ("type", {})
        assert fault(read_figure(text, conventions)) == ("type", {})


@pytest.mark.parametrize(
    "text",
    ["1.2.3", "1.50.000", "12,34,567", "1.500.00", "1,5,5", "1..5", "5 7", "1 50", "5.", ".5", ",5",
     "1.500 000", "1 500.000.000", "0.500.000", "1.234,567.8"],
)  # fmt: skip
def test_malformed_grouping(text):
    for conventions in EVERY:
        assert fault(read_whole(text, conventions))[0] == "malformed-number"
        assert fault(read_figure(text, conventions))[0] == "malformed-number"


@pytest.mark.parametrize(
    ("text", "conventions", "expected"),
    [
        ("34,685", UNKNOWN, ("ambiguous-number", {"a": "34,685", "b": "34685", "w": "34,6850"})),
        ("34.680", UNKNOWN, ("ambiguous-number", {"a": "34,68", "b": "34680"})),
        ("-34.680", UNKNOWN, ("ambiguous-number", {"a": "-34,68", "b": "-34680"})),
        ("gần 1.500", UNKNOWN, ("ambiguous-number", {"a": "1,5", "b": "1500"})),
        (
            "37.5",
            COMMA,
            ("wrong-decimal-mark", {"w": "37,5", "mark": "dấu chấm", "right": "dấu phẩy"}),
        ),
        (
            "1.234,5",
            POINT,
            ("wrong-decimal-mark", {"w": "1234.5", "mark": "dấu phẩy", "right": "dấu chấm"}),
        ),
        ("1,234,567", COMMA, ("malformed-number", {"ex": "1234567"})),
        ("934.000", UNKNOWN, ("ambiguous-number", {"a": "934", "b": "934000"})),
    ],
)
def test_what_a_defect_of_marks_says(text, conventions, expected):
    found = read_figure(text, conventions)
    assert fault(found) == expected
    assert isinstance(found, Defect)
    assert found.parameters["v"] == text


@pytest.mark.parametrize(
    ("text", "conventions", "expected"),
    [
        ("1,500", COMMA, ("type", {"ex": "1500"})),
        ("37,5", COMMA, ("type", {})),
        ("5.00", COMMA, ("wrong-decimal-mark", {"w": "5", "mark": "dấu chấm",
                                                "right": "dấu phẩy"})),
        ("934,000", COMMA, ("ambiguous-number", {"a": "934", "b": "934000"})),
        ("934.000", POINT, ("ambiguous-number", {"a": "934", "b": "934000"})),
    ],
)  # fmt: skip
def test_what_a_defect_of_marks_in_a_count_says(text, conventions, expected):
    assert fault(read_whole(text, conventions)) == expected


@pytest.mark.parametrize(
    ("text", "a", "b"),
    [
        ("05/07", "5", "7"),
        ("5/7", "5", "7"),
        ("5 / 7", "5", "7"),
        ("70/162", "70", "162"),
        ("5/7 đồng chí", "5", "7"),
        ("400/1.500", "400", "1500"),
        ("37,5/40", "37,5", "40"),
    ],
)
def test_two_numbers_in_one_cell(text, a, b):
    assert fault(read_figure(text, COMMA)) == ("two-numbers-in-one-cell", {"a": a, "b": b})
    if "37" not in text:
        assert fault(read_whole(text, COMMA)) == ("two-numbers-in-one-cell", {"a": a, "b": b})


def test_two_numbers_of_which_one_is_ambiguous_are_no_number():
    assert fault(read_whole("400/2.000", UNKNOWN)) == ("type", {})


@pytest.mark.parametrize(
    ("text", "a", "b", "order"),
    [
        ("05-Thg7", "5", "7", ""),
        ("5-Jul", "5", "7", "either"),
        ("05-Jul-26", "5", "7", "either"),
        ("Oct-18", "10", "18", ""),
        ("Oct-2018", "10", "18", ""),
        ("Thg10-18", "10", "18", ""),
        ("2026-07-05", "5", "7", "either"),
        ("2026-07-05 00:00:00", "5", "7", "either"),
        ("2026-07-05T00:00:00.000", "5", "7", "either"),
        ("2026-07-07", "7", "7", ""),
        ("05/07/2026", "5", "7", ""),
        ("11.15.2022", "11", "15", ""),
        ("5-7-26", "5", "7", ""),
    ],
)
def test_a_pair_that_excel_turned_into_a_date(text, a, b, order):
    for conventions in EVERY:
        expected = ("turned-into-date", {"a": a, "b": b, "low": a, "high": b})
        for found in (read_whole(text, conventions), read_figure(text, conventions)):
            assert fault(found) == expected
            assert isinstance(found, Defect)
            assert found.wording == order


@pytest.mark.parametrize(
    ("text", "w", "p"),
    [("0,714285714", "0,71", "71,43"), ("0.0375937", "0,04", "3,76"), ("00,50001", "0,5", "50")],
)
def test_a_share_with_many_decimals_below_one_may_be_a_fraction(text, w, p):
    found = read_figure(text, UNKNOWN, percent=True)
    assert fault(found) == ("number-too-long", {"w": w, "p": p})
    assert isinstance(found, Defect)
    assert found.wording == "fraction"


@pytest.mark.parametrize("text", ["36526", "40000", "46208"])
def test_a_number_that_could_be_a_day_of_excel_is_a_number(text):
    found = read_whole(text, UNKNOWN)
    assert isinstance(found, Figure)
    assert found.units == int(text)


@pytest.mark.parametrize(
    ("text", "n", "q"),
    [
        ("05 đồng chí", "5", ""),
        ("40 người", "40", ""),
        ("5đ/c", "5", ""),
        ("gần 400", "400", "gần"),
        ("Gần 400 người", "400", "Gần"),
        ("gan 400", "400", "gan"),
        ("hơn 1.500", "1500", "hơn"),
        ("≈45", "45", "≈"),
        ("từ 30 trở lên", "30", "từ … trở lên"),
        ("30 trở lên", "30", "trở lên"),
        ("Số: 12", "12", ""),
        ("12 triệu", "12000000", ""),
        ("2,5 tỷ đồng", "2500000000", ""),
        ("3 nghìn tỷ", "3000000000000", ""),
        ("$5", "5", ""),
        ("5 may", "5", ""),
    ],
)
def test_words_in_a_count(text, n, q):
    assert fault(read_whole(text, COMMA)) == ("words-in-number", {"n": n, "q": q})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,5 người", ("type", {})),
        ("2,55 chục", ("type", {})),
        ("2.5 triệu", ("type", {})),
        ("37.000.00 người", ("malformed-number", {})),
    ],
)
def test_words_beside_what_is_no_count(text, expected):
    assert fault(read_whole(text, COMMA)) == expected


@pytest.mark.parametrize(
    ("text", "conventions", "n"),
    [
        ("37,5 điểm", UNKNOWN, "37,5"),
        ("37,5 điểm", COMMA, "37,5"),
        ("37.5 điểm", POINT, "37.5"),
        ("72 phần trăm", COMMA, "72"),
    ],
)
def test_words_in_a_figure_name_the_number_as_the_file_writes_it(text, conventions, n):
    assert fault(read_figure(text, conventions)) == ("words-in-number", {"n": n, "q": ""})


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("45", 0),
        ("gần 45", 1),
        ("Gần 45", 1),
        ("nearly 45", 1),
        ("khoảng 45", 2),
        ("xấp xỉ 45", 2),
        ("≈ 45", 2),
        ("about 45", 2),
        ("hơn 45", 3),
        ("trên 45", 3),
        ("over 45", 3),
        ("more than 45", 3),
        ("> 45", 3),
        ("dưới 45", 4),
        ("chưa đến 45", 4),
        ("under 45", 4),
        ("<45", 4),
        ("ít nhất 45", 5),
        ("từ 45 trở lên", 5),
        ("45 trở lên", 5),
        ("at least 45", 5),
        ("≥45", 5),
    ],
)
def test_a_qualifier_before_a_figure_is_kept(text, qualifier):
    found = read_figure(text, COMMA)
    assert isinstance(found, Figure)
    assert (found.units, found.scale, found.qualifier) == (45, 1, qualifier)


@pytest.mark.parametrize(
    ("text", "units", "scale", "qualifier", "harmless"),
    [
        ("72%", 72, 1, 0, ("percent-sign",)),
        ("72 %", 72, 1, 0, ("spaces", "percent-sign")),
        ("37,5%", 375, 10, 0, ("percent-sign",)),
        ("gần 45%", 45, 1, 1, ("percent-sign",)),
        ("từ 30% trở lên", 30, 1, 5, ("percent-sign",)),
        ("05,5 %", 55, 10, 0, ("spaces", "leading-zero", "percent-sign")),
    ],
)
def test_a_percent_sign_in_a_column_of_percentages(text, units, scale, qualifier, harmless):
    expected = Figure(units, scale, qualifier, text, harmless)
    assert read_figure(text, COMMA, percent=True) == expected


@pytest.mark.parametrize(
    ("text", "rule"),
    [("72%%", "type"), ("%72", "type"), ("72‰", "type"), ("72% nữ", "words-in-number")],
)
def test_other_signs_in_a_column_of_percentages(text, rule):
    assert fault(read_figure(text, COMMA, percent=True))[0] == rule


@pytest.mark.parametrize(
    ("text", "conventions", "what", "k", "w"),
    [
        ("1234567890123456", COMMA, "quá 15 chữ số", "16", ""),
        ("12345678901234,56", COMMA, "quá 15 chữ số", "16", ""),
        ("12345678901234,56789", COMMA, "quá 4 chữ số thập phân", "5", ""),
        ("1234567890123,56789", COMMA, "quá 4 chữ số thập phân", "5", "1234567890123,57"),
        ("9" * 10000, COMMA, "quá 15 chữ số", "10000", ""),
        ("71,42857", COMMA, "quá 4 chữ số thập phân", "5", "71,43"),
        ("71.42857142857143", POINT, "quá 4 chữ số thập phân", "14", "71.43"),
        ("-71.42857142857143", POINT, "quá 4 chữ số thập phân", "14", "-71.43"),
        ("71,42857", UNKNOWN, "quá 4 chữ số thập phân", "5", "71,43"),
        ("0." + "1" * 10000, POINT, "quá 4 chữ số thập phân", "10000", ""),
        ("99,99999", COMMA, "quá 4 chữ số thập phân", "5", "100"),
    ],
)
def test_a_number_too_long(text, conventions, what, k, w):
    found = read_figure(text, conventions)
    assert fault(found) == ("number-too-long", {"what": what, "k": k, "w": w})
    assert isinstance(found, Defect)
    assert found.wording == ("" if w else "no_hint")


def test_the_value_of_a_figure_is_exact():
    found = read_figure("37,50", COMMA)
    assert isinstance(found, Figure)
    assert found.value == Fraction(75, 2)


def test_an_ambiguous_number_is_said_in_the_language_of_the_reader():
    found = read_figure("34,685", UNKNOWN)
    assert isinstance(found, Defect)
    assert found.parameters == {
        "v": "34,685",
        "a": Decimal(34685, 1000),
        "b": 34685,
        "w": "34,6850",
    }
    assert isinstance(read_figure("34,6850", UNKNOWN), Figure)


@pytest.mark.parametrize(
    ("text", "year"),
    [("2022", 2022), ("năm 2022", 2022), ("Năm 2022", 2022), (" 2022 ", 2022), ("2022.0", 2022),
     ("year 2022", 2022)],
)  # fmt: skip
def test_a_year(text, year):
    assert read_year(text) == year


@pytest.mark.parametrize("text", ["22", "2.022", "2021-2022", "02022", "２０２２", "2022.5", "hai"])
def test_what_is_no_year(text):
    assert fault(read_year(text)) == ("type", {})
