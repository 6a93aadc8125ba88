"""One role filled from a row: what a binding gives, each distinct cell read once."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple, TypeVar

from gbopen.judging.cells import EMPTY, Cell
from gbopen.judging.known import Found as State
from gbopen.judging.known import Known, Row
from gbopen.language import Span
from gbopen.rules.rule import QUALIFIERS, Kind
from gbopen.tables.table import (
    Agree,
    Binding,
    Constant,
    Extract,
    Found,
    Is,
    LookUp,
    Matches,
    Path,
    Table,
    Today,
)
from gbopen.values.dates import Stretch
from gbopen.values.figures import Figure
from gbopen.values.one_reading import MOST_DIGITS


class Filled(NamedTuple):
    """One role filled: how sound it is, and its numbers by suffix."""

    state: State
    numbers: tuple[tuple[str, int], ...] = ()


Fill = Callable[[Row], Filled]
_Found = TypeVar("_Found")
_MOST_REMEMBERED = 2**14


class Filling:
    """Fills the roles of one table. Cells are shared, so what a cell gives is remembered by it."""

    def __init__(self, table: Table, known: Known, today: date) -> None:
        self.table = table
        self.known = known
        self.today = today
        self._made: dict[tuple[Kind, int], tuple[Binding, Fill]] = {}

    def of(self, kind: Kind, binding: Binding) -> Fill:
        """The function that fills a role of that kind from a row."""
        made = self._made.get((kind, id(binding)))
        if made is None:
            columns = tuple(sorted(own_columns(self.table, binding)))
            made = (binding, remembered(columns, lambda row: self._fill(kind, binding, row)))
            self._made[kind, id(binding)] = made
        return made[1]

    def _fill(self, kind: Kind, binding: Binding, row: Row) -> Filled:
        if isinstance(binding, Path):
            return self._of_path(kind, binding, row)
        if isinstance(binding, Constant):
            return Filled("value", (("", binding.value),))
        if isinstance(binding, Today):
            day = self.today
            number = day.year if kind == "year" else day.toordinal()
            ends = (("", number),) if kind == "year" else (("", number), ("_last", number))
            return Filled("value", ends)
        if isinstance(binding, Found):
            state, found = self.known.look_up(self.table, row, self.table.lookups[binding.lookup])
            return Filled(state, (("", int(found is not None)),))
        return self._flag(binding, row)

    def _flag(self, binding: Is | Matches | Extract | Agree, row: Row) -> Filled:
        state, cell, _ = self.known.follow(self.table, row, binding.path)
        if state in ("unsound", "unknown"):
            return Filled(state)
        if isinstance(binding, Is):
            return _yes((cell.canonical in binding.values) != binding.negated)
        if isinstance(binding, Matches):
            return _yes(binding.pattern.match(cell.canonical))
        match = binding.pattern.match(cell.canonical)
        if match is None:
            return Filled("empty")
        return (
            _extracted(match) if isinstance(binding, Extract) else self._agree(binding, row, match)
        )

    def _agree(self, binding: Agree, row: Row, found: re.Match[str]) -> Filled:
        agree = True
        for group, path in binding.parts.items():
            state, cell, _ = self.known.follow(self.table, row, path)
            if state in ("unsound", "unknown"):
                return Filled(state)
            if state == "value" and found[group] is not None and found[group] != cell.canonical:
                agree = False
        return _yes(agree)

    def _of_path(self, kind: Kind, path: Path, row: Row) -> Filled:
        state, cell, _ = self.known.follow(self.table, row, path)
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
        return Filled("unsound") if numbers is None else Filled("value", numbers)


def remembered(columns: Sequence[str], find: Callable[[Row], _Found]) -> Callable[[Row], _Found]:
    """`find` asked once for every different combination of the cells that decide."""
    if len(columns) == 1:
        return remembered_by(columns[0], find)
    if not columns:
        return find
    # the cells are kept beside the answer: an id alone may be given to another cell later
    memory: dict[tuple[int, ...], tuple[list[Cell], _Found]] = {}

    def from_memory(row: Row) -> _Found:
        cells = [row.cell(name) for name in columns]
        key = tuple(map(id, cells))
        kept = memory.get(key)
        if kept is None:
            if len(memory) >= _MOST_REMEMBERED:
                memory.clear()
            kept = memory[key] = (cells, find(row))
        return kept[1]

    return from_memory


def remembered_by(name: str, find: Callable[[Row], _Found]) -> Callable[[Row], _Found]:
    """The same where one column decides."""
    memory: dict[int, tuple[Cell, _Found]] = {}

    def from_memory(row: Row) -> _Found:
        cell = row.cells.get(name) or row.absent.get(name, EMPTY)
        kept = memory.get(id(cell))
        if kept is None:
            kept = memory[id(cell)] = (cell, find(row))
        return kept[1]

    return from_memory


def own_columns(table: Table, binding: Binding) -> set[str]:
    """The columns of the table itself that decide what a binding gives."""
    if isinstance(binding, Found):
        return set(_of_lookup(table, table.lookups[binding.lookup]))
    if isinstance(binding, Path):
        return set(_of_way(table, binding))
    if isinstance(binding, Agree):
        parts = (binding.path, *binding.parts.values())
        return {name for path in parts for name in _of_way(table, path)}
    if isinstance(binding, Is | Matches | Extract):
        return set(_of_way(table, binding.path))
    return set()


def _of_way(table: Table, path: Path) -> Iterator[str]:
    yield from (name for name in (path.qualifier, path.precision) if name)
    if path.steps[0] in table.lookups:
        yield from _of_lookup(table, table.lookups[path.steps[0]])
    else:
        yield path.steps[0]


def _of_lookup(table: Table, lookup: LookUp) -> Iterator[str]:
    ways = [way for choice in lookup.match.values() for way in choice]
    for way in (*ways, lookup.at):
        if isinstance(way, Path):
            yield from _of_way(table, way)


def _yes(flag: bool) -> Filled:  # noqa: FBT001 - the flag is the thing itself
    return Filled("value", (("", int(flag)),))


def _extracted(match: re.Match[str]) -> Filled:
    if not (match[1] or "").isdecimal():  # the pattern may let letters in: no number there
        return Filled("empty")
    return (
        Filled("unsound")
        if len(match[1]) > MOST_DIGITS
        else Filled("value", (("", int(match[1])),))
    )


def _given(state: State, cell: Cell) -> Filled:
    if state == "unknown" or (state == "unsound" and not cell.written):
        return Filled(state)
    return Filled("value", (("", int(state != "empty")),))


def _widened(cell: Cell, precision: str) -> Cell:
    """A date cell as the whole month or year it stands for."""
    value = cell.value
    if not isinstance(value, Stretch) or precision not in ("month", "year"):
        return cell
    first, last = value.span.first, value.span.last
    if precision == "year":
        span = Span(date(first.year, 1, 1), date(last.year, 12, 31))
        return replace(cell, value=replace(value, span=span, precision="year"))
    span = Span(first.replace(day=1), last.replace(day=monthrange(last.year, last.month)[1]))
    return replace(cell, value=replace(value, span=span, precision="month"))


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
    numbers: tuple[tuple[str, int], ...] | None = None
    if kind == "word":
        numbers = ()
    elif kind == "qualifier":
        known = cell.canonical in QUALIFIERS
        numbers = (("", QUALIFIERS.index(cell.canonical)),) if known else None
    elif isinstance(value, Figure):
        numbers = _of_figure(kind, value)
    elif isinstance(value, Stretch):
        first, last = value.span.first, value.span.last
        ends = (("", first.toordinal()), ("_last", last.toordinal()))
        numbers = (("", first.year),) if kind == "year" else ends
    elif isinstance(value, bool | int):
        numbers = (("", int(value)),)
    return numbers


def _of_figure(kind: Kind, value: Figure) -> tuple[tuple[str, int], ...] | None:
    if kind == "figure":
        return (("", value.units), ("_scale", value.scale))
    # "gần 400" is no 400: a count rule needs an exact whole number
    if value.qualifier or value.units % value.scale:
        return None
    return (("", value.units // value.scale),)
