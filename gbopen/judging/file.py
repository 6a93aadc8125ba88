"""The one door: bytes in, everything that is wrong out. Standard library only.

`judge_file` judges one file, `judge_files` a set of files with references across them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, partial
from itertools import chain

from gbopen.findings.finding import Finding, Unchecked
from gbopen.findings.report import Report, make_report
from gbopen.judging.about import dated, seen_of
from gbopen.judging.groups import FileRules, table_findings
from gbopen.judging.keys import Placed, duplicate_keys, unknown_references
from gbopen.judging.known import Known, Row
from gbopen.judging.newer import held_back, is_newer
from gbopen.judging.opened import Opened, open_file, open_sheets
from gbopen.judging.rows import RowRules, cell_findings
from gbopen.judging.sent_twice import SentTwice, sent_twice
from gbopen.judging.titles import retold, words_of
from gbopen.language import Bilingual
from gbopen.rules.catalogue import BY_NAME
from gbopen.tables.table import Bound, Table
from gbopen.values.conventions import CANONICAL, Conventions


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rules a report tells of: not those of `ignore`, and of `only` alone where it names any.

    What keeps a file from being read is always told.
    """

    ignore: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()

    def __contains__(self, rule: str) -> bool:
        if BY_NAME[rule].scope == "file" and BY_NAME[rule].severity == "error":
            return True
        return rule not in self.ignore and (not self.only or rule in self.only)


ALL = Wanted()


@dataclass(frozen=True, slots=True)
class OfFile:
    """What was settled for one file: which rules are told of it, and how it writes numbers."""

    wanted: Wanted = ALL
    conventions: Conventions | None = None


@dataclass(frozen=True)
class Setting:
    """What files are judged by: the tables, the rows of code lists, and the day of the check.

    `code_lists` are CSV files of the published form by table name, each with every row there is;
    `known` are (table name, file) of tables that clerks fill, with only the rows known so far.
    Rules that are newer than the version `rules_since` only warn. `of_files` are the files, by
    name, for which other rules or conventions were settled.
    """

    tables: Mapping[str, Table]
    today: date
    version: str = ""
    code_lists: Mapping[str, bytes] | None = None
    known: Sequence[tuple[str, bytes]] = ()
    conventions: Conventions | None = None
    table: str = ""
    limit: int = 1000
    wanted: Wanted = ALL
    rules_since: str = ""
    of_files: Mapping[str, OfFile] = field(default_factory=dict)

    @cached_property
    def read(self) -> Known:
        """The code lists and known rows, read once for all calls."""
        known = Known(self.tables)
        for name, data in (self.code_lists or {}).items():
            known.add(name, rows_of(name, data, self.tables), whole=True)
        for name, data in self.known:
            known.add(name, rows_of(name, data, self.tables), whole=False)
        return known

    def of(self, file: str) -> OfFile:
        """What holds for the file of that name."""
        return self.of_files.get(file) or OfFile(self.wanted, self.conventions)

    def tells(self, file: str, rule: str) -> bool:
        """True where what the rule finds in the file is told, with its full severity."""
        since = self.rules_since
        held = bool(since) and is_newer(BY_NAME[rule].since, since)
        return not held and rule in self.of(file).wanted


def judge_file(name: str, data: bytes, setting: Setting) -> Report:
    """Everything that is wrong in one file."""
    return judge_files([(name, data)], setting)


def judge_files(files: Iterable[tuple[str, bytes]], setting: Setting) -> Report:
    """Everything that is wrong in a set of files, references across them included."""
    known = known_rows(setting)
    opened = [
        one
        for name, data in files
        for one in open_sheets(
            name, data, known, table=setting.table, declared=setting.of(name).conventions
        )
    ]
    return report_on(opened, known, setting)


def report_on(
    opened: Sequence[Opened], known: Known, setting: Setting, passed: Iterable[Unchecked] = ()
) -> Report:
    """The report on files already opened; their rows are added to those known.

    `passed` is what could not be checked of files that were not opened.
    """
    found = [finding for one in opened for finding in one.findings]
    unchecked: list[Unchecked] = [*passed]
    by_table: dict[str, list[Opened]] = {}
    for one in opened:
        if one.table is not None:
            by_table.setdefault(one.table.name, []).append(one)
    for name, ones in by_table.items():
        if setting.tables[name].filled_by == "publisher":
            known.replace(name)
        # the cover of a form tells of one report and is no list: who sent none is not in it
        whole = any(not one.layout.rows for one in ones)
        known.add(name, (row for one in ones for row in one.rows), whole=whole)
    twice = sent_twice(opened)
    for name, ones in by_table.items():
        for item in _judged(setting.tables[name], ones, known, setting, twice):
            (found if isinstance(item, Finding) else unchecked).append(item)  # type: ignore[arg-type]
    words = {(one.seen.name, one.seen.sheet): words_of(one) for one in opened}
    found = [
        retold(one, words.get((one.place.file, one.place.sheet), {}))
        for one in found
        if one.rule in setting.of(one.place.file).wanted
    ]
    refused = {(one.seen.name, one.seen.sheet) for one in opened if one.table is None}
    return make_report(
        held_back(found, setting.rules_since, except_in=refused),
        files=[seen_of(one, known) for one in opened],
        unchecked=[one for one in unchecked if one.rule in setting.of(one.file).wanted],
        today=setting.today,
        version=setting.version,
        limit=setting.limit,
    )


def known_rows(setting: Setting) -> Known:
    """The code lists and known rows of a setting, for a call that may add its own."""
    return setting.read.copy()


def rows_of(name: str, data: bytes, tables: Mapping[str, Table]) -> list[Row]:
    """The rows of a CSV file of the published form."""
    return open_file(f"{name}.csv", data, Known(tables), table=name, declared=CANONICAL).rows


def _judged(
    table: Table, files: Sequence[Opened], known: Known, setting: Setting, twice: SentTwice
) -> Iterator[Finding | Unchecked]:
    today = setting.today
    of_file = FileRules(table, known, today=today)
    made: dict[object, RowRules] = {}
    groups: list[tuple[list[Placed], list[Bound]]] = []
    for one in files:
        rows = [(row, one.layout) for row in one.rows]
        told = partial(setting.tells, one.seen.name)
        found = of_file.findings(rows, told)
        silent = of_file.silent(found)
        # made once for all files of which the same is told
        key = (tuple(found), setting.of(one.seen.name).wanted)
        rules = made.get(key) or RowRules(table, known, today=today, told=told, silent=silent)
        made[key] = rules
        yield from _row_by_row(one, table, rules, known)
        yield from chain.from_iterable(found.values())
        groups.append((rows, silent))
    placed = [one for rows, _ in groups for one in rows]
    yield from duplicate_keys(table, placed, known, twice=twice)
    yield from unknown_references(table, placed, known)
    yield from table_findings(table, groups, known, today=today, twice=twice)


def _row_by_row(
    one: Opened, table: Table, rules: RowRules, known: Known
) -> Iterator[Finding | Unchecked]:
    rules.unknown.clear()
    for row in one.rows:
        yield from (dated(found, table, row, known) for found in cell_findings(row, one.layout))
        yield from rules.findings(row, one.layout)
    for name, count in rules.unknown.items():
        yield not_asked(name, one.seen.name, count)


def not_asked(rule: str, file: str, rows: int) -> Unchecked:
    """What is said of a rule that could not be asked of some rows."""
    return Unchecked(
        rule=rule,
        file=file,
        title="",
        reason=Bilingual(
            f"quy tắc {rule} chưa kiểm tra được ở {rows} dòng vì thiếu dữ liệu tham chiếu.",
            f"the rule {rule} could not be checked (rows: {rows}), because what they refer to is "
            "not at hand.",
        ),
        rows=rows,
    )
