from datetime import date

import pytest

from gbopen.language import Span, say
from gbopen.values.conventions import UNKNOWN, Conventions
from gbopen.values.dates import Stretch, read_date
from gbopen.values.defect import Defect

DAY_FIRST = Conventions(date_order="dmy", declared=True)
MONTH_FIRST = Conventions(date_order="mdy", declared=True)
EVERY = (UNKNOWN, DAY_FIRST, MONTH_FIRST)

NOVEMBER_15 = Span(date(2022, 11, 15), date(2022, 11, 15))
AUGUST = Span(date(2022, 8, 1), date(2022, 8, 31))
YEAR = Span(date(2022, 1, 1), date(2022, 12, 31))


def fault(found):
    assert isinstance(found, Defect), found
    said = {key: say(value, "vi") for key, value in found.parameters.items() if key != "v"}
    return found.rule, said


@pytest.mark.parametrize(
    ("text", "span", "precision", "harmless"),
    [
        ("2022-11-15", NOVEMBER_15, "day", ()),
        ("2022/11/15", NOVEMBER_15, "day", ()),
        ("2022-11-15 00:00:00", NOVEMBER_15, "day", ("midnight",)),
        ("2022-11-15T00:00:00.000", NOVEMBER_15, "day", ("midnight",)),
        (" 2022-11-15", NOVEMBER_15, "day", ("spaces",)),
        ("ngày 15 tháng 11 năm 2022", NOVEMBER_15, "day", ("words",)),
        ("ngay 15 thang 11 nam 2022", NOVEMBER_15, "day", ("words",)),
        ("15 tháng 11, 2022", NOVEMBER_15, "day", ("words",)),
        ("15 November 2022", NOVEMBER_15, "day", ("words",)),
        ("15th Nov 2022", NOVEMBER_15, "day", ("words",)),
        ("November 15, 2022", NOVEMBER_15, "day", ("words",)),
        ("15-Nov-2022", NOVEMBER_15, "day", ("words",)),
        ("15-Thg11-2022", NOVEMBER_15, "day", ("words",)),
        ("2022-08", AUGUST, "month", ()),
        ("8/2022", AUGUST, "month", ()),
        ("08/2022", AUGUST, "month", ()),
        ("tháng 8/2022", AUGUST, "month", ("words",)),
        ("Tháng 8 năm 2022", AUGUST, "month", ("words",)),
        ("T8/2022", AUGUST, "month", ("words",)),
        ("August 2022", AUGUST, "month", ("words",)),
        ("Aug-2022", AUGUST, "month", ("words",)),
        ("2022", YEAR, "year", ()),
        ("năm 2022", YEAR, "year", ("words",)),
        ("2024-02-29",
         Span(date(2024, 2, 29), date(2024, 2, 29)), "day", ()),
        ("2023-02", Span(date(2023, 2, 1), date(2023, 2, 28)), "month", ()),
        ("1900-01-01", Span(date(1900, 1, 1), date(1900, 1, 1)), "day", ()),
        ("7/7/2022", Span(date(2022, 7, 7), date(2022, 7, 7)), "day", ()),
    ],
)  # fmt: skip
def test_dates_with_one_reading_need_no_convention(text, span, precision, harmless):
    for conventions in EVERY:
        assert read_date(text, conventions) == Stretch(span, precision, text, harmless)


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        ("15/11/2022", ()),
        ("15-11-2022", ()),
        ("15.11.2022", ()),
        ("15 / 11 / 2022", ()),
        ("ngày 15/11/2022", ()),
        ("15/11/2022 00:00:00", ("midnight",)),
        ("15/11/2022 0:00", ("midnight",)),
    ],
)
def test_day_first(text, harmless):
    expected = Stretch(NOVEMBER_15, "day", text, harmless)
    assert read_date(text, UNKNOWN) == expected
    assert read_date(text, DAY_FIRST) == expected
    assert fault(read_date(text, MONTH_FIRST)) == (
        "month-first-date",
        {"w": "11/15/2022", "found": "ngày/tháng/năm", "right": "tháng/ngày/năm"},
    )


@pytest.mark.parametrize("text", ["11/15/2022", "11-15-2022", "11/15/2022 12:00:00 AM"])
def test_month_first(text):
    assert fault(read_date(text, DAY_FIRST)) == (
        "month-first-date",
        {"w": "15/11/2022", "found": "tháng/ngày/năm", "right": "ngày/tháng/năm"},
    )
    for conventions in (UNKNOWN, MONTH_FIRST):
        found = read_date(text, conventions)
        assert isinstance(found, Stretch)
        assert found.span == NOVEMBER_15


@pytest.mark.parametrize("text", ["5/7/2022", "05/07/2022", "05.07.2022", "ngày 5/7/2022"])
def test_two_readings(text):
    july_5 = Span(date(2022, 7, 5), date(2022, 7, 5))
    may_7 = Span(date(2022, 5, 7), date(2022, 5, 7))
    unknown = read_date(text, UNKNOWN)
    assert isinstance(unknown, Defect)
    assert unknown.rule == "ambiguous-date"
    assert unknown.parameters == {"v": text, "a": july_5, "b": may_7}
    assert read_date(text, DAY_FIRST) == Stretch(july_5, "day", text)
    assert read_date(text, MONTH_FIRST) == Stretch(may_7, "day", text)


@pytest.mark.parametrize("text", ["", "  ", "-", "–", "…", "không có số liệu", "n/a"])
def test_no_date(text):
    assert read_date(text, UNKNOWN) is None


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("30/02/2024", "impossible-date"),
        ("02/30/2024", "impossible-date"),
        ("29/2/2023", "impossible-date"),
        ("31/4/2022", "impossible-date"),
        ("15/13/2022", "impossible-date"),
        ("00/11/2022", "impossible-date"),
        ("11/00/2022", "impossible-date"),
        ("2022-11-00", "impossible-date"),
        ("2022-00", "impossible-date"),
        ("2022-13-01", "impossible-date"),
        ("13/2022", "impossible-date"),
        ("tháng 13/2022", "impossible-date"),
        ("15/13", "impossible-date"),
        ("15/11/1899", "impossible-date"),
        ("2101-01-01", "impossible-date"),
        ("2200", "impossible-date"),
        ("31 November 2022", "impossible-date"),
        ("15/11/22", "type"),
        ("15-Nov-22", "type"),
        ("2022-11-15 14:30", "type"),
        ("15-20/11/2022", "type"),
        ("quý I/2022", "type"),
        ("tháng 13", "type"),
        ("44880", "type"),
        ("chưa rõ", "type"),
        ("15/11-2022", "type"),
        ("１５/11/2022", "type"),
        ("Foo 2022", "type"),
        ("15/11/2022 và 16/11/2022", "type"),
    ],
)
def test_what_is_no_full_date(text, rule):
    for conventions in EVERY:
        assert fault(read_date(text, conventions)) == (rule, {})


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15/11", "15/11"),
        ("15-11", "15/11"),
        ("11/15", "15/11"),
        ("ngày 15/11", "15/11"),
        ("tháng 6", "6"),
        ("T6", "6"),
        ("ngày 15 tháng 11", "15/11"),
        ("15-Thg11", "15/11"),
        ("15-Nov", "15/11"),
        ("15 November", "15/11"),
        ("November 15", "15/11"),
        ("November", "11"),
        ("5/7", "5/7"),
        ("05.07", "5/7"),
    ],
)
def test_a_date_without_its_year_is_told_by_its_day_and_month(text, day):
    for conventions in EVERY:
        assert fault(read_date(text, conventions)) == ("date-without-year", {"day": day})
