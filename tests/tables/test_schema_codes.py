"""The patterns and titles of the schema files, tried on numbers and codes typed by hand."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

SCHEMAS: dict[str, Any] = {
    path.stem: json.loads(path.read_bytes())
    for path in (Path(__file__).parents[2] / "schemas").glob("*.json")
}


def field_of(table: str, column: str) -> dict[str, Any]:
    """One field of a table."""
    fields = {field["name"]: field for field in SCHEMAS[table]["fields"]}
    found: dict[str, Any] = fields[column]
    return found


CLASS_OF = {
    "218/KH-UBND": "admin",
    "26-NQ/TW": "party",
    "01/KH-BVSTBPN": "admin",
    "680/KH-SKHCN": "admin",
    "11-NQ/TW": "party",
    "21-CT/TW": "party",
    "70/2008/NĐ-CP": "legal",
    "48/2009/NĐ-CP": "legal",
    "125/2021/NĐ-CP": "legal",
    "2282/QĐ-TTg": "admin",
    "56/2012/NĐ-CP": "legal",
    "1019/QĐ-TĐC": "admin",
    "73/2006/QH11": "law",
    "28/NQ-CP": "admin",
    "2792/LĐTBXH-BĐG": "letter",
    "739/BNV-CTTN&BĐG": "letter",
    "10/2019/TT-BKHĐT": "legal",
    "388/NQ-UBTVQH16": "admin",
    "02-KH/BCĐTW": "party",
    "19/2025/QĐ-TTg": "legal",
    "202/2025/QH15": "law",
}
NUMBERED = [
    ("sources", "document_number"),
    ("legal_documents", "number"),
    ("provinces", "basis"),
]


def pattern_of_class(name: str) -> str:
    """The pattern that legal_documents asks of the numbers of a class."""
    return next(
        str(rule["fits"]["matches"])
        for rule in SCHEMAS["legal_documents"]["rules"]
        if rule["rule"] == "format-when" and rule["when"] == {"column": "class", "is": [name]}
    )


@pytest.mark.parametrize("number", CLASS_OF)
def test_a_document_number_is_accepted_and_of_its_class(number: str) -> None:
    for table, column in NUMBERED:
        assert re.fullmatch(field_of(table, column)["constraints"]["pattern"], number)
    assert re.fullmatch(pattern_of_class(CLASS_OF[number]), number)


@pytest.mark.parametrize(
    "number",
    [
        "70/2008/NÐ-CP",  # U+00D0
        "70/2008/NĐ",
        "70/NĐ/2008",
        "680 /KH-SKHCN",
        "Số 680/KH-SKHCN",
        "680/kh-skhcn",
        "680",
        "KH-SKHCN",
        "26-NQ-TW",
        "70/2008/NĐ-CP ngày 4/6/2008",
    ],
)
def test_a_document_number_is_refused(number: str) -> None:
    assert not re.fullmatch(
        field_of("sources", "document_number")["constraints"]["pattern"], number
    )


@pytest.mark.parametrize(
    ("table", "column", "text", "accepted"),
    [
        ("sources", "source_id", "lc-skhcn-2026-midyear", True),
        ("sources", "source_id", "unk-sngv-2020-campaign-plan-gbv", True),
        ("sources", "source_id", "hp-sngv-2022-news-2", True),
        ("sources", "source_id", "hp-sngv-2022-campaign-report-dv-3", True),
        ("sources", "source_id", "hp-sngv-2022-report", False),
        ("sources", "source_id", "hp-sngv-22-news", False),
        ("sources", "source_id", "2022-news", False),
        ("sources", "source_id", "hp-sngv-2022-news-1", False),
        ("calendar", "calendar_id", "gbv-2020", True),
        ("calendar", "calendar_id", "due-mid-2020", True),
        ("calendar", "calendar_id", "due-year-2020-unk-sngv", True),
        ("calendar", "calendar_id", "gbv-2020-2", False),
        ("calendar", "calendar_id", "due-2020", False),
        ("calendar", "applies_to", "all", True),
        ("calendar", "applies_to", "44", True),
        ("calendar", "applies_to", "unk-sngv", True),
        ("calendar", "applies_to", "cả nước", False),
        ("provinces", "code", "01", True),
        ("provinces", "code", "1", False),
        ("agencies", "reports", "plan|midyear|annual", True),
        ("agencies", "reports", "midyear, annual", False),
        ("measures", "sdg", "5.5.1(b)", True),
        ("measures", "sdg", "5.5.2", True),
    ],
)
def test_a_code_is_written_so(table: str, column: str, text: str, accepted: bool) -> None:
    pattern = field_of(table, column)["constraints"]["pattern"]
    assert (re.fullmatch(pattern, text) is not None) is accepted


@pytest.mark.parametrize(
    ("table", "column", "title"),
    [
        ("sources", "document_date", "Ngày ban hành"),
        ("representation", "count_women", "Số nữ (người)"),
        ("representation", "count_total", "Tổng số (người)"),
        ("representation", "pct_published", "Tỷ lệ nữ ghi trong báo cáo (%)"),
        ("training", "participants_total", "Tổng số tham gia"),
        ("activities", "calendar_id", "Thuộc Tháng hành động"),
        ("services", "commune_name", "Xã, phường, đặc khu (không công bố)"),
        ("calendar", "kind", "Tháng hành động hay hạn báo cáo"),
        ("targets", "comparator", "Điều kiện đạt"),
    ],
)
def test_the_titles_that_messages_and_templates_quote(table: str, column: str, title: str) -> None:
    assert field_of(table, column)["title"] == title
