"""Packages and files with a schema of their own, on disk and from the command line."""

import json
from datetime import date

import pytest
from click.testing import CliRunner

from gbopen import validate
from gbopen.commands.validate import command
from gbopen.errors import SchemaError, UsageError
from gbopen.screening.letter import is_package_file, validate_by_schema, validate_package

DAY = date(2026, 11, 22)
SCHEMA = {"fields": [{"name": "a", "type": "integer"}, {"name": "b"}]}


def write(folder, name, content):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    text = content if isinstance(content, str) else json.dumps(content)
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def package(tmp_path):
    write(tmp_path, "schema.json", SCHEMA)
    write(tmp_path, "data/t.csv", "a,b\n1,x\ny,z\n")
    resources = [
        {"name": "t", "path": "data/t.csv", "schema": "schema.json"},
        {"name": "lost", "path": ["lost-1.csv", "lost-2.csv"], "schema": SCHEMA},
        {"name": "picture", "path": "lost.png"},
        {"name": "folder", "path": "data"},
    ]
    return write(tmp_path, "datapackage.json", {"resources": resources})


def told(report):
    return [
        (one.rule, one.place.file.rsplit("/", 1)[-1], one.place.cell) for one in report.findings
    ]


def test_a_package_is_judged_with_one_finding_for_each_lost_file(package):
    assert told(validate_package(package, today=DAY)) == [
        ("type", "t.csv", "A3"),
        ("file-not-found", "lost-1.csv", ""),
        ("file-not-found", "lost-2.csv", ""),
        ("file-not-found", "lost.png", ""),
        ("unreadable-file", "data", ""),
    ]


def test_a_link_out_of_the_folder_is_refused(tmp_path, package):
    inside = package.parent / "data" / "t.csv"
    outside = tmp_path.parent / f"{tmp_path.name}-outside.csv"
    outside.write_text("a,b\n", encoding="utf-8")
    inside.unlink()
    inside.symlink_to(outside)
    with pytest.raises(SchemaError, match="leads out of the folder"):
        validate_package(package, today=DAY)


def test_what_a_package_is_known_by(tmp_path, package):
    other = write(tmp_path, "other.json", package.read_text(encoding="utf-8"))
    schema = write(tmp_path, "s.json", SCHEMA)
    broken = write(tmp_path, "broken.json", "{")
    named = [package, other, schema, broken, tmp_path / "my-datapackage.json", tmp_path / "x.csv"]
    assert [is_package_file(path) for path in named] == [True, True, False, False, True, False]


def test_each_file_is_a_table_of_its_own_and_its_delimiter_is_found(tmp_path):
    schema = write(tmp_path, "s.json", {**SCHEMA, "primaryKey": "a"})
    files = [
        write(tmp_path, "1.csv", "a;b\n1;x\n"),
        write(tmp_path, "2.tsv", "a\tb\n1\tx,y\n1\tx\n"),
    ]
    report = validate_by_schema(files, schema, today=DAY)
    assert told(report) == [("duplicate-key", "2.tsv", "A3")]
    assert [one.delimiter for one in report.files] == [";", "\t"]


def test_a_reference_to_a_table_nobody_gave_is_not_checked_and_said(tmp_path):
    key = {"fields": "a", "reference": {"resource": "others", "fields": "id"}}
    schema = write(tmp_path, "s.json", {**SCHEMA, "foreignKeys": [key]})
    report = validate_by_schema([write(tmp_path, "1.csv", "a,b\n1,x\n")], schema, today=DAY)
    assert report.findings == ()
    assert [(one.rule, one.rows) for one in report.unchecked] == [("unknown-reference", 1)]


def run(*arguments):
    return CliRunner().invoke(
        command, [*map(str, arguments), "--lang", "en"], standalone_mode=False
    )


def test_the_command_takes_any_schema(tmp_path):
    schema = write(tmp_path, "s.json", SCHEMA)
    wrong = run(write(tmp_path, "1.csv", "a,b\ny,z\n"), "--schema", schema)
    assert '"y" is no whole number.' in wrong.output
    assert wrong.return_value == 1
    right = run(write(tmp_path, "2.csv", "a,b\n1,z\n"), "--schema", schema)
    assert right.return_value == 0


def test_the_command_knows_a_package(package):
    assert '"y" is no whole number.' in run(package).output


def test_a_package_is_checked_by_itself(package):
    with pytest.raises(UsageError, match="one package at a time"):
        validate([package, package.parent / "data"])


def test_a_lost_package_is_one_sentence(tmp_path):
    with pytest.raises(UsageError, match="cannot read"):
        validate(tmp_path / "datapackage.json")
