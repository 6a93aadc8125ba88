"""Packages and files with a schema of their own, on disk and from the command line."""

import json
from datetime import date

import pytest
from click.testing import CliRunner

from gbopen import validate
from gbopen.commands.validate import command
from gbopen.errors import SchemaError, UsageError
from gbopen.reports.sentences import message
from gbopen.screening.letter import is_package_file, validate_by_schema, validate_package
from tests.reading.workbook_files import with_sheets

DAY = date(2026, 11, 22)
CREATED = (
    "created: this must be a date and time with its zone, such as "
    '"2026-11-22T08:00:00Z", not "2026-11-22".'
)
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
    with pytest.raises(UsageError, match="cannot be checked together with other files"):
        validate([package, package.parent / "data"])


def test_several_packages_are_one_report(tmp_path, package):
    other = write(
        tmp_path, "other/datapackage.json", {"resources": [{"name": "t", "data": [["a"], ["1"]]}]}
    )
    report = validate([package, other])
    assert len(report.findings) == 5
    assert report.count("error") == 5
    assert report.counts["file-not-found"] == 3


def test_a_folder_that_holds_a_package_is_that_package(tmp_path, package):
    assert told(validate(package.parent)) == told(validate(package))
    write(tmp_path, "papers/x.csv", "a,b\n")
    with pytest.raises(UsageError, match="cannot be checked together"):
        validate([package.parent, tmp_path / "papers"])


def test_what_a_package_says_of_itself_is_a_warning(tmp_path):
    about = {
        "licenses": [{"title": "CC BY"}, "x"],
        "created": "2026-11-22",
        "contributors": [{}],
        "keywords": "nữ",
    }
    resources = [{"name": "t", "data": [["a"], ["1"]], "sources": [{"title": 5}]}]
    path = write(tmp_path, "datapackage.json", {**about, "resources": resources})
    report = validate_package(path, today=DAY)
    assert [message(one, "en").split(", ", 1)[1] for one in report.findings] == [
        CREATED,
        'keywords: this must be a list of texts, not "nữ".',
        'licenses[1]: there must be "name" or "path".',
        'licenses[2]: this must be an object {…}, not "x".',
        "contributors[1]: this must not be empty.",
        'resources[1] sources[1], "title": this must be a text, not 5.',
    ]
    assert {one.severity for one in report.findings} == {"warning"}


def test_what_a_package_may_say_of_itself(tmp_path):
    about = {
        "licenses": [{"name": "CC-BY-4.0"}, {"path": "licence.txt"}],
        "created": "2026-11-22T08:00:00Z",
        "contributors": [{"title": "Vụ", "roles": ["creator"]}, {"title": "A", "role": "author"}],
        "sources": [{"title": "Báo cáo"}],
        "keywords": [],
        "license": "of version 0",
        "resources": [{"name": "t", "data": [["a"], ["1"]]}],
    }
    report = validate_package(write(tmp_path, "datapackage.json", about), today=DAY)
    assert report.findings == ()


@pytest.mark.parametrize(
    "options",
    [["--decimal", "comma"], ["--dates", "dmy"], ["--table", "source"]],
    ids=["the decimal mark", "the order of dates", "a table"],
)
def test_options_that_mean_nothing_by_the_letter_are_refused(tmp_path, package, options):
    schema = write(tmp_path, "s.json", SCHEMA)
    file = write(tmp_path, "1.csv", "a,b\n1,x\n")
    for named in ([file, "--schema", schema], [package]):
        stopped = run(*named, *options).exception
        assert isinstance(stopped, UsageError)
        assert f"{options[0]} cannot be used with --schema" in str(stopped)


def test_arguments_that_mean_nothing_by_the_letter_are_refused(tmp_path):
    schema = write(tmp_path, "s.json", SCHEMA)
    with pytest.raises(UsageError, match="table cannot be used with --schema"):
        validate(write(tmp_path, "1.csv", "a,b\n"), schema=schema, table="sources")


def test_rules_can_be_left_out_by_the_letter_too(tmp_path):
    schema = write(tmp_path, "s.json", SCHEMA)
    file = write(tmp_path, "1.csv", "a,b\ny,x\n")
    assert run(file, "--schema", schema, "--ignore", "type").return_value == 0


def test_of_a_workbook_the_first_sheet_seen_is_judged_and_the_others_are_told(tmp_path):
    states = [("x", "hidden"), ("y", "visible"), ("z", "visible"), ("w", "hidden")]
    file = tmp_path / "t.xlsx"
    file.write_bytes(with_sheets(states))
    schema = write(tmp_path, "s.json", {"fields": [{"name": "y"}]})
    report = validate_by_schema([file], schema, today=DAY)
    assert [(one.rule, one.place.sheet) for one in report.findings] == [("skipped-sheet", "z")]
    assert [file.sheet for file in report.files] == ["y"]


def test_a_schema_in_yaml_is_one_sentence(tmp_path):
    schema = write(tmp_path, "s.yaml", "fields: []")
    stopped = run(write(tmp_path, "1.csv", "a,b\n"), "--schema", schema).exception
    assert isinstance(stopped, SchemaError)
    assert "does not read YAML" in str(stopped)


def test_a_lost_package_is_one_sentence(tmp_path):
    with pytest.raises(UsageError, match="cannot read"):
        validate(tmp_path / "datapackage.json")
