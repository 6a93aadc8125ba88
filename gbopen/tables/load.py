"""Table Schema files -> tables: the only door by which schemas come in.

A file that cannot be used stops with one sentence that names it and the place (SchemaError).
"""

import json
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from gbopen.rules.catalogue import BY_NAME
from gbopen.rules.rule import Rule
from gbopen.tables.bindings import read_binding, read_lookup
from gbopen.tables.fields import read_field
from gbopen.tables.links import check_links
from gbopen.tables.table import Bound, Field, ForeignKey, Table
from gbopen.tables.wrong import unknown, wrong
from gbopen.language import Bilingual
from gbopen.text import fold

RULE_SCOPES = ("row", "table")


class Folder(Protocol):
    """A folder of schemas: a pathlib.Path or a resource inside the wheel."""

    def iterdir(self) -> Iterable[Any]:
        """The files in it."""


def load_tables(folder: Folder) -> dict[str, Table]:
    """Every ``*.json`` of the folder as a table, by name, with all their links checked."""
    files = sorted((one for one in folder.iterdir() if one.name.endswith(".json")), key=_name)
    tables: dict[str, Table] = {}
    origin: dict[str, str] = {}
    for file in files:
        table = parse_table(file.read_bytes(), file=file.name)
        if table.name in tables:
            raise wrong(
                file.name,
                '"name"',
                vi=f'bảng "{table.name}" đã có ở {origin[table.name]}.',
                en=f'the table "{table.name}" is already in {origin[table.name]}.',
            )
        tables[table.name], origin[table.name] = table, file.name
    for name, table in tables.items():
        check_links(table, tables, file=origin[name])
    return tables


def _name(file: Any) -> str:
    return str(file.name)


def parse_table(data: bytes | str, *, file: str) -> Table:
    """One schema file as a table; links to other tables are not looked at yet."""
    try:
        descriptor = json.loads(data)
    except ValueError as fault:
        raise wrong(
            file, "", vi=f"không phải JSON hợp lệ ({fault}).", en=f"this is not JSON ({fault})."
        ) from fault
    if not isinstance(descriptor, Mapping) or not descriptor.get("fields"):
        raise wrong(
            file, "", vi='không có danh sách "fields".', en='there is no list of "fields".'
        )
    return build_table(descriptor, file=file)


def build_table(descriptor: Mapping[str, Any], *, file: str) -> Table:
    """A schema already parsed as a table; see `parse_table`."""
    name = str(descriptor.get("name") or file.removesuffix(".json"))
    fields = tuple(
        read_field(one, file=file, number=number)
        for number, one in enumerate(descriptor["fields"], 1)
    )
    _check_titles(fields, file=file)
    title = str(descriptor.get("title", name))
    about = str(descriptor.get("description", ""))
    return Table(
        name=name,
        title=Bilingual(title, str(descriptor.get("title@en", title))),
        description=Bilingual(about, str(descriptor.get("description@en", about))),
        fields=fields,
        primary_key=_names(descriptor.get("primaryKey", ())),
        unique_keys=tuple(_names(key) for key in descriptor.get("uniqueKeys", ())),
        foreign_keys=tuple(_foreign_key(one) for one in descriptor.get("foreignKeys", ())),
        lookups={
            key: read_lookup(one, file=file, place=f'lookups "{key}"')
            for key, one in descriptor.get("lookups", {}).items()
        },
        rules=tuple(
            _bound(one, file=file, number=number)
            for number, one in enumerate(descriptor.get("rules", ()), 1)
        ),
        filled_by=str(descriptor.get("gbopen:filledBy", "clerk")),
        name_field=str(descriptor.get("gbopen:nameField", "")),
        also_named=_names(descriptor.get("gbopen:alsoNamed", ())),
    )


def _names(key: str | Iterable[str]) -> tuple[str, ...]:
    return (key,) if isinstance(key, str) else tuple(key)


def _foreign_key(given: Mapping[str, Any]) -> ForeignKey:
    reference = given["reference"]
    return ForeignKey(
        _names(given["fields"]), str(reference.get("resource", "")), _names(reference["fields"])
    )


def _check_titles(fields: Iterable[Field], *, file: str) -> None:
    """Refuse two columns that one header could name: equal names, titles or aliases."""
    taken: dict[str, str] = {}
    for field in fields:
        spellings = {field.name, field.title.vi, field.title.en, *field.aliases}
        for spelling in sorted(spellings):
            other = taken.setdefault(fold(spelling), field.name)
            if other != field.name:
                raise wrong(
                    file,
                    f'field "{field.name}"',
                    vi=f'tên cột "{spelling}" trùng với tên của cột "{other}".',
                    en=f'the title "{spelling}" is also that of the column "{other}".',
                )


def _bound(given: Any, *, file: str, number: int) -> Bound:
    place = f"rules[{number}]"
    if not isinstance(given, Mapping) or not isinstance(given.get("rule"), str):
        raise wrong(file, place, vi='chưa có "rule".', en='there is no "rule".')
    rule = _rule(given["rule"], file=file, place=place)
    place = f"rules[{number}] {rule.name}"
    for role in given:
        if role not in rule.roles and role not in ("rule", "where"):
            raise unknown(file, place, role, rule.roles, of=("vai trò", "role"))
    for role in [*rule.needs, *rule.absent]:
        if role not in given:
            raise wrong(
                file,
                place,
                vi=f'chưa có cột cho vai trò "{role}".',
                en=f'there is no column for the role "{role}".',
            )
    roles = {
        role: read_binding(one, file=file, place=f'{place} "{role}"')
        for role, one in given.items()
        if role not in ("rule", "where")
    }
    where = tuple(
        read_binding(one, file=file, place=f'{place} "where"') for one in given.get("where", ())
    )
    return Bound(rule, roles, where)


def _rule(name: str, *, file: str, place: str) -> Rule:
    bindable = [rule.name for rule in BY_NAME.values() if rule.scope in RULE_SCOPES]
    if name not in bindable:
        raise unknown(file, place, name, bindable, of=("quy tắc", "rule"))
    return BY_NAME[name]
