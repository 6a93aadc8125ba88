"""Cells by the letter of Table Schema: what the standard says, hand-typed, type by type."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal

import pytest

from gbopen.values.defect import Defect
from gbopen.values.table_schema import key_of, reader_of
from gbopen.values.table_schema_dates import YearMonth
from gbopen.values.table_schema_durations import Duration, read_duration, surely_less
from gbopen.values.table_schema_numbers import qualifier_of

COMMA = {"decimalChar": ",", "groupChar": "."}
LOOSE = {"bareNumber": False}


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        pytest.param("-1.23", {}, "-1.23", id="a sign and decimals"),
        pytest.param("+100000.00", {}, "100000", id="a plus sign"),
        pytest.param(".5", {}, "0.5", id="no whole part"),
        pytest.param("210.", {}, "210", id="no decimals after the point"),
        pytest.param("\t01 ", {}, "1", id="XML blanks are collapsed"),
        pytest.param("1.5E-3", {}, "0.0015", id="an exponent"),
        pytest.param("2e3", {}, "2000", id="an exponent of a small e"),
        pytest.param("1.234,5", COMMA, "1234.5", id="Vietnamese marks"),
        pytest.param("37,5", COMMA, "37.5", id="a decimal comma"),
        pytest.param("12,34,567", {"groupChar": ","}, "1234567", id="the groups of India"),
        pytest.param("95%", LOOSE, "95", id="a stripped percent sign"),
        pytest.param("EUR 95", LOOSE, "95", id="a stripped currency"),
        pytest.param("gần 45%", LOOSE, "45", id="stripped words"),
        pytest.param("€-12", LOOSE, "-12", id="a sign behind a currency"),
        pytest.param("12" * 3000, {}, "12" * 3000, id="6000 digits"),
    ],
)
def test_numbers(text, options, expected):
    assert reader_of("number", "default", options)(text) == Decimal(expected)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        pytest.param("37.5", COMMA, id="a point is a group of three"),
        pytest.param("1.5", COMMA, id="a group of one digit"),
        pytest.param("1.2.3", COMMA, id="groups of one digit"),
        pytest.param("1.50.000", COMMA, id="a group of two digits"),
        pytest.param("1,,000", {"groupChar": ","}, id="an empty group"),
        pytest.param("1,000,", {"groupChar": ","}, id="a group mark at the end"),
        pytest.param("1_000", {}, id="an underscore"),
        pytest.param("３７", {}, id="fullwidth digits"),
        pytest.param("٣", {}, id="Arabic digits"),
        pytest.param("45%", {}, id="a percent sign on a bare number"),
        pytest.param("1 000", {}, id="a blank inside"),
        pytest.param("\u00a05", {}, id="a no-break space is no XML blank"),
        pytest.param("Infinity", {}, id="infinity in full"),
        pytest.param("0x10", {}, id="base 16"),
        pytest.param("", {}, id="nothing"),
        pytest.param(".", {}, id="a point alone"),
        pytest.param("1e99999999999999999999", {}, id="an exponent nobody can hold"),
        pytest.param("1-2", LOOSE, id="two numbers"),
        pytest.param("10-", LOOSE, id="the minus of accountants is not stripped off"),
        pytest.param("--12", LOOSE, id="two signs"),
    ],
)
def test_no_numbers(text, options):
    assert reader_of("number", "default", options)(text) is None


@pytest.mark.parametrize(("text", "key"), [("nan", "NaN"), ("INF", "INF"), ("-inf", "-INF")])
def test_special_numbers_in_any_case(text, key):
    assert key_of(reader_of("number")(text)) == key


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        pytest.param("+007", {}, 7, id="a sign and leading zeros"),
        pytest.param("934.000", {"groupChar": "."}, 934000, id="grouped"),
        pytest.param("1.0", {}, None, id="a decimal point"),
        pytest.param("1e3", {}, None, id="an exponent"),
        pytest.param("NaN", {}, None, id="not a number"),
        pytest.param("1.234.", {"groupChar": ".", **LOOSE}, 1234, id="a stripped full stop"),
    ],
)
def test_integers(text, options, expected):
    assert reader_of("integer", "default", options)(text) == expected


def test_the_words_around_a_number_keep_their_meaning():
    assert [qualifier_of(one) for one in ("gần 45%", "≈37,5 %", "EUR 95", "95")] == [1, 2, 0, 0]


@pytest.mark.parametrize(
    ("kind", "form", "text", "expected"),
    [
        pytest.param("date", "default", "2024-01-26", date(2024, 1, 26), id="a date"),
        pytest.param("date", "default", "2024-1-5", None, id="a date without its zeros"),
        pytest.param("date", "default", "2024-11-31", None, id="a day there is not"),
        pytest.param("date", "default", "2024-01-26 ", None, id="a date and a blank"),
        pytest.param("date", "%d/%m/%Y", "15/11/2024", date(2024, 11, 15), id="by a pattern"),
        pytest.param("date", "fmt:%d/%m/%Y", "15/11/2024", date(2024, 11, 15), id="fmt: is old"),
        pytest.param("date", "%d/%m/%Y", "2024-11-15", None, id="not by the pattern"),
        pytest.param("date", "%d/%m/%Y", "１5/11/2024", None, id="fullwidth digits"),
        pytest.param("date", "any", "15/11/2024", date(2024, 11, 15), id="one reading only"),
        pytest.param("date", "any", "2024", None, id="a year is no date"),
        pytest.param("date", "any", "June", None, id="a month is no date"),
        pytest.param("time", "default", "24:00:00", time(0, 0), id="the end of the day"),
        pytest.param("time", "default", "25:00:00", None, id="an hour there is not"),
        pytest.param("time", "any", "3:05 pm", time(15, 5), id="afternoon"),
        pytest.param("time", "any", "13 pm", None, id="thirteen in the afternoon"),
        pytest.param(
            "datetime",
            "default",
            "2024-01-26T15:00:00.3-05:00",
            datetime(2024, 1, 26, 15, 0, 0, 300000, timezone(timedelta(hours=-5))),
            id="tenths and a zone",
        ),
        pytest.param(
            "datetime",
            "default",
            "2024-01-26T24:00:00",
            datetime(2024, 1, 27),  # noqa: DTZ001
            id="midnight",
        ),
        pytest.param("datetime", "default", "2024-01-26 15:00:00", None, id="a blank for the T"),
        pytest.param("datetime", "default", "9999-12-31T24:00:00", None, id="after the last day"),
        pytest.param(
            "datetime",
            "any",
            "15 Nov 2024 at 9:30",
            datetime(2024, 11, 15, 9, 30),  # noqa: DTZ001
            id="worded",
        ),
        pytest.param("year", "default", "2000", 2000, id="a year"),
        pytest.param("year", "default", "-0044", -44, id="a year before our era"),
        pytest.param("year", "default", "0000", None, id="there was no year nought"),
        pytest.param("year", "default", "200", None, id="three digits"),
        pytest.param("yearmonth", "default", "2000-10", YearMonth(2000, 10), id="a month"),
        pytest.param("yearmonth", "default", "2000-13", None, id="a thirteenth month"),
        pytest.param("duration", "default", "PT1.50S", Duration(0, Decimal("1.5")), id="seconds"),
        pytest.param("duration", "default", "-P1Y2M", Duration(-14, Decimal(0)), id="negative"),
        pytest.param("duration", "default", "P1W", None, id="weeks are none of XML Schema"),
        pytest.param("duration", "default", "P", None, id="a duration of nothing"),
        pytest.param("duration", "default", "P1DT", None, id="a T and no time"),
        pytest.param("boolean", "default", "True", True, id="true"),
        pytest.param("boolean", "default", "tRUE", None, id="true in another case"),
        pytest.param("string", "email", "a.b@so.vn", "a.b@so.vn", id="an address"),
        pytest.param("string", "email", "a..b@so.vn", None, id="two dots"),
        pytest.param("string", "email", "a@so", None, id="no top domain"),
        pytest.param("string", "uri", "urn:isbn:123", "urn:isbn:123", id="a name"),
        pytest.param("string", "uri", "http://", None, id="no host"),
        pytest.param("string", "uri", "http://a b", None, id="a blank in a URI"),
        pytest.param("string", "uri", "http://a/%zz", None, id="a broken percent sign"),
        pytest.param("string", "uuid", "123e4567-e89b-12d3-a456-42661417400", None, id="short"),
        pytest.param("string", "binary", "dGVzdA", None, id="base64 without its end"),
        pytest.param("array", "default", "[NaN]", None, id="NaN is no JSON"),
        pytest.param("array", "default", "[" * 100000, None, id="a hundred thousand brackets"),
        pytest.param("object", "default", '{"a": 0.10}', {"a": Decimal("0.10")}, id="exact"),
        pytest.param(
            "geopoint", "default", "90.50,45.5", (Decimal("90.5"), Decimal("45.5")), id="a point"
        ),
        pytest.param("geopoint", "default", "91, 181", None, id="a latitude of 181"),
        pytest.param("geopoint", "array", '["1", "2"]', (1, 2), id="numbers as texts"),
        pytest.param("geopoint", "object", '{"lon": 1, "lat": 2, "z": 3}', None, id="three keys"),
        pytest.param("geojson", "default", '{"type": "Point"}', None, id="no coordinates"),
        pytest.param(
            "geojson", "default", '{"type": "Polygon", "coordinates": [[1, 2]]}', None, id="flat"
        ),
        pytest.param("geojson", "default", '{"type": "Circle"}', None, id="no such shape"),
        pytest.param("any", "default", " x ", " x ", id="anything, as it is"),
    ],
)
def test_readers(kind, form, text, expected):
    found = reader_of(kind, form)(text)
    assert found == expected
    assert type(found) is type(expected)


def test_a_date_of_two_readings_is_none_under_any():
    found = reader_of("date", "any")("10/06/2024")
    assert isinstance(found, Defect)
    assert found.rule == "ambiguous-date"
    moment = reader_of("datetime", "any")("10/06/2024 9:30")
    assert isinstance(moment, Defect)
    assert moment.parameters["v"] == "10/06/2024 9:30"


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        pytest.param("a,b", {}, ["a", "b"], id="texts"),
        pytest.param("1;2", {"delimiter": ";", "itemType": "integer"}, [1, 2], id="numbers"),
        pytest.param("1;x", {"delimiter": ";", "itemType": "integer"}, None, id="one is none"),
        pytest.param("2024-01-26", {"itemType": "date"}, [date(2024, 1, 26)], id="one date"),
    ],
)
def test_lists(text, options, expected):
    assert reader_of("list", "default", options)(text) == expected


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        pytest.param("number", "1.0", "01", id="one number in two writings"),
        pytest.param("number", "1E2", "100", id="with an exponent"),
        pytest.param("number", "-0.0", "0", id="nought of either sign"),
        pytest.param("boolean", "true", "1", id="true and 1"),
        pytest.param(
            "datetime", "2024-01-26T15:00:00+07:00", "2024-01-26T08:00:00Z", id="a moment"
        ),
        pytest.param("duration", "P1Y", "P12M", id="a year and twelve months"),
        pytest.param("object", '{"a":1,"b":2}', '{"b": 2.0, "a": 1}', id="an object"),
        pytest.param("geopoint", "1,2", "1.0, 2.0", id="a point"),
    ],
)
def test_equal_values_have_one_key(kind, one, other):
    read = reader_of(kind)
    assert key_of(read(one)) == key_of(read(other))


def test_keys_of_unlike_values_differ():
    read = reader_of("array")
    assert key_of(read("[1]")) != key_of(read('["1"]'))
    assert key_of(reader_of("number")("1.05")) == "1.05"
    assert key_of(reader_of("number")("1e-70")) == "1E-70"
    assert key_of(datetime(2024, 1, 1, tzinfo=UTC)) != key_of(datetime(2024, 1, 1))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("one", "other", "less"),
    [
        pytest.param("P1M", "P30D", False, id="a month may have 31 days"),
        pytest.param("P30D", "P1M", False, id="a month may have 28 days"),
        pytest.param("P27D", "P1M", True, id="no month has 27 days"),
        pytest.param("P1M", "P32D", True, id="no month has 32 days"),
        pytest.param("P1Y", "P367D", True, id="no year has 367 days"),
        pytest.param("-P1D", "PT0S", True, id="a negative duration"),
    ],
)
def test_durations_are_ordered_where_every_month_agrees(one, other, less):
    first, second = read_duration(one), read_duration(other)
    assert first is not None
    assert second is not None
    assert surely_less(first, second) == less


@pytest.mark.parametrize(
    ("kind", "form"), [("string", "emial"), ("geopoint", "xy"), ("date", "%Q"), ("geojson", "wkt")]
)
def test_an_unknown_format_is_refused(kind, form):
    with pytest.raises(ValueError, match=form):
        reader_of(kind, form)
