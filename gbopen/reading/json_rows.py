"""Rows that stand in JSON, inline in a descriptor or in a file, as the records of a table."""

import json
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from gbopen.limits import MOST_CELLS, MOST_COLUMNS
from gbopen.reading.delimited import Line, Sheet
from gbopen.tables.dialect import Dialect
from gbopen.values.table_schema import key_of, read_json

NULL = "\0"
"""What null of JSON becomes as text: no cell of a text file holds it."""


def rows_of_json(data: Any, dialect: Dialect, names: Sequence[str] = ()) -> Sheet | None:
    """The records of a list of lists or of objects; None where it is not what the dialect says.

    The first list is the header, unless the dialect says there is none; objects bring their own.
    Objects have no order: their members come in the order of `names`, then as they are found. Cells
    that JSON does not hold as a text are `typed`.
    """
    found = _inside(data, dialect.inside)
    kinds = {"array": list, "object": Mapping}
    for items, kind in kinds.items():
        if isinstance(found, list) and all(isinstance(one, kind) for one in found):
            return _sheet(found, dialect, names) if dialect.items in ("", items) else None
    return None


def read_json_lines(text: str) -> list[Any]:
    """The values of a text that holds one of JSON on each line; ValueError where it does not."""
    return [read_json(line) for line in text.splitlines() if line.strip()]


def _inside(data: Any, way: str) -> Any:
    """What a member of the data holds; the way to it may have several steps (``a.b``)."""
    if not way or (isinstance(data, Mapping) and way in data):
        return data[way] if way else data
    for step in way.split("."):
        data = data.get(step) if isinstance(data, Mapping) else None
    return data


def _sheet(found: list[Any], dialect: Dialect, names: Sequence[str]) -> Sheet:
    rows: Iterable[Sequence[Any]] = found
    if found and isinstance(found[0], Mapping):
        there = dict.fromkeys(key for one in found for key in one)
        ordered = (*(name for name in dict.fromkeys(names) if name in there), *there)
        keys = dialect.keys or tuple(dict.fromkeys(ordered))
        if len(keys) > MOST_COLUMNS or len(keys) * len(found) > MOST_CELLS:
            return Sheet((), beyond="columns" if len(keys) > MOST_COLUMNS else "cells")
        rows = [keys, *([one.get(key) for key in keys] for one in found)]
    lines = (
        Line(tuple(map(_text, row)), number, number, _typed(row))
        for number, row in enumerate(rows, 1)
    )
    return Sheet(tuple(lines))


def _typed(row: Sequence[Any]) -> frozenset[int]:
    return frozenset(
        number for number, one in enumerate(row) if not (one is None or isinstance(one, str))
    )


def _text(value: Any) -> str:
    if value is None:
        return NULL
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
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
