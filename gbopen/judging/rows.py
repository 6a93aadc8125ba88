"""One row: what is wrong in its cells, and which row rules it breaks."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from operator import itemgetter
from typing import Any, Literal

from gbopen.errors import RuleCrash
from gbopen.findings.finding import Finding, Place
from gbopen.judging.cells import Cell
from gbopen.judging.filling import Filling
from gbopen.judging.known import Known, Row
from gbopen.judging.roles import Asked, Roles, column_of
from gbopen.language import Bilingual, Sayable
from gbopen.rules.catalogue import BY_NAME
from gbopen.rules.rule import Explanation, Rule
from gbopen.tables.table import Bound, Table
from gbopen.values.defect import Defect

_MOST_REMEMBERED = 4096  # of a rule; more would hold more memory than the rows do
Said = Literal["nothing", "broken", "unknown"]


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the columns of a table stand in one file: field name -> column number from 1.

    On the cover of a form, where every cell has a line of its own, `rows` says which. `header` is
    the row of the header and its text line, (0, 0) where there is none.
    """

    file: str
    columns: dict[str, int]
    titles: dict[str, str]
    sheet: str = ""
    rows: Mapping[str, int] = field(default_factory=dict)
    header: tuple[int, int] = (0, 0)

    def place(self, row: Row, name: str = "") -> Place:
        """The place of a cell of the row; of the row itself where the file has no such column."""
        column = self.columns.get(name)
        title = self.titles.get(name, "")
        number = self.rows.get(name)
        at = (row.row, row.line) if number is None else (number, number)
        return Place(self.file, *at, column, title, self.sheet)

    def heading(self, name: str) -> Place | None:
        """The place of the heading of a column; None where there is no such cell."""
        column = self.columns.get(name)
        if column is None or not all(self.header):
            return None
        return Place(self.file, *self.header, column, self.titles.get(name, ""), self.sheet)


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
    """The row rules of a table, asked of one row after the other.

    `silent` are rules that are not asked, for what was found of the file as a whole. `told` says
    whether a rule is told of the file: others yield to it only where it is.
    """

    def __init__(
        self,
        table: Table,
        known: Known,
        *,
        today: date,
        told: Callable[[str], bool],
        silent: Collection[Bound] = (),
    ) -> None:
        filling = Filling(table, known, today)
        self._plan = [
            _Asked(
                Roles(one, filling),
                [Roles(other, filling) for other in table.stronger(one) if told(other.rule.name)],
            )
            for one in table.rules
            if one.rule.scope == "row" and one not in silent
        ]
        self._columns = list(dict.fromkeys(name for one in self._plan for name in one.columns))
        for one in self._plan:
            one.among(self._columns)
        # kept, so that the id of a cell is never given to another
        self._cells: dict[int, Cell] = {}
        self.unknown: dict[str, int] = {}

    def findings(self, row: Row, layout: Layout) -> Iterator[Finding]:
        """What the row rules find wrong in the row."""
        cells = [row.cell(name) for name in self._columns]
        ids = tuple(map(id, cells))
        self._cells.update(zip(ids, cells, strict=True))
        for one in self._plan:
            said = one.memory.get(one.key_of(ids)) or one.say(row, ids)
            if said == "broken":
                yield one.told(row, layout)
            elif said == "unknown":
                name = one.roles.rule.name
                self.unknown[name] = self.unknown.get(name, 0) + 1


class _Asked:
    """One rule with what it said of rows so far.

    Rows share their cells: what it said of the same cells before, it says again.
    """

    def __init__(self, roles: Roles, stronger: Sequence[Roles]) -> None:
        self.roles = roles
        self.memory: dict[Any, Said] = {}
        self.key_of: Callable[[tuple[int, ...]], Any] = hash
        self._stronger = stronger
        self.columns = sorted({name for one in (roles, *stronger) for name in one.columns})

    def among(self, columns: Sequence[str]) -> None:
        """Say which of the columns of a row are those of the rule."""
        places = [columns.index(name) for name in self.columns]
        self.key_of = itemgetter(*places) if places else lambda _ids: ()

    def say(self, row: Row, ids: tuple[int, ...]) -> Said:
        """What the rule says of the row, remembered by the ids of its cells."""
        if len(self.memory) >= _MOST_REMEMBERED:
            self.memory.clear()
        said = self.memory[self.key_of(ids)] = self._say(row)
        return said

    def told(self, row: Row, layout: Layout) -> Finding:
        """The finding in a row that breaks the rule."""
        try:
            return row_finding(self.roles, row, layout, self.roles.ask(row))
        except Exception as fault:
            raise crash(self.roles.rule, fault) from fault

    def _say(self, row: Row) -> Said:
        rule = self.roles.rule
        try:
            asked = self.roles.ask(row)
            if asked.unknown:  # an info that could not be looked up is not missed
                return "nothing" if rule.severity == "info" else "unknown"
            broken = asked.fits and rule.broken is not None and bool(rule.broken(**asked.numbers))
        except Exception as fault:
            raise crash(rule, fault) from fault
        return "broken" if broken and not overruled(self._stronger, row) else "nothing"


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
