"""Table rules: what no single row shows. The facts of all rows are gathered, then settled once."""

from collections.abc import Iterator, Sequence
from datetime import date

from gbopen.errors import RuleCrash
from gbopen.findings.finding import Finding
from gbopen.judging.filling import Filling
from gbopen.judging.keys import Placed
from gbopen.judging.known import Known
from gbopen.judging.roles import Roles
from gbopen.judging.rows import crash, explained, overruled
from gbopen.rules.rule import Facts
from gbopen.tables.table import Bound, Table


def table_findings(
    table: Table, rows: Sequence[Placed], known: Known, *, today: date
) -> Iterator[Finding]:
    """What the table rules find wrong in the rows of one table, across all its files."""
    filling = Filling(table, known, today)
    for bound in table.rules:
        if bound.rule.scope == "table":
            stronger = [Roles(one, filling) for one in table.stronger(bound)]
            yield from _settled(bound, rows, filling, stronger)


def _settled(
    bound: Bound, rows: Sequence[Placed], filling: Filling, stronger: Sequence[Roles]
) -> Iterator[Finding]:
    rule = bound.rule
    roles = Roles(bound, filling)
    try:
        facts = list(_facts(roles, rows, stronger))
        verdicts = rule.settle(facts) if rule.settle else []
        for verdict in verdicts:
            row, layout = rows[verdict.row]
            also = tuple(rows[n][1].place(rows[n][0]) for n in verdict.others)
            words = {**roles.words(row), "r2": row.row}
            if verdict.others:
                words["r1"] = rows[verdict.others[0]][0].row
            yield explained(roles, row, layout, verdict.explanation, words, also)
    except RuleCrash:
        raise
    except Exception as fault:
        raise crash(rule, fault) from fault


def _facts(roles: Roles, rows: Sequence[Placed], stronger: Sequence[Roles]) -> Iterator[Facts]:
    rule = roles.rule
    for number, (row, _) in enumerate(rows):
        asked = roles.ask(row)
        if not asked.fits or (rule.broken and not rule.broken(**asked.numbers)):
            continue
        if overruled(stronger, row):
            continue
        yield Facts(number, asked.numbers, roles.codes(row))
