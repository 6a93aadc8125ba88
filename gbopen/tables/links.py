"""Do the names in a schema lead somewhere: keys, references, look-ups and rule columns."""

from collections.abc import Iterable, Mapping
from itertools import chain

from gbopen.tables.kinds import check_kind_of
from gbopen.tables.table import (
    Agree,
    Binding,
    Bound,
    Extract,
    Field,
    ForeignKey,
    Found,
    Is,
    LookUp,
    Matches,
    Path,
    Table,
)
from gbopen.tables.wrong import unknown, wrong


def check_links(table: Table, tables: Mapping[str, Table], *, file: str) -> None:
    """SchemaError for the first name of the table that leads nowhere."""
    for name in chain(table.primary_key, *table.unique_keys):
        _column(table, name, file=file, place="primaryKey/uniqueKeys")
    for name in (table.name_field, *table.also_named):
        if name:
            _column(table, name, file=file, place="gbopen:nameField/alsoNamed")
    for reference in table.foreign_keys:
        _reference(table, reference, tables, file=file)
    for path in table.about:
        walk(table, path, tables, file=file, place="gbopen:about")
    for name, lookup in table.lookups.items():
        _lookup(table, name, lookup, tables, file=file)
    for number, bound in enumerate(table.rules, 1):
        _rule(table, bound, tables, file=file, place=f"rules[{number}] {bound.rule.name}")


def _rule(
    table: Table, bound: Bound, tables: Mapping[str, Table], *, file: str, place: str
) -> None:
    for role, binding in bound.roles.items():
        spot = f'{place} "{role}"'
        found = _binding(table, binding, tables, file=file, place=spot)
        check_kind_of(bound.rule.roles[role], binding, found, file=file, place=spot)
    for flag in bound.where:
        spot = f'{place} "where"'
        found = _binding(table, flag, tables, file=file, place=spot)
        check_kind_of("flag", flag, found, file=file, place=spot)


def _column(table: Table, name: str, *, file: str, place: str) -> Field:
    names = [field.name for field in table.fields]
    if name not in names:
        raise unknown(file, place, name, names, of=("cột", "column"))
    return table.field(name)


def _table(name: str, tables: Mapping[str, Table], *, file: str, place: str) -> Table:
    if name not in tables:
        raise unknown(file, place, name, tables, of=("bảng", "table"))
    return tables[name]


def _reference(
    table: Table, reference: ForeignKey, tables: Mapping[str, Table], *, file: str
) -> None:
    place = f"foreignKeys {'/'.join(reference.fields)}"
    for name in reference.fields:
        _column(table, name, file=file, place=place)
    other = table
    if reference.table:
        other = _table(reference.table, tables, file=file, place=place)
    for name in reference.keys:
        _column(other, name, file=file, place=place)


def _lookup(
    table: Table, name: str, lookup: LookUp, tables: Mapping[str, Table], *, file: str
) -> None:
    place = f'lookups "{name}"'
    if name in [field.name for field in table.fields]:
        raise wrong(
            file,
            place,
            vi=f'"{name}" đã là tên của một cột.',
            en=f'"{name}" is already the name of a column.',
        )
    other = _table(lookup.table, tables, file=file, place=place)
    for column, ways in lookup.match.items():
        _column(other, column, file=file, place=place)
        for way in ways:
            if isinstance(way, Path):
                _earlier(table, name, way, file=file, place=place)
                walk(table, way, tables, file=file, place=place)
    for column in lookup.during or ():
        found = _column(other, column, file=file, place=place)
        check_kind_of("date", Path((column,)), found, file=file, place=f'{place} "during"')
    if lookup.at:
        _earlier(table, name, lookup.at, file=file, place=place)
        found = walk(table, lookup.at, tables, file=file, place=place)
        check_kind_of("year", lookup.at, found, file=file, place=f'{place} "at"')


def _earlier(table: Table, name: str, way: Path, *, file: str, place: str) -> None:
    """Refuse a look-up that leads through itself or through one below it: it might never end."""
    names = list(table.lookups)
    step = way.steps[0]
    if step in names and names.index(step) >= names.index(name):
        raise wrong(
            file,
            place,
            vi=f'tra cứu "{step}" phải được khai báo trước tra cứu này.',
            en=f'the look-up "{step}" must be declared before this one.',
        )


def _binding(
    table: Table, binding: Binding, tables: Mapping[str, Table], *, file: str, place: str
) -> Field | None:
    if isinstance(binding, Found):
        if binding.lookup not in table.lookups:
            raise unknown(file, place, binding.lookup, table.lookups, of=("tra cứu", "look-up"))
        return None
    field = None
    for path in paths_of(binding):
        field = walk(table, path, tables, file=file, place=place)
        for name in (path.qualifier, path.precision):
            if name:
                _column(table, name, file=file, place=place)
    return field


def paths_of(binding: Binding) -> Iterable[Path]:
    """The columns, and ways to columns of other tables, that a binding takes its value from."""
    if isinstance(binding, Path):
        return (binding,)
    if isinstance(binding, Is | Matches | Extract):
        return (binding.path,)
    if isinstance(binding, Agree):
        return (binding.path, *binding.parts.values())
    return ()


def walk(table: Table, path: Path, tables: Mapping[str, Table], *, file: str, place: str) -> Field:
    """The field a path ends at; SchemaError where a step leads nowhere."""
    here = table
    for step in path.steps[:-1]:
        here = _table(_leads_to(here, step, file=file, place=place), tables, file=file, place=place)
    return _column(here, path.steps[-1], file=file, place=place)


def _leads_to(table: Table, step: str, *, file: str, place: str) -> str:
    if step in table.lookups:
        return table.lookups[step].table
    _column(table, step, file=file, place=place)
    for reference in table.foreign_keys:
        if reference.fields == (step,):
            return reference.table or table.name
    raise wrong(
        file,
        place,
        vi=f'cột "{step}" không tham chiếu đến bảng nào.',
        en=f'the column "{step}" refers to no table.',
    )
