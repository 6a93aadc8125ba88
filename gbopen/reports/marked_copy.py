"""A copy of a submission, as a workbook, with its faulty cells coloured and noted.

With ``result_sheet`` the only door to openpyxl. A workbook is loaded only after our own reader has
read it and all of it was found bearable; what became of its cells is compared with what we read.
"""

import copy
import io
import warnings
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, time
from pathlib import PurePath
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from gbopen.findings.finding import Finding, letters
from gbopen.findings.report import Report
from gbopen.language import Language
from gbopen.reading.again import read_again, says_the_same
from gbopen.reading.delimited import Sheet
from gbopen.reading.workbook import is_workbook
from gbopen.reading.workbook_weight import bearable
from gbopen.reports.groups import worst_first
from gbopen.reports.listed import COLOURS
from gbopen.reports.marks import (
    MOST_LISTED,
    MOST_NOTES,
    RESULT,
    Kept,
    Mark,
    beside,
    marks_of,
    said_above,
    sheet_name,
)
from gbopen.reports.result_sheet import escaped, put, write_result
from gbopen.reports.slips import told
from gbopen.reports.stored_text import storable

MOST_CELLS = 300_000  # each takes a kilobyte and some 0.15 ms
MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384

_FILLS = {name: PatternFill("solid", fgColor=fill) for name, (fill, _) in COLOURS.items()}
_NOTE_WIDTH, _NOTE_LINE, _NOTE_CHARACTERS, _NOTE_MOST = 340, 17, 52, 600
_RESULT_PART = "xl/worksheets/sheet1.xml"  # parts are numbered in the order of the sheets
_START = (1980, 1, 1, 0, 0, 0)  # of the calendar of ZIP
# numbers stored as text are meant: no green corner in each of them
_NO_CORNERS = (
    b'<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1"/></ignoredErrors>'
)


def marked_copy(data: bytes, report: Report, *, file: str, language: Language) -> bytes:
    """The file of that name in the report, given by its bytes, as an .xlsx with its faults marked.

    A workbook keeps what openpyxl keeps; anything else becomes rows of text. Where there is nothing
    to copy, only the result is written.
    """
    seen = next(one for one in report.files if one.name == file)
    sheets = read_again(data, seen)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl says so what it leaves out; our docs do
        return _Copy(report, file, language).of(data, sheets)


@dataclass(frozen=True, slots=True)
class _Copy:
    """The copy of one file while it is made."""

    report: Report
    file: str
    language: Language

    def of(self, data: bytes, sheets: Sequence[Sheet]) -> bytes:
        workbook = is_workbook(data)
        if workbook and sheets and bearable(data):
            whole = self._whole(data, sheets)
            if whole is not None:
                return whole
        book = Workbook()
        book.remove(book.worksheets[0])
        if not _fits(sheets):
            return self._finished(book, {}, "nothing")
        places = {sheet.name: self._made(book, sheet) for sheet in sheets}
        return self._finished(book, places, "values" if workbook else "text")

    def _whole(self, data: bytes, sheets: Sequence[Sheet]) -> bytes | None:
        """The workbook itself with its marks; None where it would not say what it said."""
        try:
            book = load_workbook(io.BytesIO(data), rich_text=True)
            shown = [one for one in book.worksheets if one.sheet_state == "visible"]
            places = dict(zip((one.name for one in sheets), shown, strict=True))
            book.template = False
            for one in book.worksheets:
                if len(one.title) > 31:
                    one.title = sheet_name(one.title, book.sheetnames)
            made = self._finished(book, places, "all")
        except Exception:  # noqa: BLE001 - openpyxl fails on odd files in ways it does not list
            return None
        seen = next(one for one in self.report.files if one.name == self.file)
        return made if says_the_same(sheets, read_again(made, seen)[1:]) else None

    def _made(self, book: Workbook, sheet: Sheet) -> Worksheet:
        """A worksheet of the rows, each cell a text."""
        name = sheet.name or PurePath(self.file).stem
        place: Worksheet = book.create_sheet(sheet_name(name, book.sheetnames))
        widths: dict[int, int] = {}
        for line in sheet.lines:
            for number, text in enumerate(line.cells, 1):
                if text:
                    cell = place.cell(line.row, number)
                    put(cell, storable(text, self.language))
                    cell.number_format = "@"
                    widths[number] = max(widths.get(number, 8), min(len(text) + 2, 40))
        for number, width in widths.items():
            place.column_dimensions[letters(number)].width = width
        return place

    def _finished(self, book: Workbook, places: Mapping[str, Worksheet], kept: Kept) -> bytes:
        """The bytes of the workbook with its marks and its result."""
        findings = told(self.report).get(self.file, [])
        marks = marks_of(_anchored(findings, places), self.language)
        for number, mark in enumerate(marks):
            _mark(places[mark.sheet], mark, noted=number < MOST_NOTES)
        first = book.create_sheet(sheet_name(RESULT.said_in(self.language), book.sheetnames), 0)
        above = said_above(
            self.report, file=self.file, kept=kept, marks=len(marks), language=self.language
        )
        listed = [*worst_first(findings)][:MOST_LISTED]
        write_result(first, list(above), listed, places, self.language)
        _select(first, book)
        return _bytes_of(book, self.report, plain=kept in ("text", "values"))


def _select(first: Worksheet, book: Workbook) -> None:
    """Show that sheet, and it alone: sheets selected together are edited together."""
    book.active = 0
    for sheet in book.worksheets:
        sheet.sheet_view.tabSelected = sheet is first
    for chart in book.chartsheets:
        for view in chart.sheetViews.sheetView:
            view.tabSelected = False


def _fits(sheets: Sequence[Sheet]) -> bool:
    lines = [line for sheet in sheets for line in sheet.lines]
    return (
        bool(lines)
        and sum(map(bool, (cell for line in lines for cell in line.cells))) <= MOST_CELLS
        and all(line.row <= MOST_ROWS and len(line.cells) <= MOST_COLUMNS for line in lines)
    )


def _anchored(findings: Iterable[Finding], places: Mapping[str, Worksheet]) -> Iterator[Finding]:
    """The findings on cells of the copy; one on a merged cell is on the first of them."""
    first = {
        (name, *cell): (area.min_row, area.min_col)
        for name, place in places.items()
        for area in place.merged_cells.ranges
        for cell in area.cells
    }
    for one in findings:
        place = one.place
        if place.sheet in places and place.row and place.column:
            at = (place.sheet, place.row, place.column)
            row, column = first.get(at, at[1:])
            yield replace(one, place=replace(place, row=row, column=column))


def _mark(place: Worksheet, mark: Mark, *, noted: bool) -> None:
    cell = place.cell(mark.row, mark.column)
    font: Any = copy.copy(cell.font)
    font.color = COLOURS[mark.severity][1]
    cell.font, cell.fill = font, _FILLS[mark.severity]
    if not noted:
        return
    theirs = cell.comment
    note = escaped(beside(theirs.text if theirs else "", mark.note))
    lines = sum(-(-len(part) // _NOTE_CHARACTERS) or 1 for part in note.split("\n"))
    high = min(_NOTE_LINE * (lines + 1), _NOTE_MOST)
    author = theirs.author if theirs else "gbopen"
    cell.comment = Comment(note, author, height=high, width=_NOTE_WIDTH)


def _bytes_of(book: Workbook, report: Report, *, plain: bool) -> bytes:
    """The workbook as a file, the same for the same report: the day of the check is its clock."""
    book.properties.modified = datetime.combine(report.today, time())
    if plain:
        book.properties.created = book.properties.modified
        book.properties.creator = "gbopen"
    written = io.BytesIO()
    ExcelWriter(book, ZipFile(written, "w", ZIP_DEFLATED)).save()
    packed = io.BytesIO()
    with ZipFile(written) as parts, ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for name in parts.namelist():
            content = parts.read(name)
            if name == _RESULT_PART or (plain and name.startswith("xl/worksheets/sheet")):
                content = _without_corners(content)
            archive.writestr(ZipInfo(name, _START), content, ZIP_DEFLATED)
    return packed.getvalue()


def _without_corners(worksheet: bytes) -> bytes:
    """The worksheet without a green corner at every figure that is meant to be a text."""
    at = worksheet.find(b"<legacyDrawing")
    at = at if at >= 0 else worksheet.rfind(b"</worksheet>")
    return worksheet[:at] + _NO_CORNERS + worksheet[at:]
