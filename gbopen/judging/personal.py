"""Warnings on texts that may hold data of a person, before they are published."""

from collections.abc import Iterable, Iterator, Sequence

from gbopen.findings.finding import Finding
from gbopen.judging.known import Row
from gbopen.judging.rows import Layout
from gbopen.judging.structure import file_finding
from gbopen.tables.table import Table
from gbopen.values.personal import Personal, personal_data


def personal(rows: Sequence[Row], layout: Layout, table: Table) -> Iterator[Finding]:
    """A warning at every cell of free text with a telephone, identity or e-mail number.

    The finding does not repeat what it found: reports are sent on.
    """
    for name in free_texts(table, layout.columns):
        seen: dict[str, Personal | None] = {}
        for row in rows:
            text = row.cells[name].text
            if text not in seen:
                seen[text] = personal_data(text)
            found = seen[text]
            if found:
                yield file_finding(
                    "personal-data",
                    layout.file,
                    place=layout.place(row, name),
                    found=found.shown,
                    parameters={"what": found.what, "v": found.shown},
                )


def free_texts(table: Table, columns: Iterable[str]) -> list[str]:
    """The columns where anything may be written: texts that are no code, pattern or key."""
    keys = {*table.primary_key, *(name for one in table.foreign_keys for name in one.fields)}
    return [
        name
        for name in columns
        if name not in keys
        and (field := table.field(name)).type == "string"
        and not field.constraints.enum
        and field.constraints.pattern is None
    ]
