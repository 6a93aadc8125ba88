"""Any Table Schema, version 1 or 2, as a table whose cells are read by the letter."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from gbopen.errors import SchemaError
from gbopen.language import Bilingual
from gbopen.limits import MOST_NESTED
from gbopen.tables.bindings import read_lookup, read_rule
from gbopen.tables.letter_fields import LetterField, check_field, read_letter_field, read_nulls
from gbopen.tables.links import check_links, paths_of
from gbopen.tables.shape import (
    COLUMNS,
    FILLED_LIST,
    FOREIGN_KEY,
    KEYS,
    LIST,
    OBJECT,
    REFERENCE,
    TEXT,
    Kind,
    check_shape,
)
from gbopen.tables.table import Bound, Constraints, Field, ForeignKey, Found, Table
from gbopen.tables.wrong import unknown, wrong
from gbopen.values.nesting import too_deep
from gbopen.values.table_schema import holds_half_characters

MATCHES = ("exact", "equal", "subset", "superset", "partial")
_FILLED_KEYS = Kind(KEYS.said, lambda given: KEYS.fits(given) and bool(given))
_SCHEMA: Mapping[str, Kind] = {
    "fields": FILLED_LIST,
    "title": TEXT,
    "missingValues": LIST,
    "primaryKey": COLUMNS,
    "uniqueKeys": _FILLED_KEYS,
    "foreignKeys": LIST,
    "lookups": OBJECT,
    "rules": LIST,
}


@dataclass(frozen=True)
class LetterTable:
    """A table by the letter: `match` says how its fields and the columns of a file must agree."""

    table: Table
    fields: tuple[LetterField, ...]
    match: str = "exact"


def parse_json(data: bytes | str, *, file: str) -> Any:
    """A descriptor with its numbers exact; SchemaError where it is no JSON."""
    if file.lower().endswith((".yaml", ".yml")):
        raise wrong(
            file,
            "",
            vi="gbopen không đọc YAML. Đề nghị chuyển mô tả này sang JSON.",
            en="gbopen does not read YAML. Please convert this descriptor to JSON.",
        )
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data
        if too_deep(text):
            raise _too_deep(file)
        found = json.loads(text, parse_float=Decimal)
        if holds_half_characters(found, text):
            raise ValueError("\\ud800")  # noqa: TRY301 - said as every other fault of JSON
        return found  # noqa: TRY300
    except (ValueError, ArithmeticError, RecursionError) as fault:
        raise wrong(
            file, "", vi=f"không phải JSON hợp lệ ({fault}).", en=f"this is not JSON ({fault})."
        ) from fault


def _too_deep(file: str) -> SchemaError:
    return wrong(
        file,
        "",
        vi=f"các danh sách và đối tượng lồng nhau quá {MOST_NESTED} cấp, là giới hạn của gbopen.",
        en=f"lists and objects are nested more than {MOST_NESTED} deep, the limit of gbopen.",
    )


def read_letter_table(given: Any, *, name: str, title: str = "", file: str) -> LetterTable:
    """A Table Schema descriptor as a table; links to other tables are not looked at yet."""
    check_shape(given, _SCHEMA, needed=("fields",), file=file, place="")
    for number, one in enumerate(given["fields"], 1):
        check_field(one, number=number, file=file)
    primary = _names(given.get("primaryKey", ()))
    unique = tuple(_names(key) for key in given.get("uniqueKeys", ()) if _names(key) != primary)
    fields = _fields(given, primary, file=file)
    title = title or given.get("title") or name
    table = Table(
        name=name,
        title=Bilingual(title, title),
        description=Bilingual("", ""),
        fields=tuple(_once(one.field, (primary, *unique)) for one in fields),
        primary_key=primary,
        unique_keys=unique,
        foreign_keys=tuple(_references(given, name, file=file)),
        lookups={
            key: read_lookup(one, file=file, place=f'lookups "{key}"')
            for key, one in given.get("lookups", {}).items()
        },
        rules=tuple(
            read_rule(one, file=file, number=number)
            for number, one in enumerate(given.get("rules", ()), 1)
        ),
    )
    return LetterTable(table, fields, _match(given.get("fieldsMatch", "exact"), file=file))


def _fields(
    given: Mapping[str, Any], primary: tuple[str, ...], *, file: str
) -> tuple[LetterField, ...]:
    version_2 = "/2." in str(given.get("$schema", ""))
    nulls = read_nulls(given.get("missingValues", [""]), file=file, place="")
    seen: dict[str, int] = {}
    fields = []
    for one in given["fields"]:
        count = seen[one["name"]] = seen.get(one["name"], 0) + 1
        # version 1 allowed names twice, and version 2 forbids to refuse them
        name = one["name"] if count == 1 else f"{one['name']} ({count})"
        fields.append(
            read_letter_field(
                one,
                name=name,
                nulls=nulls,
                untyped="any" if version_2 else "string",
                keyed=name in primary,
                file=file,
            )
        )
    return tuple(fields)


def _once(field: Field, keys: Iterable[tuple[str, ...]]) -> Field:
    """The field without its own uniqueness where a key of it alone says the same."""
    if (field.name,) not in keys:
        return field
    return Field(
        field.name, field.title, field.description, field.type, Constraints(), field.labels
    )


def _references(given: Mapping[str, Any], name: str, *, file: str) -> Iterable[ForeignKey]:
    for number, one in enumerate(given.get("foreignKeys", ()), 1):
        place = f"foreignKeys[{number}]"
        check_shape(one, FOREIGN_KEY, needed=("fields", "reference"), file=file, place=place)
        reference = one["reference"]
        inside = f'{place} "reference"'
        check_shape(reference, REFERENCE, needed=("fields",), file=file, place=inside)
        fields, keys = _names(one["fields"]), _names(reference["fields"])
        if len(fields) != len(keys) or not fields:
            raise wrong(
                file,
                place,
                vi=f"{len(fields)} cột không tham chiếu được đến {len(keys)} cột.",
                en=f"{len(fields)} columns cannot refer to {len(keys)}.",
            )
        target = reference.get("resource", "")
        yield ForeignKey(fields, "" if target == name else target, keys)


def _names(given: Any) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


def _match(given: Any, *, file: str) -> str:
    """The way fields are matched: a text by the standard, a list of one by its profile."""
    found = given[0] if isinstance(given, list) and len(given) == 1 else given
    if found not in MATCHES:
        raise unknown(file, '"fieldsMatch"', str(found), MATCHES, of=("cách đối chiếu", "match"))
    return str(found)


def linked(
    tables: Mapping[str, LetterTable], *, others: Iterable[str] = (), file: str, alone: bool
) -> dict[str, Table]:
    """The tables by name, their links checked.

    `others` are tables without a schema. They, and every table that a schema refers to which
    stands `alone`, get only the columns that are referred to.
    """
    known = {name: one.table for name, one in tables.items()}
    columns: dict[str, dict[str, None]] = {name: {} for name in others}
    for one in tables.values():
        for reference in one.table.foreign_keys:
            if reference.table in columns or (alone and reference.table not in (*known, "")):
                columns.setdefault(reference.table, {}).update(dict.fromkeys(reference.keys))
    known |= {name: bare_table(name, names) for name, names in columns.items()}
    for one in tables.values():
        check_links(one.table, known, file=file)
    return known


def without_others(table: LetterTable) -> tuple[LetterTable, tuple[Bound, ...]]:
    """The table without the rules that lead to other tables, where there are none; and those."""
    own = table.table
    kept = [one for one in own.rules if not _leads_away(own, one)]
    left = tuple(one for one in own.rules if one not in kept)
    return replace(table, table=replace(own, rules=tuple(kept), lookups={})), left


def _leads_away(table: Table, bound: Bound) -> bool:
    away = {key.fields[0] for key in table.foreign_keys if key.table} | set(table.lookups)
    bindings = (*bound.roles.values(), *bound.where)
    found = any(isinstance(one, Found) for one in bindings)
    paths = (path for one in bindings for path in paths_of(one))
    return found or any(step in away for path in paths for step in path.steps[:-1])


def bare_table(name: str, columns: Iterable[str], title: str = "") -> Table:
    """A table of which only the names of columns are known."""
    title, nothing = title or name, Bilingual("", "")
    fields = (Field(one, Bilingual(one, one), nothing, "string", Constraints()) for one in columns)
    return Table(name, Bilingual(title, title), nothing, tuple(fields))
