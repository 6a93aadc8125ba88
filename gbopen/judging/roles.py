"""The roles of a bound rule: numbers for its arithmetic, words for its message."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from gbopen.judging.cells import shown
from gbopen.judging.filling import Fill, Filled, Filling, own_columns, remembered, zeros
from gbopen.judging.known import Known, Row
from gbopen.language import Bilingual, Sayable, Span
from gbopen.rules.rule import Kind
from gbopen.tables.table import (
    Agree,
    Binding,
    Bound,
    Constant,
    Extract,
    Is,
    Matches,
    Path,
    Table,
    Today,
)
from gbopen.values.figures import Figure


@dataclass(frozen=True, slots=True)
class Asked:
    """Whether a rule fits a row, and the numbers it is then asked with.

    `unknown` is True where only a reference that is not at hand kept it from being asked.
    """

    fits: bool
    numbers: Mapping[str, int]
    unknown: bool = False


_NOT = Asked(fits=False, numbers={})
_NOT_AT_HAND = Asked(fits=False, numbers={}, unknown=True)


class Roles:
    """The roles of one bound rule of a table, each with the function that fills it."""

    def __init__(self, bound: Bound, filling: Filling) -> None:
        self.bound = bound
        self.rule = bound.rule
        self.filling = filling
        self.share = next((r for r, k in self.rule.roles.items() if k == "figure"), "")
        of, roles = filling.of, bound.roles
        self._needs = [(role, of(kind, roles[role])) for role, kind in self.rule.needs.items()]
        self._absent = [of(kind, roles[role]) for role, kind in self.rule.absent.items()]
        self._where = [of("flag", flag) for flag in bound.where]
        self._may = [
            (r, f"{r}_given", kind, self._optional(r, kind)) for r, kind in self.rule.may.items()
        ]
        self._codes = [
            (role, self._code_of(binding))
            for role, kind in self.rule.roles.items()
            if kind == "word" and isinstance(binding := roles.get(role), Path)
        ]
        self.columns = sorted(self._columns())

    def ask(self, row: Row) -> Asked:
        """Does the rule fit the row: every needed role sound and filled, every other as wanted.

        What keeps most rows out is asked first.
        """
        unknown = False
        for fill in self._absent:
            if fill(row).state != "empty":
                return _NOT
        for fill in self._where:
            state, found = fill(row)
            if state != "unknown" and not (found and found[0][1]):
                return _NOT
            unknown = unknown or state == "unknown"
        return self._filled(row, unknown=unknown)

    def _filled(self, row: Row, *, unknown: bool) -> Asked:
        """The same of the roles that must be or may be there, with their numbers."""
        numbers: dict[str, int] = {}
        for role, fill in self._needs:
            state, found = fill(row)
            if state == "empty" or state == "unsound":  # noqa: PLR1714 - asked millions of times
                return _NOT
            unknown = unknown or state == "unknown"
            for suffix, number in found:
                numbers[role + suffix] = number
        for role, given, kind, fill in self._may:
            state, found = fill(row)
            if state == "unsound":
                return _NOT
            unknown = unknown or state == "unknown"
            for suffix, number in found or zeros(kind):
                numbers[role + suffix] = number
            numbers[given] = int(state == "value")
        return _NOT_AT_HAND if unknown else Asked(fits=True, numbers=numbers)

    def finds(self, row: Row) -> bool:
        """True where the rule fits the row and is broken there."""
        asked, broken = self.ask(row), self.rule.broken
        return asked.fits and broken is not None and bool(broken(**asked.numbers))

    def _columns(self) -> set[str]:
        """The columns of the table itself that decide what a row gives to the rule."""
        bound = [*self.bound.roles.values(), *self.bound.where]
        return {name for one in bound for name in own_columns(self.filling.table, one)}

    def words(self, row: Row) -> dict[str, Sayable]:
        """What to print for every role, the title of the column it is bound to, and of its own row.

        The last is the column that leads to the first where the role is bound to another table.
        """
        said: dict[str, Sayable] = {}
        for role in self.rule.roles:
            binding = self.bound.roles.get(role)
            if binding is not None:
                said[role] = self._word(binding, row)
                said[f"{role}_title"] = self.title(binding)
                said[f"{role}_column"] = self.own_title(binding)
        return said

    def _word(self, binding: Binding, row: Row) -> Sayable:
        if isinstance(binding, Constant):
            return binding.value
        if isinstance(binding, Today):
            return Span(self.filling.today, self.filling.today)
        path = path_of(binding)
        if path is None:
            return ""
        if isinstance(binding, Extract) or path.precision:
            return self._word_of_numbers(binding, row)
        return said_at(self.filling.known, self.filling.table, row, path)

    def _word_of_numbers(self, binding: Binding, row: Row) -> Sayable:
        """The number that was extracted, or the month or year that a date stands for."""
        numbers = dict(self.filling.of("date", binding)(row).numbers)
        if isinstance(binding, Extract) or not numbers:
            return numbers.get("", "")
        return Span(date.fromordinal(numbers[""]), date.fromordinal(numbers["_last"]))

    def codes(self, row: Row) -> dict[str, Sayable]:
        """The canonical text of every word role, for rules that compare rows."""
        return {role: find(row) for role, find in self._codes}

    def _code_of(self, path: Path) -> Callable[[Row], Sayable]:
        table, known = self.filling.table, self.filling.known
        columns = sorted(own_columns(table, path))
        return remembered(columns, lambda row: known.follow(table, row, path)[1].canonical)

    def title(self, binding: Binding) -> Bilingual:
        """The title of the column a binding ends at."""
        path = path_of(binding)
        if path is None:
            return Bilingual("", "")
        here = self.filling.table
        for step in path.steps[:-1]:
            here = self.filling.known.leads_to(here, step)
        return here.field(path.steps[-1]).title

    def own_title(self, binding: Binding) -> Bilingual:
        """The title of the column of the table itself that a binding starts at; "" for none."""
        path = path_of(binding)
        if path is None or path.steps[0] in self.filling.table.lookups:
            return Bilingual("", "")
        return self.filling.table.field(path.steps[0]).title

    def _optional(self, role: str, kind: Kind) -> Fill:
        binding = self.bound.roles.get(role)
        fill = _nothing if binding is None else self.filling.of(kind, binding)
        if kind != "qualifier" or not self.share:
            return fill

        def in_column_or_cell(row: Row) -> Filled:
            filled = fill(row)
            return self.qualifier_in_cell(row) if filled.state == "empty" else filled

        return in_column_or_cell

    def qualifier_in_cell(self, row: Row) -> Filled:
        """The qualifier written in the share cell itself ("gần 45%")."""
        binding = self.bound.roles[self.share]
        if isinstance(binding, Path):
            _, cell, _ = self.filling.known.follow(self.filling.table, row, binding)
            if isinstance(cell.value, Figure) and cell.value.qualifier:
                return Filled("value", (("", cell.value.qualifier),))
        return Filled("empty")


def said_at(known: Known, table: Table, row: Row, path: Path) -> Sayable:
    """The cell a path ends at as a message prints it: a code by its label, a name in both."""
    _, cell, target = known.follow(table, row, path)
    said = shown(cell, target.field(path.steps[-1]).labels)
    name = path.steps[-1].removesuffix("_vi") + "_en"
    if len(path.steps) == 1 or all(one.name != name for one in target.fields):
        return said
    # the English beside a Vietnamese name: name_en beside name_vi
    beside = replace(path, steps=(*path.steps[:-1], name))
    english = known.follow(table, row, beside)[1].canonical
    return Bilingual(said, english) if english and isinstance(said, str) else said


def _nothing(_row: Row) -> Filled:
    return Filled("empty")


def path_of(binding: Binding) -> Path | None:
    """The path a binding reads its value from, if it reads one."""
    if isinstance(binding, Path):
        return binding
    return binding.path if isinstance(binding, Is | Matches | Extract | Agree) else None


def column_of(binding: Binding) -> str:
    """The column of its own table that a binding starts at, or "" for none."""
    path = path_of(binding)
    return "" if path is None else path.steps[0]
