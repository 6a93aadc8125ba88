"""The rows that references lead to: code lists, known sources, and the files of the call."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Literal

from gbopen.judging.cells import EMPTY, UNSOUND, Cell, FieldReader
from gbopen.tables.table import ForeignKey, LookUp, Path, Table
from gbopen.text import fold
from gbopen.values.dates import Stretch

Found = Literal["value", "empty", "unsound", "unknown"]


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its cells by field name, and where it stands.

    `absent` tells what a column the file does not have counts as: EMPTY for optional columns,
    UNSOUND for columns that should be there.
    """

    cells: Mapping[str, Cell]
    absent: Mapping[str, Cell] = field(default_factory=dict)
    row: int = 0
    line: int = 0
    file: str = ""

    def cell(self, name: str) -> Cell:
        """The cell of that column."""
        return self.cells.get(name) or self.absent.get(name, EMPTY)


@dataclass
class Known:
    """All tables and the rows at hand. `whole` are tables whose every row is at hand.

    `readers` are those of columns, shared by the files of a call: names of code lists are in them.
    """

    tables: Mapping[str, Table]
    rows: dict[str, list[Row]] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)
    _indexes: dict[tuple[str, tuple[str, ...]], dict[tuple[str, ...], list[Row]]] = field(
        default_factory=dict
    )
    _references: dict[tuple[str, str], ForeignKey] = field(default_factory=dict)

    # the cell is kept beside what it led to: an id alone may be given to another cell later
    _followed: dict[tuple[str, tuple[str, ...], int], tuple[Cell, tuple[Found, Cell, Table]]] = (
        field(default_factory=dict)
    )
    _looked_up: dict[int, tuple[Row, LookUp, tuple[Found, Row | None]]] = field(
        default_factory=dict
    )
    readers: dict[tuple[object, ...], FieldReader] = field(default_factory=dict)

    def copy(self) -> "Known":
        """The same rows, to which others may be added."""
        rows = {name: list(rows) for name, rows in self.rows.items()}
        return Known(self.tables, rows, set(self.whole), dict(self._indexes))

    def add(self, table: str, rows: Iterable[Row], *, whole: bool) -> None:
        """Rows of a table; `whole` says that a key not among them does not exist."""
        self.rows.setdefault(table, []).extend(rows)
        self.readers.clear()
        self._followed.clear()
        self._looked_up.clear()
        if whole:
            self.whole.add(table)
        for key in [key for key in self._indexes if key[0] == table]:
            del self._indexes[key]

    def replace(self, table: str) -> None:
        """Forget the rows of a table: the call brings its own."""
        self.rows.pop(table, None)
        self.add(table, (), whole=False)

    def with_key(self, table: str, fields: tuple[str, ...], key: tuple[str, ...]) -> list[Row]:
        """The rows of `table` whose `fields` hold that key, in order."""
        index = self._indexes.get((table, fields))
        if index is None:
            index = {}
            for row in self.rows.get(table, ()):
                index.setdefault(tuple(row.cell(one).canonical for one in fields), []).append(row)
            self._indexes[table, fields] = index
        return index.get(key, [])

    def names(self, table: str, key: str) -> dict[str, str]:
        """Every folded name of a row of a code list -> its key; a name of two keys is no name."""
        about = self.tables[table]
        columns = [name for name in (about.name_field, *about.also_named) if name]
        found: dict[str, set[str]] = {}
        for row in self.rows.get(table, ()):
            told_by = row.cell(about.named_with).canonical if about.named_with else ""
            for column in columns:
                for name in row.cell(column).canonical.split("|"):
                    found.setdefault(fold(name), set()).add(row.cell(key).canonical)
                    if name and told_by:
                        with_it = fold(f"{name} ({told_by})")
                        found.setdefault(with_it, set()).add(row.cell(key).canonical)
        return {name: keys.pop() for name, keys in found.items() if name and len(keys) == 1}

    def follow(self, table: Table, row: Row, path: Path) -> tuple[Found, Cell, Table]:
        """The cell a path ends at, how sound the way to it is, and the table it stands in."""
        first = path.steps[0]
        cell = row.cell(first)
        if len(path.steps) == 1:
            return cell.state, cell, table
        if first in table.lookups:
            return self._to_the_end(table, row, path)
        key = (table.name, path.steps, id(cell))
        kept = self._followed.get(key)
        if kept is None or kept[0] is not cell:
            kept = self._followed[key] = (cell, self._to_the_end(table, row, path))
        return kept[1]

    def _to_the_end(self, table: Table, row: Row, path: Path) -> tuple[Found, Cell, Table]:
        here, steps = table, path.steps
        for step in steps[:-1]:
            state, found, here = self._step(here, row, step)
            if found is None:
                return state, EMPTY if state != "unsound" else UNSOUND, here
            row = found
        cell = row.cell(steps[-1])
        return cell.state, cell, here

    def leads_to(self, table: Table, step: str) -> Table:
        """The table that a reference column or a look-up of `table` leads to."""
        if step in table.lookups:
            return self.tables[table.lookups[step].table]
        reference = self._reference(table, step)
        return self.tables[reference.table or table.name]

    def _reference(self, table: Table, column: str) -> ForeignKey:
        found = self._references.get((table.name, column))
        if found is None:
            found = next(one for one in table.foreign_keys if one.fields == (column,))
            self._references[table.name, column] = found
        return found

    def _step(self, table: Table, row: Row, step: str) -> tuple[Found, Row | None, Table]:
        target = self.leads_to(table, step)
        if step in table.lookups:
            state, found = self.look_up(table, row, table.lookups[step])
            return ("empty" if state == "value" else state), found, target
        reference = self._reference(table, step)
        cell = row.cell(step)
        if cell.state != "value":
            return cell.state, None, target
        rows = self.with_key(target.name, reference.keys, (cell.canonical,))
        return "unknown", (rows[0] if rows else None), target

    def look_up(self, table: Table, row: Row, lookup: LookUp) -> tuple[Found, Row | None]:
        """The row a declared look-up finds. ("value", None): it can be sure there is none.

        ("unknown", None): no row matches even without regard to `during`, or the way is unknown.
        """
        kept = self._looked_up.get(id(lookup))  # several roles of a rule ask for the same
        if kept is None or kept[0] is not row or kept[1] is not lookup:
            kept = (row, lookup, self._look_up(table, row, lookup))
            self._looked_up[id(lookup)] = kept
        return kept[2]

    def _look_up(self, table: Table, row: Row, lookup: LookUp) -> tuple[Found, Row | None]:
        choices: list[list[str]] = []
        for ways in lookup.match.values():
            state, texts = self._texts(table, row, ways)
            if state != "value":
                return state, None
            choices.append(texts)
        columns = tuple(lookup.match)
        matched = False
        at = self._when(table, row, lookup)
        if isinstance(at, str):
            return at, None
        for key in product(*choices):
            rows = self.with_key(lookup.table, columns, key)
            matched = matched or bool(rows)
            for one in rows:
                if at is None or _valid(one, lookup, at):
                    return "value", one
        return ("value" if matched or lookup.during is None else "unknown"), None

    def _texts(
        self, table: Table, row: Row, ways: tuple[Path | str, ...]
    ) -> tuple[Found, list[str]]:
        texts: list[str] = []
        state: Found = "empty"
        for way in ways:
            if isinstance(way, str):
                texts.append(way)
                continue
            state, cell, _ = self.follow(table, row, way)
            if state in ("unsound", "unknown"):
                return state, []
            if state == "value":
                texts.append(cell.canonical)
        return ("value", texts) if texts else (state, [])

    def _when(self, table: Table, row: Row, lookup: LookUp) -> tuple[str, str] | Found | None:
        """The first and last day asked for as ISO text, or the state that keeps it from sight."""
        if lookup.at is None or lookup.during is None:
            return None
        state, cell, _ = self.follow(table, row, lookup.at)
        if state != "value":
            return state
        if isinstance(cell.value, Stretch):
            return cell.value.span.first.isoformat(), cell.value.span.last.isoformat()
        return f"{cell.canonical}-01-01", f"{cell.canonical}-12-31"


def _valid(row: Row, lookup: LookUp, at: tuple[str, str]) -> bool:
    assert lookup.during is not None  # noqa: S101 - told by the caller
    start, end = (row.cell(name).canonical for name in lookup.during)
    return (not start or start <= at[1]) and (not end or end >= at[0])


def references(table: Table) -> Iterator[tuple[ForeignKey, str]]:
    """Every foreign key of the table with the name of the table it leads to."""
    for reference in table.foreign_keys:
        yield reference, reference.table or table.name
