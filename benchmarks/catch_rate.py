"""How many planted faults gbopen finds at the exact cell, beside frictionless and pandera.

    python benchmarks/catch_rate.py [--sample N] [--seed N] [--peers N] [-v]

Sound tables (made of dice in three shapes, and the published code lists) are judged as they are;
then every kind of fault is planted into them, alone and several to a file. Where a fault is, and
which rule has to say so, is known from the planting and never asked of gbopen.
"""

import argparse
import csv
import io
import random
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from benchmarks.clean_tables import MAKERS, clean_rows, published, source_rows
from benchmarks.faults import ROW_KINDS, Kind, Plant
from benchmarks.faults_cells import CELL_KINDS, understood
from benchmarks.faults_files import FILE_KINDS
from benchmarks.faults_rows import LINKED_KINDS
from benchmarks.forms import SHAPES, Form, make_form
from benchmarks.scores import DAY
from gbopen import shipped
from gbopen.findings.finding import Finding
from gbopen.findings.report import Report
from gbopen.judging.file import Setting, known_rows, report_on
from gbopen.judging.known import Known
from gbopen.judging.opened import open_sheets
from gbopen.screening.setting import lists_in
from gbopen.tables.load import load_tables

FULL = 10_400
MIXED = 0.5  # of all plants stand in files with several
SEED = 2026
KINDS = (*ROW_KINDS, *LINKED_KINDS, *CELL_KINDS, *FILE_KINDS)


@dataclass(eq=False)
class Case:
    """A file with its faults, and how it is judged."""

    form: Form
    plants: list[Plant]


@dataclass
class Tally:
    """What came of the plants of one kind, or of all."""

    planted: int = 0
    exact: int = 0
    elsewhere: int = 0
    missed: int = 0
    beside: int = 0  # further errors and warnings on the rows of the plants
    false: int = 0  # errors and warnings on untouched rows


class Maker:
    """Makes sound forms, and plants faults into them; the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self.setting = setting()
        self._known = known_rows(self.setting)
        self.dice = random.Random(seed)  # noqa: S311 - the same faults each time
        names = {one["measure_id"]: one["name_vi"] for one in published("measures")}
        self._names = {"measure_id": names}

    def judge(self, case: Case) -> Report:
        """What `judge_file` says of the file, with the code lists read once for all files."""
        form, at_hand = case.form, self._known
        rows = {table: list(found) for table, found in at_hand.rows.items()}
        known = Known(at_hand.tables, rows, set(at_hand.whole))
        said = form.conventions
        opened = open_sheets(form.file_name, form.written(), known, table="", declared=said)
        return report_on(list(opened), known, replace(self.setting, conventions=said))

    def form(self, table: str, shape: str, *, declared: bool) -> Form:
        """A sound form of the table."""
        return make_form(
            self.setting.tables[table],
            clean_rows(table, self.dice),
            shape=shape,
            names=self._names if table in MAKERS else {},
            dice=self.dice,
            declared=declared,
        )

    def single(self, kind: Kind) -> Case:
        """A file with one fault of that kind."""
        for _ in range(400):
            declared = self.dice.random() < 0.5 if kind.declared is None else kind.declared
            shape = self.dice.choice(kind.shapes)
            declared = declared and shape != "canonical"
            form = self.form(self.dice.choice(kind.tables), shape, declared=declared)
            plant = self._plant(kind, form)
            if plant:
                return Case(form, [plant])
        raise LookupError(kind.name)

    def mixed(self, most: int) -> Case:
        """A file with faults of several kinds, each in a row of its own."""
        shape = self.dice.choice(SHAPES)
        declared = shape != "canonical" and self.dice.random() < 0.5
        form = self.form(self.dice.choice(list(MAKERS)), shape, declared=declared)
        understood(self.dice, form)
        fit = [kind for kind in KINDS if not kind.alone and _fits(kind, form)]
        plants: list[Plant] = []
        for kind in self.dice.sample(fit, min(len(fit), 3 * most)):
            plant = self._plant(kind, form) if len(plants) < most else None
            plants += [plant] if plant else []
        return Case(form, plants)

    def _plant(self, kind: Kind, form: Form) -> Plant | None:
        """The fault in a row that has none; the first row proves the conventions and stays."""
        free = [n for n in range(1, len(form.records)) if n not in form.taken]
        self.dice.shuffle(free)
        for number in free[:8]:
            record = form.records[number]
            plant = kind.plant(self.dice, form, record)
            if plant:
                form.taken.add(number)
                return replace_names(plant, kind)
        return None


def replace_names(plant: Plant, kind: Kind) -> Plant:
    """The plant under the name of its kind."""
    plant.kind, plant.rule = kind.name, kind.rule
    return plant


def _fits(kind: Kind, form: Form) -> bool:
    return (
        form.table.name in kind.tables
        and form.shape in kind.shapes
        and kind.declared in {None, form.declared}
    )


def setting() -> Setting:
    """What clerks' files are judged by here: the code lists, and made reports."""
    tables = load_tables(shipped.schemas())
    lists = lists_in(shipped.reference().joinpath("data"), tables)
    text = io.StringIO(newline="")
    rows = source_rows()
    writer = csv.DictWriter(text, list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    known = [("sources", text.getvalue().encode())]
    return Setting(tables, DAY, code_lists=lists, known=known, limit=0)


Spot = tuple[int | None, str]


def weigh(case: Case, findings: Sequence[Finding], tallies: dict[str, Tally]) -> list[str]:
    """Count what became of the plants of a file; a line for everything that went wrong."""
    form, odd = case.form, []
    told = {(one.rule, (one.place.row, one.place.cell)) for one in findings}
    expected: set[tuple[str, Spot]] = set()
    rows: set[int | None] = set()
    for plant in case.plants:
        spot = form.address(plant.line, plant.column)
        fate = _fate(plant, spot, findings)
        tally = tallies[plant.kind]
        tally.planted += 1
        setattr(tally, fate, getattr(tally, fate) + 1)
        expected.add((plant.rule, spot))
        beside = {(rule, form.address(line, number)) for rule, line, number in plant.also}
        expected |= beside
        rows |= {spot[0]} | {row for _, (row, _) in beside}
        if fate != "exact":
            odd.append(f"{fate}: {plant.kind} wanted at {spot} {_quoted(plant)}; told {told}")
    for one in findings:
        at = (one.rule, (one.place.row, one.place.cell))
        if one.severity == "info" or at in expected or _either(one, case):
            continue
        touched = one.place.row in rows
        tally = tallies[case.plants[0].kind if len(case.plants) == 1 else ""]
        tally.beside += touched
        tally.false += not touched
        odd.append(f"{'beside' if touched else 'FALSE'}: {at} {one.found!r} with "
                   f"{[plant.kind for plant in case.plants]} {form.table.name} {form.shape}")
    return odd


def _quoted(plant: Plant) -> str:
    return "" if plant.line is None else " | ".join(plant.line)


def _fate(plant: Plant, spot: Spot, findings: Sequence[Finding]) -> str:
    row, cell = spot
    for one in findings:
        places = (one.place, *one.also) if plant.either else (one.place,)
        if one.rule == plant.rule and any(
            (place.cell == cell and place.row == row) or row is None for place in places
        ):
            return "exact"
    near = [
        one
        for one in findings
        if one.rule == plant.rule or (one.severity != "info" and one.place.row == row)
    ]
    return "elsewhere" if near else "missed"


def _either(one: Finding, case: Case) -> bool:
    """True where the finding is of a plant that lies in several cells."""
    return any(plant.either and plant.rule == one.rule for plant in case.plants)


def cases(maker: Maker, total: int) -> Iterator[Case]:
    """Files with one fault of every kind by turns, then files with several."""
    alone = max(round(total * (1 - MIXED)), 0)
    made = 0
    while made < alone:
        for kind in KINDS:
            yield maker.single(kind)
            made += 1
            if made >= alone:
                break
    while made < total:
        case = maker.mixed(maker.dice.randint(2, 8))
        made += len(case.plants)
        yield case


def sound(maker: Maker, count: int) -> Iterator[Case]:
    """Files without a fault."""
    for number in range(count):
        table = list(MAKERS)[number % len(MAKERS)]
        shape = SHAPES[number // len(MAKERS) % 3]
        form = maker.form(table, shape, declared=shape != "canonical" and maker.dice.random() < 0.5)
        understood(maker.dice, form)
        yield Case(form, [])
