"""Reports that two workbooks of one call both hold: told once, where each says whose it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from gbopen.judging.known import Row
from gbopen.judging.opened import Opened
from gbopen.tables.table import Table


@dataclass(frozen=True, slots=True)
class SentTwice:
    """The files that describe one report, by its table and key, where there are several."""

    files: Mapping[tuple[str, str], frozenset[str]] = field(default_factory=dict)

    def both_hold(self, table: Table, one: Row, other: Row) -> bool:
        """True for rows of one report in two files that were told of as sent twice."""
        if not self.files or one.file == other.file:
            return False
        for reference in table.foreign_keys:
            key = one.cell(reference.fields[0]).canonical
            files = self.files.get((reference.table, key), frozenset())
            if len(reference.fields) == 1 and {one.file, other.file} <= files:
                return other.cell(reference.fields[0]).canonical == key
        return False


def sent_twice(opened: Iterable[Opened]) -> SentTwice:
    """The reports that several of the files describe: rows with one key in a table of reports."""
    found: dict[tuple[str, str], set[str]] = {}
    for one in opened:
        if one.table is None or not one.table.about or len(one.table.primary_key) != 1:
            continue
        for row in one.rows:
            cell = row.cell(one.table.primary_key[0])
            if cell.state == "value":
                found.setdefault((one.table.name, cell.canonical), set()).add(row.file)
    return SentTwice({key: frozenset(files) for key, files in found.items() if len(files) > 1})
