"""Which table a file holds and where its header row is, found by the names of its columns."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from gbopen.reading.delimited import Line
from gbopen.tables.table import Field, Table
from gbopen.text import clean, fold

LOOKED_AT = 15
_LONGEST = 500  # letters; no column has a longer name
Area = tuple[int, int, int, int]  # first row, first column, last row, last column, from 1
# columns for the eye, row numbers and remarks; dropped where the table has none of that name
PASSED_OVER = frozenset(("stt", "tt", "so tt", "no", "ghi chu"))


@dataclass(frozen=True, slots=True)
class Header:
    """A header row read against a table. `columns` has a field, or None, for every cell.

    `unknown`, `unnamed` and `doubled` are column numbers from 0; `missing` are fields that should
    be there; `canonical` says that every name is a machine name of the published form.
    """

    table: Table
    line: Line
    columns: tuple[Field | None, ...]
    unknown: tuple[int, ...]
    unnamed: tuple[int, ...]
    doubled: tuple[int, ...]
    missing: tuple[Field, ...]
    canonical: bool


def spellings(table: Table) -> Mapping[str, Field]:
    """Every folded name a header may use for a column: machine name, titles and aliases."""
    return table.by_spelling


def names_of(tables: Mapping[str, Table]) -> frozenset[str]:
    """Every folded name that a header of one of the tables may use."""
    return frozenset(name for table in tables.values() for name in spellings(table))


def find_header(
    lines: Iterable[Line], tables: Mapping[str, Table], *, merged: Iterable[Area] = ()
) -> tuple[Line, Table] | None:
    """The row among the first 15 that names most columns of one table; None where none does.

    A row counts where it names at least two columns, or all columns of a one-column table, and
    at least half of its filled cells. Where a form spreads the names over two rows, the line given
    holds them joined and stands at the lower row. `merged` are cells merged in a workbook.
    """
    known = {name: spellings(table) for name, table in tables.items()}
    names = frozenset(name for table in known.values() for name in table)
    best: tuple[tuple[int, int, int], Line, Table] | None = None
    first = [one for one in lines if not one.blank][:LOOKED_AT]
    for line in [*first, *_joined(first, names, tuple(merged))]:
        folded = _folded(line)
        filled = len(folded)
        if names.isdisjoint(folded):  # nearly every row of data
            continue
        for name, table in tables.items():
            named, lacking = _fit(folded, table, known[name])
            if named < min(2, len(table.fields)) or 2 * named < filled:
                continue
            score = (named, -lacking, -len(table.fields))
            if best is None or score > best[0]:
                best = (score, line, table)
    return None if best is None else (best[1], best[2])


def _joined(
    lines: Sequence[Line], names: Collection[str], merged: Sequence[Area]
) -> Iterator[Line]:
    """Every two rows, one right below the other, as one row of column names."""
    for above, below in pairwise(lines):
        if below.row != above.row + 1:
            continue
        width = max(len(above.cells), len(below.cells))
        upper = _spread(above, merged, width)
        lower = below.cells + ("",) * (width - len(below.cells))
        own = above.cells + ("",) * (width - len(above.cells))
        cells = tuple(_name(*three, names) for three in zip(own, upper, lower, strict=True))
        yield Line(cells, below.row, below.line)


def _name(own: str, upper: str, lower: str, names: Collection[str]) -> str:
    """The name that two cells, one above the other, give a column; `upper` may be a merged one."""
    if not lower.strip():
        return own
    choices = (f"{upper} {lower}", lower, own)
    return next((one for one in choices if fold(one[:_LONGEST]) in names), f"{own} {lower}".strip())


def _spread(line: Line, merged: Sequence[Area], width: int) -> tuple[str, ...]:
    """The cells of a row with merged cells filled; where none are merged, blanks from the left."""
    cells = list(line.cells) + [""] * (width - len(line.cells))
    if not merged:
        for number in range(1, width):
            cells[number] = cells[number] if cells[number].strip() else cells[number - 1]
        return tuple(cells)
    for top, left, bottom, right in merged:
        if top <= line.row <= bottom and left <= width:
            cells[left:right] = [cells[left - 1]] * (min(right, width) - left)
    return tuple(cells[:width])


def rivals(line: Line, table: Table, tables: Mapping[str, Table]) -> list[str]:
    """The tables, `table` among them, that a header row fits just as well; none where it is one."""
    folded = _folded(line)
    fits = {name: _fit(folded, one, spellings(one)) for name, one in tables.items()}
    alike = [name for name, fit in fits.items() if fit == fits[table.name]]
    return alike if len(alike) > 1 else []


def _folded(line: Line) -> list[str]:
    """The filled cells of a row, folded; of a cell too long for a name only its start."""
    return [fold(cell[:_LONGEST]) for cell in line.cells if cell.strip()]


def _fit(folded: Iterable[str], table: Table, known: Mapping[str, Field]) -> tuple[int, int]:
    """How many columns of the table a row names, and how many that should be there it does not."""
    named = {known[cell].name for cell in folded if cell in known}
    return len(named), len(table.expected - named)


def expected(field: Field, table: Table) -> bool:
    """True where a file without the column is at fault."""
    return field.name in table.expected


def read_header(line: Line, table: Table, *, used: frozenset[int]) -> Header:
    """The header row as columns of the table. `used` are columns that hold any value below."""
    known = spellings(table)
    columns: list[Field | None] = []
    unknown, unnamed, doubled = [], [], []
    seen: dict[str, int] = {}
    for number, cell in enumerate(line.cells):
        name = fold(cell[:_LONGEST])
        field = known.get(name)
        columns.append(field)
        if field is None:
            if name and name not in PASSED_OVER:
                unknown.append(number)
            elif not name and number in used:
                unnamed.append(number)
        elif field.name in seen:
            doubled.append(number)
        else:
            seen[field.name] = number
    missing = [one for one in table.fields if one.name not in seen and expected(one, table)]
    return Header(
        table=table,
        line=line,
        columns=tuple(columns),
        unknown=tuple(unknown),
        unnamed=tuple(unnamed),
        doubled=tuple(doubled),
        missing=tuple(missing),
        canonical=all(
            field is not None and clean(cell) == field.name
            for cell, field in zip(line.cells, columns, strict=True)
        ),
    )
