"""Two small schemas that refer to each other, and a way to spoil one place of them."""

import copy
import json

from gbopen.tables.load import load_tables

SCHOOLS = {
    "name": "schools",
    "fields": [
        {"name": "school", "type": "string"},
        {"name": "opened", "type": "date"},
        {"name": "pupils", "type": "integer"},
        {"name": "public", "type": "boolean"},
    ],
    "primaryKey": ["school"],
    "gbopen:filledBy": "publisher",
    "gbopen:nameField": "school",
}
CLASSES = {
    "name": "classes",
    "title": "Lớp",
    "title@en": "Classes",
    "fields": [
        {"name": "school", "title": "Trường", "title@en": "School", "type": "string"},
        {"name": "girls", "title": "Số nữ", "title@en": "Girls", "type": "integer"},
        {"name": "pupils", "title": "Sĩ số", "title@en": "Pupils", "type": "integer"},
        {"name": "share", "title": "Tỷ lệ", "title@en": "Share", "type": "number", "unit": "%"},
        {"name": "on", "title": "Ngày", "title@en": "Day", "type": "date"},
        {"name": "done", "title": "Đã học", "title@en": "Done", "type": "boolean"},
    ],
    "primaryKey": ["school", "on"],
    "uniqueKeys": [["on", "girls"]],
    "foreignKeys": [{"fields": "school", "reference": {"resource": "schools", "fields": "school"}}],
    "lookups": {
        "then": {
            "table": "schools",
            "match": {"school": ["school", "=none"]},
            "during": ["opened", "opened"],
            "at": "on",
        }
    },
    "rules": [
        {"rule": "share-mismatch", "part": "girls", "whole": "pupils", "share": "share"},
        {
            "rule": "end-before-start",
            "start": "school/opened",
            "end": "on",
            "where": [{"column": "done", "is": "true"}],
        },
        {"rule": "not-valid-then", "found": {"lookup": "then"}},
    ],
}
MISSING = object()


def changed(schema, where, value):
    """A copy of the schema with one place of it replaced, or taken out."""
    whole = copy.deepcopy(schema)
    spot = whole
    for step in where[:-1]:
        spot = spot[step]
    if value is MISSING:
        del spot[where[-1]]
    elif isinstance(spot, list) and where[-1] == len(spot):
        spot.append(value)
    else:
        spot[where[-1]] = value
    return whole


def loaded(tmp_path, *schemas):
    for schema in schemas:
        text = schema if isinstance(schema, str) else json.dumps(schema, ensure_ascii=False)
        name = "broken" if isinstance(schema, str) else schema.get("name", "classes")
        (tmp_path / f"{name}.json").write_text(text, encoding="utf-8")
    return load_tables(tmp_path)


def sentences(fault):
    return fault.value.message.en, fault.value.message.vi
