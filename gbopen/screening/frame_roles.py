"""The roles of rules filled from the columns of a frame: what `judging.roles` does row by row.

Columns of the frame itself are taken as they are. What leads further (references, look-ups,
patterns) is asked of `judging.roles` once for each different combination of cells.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from gbopen.judging.filling import Filled, Filling, own_columns, zeros
from gbopen.judging.known import Known, Row
from gbopen.judging.roles import Roles
from gbopen.rules.rule import QUALIFIERS, Kind
from gbopen.screening.frame import UNREAD, Numbers, day_numbers, identity, rows_of
from gbopen.tables.table import (
    Binding,
    Bound,
    Path,
    Table,
)

Mask = npt.NDArray[np.bool_]
States = npt.NDArray[np.int8]

VALUE, EMPTY, UNSOUND, UNKNOWN = range(4)
_STATES = {"value": VALUE, "empty": EMPTY, "unsound": UNSOUND, "unknown": UNKNOWN}
# cells that say nothing, though they are at fault: see `Cell.written`
_SILENT = ("required", UNREAD)
# the columns of a frame that give the numbers of a role without further ado
_DIRECT: Mapping[Kind, tuple[str, ...]] = {
    "count": ("integer", "number"),
    "figure": ("integer", "number"),
    "date": ("date",),
    "year": ("year", "date"),
    "flag": ("boolean",),
    "given": ("string", "integer", "number", "date", "year", "boolean"),
    "word": ("string", "integer", "number", "date", "year", "boolean"),
}


@dataclass(frozen=True, slots=True)
class FilledColumn:
    """One role filled for every row: how sound it is, and its numbers by suffix."""

    state: States
    numbers: Mapping[str, Numbers]


@dataclass(frozen=True, slots=True)
class AskedColumn:
    """Which rows a rule fits, and the numbers it is then asked with."""

    fits: Mask
    numbers: Mapping[str, Numbers]


class RoleColumns:
    """Fills the roles of the rules of a table from a frame."""

    def __init__(self, frame: pd.DataFrame, table: Table, known: Known, today: date) -> None:
        self.frame = frame
        self.table = table
        self.known = known
        self._filling = Filling(table, known, today)
        self._distinct: dict[tuple[str, ...], tuple[npt.NDArray[np.intp], list[Row]]] = {}
        self._filled: dict[tuple[Kind, Path], FilledColumn] = {}

    def ask(self, bound: Bound) -> AskedColumn:
        """Which rows the rule fits: see `Roles.ask`."""
        rule, asked = bound.rule, Roles(bound, self._filling)
        fits = np.ones(len(self.frame), dtype=np.bool_)
        for flag in bound.where:
            filled = self._fill("flag", flag)
            fits &= (filled.state == VALUE) & (filled.numbers[""] != 0)
        numbers: dict[str, Numbers] = {}
        for role, kind in rule.needs.items():
            filled = self._fill(kind, bound.roles[role])
            fits &= filled.state == VALUE
            numbers |= {role + suffix: column for suffix, column in filled.numbers.items()}
        for role, kind in rule.absent.items():
            fits &= self._fill(kind, bound.roles[role]).state == EMPTY
        for role, kind in rule.may.items():
            filled = self._may(asked, role, kind)
            fits &= filled.state <= EMPTY
            given = filled.state == VALUE
            for suffix, zero in zeros(kind):
                numbers[role + suffix] = np.where(given, filled.numbers[suffix], zero)
            numbers[f"{role}_given"] = given.astype(np.int64)
        return AskedColumn(fits, numbers)

    def state(self, name: str) -> States:
        """How sound the cells of a column of the table are."""
        frame = self.frame
        state = np.where(frame[name].isna().to_numpy(), EMPTY, VALUE).astype(np.int8)
        if f"{name}.fault" in frame.columns:
            state[frame[f"{name}.fault"].notna().to_numpy()] = UNSOUND
        return state

    def texts(self, bound: Bound, role: str) -> "npt.NDArray[np.object_] | None":
        """The canonical texts of a word role, for rules that compare rows; see `Roles.codes`."""
        path = bound.roles.get(role)
        if bound.rule.roles[role] != "word" or not isinstance(path, Path):
            return None
        codes, rows = self.distinct(own_columns(self.table, path))
        texts = [self.known.follow(self.table, row, path)[1].canonical for row in rows]
        return np.array(texts, dtype=object)[codes]

    def distinct(self, names: Iterable[str]) -> tuple[npt.NDArray[np.intp], list[Row]]:
        """The different combinations of cells in those columns, and which one each row has."""
        key = tuple(sorted(set(names)))
        if key not in self._distinct:
            fields = [self.table.field(name) for name in key]
            parts = [part for field in fields for part in identity(self.frame, field)]
            codes = combined(self.frame, parts)
            first = np.unique(codes, return_index=True)[1]
            self._distinct[key] = codes, rows_of(self.frame.iloc[first], fields)
        return self._distinct[key]

    def _may(self, asked: Roles, role: str, kind: Kind) -> FilledColumn:
        binding = asked.bound.roles.get(role)
        filled = self._empty(kind) if binding is None else self._fill(kind, binding)
        if kind != "qualifier" or not asked.share:
            return filled
        share = asked.bound.roles[asked.share]
        columns = own_columns(self.table, share)
        in_cell = self._by_distinct(columns, kind, asked.qualifier_in_cell)
        empty = filled.state == EMPTY
        state = np.where(empty, in_cell.state, filled.state)
        return FilledColumn(state, {"": np.where(empty, in_cell.numbers[""], filled.numbers[""])})

    def _empty(self, kind: Kind) -> FilledColumn:
        size = len(self.frame)
        numbers = {suffix: np.full(size, zero, dtype=np.int64) for suffix, zero in zeros(kind)}
        return FilledColumn(np.full(size, EMPTY, dtype=np.int8), numbers)

    def _fill(self, kind: Kind, binding: Binding) -> FilledColumn:
        if not isinstance(binding, Path) or not self._is_direct(kind, binding):
            columns = own_columns(self.table, binding)
            return self._by_distinct(columns, kind, self._filling.of(kind, binding))
        if (kind, binding) not in self._filled:
            self._filled[kind, binding] = self._direct(kind, binding)
        return self._filled[kind, binding]

    def _by_distinct(
        self, columns: Iterable[str], kind: Kind, fill: Callable[[Row], Filled]
    ) -> FilledColumn:
        codes, rows = self.distinct(columns)
        filled = [fill(row) for row in rows]
        state = np.array([_STATES[one.state] for one in filled], dtype=np.int8)
        numbers = {
            suffix: np.array([_number(one, suffix, zero) for one in filled], dtype=np.int64)[codes]
            for suffix, zero in zeros(kind)
        }
        return FilledColumn(state[codes], numbers)

    def _is_direct(self, kind: Kind, path: Path) -> bool:
        (name, *further) = path.steps
        if further or path.precision or name in self.table.lookups:
            return False
        return self.table.field(name).type in _DIRECT.get(kind, ())

    def _direct(self, kind: Kind, path: Path) -> FilledColumn:
        name = path.steps[0]
        state = self.state(name)
        if kind == "given":
            return self._given(name, state)
        if path.qualifier:
            beside = self.state(path.qualifier)
            estimated = (beside == UNSOUND) | ((beside == VALUE) & ~self._says_exact(path))
            state[(state == VALUE) & estimated] = UNSOUND
        if kind == "word":
            return FilledColumn(state, {})
        if kind == "count" and self.table.field(name).type == "number":
            return self._exact_count(name, state)
        return FilledColumn(state, self._numbers(kind, name))

    def _says_exact(self, path: Path) -> Mask:
        codes, rows = self.distinct([path.qualifier])
        exact = [row.cell(path.qualifier).canonical == QUALIFIERS[0] for row in rows]
        return np.array(exact, dtype=np.bool_)[codes]

    def _given(self, name: str, state: States) -> FilledColumn:
        filled = (state != EMPTY).astype(np.int64)
        silent = np.zeros(len(state), dtype=np.bool_)
        if f"{name}.fault" in self.frame.columns:
            silent = self.frame[f"{name}.fault"].isin(_SILENT).to_numpy()
        return FilledColumn(np.where(silent, UNSOUND, VALUE).astype(np.int8), {"": filled})

    def _exact_count(self, name: str, state: States) -> FilledColumn:
        units, scale = self._whole(f"{name}.units", 0), self._whole(f"{name}.scale", 1)
        inexact = units % scale != 0
        if f"{name}.qualifier" in self.frame.columns:
            inexact |= self._whole(f"{name}.qualifier", 0) != 0
        state[(state == VALUE) & inexact] = UNSOUND
        return FilledColumn(state, {"": units // scale})

    def _numbers(self, kind: Kind, name: str) -> dict[str, Numbers]:
        column, of_type = self.frame[name], self.table.field(name).type
        if kind == "figure" and of_type == "number":
            units, scale = self._whole(f"{name}.units", 0), self._whole(f"{name}.scale", 1)
            return {"": units, "_scale": scale}
        if kind == "date":
            return {"": day_numbers(column), "_last": day_numbers(self.frame[f"{name}.last"])}
        if of_type == "date":
            return {"": column.dt.year.fillna(0).to_numpy().astype(np.int64)}
        ones = np.ones(len(column), dtype=np.int64)
        return {"": self._whole(name, 0), **({"_scale": ones} if kind == "figure" else {})}

    def _whole(self, column: str, missing: int) -> Numbers:
        return self.frame[column].to_numpy(dtype=np.int64, na_value=missing)


def _number(filled: Filled, suffix: str, zero: int) -> int:
    return dict(filled.numbers).get(suffix, zero)


def combined(frame: pd.DataFrame, columns: Iterable[str]) -> npt.NDArray[np.intp]:
    """One number for each different combination of values, in the order they are met."""
    codes = np.zeros(len(frame), dtype=np.intp)
    if not len(frame):
        return codes
    for name in columns:
        one: Any = pd.factorize(frame[name], use_na_sentinel=False)[0]
        codes = pd.factorize(codes * (one.max() + 1) + one)[0]
    return codes
