"""Rows that the standard allows and that are mostly slips: blank ones, and those written twice."""

from collections.abc import Iterator, Sequence

from gbopen.findings.finding import Finding, Place
from gbopen.judging.structure import file_finding
from gbopen.reading.delimited import Line
from gbopen.tables.letter import LetterTable


def odd_rows(
    lines: Sequence[Line], table: LetterTable, *, null: str | None, file: str
) -> Iterator[Finding]:
    """A finding at each blank row and, where the table has no key, at each repeated one.

    What a key or a required column says of such a row is told by them.
    """
    nothing = {"", null}
    forbidden = any(one.required for one in table.fields)
    keyed = _has_key(table)
    first: dict[tuple[str, ...], int] = {}
    for line in lines:
        if not any(line.cells) or nothing.issuperset(line.cells):
            if not forbidden:
                yield _finding("blank-row", line, file, {"r": line.row})
        elif not keyed:
            earlier = first.setdefault(line.cells, line.row)
            if earlier != line.row:
                yield _finding("repeated-row", line, file, {"r1": earlier, "r2": line.row})


def _has_key(table: LetterTable) -> bool:
    of_column = any(one.field.constraints.unique for one in table.fields)
    return bool(table.table.primary_key or table.table.unique_keys) or of_column


def _finding(rule: str, line: Line, file: str, rows: dict[str, int]) -> Finding:
    return file_finding(rule, file, place=Place(file, line.row, line.line), parameters=rows)
