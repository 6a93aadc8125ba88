"""One row: what is wrong in its cells, and which row rules it breaks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from gbopen.errors import RuleCrash
from gbopen.findings.finding import Finding, Place
from gbopen.judging.filling import Filling
from gbopen.judging.known import Known, Row
from gbopen.judging.roles import Asked, Roles, column_of
from gbopen.language import Bilingual, Sayable
from gbopen.rules.catalogue import BY_NAME
from gbopen.rules.rule import Explanation, Rule
from gbopen.tables.table import Bound, Table
from gbopen.values.defect import Defect


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the columns of a table stand in one file: field name -> column number from 1.

    On the cover of a form, where every cell has a line of its own, `rows` says which.
    """

    file: str
    columns: dict[str, int]
    titles: dict[str, str]
    sheet: str = ""
    rows: Mapping[str, int] = field(default_factory=dict)

    def place(self, row: Row, name: str = "") -> Place:
        """The place of a cell of the row; of the row itself where the file has no such column."""
        column = self.columns.get(name)
        title = self.titles.get(name, "")
        number = self.rows.get(name)
        at = (row.row, row.line) if number is None else (number, number)
        return Place(self.file, *at, column, title, self.sheet)


def cell_findings(row: Row, layout: Layout) -> Iterator[Finding]:
    """The defects of the cells of one row, in the order of the columns."""
    for name in layout.columns:
        cell = row.cells[name]
        for defect in cell.defects:
            yield defect_finding(defect, layout.place(row, name), found=cell.text)


def defect_finding(defect: Defect, place: Place, *, found: str) -> Finding:
    """A named defect of a cell as a finding."""
    rule = BY_NAME[defect.rule]
    return Finding(
        rule.code, rule.name, rule.severity, place, found, defect.wording, defect.parameters
    )


def crash(rule: Rule, fault: Exception) -> RuleCrash:
    """The sentence for a rule that failed by itself."""
    return RuleCrash(
        Bilingual(
            f"Phần mềm gặp lỗi ở quy tắc {rule.name} ({rule.code}); đây không phải lỗi của tệp. "
            f"[{type(fault).__name__}: {fault}]",
            f"gbopen failed in the rule {rule.name} ({rule.code}); this is no fault of the file. "
            f"[{type(fault).__name__}: {fault}]",
        )
    )


class RowRules:
    """The row rules of a table, asked of one row after the other."""

    def __init__(
        self, table: Table, known: Known, *, today: date, bound: Iterable[Bound] | None = None
    ) -> None:
        rules = table.rules if bound is None else bound
        filling = Filling(table, known, today)
        self._asked = [
            (Roles(one, filling), tuple(Roles(other, filling) for other in table.stronger(one)))
            for one in rules
            if one.rule.scope == "row"
        ]
        self.unknown: dict[str, int] = {}

    def findings(self, row: Row, layout: Layout) -> Iterator[Finding]:
        """What the row rules find wrong in the row."""
        for roles, stronger in self._asked:
            rule = roles.rule
            try:
                asked = roles.ask(row)
                if self._broken(rule, asked) and not overruled(stronger, row):
                    yield row_finding(roles, row, layout, asked)
            except RuleCrash:
                raise
            except Exception as fault:
                raise crash(rule, fault) from fault

    def _broken(self, rule: Rule, asked: Asked) -> bool:
        if asked.unknown and rule.severity != "info":
            self.unknown[rule.name] = self.unknown.get(rule.name, 0) + 1
        return asked.fits and rule.broken is not None and bool(rule.broken(**asked.numbers))


def overruled(stronger: Iterable[Roles], row: Row) -> bool:
    """True where one of the rules that a rule yields to is broken in the row."""
    for one in stronger:
        try:
            if one.finds(row):
                return True
        except Exception as fault:
            raise crash(one.rule, fault) from fault
    return False


def row_finding(roles: Roles, row: Row, layout: Layout, asked: Asked) -> Finding:
    """The finding of a broken rule, with the words its message needs."""
    rule = roles.rule
    words = roles.words(row)
    told = rule.explain(asked.numbers, words) if rule.explain else _untold(rule)
    return explained(roles, row, layout, told, words)


def _untold(rule: Rule) -> Explanation:
    return Explanation({}, next(iter(rule.needs)))


def explained(  # noqa: PLR0913, PLR0917 - the parts of a finding
    roles: Roles,
    row: Row,
    layout: Layout,
    told: Explanation,
    words: dict[str, Sayable],
    also: tuple[Place, ...] = (),
) -> Finding:
    """An explanation placed: at the cell of its role, the cells of its other roles beside it."""
    rule = roles.rule
    name = _column(roles, told.role)
    others = tuple(
        layout.place(row, column)
        for column in (_column(roles, role) for role in told.also)
        if column in layout.columns
    )
    return Finding(
        rule.code,
        rule.name,
        rule.severity,
        layout.place(row, name),
        row.cell(name).text if name in layout.columns else "",
        told.wording,
        {**words, **told.parameters},
        (*others, *also),
    )


def _column(roles: Roles, role: str) -> str:
    binding = roles.bound.roles.get(role)
    return "" if binding is None else column_of(binding)
