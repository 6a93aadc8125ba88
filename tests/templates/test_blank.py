"""What a blank form holds, by kind of agency and period."""

from datetime import date

import pytest

from gbopen.errors import UsageError
from gbopen.templates.blank import find_agency, owing
from gbopen.templates.period import days_of, read_period
from tests.templates.forms import blank, known

KINDS = ("plan", "midyear", "annual", "campaign-plan", "campaign-report", "news")


@pytest.mark.parametrize(
    ("text", "made", "first", "last"),
    [
        ("2026-midyear", (2026, "midyear", ""), date(2025, 12, 15), date(2026, 6, 14)),
        ("2026-annual", (2026, "annual", ""), date(2025, 12, 15), date(2026, 12, 14)),
        ("2026-plan", (2026, "plan", ""), date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-plan-2", (2026, "plan", ""), date(2026, 1, 1), date(2026, 12, 31)),
        (
            "2026-campaign-plan",
            (2026, "campaign-plan", "gbv"),
            date(2026, 11, 15),
            date(2026, 12, 15),
        ),
        (
            "2026-campaign-report-dv",
            (2026, "campaign-report", "dv"),
            date(2026, 6, 1),
            date(2026, 6, 30),
        ),
    ],
)
def test_a_period_has_a_year_a_kind_and_days(text, made, first, last):
    period = read_period(text, KINDS)
    assert (period.year, period.kind, period.campaign) == made
    assert days_of(period, known()) == (first, last)


@pytest.mark.parametrize(
    "text",
    ["", "2026", "midyear", "2026-mid", "2026-news", "26-plan", "2026-midyear-gbv-x", "../x"],
)
def test_a_period_of_no_kind_is_refused_with_the_kinds_there_are(text):
    with pytest.raises(UsageError, match="midyear, annual"):
        read_period(text, KINDS)


def test_a_campaign_that_the_calendar_does_not_have_is_refused():
    with pytest.raises(UsageError, match="2040"):
        blank("lc-skhcn", "2040-campaign-plan")


@pytest.mark.parametrize(
    "text",
    ["lc-skhcn", "Sở Khoa học và Công nghệ tỉnh Lai Châu", "so khcn tinh lai chau"],
)
def test_an_agency_is_found_by_its_id_or_a_name(text):
    assert find_agency(text, known()).cell("agency_id").canonical == "lc-skhcn"


def test_an_agency_there_is_none_of_is_refused_with_the_nearest():
    with pytest.raises(UsageError, match="lc-skhcn"):
        find_agency("lc-skhc", known())


def measures(form, table="representation"):
    sheet = next(one for one in form.sheets if one.table.name == table)
    return [row.key for group in sheet.groups for row in group.rows]


DEPARTMENT = """party_committee party_standing_committee party_cell_secretary agency_leadership
    division_heads unit_leadership union_committee union_vice_chair youth_union_committee
    women_advancement_board staff_all edu_bachelor edu_master""".split()


@pytest.mark.parametrize(
    ("agency", "more", "fewer"),
    [
        ("lc-skhcn", [], []),
        ("tw-tcdlcl", [], []),
        ("lc-ubnd", ["national_assembly_deputies", "peoples_council_deputies"], []),
        ("lc-xa-a", ["peoples_council_deputies"], ["unit_leadership"]),
    ],
)
def test_a_kind_of_agency_is_asked_for_its_own_measures(agency, more, fewer):
    asked = measures(blank(agency))
    expected = [one for one in DEPARTMENT if one not in fewer]
    assert [one for one in asked if one not in more] == expected
    assert sorted(asked) == sorted([*expected, *more])


def test_coverage_is_on_a_sheet_of_its_own():
    assert measures(blank(), "coverage") == [
        "gender_staff_trained",
        "healthcare_coverage",
        "law_outreach_coverage",
        "need_advised",
    ]


@pytest.mark.parametrize(
    ("period", "sheets"),
    [
        ("2026-midyear", "representation coverage training activities projects services"),
        ("2026-plan", "training activities projects"),
        ("2026-campaign-report", "activities"),
    ],
)
def test_a_form_has_the_sheets_of_its_kind_of_report(period, sheets):
    assert [sheet.table.name for sheet in blank(period=period).sheets] == sheets.split()


def test_the_figures_of_the_report_before_stand_beside():
    form = blank("hp-sngv", "2026-midyear")
    printed = {
        row.key: row.before for group in form.sheets[0].groups for row in group.rows if row.before
    }
    assert printed == {
        "party_committee": "05/07 (71,4%)",
        "agency_leadership": "02/03 (66,7%)",
        "union_committee": "05/07 (71,4%)",
    }
    assert form.before.source_id == "hp-sngv-2022-news"


def test_no_figure_of_a_later_report_stands_beside():
    assert blank("hp-sngv", "2022-midyear").before.source_id == ""


def test_who_owes_a_report_is_known():
    period = read_period("2026-midyear", KINDS)
    assert [row.cell("agency_id").canonical for row in owing(period, known())] == ["unk-sngv"]
    assert owing(read_period("2026-plan", KINDS), known()) == []


def test_the_form_says_who_it_goes_to_where_that_is_known():
    assert blank("unk-sngv").recipient == (
        "Sở Lao động - Thương binh và Xã hội (tỉnh chưa xác định)"
    )
    assert blank("lc-skhcn").recipient == ""


def test_the_lists_are_those_of_the_year_and_in_vietnamese():
    activities = next(one for one in blank().sheets if one.table.name == "activities")
    june, november = activities.lists["calendar_id"]
    assert june == "Tháng hành động quốc gia về phòng, chống bạo lực gia đình (2026)"
    assert november.endswith("phòng ngừa, ứng phó với bạo lực trên cơ sở giới (2026)")
    assert activities.lists["status"] == ("Dự kiến", "Đang thực hiện", "Đã thực hiện")
