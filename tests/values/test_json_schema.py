"""JSON Schema for the values of cells: each keyword, right and wrong."""

import pytest

from gbopen.values.json_schema import checker_of
from gbopen.values.json_schema_plain import Unsupported
from gbopen.values.table_schema import read_json


@pytest.mark.parametrize(
    ("schema", "right", "wrong"),
    [
        ({"type": "array"}, "[]", "{}"),
        ({"type": ["string", "null"]}, "null", "1"),
        ({"type": "integer"}, "1.0", "1.5"),
        ({"type": "number"}, "1", "true"),
        ({"enum": [1, "x"]}, "1.0", '"1"'),
        ({"if": {"type": "string"}, "then": {"minLength": 2}, "else": {"minimum": 2}}, "2", '"a"'),
        ({"if": {"type": "string"}, "else": {"minimum": 2}}, '"a"', "1"),
        ({"prefixItems": [{"type": "integer"}], "items": {"type": "string"}}, '[1, "a"]', "[1, 2]"),
        ({"contains": {"const": 1}, "minContains": 2}, "[1, 1]", "[1, 2]"),
        ({"contains": {"const": 1}, "maxContains": 1}, "[1, 2]", "[1, 1]"),
        ({"propertyNames": {"maxLength": 1}}, '{"a": 1}', '{"ab": 1}'),
        ({"dependencies": {"a": ["b"]}}, '{"b": 1}', '{"a": 1}'),
        ({"dependentRequired": {"a": ["b"]}}, '{"a": 1, "b": 2}', '{"a": 1}'),
        ({"dependentSchemas": {"a": {"maxProperties": 1}}}, '{"a": 1}', '{"a": 1, "b": 2}'),
        ({"allOf": [{"$ref": "#"}], "minimum": 2}, "2", "1"),
        ({"const": {"a": [1]}}, '{"a": [1]}', '{"a": [2]}'),
        ({"minimum": 0.1, "maximum": 2}, "0.1", "2.1"),
        ({"exclusiveMinimum": 0, "exclusiveMaximum": 2}, "1", "2"),
        ({"multipleOf": 0.1}, "0.3", "0.35"),
        ({"minLength": 2, "maxLength": 3}, '"ab"', '"abcd"'),
        ({"pattern": "b"}, '"abc"', '"ac"'),
        ({"minItems": 1, "maxItems": 2}, "[1]", "[1, 2, 3]"),
        ({"uniqueItems": True}, '[1, "1"]', "[1, 1.0]"),
        ({"items": {"type": "string"}}, '["x"]', '["x", 1]'),
        ({"items": [{"type": "string"}], "additionalItems": False}, '["x"]', '["x", 1]'),
        ({"contains": {"const": 1}}, "[2, 1]", "[2]"),
        ({"required": ["a"]}, '{"a": null}', "{}"),
        ({"properties": {"a": {"type": "string"}}}, '{"b": 1}', '{"a": 1}'),
        ({"properties": {"a": True}, "additionalProperties": False}, '{"a": 1}', '{"b": 1}'),
        ({"patternProperties": {"^x": False}}, '{"a": 1}', '{"xa": 1}'),
        (
            {"patternProperties": {"^x": True}, "additionalProperties": {"type": "string"}},
            '{"x": 1, "b": "c"}',
            '{"b": 1}',
        ),
        ({"minProperties": 1, "maxProperties": 1}, '{"a": 1}', "{}"),
        ({"allOf": [{"minimum": 1}, {"maximum": 2}]}, "1", "3"),
        ({"anyOf": [{"type": "string"}, {"minimum": 5}]}, '"x"', "3"),
        ({"oneOf": [{"minimum": 1}, {"maximum": 2}]}, "0", "1"),
        ({"not": {"type": "null"}}, "0", "null"),
        ({"$ref": "#/definitions/a", "definitions": {"a": {"type": "null"}}}, "null", "1"),
        (
            {"type": "object", "properties": {"child": {"$ref": "#"}}},
            '{"child": {"child": {}}}',
            '{"child": {"child": 1}}',
        ),
        (False, None, "1"),
    ],
    ids=str,
)
def test_keywords(schema, right, wrong):
    check = checker_of(schema)
    assert right is None or check(read_json(right))
    assert not check(read_json(wrong))


@pytest.mark.parametrize(
    ("schema", "named"),
    [
        ({"unevaluatedItems": False}, "unevaluatedItems"),
        ({"$ref": "#/a", "a": {"contentSchema": 1}}, "contentSchema"),
        ({"$ref": ["#"]}, "ref"),
        ({"$ref": "#/a", "a": {"$ref": "#/a"}}, "#/a"),
        ({"$ref": "other.json"}, "other.json"),
        ({"$ref": "#/nowhere"}, "nowhere"),
        ({"pattern": "("}, "pattern"),
        ({"type": "decimal"}, "decimal"),
        ({"properties": {"a": {"unevaluatedProperties": {}}}}, "unevaluatedProperties"),
        (3, "3"),
    ],
    ids=str,
)
def test_what_is_not_understood_is_refused(schema, named):
    with pytest.raises(Unsupported, match=named):
        checker_of(schema)
