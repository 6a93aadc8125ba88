"""The sheet of a marked copy that tells the result: a verdict, and a list with links to the cells.

With ``marked_copy`` the only door to openpyxl.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any

from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from gbopen.findings.finding import Finding, Place, letters
from gbopen.findings.severity import SEVERITIES, Severity
from gbopen.language import Language
from gbopen.reports.listed import COLOURS, PAGE, SEVERITY, SHEET, Column, height
from gbopen.reports.marks import RESULT_COLUMNS, link_to
from gbopen.reports.stored_text import readable

_ESCAPE = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_GREY = Side("thin", color="BFBFBF")
_FRAME = Border(left=_GREY, right=_GREY, top=_GREY, bottom=_GREY)
_WRAPPED = Alignment(wrap_text=True, vertical="top")
_MIDDLE = Alignment(wrap_text=True, vertical="top", horizontal="center")
_HEAD, _GOOD = "D9E1F2", ("C6EFCE", "006100")
_BLACK, _BLUE = "000000", "0563C1"
_A4 = 9


def write_result(
    place: Worksheet,
    above: Sequence[str],
    findings: Sequence[Finding],
    places: Mapping[str, Worksheet],
    language: Language,
) -> None:
    """The lines above, and the list of findings with links to the sheets that are in the copy."""
    columns = [one for one in RESULT_COLUMNS if one is not SHEET or len(places) > 1]
    _write_above(place, above, findings, columns)
    top = len(above) + 2
    for number, column in enumerate(columns, 1):
        head = place.cell(top, number)
        _show(head, column.title.said_in(language), fill=_HEAD, bold=True)
        head.alignment, head.border = _MIDDLE, _FRAME
        place.column_dimensions[letters(number)].width = column.width
    titles = [one.title.said_in(language) for one in columns]
    place.row_dimensions[top].height = height(
        titles, [one.width - 4 for one in columns]
    )  # filter buttons
    for row, finding in enumerate(findings, top + 1):
        _write_finding(place, row, finding, columns, language)
        goal = places.get(finding.place.sheet)
        if goal is not None:
            _link(place.cell(row, 1), finding.place, goal)
    last = f"{letters(len(columns))}{top + max(len(findings), 1)}"
    place.auto_filter.ref = f"A{top}:{last}"
    place.freeze_panes = f"A{top + 1}"
    _set_print(place, top, language)


def _write_above(
    place: Worksheet, lines: Sequence[str], findings: Sequence[Finding], columns: Sequence[Column]
) -> None:
    found = {one.severity for one in findings}
    worst: Severity = next((one for one in SEVERITIES if one in found), "info")
    fill, ink = COLOURS[worst] if worst != "info" else _GOOD
    for row, text in enumerate(lines, 1):
        cell = place.cell(row, 1)
        if row == 1:
            _show(cell, text, fill=fill, ink=ink, size=14, bold=True)
        else:
            _show(cell, text)
        place.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(columns))
        wide = sum(column.width for column in columns)
        place.row_dimensions[row].height = 24 if row == 1 else height([text], [wide])


def _write_finding(
    place: Worksheet, row: int, finding: Finding, columns: Sequence[Column], language: Language
) -> None:
    values = [readable(str(one.says(finding, language)), language) for one in columns]
    for number, (column, text) in enumerate(zip(columns, values, strict=True), 1):
        cell = place.cell(row, number)
        if column is SEVERITY:
            fill, ink = COLOURS[finding.severity]
            _show(cell, text, fill=fill, ink=ink)
        else:
            _show(cell, text)
        cell.border = _FRAME
    place.row_dimensions[row].height = height(values, [one.width for one in columns])


def _show(  # noqa: PLR0913 - how one cell looks
    cell: Cell | MergedCell,
    text: str,
    *,
    fill: str = "",
    ink: str = _BLACK,
    size: int = 11,
    bold: bool = False,
) -> None:
    put(cell, text)
    cell.font = Font("Calibri", size, bold=bold, color=ink)
    cell.alignment = _WRAPPED
    if fill:
        cell.fill = PatternFill("solid", fgColor=fill)


def put(cell: Cell | MergedCell, text: str) -> None:
    """The text as a text, whatever it looks like."""
    cell.value = escaped(text)
    cell.data_type = "s"


def escaped(text: str) -> str:
    """What looks like the escape of a character in a workbook, made to stand for itself."""
    return _ESCAPE.sub("_x005F_", text)


def _link(cell: Cell | MergedCell, goal: Place, place: Worksheet) -> None:
    """A link inside the workbook to the cell, to the row, or to the sheet."""
    at = goal.cell or f"A{goal.row or 1}"
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=link_to(place.title, at))
    cell.font = Font("Calibri", 11, color=_BLUE, underline="single")


def _set_print(place: Worksheet, top: int, language: Language) -> None:
    place.page_setup.orientation, place.page_setup.paperSize = "landscape", _A4
    place.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    place.page_setup.fitToWidth, place.page_setup.fitToHeight = 1, 0
    place.print_title_rows = f"{top}:{top}"
    footer: Any = place.HeaderFooter.oddFooter
    footer.right.text = PAGE.said_in(language)
