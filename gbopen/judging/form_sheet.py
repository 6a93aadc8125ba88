"""A sheet of a filled form: its rows that are filled, without what the form computes by itself."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen
from gbopen.judging.cells import Cell
from gbopen.judging.columns import columns_of
from gbopen.judging.sheet import By, Opened, open_sheet
from gbopen.judging.structure import file_finding
from gbopen.language import Sayable
from gbopen.reading.delimited import Line, Sheet
from gbopen.reading.form_mark import BEFORE, CHECK, PHRASE, SHARE
from gbopen.reading.header import find_header, read_header
from gbopen.tables.form import Form
from gbopen.tables.table import Table
from gbopen.text import clean, fold
from gbopen.values.share_words import count_words, share_words

_OURS = {fold(name): name for name in (SHARE, CHECK, PHRASE, BEFORE)}
_LONGEST_COUNT = 12


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the columns of the form stand on a sheet, and which are computed by the form."""

    table: Table
    form: Form
    header: Line
    columns: Mapping[str, int]
    ours: Mapping[str, int]


def open_form_sheet(sheet: Sheet, table: Table, by: By, seen: FileSeen) -> Opened | None:
    """The filled rows of the sheet; None where none is filled and nothing is wrong with it."""
    form = table.form
    assert form is not None  # noqa: S101 - told by the caller
    by = replace(by, table=table.name, given={**_absent(table, form), **by.given})
    layout = _layout(sheet, table, form)
    if layout is None:
        return open_sheet(sheet, by, seen)
    below = (one for one in sheet.lines if one.row > layout.header.row and not one.blank)
    filled = list(_numbered([one for one in below if _is_filled(one, layout)], layout))
    if not filled:
        return None
    kept = [_without_ours(one, layout) for one in (layout.header, *filled)]
    opened = open_sheet(replace(sheet, lines=tuple(kept)), by, seen)
    opened.findings += _form_findings(filled, layout, replace(seen, sheet=sheet.name))
    return opened


def _absent(table: Table, form: Form) -> dict[str, Cell]:
    """Columns that the form does not ask for, and that have no default, are empty."""
    return {
        one.name: Cell("", None, "empty")
        for one in table.fields
        if one.name not in form.columns and not one.default
    }


def _layout(sheet: Sheet, table: Table, form: Form) -> _Layout | None:
    masked = tuple(_masked(line) for line in sheet.lines)
    found = find_header(masked, {table.name: table})
    if found is None:
        return None
    row = found[0].row
    line = next(one for one in sheet.lines if one.row == row)
    ours = {_OURS[fold(cell)]: n for n, cell in enumerate(line.cells) if fold(cell) in _OURS}
    header = read_header(found[0], table, used=frozenset())
    return _Layout(table, form, found[0], columns_of(header), ours)


def _masked(line: Line) -> Line:
    """A line that may be the header, without the names of columns the form computes."""
    return replace(line, cells=tuple("" if fold(one[:60]) in _OURS else one for one in line.cells))


def _is_filled(line: Line, layout: _Layout) -> bool:
    """True where the clerk wrote anything but what the form writes into an empty row."""
    for name in layout.form.asked:
        text = _cell(line, layout.columns.get(name))
        default = layout.form.defaults.get(name, "")
        if text and text not in {default, *_spoken(layout.table, name, default)}:
            return True
    return False


def _spoken(table: Table, name: str, code: str) -> set[str]:
    label = table.field(name).labels.get(code)
    return {label.vi, label.en} if label else set()


def _cell(line: Line, number: int | None) -> str:
    return clean(line.cells[number]) if number is not None and number < len(line.cells) else ""


def _numbered(lines: list[Line], layout: _Layout) -> Iterator[Line]:
    """The lines, those without a running number given the next one."""
    column = layout.columns.get(layout.form.numbered)
    if column is None:
        yield from lines
        return
    given = [_cell(line, column) for line in lines]
    last = max((int(one) for one in given if one.isdecimal()), default=0)
    for line, number in zip(lines, given, strict=True):
        if number:
            yield line
            continue
        last += 1
        cells = [*line.cells]
        cells[column] = str(last)
        yield replace(line, cells=tuple(cells))


def _without_ours(line: Line, layout: _Layout) -> Line:
    """The line with the columns that the form computes left empty."""
    ours = frozenset(layout.ours.values())
    cells = tuple("" if number in ours else cell for number, cell in enumerate(line.cells))
    return replace(line, cells=cells, typed=line.typed - ours)


def _form_findings(lines: list[Line], layout: _Layout, seen: FileSeen) -> Iterator[Finding]:
    yield from _moved_columns(layout, seen)
    yield from _replaced(lines, layout, seen)
    if layout.form.printed and layout.form.share:
        for line in lines:
            yield from _half_filled(line, layout, seen)


def _moved_columns(layout: _Layout, seen: FileSeen) -> Iterator[Finding]:
    """One finding where the columns stand in another order than that of the form."""
    wanted = [name for name in layout.form.columns if name in layout.columns]
    there = sorted(wanted, key=layout.columns.__getitem__)
    first = next((name for name, right in zip(there, wanted, strict=True) if name != right), "")
    if first:
        number = layout.columns[first]
        title = clean(layout.header.cells[number])
        place = Place(seen.name, layout.header.row, layout.header.line, number + 1, title)
        yield file_finding(
            "form-columns-moved",
            seen.name,
            place=replace(place, sheet=seen.sheet),
            parameters={"title": layout.table.field(first).title},
        )


def _replaced(lines: list[Line], layout: _Layout, seen: FileSeen) -> Iterator[Finding]:
    """One finding for all cells that say another share than the counts beside them."""
    wrong = [one for line in lines for one in _other_share(line, layout, seen)]
    if not wrong:
        return
    place, found, right = wrong[0]
    parameters: dict[str, Sayable] = {
        "title": place.title,
        "v": found,
        "w": right,
        "k": len(wrong),
    }
    one = file_finding(
        "form-formula-replaced",
        seen.name,
        wording="several" if len(wrong) > 1 else "",
        place=place,
        found=found,
        parameters=parameters,
    )
    yield replace(one, also=tuple(other for other, _, _ in wrong[1:]))


def _other_share(line: Line, layout: _Layout, seen: FileSeen) -> Iterator[tuple[Place, str, str]]:
    counts = [_count(_cell(line, layout.columns.get(name))) for name in layout.form.share]
    if len(counts) != 2 or counts[0] is None or counts[1] is None or counts[0] > counts[1]:
        return
    share = share_words(counts[0], counts[1])
    both = f"{count_words(counts[0])}/{count_words(counts[1])}"
    for name, needed in ((SHARE, (share,)), (PHRASE, (both, share))):
        number = layout.ours.get(name)
        text = _cell(line, number)
        # a program that fills forms may leave a formula that was not worked out yet
        if number is None or not text or text.startswith(("=", "#", "Err:")):
            continue
        if (name == SHARE and text != share) or any(one not in text for one in needed):
            title = clean(name)
            place = Place(seen.name, line.row, line.line, number + 1, title, seen.sheet)
            yield place, text, share


def _count(text: str) -> int | None:
    sound = text.isascii() and text.isdecimal() and len(text) <= _LONGEST_COUNT
    return int(text) if sound else None


def _half_filled(line: Line, layout: _Layout, seen: FileSeen) -> Iterator[Finding]:
    """A printed row with one of its two counts, where the other column is there and empty."""
    part, whole = layout.form.share
    for empty, filled in ((part, whole), (whole, part)):
        number, text = layout.columns.get(empty), _cell(line, layout.columns.get(filled))
        if number is None or _cell(line, number) or _count(text) is None:
            continue
        title = clean(layout.header.cells[number])
        yield file_finding(
            "wanted-when",
            seen.name,
            place=Place(seen.name, line.row, line.line, number + 1, title, seen.sheet),
            parameters={
                "value_title": layout.table.field(empty).title,
                "when_title": layout.table.field(filled).title,
                "when": text,
            },
        )
