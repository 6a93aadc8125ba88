"""What a workbook hides: rows and columns that are read all the same, sheets that are not."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen
from gbopen.judging.structure import file_finding
from gbopen.language import Listing
from gbopen.reading.delimited import Line, Sheet
from gbopen.reading.header import Header, find_header, read_header
from gbopen.tables.table import Table
from gbopen.text import clean


def hidden_cells(
    sheet: Sheet, header: Header, body: Sequence[Line], file: str
) -> Iterator[Finding]:
    """One info on the hidden rows of data, one on the hidden columns of the table."""
    rows = [line for line in body if line.row in sheet.hidden_rows]
    if rows:
        first = rows[0]
        yield file_finding(
            "hidden-content",
            file,
            place=Place(file, first.row, first.line),
            parameters={"k": len(rows), "r": first.row},
        )
    used = {n for line in body for n, cell in enumerate(line.cells) if cell.strip()}
    columns = [
        number
        for number, field in enumerate(header.columns)
        if field is not None and number in sheet.hidden_columns and number in used
    ]
    if columns:
        line = header.line
        titles = tuple(clean(line.cells[number]) for number in columns)
        yield file_finding(
            "hidden-content",
            file,
            wording="columns",
            place=Place(file, line.row, line.line, columns[0] + 1, titles[0]),
            parameters={"list": Listing(titles)},
        )


def hidden_sheets(
    sheets: Iterable[Sheet], tables: Mapping[str, Table]
) -> tuple[list[str], list[str]]:
    """The names of the hidden sheets that look like data, and of others to tell of.

    Sheets that only a program can show again are none of the sender's, and those without a number
    are the lists that a form lets its readers choose from.
    """
    data, others = [], []
    for sheet in sheets:
        if _holds_data(sheet, tables):
            data.append(sheet.name)
        elif sheet.hidden != "veryHidden" and any(map(_has_number, sheet.lines)):
            others.append(sheet.name)
    return data, others


def hidden_data(sheet: str, file: str) -> Finding:
    """The warning on a hidden sheet that holds figures of a template."""
    place = Place(file, sheet=sheet)
    return file_finding(
        "skipped-sheet", file, wording="hidden", place=place, parameters={"sheet": sheet}
    )


def not_shown(sheets: Sequence[str], seen: FileSeen) -> Iterator[Finding]:
    """The one info on all other hidden sheets, told with a sheet that was checked."""
    if sheets:
        yield file_finding(
            "hidden-content",
            seen.name,
            wording="sheets",
            place=Place(seen.name, sheet=seen.sheet),
            parameters={"list": Listing(tuple(sheets))},
        )


def _has_number(line: Line) -> bool:
    return bool(line.typed) or any(cell.strip().isdecimal() for cell in line.cells)


def _holds_data(sheet: Sheet, tables: Mapping[str, Table]) -> bool:
    """True where the header of a table stands there, its key included, above a filled row."""
    found = find_header(sheet.lines, tables, merged=sheet.merged)
    if found is None:
        return False
    line, table = found
    header = read_header(line, table, used=frozenset())
    lacking = {field.name for field in header.missing}
    return not lacking & set(table.primary_key) and any(
        one.row > line.row and not one.blank for one in sheet.lines
    )
