"""Schemas that cannot be used: each stops with one sentence that names the file and the place."""

import json

import pytest

from gbopen.errors import SchemaError
from gbopen.tables.load import build_table, load_tables, parse_table
from tests.tables.malformed import MALFORMED
from tests.tables.small_schemas import CLASSES, SCHOOLS, changed, loaded, sentences
from tests.tables.wrong_fields import WRONG_FIELDS

# a schema as others write them, with keywords that are none of ours
OFFICIAL = {
    "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
    "fields": [
        {
            "name": "id",
            "title": "Mã",
            "type": "integer",
            "format": "default",
            "rdfType": "https://schema.org/identifier",
            "bareNumber": True,
            "example": 5,
            "constraints": {"required": True, "unique": True, "minimum": 1, "maximum": 1e3},
        },
        {"name": "on", "type": "date", "constraints": {"minimum": "2016-01-01"}},
        {"name": "share", "type": "number", "constraints": {"minimum": 0.5, "maximum": "99.5"}},
        {"name": "paid", "type": "boolean", "constraints": {"enum": [True, False]}},
        {"name": "kind", "categories": ["a", {"value": "b", "label": "Bê"}]},
    ],
    "fieldsMatch": "exact",
    "missingValues": ["", "NA"],
    "primaryKey": "id",
    "x-owner": {"any": ["thing"]},
}


def test_a_schema_of_others_is_read_and_what_is_not_ours_is_passed_over():
    table = build_table(OFFICIAL, file="register.json")
    assert (table.name, table.title.vi, table.filled_by) == ("register", "register", "clerk")
    assert table.primary_key == ("id",)
    number, day, share, paid, kind = table.fields
    assert (number.constraints.minimum, number.constraints.maximum) == ("1", "1000")
    assert (number.title.vi, number.title.en, number.example) == ("Mã", "Mã", "5")
    assert day.constraints.minimum == "2016-01-01"
    assert (share.constraints.minimum, share.constraints.maximum) == ("0.5", "99.5")
    assert paid.constraints.enum == ("true", "false")
    assert kind.constraints.enum == ("a", "b")
    assert kind.labels["b"].vi == "Bê"


@pytest.mark.parametrize("case", WRONG_FIELDS.values(), ids=WRONG_FIELDS)
def test_a_fault_of_one_file_is_one_sentence_with_its_place(case):
    where, value, en, vi = case
    with pytest.raises(SchemaError) as fault:
        build_table(changed(CLASSES, where, value), file="classes.json")
    assert sentences(fault) == (f"classes.json, {en}", f"classes.json, {vi}")


@pytest.mark.parametrize("case", MALFORMED.values(), ids=MALFORMED)
def test_a_keyword_that_holds_another_kind_is_one_sentence_with_its_place(case):
    where, value, told = case
    with pytest.raises(SchemaError) as fault:
        build_table(changed(CLASSES, where, value), file="classes.json")
    en, vi = sentences(fault)
    assert en.startswith(f"classes.json, {told}")
    place = told.partition(": ")[0]
    assert vi.startswith(f"classes.json, {place}: ")
    assert ("phải là" in vi) == ("this must be" in en)
    assert en.endswith(".")
    assert vi.endswith(".")
    assert "\n" not in en + vi


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "broken.json: this is not JSON (Expecting value: line 1 column 1 (char 0))."),
        (b"{", "broken.json: this is not JSON (Expecting property name enclosed in double "),
        (b'{"fields": [}', "broken.json: this is not JSON (Expecting value: line 1 column 13 "),
        (b"\xff\xfa{}", "broken.json: this is not JSON ("),
        (b"[" * 100_000, "broken.json: this is not JSON ("),
        (b"[1, 2]", "broken.json: this must be an object {…}, not [1, 2]."),
        (b"null", "broken.json: this must be an object {…}, not null."),
        (b'"fields"', 'broken.json: this must be an object {…}, not "fields".'),
        (b"{}", 'broken.json: there is no "fields".'),
        (b'{"name": "a"}', 'broken.json: there is no "fields".'),
    ],
    ids=[
        "an empty file",
        "a file cut off",
        "a list cut off",
        "no text at all",
        "brackets without end",
        "a list",
        "nothing",
        "a word",
        "an empty object",
        "an object without fields",
    ],
)
def test_a_file_that_is_no_schema_is_said_to_be_none(data, said):
    with pytest.raises(SchemaError) as fault:
        parse_table(data, file="broken.json")
    assert sentences(fault)[0].startswith(said)


def test_a_schema_saved_with_a_byte_order_mark_is_read():
    data = b"\xef\xbb\xbf" + json.dumps(SCHOOLS).encode()
    assert parse_table(data, file="schools.json").name == "schools"


def test_two_files_for_one_table_are_refused_with_both_names(tmp_path):
    loaded(tmp_path, SCHOOLS)
    (tmp_path / "zzz.json").write_text(json.dumps(SCHOOLS), encoding="utf-8")
    with pytest.raises(SchemaError) as fault:
        load_tables(tmp_path)
    assert sentences(fault) == (
        'zzz.json, "name": the table "schools" is already in schools.json.',
        'zzz.json, "name": bảng "schools" đã có ở schools.json.',
    )


def test_a_folder_without_schemas_is_refused_by_name(tmp_path):
    folder = tmp_path / "mine"
    (folder / "x.json").mkdir(parents=True)
    (folder / "note.txt").write_text("{}", encoding="utf-8")
    with pytest.raises(SchemaError) as fault:
        load_tables(folder)
    assert sentences(fault) == (
        "mine: the folder holds no schema (a .json file).",
        "mine: thư mục không có mẫu bảng (tệp .json) nào.",
    )


def test_a_pattern_is_matched_whole_with_all_its_choices():
    schema = {"fields": [{"name": "a", "constraints": {"pattern": "x|yz"}}]}
    pattern = build_table(schema, file="t.json").fields[0].constraints.pattern
    assert pattern is not None
    assert [text for text in ("x", "yz", "xz", "xx", "x\n", "ax") if pattern.match(text)] == [
        "x",
        "yz",
    ]
