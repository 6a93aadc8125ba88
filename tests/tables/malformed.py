"""Keywords of a schema that hold another kind of thing than they should."""

from tests.tables.small_schemas import MISSING

RULE = ("rules", 0)

# where, what stands there, and the place and kind that the English sentence names
MALFORMED = {
    "fields that are an object": (("fields",), {"a": 1}, '"fields": this must be a list […]'),
    "fields that are a text": (("fields",), "school", '"fields": this must be a list […]'),
    "no fields in the list": (("fields",), [], '"fields": this must be a list […] that is not e'),
    "fields that are nothing": (("fields",), None, '"fields": this must be a list […]'),
    "a field that is a text": (("fields", 1), "girls", "fields[2]: this must be an object {…}"),
    "a field without a name": (("fields", 1, "name"), MISSING, 'fields[2]: there is no "name"'),
    "a field with an empty name": (
        ("fields", 1, "name"),
        " ",
        'fields[2] "name": this must be a n',
    ),
    "a field named by a number": (
        ("fields", 1, "name"),
        5,
        'fields[2] "name": this must be a name',
    ),
    "a title that is a number": (
        ("fields", 1, "title"),
        5,
        'fields[2] "title": this must be a text',
    ),
    "a title that is nothing": (("fields", 1, "title@en"), None, 'fields[2] "title@en": this must'),
    "a type that is a list": (
        ("fields", 1, "type"),
        ["integer"],
        'fields[2] "type": this must be a',
    ),
    "constraints that are a list": (
        ("fields", 1, "constraints"),
        [1],
        'fields[2] "constraints": this must be an object {…}, not [1].',
    ),
    "constraints that are a number": (
        ("fields", 1, "constraints"),
        1,
        'fields[2] "constraints": this must be an object {…}, not 1.',
    ),
    "aliases that are one text": (
        ("fields", 1, "aliases"),
        "Nữ",
        'fields[2] "aliases": this must be a list of texts, not "Nữ".',
    ),
    "aliases that are numbers": (
        ("fields", 1, "aliases"),
        [1],
        'fields[2] "aliases": this must be',
    ),
    "a unit that is a number": (("fields", 1, "unit"), 5, 'fields[2] "unit": this must be a text'),
    "an option that is a word": (
        ("fields", 1, "gbopen:mayBeAbsent"),
        "yes",
        'fields[2] "gbopen:mayBeAbsent": this must be true or false, not "yes".',
    ),
    "required that is a word": (
        ("fields", 1, "constraints"),
        {"required": "false"},
        'field "girls" "required": this must be true or false, not "false".',
    ),
    "a length that is a word": (
        ("fields", 0, "constraints"),
        {"minLength": "3"},
        'field "school" "minLength": this must be a whole number, 0 or more, not "3".',
    ),
    "a length below nothing": (
        ("fields", 0, "constraints"),
        {"maxLength": -1},
        'field "school" "maxLength": this must be a whole number, 0 or more, not -1.',
    ),
    "a length of true": (
        ("fields", 0, "constraints"),
        {"maxLength": True},
        'field "school" "maxLength": this must be a whole number, 0 or more, not true.',
    ),
    "a least value that is a list": (
        ("fields", 1, "constraints"),
        {"minimum": [0]},
        'field "girls" "minimum": this must be a number or a text, not [0].',
    ),
    "a least value that is true": (
        ("fields", 1, "constraints"),
        {"minimum": True},
        'field "girls" "minimum": this must be a number or a text, not true.',
    ),
    "a pattern that is a number": (
        ("fields", 0, "constraints"),
        {"pattern": 5},
        'field "school" "pattern": this must be a text, not 5.',
    ),
    "an enum that is a text": (
        ("fields", 0, "constraints"),
        {"enum": "a,b"},
        'field "school" "enum": this must be a list of values that is not empty, not "a,b".',
    ),
    "an enum that is nothing": (
        ("fields", 0, "constraints"),
        {"enum": None},
        'field "school" "enum": this must be a list of values that is not empty, not null.',
    ),
    "an enum that is empty": (
        ("fields", 0, "constraints"),
        {"enum": []},
        'field "school" "enum": this must be a list of values that is not empty, not [].',
    ),
    "an enum of lists": (
        ("fields", 0, "constraints"),
        {"enum": [["a"]]},
        'field "school" "enum": this must be a list of values that is not empty, not [["a"]].',
    ),
    "categories that are an object": (
        ("fields", 0, "categories"),
        {"a": "A"},
        'fields[1] "categories": this must be a list […] that is not empty, not {"a": "A"}.',
    ),
    "a category without its value": (
        ("fields", 0, "categories"),
        [{"label": "A"}],
        'field "school" categories[1]: there is no "value".',
    ),
    "a category that is a list": (
        ("fields", 0, "categories"),
        ["a", ["b"]],
        'field "school" categories[2]: this must be an object {…}, not ["b"].',
    ),
    "a label that is a number": (
        ("fields", 0, "categories"),
        [{"value": "a", "label": 5}],
        'field "school" categories[1] "label": this must be a text, not 5.',
    ),
    "a table named by a number": (("name",), 5, '"name": this must be a name (a text, not empty)'),
    "a title of the table that is a list": (("title",), ["Lớp"], '"title": this must be a text'),
    "a key that is an object": (
        ("primaryKey",),
        {"a": 1},
        '"primaryKey": this must be the name of a column or a list of such names, not {"a": 1}.',
    ),
    "a key of numbers": (("primaryKey",), [1], '"primaryKey": this must be the name of a column'),
    "unique keys that are one list of names": (
        ("uniqueKeys",),
        ["on", "girls"],
        '"uniqueKeys": this must be a list of lists of column names, not ["on", "girls"].',
    ),
    "references that are an object": (
        ("foreignKeys",),
        {"fields": "school"},
        '"foreignKeys": this must be a list […], not {"fields": "school"}.',
    ),
    "a reference that is a text": (
        ("foreignKeys",),
        ["school"],
        "foreignKeys[1]: this must be an o",
    ),
    "a reference to nothing": (
        ("foreignKeys", 0, "reference"),
        MISSING,
        'foreignKeys[1]: there is no "reference".',
    ),
    "a reference to a text": (
        ("foreignKeys", 0, "reference"),
        "schools",
        'foreignKeys[1] "reference": this must be an object {…}, not "schools".',
    ),
    "a reference to no columns": (
        ("foreignKeys", 0, "reference", "fields"),
        MISSING,
        'foreignKeys[1] "reference": there is no "fields".',
    ),
    "a reference from no columns": (
        ("foreignKeys", 0, "fields"),
        MISSING,
        'foreignKeys[1]: there is no "fields".',
    ),
    "a reference of no columns to none": (
        ("foreignKeys", 0),
        {"fields": [], "reference": {"resource": "schools", "fields": []}},
        "foreignKeys[1]: 0 columns cannot refer to 0.",
    ),
    "look-ups that are a list": (("lookups",), [1], '"lookups": this must be an object {…}'),
    "a look-up that is a text": (
        ("lookups", "then"),
        "schools",
        'lookups "then": this must be an object {…}, not "schools".',
    ),
    "a look-up without a table": (
        ("lookups", "then", "table"),
        MISSING,
        'lookups "then": there is no "table".',
    ),
    "a look-up without a match": (
        ("lookups", "then", "match"),
        MISSING,
        'lookups "then": there is no "match".',
    ),
    "a match that is a list": (
        ("lookups", "then", "match"),
        ["school"],
        'lookups "then" "match": this must be an object {…}, not ["school"].',
    ),
    "a match by a number": (
        ("lookups", "then", "match"),
        {"school": 5},
        'lookups "then" "match" "school": this must be a text or a list of texts, not 5.',
    ),
    "a match by an empty list": (
        ("lookups", "then", "match"),
        {"school": []},
        'lookups "then" "match" "school": this must be a text or a list of texts, not [].',
    ),
    "a look-up during one column": (
        ("lookups", "then", "during"),
        ["opened"],
        'lookups "then" "during": this must be a list of exactly two column names, not ["opened"].',
    ),
    "a look-up during a text": (
        ("lookups", "then", "during"),
        "opened",
        'lookups "then" "during": this must be a list of exactly two column names, not "opened".',
    ),
    "rules that are an object": (
        ("rules",),
        {"rule": "x"},
        '"rules": this must be a list […], not {"rule": "x"}.',
    ),
    "a rule that is a text": (("rules", 1), "cycle", "rules[2]: this must be an object {…}"),
    "a rule without its name": (("rules", 1, "rule"), MISSING, 'rules[2]: there is no "rule".'),
    "a rule named by a number": (("rules", 1, "rule"), 5, 'rules[2] "rule": this must be a name'),
    "a condition that is no list": (
        ("rules", 1, "where"),
        {"column": "done", "is": "true"},
        'rules[2] "where": this must be a list […], not {"column": "done", "is": "true"}.',
    ),
    "a column that is a number": (
        (*RULE, "part"),
        {"column": 5},
        'rules[1] share-mismatch "part" "column": this must be a name',
    ),
    "a value that is a number": (
        ("rules", 1, "where"),
        [{"column": "done", "is": 5}],
        'rules[2] end-before-start "where" "is": this must be a text or a list of texts, not 5.',
    ),
    "a constant that is a text": (
        (*RULE, "part"),
        {"value": "15"},
        'rules[1] share-mismatch "part" "value": this must be a whole number, not "15".',
    ),
    "parts that are a list": (
        ("rules", 1, "where"),
        [{"column": "school", "pattern": "(?P<a>.)", "parts": ["a"]}],
        'rules[2] end-before-start "where" "parts": this must be an object {…}, not ["a"].',
    ),
    "a part that is a number": (
        ("rules", 1, "where"),
        [{"column": "school", "pattern": "(?P<a>.)", "parts": {"a": 1}}],
        'rules[2] end-before-start "where" "parts" "a": this must be a name',
    ),
    "a filler nobody knows": (
        ("gbopen:filledBy",),
        "clerks",
        '"gbopen:filledBy": this must be one of: "clerk", "publisher", not "clerks".',
    ),
}
