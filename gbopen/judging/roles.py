"""The roles of a bound rule: numbers for its arithmetic, words for its message."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from gbopen.judging.cells import shown
from gbopen.judging.filling import Fill, Filled, Filling, zeros
from gbopen.judging.known import Row
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
        self._may = [(r, kind, self._optional(r, kind)) for r, kind in self.rule.may.items()]

    def ask(self, row: Row) -> Asked:
        """Does the rule fit the row: every needed role sound and filled, every other as wanted."""
        numbers: dict[str, int] = {}
        unknown = False
        for state in self._states(row, numbers):
            if state == "no":
                return _NOT
            unknown = unknown or state == "unknown"
        return _NOT_AT_HAND if unknown else Asked(fits=True, numbers=numbers)

    def finds(self, row: Row) -> bool:
        """True where the rule fits the row and is broken there."""
        asked, broken = self.ask(row), self.rule.broken
        return asked.fits and broken is not None and bool(broken(**asked.numbers))

    def _states(self, row: Row, numbers: dict[str, int]) -> Iterator[str]:
        """Role by role "value", "unknown", or "no" where the rule does not fit; fills `numbers`."""
        for role, fill in self._needs:
            state, found = fill(row)
            for suffix, number in found:
                numbers[role + suffix] = number
            yield state if state in ("value", "unknown") else "no"
        for fill in self._absent:
            yield "value" if fill(row).state == "empty" else "no"
        for fill in self._where:
            state, found = fill(row)
            yield "unknown" if state == "unknown" else "value" if found and found[0][1] else "no"
        for role, kind, fill in self._may:
            state, found = fill(row)
            for suffix, number in found or zeros(kind):
                numbers[role + suffix] = number
            numbers[f"{role}_given"] = int(state == "value")
            yield "no" if state == "unsound" else state

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
        _, cell, table = self.filling.known.follow(self.filling.table, row, path)
        said = shown(cell, table.field(path.steps[-1]).labels)
        english = self._in_english(path, table, row)
        return Bilingual(said, english) if english and isinstance(said, str) else said

    def _in_english(self, path: Path, table: Table, row: Row) -> str:
        """The English beside a Vietnamese name: name_en beside name_vi; "" where there is none."""
        name = path.steps[-1].removesuffix("_vi") + "_en"
        if len(path.steps) == 1 or all(one.name != name for one in table.fields):
            return ""
        beside = replace(path, steps=(*path.steps[:-1], name))
        return self.filling.known.follow(self.filling.table, row, beside)[1].canonical

    def _word_of_numbers(self, binding: Binding, row: Row) -> Sayable:
        """The number that was extracted, or the month or year that a date stands for."""
        numbers = dict(self.filling.of("date", binding)(row).numbers)
        if isinstance(binding, Extract) or not numbers:
            return numbers.get("", "")
        return Span(date.fromordinal(numbers[""]), date.fromordinal(numbers["_last"]))

    def codes(self, row: Row) -> dict[str, Sayable]:
        """The canonical text of every word role, for rules that compare rows."""
        said: dict[str, Sayable] = {}
        for role, kind in self.rule.roles.items():
            binding = self.bound.roles.get(role)
            if kind == "word" and isinstance(binding, Path):
                _, cell, _ = self.filling.known.follow(self.filling.table, row, binding)
                said[role] = cell.canonical
        return said

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
