"""datasets/ is canonical, says what its sources say, and names nobody and no shelter."""

import csv
import hashlib
import json
import re
import unicodedata
from pathlib import Path

import pytest

from gbopen.text import fold

ROOT = Path(__file__).parents[2]
DATASETS = ROOT / "datasets"

TABLES = {
    "submitted-reports": ["sources"],
    "women-in-leadership": ["representation", "coverage"],
    "training": ["training"],
    "campaign-activities": ["activities"],
    "donor-projects": ["projects"],
    "support-services": ["services"],
    "reference": [
        "agencies",
        "provinces",
        "measures",
        "calendar",
        "legal_documents",
        "targets",
    ],
}
PLACES = {
    table: DATASETS / name / "data" / f"{table}.csv"
    for name, tables in TABLES.items()
    for table in tables
}

# sha256 of folded words: the persons the documents name, and the communes of the shelters.
# The words themselves must not stand in this repository.
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


def schema(table):
    return json.loads((ROOT / "schemas" / f"{table}.json").read_text(encoding="utf-8"))


def phrases(rows):
    """Every printed phrase, with the source that prints it."""
    for table in ("representation", "coverage", "training", "activities", "projects"):
        for one in rows(table):
            yield one["source_id"], one["as_published"]
    for one in rows("targets"):
        printed_in = "unk-sngv-2020-campaign-plan" if one["basis"] else "tw-tcdlcl-2020-news"
        yield printed_in, one["text_vi"]


def test_every_figure_phrase_stands_in_its_source(rows, documents):
    missing = [
        (source_id, phrase)
        for source_id, phrase in phrases(rows)
        if not re.search(printed(phrase), documents[source_id])
    ]
    assert missing == []


def printed(phrase):
    """The phrase as a pattern: its parts in order, and no digit cut off at either end."""
    parts = (rf"(?<!\d){re.escape(part)}(?!\d)" for part in phrase.split(" … "))
    return ".*?".join(parts)


def test_every_row_of_figures_has_a_short_phrase(rows):
    odd = [phrase for _, phrase in phrases(rows) if not 0 < len(phrase) <= 120]
    assert odd == []


def test_the_digest_of_a_source_is_that_of_its_file(rows, originals):
    digests = {one["source_id"]: one["sha256"] for one in rows("sources")}
    assert digests == {
        source_id: hashlib.sha256(data).hexdigest() for source_id, data in originals.items()
    }


def word_groups(text):
    """sha256 of every two, three and four words in a row, folded."""
    words = fold(text).split()
    groups = {" ".join(words[at : at + size]) for size in (2, 3, 4) for at in range(len(words))}
    return {hashlib.sha256(group.encode()).hexdigest() for group in groups}


@pytest.mark.parametrize("name", sorted(TABLES))
def test_no_person_and_no_commune_of_a_shelter_is_named(name):
    files = [one for one in (DATASETS / name).rglob("*") if one.suffix in {".csv", ".json"}]
    assert len(files) >= 3
    named = [one.name for one in files if word_groups(one.read_text("utf-8")) & SECRET]
    assert named == []


def test_the_secret_words_are_words_of_the_sources(documents):
    assert word_groups(" ".join(documents.values())) >= SECRET


def test_the_single_case_of_one_source_is_nowhere(rows):
    secret = {"commune_name", "clients_women", "clients_men", "client_nights", "as_published"}
    assert secret.isdisjoint(rows("services")[0])


@pytest.mark.parametrize("table", sorted(PLACES))
def test_a_table_is_canonical_csv(table):
    text = PLACES[table].read_bytes().decode("utf-8")
    assert not text.startswith("\ufeff")
    assert not {"\r", "\u00a0", "\t"} & set(text)
    assert unicodedata.is_normalized("NFC", text)
    lines = list(csv.reader(text.splitlines()))
    assert {len(line) for line in lines} == {len(lines[0])}
    assert [cell for line in lines for cell in line if cell != cell.strip()] == []


@pytest.mark.parametrize("table", sorted(PLACES))
def test_the_columns_are_those_of_the_schema_but_derived_and_confidential_ones(rows, table):
    assert list(rows(table)[0]) == [
        field["name"]
        for field in schema(table)["fields"]
        if not field.get("gbopen:derived") and not field.get("gbopen:confidential")
    ]


@pytest.mark.parametrize("name", sorted(TABLES))
def test_a_dataset_says_its_tables_its_licence_and_itself_in_two_languages(name):
    about = json.loads((DATASETS / name / "dataset.json").read_text(encoding="utf-8"))
    assert (about["name"], about["tables"]) == (name, TABLES[name])
    assert [one["name"] for one in about["licenses"]] == ["CC-BY-4.0"]
    for key in ("description", "description@en"):
        summary = about[key].split("\n\n")[0]
        assert len(summary) >= 50
        assert len(about[key]) <= 5000


@pytest.mark.parametrize("name", sorted(TABLES))
def test_a_known_issue_names_a_row_and_gives_its_reason_twice(rows, name):
    with (DATASETS / name / "known_issues.csv").open(encoding="utf-8", newline="") as file:
        lines = list(csv.DictReader(file))
    for one in lines:
        keys = schema(one["table"])["primaryKey"]
        assert one["key"] in {"/".join(row[key] for key in keys) for row in rows(one["table"])}
        assert one["reason_vi"]
        assert one["reason_en"]
