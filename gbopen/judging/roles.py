"""The roles of a bound rule, filled from a row: numbers for the arithmetic, words for the message."""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from gbopen.judging.cells import Cell, shown
from gbopen.judging.known import Found as State
from gbopen.judging.known import Known, Row
from gbopen.language import Bilingual, Sayable, Span
from gbopen.rules.rule import QUALIFIERS, Kind
from gbopen.tables.table import (
    Agree,
    Binding,
    Bound,
    Constant,
    Extract,
    Found,
    Is,
    Matches,
    Path,
    Table,
    Today,
)
from gbopen.values.dates import Stretch
from gbopen.values.figures import Figure
from gbopen.values.one_reading import MOST_DIGITS


class Filled(NamedTuple):
    """One role filled: how sound it is, its numbers (by suffix) and what to print."""

    state: State
    numbers: tuple[tuple[str, int], ...] = ()
    word: Sayable = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """Whether a rule fits a row, and the numbers it is then asked with.

    `unknown` is True where only a reference that is not at hand kept it from being asked.
    """

    fits: bool
    numbers: Mapping[str, int]
    unknown: bool = False


class Roles:
    """Fills the roles of one bound rule of a table."""

    def __init__(self, bound: Bound, table: Table, known: Known, today: date) -> None:
        self.bound = bound
        self.rule = bound.rule
        self._table = table
        self._known = known
        self._today = today
        self.share = next((r for r, k in self.rule.roles.items() if k == "figure"), "")

    def ask(self, row: Row) -> Asked:
        """Does the rule fit the row: every needed role sound and filled, every other as wanted."""
        rule, roles = self.rule, self.bound.roles
        for flag in self.bound.where:
            filled = self.fill("flag", flag, row)
            if filled.state != "value" or not filled.numbers[0][1]:
                return Asked(fits=False, numbers={}, unknown=filled.state == "unknown")
        numbers: dict[str, int] = {}
        for role, kind in rule.needs.items():
            filled = self.fill(kind, roles[role], row)
            if filled.state != "value":
                return Asked(fits=False, numbers={}, unknown=filled.state == "unknown")
            for suffix, number in filled.numbers:
                numbers[role + suffix] = number
        for role, kind in rule.absent.items():
            if self.fill(kind, roles[role], row).state != "empty":
                return Asked(fits=False, numbers={})
        for role, kind in rule.may.items():
            filled = self._may(role, kind, row)
            if filled.state in ("unsound", "unknown"):
                return Asked(fits=False, numbers={}, unknown=filled.state == "unknown")
            for suffix, number in filled.numbers or zeros(kind):
                numbers[role + suffix] = number
            numbers[f"{role}_given"] = int(filled.state == "value")
        return Asked(fits=True, numbers=numbers)

    def words(self, row: Row) -> dict[str, Sayable]:
        """What to print for every role, and the title of the column it is bound to."""
        said: dict[str, Sayable] = {}
        for role, kind in self.rule.roles.items():
            binding = self.bound.roles.get(role)
            if binding is not None:
                said[role] = self.fill(kind, binding, row).word
                said[f"{role}_title"] = self.title(binding)
        return said

    def codes(self, row: Row) -> dict[str, Sayable]:
        """The canonical text of every word role, for rules that compare rows."""
        said: dict[str, Sayable] = {}
        for role, kind in self.rule.roles.items():
            binding = self.bound.roles.get(role)
            if kind == "word" and isinstance(binding, Path):
                said[role] = self._known.follow(self._table, row, binding)[1].canonical
        return said

    def title(self, binding: Binding) -> Bilingual:
        """The title of the column a binding ends at."""
        path = path_of(binding)
        if path is None:
            return Bilingual("", "")
        here = self._table
        for step in path.steps[:-1]:
            here = self._known.leads_to(here, step)
        return here.field(path.steps[-1]).title

    def _may(self, role: str, kind: Kind, row: Row) -> Filled:
        binding = self.bound.roles.get(role)
        filled = Filled("empty") if binding is None else self.fill(kind, binding, row)
        if kind == "qualifier" and filled.state == "empty" and self.share:
            return self.qualifier_in_cell(row)
        return filled

    def qualifier_in_cell(self, row: Row) -> Filled:
        """The qualifier written in the share cell itself ("gần 45%")."""
        binding = self.bound.roles[self.share]
        if isinstance(binding, Path):
            _, cell, _ = self._known.follow(self._table, row, binding)
            if isinstance(cell.value, Figure) and cell.value.qualifier:
                return Filled("value", (("", cell.value.qualifier),))
        return Filled("empty")

    def fill(self, kind: Kind, binding: Binding, row: Row) -> Filled:
        """One role, or one flag of `where`, filled from the row."""
        if isinstance(binding, Path):
            return self._of_path(kind, binding, row)
        if isinstance(binding, Constant):
            return Filled("value", (("", binding.value),), binding.value)
        if isinstance(binding, Today):
            day = self._today
            number = day.year if kind == "year" else day.toordinal()
            ends = (("", number),) if kind == "year" else (("", number), ("_last", number))
            return Filled("value", ends, Span(day, day))
        if isinstance(binding, Found):
            state, found = self._known.look_up(
                self._table, row, self._table.lookups[binding.lookup]
            )
            return Filled(state, (("", int(found is not None)),))
        return self._flag(kind, binding, row)

    def _flag(self, kind: Kind, binding: Is | Matches | Extract | Agree, row: Row) -> Filled:
        state, cell, table = self._known.follow(self._table, row, binding.path)
        if state in ("unsound", "unknown"):
            return Filled(state)
        text = cell.canonical
        word = _word(cell, table, binding.path)
        if isinstance(binding, Is):
            return Filled("value", (("", int((text in binding.values) != binding.negated)),), word)
        match = binding.pattern.match(text)
        if isinstance(binding, Matches):
            return Filled("value", (("", int(match is not None)),), word)
        if isinstance(binding, Extract):
            if match is None or not match[1]:
                return Filled("empty")
            if len(match[1]) > MOST_DIGITS:
                return Filled("unsound")
            return Filled("value", (("", int(match[1])),), int(match[1]))
        return Filled("empty") if match is None else self._agree(binding, row, match, word)

    def _agree(self, binding: Agree, row: Row, found: re.Match[str], word: Sayable) -> Filled:
        agree = 1
        for group, path in binding.parts.items():
            state, cell, _ = self._known.follow(self._table, row, path)
            if state in ("unsound", "unknown"):
                return Filled(state)
            if state == "value" and found[group] is not None and found[group] != cell.canonical:
                agree = 0
        return Filled("value", (("", agree),), word)

    def _of_path(self, kind: Kind, path: Path, row: Row) -> Filled:
        state, cell, table = self._known.follow(self._table, row, path)
        if kind == "given":
            return _given(state, cell)
        if state != "value":
            return Filled(state)
        beside = [row.cell(name) for name in (path.qualifier, path.precision) if name]
        if any(one.state == "unsound" for one in beside):
            return Filled("unsound")
        if path.qualifier and row.cell(path.qualifier).canonical not in ("", QUALIFIERS[0]):
            return Filled("unsound")
        if path.precision:
            cell = _widened(cell, row.cell(path.precision).canonical)
        numbers = numbers_of(kind, cell)
        if numbers is None:
            return Filled("unsound")
        return Filled("value", numbers, _word(cell, table, path))


def _given(state: State, cell: Cell) -> Filled:
    if state == "unknown" or (state == "unsound" and not cell.written):
        return Filled(state)
    return Filled("value", (("", int(state != "empty")),), cell.text)


def _widened(cell: Cell, precision: str) -> Cell:
    """A date cell as the whole month or year it stands for."""
    value = cell.value
    if not isinstance(value, Stretch) or precision not in ("month", "year"):
        return cell
    first, last = value.span.first, value.span.last
    if precision == "year":
        span = Span(date(first.year, 1, 1), date(last.year, 12, 31))
    else:
        span = Span(first.replace(day=1), last.replace(day=monthrange(last.year, last.month)[1]))
    return replace(cell, value=replace(value, span=span, precision=precision))


def _word(cell: Cell, table: Table, path: Path) -> Sayable:
    return shown(cell, table.field(path.steps[-1]).labels)


def zeros(kind: Kind) -> tuple[tuple[str, int], ...]:
    """The numbers of a role that is not filled."""
    if kind == "figure":
        return (("", 0), ("_scale", 1))
    if kind == "date":
        return (("", 0), ("_last", 0))
    return () if kind == "word" else (("", 0),)


def numbers_of(kind: Kind, cell: Cell) -> tuple[tuple[str, int], ...] | None:
    """The numbers a sound cell gives to a role of that kind; None where it cannot fill it."""
    value = cell.value
    if kind == "word":
        return ()
    if kind == "qualifier":
        return (("", QUALIFIERS.index(cell.canonical)),) if cell.canonical in QUALIFIERS else None
    if isinstance(value, Figure):
        return _of_figure(kind, value)
    if isinstance(value, Stretch):
        first, last = value.span.first, value.span.last
        if kind == "year":
            return (("", first.year),)
        return (("", first.toordinal()), ("_last", last.toordinal()))
    if isinstance(value, bool | int):
        return (("", int(value)),)
    return None


def _of_figure(kind: Kind, value: Figure) -> tuple[tuple[str, int], ...] | None:
    if kind == "figure":
        return (("", value.units), ("_scale", value.scale))
    # "gần 400" is no 400: a count rule needs an exact whole number
    if value.qualifier or value.units % value.scale:
        return None
    return (("", value.units // value.scale),)


def path_of(binding: Binding) -> Path | None:
    """The path a binding reads its value from, if it reads one."""
    if isinstance(binding, Path):
        return binding
    return binding.path if isinstance(binding, Is | Matches | Extract | Agree) else None


def column_of(binding: Binding) -> str:
    """The column of its own table that a binding starts at, or "" for none."""
    path = path_of(binding)
    return "" if path is None else path.steps[0]
