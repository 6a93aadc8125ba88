"""gbopen tables: the tables there are, or the columns of one."""

from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap

import click

from gbopen import shipped
from gbopen.commands.choices import language_option, schema_options, table_names
from gbopen.commands.said import SHORT
from gbopen.commands.settings import settings_for
from gbopen.language import Bilingual, Language, Listing
from gbopen.screening.folders import Folders, chosen_folders
from gbopen.screening.setting import no_table
from gbopen.tables.load import load_tables
from gbopen.tables.table import Field, Table

_WHO = {
    "clerk": Bilingual("cơ quan báo cáo ghi", "filled by the agency"),
    "publisher": Bilingual("danh mục có sẵn", "kept by the publisher"),
}
_TYPES = {
    "string": Bilingual("chữ", "text"),
    "integer": Bilingual("số nguyên", "whole number"),
    "number": Bilingual("số", "number"),
    "boolean": Bilingual("đúng hay sai", "true or false"),
    "date": Bilingual("ngày", "date"),
    "year": Bilingual("năm", "year"),
}
_REQUIRED = Bilingual("bắt buộc", "required")
_OPTIONAL = Bilingual("có thể bỏ cột", "column may be left out")
_DERIVED = Bilingual("phần mềm tự ghi", "written by gbopen")


@click.command(
    "tables", help=SHORT["tables"] + "\n\n\b\nVí dụ / Example:\n  gbopen tables representation"
)
@click.argument("table", required=False, shell_complete=table_names)
@schema_options
@language_option
def command(table: str | None, lang: Language, **folders: Path | None) -> int:
    """Print the tables, or the columns of one table."""
    chosen = chosen_folders(Folders(**folders), settings_for())
    further = [chosen.add_schemas] if chosen.add_schemas else []
    tables = load_tables(chosen.schemas or shipped.schemas(), *further)
    if table is None:
        for one in tables.values():
            click.echo(f"{one.name}")
            who = _WHO.get(one.filled_by, Bilingual("", "")).said_in(lang)
            click.echo("\n".join(_wrapped(f"{one.title.said_in(lang)} ({who})", "    ")))
        return 0
    if table not in tables:
        raise no_table(table, list(tables))
    click.echo("\n".join(described(tables[table], lang)))
    return 0


def described(table: Table, language: Language) -> Iterator[str]:
    """The lines that describe a table and each of its columns."""
    yield from _wrapped(f"{table.name}: {table.title.said_in(language)}", "")
    yield from _wrapped(table.description.said_in(language), "  ")
    for field in table.fields:
        yield ""
        yield from _field(field, table, language)


def _field(field: Field, table: Table, language: Language) -> Iterator[str]:
    marks = [_TYPES[field.type].said_in(language)]
    if field.constraints.required or field.name in table.primary_key:
        marks.append(_REQUIRED.said_in(language))
    elif field.derived:
        marks.append(_DERIVED.said_in(language))
    elif field.optional:
        marks.append(_OPTIONAL.said_in(language))
    yield from _wrapped(f"{field.title.said_in(language)} [{field.name}]", "  ")
    yield f"    {', '.join(marks)}"
    if field.description.said_in(language):
        yield from _wrapped(field.description.said_in(language), "    ")
    if field.labels:
        yield from _wrapped(Listing(tuple(field.labels.values())).said_in(language), "    = ")


def _wrapped(text: str, first: str) -> list[str]:
    return wrap(text, 80, initial_indent=first, subsequent_indent=" " * len(first))
