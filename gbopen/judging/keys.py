"""Keys and references: rows with the same key, and values that lead nowhere."""

from collections.abc import Iterator, Sequence

from gbopen.findings.finding import Finding, Unchecked
from gbopen.judging.about import report_of
from gbopen.judging.cells import shown
from gbopen.judging.known import Known, Row, references
from gbopen.judging.rows import Layout
from gbopen.judging.sent_twice import SentTwice
from gbopen.language import Bilingual, Listing, Sayable
from gbopen.rules.catalogue import BY_NAME
from gbopen.tables.table import ForeignKey, Table
from gbopen.text import Hints, clean

Placed = tuple[Row, Layout]


def duplicate_keys(
    table: Table, rows: Sequence[Placed], known: Known, *, twice: SentTwice
) -> Iterator[Finding]:
    """A finding at every row whose primary or unique key an earlier row already has.

    A key with a cell that is faulty is not compared; one with an empty cell only where it is the
    primary key and not wholly empty. Rows of reports sent `twice` are told of with these alone.
    """
    keys = [key for key in (table.primary_key, *table.unique_keys) if key]
    keys += [(field.name,) for field in table.fields if field.constraints.unique]
    for key in keys:
        pairs = [
            (placed, earlier)
            for placed, earlier in _pairs(table, key, rows)
            if not twice.both_hold(table, placed[0], earlier[0])
        ]
        alike = _of_two_files(table, key, pairs) if key == table.primary_key else {}
        told: set[_TwoFiles] = set()
        for placed, earlier in pairs:
            two = _two_files(key, placed, earlier)
            if two not in alike:
                yield _duplicate(table, key, placed, earlier)
            elif two not in told:
                told.add(two)
                yield _same_report(table, key, alike[two], known)


_Pair = tuple[Placed, Placed]
_TwoFiles = tuple[str, str, str]


def _pairs(table: Table, key: tuple[str, ...], rows: Sequence[Placed]) -> Iterator[_Pair]:
    """Every row whose key an earlier row has, with the first that has it."""
    first: dict[tuple[str, ...], Placed] = {}
    for placed in rows:
        value = _key(placed[0], key, primary=key == table.primary_key)
        if value is None:
            continue
        earlier = first.setdefault(value, placed)
        if earlier is not placed:
            yield placed, earlier


def _two_files(key: tuple[str, ...], placed: Placed, earlier: Placed) -> _TwoFiles:
    return earlier[1].file, placed[1].file, placed[0].cell(key[0]).canonical


def _of_two_files(
    table: Table, key: tuple[str, ...], pairs: Sequence[_Pair]
) -> dict[_TwoFiles, list[_Pair]]:
    """The pairs of several rows that two files have of one report: told as one fault, not as many.

    A report is what the first column of the key refers to.
    """
    if not any(one.fields == key[:1] for one in table.foreign_keys):
        return {}
    found: dict[_TwoFiles, list[_Pair]] = {}
    for pair in pairs:
        found.setdefault(_two_files(key, *pair), []).append(pair)
    return {two: ones for two, ones in found.items() if two[0] != two[1] and len(ones) > 1}


def _same_report(
    table: Table, key: tuple[str, ...], pairs: Sequence[_Pair], known: Known
) -> Finding:
    """Two files that claim one report: at the first row, with the others beside it."""
    rule = BY_NAME["duplicate-key"]
    (row, layout), (_, first_layout) = pairs[0]
    places = [(one[1].place(one[0], key[0])) for pair in pairs for one in pair]
    parameters: dict[str, Sayable] = {
        "f1": first_layout.file,
        "f2": layout.file,
        "title": table.field(key[0]).title,
        "v": row.cell(key[0]).canonical,
        "k": len(pairs),
    }
    report = report_of(table, row, known)
    parameters |= {"report": report} if report else {}
    found = row.cell(key[0]).text
    return Finding(
        rule.code,
        rule.name,
        rule.severity,
        places[0],
        found,
        "report" if report else "report_id",
        parameters,
        tuple(places[1:]),
    )


def _key(row: Row, key: tuple[str, ...], *, primary: bool) -> tuple[str, ...] | None:
    cells = [row.cell(name) for name in key]
    states = {cell.state for cell in cells}
    if "unsound" in states or ("empty" in states and (not primary or len(states) == 1)):
        return None
    return tuple(cell.canonical for cell in cells)


def _duplicate(table: Table, key: tuple[str, ...], placed: Placed, earlier: Placed) -> Finding:
    rule = BY_NAME["duplicate-key"]
    row, layout = placed
    first, first_layout = earlier
    same_file = layout.file == first_layout.file
    parameters: dict[str, Sayable] = {
        "r1": first.row,
        "r2": row.row,
        "f1": first_layout.file,
        "f2": layout.file,
        "columns": Listing(tuple(table.field(name).title for name in key)),
        "values": Listing(tuple(shown(row.cell(name), table.field(name).labels) for name in key)),
    }
    named = [name for name in key if name in layout.columns]
    place = layout.place(row, named[0] if named else "")
    found = " / ".join(row.cell(name).text for name in named)
    also = (first_layout.place(first, named[0] if named else ""),)
    wording = "" if same_file else "two_files"
    return Finding(rule.code, rule.name, rule.severity, place, found, wording, parameters, also)


def unknown_references(
    table: Table, rows: Sequence[Placed], known: Known
) -> Iterator[Finding | Unchecked]:
    """A finding at every cell whose value is not in the table it refers to.

    Where not every row of that table is at hand, values not found are counted as unchecked.
    """
    for reference, target in references(table):
        unchecked: dict[str, int] = {}
        near: dict[str, str] = {}
        names: dict[str, str] = {}
        hints = Hints()
        for row, layout in rows:
            cells = [row.cell(name) for name in reference.fields]
            if any(cell.state != "value" for cell in cells):
                continue
            key = tuple(cell.canonical for cell in cells)
            if known.with_key(target, reference.keys, key):
                continue
            if target in known.whole:
                text = row.cell(reference.fields[-1]).text
                if text not in near:
                    names = names or names_of_rows(known, target, reference.keys[-1])
                    near[text] = names.get(hints.nearest(text, names), "")
                yield _unknown(table, reference, known.tables[target], (row, layout), near[text])
            else:
                unchecked[layout.file] = unchecked.get(layout.file, 0) + 1
        # said once, of however many files
        total = sum(unchecked.values())
        file = next(iter(unchecked)) if len(unchecked) == 1 else ""
        if total:
            yield _not_at_hand(table, reference, known.tables[target], file, total)


def _not_at_hand(
    table: Table, reference: ForeignKey, target: Table, file: str, count: int
) -> Unchecked:
    title = table.field(reference.fields[0]).title
    rows = f"{count} row{'s' * (count != 1)}"
    return Unchecked(
        rule="unknown-reference",
        file=file,
        title=title.vi,
        reason=Bilingual(
            f'cột "{title.vi}" chưa đối chiếu được ở {count} dòng vì không có '
            f'"{target.title.vi}" ({target.name}) kèm theo.',
            f'the column "{title.en}" could not be looked up in {rows}, because '
            f'"{target.title.en}" ({target.name}) was not given.',
        ),
        rows=count,
    )


def _unknown(
    table: Table, reference: ForeignKey, target: Table, placed: Placed, near: str
) -> Finding:
    rule = BY_NAME["unknown-reference"]
    row, layout = placed
    name = reference.fields[-1]
    cell = row.cell(name)
    parameters: dict[str, Sayable] = {
        "v": clean(cell.text),
        "w": near,
        "table": target.title,
        "title": table.field(name).title,
    }
    wording = "" if near else "no_hint"
    place = layout.place(row, name)
    return Finding(rule.code, rule.name, rule.severity, place, cell.text, wording, parameters)


def names_of_rows(known: Known, target: str, key: str) -> dict[str, str]:
    """The keys of the rows of a table, and their names, each with the key it stands for."""
    names = {row.cell(key).canonical: row.cell(key).canonical for row in known.rows[target]}
    column = known.tables[target].name_field
    if column:
        names |= {row.cell(column).canonical: row.cell(key).canonical for row in known.rows[target]}
    return names
