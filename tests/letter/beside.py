"""Inputs on which frictionless 5.21 and the standard may part, with the verdict of each.

The page on any Table Schema lists in words those on which they do.
"""

import hashlib
from dataclasses import dataclass
from typing import Any

COMMA = {"type": "number", "decimalChar": ",", "groupChar": "."}
FROM_THE_15TH = {
    "type": "date",
    "format": "%d/%m/%Y",
    "constraints": {"minimum": "15/11/2024"},
}
DASH_IS_NULL = {
    "type": "string",
    "missingValues": ["-"],
    "constraints": {"required": True},
}
WHOLE = {"type": "integer"}
ONE_OF_A = {"properties": {"a": {"type": "integer"}}}
CSV = "a,b\n1,x\n"
AB = {"fields": [{"name": "a", "type": "integer"}, {"name": "b", "type": "string"}]}


@dataclass(frozen=True)
class Case:
    """A resource of a package. `right` says whether it is valid by the standard; `frictionless`
    what frictionless says, None where it stops with an error of its own.
    """

    name: str
    right: bool
    frictionless: bool | None
    resource: dict[str, Any]
    files: dict[str, bytes]


def cell(name: str, text: str, one: dict[str, Any], right: bool, frictionless: bool | None) -> Case:
    """A column with one cell, beside a column that is never empty."""
    quoted = text.replace('"', '""')
    fields = [{"name": "a", **one}, {"name": "b", "type": "string"}]
    return file(name, f'a,b\n"{quoted}",x\n', {"fields": fields}, right, frictionless)


def file(
    name: str,
    text: str | bytes,
    schema: dict[str, Any],
    right: bool,
    frictionless: bool | None,
    **more: Any,
) -> Case:
    """One file with its schema."""
    data = text.encode() if isinstance(text, str) else text
    resource = {"name": "t", "path": "t.csv", "type": "table", "schema": schema, **more}
    return Case(name, right, frictionless, resource, {"t.csv": data})


def limited(kind: str, **constraints: Any) -> dict[str, Any]:
    return {"type": kind, "constraints": constraints}


def referring(**key: Any) -> dict[str, Any]:
    both = [{"name": "a", "type": "integer"}, {"name": "b", "type": "integer"}]
    return {"fields": both, "foreignKeys": [key]}


PARENT = {"fields": "b", "reference": {"resource": "", "fields": "a"}}
BOTH = {"fields": ["a", "b"], "reference": {"resource": "", "fields": ["b", "a"]}}
PARTS = {"1.csv": b"a,b\n1,x\n", "2.csv": b"2,y\n"}
PARTS_MD5 = hashlib.md5(b"".join(PARTS.values()), usedforsecurity=False).hexdigest()
OF_PARTS = {"name": "t", "path": list(PARTS), "schema": AB, "hash": f"md5:{PARTS_MD5}"}
MD5 = hashlib.md5(CSV.encode(), usedforsecurity=False).hexdigest()

CASES = (
    # what frictionless takes for valid
    cell("pattern of two branches", "axyz", limited("string", pattern="a|b"), False, True),
    cell("pattern and a last line break", "ab\n", limited("string", pattern="ab"), False, True),
    cell("decimal point under a decimal comma", "37.5", COMMA, False, True),
    cell("groups of one digit", "1.2.3", COMMA, False, True),
    cell("underscore in a number", "1_000", {"type": "number"}, False, True),
    cell("fullwidth digits", "３７", WHOLE, False, True),
    cell("no-break space before a number", "\u00a05", WHOLE, False, True),
    cell("infinity in full", "Infinity", {"type": "number"}, False, True),
    cell("month or day first", "10/06/2024", {"type": "date", "format": "any"}, False, True),
    cell("a year for a date", "2024", {"type": "date", "format": "any"}, False, True),
    cell("a month for a date", "June", {"type": "date", "format": "any"}, False, True),
    cell("a date without its zeros", "2024-1-5", {"type": "date"}, False, True),
    cell("weeks in a duration", "P1W", {"type": "duration"}, False, True),
    cell("a category there is not", "z", {"type": "string", "categories": ["x"]}, False, True),
    cell("a broken percent sign", "http://a/%z", {"type": "string", "format": "uri"}, False, True),
    file("unique keys", "a,b\n1,x\n1,x\n", {**AB, "uniqueKeys": [["a", "b"]]}, False, True),
    file("an unclosed quote", 'a,b\n1,"x\n2,y\n3,z\n', AB, False, True),
    file("an unclosed quote further down", 'a,b\n1,x\n2,"y\n3,z\n', AB, False, True),
    file("a wrong hash of 512 bits", CSV, AB, False, True, hash="sha512:" + "0" * 128),
    file("a wrong hash of 160 bits", CSV, AB, False, True, hash="sha1:" + "0" * 40),
    # what frictionless takes for invalid
    cell("a grouped whole number", "934.000", {**WHOLE, "groupChar": "."}, True, False),
    cell("a year of five digits", "12024", {"type": "year"}, True, False),
    cell("a year before our era", "-0044", {"type": "year"}, True, False),
    cell("a year with its zone", "2024Z", {"type": "year"}, True, False),
    cell("a month with its zone", "2024-10Z", {"type": "yearmonth"}, True, False),
    file("a hash in capitals", CSV, AB, True, False, hash=f"md5:{MD5.upper()}"),
    file("a reference of which half is null", "a,b\n1,\n", referring(**BOTH), True, False),
    Case("a hash of two parts", True, False, OF_PARTS, PARTS),
    # what frictionless stops at
    cell("a pattern of XML Schema", "Đảng", limited("string", pattern=r"\p{L}+"), True, None),
    cell("a JSON Schema", '{"a": 1}', limited("object", jsonSchema=ONE_OF_A), True, None),
    cell("a JSON Schema broken", '{"a": "x"}', limited("object", jsonSchema=ONE_OF_A), False, None),
    cell("a bound of durations", "P1D", limited("duration", minimum="P2D"), False, None),
    # what both say alike
    cell("a group of three digits", "1.500", COMMA, True, True),
    cell("a blank before a number", " 5", WHOLE, True, True),
    cell("words around two numbers", "1-2", {"type": "number", "bareNumber": False}, False, False),
    cell("no for false", "no", {"type": "boolean"}, False, False),
    cell("true in another case", "tRUE", {"type": "boolean"}, False, False),
    cell("a duration of nothing", "P", {"type": "duration"}, False, False),
    cell("no number in a point", "x, 1", {"type": "geopoint"}, False, False),
    cell("a list of numbers", "1,x", {"type": "list", "itemType": "integer"}, False, False),
    cell("a thirteenth month", "2000-13", {"type": "yearmonth"}, False, False),
    cell("a number of an enum", "1.0", limited("number", enum=["1"]), True, True),
    cell("a bound of days", "14/11/2024", FROM_THE_15TH, False, False),
    cell("an exclusive bound", "2", limited("integer", exclusiveMinimum=2), False, False),
    cell("a required null", "-", DASH_IS_NULL, False, False),
    file("a null reference", "a,b\n1,\n2,1\n", referring(**PARENT), True, True),
    file("UTF-16 as declared", CSV.encode("utf-16"), AB, True, True, encoding="utf-16"),
    file("UTF-16 not declared", CSV.encode("utf-16"), AB, True, True),
)
