"""The code lists hold what the sources and the law set, and nothing that was only inferred.

G numbers the targets of the sources, C their campaign dates, L their deadlines.
"""

import pytest


@pytest.mark.parametrize(
    ("target_id", "expected"),
    [
        ("26nq-party", ("nq-26-2018-tw", "party_committee", "range", "20", "25", "percent")),
        ("26nq-na", ("nq-26-2018-tw", "national_assembly_deputies", "gt", "35", "", "percent")),
        ("26nq-pc", ("nq-26-2018-tw", "peoples_council_deputies", "gt", "35", "", "percent")),
        ("26nq-standing", ("nq-26-2018-tw", "party_standing_committee", "ge", "1", "", "count")),
        ("tcdlcl-trained", ("", "gender_staff_trained", "eq", "100", "", "percent")),
        ("tcdlcl-advised", ("", "need_advised", "eq", "100", "", "percent")),
    ],
    ids=["G1", "G2 National Assembly", "G2 People's Councils", "G3", "G5", "G6"],
)
def test_a_target_is_as_printed(cells, target_id, expected):
    columns = "basis measure_id comparator value_min value_max unit due_year"
    assert cells("targets", columns, target_id=target_id) == (*expected, "")


def test_there_are_no_other_targets(rows):
    assert len(rows("targets")) == 6


@pytest.mark.parametrize(
    ("calendar_id", "start", "end"),
    [
        ("gbv-2020", "2020-11-15", "2020-12-15"),
        ("dv-2020", "2020-06-01", "2020-06-30"),
        ("dv-2023", "2023-06-01", "2023-06-30"),
        ("gbv-2023", "2023-11-15", "2023-12-15"),
        ("gbv-2016", "2016-11-15", "2016-12-15"),
        ("gbv-2028", "2028-11-15", "2028-12-15"),
    ],
    ids=["C1", "C2 of 2020", "C2 of 2023", "C3", "the first year", "the last year"],
)
def test_a_campaign_month_runs_to_the_end_of_its_last_day(cells, calendar_id, start, end):
    columns = "kind start_date end_date end_inclusive applies_to"
    expected = ("window", start, end, "true", "")
    assert cells("calendar", columns, calendar_id=calendar_id) == expected


@pytest.mark.parametrize(
    ("year", "words"),
    [
        (2016, "phòng, chống"),
        (2020, "phòng, chống"),
        (2021, "phòng ngừa, ứng phó với"),
        (2028, "phòng ngừa, ứng phó với"),
    ],
)
def test_the_november_campaign_has_the_name_of_its_year(cells, year, words):
    name = f"Tháng hành động vì bình đẳng giới và {words} bạo lực trên cơ sở giới"
    assert cells("calendar", "name_vi", calendar_id=f"gbv-{year}") == (name,)


def test_only_the_themes_that_are_known_are_given(rows):
    with_theme = [one["calendar_id"] for one in rows("calendar") if one["theme_vi"]]
    assert with_theme == ["gbv-2021", "gbv-2023", "gbv-2025"]


@pytest.mark.parametrize(
    ("calendar_id", "report_kind", "day"),
    [("due-mid-2020", "midyear", "2020-06-10"), ("due-year-2020", "annual", "2020-12-10")],
    ids=["L1 mid-year", "L1 annual"],
)
def test_a_deadline_ends_before_its_day_and_binds_one_agency(cells, calendar_id, report_kind, day):
    columns = "kind report_kind end_date start_date end_inclusive basis applies_to recipient_vi"
    rest = ("", "false", "kh-2020-sngv", "unk-sngv", "Sở Lao động - Thương binh và Xã hội")
    found = cells("calendar", columns, calendar_id=calendar_id)
    assert found == ("deadline", report_kind, day, *rest)


def test_there_are_two_deadlines_and_one_window_for_each_campaign_and_year(rows):
    held = rows("calendar")
    assert sum(one["kind"] == "deadline" for one in held) == 2
    windows = sorted((one["campaign"], one["year"]) for one in held if one["kind"] == "window")
    years = [str(year) for year in range(2016, 2029)]
    assert windows == [(campaign, year) for campaign in ("dv", "gbv") for year in years]


@pytest.mark.parametrize(
    ("doc_id", "number", "issued_on"),
    [
        ("kh-218-2020-ubnd", "218/KH-UBND", "2020-10-08"),
        ("nq-26-2018-tw", "26-NQ/TW", "2018-05-19"),
        ("kh-01-2024-bvstbpn", "01/KH-BVSTBPN", "2024-04-24"),
        ("kh-680-2024-skhcn", "680/KH-SKHCN", "2024-05-31"),
        ("nq-11-2007-tw", "11-NQ/TW", "2007-04-27"),
        ("ct-21-2018-tw", "21-CT/TW", "2018-01-20"),
        ("nd-70-2008-cp", "70/2008/NĐ-CP", "2008-06-04"),
        ("nd-48-2009-cp", "48/2009/NĐ-CP", "2009-05-19"),
        ("nd-125-2021-cp", "125/2021/NĐ-CP", "2021-12-28"),
        ("qd-2282-2020-ttg", "2282/QĐ-TTg", "2020-12-31"),
        ("nd-56-2012-cp", "56/2012/NĐ-CP", ""),
        ("qd-1019-2019-tdc", "1019/QĐ-TĐC", "2019-05-27"),
        ("luat-73-2006-qh11", "73/2006/QH11", "2006-11-29"),
        ("qd-363-2016-ttg", "363/QĐ-TTg", "2016-03-08"),
        ("nq-28-2021-cp", "28/NQ-CP", "2021-03-03"),
    ],
)
def test_a_document_has_the_number_and_date_its_source_prints(cells, doc_id, number, issued_on):
    assert cells("legal_documents", "number issued_on", doc_id=doc_id) == (number, issued_on)


def test_the_province_of_one_source_is_not_invented(cells):
    code, note = cells("agencies", "province_code province_note", agency_id="unk-sngv")
    assert not code
    assert note


@pytest.mark.parametrize(
    ("day", "code", "name"),
    [
        ("2022-12-31", "44", "Tỉnh Quảng Bình"),
        ("2025-07-01", "44", "Tỉnh Quảng Trị"),
        ("2026-08-31", "22", "Tỉnh Quảng Ninh"),
        ("2026-09-01", "22", "Thành phố Quảng Ninh"),
        ("2025-06-30", "24", "Tỉnh Bắc Giang"),
        ("2026-09-19", "24", "Tỉnh Bắc Ninh"),
        ("2026-09-20", "24", "Thành phố Bắc Ninh"),
        ("2024-12-31", "46", "Tỉnh Thừa Thiên Huế"),
        ("2025-01-01", "46", "Thành phố Huế"),
    ],
)
def test_a_province_code_means_one_province_on_one_day(rows, day, code, name):
    assert [one["name_vi"] for one in valid(rows, day) if one["code"] == code] == [name]


@pytest.mark.parametrize(
    ("day", "provinces", "cities"),
    [("2024-06-30", 63, 5), ("2025-06-30", 63, 6), ("2025-07-01", 34, 6), ("2026-11-22", 34, 8)],
)
def test_there_were_63_provinces_and_there_are_34(rows, day, provinces, cities):
    assert len(valid(rows, day)) == provinces
    assert sum(one["kind"] == "thanh_pho" for one in valid(rows, day)) == cities


def valid(rows, day):
    return [
        one
        for one in rows("provinces")
        if one["valid_from"] <= day <= (one["valid_to"] or "9999-12-31")
    ]


def test_the_measures_are_those_in_use(rows):
    tables = ("representation", "coverage", "targets")
    used = {one["measure_id"] for table in tables for one in rows(table)}
    assert {one["measure_id"] for one in rows("measures")} == used
