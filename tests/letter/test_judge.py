"""Files judged by the letter of Table Schema and Data Package: faults, and what is none."""

import hashlib

import pytest

from gbopen.errors import SchemaError
from gbopen.reports.sentences import hint, message
from tests.letter.packages import V2, found, judged, package


def field(kind, **more):
    return {"name": "a", "type": kind, **more}


def column(cells, one, **schema):
    """The findings on a column `a` of cells beside a column that is never empty."""
    rows = "".join(f'"{cell}",x\n' for cell in cells)
    return judged("a,b\n" + rows, {"fields": [one, {"name": "b"}], **schema})


@pytest.mark.parametrize(
    ("one", "cells", "faults"),
    [
        pytest.param(field("integer", constraints={"minimum": 2}), "1 2", {"A2": "range"}, id="2+"),
        pytest.param(
            field("number", constraints={"exclusiveMinimum": 2, "exclusiveMaximum": "3"}),
            "2 2.5 3",
            {"A2": "range", "A4": "range"},
            id="between and not at the ends",
        ),
        pytest.param(
            field("number", constraints={"maximum": 1e-15}),
            "1e-15 2e-15 NaN -INF",
            {"A3": "range", "A4": "range"},
            id="what is no number is beyond every bound",
        ),
        pytest.param(
            field("date", format="%d/%m/%Y", constraints={"minimum": "15/11/2024"}),
            "14/11/2024 01/12/2024",
            {"A2": "range"},
            id="days are not compared as texts",
        ),
        pytest.param(
            field("duration", constraints={"maximum": "P1M"}),
            "P30D P32D",
            {"A3": "range"},
            id="P1M",
        ),
        pytest.param(
            field("datetime", constraints={"minimum": "2024-01-01T00:00:00Z"}),
            "2024-01-01T06:00:00+07:00 2024-01-01T08:00:00+07:00",
            {"A2": "range"},
            id="moments of other zones",
        ),
        pytest.param(
            field("string", constraints={"pattern": "a|b"}),
            "a b axyz xb",
            {"A4": "pattern", "A5": "pattern"},
            id="a pattern of two branches matches whole",
        ),
        pytest.param(
            field("string", constraints={"enum": ["x", "y"]}),
            "x X",
            {"A3": "enum"},
            id="case counts",
        ),
        pytest.param(
            field("number", constraints={"enum": ["1.00", 2]}),
            "1 2.0 3",
            {"A4": "enum"},
            id="listed numbers are values and no texts",
        ),
        pytest.param(
            field("integer", categories=[{"value": 0, "label": "no"}, {"value": 1}]),
            "0 1 2",
            {"A4": "enum"},
            id="categories are enforced",
        ),
        pytest.param(
            field("string", categories=["x", "y"], constraints={"enum": ["y"]}),
            "x y",
            {"A2": "enum"},
            id="an enum within categories",
        ),
        pytest.param(
            field("list", itemType="integer", delimiter=";", constraints={"maxLength": 2}),
            "1;2 1;2;3 1;x",
            {"A3": "length", "A4": "type"},
            id="lists",
        ),
        pytest.param(
            field("string", constraints={"minLength": 2}),
            "a ab",
            {"A2": "length"},
            id="short texts",
        ),
        pytest.param(
            field("array", constraints={"jsonSchema": {"items": {"type": "integer"}}}),
            "[1] [1.5] {}",
            {"A3": "pattern", "A4": "type"},
            id="a JSON Schema",
        ),
        pytest.param(
            field("number", decimalChar=",", groupChar="."),
            "37,5 37.5 1.000",
            {"A3": "type"},
            id="a decimal point among decimal commas is no 375",
        ),
        pytest.param(
            field("boolean", trueValues=["có"], falseValues=["không"]),
            "có không no FALSE",
            {"A4": "type", "A5": "type"},
            id="no is not true",
        ),
        pytest.param(
            field("date", format="any"), "10/06/2024", {"A2": "ambiguous-date"}, id="10 June?"
        ),
        pytest.param(field("string", missingValues=["-"]), "- x", {}, id="null is no value"),
        pytest.param(
            field("integer", missingValues=[{"value": "-99", "label": "refused"}]),
            "-99 -98 -",
            {"A4": "type"},
            id="missing values with labels",
        ),
        pytest.param(
            field("string", constraints={"unique": True}),
            "x y x",
            {"A4": "duplicate-key"},
            id="one",
        ),
        pytest.param(
            field("number", constraints={"unique": True}),
            "1 1.0",
            {"A3": "duplicate-key"},
            id="one number in two writings",
        ),
    ],
)
def test_cells(one, cells, faults):
    report = column(cells.split(" "), one)
    assert {cell: rule for rule, cell in found(report)} == faults
    assert report.count("info") == 0


def test_required_is_about_null_and_not_about_blanks():
    one = field("string", constraints={"required": True})
    assert found(column(["", " "], one)) == [("required", "A2")]
    assert found(column(["", "NA"], one, missingValues=["NA"])) == [("required", "A3")]
    assert found(column([""], one, missingValues=[])) == []


def test_missing_values_of_a_field_replace_those_of_the_schema():
    schema = {
        "fields": [{"name": "a", "type": "integer"}, field("integer", missingValues=["-"])],
        "missingValues": ["", "NA"],
    }
    schema["fields"][1]["name"] = "b"
    assert found(judged("a,b\nNA,-\n-,NA\n", schema)) == [("type", "A3"), ("type", "B3")]


@pytest.mark.parametrize(
    ("schema", "text", "faults"),
    [
        pytest.param({"primaryKey": "a"}, "1,x\n01,y\n", [("duplicate-key", "A3")], id="by value"),
        pytest.param({"primaryKey": ["a"]}, ",x\n", [("required", "A2")], id="a key is filled"),
        pytest.param(
            {"uniqueKeys": [["a", "b"]]}, "1,x\n1,y\n1,x\n", [("duplicate-key", "A4")], id="pairs"
        ),
        pytest.param({"uniqueKeys": [["a", "b"]]}, "1,\n1,\n", [], id="null equals nothing"),
        pytest.param(
            {"primaryKey": ["a"], "uniqueKeys": [["a"]]},
            "1,x\n1,y\n",
            [("duplicate-key", "A3")],
            id="one key named twice is told once",
        ),
    ],
)
def test_keys(schema, text, faults):
    fields = [{"name": "a", "type": "integer"}, {"name": "b"}]
    assert found(judged("a,b\n" + text, {"fields": fields, **schema})) == faults


@pytest.mark.parametrize(
    ("match", "header", "faults"),
    [
        pytest.param("exact", "a,b,c", [], id="exact"),
        pytest.param("exact", "b,a,c", ["column-order"], id="exact: another order"),
        pytest.param("exact", "a,B,c", ["unknown-column"], id="exact: another name"),
        pytest.param("exact", "a,b,c,d", ["unknown-column"], id="exact: one more"),
        pytest.param("exact", "a,b", ["missing-column"], id="exact: one less"),
        pytest.param("equal", "c,a,b", [], id="equal: another order"),
        pytest.param("equal", "c,a", ["missing-column"], id="equal: one less"),
        pytest.param("subset", "d,c,b,a", [], id="subset: one more"),
        pytest.param("subset", "a,b,d", ["missing-column"], id="subset: one less"),
        pytest.param("superset", "b", [], id="superset: fewer"),
        pytest.param("superset", "b,d", ["unknown-column"], id="superset: one of another's"),
        pytest.param("partial", "d,b", [], id="partial: one is enough"),
        pytest.param("partial", "d,e", ["missing-column"], id="partial: none"),
        pytest.param(["equal"], "c,a,b", [], id="as a list, as the profile has it"),
        pytest.param("exact", "a,,c", ["column-without-name"], id="exact: a name left out"),
        pytest.param("exact", "a,b,b", ["missing-column", "duplicate-column"], id="exact: twice"),
    ],
)
def test_fields_match(match, header, faults):
    fields = [{"name": name, "type": "integer"} for name in "abc"]
    row = ",".join("1" * len(header.split(",")))
    report = judged(f"{header}\n{row}\n", {"$schema": V2, "fields": fields, "fieldsMatch": match})
    assert [one.rule for one in report.findings] == faults


def test_a_renamed_column_is_one_finding_and_its_cells_are_judged_still():
    fields = [{"name": "a"}, {"name": "số nữ", "type": "integer"}]
    report = judged("a,So nu\nx,1\ny,z\n", {"fields": fields})
    assert found(report) == [("unknown-column", "B1"), ("type", "B3")]


def test_names_that_look_alike_are_told_apart():
    report = judged("Bi\u0301 thư\nx\n", {"fields": [{"name": "Bí thư"}]})
    (one,) = report.findings
    assert message(one, "en").endswith("but is written with other characters.")
    report = column(["Bi\u0301 thư"], field("string", constraints={"enum": ["Bí thư"]}))
    assert [one.wording for one in report.findings] == ["look_alike"]


def test_names_may_be_alike_in_version_1():
    schema = {"fields": [{"name": "a", "type": "integer"}, {"name": "a"}]}
    assert found(judged("a,a\n1,x\ny,z\n", schema)) == [("type", "A3")]


@pytest.mark.parametrize(
    ("dialect", "text"),
    [
        pytest.param({"delimiter": ";"}, "a;b\n1;x\n", id="a delimiter"),
        pytest.param({"delimiter": "||"}, "a||b\n1||x\n", id="a delimiter of two characters"),
        pytest.param({"lineTerminator": ";"}, "a,b;1,x;", id="an end of lines"),
        pytest.param({"quoteChar": "'"}, "a,b\n1,'x,y'\n", id="a quote"),
        pytest.param({"escapeChar": "|"}, "a,b\n1,x|,y\n", id="an escape"),
        pytest.param(
            {"escapeChar": "\\", "quoteChar": '"', "doubleQuote": False},
            'a,b\n1,"x\\"y"\n',
            id="an escaped quote",
        ),
        pytest.param({"skipInitialSpace": True}, "a, b\n1, x\n", id="blanks after a delimiter"),
        pytest.param({"header": False}, "1,x\n", id="no header"),
        pytest.param({"headerRows": [2]}, "title,\na,b\n1,x\n", id="the header below a title"),
        pytest.param({"headerRows": [1, 2], "headerJoin": ""}, ",\na,b\n1,x\n", id="two rows"),
        pytest.param({"commentChar": "#"}, "# by\na,b\n#1,2,3\n1,x\n", id="comments"),
        pytest.param({"commentRows": [1, 3]}, "by\na,b\nnonsense\n1,x\n", id="rows of comments"),
        pytest.param({"nullSequence": "\\N"}, "a,b\n\\N,x\n", id="a null"),
        pytest.param({"caseSensitiveHeader": False}, "A,b\n1,x\n", id="case of version 1"),
    ],
)
def test_dialects(dialect, text):
    schema = {"fields": [{"name": "a", "type": "integer"}, {"name": "b"}]}
    assert found(judged(text, schema, dialect=dialect)) == []


def test_header_rows_are_joined():
    dialect = {"headerRows": [1, 2], "headerJoin": "-"}
    fields = [{"name": "fruit-id"}, {"name": "fruit-name"}]
    assert found(judged("fruit\nid,name\n1,x\n", {"fields": fields}, dialect=dialect)) == []


def test_an_encoding_is_believed_as_declared():
    schema = {"fields": [{"name": "a"}]}
    assert found(judged("a\né\n".encode("latin-1"), schema, encoding="latin-1")) == []
    report = judged("a\né\n".encode("latin-1"), schema, encoding="utf-8")
    assert [(one.rule, one.wording) for one in report.findings] == [
        ("unknown-encoding", "declared")
    ]


STATES = {"name": "states", "path": "s.csv", "schema": {"fields": [{"name": "c"}, {"name": "n"}]}}


def towns(**key):
    schema = {"fields": [{"name": "t"}, {"name": "c"}, {"name": "n"}], "foreignKeys": [key]}
    return {"name": "towns", "path": "t.csv", "schema": schema}


def test_foreign_keys_of_one_column_and_of_two():
    files = {"s.csv": "c,n\n1,x\n2,y\n", "t.csv": "t,c,n\nA,1,y\nB,3,x\nC,,y\n"}
    one = towns(fields="c", reference={"resource": "states", "fields": "c"})
    assert found(package(STATES, one, files=files)) == [("unknown-reference", "B3")]
    two = towns(fields=["c", "n"], reference={"resource": "states", "fields": ["c", "n"]})
    faults = found(package(STATES, two, files=files))
    assert [rule for rule, _ in faults] == ["unknown-reference", "unknown-reference"]


@pytest.mark.parametrize("reference", [{"fields": ["t"]}, {"resource": "", "fields": ["t"]}])
def test_a_table_may_refer_to_itself(reference):
    one = towns(fields=["c"], reference=reference)
    files = {"t.csv": "t,c,n\nA,,\nB,A,\nC,Z,\n"}
    assert found(package(one, files=files)) == [("unknown-reference", "B4")]


def test_a_reference_to_a_file_without_a_schema_is_followed():
    bare = {"name": "states", "path": "s.csv"}
    one = towns(fields="c", reference={"resource": "states", "fields": "c"})
    files = {"s.csv": "c,n\n1,x\n", "t.csv": "t,c,n\nA,1,\nB,3,\n"}
    assert found(package(bare, one, files=files)) == [("unknown-reference", "B3")]


def test_rules_of_gbopen_can_be_bound_in_any_schema():
    schema = {
        "fields": [
            {"name": "nữ", "type": "integer"},
            {"name": "tổng", "type": "integer"},
            field("number", name="tỷ lệ", decimalChar=",", bareNumber=False),
        ],
        "rules": [{"rule": "share-mismatch", "part": "nữ", "whole": "tổng", "share": "tỷ lệ"}],
    }
    report = judged('nữ,tổng,tỷ lệ\n5,7,"71,4%"\n5,7,"37,5%"\n45,100,gần 46%\n', schema)
    assert found(report) == [("share-mismatch", "C3")]


TEXT = "a\n1\n"


@pytest.mark.parametrize("kind", ["md5", "sha1", "sha256", "sha512"])
def test_hashes_are_really_checked(kind):
    right = hashlib.new(kind, TEXT.encode()).hexdigest()
    schema = {"fields": [{"name": "a"}]}
    for spelled in (f"{kind}:{right}", f"{kind.upper()}:{right.upper()}", right):
        assert found(judged(TEXT, schema, hash=spelled)) == []
    wrong = ("0" if right[0] != "0" else "1") + right[1:]
    assert found(judged(TEXT, schema, hash=f"{kind}:{wrong}")) == [("hash-mismatch", "")]


def test_bytes_are_counted_and_unknown_hashes_are_said():
    schema = {"fields": [{"name": "a"}]}
    report = judged(TEXT, schema, bytes=5)
    assert message(report.findings[0], "en") == "The file has 4 bytes, the package declares 5."
    report = judged(TEXT, schema, hash="blake9:00", bytes=4)
    assert found(report) == []
    assert [one.rule for one in report.unchecked] == ["hash-mismatch"]


def test_a_table_of_several_files_is_one_table():
    one = {
        "name": "t",
        "path": ["1.csv", "2.csv"],
        "schema": {"fields": [{"name": "a", "type": "integer"}], "primaryKey": "a"},
        "bytes": 8,
    }
    report = package(one, files={"1.csv": "a\n1\n", "2.csv": "2\n1\n"})
    places = [(one.rule, one.place.file, one.place.cell) for one in report.findings]
    assert places == [("duplicate-key", "2.csv", "A2")]


@pytest.mark.parametrize(
    "data",
    [
        pytest.param([["a", "b"], [1, "x"], ["y", None]], id="lists"),
        pytest.param([{"a": 1, "b": "x"}, {"a": "y"}], id="objects"),
    ],
)
def test_data_in_the_descriptor(data):
    fields = [{"name": "a", "type": "integer"}, {"name": "b", "constraints": {"required": True}}]
    one = {"name": "t", "data": data, "schema": {"fields": fields}}
    assert found(package(one, files={})) == [("type", "A3"), ("required", "B3")]


@pytest.mark.parametrize(
    ("form", "data"),
    [
        ({"format": "csv"}, "a,b\n1,x\ny,\n"),
        ({"mediatype": "text/tab-separated-values"}, "a\tb\n1\tx\ny\t\n"),
        ({"format": "json"}, '[["a", "b"], [1, "x"], ["y", null]]'),
        ({"format": "ndjson"}, '["a", "b"]\n[1, "x"]\n["y", null]\n'),
    ],
    ids=["csv", "tsv", "json", "ndjson"],
)
def test_data_as_a_text_in_the_descriptor(form, data):
    fields = [{"name": "a", "type": "integer"}, {"name": "b", "constraints": {"required": True}}]
    one = {"name": "t", "data": data, "schema": {"fields": fields}, **form}
    assert found(package(one, files={})) == [("type", "A3"), ("required", "B3")]


def test_a_ragged_row_is_one_finding():
    schema = {"fields": [{"name": "a", "type": "integer"}, {"name": "b"}]}
    report = judged("a,b\nx\n1,2,3\n\n4,5\n", schema)
    assert [(one.rule, one.place.row) for one in report.findings] == [
        ("ragged-row", 2),
        ("ragged-row", 3),
        ("ragged-row", 4),
    ]


def test_an_empty_file_and_a_header_alone():
    schema = {"fields": [{"name": "a"}]}
    assert found(judged("", schema)) == [("empty-file", "")]
    assert found(judged("a\n", schema)) == []


def test_a_line_break_in_quotes_is_kept_as_it_is():
    schema = {"fields": [field("string", constraints={"enum": ["x\r\ny"]})]}
    assert found(judged('a\r\n"x\r\ny"\r\n', schema)) == []


def test_hints_show_a_right_cell():
    report = column(["15/11/2024 "], field("date", format="%d/%m/%Y"))
    assert hint(report.findings[0], "en") == "Please write it as in the example: 15/11/2024."
    report = column(["x"], field("date", format="%d.%m.%Y"))
    assert hint(report.findings[0], "en") == "Please write it as in the example: 15.11.2022."


@pytest.mark.parametrize(
    ("resource", "sentence"),
    [
        pytest.param({"path": "../t.csv"}, "is not safe", id="out of the folder"),
        pytest.param({"path": "/etc/passwd"}, "is not safe", id="an absolute path"),
        pytest.param({"path": "a\\..\\..\\t.csv"}, "is not safe", id="backslashes"),
        pytest.param({"path": "C:t.csv"}, "is not safe", id="a drive"),
        pytest.param({"path": "t.csv", "data": []}, "not both", id="a path and data"),
        pytest.param({"data": "a\n"}, '"format" or "mediatype"', id="a text of no format"),
        pytest.param({"path": []}, 'either "path" or "data"', id="no path"),
        pytest.param({"path": "s3://x/t.csv"}, "must begin with http", id="an address of s3"),
        pytest.param({"path": "file:///t.csv"}, "must begin with http", id="an address of a file"),
        pytest.param({"path": ["t.csv", "https://x/t.csv"]}, "must not mix", id="two kinds"),
        pytest.param({"path": "~/t.csv"}, "is not safe", id="somebody's home"),
        pytest.param({"path": "t.csv", "type": "tables"}, 'one of: "table"', id="a type"),
        pytest.param({"path": "t.csv.xz", "compression": "xz"}, "gz and zip can", id="packed"),
        pytest.param({"path": "t.csv", "dialect": {"sheetNumber": 0}}, "1 or more", id="sheet 0"),
        pytest.param({"path": "t.csv", "schema": "s.yaml"}, "does not read YAML", id="YAML"),
        pytest.param({"path": "t.csv", "encoding": "utf-9"}, "no encoding", id="an encoding"),
        pytest.param({"path": "t.csv", "schema": "https://x/y.json"}, "fetches nothing", id="net"),
        pytest.param(
            {"path": "t.csv", "schema": {"fields": [field("integr")]}},
            'Did you mean "integer"',
            id="a type",
        ),
        pytest.param(
            {"path": "t.csv", "schema": {"fields": [field("string", constraints={"minimumn": 1})]}},
            'Did you mean "minimum"',
            id="a constraint",
        ),
        pytest.param(
            {"path": "t.csv", "schema": {"fields": [field("string", constraints={"minimum": 1})]}},
            "has no such constraint",
            id="a constraint of another type",
        ),
        pytest.param(
            {
                "path": "t.csv",
                "schema": {"fields": [field("integer", constraints={"enum": ["x"]})]},
            },
            "is no value of the type integer",
            id="a value of another type",
        ),
        pytest.param(
            {"path": "t.csv", "schema": {"fields": [field("any")], "primaryKey": "b"}},
            'no column "b"',
            id="a key of no column",
        ),
        pytest.param(
            {
                "path": "t.csv",
                "schema": {
                    "fields": [field("array", constraints={"jsonSchema": {"unevaluatedItems": {}}})]
                },
            },
            'keyword "unevaluatedItems" is not supported',
            id="a keyword of JSON Schema that would pass in silence",
        ),
        pytest.param(
            {"path": "t.csv", "schema": {"fields": [field("any")], "fieldsMatch": "exakt"}},
            'Did you mean "exact"',
            id="a way of matching",
        ),
    ],
)
def test_a_faulty_descriptor_is_one_sentence(resource, sentence):
    with pytest.raises(SchemaError) as stopped:
        package({"name": "t", **resource}, files={"t.csv": "a\n"})
    assert sentence in stopped.value.said_in("en")


def test_a_resource_on_the_net_is_said_and_not_fetched():
    report = package({"name": "t", "path": "https://example.vn/t.csv"}, files={})
    assert report.findings == ()
    assert [one.title for one in report.unchecked] == ["t"]
