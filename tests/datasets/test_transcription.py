"""Every figure of the five source documents is in datasets/, as printed; nothing secret is.

The expectations are typed from the documents, not taken from the CSVs. W, T, P, V, U, G, C and L
number the figures as the domain notes do.
"""

import csv
import hashlib
import json
import os
import re
import unicodedata
from pathlib import Path

import pytest

from gbopen.text import clean, fold

ROOT = Path(__file__).parents[2]
DATASETS = ROOT / "datasets"

HP = "hp-sngv-2022-news"
QB = "qb-sldtbxh-2022-annual"
UN = "unk-sngv-2020-campaign-plan"
LC = "lc-skhcn-2024-plan"
TC = "tw-tcdlcl-2020-news"

FILES = {
    HP: "000_45be049bbb64bc7b.txt",
    QB: "001_f39baea8fe4e2bdc.txt",
    UN: "002_0da39824c42d7b91.txt",
    LC: "003_8ec6539df59a08f1.txt",
    TC: "004_b3247b0856881d75.txt",
}

TABLES = {
    "submitted-reports": ("sources",),
    "women-in-leadership": ("representation", "coverage"),
    "training": ("training",),
    "campaign-activities": ("activities",),
    "donor-projects": ("projects",),
    "support-services": ("services",),
    "reference": ("agencies", "provinces", "measures", "calendar", "legal_documents", "targets"),
}
PLACES = {
    table: DATASETS / name / "data" / f"{table}.csv" for name in TABLES for table in TABLES[name]
}

# sha256 of folded word groups: the persons the documents name, and the communes of the shelters
# of source 001. The words themselves must not stand in this repository.
SECRET = {
    "0829d0d1d0f06bd29ca9150ee1adc10f6bd9373308a3b4e7a42da85ae83a6942",
    "17cc29a2d4f2d4d80a2a1d56b1dde10dbd7490f0c54b8d1cda40ab2a4fb8e9bc",
    "24cf6e6edb4b486d1611b83b96d4ff7aad3ee3c547d0006dfb4a61a464c27f03",
    "67c7c91caecbb2e5410d5c7bbf5cc170e052aae64840edf19ca0f36a41b8358a",
    "b3bf3c5bed3a68700826d927b34b91832aa2d73135a2a14a6c54b69fb3c89b02",
    "b554f7553697c57b5e3db530ec7072c80f499fab2b08568a337942099a232574",
    "c0194f986cd16e376ea748fdce402758cecbad3cffb09b1e03f869c752d81cb1",
    "cbdbc20765f4f10a870032943cfb2c07a2bae66fa5344d4880dee2a0637ace73",
    "ed53da8f725f2ccbb17cd35c68df9565b2b5f965251b4ee4a57e5051aa95fe27",
    "f2c8d26f36c0e65674f1285a7dc75380e2e80788e56a1f67afe051ca9bf49190",
}


def rows(table):
    with PLACES[table].open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def row(table, **key):
    """The one row of the table with those values."""
    found = [one for one in rows(table) if all(one[name] == key[name] for name in key)]
    assert len(found) == 1, f"{table} {key}: {len(found)} rows"
    return found[0]


def picked(one, names):
    return tuple(one[name] for name in names.split())


@pytest.mark.parametrize(
    ("source_id", "measure_id", "women", "total", "share", "qualifier", "printed"),
    [
        (HP, "staff_all", "", "40", "70", "", "40 người; trong đó nữ chiếm tỷ lệ 70%"),
        (HP, "edu_bachelor", "", "", "37.5", "", "có trình độ đại học chiếm 37,5%"),
        (HP, "edu_master", "", "", "16", "", "thạc sĩ chiếm chiếm 16%"),
        (HP, "party_committee", "5", "7", "72", "", "05/07 đồng chí (chiếm 72%)"),
        (HP, "party_cell_secretary", "3", "", "50", "", "03 đồng chí (chiếm 50%)"),
        (HP, "agency_leadership", "2", "3", "67", "", "02/03 đồng chí (chiếm 67%)"),
        (HP, "division_heads", "5", "", "45", "", "05 đồng chí (chiếm 45%)"),
        (HP, "union_vice_chair", "1", "", "", "", "01 nữ Phó Chủ tịch Công đoàn"),
        (HP, "union_committee", "5", "7", "72", "", "05/07 ủy viên BCH Công đoàn (chiếm 72%)"),
        (HP, "women_advancement_board", "", "7", "", "", "01 đồng chí … 06 ủy viên"),
        (TC, "party_committee", "4", "13", "30", "", "4/13 người … chiếm 30%"),
        (TC, "youth_union_committee", "3", "13", "23", "nearly", "3/13 người … chiếm gần 23%"),
        (TC, "union_committee", "6", "10", "60", "", "6/10 người … chiếm 60%"),
        (TC, "unit_leadership", "14", "48", "29", "", "14/48 người … chiếm 29%"),
        (TC, "division_heads", "70", "162", "45", "nearly", "70/162 người … chiếm gần 45%"),
    ],
    ids="W1 W2 W3 W4 W5 W6 W7 W8 W9 W11 W12 W13 W14 W15 W16".split(),
)
def test_women_of_a_total_are_as_printed(
    source_id, measure_id, women, total, share, qualifier, printed
):
    one = row("representation", source_id=source_id, measure_id=measure_id, subgroup="all")
    columns = "count_women count_total pct_published pct_qualifier as_published as_of"
    assert picked(one, columns) == (women, total, share, qualifier, printed, "")


@pytest.mark.parametrize(
    ("source_id", "measure_id", "printed"),
    [
        (HP, "law_outreach_coverage", "100% công chức, viên chức, người lao động"),
        (TC, "healthcare_coverage", "100% cán bộ nữ"),
    ],
    ids=["W10", "W17"],
)
def test_coverage_without_counts_is_as_printed(source_id, measure_id, printed):
    one = row("coverage", source_id=source_id, measure_id=measure_id)
    columns = "count_part count_whole pct_published pct_qualifier as_published"
    assert picked(one, columns) == ("", "", "100", "", printed)
    assert one["base_note"]


def test_there_are_no_other_shares():
    assert (len(rows("representation")), len(rows("coverage"))) == (15, 2)


def test_a_share_without_a_total_says_what_the_source_leaves_open():
    open_ended = [
        one["measure_id"]
        for one in rows("representation")
        if one["pct_published"] and not one["count_total"] and one["base_note"]
    ]
    assert open_ended == ["edu_bachelor", "edu_master", "party_cell_secretary", "division_heads"]


@pytest.mark.parametrize(
    ("source_id", "course_no", "course_type", "classes", "women", "total", "qualifier", "unit"),
    [
        (TC, "1", "department_level", "", "10", "18", "", "person"),
        (TC, "2", "principal_specialist", "", "2", "4", "", "person"),
        (TC, "3", "specialist", "", "6", "13", "", "person"),
        (TC, "4", "foreign_language", "", "7", "10", "", "person"),
        (TC, "5", "advanced_political_theory", "", "4", "7", "", "person"),
        (QB, "1", "gender_equality", "4", "", "400", "nearly", "person"),
        (QB, "2", "mixed", "75", "", "", "", ""),
        (HP, "1", "mixed", "", "", "", "dozens", "turn"),
    ],
    ids="T1 T2 T3 T4 T5 T6 T7 T8".split(),
)
def test_training_is_as_printed(
    source_id, course_no, course_type, classes, women, total, qualifier, unit
):
    one = row("training", source_id=source_id, course_no=course_no)
    columns = (
        "course_type class_count participants_women participants_total"
        " participants_qualifier participant_unit pct_published"
    )
    assert picked(one, columns) == (course_type, classes, women, total, qualifier, unit, "")


def test_there_are_no_other_courses():
    assert len(rows("training")) == 8


@pytest.mark.parametrize(
    ("project_no", "donor", "country", "amount", "printed"),
    [
        ("1", "KOCUN", "KR", "934000", "giai đoạn 2020 – 2025 … 934.000 USD năm 2022"),
        ("2", "ACS", "SE", "34685", "34,685 USD năm 2022"),
        ("3", "KOICA", "KR", "9628", "9,628 USD năm 2022"),
    ],
    ids=["P1", "P2", "P3"],
)
def test_donor_money_is_read_as_thousands_whatever_the_mark(
    project_no, donor, country, amount, printed
):
    one = row("projects", source_id=HP, project_no=project_no)
    columns = "donor_name donor_country amount currency amount_year amount_kind as_published"
    expected = (donor, country, amount, "USD", "2022", "unknown", printed)
    assert picked(one, columns) == expected


def test_the_first_project_keeps_its_period_and_its_phase():
    one = row("projects", source_id=HP, project_no="1")
    assert picked(one, "period_start_year period_end_year") == ("2020", "2025")
    assert one["phase_vi"] == "giai đoạn 2 (2022-2025)"
    assert len(rows("projects")) == 3


@pytest.mark.parametrize(
    ("activity_no", "columns", "expected"),
    [
        ("1", "calendar_id quantity quantity_unit quantity_qualifier amount amount_qualifier",
         ("gbv-2022", "1000", "book", "nearly", "50000000", "nearly")),
        ("2", "calendar_id quantity quantity_unit quantity_qualifier", ("", "13", "commune", "")),
        ("3", "quantity quantity_unit quantity_qualifier", ("36", "club", "")),
        ("4", "participants_total participants_qualifier participant_unit",
         ("1500", "over", "person")),
        ("5", "calendar_id quantity quantity_unit participants_total participants_qualifier"
              " participant_unit",
         ("gbv-2022", "1", "session", "100", "nearly", "turn")),
        ("6", "calendar_id quantity quantity_unit quantity_qualifier amount amount_qualifier"
              " currency commune_name",
         ("gbv-2022", "350", "book_title", "over", "50000000", "", "VND", "Tân Trạch")),
        ("7", "quantity quantity_unit", ("21", "agency")),
        ("8", "start_date end_date date_precision", ("2022-08-01", "2022-08-31", "month")),
        ("9", "amount amount_qualifier currency start_date", ("30000000", "", "VND", "")),
        ("10", "as_published", ("Tổng kết 10 năm thực hiện Nghị định 56/2012/NĐ-CP",)),
    ],
    ids=["V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8", "V8 the gift", "V7 the decree"],
)  # fmt: skip
def test_what_the_province_did_is_as_printed(activity_no, columns, expected):
    one = row("activities", source_id=QB, activity_no=activity_no)
    assert picked(one, columns) == expected
    assert picked(one, "status province_code") == ("done", "44")


def test_v6_keeps_what_came_with_the_books_in_its_note():
    assert (
        "4 kệ sách, 6 bàn đọc, 50 ghế"
        in row("activities", source_id=QB, activity_no="6")["note_vi"]
    )


@pytest.mark.parametrize(
    ("source_id", "activity_no", "calendar_id", "start", "end", "precision"),
    [
        (TC, "1", "gbv-2020", "2020-11-15", "2020-12-15", "day"),
        (UN, "1", "gbv-2020", "2020-11-15", "2020-12-15", "day"),
        (UN, "2", "", "", "", ""),
        (LC, "1", "dv-2023", "2023-06-01", "2023-06-30", "month"),
        (LC, "2", "gbv-2023", "2023-11-15", "2023-12-15", "day"),
    ],
    ids=["V10 and C4", "C1", "C2: June without a year", "C2: June 2023", "C3"],
)
def test_what_is_planned_has_the_dates_its_plan_prints(
    source_id, activity_no, calendar_id, start, end, precision
):
    one = row("activities", source_id=source_id, activity_no=activity_no)
    columns = "calendar_id start_date end_date date_precision status"
    assert picked(one, columns) == (calendar_id, start, end, precision, "planned")


def test_there_are_no_other_activities():
    assert len(rows("activities")) == 15


def test_the_plan_of_2024_quotes_the_windows_of_2023():
    assert picked(row("sources", source_id=LC), "year document_date") == ("2024", "2024-05-31")


@pytest.mark.parametrize(
    ("service_no", "district"),
    [("1", "Lệ Thủy"), ("2", "Quảng Trạch"), ("3", "Minh Hóa"), ("4", "Lệ Thủy")],
    ids=["U1", "U2", "U3", "U4"],
)
def test_a_shelter_is_given_to_its_district_only(service_no, district):
    one = row("services", source_id=QB, service_no=service_no)
    columns = "service_type province_code district_name host_facility unit_count status"
    expected = ("trusted_address_shelter", "44", district, "commune_health_station", "1", "active")
    assert picked(one, columns) == expected


def test_services_have_no_confidential_column_and_no_single_case():
    held = rows("services")
    assert len(held) == 4
    secret = {"commune_name", "clients_women", "clients_men", "client_nights", "as_published"}
    assert secret.isdisjoint(held[0])
    assert "mailbox" not in rows("agencies")[0]


@pytest.mark.parametrize(
    ("target_id", "basis", "measure_id", "comparator", "low", "high", "unit"),
    [
        ("26nq-party", "nq-26-2018-tw", "party_committee", "range", "20", "25", "percent"),
        ("26nq-na", "nq-26-2018-tw", "national_assembly_deputies", "gt", "35", "", "percent"),
        ("26nq-pc", "nq-26-2018-tw", "peoples_council_deputies", "gt", "35", "", "percent"),
        ("26nq-standing", "nq-26-2018-tw", "party_standing_committee", "ge", "1", "", "count"),
        ("tcdlcl-trained", "", "gender_staff_trained", "eq", "100", "", "percent"),
        ("tcdlcl-advised", "", "need_advised", "eq", "100", "", "percent"),
    ],
    ids=["G1", "G2 National Assembly", "G2 People's Councils", "G3", "G5", "G6"],
)
def test_targets_are_as_printed(target_id, basis, measure_id, comparator, low, high, unit):
    one = row("targets", target_id=target_id)
    columns = "basis measure_id comparator value_min value_max unit due_year"
    assert picked(one, columns) == (basis, measure_id, comparator, low, high, unit, "")


def test_there_are_no_other_targets():
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
def test_campaign_months_run_to_their_last_day(calendar_id, start, end):
    one = row("calendar", calendar_id=calendar_id)
    columns = "kind start_date end_date end_inclusive applies_to"
    assert picked(one, columns) == ("window", start, end, "true", "all")


@pytest.mark.parametrize(
    ("year", "words"),
    [
        (2016, "phòng, chống"),
        (2020, "phòng, chống"),
        (2021, "phòng ngừa, ứng phó với"),
        (2028, "phòng ngừa, ứng phó với"),
    ],
)
def test_the_november_campaign_has_the_name_of_its_year(year, words):
    assert row("calendar", calendar_id=f"gbv-{year}")["name_vi"] == (
        f"Tháng hành động vì bình đẳng giới và {words} bạo lực trên cơ sở giới"
    )


@pytest.mark.parametrize(
    ("calendar_id", "report_kind", "day"),
    [("due-mid-2020", "midyear", "2020-06-10"), ("due-year-2020", "annual", "2020-12-10")],
    ids=["L1 mid-year", "L1 annual"],
)
def test_a_deadline_is_before_its_day_and_binds_one_agency(calendar_id, report_kind, day):
    one = row("calendar", calendar_id=calendar_id)
    columns = "kind report_kind start_date end_date end_inclusive applies_to recipient_vi"
    recipient = "Sở Lao động - Thương binh và Xã hội"
    expected = ("deadline", report_kind, "", day, "false", "unk-sngv", recipient)
    assert picked(one, columns) == expected
    assert one["basis"]


def test_there_are_no_other_deadlines_and_one_window_per_campaign_and_year():
    held = rows("calendar")
    assert sum(one["kind"] == "deadline" for one in held) == 2
    windows = [picked(one, "campaign year") for one in held if one["kind"] == "window"]
    assert sorted(windows) == [
        (campaign, str(year)) for campaign in ("dv", "gbv") for year in range(2016, 2029)
    ]


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
    ],
)
def test_a_document_has_the_number_and_date_the_sources_print(doc_id, number, issued_on):
    assert picked(row("legal_documents", doc_id=doc_id), "number issued_on") == (number, issued_on)


@pytest.mark.parametrize(
    ("source_id", "columns", "expected"),
    [
        (HP, "agency_id year kind scope published_on", ("hp-sngv", "2022", "news", "with_units", "")),
        (QB, "agency_id year kind scope", ("qb-sldtbxh", "2022", "annual", "province")),
        (UN, "agency_id year kind based_on",
         ("unk-sngv", "2020", "campaign-plan", "kh-218-2020-ubnd")),
        (LC, "agency_id year kind document_number based_on",
         ("lc-skhcn", "2024", "plan", "680/KH-SKHCN", "kh-01-2024-bvstbpn")),
        (TC, "agency_id year kind published_on", ("tw-tcdlcl", "2020", "news", "2020-11-17")),
    ],
)  # fmt: skip
def test_a_source_is_described_as_its_page_shows_it(source_id, columns, expected):
    one = row("sources", source_id=source_id)
    assert picked(one, columns) == expected
    assert picked(one, "url received_on file_name") == ("", "", FILES[source_id])


def test_the_province_of_source_002_is_not_invented():
    one = row("agencies", agency_id="unk-sngv")
    assert one["province_code"] == ""
    assert one["province_note"]


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
def test_a_province_code_means_one_province_on_a_day(day, code, name):
    valid = [
        one["name_vi"]
        for one in rows("provinces")
        if one["code"] == code and one["valid_from"] <= day <= (one["valid_to"] or "9999")
    ]
    assert valid == [name]


@pytest.mark.parametrize(
    ("day", "count"), [("2024-06-30", 63), ("2025-07-01", 34), ("2026-11-22", 34)]
)
def test_there_were_63_provinces_and_are_34(day, count):
    held = rows("provinces")
    assert sum(one["valid_from"] <= day <= (one["valid_to"] or "9999") for one in held) == count


def test_every_measure_used_is_in_the_list_and_every_one_in_the_list_is_used():
    tables = ("representation", "coverage", "targets")
    used = {one["measure_id"] for table in tables for one in rows(table)}
    assert used == {one["measure_id"] for one in rows("measures")}


def sources():
    """The folder of the source documents, or None where this machine has none."""
    shared = os.environ.get("GBOPEN_SHARED")
    folder = (Path(shared) if shared else ROOT.parent / "shared") / "sources"
    return folder if folder.is_dir() else None


@pytest.fixture(scope="module")
def documents():
    """The text of each source document, with plain spaces."""
    folder = sources()
    if folder is None:
        assert os.environ.get("CI") != "true", "the source documents are needed in CI"
        pytest.skip("the source documents are not on this machine (set GBOPEN_SHARED)")
    return {
        source_id: clean((folder / name).read_text(encoding="utf-8"))
        for source_id, name in FILES.items()
    }


def phrases():
    """Every printed phrase with the source it is printed in."""
    for table in ("representation", "coverage", "training", "activities", "projects"):
        for one in rows(table):
            yield one["source_id"], one["as_published"]
    for one in rows("targets"):
        yield (UN if one["basis"] else TC), one["text_vi"]


def test_every_figure_phrase_stands_in_its_source(documents):
    missing = [
        (source_id, part)
        for source_id, phrase in phrases()
        for part in phrase.split(" … ")
        if not re.search(rf"(?<!\d){re.escape(part)}(?!\d)", documents[source_id])
    ]
    assert missing == []


def test_the_parts_of_a_phrase_stand_in_the_order_of_the_source(documents):
    wrong = [
        phrase
        for source_id, phrase in phrases()
        if not re.search(".*?".join(map(re.escape, phrase.split(" … "))), documents[source_id])
    ]
    assert wrong == []


def test_every_row_of_figures_has_its_phrase():
    assert [source_id for source_id, phrase in phrases() if not phrase] == []


def test_a_phrase_is_short():
    assert [phrase for _, phrase in phrases() if len(phrase) > 120] == []


@pytest.mark.parametrize("source_id", sorted(FILES))
def test_the_digest_of_a_source_is_that_of_its_file(documents, source_id):
    assert documents[source_id]
    data = (sources() / FILES[source_id]).read_bytes()
    assert row("sources", source_id=source_id)["sha256"] == hashlib.sha256(data).hexdigest()


def files():
    return sorted(path for path in DATASETS.rglob("*") if path.suffix in {".csv", ".json"})


@pytest.mark.parametrize("path", files(), ids=lambda path: path.relative_to(DATASETS).as_posix())
def test_no_person_and_no_commune_of_a_shelter_is_named(path):
    words = fold(path.read_text(encoding="utf-8")).split()
    groups = {" ".join(words[at : at + n]) for n in (2, 3, 4) for at in range(len(words))}
    found = {hashlib.sha256(group.encode()).hexdigest() for group in groups}
    assert found.isdisjoint(SECRET)


def test_the_list_of_secret_words_is_that_of_the_sources(documents):
    words = fold(" ".join(documents.values())).split()
    groups = {" ".join(words[at : at + n]) for n in (2, 3, 4) for at in range(len(words))}
    found = {hashlib.sha256(group.encode()).hexdigest() for group in groups}
    assert found >= SECRET


@pytest.mark.parametrize("table", sorted(PLACES))
def test_a_table_is_canonical_csv(table):
    data = PLACES[table].read_bytes()
    text = data.decode("utf-8")
    assert not text.startswith("\ufeff")
    assert "\r" not in text
    assert "\u00a0" not in text
    assert unicodedata.is_normalized("NFC", text)
    lines = list(csv.reader(text.splitlines()))
    assert {len(line) for line in lines} == {len(lines[0])}
    assert all(cell == cell.strip() for line in lines for cell in line)


@pytest.mark.parametrize("table", sorted(PLACES))
def test_the_columns_are_those_of_the_schema_without_derived_and_confidential_ones(table):
    schema = json.loads((ROOT / "schemas" / f"{table}.json").read_text(encoding="utf-8"))
    expected = [
        field["name"]
        for field in schema["fields"]
        if not field.get("gbopen:derived") and not field.get("gbopen:confidential")
    ]
    assert list(rows(table)[0]) == expected


@pytest.mark.parametrize("name", sorted(TABLES))
def test_a_dataset_names_its_tables_and_its_licence(name):
    about = json.loads((DATASETS / name / "dataset.json").read_text(encoding="utf-8"))
    assert about["name"] == name
    assert about["tables"] == list(TABLES[name])
    assert [one["name"] for one in about["licenses"]] == ["CC-BY-4.0"]
    assert 50 <= len(about["description"].split("\n\n")[0])
    assert len(about["description"]) <= 5000
    assert 50 <= len(about["description@en"].split("\n\n")[0])


@pytest.mark.parametrize("name", sorted(TABLES))
def test_a_known_issue_names_a_row_and_says_why_in_both_languages(name):
    with (DATASETS / name / "known_issues.csv").open(encoding="utf-8", newline="") as file:
        issues = list(csv.DictReader(file))
    for one in issues:
        schema = json.loads((ROOT / "schemas" / f"{one['table']}.json").read_text("utf-8"))
        keys = schema["primaryKey"]
        held = {"/".join(line[key] for key in keys) for line in rows(one["table"])}
        assert one["key"] in held
        assert one["reason_vi"]
        assert one["reason_en"]
