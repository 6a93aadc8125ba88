"""The standard sentence by sentence: what it says of schemas, and what is made of it.

Each case is named by the sentence. What the standard says of single types, dialects and files is in
`tests/values/test_table_schema.py`, `test_judge.py` and `test_formats.py`.
"""

import pytest

from gbopen.errors import SchemaError
from tests.letter.packages import V2, found, judged

TEXT = "a,b\n1,x\n"
AB = [{"name": "a"}, {"name": "b"}]


def field(**more):
    return {"fields": [{"name": "a", **more}, {"name": "b"}]}


def schema(**more):
    return {"fields": AB, **more}


@pytest.mark.parametrize(
    "given",
    [
        pytest.param(schema(primaryKey="a"), id="a primary key may be a single text (v1)"),
        pytest.param(
            schema(foreignKeys=[{"fields": "a", "reference": {"resource": "", "fields": "a"}}]),
            id="an empty resource is a table that refers to itself (v1)",
        ),
        pytest.param(schema(fieldsMatch="exact"), id="fieldsMatch is exact by default"),
        pytest.param(
            {"fields": [{"name": "a"}, {"name": "b"}], "$schema": V2}, id="no type is any (v2)"
        ),
        pytest.param(field(type="date", format="fmt:%d", missingValues=["1"]), id="fmt: (v0)"),
        pytest.param(field(rdfType="https://schema.org/Country"), id="rdfType is for others"),
        pytest.param(field(**{"my:own": 5}), id="a field may have properties of one's own"),
        pytest.param(field(constraints={"my:own": 5}), id="so may constraints"),
        pytest.param(
            field(missingValues=[{"value": "", "label": "OMITTED"}, {"value": "-99"}]),
            id="missing values may have labels",
        ),
        pytest.param(
            field(type="integer", categories=[1, 2], categoriesOrdered=True),
            id="categories may be ordered",
        ),
        pytest.param(
            field(type="integer", categories=[{"value": 1, "label": "x"}, {"value": 2}]),
            id="a category need not have a label",
        ),
        pytest.param(
            field(type="integer", categories=[1, 2], constraints={"enum": [1]}),
            id="an enum may be a part of the categories",
        ),
        pytest.param(
            field(type="integer", constraints={"minimum": "1", "maximum": 1}),
            id="constraints are of JSON or texts that can be cast",
        ),
        pytest.param(field(type="integer", groupChar="."), id="an integer has no decimal mark"),
        pytest.param(
            field(type="string", constraints={"pattern": "\\d", "enum": ["1"], "minLength": 1}),
            id="all constraints are applied",
        ),
    ],
)
def test_what_the_standard_allows(given):
    assert found(judged(TEXT, given)) == []


@pytest.mark.parametrize(
    ("given", "said"),
    [
        pytest.param({"fields": []}, "not empty", id="fields must be there"),
        pytest.param([], "an object", id="a descriptor must be an object"),
        pytest.param(schema(uniqueKeys=[]), "a list of lists", id="uniqueKeys must not be empty"),
        pytest.param(schema(uniqueKeys=["a"]), "a list of lists", id="a unique key is a list"),
        pytest.param(schema(primaryKey=["c"]), 'no column "c"', id="keys name fields"),
        pytest.param(
            schema(foreignKeys=[{"fields": ["a", "b"], "reference": {"fields": ["a"]}}]),
            "cannot refer",
            id="a reference has as many columns",
        ),
        pytest.param(
            schema(foreignKeys=[{"fields": "a", "reference": {"resource": "x", "fields": "a"}}]),
            'no table "x"',
            id="a reference names a resource of the package",
        ),
        pytest.param(
            schema(missingValues=["-", "-"]), "there twice", id="missing values are unique"
        ),
        pytest.param(
            schema(missingValues=[{"value": "a", "label": "x"}, {"value": "b", "label": "x"}]),
            "there twice",
            id="labels of missing values are unique",
        ),
        pytest.param(schema(missingValues=[0]), "an object", id="missing values are texts"),
        pytest.param(
            field(type="number", categories=[1]), 'no "categories"', id="numbers have no categories"
        ),
        pytest.param(
            field(type="string", categories=["x", "x"]), "there twice", id="categories are unique"
        ),
        pytest.param(
            field(
                type="string",
                categories=[{"value": "x", "label": "l"}, {"value": "y", "label": "l"}],
            ),
            "there twice",
            id="labels of categories are unique",
        ),
        pytest.param(
            field(type="integer", categories=["1"]), "a whole number", id="of the type of the field"
        ),
        pytest.param(
            field(type="string", categories=["x"], constraints={"enum": ["y"]}),
            'no category "y"',
            id="an enum is a part of the categories",
        ),
        pytest.param(
            field(type="string", categories=["x"], categoriesOrdered="yes"),
            "true or false",
            id="categoriesOrdered is true or false",
        ),
        pytest.param(
            field(type="string", constraints={"unknownOne": 1}),
            "no constraint",
            id="an unsupported constraint is an error",
        ),
        pytest.param(
            field(type="boolean", constraints={"minimum": 0}), "no such", id="of another type"
        ),
        pytest.param(field(type="list", itemType="object"), "no type of items", id="list items"),
        pytest.param(field(type="string", format="url"), "no format", id="a format there is not"),
    ],
)
def test_what_the_standard_forbids_stops_with_one_sentence(given, said):
    with pytest.raises(SchemaError, match=said):
        judged(TEXT, given)
