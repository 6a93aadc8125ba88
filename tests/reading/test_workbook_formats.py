"""Stored numbers -> the text their reader sees."""

import pytest

from gbopen.reading.workbook_formats import BUILT_IN, number_format

AS_SEEN = [
    ("a whole number", "General", "5", "5"),
    ("a whole number stored with a point", "General", "5.0", "5"),
    ("a fraction kept as it was typed", "General", "0.72", "0.72"),
    ("a double a hair beside 37,5", "General", "37.500000000000001", "37.5"),
    ("the sum of 0,1 and 0,2", "General", "0.30000000000000004", "0.3"),
    ("5/7 in 15 digits", "General", "0.7142857142857143", "0.714285714285714"),
    ("an amount of dong written with a power", "General", "1.5E+9", "1500000000"),
    ("a small number written with a power", "General", "2.5E-7", "0.00000025"),
    ("a number as large as doubles go", "General", "1E+300", "1" + "0" * 300),
    ("a negative zero", "General", "-0.0", "0"),
    ("a leading zero in the file", "General", "007", "7"),
    ("a telephone number", "General", "84912345678", "84912345678"),
    ("an empty format", "", "12.5", "12.5"),
    ("the format for text", "@", "12.5", "12.5"),
    ("no decimals, half up", "0", "4.5", "5"),
    ("no decimals, half away from zero", "0", "-4.5", "-5"),
    ("a negative number rounded to zero", "0", "-0.4", "0"),
    ("a half that a double misses", "0.00", "1.005", "1.01"),
    ("a half lost in the last digits", "0", "28.499999999999996", "29"),
    ("one decimal", "0.0", "37", "37.0"),
    ("two decimals", "0.00", "37.5", "37.50"),
    ("a decimal not filled up", "0.0#", "37", "37.0"),
    ("a decimal filled", "0.0#", "37.25", "37.25"),
    ("only optional decimals", "#.##", "5", "5"),
    ("grouping is not written", "#,##0", "934000", "934000"),
    ("grouping with decimals", "#,##0.00", "34685.5", "34685.50"),
    ("thousands left out", "#,##0,", "934000", "934000"),
    ("millions left out", "0.0,,", "34685000", "34685000"),
    ("percent", "0%", "0.72", "72%"),
    ("percent with a decimal", "0.0%", "0.7142857142857143", "71.4%"),
    ("percent with two decimals", "0.00%", "0.375", "37.50%"),
    ("percent of a number above 1", "0%", "72", "7200%"),
    ("half a percent up", "0%", "0.145", "15%"),
    ("a percent sign in quotes", '0.0"%"', "71.4", "71.4%"),
    ("a percent sign after a stroke", "0.0\\%", "71.4", "71.4%"),
    ("a word after the figure", '0" đồng chí"', "5", "5"),
    ("a dong sign", "#,##0\\ [$₫-42A]", "1500", "1500"),
    ("red for negative numbers", "#,##0;[Red]-#,##0", "-1500", "-1500"),
    ("brackets for negative numbers", "#,##0.0_);(#,##0.0)", "-1500.25", "-1500.3"),
    ("accounting shows zero as a dash", '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', "0", "0"),
    ("accounting of a number", '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', "12", "12.00"),
    ("nothing shown at all", ";;;", "5", "5"),
    ("another format below 1", "[<1]0.0%;0", "0.5", "50.0%"),
    ("another format from 1", "[<1]0.0%;0", "3", "3"),
    ("scientific", "0.00E+00", "1500", "1500"),
    ("a fraction", "# ?/?", "0.5", "0.5"),
    ("a colour whose name holds a d", "[Red]0.0", "5", "5.0"),
    ("a unit whose name holds a d", '0 "ngày"', "5", "5"),
    ("a unit not quoted", "#,##0 d", "5", "5"),
    ("more decimals than doubles have", "0." + "0" * 400, "0.5", "0.5" + "0" * 29),
    ("day, month, year", "dd/mm/yyyy", "44880", "2022-11-15"),
    ("day and month: 05/07 typed", "d-mmm", "46208", "2026-07-05"),
    ("month and year: 10/18 typed", "mmm-yy", "43374", "2018-10-01"),
    ("a month alone", "mmmm", "43374", "2018-10-01"),
    ("a year alone", "yyyy", "43374", "2018-10-01"),
    ("a day of Excel's in Vietnamese", "[$-42A]dd mmmm yyyy;@", "44880", "2022-11-15"),
    ("words in a date", '"ngày "d" tháng "m" năm "yyyy', "44880", "2022-11-15"),
    ("a date with strokes", "yyyy\\-mm\\-dd", "44880", "2022-11-15"),
    ("a time that is seen", "dd/mm/yyyy hh:mm", "44880.4375", "2022-11-15 10:30:00"),
    ("a time that is midnight", "dd/mm/yyyy hh:mm", "44880", "2022-11-15"),
    ("a time that is not seen", "dd/mm/yyyy", "44880.4375", "2022-11-15"),
    ("a time in the afternoon", "d/m/yy h:mm AM/PM", "44880.75", "2022-11-15 18:00:00"),
    ("a time a hair before midnight", "d/m/yy h:mm", "44880.99999999999", "2022-11-16"),
    ("a time of some day", "h:mm", "44880.4375", "2022-11-15 10:30:00"),
    ("the first day of 1900", "dd/mm/yyyy", "1", "1900-01-01"),
    ("the last day before the bug", "dd/mm/yyyy", "59", "1900-02-28"),
    ("the first day after the bug", "dd/mm/yyyy", "61", "1900-03-01"),
    ("the last day there is", "dd/mm/yyyy", "2958465", "9999-12-31"),
    ("beyond the last day", "dd/mm/yyyy", "2958466", "2958466"),
    ("before the first day", "dd/mm/yyyy", "-5", "-5"),
]
NOT_TYPED = [
    ("a zero shown as a date", "dd/mm/yyyy", "0", "1900-01-00"),
    ("the day that never was", "dd/mm/yyyy", "60", "1900-02-29"),
    ("a time alone", "h:mm", "0.4375", "10:30:00"),
    ("a time of one digit", "h:mm", "0.375", "09:00:00"),
    ("hours that go on", "[h]:mm", "1.5", "36:00:00"),
    ("no number", "General", "abc", "abc"),
    ("a number beyond doubles", "0.0", "1E+400", "1E+400"),
    ("a number that is none", "General", "NaN", "NaN"),
]
SINCE_1904 = [("0", "1904-01-01"), ("43418", "2022-11-15"), ("59", "1904-02-29")]
BUILT_IN_AS_SEEN = [
    (0, "44880.5", "44880.5"),
    (1, "44880.5", "44881"),
    (2, "44880.5", "44880.50"),
    (4, "44880.5", "44880.50"),
    (9, "0.72", "72%"),
    (10, "0.72", "72.00%"),
    (11, "44880.5", "44880.5"),
    (12, "44880.5", "44880.5"),
    (14, "44880", "2022-11-15"),
    (17, "44880", "2022-11-15"),
    (21, "44880.4375", "2022-11-15 10:30:00"),
    (22, "44880.4375", "2022-11-15 10:30:00"),
    (27, "44880", "2022-11-15"),
    (44, "44880.5", "44880.50"),
    (46, "1.5", "36:00:00"),
    (49, "44880.5", "44880.5"),
    (57, "44880", "2022-11-15"),
]


@pytest.mark.parametrize(
    ("code", "stored", "seen"), [case[1:] for case in AS_SEEN], ids=[case[0] for case in AS_SEEN]
)
def test_a_number_or_day_is_shown_as_its_reader_sees_it(code, stored, seen):
    assert number_format(code).show(stored, since_1904=False) == (seen, True)


@pytest.mark.parametrize(
    ("code", "stored", "seen"),
    [case[1:] for case in NOT_TYPED],
    ids=[case[0] for case in NOT_TYPED],
)
def test_what_is_neither_number_nor_day_is_not_canonical(code, stored, seen):
    assert number_format(code).show(stored, since_1904=False) == (seen, False)


@pytest.mark.parametrize(("stored", "seen"), SINCE_1904)
def test_days_may_be_counted_from_1904(stored, seen):
    assert number_format("d/m/yyyy").show(stored, since_1904=True) == (seen, True)


@pytest.mark.parametrize(("number", "stored", "seen"), BUILT_IN_AS_SEEN)
def test_formats_named_by_number_only(number, stored, seen):
    shown = number_format(BUILT_IN.get(number, "")).show(stored, since_1904=False)
    assert shown[0] == seen


def test_a_last_day_beyond_the_calendar_of_1904_is_no_day():
    assert number_format("d/m/yyyy").show("2958465", since_1904=True)[1] is False


@pytest.mark.parametrize("code", ['"', "[", "\\", "_", "*", '0"', "0.0.0", ";;;;;;", "%%%%%0"])
def test_a_broken_format_shows_the_number(code):
    assert number_format(code).show("5", since_1904=False)[0].startswith("5")
