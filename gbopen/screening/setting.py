"""The setting of a check, put together from the folders chosen or those shipped with gbopen."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import gbopen
from gbopen import shipped
from gbopen.errors import UsageError
from gbopen.judging.file import Setting
from gbopen.language import Bilingual
from gbopen.tables.load import load_tables, names_in
from gbopen.tables.table import Table
from gbopen.text import nearest
from gbopen.values.conventions import Conventions


def make_setting(  # noqa: PLR0913 - one value a choice of the caller
    *,
    day: date,
    schemas: Path | None = None,
    reference: Path | None = None,
    add_schemas: Path | None = None,
    add_reference: Path | None = None,
    table: str = "",
    datasets: Path | None = None,
    conventions: Conventions | None = None,
    limit: int = 1000,
    rules_since: str = "",
) -> Setting:
    """What files are judged by. Schemas of one's own come without the shipped code lists.

    `add_schemas` and `add_reference` stand beside those: a table or list in them takes the place of
    one of the same name. UsageError where a folder of code lists holds none.
    """
    base = schemas or shipped.schemas()
    tables = load_tables(base, *([add_schemas] if add_schemas else []))
    if table and table not in tables:
        raise no_table(table, tables)
    own = names_in(add_schemas) if add_schemas and not schemas else frozenset()
    return Setting(
        tables=tables,
        today=day,
        version=gbopen.__version__,
        code_lists={
            **(_shipped_lists(tables, own) if not schemas and not reference else {}),
            **_own_lists(reference, tables),
            **_own_lists(add_reference, tables),
        },
        known=known_in(datasets, tables) if datasets and datasets.is_dir() else (),
        conventions=conventions,
        table=table,
        limit=limit,
        rules_since=rules_since,
    )


def _shipped_lists(tables: Mapping[str, Table], own: Collection[str]) -> dict[str, bytes]:
    """The code lists that come with gbopen, but for tables that were described anew."""
    return lists_in(
        shipped.reference().joinpath("data"),
        {name: table for name, table in tables.items() if name not in own},
    )


def _own_lists(folder: Path | None, tables: Mapping[str, Table]) -> dict[str, bytes]:
    """The code lists of a folder that was named; UsageError where it holds none."""
    if folder is None:
        return {}
    found = lists_in(folder, tables)
    if found:
        return found
    wanted = ", ".join(f"{one.name}.csv" for one in tables.values() if one.filled_by == "publisher")
    vi = f"{folder.as_posix()}: thư mục không có tệp danh mục nào"
    en = f"{folder.as_posix()}: the folder holds no code list"
    if (folder / "data").is_dir() and lists_in(folder / "data", tables):
        near = (folder / "data").as_posix()
        raise UsageError(
            Bilingual(f'{vi}. Có phải "{near}" không?', f'{en}. Did you mean "{near}"?')
        )
    if not wanted:
        raise UsageError(
            Bilingual(
                f'{vi}; các mẫu bảng không có danh mục ("gbopen:filledBy": "publisher").',
                f'{en}; no table is a code list ("gbopen:filledBy": "publisher").',
            )
        )
    raise UsageError(Bilingual(f"{vi} ({wanted}).", f"{en} ({wanted})."))


def lists_in(folder: Any, tables: Mapping[str, Table]) -> dict[str, bytes]:
    """The published code lists ``<table>.csv`` in a folder, by table."""
    found: dict[str, bytes] = {}
    for file in folder.iterdir():
        name = file.name.removesuffix(".csv")
        if file.name.endswith(".csv") and name in tables and tables[name].filled_by == "publisher":
            found[name] = file.read_bytes()
    return found


def known_in(datasets: Path, tables: Mapping[str, Table]) -> list[tuple[str, bytes]]:
    """Tables that clerks fill and other tables refer to, as far as `datasets` holds them."""
    wanted = {
        reference.table
        for table in tables.values()
        for reference in table.foreign_keys
        if reference.table and tables[reference.table].filled_by == "clerk"
    }
    return [
        (name, file.read_bytes())
        for name in sorted(wanted)
        for file in sorted(datasets.glob(f"*/data/{name}.csv"))
    ]


def no_table(name: str, tables: Iterable[str]) -> UsageError:
    """The sentence for a table that there is none of."""
    near = nearest(name, tables)
    known = ", ".join(tables)
    vi = f'không có bảng "{name}".' + (f' Có phải "{near}" không?' if near else "")
    en = f'there is no table "{name}".' + (f' Did you mean "{near}"?' if near else "")
    return UsageError(Bilingual(f"{vi} Các bảng: {known}.", f"{en} Tables: {known}."))
