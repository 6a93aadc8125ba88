"""The setting of a check, put together from the folders chosen or those shipped with gbopen."""

from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import gbopen
from gbopen import shipped
from gbopen.errors import UsageError
from gbopen.judging.file import Setting
from gbopen.language import Bilingual
from gbopen.tables.load import load_tables
from gbopen.tables.table import Table
from gbopen.text import nearest
from gbopen.values.conventions import Conventions


def make_setting(  # noqa: PLR0913 - one value a choice of the caller
    *,
    day: date,
    schemas: Path | None = None,
    reference: Path | None = None,
    table: str = "",
    datasets: Path | None = None,
    conventions: Conventions | None = None,
    limit: int = 1000,
) -> Setting:
    """What files are judged by. Schemas of one's own come without the shipped code lists."""
    tables = load_tables(schemas or shipped.schemas())
    if table and table not in tables:
        raise no_table(table, tables)
    lists = reference or (None if schemas else shipped.reference().joinpath("data"))
    return Setting(
        tables=tables,
        today=day,
        version=gbopen.__version__,
        code_lists=lists_in(lists, tables) if lists else {},
        known=known_in(datasets, tables) if datasets and datasets.is_dir() else (),
        conventions=conventions,
        table=table,
        limit=limit,
    )


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
