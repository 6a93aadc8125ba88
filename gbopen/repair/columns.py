"""The columns of a sheet that is written anew: which are kept, and what they are headed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from gbopen.findings.finding import Place, letters
from gbopen.judging.sheet import Opened, Original
from gbopen.reading.delimited import Line
from gbopen.reading.header import PASSED_OVER
from gbopen.repair.change import Change
from gbopen.text import clean, fold

# the names of the published form, the titles a clerk reads, or whichever of them is there
Headings = Literal["names", "titles", "either"]

_NUMBERING = PASSED_OVER - {"ghi chu"}
# what a column of row numbers holds: 1, 1.2, I, a), or nothing
_ROW_NUMBER = re.compile(r"\(?([0-9]{1,6}(\.[0-9]{1,3})*|[IVXLC]{1,6}|[A-Za-z])?[.)]?\Z")


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns kept, by number from 0, their headings, and what was changed about them."""

    kept: tuple[int, ...]
    headings: tuple[str, ...]
    changes: tuple[Change, ...]


def original_of(opened: Opened) -> Original:
    """What the sheet was read from; it was opened to be written anew."""
    assert opened.original is not None  # noqa: S101 - opened with `keep`, and it is a table
    return opened.original


def columns_of(opened: Opened, rows: Sequence[Line], style: Headings, *, numbered: bool) -> Columns:
    """The columns of the sheet for the rows that are kept.

    Headed as `style` says; with the row numbers or without.
    """
    original = original_of(opened)
    header, seen = original.header, opened.seen
    fields = {number - 1: name for name, number in opened.layout.columns.items()}
    width = max((len(line.cells) for line in (header.line, *rows)), default=0)
    kept, headings, changes = [], [], []
    written = next((one for one in original.sheet.lines if one.row == header.line.row), header.line)
    for number in range(width):
        text = _cell(header.line, number)
        reason = "" if number in fields else _dropped(number, text, rows, numbered=numbered)
        place = Place(seen.name, header.line.row, header.line.line, number + 1, "", seen.sheet)
        found = _cell(written, number)
        if reason:
            if number < len(header.line.cells):
                changes.append(Change(place, found, "", (reason,)))
            continue
        heading = _heading(original, fields.get(number, ""), text, style)
        kept.append(number)
        headings.append(heading)
        if heading != found:
            changes.append(Change(place, found, heading, ("header",)))
    return Columns(tuple(kept), tuple(headings), tuple(_joined(changes)))


def _cell(line: Line, number: int) -> str:
    return line.cells[number] if number < len(line.cells) else ""


def _dropped(number: int, text: str, rows: Sequence[Line], *, numbered: bool) -> str:
    """Why a column that is none of the table is left out; "" where it is kept."""
    name = fold(text)
    if name and name not in PASSED_OVER:
        return ""
    cells = [_cell(line, number) for line in rows]
    if not any(cell.strip() for cell in cells):
        return "empty-column"
    counts = name in _NUMBERING and not numbered
    counts = counts and all(_ROW_NUMBER.match(clean(cell)) for cell in cells)
    return "number-column" if counts else ""


def _heading(original: Original, name: str, text: str, style: Headings) -> str:
    """The heading of a kept column; as it is where the table has no such column."""
    if not name:
        return text
    # names and commas say that the decimal mark is a point: as true as it was before, no more
    own_form = original.header.canonical and original.sheet.delimiter == ","
    if style == "names" or (style == "titles" and own_form):
        return name
    title = original.header.table.field(name).title
    right = {title.vi, title.en} | ({name} if style == "either" else set())
    return clean(text) if clean(text) in right else title.vi


def _joined(changes: Sequence[Change]) -> Iterator[Change]:
    """The changes, those of columns without any text as one: Excel writes hundreds of them."""
    blank = [one for one in changes if one.reasons == ("empty-column",) and not one.before]
    for one in changes:
        if one not in blank:
            yield one
    if blank:
        named = ", ".join(letters(one.place.column or 0) for one in blank)
        yield Change(blank[0].place, named if len(blank) > 1 else "", "", blank[0].reasons)
