"""Which report a file or a row is of: whose, of which kind and of when."""

from calendar import monthrange
from collections.abc import Iterable, Sequence
from dataclasses import replace

from gbopen.findings.finding import Finding
from gbopen.findings.report import FileSeen
from gbopen.judging.known import Known, Row
from gbopen.judging.opened import Opened
from gbopen.judging.roles import said_at
from gbopen.language import Listing
from gbopen.tables.table import ForeignKey, Path, Table


def seen_of(opened: Opened, known: Known) -> FileSeen:
    """How the file was read, with its table and the reports its rows describe or refer to."""
    if opened.table is None:
        return opened.seen
    about = _reports(opened.table, opened.rows, known)
    return replace(opened.seen, about=about, title=opened.table.title)


def report_of(table: Table, row: Row, known: Known) -> Listing | None:
    """The report that a row describes or refers to; None where it is not known."""
    return next(iter(_reports(table, [row], known)), None)


def dated(finding: Finding, table: Table, row: Row, known: Known) -> Finding:
    """A finding on a date without its year, with the year of the report in its example."""
    if finding.rule != "date-without-year":
        return finding
    year, day = _year(table, row, known), str(finding.parameters["day"])
    if year is None or not _is_date(day, year):
        return finding
    wording = "of_report" if "/" in day else "month_of_report"
    return replace(finding, wording=wording, parameters={**finding.parameters, "year": year})


def _year(table: Table, row: Row, known: Known) -> int | None:
    """The year of the report that a row describes or refers to."""
    for about, found in _described(table, [row], known):
        for path in about.about:
            _, cell, target = known.follow(about, found, path)
            if target.field(path.steps[-1]).type == "year" and cell.state == "value":
                return int(cell.canonical)
    return None


def _is_date(day: str, year: int) -> bool:
    parts = [int(part) for part in day.split("/")]
    return len(parts) < 2 or parts[0] <= monthrange(year, parts[1])[1]


def _reports(table: Table, rows: Sequence[Row], known: Known) -> tuple[Listing, ...]:
    return tuple(dict.fromkeys(_told(_described(table, rows, known), known)))


def _described(table: Table, rows: Sequence[Row], known: Known) -> Iterable[tuple[Table, Row]]:
    """The rows that describe the reports of those given, each with its table."""
    if table.about:
        return [(table, row) for row in rows]
    for key in table.foreign_keys:
        target = known.tables.get(key.table)
        if target is not None and target.about and len(key.fields) == 1:
            return [(target, row) for row in _referred(key, rows, known)]
    return ()


def _referred(key: ForeignKey, rows: Iterable[Row], known: Known) -> list[Row]:
    """The rows referred to, each once and as far as they are at hand."""
    wanted = dict.fromkeys(row.cell(key.fields[0]).canonical for row in rows)
    return [row for one in wanted if one for row in known.with_key(key.table, key.keys, (one,))[:1]]


def _told(rows: Iterable[tuple[Table, Row]], known: Known) -> Iterable[Listing]:
    for table, row in rows:
        words = (said_at(known, table, row, path) for path in table.about if _filled(path, row))
        told = tuple(word for word in words if word)
        if told:
            yield Listing(told)


def _filled(path: Path, row: Row) -> bool:
    return row.cell(path.steps[0]).state == "value"
