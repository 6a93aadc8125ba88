"""Which table a file holds and where its header row is, found by the names of its columns."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gbopen.reading.delimited import Line
from gbopen.tables.table import Field, Table
from gbopen.text import clean, fold

LOOKED_AT = 15
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


def spellings(table: Table) -> dict[str, Field]:
    """Every folded name a header may use for a column: machine name, titles and aliases."""
    known: dict[str, Field] = {}
    for field in table.fields:
        for spelling in (field.name, field.title.vi, field.title.en, *field.aliases):
            known.setdefault(fold(spelling), field)
    return known


def names_of(tables: Mapping[str, Table]) -> frozenset[str]:
    """Every folded name that a header of one of the tables may use."""
    return frozenset(name for table in tables.values() for name in spellings(table))


def find_header(lines: Iterable[Line], tables: Mapping[str, Table]) -> tuple[Line, Table] | None:
    """The row among the first 15 that names most columns of one table; None where none does.

    A row counts where it names at least two columns, or all columns of a one-column table, and
    at least half of its filled cells.
    """
    known = {name: spellings(table) for name, table in tables.items()}
    best: tuple[tuple[int, int, int], Line, Table] | None = None
    for line in [one for one in lines if not one.blank][:LOOKED_AT]:
        filled = sum(bool(cell.strip()) for cell in line.cells)
        for name, table in tables.items():
            named, lacking = _fit(line, table, known[name])
            if named < min(2, len(table.fields)) or 2 * named < filled:
                continue
            score = (named, -lacking, -len(table.fields))
            if best is None or score > best[0]:
                best = (score, line, table)
    return None if best is None else (best[1], best[2])


def rivals(line: Line, table: Table, tables: Mapping[str, Table]) -> list[str]:
    """The tables, `table` among them, that a header row fits just as well; none where it is one."""
    fits = {name: _fit(line, one, spellings(one)) for name, one in tables.items()}
    alike = [name for name, fit in fits.items() if fit == fits[table.name]]
    return alike if len(alike) > 1 else []


def _fit(line: Line, table: Table, known: Mapping[str, Field]) -> tuple[int, int]:
    """How many columns of the table a row names, and how many that should be there it does not."""
    cells = (fold(cell) for cell in line.cells if cell.strip())
    named = {known[cell].name for cell in cells if cell in known}
    return len(named), len(_expected(table) - named)


def _expected(table: Table) -> set[str]:
    return {field.name for field in table.fields if expected(field, table)}


def expected(field: Field, table: Table) -> bool:
    """True where a file without the column is at fault."""
    if field.default:
        return False
    return field.name in table.primary_key or not (field.optional or field.derived)


def read_header(line: Line, table: Table, *, used: frozenset[int]) -> Header:
    """The header row as columns of the table. `used` are columns that hold any value below."""
    known = spellings(table)
    columns: list[Field | None] = []
    unknown, unnamed, doubled = [], [], []
    seen: dict[str, int] = {}
    for number, cell in enumerate(line.cells):
        name = fold(cell)
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
