"""The 13 schema files: what they must hold, told by hand and by two JSON Schemas."""

import json
import os
import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from gbopen.text import fold

TOP = Path(__file__).parents[2]
SHARED = Path(os.environ.get("GBOPEN_SHARED") or TOP.parent / "shared")
PROFILE = SHARED / "standards" / "datapackage-2.0" / "tableschema.json"
KEYWORDS = json.loads((TOP / "gbopen" / "tables" / "schema_keywords.json").read_bytes())

Schema = dict[str, Any]

FIELDS = {
    "sources": """source_id agency_id year kind period_start period_end scope document_number
        document_date received_on published_on based_on title url file_name sha256""",
    "representation": """source_id measure_id subgroup as_of count_women count_total pct_published
        pct_qualifier base_note as_published pct_decimals pct_computed check_status""",
    "coverage": """source_id measure_id count_part count_whole pct_published pct_qualifier
        base_note as_published pct_decimals pct_computed check_status""",
    "training": """source_id course_no course_type title_vi organiser start_date end_date
        class_count participants_women participants_total participants_qualifier participant_unit
        pct_published pct_qualifier as_published pct_computed check_status""",
    "activities": """source_id activity_no activity_type title_vi implementing_body calendar_id
        start_date end_date date_precision province_code commune_name quantity quantity_unit
        quantity_qualifier participants_women participants_total participants_qualifier
        participant_unit amount currency amount_qualifier status note_vi as_published""",
    "projects": """source_id project_no title_vi title_en donor_name donor_country
        period_start_year period_end_year phase_vi amount currency amount_year amount_kind
        as_published""",
    "services": """source_id service_no service_type name_vi province_code district_name
        commune_name host_facility unit_count status as_of clients_women clients_men client_nights
        as_published suppressed""",
    "provinces": "code valid_from valid_to name_vi name_en kind successor_code basis",
    "agencies": """agency_id name_vi name_en level kind province_code province_note parent_id
        reports_to reports mailbox successor_id aliases valid_from valid_to""",
    "measures": """measure_id group name_vi name_en part_vi part_en whole_vi whole_en aliases unit
        within exclusive_group asked_of sdg national_code relation definition_vi""",
    "legal_documents": """doc_id number class doc_type issuer_vi issuer_en issued_on title_vi
        title_en status replaced_by url""",
    "calendar": """calendar_id kind campaign year report_kind start_date end_date end_inclusive
        name_vi name_en theme_vi basis recipient_vi applies_to""",
    "targets": """target_id basis measure_id scope_vi comparator value_min value_max unit due_year
        text_vi""",
}
CLERK = "sources representation coverage training activities projects services".split()
KEYS = {
    "sources": "source_id",
    "representation": "source_id measure_id subgroup",
    "coverage": "source_id measure_id",
    "training": "source_id course_no",
    "activities": "source_id activity_no",
    "projects": "source_id project_no",
    "services": "source_id service_no",
    "provinces": "code valid_from",
    "agencies": "agency_id",
    "measures": "measure_id",
    "legal_documents": "doc_id",
    "calendar": "calendar_id",
    "targets": "target_id",
}
CONFIDENTIAL = {
    ("services", "commune_name"),
    ("services", "clients_women"),
    ("services", "clients_men"),
    ("services", "client_nights"),
    ("services", "as_published"),
    ("agencies", "mailbox"),
}
DERIVED = {
    ("representation", "pct_decimals"),
    ("representation", "pct_computed"),
    ("representation", "check_status"),
    ("coverage", "pct_decimals"),
    ("coverage", "pct_computed"),
    ("coverage", "check_status"),
    ("training", "pct_computed"),
    ("training", "check_status"),
    ("services", "suppressed"),
}
PERCENTAGES = {
    (table, column)
    for table in ("representation", "coverage", "training")
    for column in ("pct_published", "pct_computed")
}
# two values of one list that fold alike: only the exact spelling is read
FOLDED_ALIKE = {("legal_documents", "doc_type"), ("projects", "donor_country")}


def read_schemas() -> dict[str, Schema]:
    """Every schema file by the name of the file."""
    return {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((TOP / "schemas").glob("*.json"))
    }


SCHEMAS = read_schemas()
every_table = pytest.mark.parametrize("name", sorted(SCHEMAS))


def columns(schema: Schema) -> list[str]:
    """The names of the columns of a table."""
    return [field["name"] for field in schema["fields"]]


def field_of(table: str, column: str) -> Schema:
    """One field of a table."""
    found: Schema = SCHEMAS[table]["fields"][columns(SCHEMAS[table]).index(column)]
    return found


def marked(keyword: str, value: object = True) -> set[tuple[str, str]]:
    """The columns of all tables that carry a keyword."""
    return {
        (table, field["name"])
        for table, schema in SCHEMAS.items()
        for field in schema["fields"]
        if field.get(keyword) == value
    }


def test_there_are_thirteen_tables_with_these_columns_in_this_order() -> None:
    assert {name: columns(schema) for name, schema in SCHEMAS.items()} == {
        name: listed.split() for name, listed in FIELDS.items()
    }


def test_the_name_of_a_table_is_that_of_its_file() -> None:
    assert [schema["name"] for schema in SCHEMAS.values()] == list(SCHEMAS)


def test_seven_tables_are_filled_by_clerks() -> None:
    filled = {name: schema["gbopen:filledBy"] for name, schema in SCHEMAS.items()}
    assert {name for name, by in filled.items() if by == "clerk"} == set(CLERK)


def test_the_primary_keys() -> None:
    assert {name: schema["primaryKey"] for name, schema in SCHEMAS.items()} == {
        name: listed.split() for name, listed in KEYS.items()
    }


def test_what_is_never_published() -> None:
    assert marked("gbopen:confidential") == CONFIDENTIAL


def test_what_is_written_on_publication() -> None:
    assert marked("gbopen:derived") == DERIVED


def test_which_columns_are_percentages() -> None:
    assert marked("unit", "%") == PERCENTAGES


def test_a_column_of_the_primary_key_is_required_and_never_absent() -> None:
    keys = {(name, key) for name, schema in SCHEMAS.items() for key in schema["primaryKey"]}
    assert not keys & marked("gbopen:mayBeAbsent")
    assert all(field_of(*key)["constraints"]["required"] for key in keys)


def test_a_derived_column_may_be_absent() -> None:
    assert marked("gbopen:mayBeAbsent") >= DERIVED


@every_table
def test_it_obeys_the_keywords_of_gbopen(name: str) -> None:
    validator = jsonschema.Draft202012Validator(KEYWORDS)
    faults = validator.iter_errors(SCHEMAS[name])
    assert [f"{fault.json_path}: {fault.message}" for fault in faults] == []


def test_the_keywords_are_themselves_a_json_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(KEYWORDS)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param({"titel": "x"}, "titel", id="a misspelt keyword"),
        pytest.param({"title@en": ""}, "title@en", id="an empty English title"),
        pytest.param({"rules": [{"rule": "cycle"}]}, "rules", id="a rule without roles"),
        pytest.param(
            {"rules": [{"rule": "cycle", "id": {"column": "a", "iss": ["b"]}}]},
            "rules",
            id="a binding of no known form",
        ),
    ],
)
def test_the_keywords_refuse(change: Schema, said: str) -> None:
    validator = jsonschema.Draft202012Validator(KEYWORDS)
    faults = list(validator.iter_errors({**SCHEMAS["targets"], **change}))
    assert len(faults) == 1
    assert said in f"{faults[0].json_path}: {faults[0].message}"


@every_table
def test_it_obeys_the_profile_of_table_schema(name: str) -> None:
    if not PROFILE.is_file() and os.environ.get("CI") != "true":
        pytest.skip(f"the Table Schema profile is not at hand ({PROFILE})")
    validator = jsonschema.Draft7Validator(json.loads(PROFILE.read_bytes()))
    faults = validator.iter_errors(SCHEMAS[name])
    assert [f"{fault.json_path}: {fault.message}" for fault in faults] == []


@every_table
@pytest.mark.parametrize("keyword", ["title", "title@en"])
def test_titles_are_unique_when_folded(name: str, keyword: str) -> None:
    titles = [fold(field[keyword]) for field in SCHEMAS[name]["fields"]]
    assert sorted(titles) == sorted(set(titles))


@every_table
def test_a_header_names_one_column_only(name: str) -> None:
    named: dict[str, set[str]] = {}
    for field in SCHEMAS[name]["fields"]:
        for header in (field["name"], field["title"], field["title@en"], *field.get("aliases", ())):
            named.setdefault(fold(header), set()).add(field["name"])
    assert {header: found for header, found in named.items() if len(found) > 1} == {}


@every_table
def test_an_alias_says_what_no_title_says_already(name: str) -> None:
    for field in SCHEMAS[name]["fields"]:
        folded = [fold(alias) for alias in field.get("aliases", ())]
        own = {fold(field[key]) for key in ("name", "title", "title@en")}
        assert len(set(folded) - own) == len(folded), field["name"]


def texts(value: object) -> Iterator[str]:
    """Every text in a JSON value, keys too."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from (key, *texts(inner))
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


@every_table
def test_its_texts_are_composed_and_have_true_letters_and_plain_spaces(name: str) -> None:
    for text in texts(SCHEMAS[name]):
        assert unicodedata.is_normalized("NFC", text), text
        # U+00D0 looks like Đ (U+0110)
        assert not re.search("[\u00d0\u00a0\u200b\u2019]|  ", text), text


@every_table
def test_its_vietnamese_has_the_tone_marks_in_their_old_place(name: str) -> None:
    new_style = re.compile(r"o[àáảãạ]\b|o[èéẻẽẹ]\b|(?<!q)u[ỳýỷỹỵ]\b", re.IGNORECASE)
    for text in texts(SCHEMAS[name]):
        assert not new_style.search(text), text


@every_table
def test_the_categories_are_the_values_of_the_enum(name: str) -> None:
    for field in SCHEMAS[name]["fields"]:
        values = [one["value"] for one in field.get("categories", ())]
        assert values == field.get("constraints", {}).get("enum", []), field["name"]


@every_table
def test_a_label_names_one_value_only(name: str) -> None:
    for field in SCHEMAS[name]["fields"]:
        exact = (name, field["name"]) in FOLDED_ALIKE
        named: dict[str, str] = {}
        for one in field.get("categories", ()):
            for label in {one["value"], one["label"], one["label@en"]}:
                key = label if exact else fold(label)
                assert named.setdefault(key, one["value"]) == one["value"], field["name"]


@every_table
def test_an_example_matches_the_pattern_and_the_list(name: str) -> None:
    for field in SCHEMAS[name]["fields"]:
        rules, example = field.get("constraints", {}), field.get("example")
        if example is not None and "pattern" in rules:
            assert re.fullmatch(rules["pattern"], example), field["name"]
        if example is not None and "enum" in rules:
            assert example in rules["enum"], field["name"]
        if example is not None and "maxLength" in rules:
            assert len(example) <= rules["maxLength"], field["name"]


@every_table
def test_a_confidential_column_has_no_example_of_a_place_or_an_address(name: str) -> None:
    for field in SCHEMAS[name]["fields"]:
        if field.get("gbopen:confidential") and field["type"] == "string":
            assert "example" not in field
