"""The header of a file against the fields of its schema, as `fieldsMatch` says they must agree."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from gbopen.findings.finding import Finding, Place
from gbopen.judging.structure import file_finding
from gbopen.language import Listing
from gbopen.reading.delimited import Line
from gbopen.tables.dialect import Dialect
from gbopen.tables.letter import LetterTable
from gbopen.tables.letter_fields import LetterField
from gbopen.text import Hints, clean

_MAY_HAVE_MORE = ("subset", "partial")
_MAY_HAVE_FEWER = ("superset", "partial")


@dataclass
class Matched:
    """Which field each column holds. `columns` has a field, or None, for every cell of a row.

    `labels` are the names in the header, () where there is none; `missing` the fields that should
    be there and are not.
    """

    labels: tuple[str, ...]
    columns: list[LetterField | None]
    missing: list[LetterField] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def header_of(lines: Sequence[Line], dialect: Dialect) -> tuple[Line | None, list[Line]]:
    """The header, its rows joined to one, and the rows below it; None where there is none."""
    kept = [line for line in lines if line.row not in dialect.comment_rows]
    if not dialect.header:
        return None, kept
    rows = dialect.header_rows or tuple(line.row for line in kept[:1])
    heads = [line for line in kept if line.row in rows]
    if not heads:
        return None, kept
    width = max(len(line.cells) for line in heads)
    labels = tuple(_joined(heads, number, dialect.header_join) for number in range(width))
    body = [line for line in kept if line.row > heads[-1].row]
    return Line(labels, heads[-1].row, heads[-1].line), body


def _joined(heads: Sequence[Line], number: int, mark: str) -> str:
    """One label of a header of several rows: a cell stands for the empty ones to its right too."""
    if len(heads) == 1:
        return heads[0].cells[number] if number < len(heads[0].cells) else ""
    parts: list[str] = []
    for line in heads:
        found = [cell for cell in line.cells[: number + 1] if cell]
        own = line is heads[-1]
        part = line.cells[number] if own and number < len(line.cells) else (found or [""])[-1]
        if part and part not in parts[-1:]:
            parts.append(part)
    return mark.join(parts)


def match_header(
    line: Line | None, width: int, table: LetterTable, dialect: Dialect, *, file: str
) -> Matched:
    """The columns of a file with a header, or of `width` columns without one, by their fields."""
    if line is None:
        return _by_order(width, table, file=file)
    matched = Matched(line.cells, [])
    names = [_name(label, dialect) for label in line.cells]
    waiting: dict[str, list[LetterField]] = {}
    for one in reversed(table.fields):
        waiting.setdefault(_name(one.label, dialect), []).append(one)
    unknown: list[int] = []
    seen: set[str] = set()
    for number, name in enumerate(names):
        found = waiting[name].pop() if waiting.get(name) else None
        matched.columns.append(found)
        if found is None and name.strip() and name in seen:
            matched.findings.append(_doubled(line, number, file))
        elif found is None:
            unknown.append(number)
        seen.add(name)
    taken = set(map(id, matched.columns))
    matched.missing = [one for one in table.fields if id(one) not in taken]
    _settle(matched, unknown, table, line, file=file)
    return matched


def _doubled(line: Line, number: int, file: str) -> Finding:
    label = line.cells[number]
    return file_finding(
        "duplicate-column",
        file,
        place=_place(file, line, number),
        found=label,
        parameters={"v": label, "title": label},
    )


def _settle(
    matched: Matched, unknown: list[int], table: LetterTable, line: Line, *, file: str
) -> None:
    """What is left over on both sides: a column under another name, one too many, one too few."""
    free = {id(one): one.label for one in matched.missing}
    hints = Hints()
    same_size = table.match == "exact" and len(line.cells) == len(table.fields)
    for number in unknown if table.match not in _MAY_HAVE_MORE else ():
        meant = table.fields[number] if same_size and id(table.fields[number]) in free else None
        near = hints.nearest(line.cells[number], free.values())
        matched.findings.append(_stray(line, number, near or (meant.label if meant else ""), file))
        if meant is not None:  # the standard maps by order here, so its cells are still judged
            matched.columns[number] = meant
            del free[id(meant)]
    matched.missing = [one for one in matched.missing if id(one) in free]
    if table.match in _MAY_HAVE_FEWER:
        matched.missing = []
    if table.match == "partial" and not any(matched.columns):
        listed = Listing(tuple(one.label for one in table.fields[:12]))
        place = Place(file, line.row, line.line)
        matched.findings.append(
            file_finding(
                "missing-column", file, wording="none", place=place, parameters={"list": listed}
            )
        )
    matched.findings += _missing(matched.missing, line, file)
    if table.match == "exact" and not matched.findings:
        matched.findings += _order(matched, table, line, file)


def _name(label: str, dialect: Dialect) -> str:
    return label.casefold() if dialect.fold_case else label


def _place(file: str, line: Line, number: int) -> Place:
    return Place(file, line.row, line.line, number + 1, clean(line.cells[number]))


def _stray(line: Line, number: int, near: str, file: str) -> Finding:
    """The finding for a column whose name is no field's, or that has none."""
    label = line.cells[number]
    place = _place(file, line, number)
    if not label.strip():
        return file_finding("column-without-name", file, place=place)
    wording = "" if near else "no_hint"
    if near and clean(near) == clean(label):
        wording = "look_alike"
    parameters = {"v": label, "w": near}
    return file_finding(
        "unknown-column", file, wording=wording, place=place, found=label, parameters=parameters
    )


def _missing(missing: Sequence[LetterField], line: Line, file: str) -> Iterator[Finding]:
    for one in missing:
        place = Place(file, line.row, line.line)
        yield file_finding("missing-column", file, place=place, parameters={"title": one.label})


def _order(matched: Matched, table: LetterTable, line: Line, file: str) -> Iterator[Finding]:
    """One finding where all columns are there, but not in the order of the schema."""
    for number, one in enumerate(matched.columns):
        if one is not None and one is not table.fields[number]:
            yield file_finding(
                "column-order",
                file,
                place=_place(file, line, number),
                found=line.cells[number],
                parameters={"v": line.cells[number], "title": table.fields[number].label},
            )
            return


def _by_order(width: int, table: LetterTable, *, file: str) -> Matched:
    """A file without a header: the first column is the first field, and so on."""
    columns: list[LetterField | None] = [
        table.fields[number] if number < len(table.fields) else None for number in range(width)
    ]
    matched = Matched((), columns, list(table.fields[width:]))
    more = width > len(table.fields) and table.match not in _MAY_HAVE_MORE
    fewer = width < len(table.fields) and table.match not in _MAY_HAVE_FEWER
    if more or fewer:
        parameters = {"r": 1, "k": width, "m": len(table.fields)}
        matched.findings.append(
            file_finding("ragged-row", file, place=Place(file, 1, 1), parameters=parameters)
        )
    return matched
