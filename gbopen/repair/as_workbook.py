"""Sheets as an Excel workbook with typed cells. The one door of this room to XlsxWriter."""

import io
from collections.abc import Sequence
from datetime import date, datetime

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from gbopen.repair.cells import Written
from gbopen.repair.sheets import NewSheet

# the same figures give the same bytes on any day
_MADE = datetime(2000, 1, 1)  # noqa: DTZ001 - a workbook knows no time zones
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_LONGEST_NAME = 31
_WIDTHS = (8, 40)


class _Formats:
    """The number formats of a workbook, each made once."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self._book = book
        self._made: dict[str, Format] = {}

    def __getitem__(self, code: str) -> Format:
        if code not in self._made:
            self._made[code] = self._book.add_format({"num_format": code})
        return self._made[code]


def as_workbook(sheets: Sequence[NewSheet]) -> bytes:
    """The bytes of a workbook with a worksheet for every sheet."""
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, _OPTIONS) as book:
        book.set_properties({"created": _MADE})
        formats = _Formats(book)
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        for sheet in sheets:
            page = book.add_worksheet(sheet.name[:_LONGEST_NAME])
            page.freeze_panes(1, 0)
            for column, heading in enumerate(sheet.headings):
                page.write_string(0, column, heading, bold)
                page.set_column(column, column, _width(sheet, column))
            for number, row in enumerate(sheet.rows, 1):
                for column, cell in enumerate(row):
                    _write(page, number, column, cell, formats)
    return file.getvalue()


def _write(page: Worksheet, row: int, column: int, cell: Written, formats: _Formats) -> None:
    if not cell.text:
        return
    if cell.kind == "date":
        page.write_datetime(row, column, date.fromisoformat(cell.text), formats["dd/mm/yyyy"])
    elif cell.kind == "number":
        decimals = len(cell.text.partition(".")[2])
        code = f"0.{'0' * decimals}" if decimals else "0"
        page.write_number(row, column, float(cell.text), formats[code])
    else:
        # as text, whatever it looks like: 05/07 stays 05/07 and =1+1 is no formula
        page.write_string(row, column, cell.text, formats["@"])


def _width(sheet: NewSheet, column: int) -> int:
    texts = [sheet.headings[column], *(row[column].text for row in sheet.rows[:200])]
    least, most = _WIDTHS
    return min(max(least, *(len(text) + 2 for text in texts)), most)
