"""The right side of a role in a schema's rules: JSON -> Binding."""

from collections.abc import Mapping
from typing import Any

from gbopen.errors import SchemaError
from gbopen.tables.fields import compiled
from gbopen.tables.table import (
    Agree,
    Binding,
    Constant,
    Extract,
    Found,
    Is,
    LookUp,
    Matches,
    Path,
    Today,
)
from gbopen.tables.wrong import wrong

_FORMS = '"column", "fk/column", {"column", "is"}, {"lookup"}, {"value"}, "today"'


def read_path(text: str) -> Path:
    """``"source_id/year"`` as a path of two steps."""
    return Path(tuple(text.split("/")))


def read_binding(given: Any, *, file: str, place: str) -> Binding:
    """One binding; SchemaError where its form is none of those of docs "your own table"."""
    if given == "today":
        return Today()
    if isinstance(given, str):
        return read_path(given)
    if isinstance(given, Mapping):
        if "column" in given:
            return _of_column(given, file=file, place=place)
        if isinstance(given.get("lookup"), str):
            return Found(given["lookup"])
        if isinstance(given.get("value"), int):
            return Constant(given["value"])
    raise _no_form(file, place, given)


def _no_form(file: str, place: str, given: Any) -> SchemaError:
    return wrong(
        file,
        place,
        vi=f"không hiểu {given!r}; các dạng được dùng: {_FORMS}.",
        en=f"{given!r} is not understood; the forms are: {_FORMS}.",
    )


def _of_column(given: Mapping[str, Any], *, file: str, place: str) -> Binding:
    path = read_path(str(given["column"]))
    if "is" in given or "is_not" in given:
        values = given.get("is", given.get("is_not"))
        values = [values] if isinstance(values, str) else values
        return Is(path, tuple(str(value) for value in values), negated="is_not" in given)
    if "matches" in given:
        return Matches(path, compiled(given["matches"], file=file, place=place))
    if "extract" in given:
        return Extract(path, compiled(given["extract"], file=file, place=place))
    if "pattern" in given and isinstance(given.get("parts"), Mapping):
        pattern = compiled(given["pattern"], file=file, place=place)
        parts = {str(group): read_path(str(way)) for group, way in given["parts"].items()}
        for group in parts:
            if group not in pattern.groupindex:
                raise wrong(
                    file,
                    place,
                    vi=f'biểu thức chính quy không có nhóm tên "{group}".',
                    en=f'the regular expression has no group named "{group}".',
                )
        return Agree(path, pattern, parts)
    if set(given) <= {"column", "qualifier", "precision"}:
        return Path(path.steps, str(given.get("qualifier", "")), str(given.get("precision", "")))
    raise _no_form(file, place, dict(given))


def read_lookup(given: Any, *, file: str, place: str) -> LookUp:
    """One declared look-up of a schema."""
    if not isinstance(given, Mapping) or "table" not in given or not given.get("match"):
        raise wrong(
            file,
            place,
            vi='phần tra cứu cần có "table" và "match".',
            en='a look-up needs "table" and "match".',
        )
    match = {
        str(column): tuple(
            way[1:] if way.startswith("=") else read_path(way)
            for way in ([ways] if isinstance(ways, str) else ways)
        )
        for column, ways in given["match"].items()
    }
    during = given.get("during")
    at = given.get("at")
    return LookUp(
        table=str(given["table"]),
        match=match,
        during=(str(during[0]), str(during[1])) if during else None,
        at=read_path(str(at)) if at else None,
    )
