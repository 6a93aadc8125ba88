"""What a file is a report of: whose, of which kind and of when, for lists of many files."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from gbopen.findings.report import FileSeen
from gbopen.judging.known import Known, Row
from gbopen.judging.opened import Opened
from gbopen.judging.roles import said_at
from gbopen.language import Listing
from gbopen.tables.table import ForeignKey, Path, Table


def seen_of(opened: Opened, known: Known) -> FileSeen:
    """How the file was read, with the reports it is about: those its rows describe or refer to."""
    if opened.table is None:
        return opened.seen
    return replace(opened.seen, about=_reports(opened.table, opened.rows, known))


def _reports(table: Table, rows: Sequence[Row], known: Known) -> tuple[Listing, ...]:
    if table.about:
        return tuple(dict.fromkeys(_told(table, rows, known)))
    for key in table.foreign_keys:
        target = known.tables.get(key.table)
        if target is not None and target.about and len(key.fields) == 1:
            return tuple(dict.fromkeys(_told(target, _referred(key, rows, known), known)))
    return ()


def _referred(key: ForeignKey, rows: Iterable[Row], known: Known) -> list[Row]:
    """The rows referred to, each once and as far as they are at hand."""
    wanted = dict.fromkeys(row.cell(key.fields[0]).canonical for row in rows)
    return [row for one in wanted if one for row in known.with_key(key.table, key.keys, (one,))[:1]]


def _told(table: Table, rows: Iterable[Row], known: Known) -> Iterable[Listing]:
    for row in rows:
        words = (said_at(known, table, row, path) for path in table.about if _filled(path, row))
        told = tuple(word for word in words if word)
        if told:
            yield Listing(told)


def _filled(path: Path, row: Row) -> bool:
    return row.cell(path.steps[0]).state == "value"
