"""Table Schema files -> tables: the only door by which schemas come in.

A file that cannot be used stops with one sentence that names it and the place (SchemaError).
"""

import json
from collections.abc import Iterable
from typing import Any, Protocol

from gbopen.tables.bindings import read_lookup, read_rule
from gbopen.tables.fields import read_field
from gbopen.tables.form import read_form
from gbopen.tables.languages import in_both, in_others
from gbopen.tables.links import check_links
from gbopen.tables.shape import FOREIGN_KEY, REFERENCE, TABLE, check_shape
from gbopen.tables.table import Field, ForeignKey, Path, Table
from gbopen.tables.wrong import wrong
from gbopen.text import fold


class Folder(Protocol):
    """A folder of schemas: a pathlib.Path or a resource inside the wheel."""

    def iterdir(self) -> Iterable[Any]:
        """The files in it."""


def load_tables(*folders: Folder) -> dict[str, Table]:
    """Every ``*.json`` of the folders as a table, by name, with all their links checked.

    A table of a later folder stands in the place of one of that name in an earlier folder.
    """
    found = {name: one for folder in folders for name, one in _tables_in(folder).items()}
    tables = {name: table for name, (table, _) in found.items()}
    for table, file in found.values():
        check_links(table, tables, file=file)
    return tables


def names_in(folder: Folder) -> frozenset[str]:
    """The names of the tables of a folder."""
    return frozenset(_tables_in(folder))


def _tables_in(folder: Folder) -> dict[str, tuple[Table, str]]:
    """The tables of one folder, each with the name of its file; links are not looked at."""
    files = sorted(filter(_is_schema, folder.iterdir()), key=_name)
    if not files:
        name = str(getattr(folder, "name", folder))
        raise wrong(
            name,
            "",
            vi="thư mục không có mẫu bảng (tệp .json) nào.",
            en="the folder holds no schema (a .json file).",
        )
    tables: dict[str, tuple[Table, str]] = {}
    for file in files:
        table = parse_table(file.read_bytes(), file=file.name)
        if table.name in tables:
            other = tables[table.name][1]
            raise wrong(
                file.name,
                '"name"',
                vi=f'bảng "{table.name}" đã có ở {other}.',
                en=f'the table "{table.name}" is already in {other}.',
            )
        tables[table.name] = (table, file.name)
    return tables


def _is_schema(file: Any) -> bool:
    return str(file.name).endswith(".json") and bool(file.is_file())


def _name(file: Any) -> str:
    return str(file.name)


def parse_table(data: bytes | str, *, file: str) -> Table:
    """One schema file as a table; links to other tables are not looked at yet."""
    try:
        descriptor = json.loads(data)
    except (ValueError, RecursionError) as fault:
        raise wrong(
            file, "", vi=f"không phải JSON hợp lệ ({fault}).", en=f"this is not JSON ({fault})."
        ) from fault
    return build_table(descriptor, file=file)


def build_table(descriptor: Any, *, file: str) -> Table:
    """A schema already parsed as a table; see `parse_table`."""
    check_shape(descriptor, TABLE, needed=("fields",), file=file, place="")
    name = descriptor.get("name", file.removesuffix(".json"))
    fields = tuple(
        read_field(one, file=file, number=number)
        for number, one in enumerate(descriptor["fields"], 1)
    )
    check_titles(fields, file=file)
    return Table(
        name=name,
        title=in_both(descriptor, "title", otherwise=name),
        description=in_both(descriptor, "description"),
        titles=in_others(descriptor, "title", file=file, place=""),
        descriptions=in_others(descriptor, "description", file=file, place=""),
        fields=fields,
        primary_key=_names(descriptor.get("primaryKey", ())),
        unique_keys=tuple(_names(key) for key in descriptor.get("uniqueKeys", ())),
        foreign_keys=tuple(
            _foreign_key(one, file=file, place=f"foreignKeys[{number}]")
            for number, one in enumerate(descriptor.get("foreignKeys", ()), 1)
        ),
        lookups={
            key: read_lookup(one, file=file, place=f'lookups "{key}"')
            for key, one in descriptor.get("lookups", {}).items()
        },
        rules=tuple(
            read_rule(one, file=file, number=number)
            for number, one in enumerate(descriptor.get("rules", ()), 1)
        ),
        filled_by=descriptor.get("gbopen:filledBy", "clerk"),
        name_field=descriptor.get("gbopen:nameField", ""),
        also_named=_names(descriptor.get("gbopen:alsoNamed", ())),
        named_with=descriptor.get("gbopen:namedWith", ""),
        form=read_form(descriptor, (one.name for one in fields), file=file),
        about=tuple(Path(tuple(one.split("/"))) for one in descriptor.get("gbopen:about", ())),
    )


def _names(key: str | Iterable[str]) -> tuple[str, ...]:
    return (key,) if isinstance(key, str) else tuple(key)


def _foreign_key(given: Any, *, file: str, place: str) -> ForeignKey:
    check_shape(given, FOREIGN_KEY, needed=("fields", "reference"), file=file, place=place)
    reference = given["reference"]
    inside = f'{place} "reference"'
    check_shape(reference, REFERENCE, needed=("fields",), file=file, place=inside)
    fields, keys = _names(given["fields"]), _names(reference["fields"])
    if len(fields) != len(keys) or not fields:
        raise wrong(
            file,
            place,
            vi=f"{len(fields)} cột không tham chiếu được đến {len(keys)} cột.",
            en=f"{len(fields)} columns cannot refer to {len(keys)}.",
        )
    return ForeignKey(fields, reference.get("resource", ""), keys)


def check_titles(fields: Iterable[Field], *, file: str) -> None:
    """Refuse two columns that one header could name: equal names, titles or aliases."""
    taken: dict[str, tuple[int, str]] = {}
    for number, field in enumerate(fields):
        for spelling in sorted(set(field.spellings)):
            folded = fold(spelling)
            first, other = taken.setdefault(folded, (number, field.name))
            if first != number:
                raise wrong(
                    file,
                    f'field "{field.name}"',
                    vi=f'tên cột "{spelling}" trùng với tên của cột "{other}".',
                    en=f'the title "{spelling}" is also that of the column "{other}".',
                )
            if not folded:
                raise wrong(
                    file,
                    f'field "{field.name}"',
                    vi=f'tên cột "{spelling}" không có chữ hay số nào.',
                    en=f'the title "{spelling}" has no letter and no digit.',
                )
