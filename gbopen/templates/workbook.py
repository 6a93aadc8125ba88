"""The blank form as an Excel workbook; the one door of XlsxWriter for forms.

Only cells to be filled are unlocked, and sheets are protected without a password: what is printed
stays in its place, and who must change it can. The bytes are the same on any day.
"""

import io
import re
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime, time
from typing import Any

import xlsxwriter

from gbopen.templates.blank import Blank
from gbopen.templates.cover_sheet import write_cover
from gbopen.templates.filled_sheet import write_sheet
from gbopen.templates.looks import FONT, LOOKS

LISTS = "Danh mục"
# a name of a code list is never run as a formula or made a link
_OPTIONS = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
_NO_RESULT = re.compile(rb'(<c r="[A-Z]+[0-9]+" s="[0-9]+")(><f>[^<]*</f><v></v></c>)')


class Paper:
    """A workbook being written: its formats by name, and where its drop-down lists stand."""

    def __init__(self, book: Any) -> None:
        self.book = book
        self._formats: dict[tuple[str, ...], Any] = {}
        self._lists: dict[tuple[str, ...], str] = {}

    def look(self, *names: str) -> Any:
        """The format of a cell, put together from the looks named."""
        if names not in self._formats:
            properties = {**FONT}
            for name in names:
                properties |= LOOKS[name]
            self._formats[names] = self.book.add_format(properties)
        return self._formats[names]

    def listed(self, choices: tuple[str, ...]) -> str:
        """Where the choices of a drop-down list stand, as a validation names it."""
        if choices not in self._lists:
            column = len(self._lists)
            letters = xlsxwriter.utility.xl_col_to_name(column)
            self._lists[choices] = f"='{LISTS}'!${letters}$1:${letters}${len(choices)}"
        return self._lists[choices]

    def write_lists(self) -> None:
        """The hidden sheet that holds the lists: a list of many labels fits into no validation."""
        sheet = self.book.add_worksheet(LISTS)
        for column, choices in enumerate(self._lists):
            sheet.write_column(0, column, choices)
        sheet.protect()
        sheet.hide()


def as_workbook(blank: Blank) -> bytes:
    """The bytes of the workbook."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, _OPTIONS)
    book.set_properties(_properties(blank))
    book.set_size(2400, 1500)
    paper = Paper(book)
    names = {sheet.table.name: (sheet.form.sheet) for sheet in blank.sheets}
    write_cover(book.add_worksheet(blank.cover.form.sheet), blank, paper, tuple(names.values()))
    for sheet in blank.sheets:
        write_sheet(book.add_worksheet(names[sheet.table.name]), sheet, blank, paper)
    paper.write_lists()
    book.close()
    return _with_empty_results(file.getvalue())


def _with_empty_results(data: bytes) -> bytes:
    """The workbook with the formulas of an empty form storing an empty text.

    XlsxWriter cannot say that a formula gives one, and would leave an empty number there.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(made, "w") as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename.startswith("xl/worksheets/sheet"):
                content = _NO_RESULT.sub(rb'\1 t="str"\2', content)
            new.writestr(part, content, zipfile.ZIP_DEFLATED)
    return made.getvalue()


def _properties(blank: Blank) -> Mapping[str, Any]:
    made = datetime.combine(blank.first, time(), tzinfo=UTC).replace(tzinfo=None)
    return {
        "title": f"{blank.kind} {blank.period.year}, {blank.agency}",
        "subject": blank.source_id,
        "author": "gbopen",
        "comments": blank.cover.mark.text,
        "created": made,
    }
