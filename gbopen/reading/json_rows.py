"""Rows that stand in JSON, inline in a descriptor or in a file, as the records of a table."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from gbopen.reading.delimited import Line, Sheet
from gbopen.tables.dialect import Dialect
from gbopen.values.table_schema import key_of

NULL = "\0"
"""What null of JSON becomes as text: no cell of a text file holds it."""


def rows_of_json(data: Any, dialect: Dialect) -> Sheet | None:
    """The records of a list of lists or of objects; None where it is neither.

    The first list is the header, unless the dialect says there is none; objects bring their own.
    """
    for step in dialect.inside.split(".") if dialect.inside else ():
        data = data.get(step) if isinstance(data, Mapping) else None
    if not isinstance(data, list):
        return None
    rows: Iterable[Sequence[Any]]
    if all(isinstance(one, Mapping) for one in data):
        keys = dialect.keys or tuple(dict.fromkeys(key for one in data for key in one))
        rows = [keys, *([one.get(key) for key in keys] for one in data)]
    elif all(isinstance(one, list) for one in data):
        rows = data
    else:
        return None
    lines = (Line(tuple(map(_text, row)), number, number) for number, row in enumerate(rows, 1))
    return Sheet(tuple(lines))


def _text(value: Any) -> str:
    if value is None:
        return NULL
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return key_of(value) if not isinstance(value, Mapping | list) else _json(value)


def _json(value: Any) -> str:
    """Lists and objects as JSON again, with the exact numbers they had."""
    if isinstance(value, Mapping):
        inside = ", ".join(f"{_quoted(str(name))}: {_json(one)}" for name, one in value.items())
        return f"{{{inside}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_json, value))}]"
    if isinstance(value, str):
        return _quoted(value)
    return "null" if value is None else _text(value)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
