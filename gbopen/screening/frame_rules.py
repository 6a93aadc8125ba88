"""The row, key and table rules of a table asked of a whole frame at once.

`judging` asks the same rules row by row; both must find the same rows at fault. The arithmetic is
the `broken` of each rule, on columns of 64 bits: it is trusted only as far as they cannot overflow,
and rows with larger numbers are judged one by one.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from gbopen.judging.known import Known, references
from gbopen.judging.rows import crash
from gbopen.rules.catalogue import BY_NAME
from gbopen.rules.rule import Facts, Rule
from gbopen.screening.frame import value_columns
from gbopen.screening.frame_roles import (
    EMPTY,
    UNSOUND,
    VALUE,
    AskedColumn,
    Mask,
    RoleColumns,
    combined,
)
from gbopen.tables.table import Bound, ForeignKey, Table

MOST_COUNT, MOST_UNITS, MOST_SCALE = 10**12, 10**6, 10**4

Marks = Callable[[RoleColumns], Mask]


@dataclass(frozen=True, slots=True)
class FrameRule:
    """One rule of a table, under a name of its own there; `marks` says which rows are at fault."""

    name: str
    rule: Rule
    marks: Marks


def rules_of(table: Table) -> Iterator[FrameRule]:
    """Every key, reference and bound rule of the table."""
    keys = [key for key in (table.primary_key, *table.unique_keys) if key]
    keys += [(field.name,) for field in table.fields if field.constraints.unique]
    for number, key in enumerate(keys, 1):
        yield _named("duplicate-key", f"key {number}: {', '.join(key)}", _duplicates(key))
    for number, (reference, target) in enumerate(references(table), 1):
        at = f"reference {number}: {', '.join(reference.fields)}"
        yield _named("unknown-reference", at, _unknown(reference, target))
    for number, bound in enumerate(table.rules, 1):
        marks_of = _settled if bound.rule.scope == "table" else _broken_rows
        whole_file = [one for one in table.rules if table.yields(bound, one)]
        marks = _unless(whole_file, marks_of(bound, table.stronger(bound)))
        yield _named(bound.rule.name, f"rule {number}", marks)


def _named(name: str, at: str, marks: Marks) -> FrameRule:
    rule = BY_NAME[name]
    return FrameRule(f"{rule.code} {rule.name} ({at})", rule, marks)


def faults(frame: pd.DataFrame, table: Table, known: Known, today: date) -> set[tuple[int, str]]:
    """Every (row, rule) at fault in a frame of the table; `known` holds the table's own rows too.

    RuleCrash where a rule fails by itself.
    """
    columns = RoleColumns(frame, table, known, today)
    found: set[tuple[int, str]] = set()
    for one in rules_of(table):
        try:
            mask = one.marks(columns)
        except Exception as fault:
            raise crash(one.rule, fault) from fault
        found |= rows_at(frame, mask, one.rule.name)
    return found


def rows_at(frame: pd.DataFrame, mask: Mask, rule: str) -> set[tuple[int, str]]:
    """The rows of a mask as (row, rule)."""
    return {(int(row), rule) for row in frame.index[mask]}


def _broken_rows(bound: Bound, stronger: Sequence[Bound] = ()) -> Marks:
    def marks(columns: RoleColumns) -> Mask:
        mask = broken(bound.rule, columns.ask(bound))
        return mask & ~_overruled(stronger, columns)

    return marks


def _overruled(stronger: Sequence[Bound], columns: RoleColumns) -> Mask:
    """The rows in which one of the rules that a rule yields to is broken."""
    mask = np.zeros(len(columns.frame), dtype=np.bool_)
    for one in stronger:
        # one that fails does so again under its own name
        with suppress(Exception):
            mask |= broken(one.rule, columns.ask(one))
    return mask


def _unless(whole_file: Sequence[Bound], marks: Marks) -> Marks:
    """The marks; none where the whole file is at fault by one of the rules given."""

    def unless(columns: RoleColumns) -> Mask:
        for one in whole_file:
            with suppress(Exception):
                if _settled(one)(columns).any():
                    return np.zeros(len(columns.frame), dtype=np.bool_)
        return marks(columns)

    return unless if whole_file else marks


def broken(rule: Rule, asked: AskedColumn) -> Mask:
    """The rows that the rule fits and finds broken."""
    mask = np.zeros(len(asked.fits), dtype=np.bool_)
    if rule.broken is None:
        return mask
    large = _too_large(rule, asked) & asked.fits
    block = np.flatnonzero(asked.fits & ~large)
    if len(block):
        answer = rule.broken(**{name: column[block] for name, column in asked.numbers.items()})
        mask[block] = np.asarray(answer, dtype=np.bool_)
    for row in np.flatnonzero(large):
        mask[row] = bool(rule.broken(**numbers_at(asked, int(row))))
    return mask


def numbers_at(asked: AskedColumn, row: int) -> dict[str, int]:
    """The numbers of one row, as whole numbers without bounds."""
    return {name: int(column[row]) for name, column in asked.numbers.items()}


def _too_large(rule: Rule, asked: AskedColumn) -> Mask:
    """The rows with a number so large that the arithmetic might not fit into 64 bits."""
    large = np.zeros(len(asked.fits), dtype=np.bool_)
    figures = {role for role, kind in rule.roles.items() if kind == "figure"}
    scales = {f"{role}_scale" for role in figures}
    for name, column in asked.numbers.items():
        most = MOST_UNITS if name in figures else MOST_SCALE if name in scales else MOST_COUNT
        large |= (column > most) | (column < -most)
    return large


def _duplicates(key: tuple[str, ...]) -> Marks:
    def marks(columns: RoleColumns) -> Mask:
        states = np.array([columns.state(name) for name in key])
        compared = ~(states == UNSOUND).any(axis=0) & ~(states == EMPTY).all(axis=0)
        if key != columns.table.primary_key:
            compared &= (states == VALUE).all(axis=0)
        fields = [columns.table.field(name) for name in key]
        frame = columns.frame.loc[compared]
        codes = combined(frame, [part for field in fields for part in value_columns(field)])
        mask = np.zeros(len(compared), dtype=np.bool_)
        mask[compared] = pd.Series(codes).duplicated().to_numpy()
        return mask

    return marks


def _unknown(reference: ForeignKey, target: str) -> Marks:
    def marks(columns: RoleColumns) -> Mask:
        if target not in columns.known.whole:
            return np.zeros(len(columns.frame), dtype=np.bool_)
        codes, rows = columns.distinct(reference.fields)
        unknown = []
        for row in rows:
            cells = [row.cell(name) for name in reference.fields]
            key = tuple(cell.canonical for cell in cells)
            there = columns.known.with_key(target, reference.keys, key)
            unknown.append(all(cell.state == "value" for cell in cells) and not there)
        return np.array(unknown, dtype=np.bool_)[codes]

    return marks


def _settled(bound: Bound, stronger: Sequence[Bound] = ()) -> Marks:
    """The rows that a table rule finds at fault: the facts of all rows that take part, settled."""

    def marks(columns: RoleColumns) -> Mask:
        rule, asked = bound.rule, columns.ask(bound)
        taking_part = broken(rule, asked) if rule.broken else asked.fits
        taking_part = taking_part & ~_overruled(stronger, columns)
        words = {role: columns.texts(bound, role) for role in rule.roles}
        said = {role: texts for role, texts in words.items() if texts is not None}
        facts = (
            Facts(row, numbers_at(asked, row), {role: said[role][row] for role in said})
            for row in np.flatnonzero(taking_part).tolist()
        )
        mask = np.zeros(len(columns.frame), dtype=np.bool_)
        given = facts if rule.each_file else list(facts)
        for verdict in rule.settle(given) if rule.settle else ():
            mask[verdict.row] = True
        return mask

    return marks
