"""Every figure of the five source documents stands in datasets/ as it was printed.

The expectations are typed from the documents, not taken from the CSVs. The ids number the
figures: W shares of women, T training, P projects, V activities, U services; C dates of campaigns.
"""

import pytest

HP = "hp-sngv-2022-news"
QB = "qb-sldtbxh-2022-annual"
UN = "unk-sngv-2020-campaign-plan"
LC = "lc-skhcn-2024-plan"
TC = "tw-tcdlcl-2020-news"


@pytest.mark.parametrize(
    ("source_id", "measure_id", "expected"),
    [
        (HP, "staff_all", ("", "40", "70", "", "40 người; trong đó nữ chiếm tỷ lệ 70%")),
        (HP, "edu_bachelor", ("", "", "37.5", "", "có trình độ đại học chiếm 37,5%")),
        (HP, "edu_master", ("", "", "16", "", "thạc sĩ chiếm chiếm 16%")),
        (HP, "party_committee", ("5", "7", "72", "", "05/07 đồng chí (chiếm 72%)")),
        (HP, "party_cell_secretary", ("3", "", "50", "", "03 đồng chí (chiếm 50%)")),
        (HP, "agency_leadership", ("2", "3", "67", "", "02/03 đồng chí (chiếm 67%)")),
        (HP, "division_heads", ("5", "", "45", "", "05 đồng chí (chiếm 45%)")),
        (HP, "union_vice_chair", ("1", "", "", "", "01 nữ Phó Chủ tịch Công đoàn")),
        (HP, "union_committee", ("5", "7", "72", "", "05/07 ủy viên BCH Công đoàn (chiếm 72%)")),
        (HP, "women_advancement_board", ("", "7", "", "", "01 đồng chí … 06 ủy viên")),
        (TC, "party_committee", ("4", "13", "30", "", "4/13 người … chiếm 30%")),
        (TC, "youth_union_committee", ("3", "13", "23", "nearly", "3/13 người … chiếm gần 23%")),
        (TC, "union_committee", ("6", "10", "60", "", "6/10 người … chiếm 60%")),
        (TC, "unit_leadership", ("14", "48", "29", "", "14/48 người … chiếm 29%")),
        (TC, "division_heads", ("70", "162", "45", "nearly", "70/162 người … chiếm gần 45%")),
    ],
    ids="W1 W2 W3 W4 W5 W6 W7 W8 W9 W11 W12 W13 W14 W15 W16".split(),
)
def test_women_of_a_total_are_as_printed(cells, source_id, measure_id, expected):
    columns = "count_women count_total pct_published pct_qualifier as_published as_of"
    key = {"source_id": source_id, "measure_id": measure_id, "subgroup": "all"}
    assert cells("representation", columns, **key) == (*expected, "")


@pytest.mark.parametrize(
    ("source_id", "measure_id", "printed"),
    [
        (HP, "law_outreach_coverage", "100% công chức, viên chức, người lao động"),
        (TC, "healthcare_coverage", "100% cán bộ nữ"),
    ],
    ids=["W10", "W17"],
)
def test_coverage_without_counts_is_as_printed(cells, source_id, measure_id, printed):
    columns = "count_part count_whole pct_published pct_qualifier as_published"
    found = cells("coverage", columns, source_id=source_id, measure_id=measure_id)
    assert found == ("", "", "100", "", printed)


def test_a_share_without_a_total_says_what_its_source_leaves_open(rows):
    bare = [
        one for one in rows("representation") if one["pct_published"] and not one["count_total"]
    ]
    assert [one["measure_id"] for one in bare if one["base_note"]] == [
        "edu_bachelor",
        "edu_master",
        "party_cell_secretary",
        "division_heads",
    ]
    assert [one["measure_id"] for one in bare if not one["base_note"]] == []
    assert [one["measure_id"] for one in rows("coverage") if not one["base_note"]] == []


@pytest.mark.parametrize(
    ("source_id", "course_no", "expected"),
    [
        (TC, "1", ("department_level", "", "10", "18", "", "person", "lớp cấp Vụ: 10/18")),
        (TC, "2", ("principal_specialist", "", "2", "4", "", "person", "chuyên viên chính: 2/4")),
        (TC, "3", ("specialist", "", "6", "13", "", "person", "chuyên viên 6/13")),
        (TC, "4", ("foreign_language", "", "7", "10", "", "person", "lớp tiếng Anh 7/10")),
        (
            TC,
            "5",
            (
                *("advanced_political_theory", "", "4", "7", "", "person"),
                "4/7 bồi dưỡng cao cấp lý luận chính trị",
            ),
        ),
        (
            QB,
            "1",
            (
                *("gender_equality", "4", "", "400", "nearly", "person"),
                "04 lớp bồi dưỡng … gần 400 người tham gia",
            ),
        ),
        (QB, "2", ("mixed", "75", "", "", "", "", "75 lớp đào tạo, bồi dưỡng")),
        (HP, "1", ("mixed", "", "", "", "dozens", "turn", "hàng chục lượt cán bộ nữ")),
    ],
    ids="T1 T2 T3 T4 T5 T6 T7 T8".split(),
)
def test_training_is_as_printed(cells, source_id, course_no, expected):
    columns = (
        "course_type class_count participants_women participants_total"
        " participants_qualifier participant_unit as_published pct_published"
    )
    found = cells("training", columns, source_id=source_id, course_no=course_no)
    assert found == (*expected, "")


@pytest.mark.parametrize(
    ("project_no", "expected"),
    [
        ("1", ("KOCUN", "KR", "934000", "giai đoạn 2020 – 2025 … 934.000 USD năm 2022")),
        ("2", ("ACS", "SE", "34685", "34,685 USD năm 2022")),
        ("3", ("KOICA", "KR", "9628", "9,628 USD năm 2022")),
    ],
    ids=["P1", "P2", "P3"],
)
def test_donor_money_is_read_in_thousands_whatever_the_mark(cells, project_no, expected):
    columns = "donor_name donor_country amount as_published currency amount_year amount_kind"
    found = cells("projects", columns, source_id=HP, project_no=project_no)
    assert found == (*expected, "USD", "2022", "unknown")


def test_the_first_project_keeps_its_period_and_its_phase(cells):
    columns = "period_start_year period_end_year phase_vi"
    expected = ("2020", "2025", "giai đoạn 2 (2022-2025)")
    assert cells("projects", columns, source_id=HP, project_no="1") == expected


BOOKS = "quantity quantity_unit quantity_qualifier amount amount_qualifier calendar_id"
PEOPLE = "quantity participants_total participants_qualifier participant_unit calendar_id"


@pytest.mark.parametrize(
    ("activity_no", "columns", "expected"),
    [
        ("1", BOOKS, ("1000", "book", "nearly", "50000000", "nearly", "gbv-2022")),
        ("2", BOOKS, ("13", "commune", "", "", "", "")),
        ("3", BOOKS, ("36", "club", "", "", "", "")),
        ("4", PEOPLE, ("", "1500", "over", "person", "")),
        ("5", PEOPLE, ("1", "100", "nearly", "turn", "gbv-2022")),
        ("6", BOOKS, ("350", "book_title", "over", "50000000", "", "gbv-2022")),
        ("7", BOOKS, ("21", "agency", "", "", "", "")),
        ("8", "start_date end_date date_precision", ("2022-08-01", "2022-08-31", "month")),
        ("9", "amount currency start_date", ("30000000", "VND", "")),
        ("10", "as_published", ("Tổng kết 10 năm thực hiện Nghị định 56/2012/NĐ-CP",)),
    ],
    ids=["V1", "V2", "V3", "V4", "V5", "V6", "V7", "V8", "V8 the gift", "V7 the decree"],
)
def test_what_was_done_in_the_province_is_as_printed(cells, activity_no, columns, expected):
    key = {"source_id": QB, "activity_no": activity_no}
    assert cells("activities", columns, **key) == expected
    assert cells("activities", "status province_code", **key) == ("done", "44")


def test_v6_keeps_what_came_with_the_books_in_its_note(cells):
    (note,) = cells("activities", "note_vi", source_id=QB, activity_no="6")
    assert "4 kệ sách, 6 bàn đọc, 50 ghế" in note


@pytest.mark.parametrize(
    ("source_id", "activity_no", "expected"),
    [
        (TC, "1", ("launch", "gbv-2020", "2020-11-15", "2020-12-15", "day")),
        (UN, "1", ("communication", "gbv-2020", "2020-11-15", "2020-12-15", "day")),
        (UN, "2", ("communication", "", "", "", "")),
        (LC, "1", ("communication", "dv-2023", "2023-06-01", "2023-06-30", "month")),
        (LC, "2", ("communication", "gbv-2023", "2023-11-15", "2023-12-15", "day")),
    ],
    ids=["V10 and C4", "C1", "C2: June without a year", "C2: June 2023 in a plan of 2024", "C3"],
)
def test_what_is_planned_has_the_dates_its_document_prints(cells, source_id, activity_no, expected):
    columns = "activity_type calendar_id start_date end_date date_precision status"
    found = cells("activities", columns, source_id=source_id, activity_no=activity_no)
    assert found == (*expected, "planned")


@pytest.mark.parametrize(
    ("service_no", "district"),
    [("1", "Lệ Thủy"), ("2", "Quảng Trạch"), ("3", "Minh Hóa"), ("4", "Lệ Thủy")],
    ids=["U1", "U2", "U3", "U4"],
)
def test_a_shelter_is_given_to_its_district_and_no_nearer(cells, service_no, district):
    columns = "district_name service_type province_code host_facility unit_count status"
    found = cells("services", columns, source_id=QB, service_no=service_no)
    rest = ("trusted_address_shelter", "44", "commune_health_station", "1", "active")
    assert found == (district, *rest)


@pytest.mark.parametrize(
    ("table", "count"),
    [
        ("sources", 5),
        ("representation", 15),
        ("coverage", 2),
        ("training", 8),
        ("activities", 15),
        ("projects", 3),
        ("services", 4),
    ],
)
def test_there_are_no_other_figures(rows, table, count):
    assert len(rows(table)) == count


@pytest.mark.parametrize(
    ("source_id", "expected"),
    [
        (HP, ("hp-sngv", "2022", "news", "with_units", "", "", "", "")),
        (QB, ("qb-sldtbxh", "2022", "annual", "province", "", "", "", "")),
        (UN, ("unk-sngv", "2020", "campaign-plan", "own", "", "", "", "kh-218-2020-ubnd")),
        (
            LC,
            (
                *("lc-skhcn", "2024", "plan", "own", "680/KH-SKHCN", "2024-05-31", ""),
                "kh-01-2024-bvstbpn",
            ),
        ),
        (TC, ("tw-tcdlcl", "2020", "news", "with_units", "", "", "2020-11-17", "")),
    ],
)
def test_a_source_is_described_as_its_page_shows_it(cells, source_id, expected):
    columns = "agency_id year kind scope document_number document_date published_on based_on"
    assert cells("sources", columns, source_id=source_id) == expected
    assert cells("sources", "url received_on", source_id=source_id) == ("", "")
