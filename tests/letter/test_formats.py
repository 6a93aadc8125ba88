"""Tables that are no CSV: workbooks, JSON, packed files; and cells that are not stored as text."""

import gzip
import io
import json
import zipfile

import pytest

from gbopen.errors import SchemaError
from gbopen.reports.sentences import message
from tests.letter.packages import found, judged, package
from tests.reading.workbook_files import packed, parts_of, with_sheets

CELL = '<c r="{at}" t="{kind}"{style}>{value}</c>'


def workbook(*rows, formats="0 14 22 10 46"):
    """A workbook of one sheet; a cell is (type, stored) or (type, stored, number of its style)."""
    made = []
    for row, cells in enumerate(rows, 1):
        xml = ""
        for column, (kind, value, *style) in zip("ABCDEFGH", cells, strict=False):
            inside = f"<is><t>{value}</t></is>" if kind == "inlineStr" else f"<v>{value}</v>"
            named = f' s="{style[0]}"' if style else ""
            xml += CELL.format(at=f"{column}{row}", kind=kind, style=named, value=inside)
        made.append(f'<row r="{row}">{xml}</row>')
    return packed(parts_of("".join(made), cell_formats=formats))


def text(value):
    return ("inlineStr", value)


def of_workbook(stored, **field):
    """The findings on one stored cell of a workbook."""
    data = workbook([text("a"), text("b")], [stored, text("x")])
    fields = [{"name": "a", **field}, {"name": "b"}]
    return found(judged(data, {"fields": fields}, path="t.xlsx"))


DAY, MOMENT = ("n", "45611", 1), ("n", "45611.5", 2)
PERCENT, TIME = ("n", "0.375", 3), ("n", "0.5", 4)


@pytest.mark.parametrize(
    ("stored", "field"),
    [
        pytest.param(("n", "37.5"), {"type": "number", "decimalChar": ","}, id="a number"),
        pytest.param(("n", "1500"), {"type": "integer", "groupChar": "."}, id="a whole number"),
        pytest.param(
            PERCENT, {"type": "number", "constraints": {"maximum": 1}}, id="stored as 0.375"
        ),
        pytest.param(("n", "2024"), {"type": "year"}, id="a year"),
        pytest.param(("n", "101"), {"type": "string"}, id="a code that is a number"),
        pytest.param(("b", "1"), {"type": "boolean", "trueValues": ["có"]}, id="true"),
        pytest.param(DAY, {"type": "date", "format": "%d/%m/%Y"}, id="a day"),
        pytest.param(
            DAY, {"type": "date", "constraints": {"minimum": "2024-11-15"}}, id="15/11/2024"
        ),
        pytest.param(MOMENT, {"type": "datetime"}, id="a moment"),
        pytest.param(DAY, {"type": "datetime"}, id="midnight"),
        pytest.param(TIME, {"type": "time"}, id="noon"),
        pytest.param(text("15/11/2024"), {"type": "date", "format": "%d/%m/%Y"}, id="typed in"),
    ],
)
def test_a_stored_cell_fits_whatever_texts_would_look_like(stored, field):
    assert of_workbook(stored, **field) == []


@pytest.mark.parametrize(
    ("stored", "field"),
    [
        pytest.param(("n", "37.5"), {"type": "integer"}, id="half a person"),
        pytest.param(DAY, {"type": "string"}, id="a day among texts"),
        pytest.param(DAY, {"type": "number"}, id="a day among numbers"),
        pytest.param(DAY, {"type": "year"}, id="a day for a year"),
        pytest.param(MOMENT, {"type": "date"}, id="a moment for a day"),
        pytest.param(("n", "45611"), {"type": "date"}, id="a number for a day"),
        pytest.param(("b", "1"), {"type": "number"}, id="true for a number"),
        pytest.param(("e", "#N/A"), {"type": "number"}, id="an error of Excel"),
        pytest.param(text("37,5"), {"type": "number"}, id="a number typed in as text"),
    ],
)
def test_a_stored_cell_of_another_type_does_not(stored, field):
    assert of_workbook(stored, **field) == [("type", "A2")]


@pytest.mark.parametrize(
    ("dialect", "faults"),
    [
        pytest.param({}, [("unknown-column", "A1")], id="the first sheet"),
        pytest.param({"sheetNumber": 2}, [], id="by number"),
        pytest.param({"sheetName": "a"}, [], id="by name"),
        pytest.param({"sheetName": "A"}, [("unreadable-file", "")], id="no such name"),
        pytest.param({"sheetNumber": 4}, [("unreadable-file", "")], id="no such number"),
    ],
)
def test_the_sheet_that_a_dialect_names(dialect, faults):
    data = with_sheets([("z", "visible"), ("a", "hidden"), ("c", "visible")])
    report = judged(data, {"fields": [{"name": "a"}]}, path="t.xlsx", dialect=dialect)
    assert found(report) == faults


def test_a_sheet_there_is_not_is_told_with_those_there_are():
    data = with_sheets([("z", "visible"), ("a", "hidden")])
    report = judged(data, {"fields": [{"name": "a"}]}, path="t.xlsx", dialect={"sheetNumber": 3})
    assert message(report.findings[0], "en") == "The workbook has no sheet 3; the sheets are: z, a."


def test_findings_in_a_workbook_name_the_sheet():
    report = judged(
        workbook([text("a")], [text("x")], [text("x")]),
        {"fields": [{"name": "a", "type": "integer"}]},
        path="t.xlsx",
    )
    assert {one.place.sheet for one in report.findings} == {"Số liệu"}


def of_json(rows, fields, **dialect):
    return found(judged(json.dumps(rows), {"fields": fields}, path="t.json", dialect=dialect))


@pytest.mark.parametrize(
    ("value", "field", "fits"),
    [
        pytest.param(37.5, {"type": "number", "decimalChar": ","}, True, id="a number"),
        pytest.param("37,5", {"type": "number", "decimalChar": ","}, True, id="a text of one"),
        pytest.param(5.0, {"type": "integer"}, True, id="a whole number"),
        pytest.param(5.5, {"type": "integer"}, False, id="no whole number"),
        pytest.param(5, {"type": "string"}, False, id="a number is no text"),
        pytest.param(True, {"type": "boolean", "trueValues": ["có"]}, True, id="true"),
        pytest.param(1, {"type": "boolean"}, False, id="1 is not true"),
        pytest.param(True, {"type": "integer"}, False, id="true is not 1"),
        pytest.param(2024, {"type": "year"}, True, id="a year"),
        pytest.param(20241115, {"type": "date"}, False, id="a number is no day"),
        pytest.param({"a": 1}, {"type": "object"}, True, id="an object"),
        pytest.param([1], {"type": "object"}, False, id="an array for an object"),
        pytest.param([1, 2], {"type": "geopoint", "format": "array"}, True, id="a point"),
        pytest.param(["a", "b"], {"type": "list"}, True, id="a list"),
        pytest.param(["a", 1], {"type": "list"}, False, id="a list of two kinds"),
        pytest.param([1, 2], {"type": "list", "itemType": "integer"}, True, id="whole numbers"),
        pytest.param(["1"], {"type": "list", "itemType": "integer"}, False, id="texts of them"),
        pytest.param(["2024-01-26"], {"type": "list", "itemType": "date"}, True, id="days"),
        pytest.param(5, {"type": "any"}, True, id="anything"),
        pytest.param(-99, {"type": "string", "missingValues": ["-99"]}, True, id="null on disk"),
    ],
)
def test_values_of_json_are_of_their_own_type(value, field, fits):
    expected = [] if fits else [("type", "A2")]
    assert of_json([["a", "b"], [value, "x"]], [{"name": "a", **field}, {"name": "b"}]) == expected


AB = [{"name": "a"}, {"name": "b"}]


@pytest.mark.parametrize(
    ("rows", "dialect"),
    [
        pytest.param([{"b": "1", "a": "2"}], {}, id="members of objects have no order"),
        pytest.param([{"a": "1"}, {"b": "2"}], {}, id="a member left out is null"),
        pytest.param({"x": [["a", "b"], ["1", "2"]]}, {"property": "x"}, id="inside"),
        pytest.param({"x.y": [["a", "b"], ["1", "2"]]}, {"property": "x.y"}, id="a dotted name"),
        pytest.param({"x": {"y": [["a", "b"], ["1", "2"]]}}, {"property": "x.y"}, id="two steps"),
        pytest.param([["a", "b"], ["1", "2"]], {"itemType": "array"}, id="arrays as declared"),
        pytest.param([{"a": "1", "b": "2"}], {"itemType": "object"}, id="objects as declared"),
        pytest.param([{"a": "1", "c": "2", "b": "3"}], {"itemKeys": ["a", "b"]}, id="some keys"),
        pytest.param([["1", "2"]], {"header": False}, id="arrays without a header"),
    ],
)
def test_where_the_rows_of_json_are(rows, dialect):
    assert of_json(rows, AB, **dialect) == []


@pytest.mark.parametrize(
    ("rows", "dialect", "fault"),
    [
        pytest.param(
            [{"a": "1", "b": "2"}], {"itemType": "array"}, "unreadable-file", id="objects"
        ),
        pytest.param({"x": 1}, {"property": "y"}, "unreadable-file", id="nothing inside"),
        pytest.param([1, 2], {}, "unreadable-file", id="no rows"),
        pytest.param([], {}, "empty-file", id="nothing"),
    ],
)
def test_json_without_the_rows_described(rows, dialect, fault):
    assert of_json(rows, AB, **dialect) == [(fault, "")]


def test_half_a_character_is_told_and_not_printed():
    report = judged('[["a", "b"], ["\\ud800", "x"]]', {"fields": AB}, path="t.json")
    assert found(report) == [("unreadable-file", "")]
    with pytest.raises(SchemaError, match="this is not JSON"):
        judged("a\n", {"fields": [{"name": "\ud800"}]})
    with pytest.raises(SchemaError, match="no encoding"):
        judged("a\n", {"fields": [{"name": "a"}]}, encoding="a\0b")


def test_lines_of_json():
    text = '{"a": "1", "b": "2"}\n\n{"b": "3", "a": 4}\n'
    report = judged(text, {"fields": AB}, path="t.ndjson")
    assert found(report) == [("type", "A3")]
    assert found(judged("{\n", {"fields": AB}, path="t.jsonl")) == [("unreadable-file", "")]


CSV = b"a\n1\nx\n"
SCHEMA = {"fields": [{"name": "a", "type": "integer"}]}


def zipped(**files):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name.replace("__", "."), text)
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "resource"),
    [
        pytest.param(gzip.compress(CSV), {"path": "t.csv.gz"}, id="gzip by its ending"),
        pytest.param(gzip.compress(CSV), {"path": "t", "compression": "gz"}, id="gzip declared"),
        pytest.param(
            gzip.compress(CSV[:4]) + gzip.compress(CSV[4:]), {"path": "t.gz"}, id="two members"
        ),
        pytest.param(zipped(t__csv=CSV), {"path": "t.csv.zip"}, id="zip by its ending"),
        pytest.param(zipped(t__csv=CSV), {"path": "t.csv", "compression": "zip"}, id="zip"),
        pytest.param(
            zipped(x__txt="no", t__csv=CSV),
            {"path": "t.zip", "innerpath": "t.csv"},
            id="one of two",
        ),
        pytest.param(CSV, {"path": "t.csv", "compression": "no"}, id="not packed"),
    ],
)
def test_packed_files(data, resource):
    assert found(judged(data, SCHEMA, **resource)) == [("type", "A3")]


@pytest.mark.parametrize(
    ("data", "path", "wording"),
    [
        pytest.param(gzip.compress(CSV)[:-9], "t.csv.gz", "packed", id="cut short"),
        pytest.param(b"a\n1\n", "t.csv.gz", "packed", id="not packed at all"),
        pytest.param(b"", "t.csv.gz", "packed", id="nothing"),
        pytest.param(b"PK\x03\x04", "t.zip", "packed", id="half an archive"),
        pytest.param(zipped(a__csv="", b__csv=""), "t.zip", "several", id="two files"),
        pytest.param(zipped(), "t.zip", "several", id="no file"),
    ],
)
def test_packed_files_that_cannot_be_read(data, path, wording):
    (one,) = judged(data, SCHEMA, path=path).findings
    assert (one.rule, one.wording) == ("unreadable-file", wording)


@pytest.mark.parametrize("path", ["t.csv.gz", "t.csv.zip"])
def test_a_packed_file_that_grows_without_end(path):
    zeros = b"0" * (300 * 2**20)
    data = gzip.compress(zeros, 1) if path.endswith("gz") else zipped(t__csv=zeros)
    (one,) = judged(data, SCHEMA, path=path).findings
    assert one.rule == "file-too-large"


def test_the_bytes_and_hash_are_those_of_the_packed_file():
    data = gzip.compress(CSV)
    assert found(judged(data, SCHEMA, path="t.csv.gz", bytes=len(data))) == [("type", "A3")]


def test_a_format_that_is_not_read_is_said():
    report = judged(b"- a: 1\n", SCHEMA, path="t.yaml", bytes=8)
    assert found(report) == [("hash-mismatch", "")]
    assert [one.rule for one in report.unchecked] == ["unreadable-file"]


@pytest.mark.parametrize("second", ["2\n", "a\n2\n"], ids=["no header", "the header again"])
def test_the_header_stands_in_the_first_file_and_may_be_repeated(second):
    one = {"name": "t", "path": ["1.csv", "2.csv"], "schema": SCHEMA}
    report = package(one, files={"1.csv": "a\n1\n", "2.csv": second})
    assert found(report) == []
    assert [file.rows for file in report.files] == [1, 1]


def test_stray_bytes_are_no_utf_8():
    report = judged("a\ncó thể được là một\n".encode() + b"\xff\n", {"fields": [{"name": "a"}]})
    assert found(report) == [("unknown-encoding", "")]


@pytest.mark.parametrize(
    ("text", "schema", "faults"),
    [
        pytest.param("a,b\n,\n1,2\n", {}, [("blank-row", 2)], id="a row of nulls"),
        pytest.param("a,b\n1,2\n1,2\n", {}, [("repeated-row", 3)], id="a row again"),
        pytest.param("a,b\n1,2\n1,2\n", {"primaryKey": "a"}, [("duplicate-key", 3)], id="a key"),
        pytest.param("a,b\n,\n", {"primaryKey": "a"}, [("required", 2)], id="required"),
        pytest.param("a,b\n1,2\n1,3\n", {}, [], id="another row"),
    ],
)
def test_blank_and_repeated_rows(text, schema, faults):
    report = judged(text, {"fields": AB, **schema})
    assert [(one.rule, one.place.row) for one in report.findings] == faults
    assert schema != {} or report.count("error") == 0
