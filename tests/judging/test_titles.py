"""Headers and codes in further languages, and messages that use their words."""

import json
from datetime import date

import pytest

from gbopen.errors import SchemaError
from gbopen.judging.file import Setting, judge_file
from gbopen.reports.sentences import hint, message
from gbopen.tables.load import parse_table

SCHEMA = {
    "name": "vaccination",
    "title": "Tiêm chủng",
    "title@en": "Vaccination",
    "title@fr": "Vaccination (fr)",
    "fields": [
        {"name": "district", "title@fr": "Commune", "title@es": "Municipio"},
        {
            "name": "done",
            "type": "integer",
            "title": "Đã tiêm",
            "title@en": "Vaccinated",
            "title@fr": "Vaccinés",
            "title@es": "Vacunados",
            "aliases": ["Doses"],
        },
        {
            "name": "target",
            "type": "integer",
            "title": "Phải tiêm",
            "title@en": "Target",
            "title@fr": "Cible",
        },
        {
            "name": "kind",
            "title": "Loại",
            "title@fr": "Type de séance",
            "constraints": {"enum": ["fixed", "mobile"]},
            "categories": [
                {
                    "value": "fixed",
                    "label": "cố định",
                    "label@en": "fixed",
                    "label@fr": "à demeure",
                },
                {"value": "mobile", "label": "lưu động", "label@en": "mobile"},
            ],
            "gbopen:mayBeAbsent": True,
        },
    ],
    "rules": [{"rule": "part-exceeds-whole", "part": "done", "whole": "target"}],
}


def table(schema=SCHEMA):
    return parse_table(json.dumps(schema), file="vaccination.json")


def said(text, language):
    one = table()
    report = judge_file("v.csv", text.encode(), Setting({one.name: one}, today=date(2026, 6, 30)))
    return [
        f"{message(found, language)} {hint(found, language)}".strip() for found in report.findings
    ]


HEADERS = [
    pytest.param(
        "commune;vaccines;CIBLE\nA;8;7\n", "en", "Vaccinés (8) is more than Cible (7).", id="fr"
    ),
    pytest.param(
        "Commune;Vaccinés;Cible\nA;8;7\n", "vi", "Vaccinés (8) lớn hơn Cible (7).", id="fr vi"
    ),
    pytest.param(
        "Municipio;Vacunados;Target\nA;8;7\n",
        "en",
        "Vacunados (8) is more than Target (7).",
        id="es",
    ),
    pytest.param(
        "Commune;Đã tiêm;Phải tiêm\nA;8;7\n",
        "en",
        "Vaccinated (8) is more than Target (7).",
        id="vi",
    ),
    pytest.param(
        "district;Doses;target\nA;8;7\n",
        "en",
        "Vaccinated (8) is more than Target (7).",
        id="names",
    ),
]


@pytest.mark.parametrize(("text", "language", "expected"), HEADERS)
def test_a_message_names_columns_as_the_header_does(text, language, expected):
    (found,) = said(text, language)
    assert found.startswith(expected)


def test_codes_are_known_by_their_labels_in_every_language():
    text = "Commune;Vaccinés;Cible;Type de séance\nA;5;7;À demeure\nB;5;7;lưu động\nC;5;7;fixed\n"
    assert said(text, "en") == []


def test_labels_are_listed_in_the_language_of_the_header():
    (found,) = said("Commune;Vaccinés;Cible;Type de séance\nA;5;7;avion\n", "en")
    assert "à demeure, mobile" in found


def test_a_column_that_is_missing_is_named_in_the_language_of_the_header():
    (found,) = said("Commune;Vaccinés;Type de séance\nA;5;à demeure\n", "en")
    assert "Cible" in found


def test_a_title_of_another_language_alone_is_the_title():
    field = table().field("district")
    assert (field.title.vi, field.title.en) == ("Commune", "Commune")
    assert table().titles == {"fr": "Vaccination (fr)"}


WRONG = [
    pytest.param(
        {"title@fr": 5}, 'field "a" "title@fr": this must be a text, not 5.', id="a number"
    ),
    pytest.param(
        {"title@french language": "A"},
        'field "a" "title@french language": after "@" stands the code of a language like "fr", not '
        '"french language".',
        id="no language",
    ),
    pytest.param(
        {"title@fr": "b"}, 'field "b": the title "b" is also that of the column "a".', id="taken"
    ),
]


@pytest.mark.parametrize(("given", "expected"), WRONG)
def test_a_title_that_cannot_be_used(given, expected):
    schema = {"name": "t", "fields": [{"name": "a", **given}, {"name": "b"}]}
    with pytest.raises(SchemaError) as wrong:
        table(schema)
    assert wrong.value.message.en == f"vaccination.json, {expected}"
