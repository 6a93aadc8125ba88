"""Table rules: what no single row shows. The facts of all rows are gathered, then settled once."""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from gbopen.errors import RuleCrash
from gbopen.findings.finding import Finding
from gbopen.judging.filling import Filling
from gbopen.judging.keys import Placed
from gbopen.judging.known import Known, Row
from gbopen.judging.roles import Roles, column_of
from gbopen.judging.rows import Layout, crash, explained, overruled
from gbopen.judging.sent_twice import SentTwice
from gbopen.rules.rule import Facts
from gbopen.tables.table import Bound, Table


class FileRules:
    """The rules of a table that are settled for each file by itself."""

    def __init__(self, table: Table, known: Known, *, today: date) -> None:
        filling = Filling(table, known, today)
        self._table = table
        self._roles = {
            number: Roles(bound, filling)
            for number, bound in enumerate(table.rules)
            if bound.rule.each_file
        }

    def findings(
        self, rows: Sequence[Placed], told: Callable[[str], bool]
    ) -> dict[int, list[Finding]]:
        """What they find in the rows of one file, by the number of the rule in the table.

        `told` says whether a rule is told of the file: where it is not, others must speak.
        """
        found = {
            number: list(_settled(roles, rows, ()))
            for number, roles in self._roles.items()
            if told(roles.rule.name)
        }
        return {number: findings for number, findings in found.items() if findings}

    def silent(self, numbers: Collection[int]) -> list[Bound]:
        """The rules that are not asked of a file where the rules of those numbers find a fault."""
        broken = [self._table.rules[number] for number in numbers]
        yields = self._table.yields
        return [one for one in self._table.rules if any(yields(one, other) for other in broken)]


def table_findings(
    table: Table,
    files: Sequence[tuple[Sequence[Placed], Collection[Bound]]],
    known: Known,
    *,
    today: date,
    twice: SentTwice,
) -> Iterator[Finding]:
    """What the table rules find wrong in the rows of one table, across all its files.

    Each file comes with the rules that are not asked of its rows. Rows of a report sent `twice` are
    not compared across its two files.
    """
    filling = Filling(table, known, today)
    for bound in table.rules:
        if bound.rule.scope == "table" and not bound.rule.each_file:
            stronger = [Roles(one, filling) for one in table.stronger(bound)]
            rows = [one for placed, silent in files if bound not in silent for one in placed]
            told = partial(twice.both_hold, table)
            yield from _settled(Roles(bound, filling), rows, stronger, told)


def _settled(
    roles: Roles,
    rows: Sequence[Placed],
    stronger: Sequence[Roles],
    told: Callable[[Row, Row], bool] = lambda _one, _other: False,
) -> Iterator[Finding]:
    rule = roles.rule
    try:
        facts = _facts(roles, rows, stronger)
        given = facts if rule.each_file else list(facts)
        for verdict in rule.settle(given) if rule.settle else ():
            row, layout = rows[verdict.row]
            others = [rows[number][0] for number in verdict.others]
            if any(told(row, other) for other in others):
                continue
            also = tuple(rows[n][1].place(rows[n][0]) for n in verdict.others)
            words = {**roles.words(row), "r2": row.row}
            if verdict.others:
                words["r1"] = rows[verdict.others[0]][0].row
            found = explained(roles, row, layout, verdict.explanation, words, also)
            yield _headed(found, roles, layout) if rule.each_file else found
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


def _headed(found: Finding, roles: Roles, layout: Layout) -> Finding:
    """A finding about whole columns, with the cells of their headings where the file has them."""
    columns = {role: column_of(roles.bound.roles[role]) for role in roles.rule.needs}
    heads = {role: place for role, name in columns.items() if (place := layout.heading(name))}
    if len(heads) < len(columns):
        return found
    said = {f"{role}_head": place.cell for role, place in heads.items()}
    return replace(
        found,
        wording="headed",
        parameters={**found.parameters, **said},
        also=(*found.also, *heads.values()),
    )
