"""Schemas and packages of bad will: refused with the reason, or judged in bounded time."""

import json
import os

import pytest

from tests.hard.bounded import bounded


def schema(**field):
    return {"fields": [{"name": "a", **field}]}


def pattern(source):
    return schema(type="string", constraints={"pattern": source})


def of_json(checks):
    return schema(type="array", constraints={"jsonSchema": checks})


DEEP = "the limit of gbopen"
CASES = {
    "a pattern that tries for ever": (pattern("(a+)+$"), "a" * 40 + "!", 1, "pattern:"),
    "one that fits": (pattern("(a+)+$"), "a" * 40, 0, ""),
    "many open repeats": (pattern(".*.*.*=.*"), "a" * 20_000, 1, "pattern:"),
    "a pattern inside a JSON Schema": (
        of_json({"items": {"pattern": "^(a+)+$"}}),
        '"[""' + "a" * 40 + '!""]"',
        1,
        "pattern:",
    ),
    "a back reference with open repeats": (
        pattern(r"(a+)+\1"),
        "a",
        2,
        "may have to be tried in too many ways",
    ),
    "too many states": (pattern("((a{1,500}){1,500})+"), "a", 2, "in too many ways"),
    "lists 100,000 deep in a cell": (
        schema(type="array"),
        "[" * 100_000 + "]" * 100_000,
        1,
        "type:",
    ),
    "lists just too deep": (schema(type="array"), "[" * 65 + "]" * 65, 1, "type:"),
    "lists as deep as may be": (schema(type="array"), "[" * 64 + "]" * 64, 0, ""),
    "a schema that refers to itself": (of_json({"$ref": "#"}), "[]", 2, "is not supported"),
    "one that does so by a detour": (of_json({"allOf": [{"$ref": "#"}]}), "[]", 0, ""),
    "a number of a million digits": (schema(type="integer"), "9" * 999_999, 0, ""),
    "a number of many powers": (schema(type="number"), "1e999999999", 0, ""),
    "a year of eleven digits": (schema(type="year"), "99999999999", 0, ""),
}


def judged(folder, content, cells, **limits):
    text = content if isinstance(content, str) else json.dumps(content)
    (folder / "schema.json").write_text(text)
    (folder / "a.csv").write_text(f"a\n{cells}\n")
    return bounded(folder, "--schema", "schema.json", "a.csv", **limits)


@pytest.mark.parametrize(("content", "cell", "code", "expected"), CASES.values(), ids=CASES)
def test_a_schema_of_bad_will_is_answered(tmp_path, content, cell, code, expected):
    ended = judged(tmp_path, content, cell)
    assert ended.code == code, ended.said[-300:]
    assert expected in "".join(ended.rules) + ended.said


@pytest.mark.parametrize(
    "text",
    [
        '{"fields":' + "[" * 100_000 + "]" * 100_000 + "}",
        '{"fields":[{"name":"a","type":"object","constraints":{"jsonSchema":'
        + '{"not":' * 900
        + "{}"
        + "}" * 903
        + "]}",
    ],
    ids=["lists", "a JSON Schema"],
)
def test_a_schema_nested_beyond_measure_is_refused(tmp_path, text):
    ended = judged(tmp_path, text, "1")
    assert ended.code == 2
    assert "nested more than 64 deep" in ended.said


def test_data_nested_beyond_measure_in_a_descriptor_are_refused(tmp_path):
    deep = "[" * 900 + "]" * 900
    package = '{"name":"p","resources":[{"name":"a","data":[["a"],[' + deep + "]]}]}"
    (tmp_path / "datapackage.json").write_text(package)
    ended = bounded(tmp_path, "datapackage.json")
    assert (ended.code, "nested more than 64 deep" in ended.said) == (2, True)


def test_thousands_of_values_of_no_list_are_not_all_compared(tmp_path):
    listed = schema(type="string", constraints={"enum": [f"key{n}" for n in range(2_000)]})
    ended = judged(tmp_path, listed, "\n".join(f"kex{n}y" for n in range(2_000)))
    assert (ended.code, len(ended.rules)) == (1, 1_000)


def test_objects_that_each_have_a_name_of_their_own_are_too_many_columns(tmp_path):
    rows = [{f"f{n}": n} for n in range(20_000)]
    (tmp_path / "a.json").write_text(json.dumps(rows))
    package = {"name": "p", "resources": [{"name": "a", "path": "a.json", "type": "table"}]}
    (tmp_path / "datapackage.json").write_text(json.dumps(package))
    ended = bounded(tmp_path, "datapackage.json")
    assert ended.code == 1
    assert "more than 16,384 columns" in "".join(ended.rules)


def test_tables_may_refer_to_one_another_in_circles(tmp_path):
    def table(other):
        return {
            "fields": [{"name": name, "type": "integer"} for name in ("id", "up")],
            "primaryKey": "id",
            "foreignKeys": [{"fields": "up", "reference": {"resource": other, "fields": "id"}}],
        }

    resources = [
        {"name": name, "path": f"{name}.csv", "schema": table(other)}
        for name, other in (("a", "b"), ("b", "a"), ("c", ""))
    ]
    rows = "".join(f"{n},{(n + 1) % 5_000}\n" for n in range(5_000))
    for one in resources:
        (tmp_path / one["path"]).write_text("id,up\n" + rows)
    (tmp_path / "datapackage.json").write_text(json.dumps({"name": "p", "resources": resources}))
    assert bounded(tmp_path, "datapackage.json").code == 0


def test_a_pipe_in_a_package_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.csv")
    package = {"name": "p", "resources": [{"name": "a", "path": "a.csv"}]}
    (tmp_path / "datapackage.json").write_text(json.dumps(package))
    ended = bounded(tmp_path, "datapackage.json")
    assert "is a device or a pipe" in "".join(ended.rules)
