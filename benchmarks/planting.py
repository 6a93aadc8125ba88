"""Sound files, and files with faults planted into them; the same ones for the same seed."""

import csv
import io
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace

from benchmarks.clean_tables import MAKERS, clean_rows, published, source_rows
from benchmarks.faults import ROW_KINDS, Kind, Plant
from benchmarks.faults_cells import CELL_KINDS, understood
from benchmarks.faults_files import FILE_KINDS
from benchmarks.faults_rows import LINKED_KINDS
from benchmarks.forms import SHAPES, Form, make_form
from benchmarks.peers import before
from benchmarks.scores import DAY
from gbopen import shipped
from gbopen.findings.report import Report
from gbopen.judging.file import Setting, known_rows, report_on
from gbopen.judging.known import Known
from gbopen.judging.opened import open_sheets
from gbopen.screening.setting import lists_in
from gbopen.tables.load import load_tables

MIXED = 0.5  # of all faults stand in files with several
KINDS = (*ROW_KINDS, *LINKED_KINDS, *CELL_KINDS, *FILE_KINDS)


@dataclass(eq=False)
class Case:
    """A file with its faults; `plan` is its layout before them."""

    form: Form
    plan: Form
    plants: list[Plant]


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
            plan = before(form)
            plant = self._plant(kind, form)
            if plant:
                return Case(form, plan, [plant])
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
        return Case(form, before(form), plants)

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
        yield Case(form, before(form), [])
