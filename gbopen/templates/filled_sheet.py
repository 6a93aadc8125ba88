"""A sheet of a form: its printed rows or empty rows, and the columns that check and compute."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import wrap
from typing import Any

from gbopen.findings.finding import letters
from gbopen.reading.form_mark import BEFORE, CHECK, PHRASE, SHARE
from gbopen.templates import formulas
from gbopen.templates.blank import Blank, BlankSheet, Printed
from gbopen.templates.cells import CURRENCIES, cells_of, validation
from gbopen.templates.cover_sheet import Paper

HEADER = 5  # the row, from 0, of the column names
NUMBER = "STT"
_WIDTHS = {SHARE: 10, CHECK: 24, PHRASE: 36, BEFORE: 18}
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_PRINTED_WIDTH, _NAME_WIDTH, _NUMBER_WIDTH = 46, 38, 6
_TWO_LINES, _LONG_NAME = 32, 16
_HOW_PRINTED = (
    "Ghi hai số vào ô nền vàng, chỉ ghi chữ số; các cột nền xám tự tính. "
    "Chỉ tiêu không có ở cơ quan thì để trống."
)
_HOW_EMPTY = (
    "Mỗi dòng một mục, chỉ ghi vào ô nền vàng. Không có gì để báo cáo thì để trống cả trang."
)


@dataclass(frozen=True, slots=True)
class _Page:
    """One sheet while it is written: where its columns stand, by name, from 0."""

    sheet: Any
    about: BlankSheet
    blank: Blank
    paper: Paper
    columns: dict[str, int]

    def cell(self, row: int, name: str) -> str:
        """The address of a cell, its column fixed: $C7."""
        return f"${letters(self.columns[name] + 1)}{row + 1}"


def write_sheet(sheet: Any, about: BlankSheet, blank: Blank, paper: Paper) -> None:
    """Write one sheet of the form onto the worksheet."""
    columns = {name: number for number, name in enumerate(_columns(about))}
    page = _Page(sheet, about, blank, paper, columns)
    _write_head(page)
    last = _write_printed(page) if about.groups else _write_empty(page)
    _write_rules(page, last)
    _set_up(page, last)


def _columns(about: BlankSheet) -> Iterator[str]:
    """The columns in order: those of the table by their names, ours by their titles."""
    if about.form.printed:
        yield NUMBER
    yield from about.form.columns
    if about.form.share:
        yield from (SHARE, CHECK)
    if about.groups:
        yield PHRASE
        if any(row.before for group in about.groups for row in group.rows):
            yield BEFORE


def _write_head(page: _Page) -> None:
    sheet, about, look = page.sheet, page.about, page.paper.look
    sheet.set_row(0, 26)
    sheet.write_string(0, 0, about.table.title.vi, look("title"))
    period = f"{page.blank.agency} – {page.blank.kind} {page.blank.period.year}"
    sheet.write_string(1, 0, period, look("subtitle"))
    sheet.write_string(2, 0, _HOW_PRINTED if about.groups else _HOW_EMPTY, look("plain"))
    sheet.write_string(3, 0, f"Mã biểu: {about.mark.text}", look("quiet"))
    sheet.set_row(1, 20)
    sheet.set_row(2, 18)
    sheet.set_row(HEADER, _header_height(page))
    for name, number in page.columns.items():
        ours = name in _WIDTHS
        sheet.write_string(
            HEADER, number, _title(page, name), look("computed header" if ours else "header")
        )
        sheet.set_column(number, number, _width(page, name))
    if BEFORE in page.columns:
        said = f"Số liệu của {page.blank.before.title} ({page.blank.before.source_id})"
        sheet.write_comment(HEADER, page.columns[BEFORE], said, {"author": "gbopen"})


def _header_height(page: _Page) -> int:
    """High enough for the longest name, wrapped at words in the width of its column."""
    lines = [len(wrap(_title(page, name), max(_width(page, name) - 2, 4))) for name in page.columns]
    return 17 * max(2, *lines) + 6


def _title(page: _Page, name: str) -> str:
    if name in _WIDTHS or name == NUMBER:
        return name
    return NUMBER if name == page.about.form.numbered else page.about.field(name).title.vi


def _width(page: _Page, name: str) -> int:
    if name in _WIDTHS:
        return _WIDTHS[name]
    if name in (NUMBER, page.about.form.numbered):
        return _NUMBER_WIDTH
    if name == page.about.form.printed:
        return _PRINTED_WIDTH
    about = page.about.field(name)
    width = cells_of(about, page.about.lists.get(name, ())).width
    width = max(width, min(len(about.title.vi) // 3, _LONG_NAME))  # in three lines, if it can be
    return _NAME_WIDTH if name == page.about.form.asked[0] and not page.about.groups else width


def _write_printed(page: _Page) -> int:
    """Headings and printed rows; gives the last row."""
    row, number = HEADER, 0
    width = len(page.columns)
    for place, group in enumerate(page.about.groups):
        row += 1
        title = f"{_ROMAN[place]}. {group.title}"
        page.sheet.set_row(row, 22)
        page.sheet.merge_range(row, 0, row, width - 1, title, page.paper.look("group"))
        for printed in group.rows:
            row += 1
            number += 1
            _write_row(page, row, number, printed)
    return row


def _write_row(page: _Page, row: int, number: int, printed: Printed) -> None:
    sheet, look, form = page.sheet, page.paper.look, page.about.form
    sheet.set_row(row, _TWO_LINES if len(printed.name) > 44 else 22)
    sheet.write_number(row, page.columns[NUMBER], number, look("number"))
    sheet.write_string(row, page.columns[form.printed], printed.name, look("printed"))
    for name, meant in zip(form.share, (printed.part, printed.whole), strict=True):
        sheet.write_blank(row, page.columns[name], None, look("input", "count"))
        _validate(page, name, row, row, hint=meant)
    _write_formulas(page, row, printed.unit)
    if BEFORE in page.columns:
        sheet.write_string(row, page.columns[BEFORE], printed.before, look("computed"))


def _write_empty(page: _Page) -> int:
    """Numbered rows to be filled; gives the last row."""
    form, look = page.about.form, page.paper.look
    last = HEADER + form.rows
    for row in range(HEADER + 1, last + 1):
        page.sheet.set_row(row, _TWO_LINES)
        for name in form.columns:
            if name == form.numbered:
                page.sheet.write_number(row, page.columns[name], row - HEADER, look("number"))
                continue
            about = page.about.field(name)
            looks = cells_of(about, page.about.lists.get(name, ())).looks
            default = form.defaults.get(name, "")
            label = about.labels.get(default)
            text = label.vi if label else default
            write = page.sheet.write_string if text else page.sheet.write_blank
            write(row, page.columns[name], text or None, look(*looks))
        _write_formulas(page, row, "")
    for name in form.asked:
        _validate(page, name, HEADER + 1, last)
    return last


def _write_formulas(page: _Page, row: int, unit: str) -> None:
    """The computed cells of a row, with what they show in an empty form: nothing."""
    form, look = page.about.form, page.paper.look("computed")
    if not form.share:
        return
    part, whole = (page.cell(row, name) for name in form.share)
    titles = [_short(page.about.field(name).title.vi) for name in form.share]
    checked, said = page.cell(row, CHECK), page.cell(row, SHARE)
    text = formulas.check(
        part, whole, part_title=titles[0], whole_title=titles[1], both_needed=bool(form.printed)
    )
    page.sheet.write_formula(row, page.columns[CHECK], text, look, "")
    text = formulas.share(part, whole, checked)
    page.sheet.write_formula(row, page.columns[SHARE], text, look, "")
    if PHRASE in page.columns:
        text = formulas.phrase(part, whole, said, unit=unit)
        page.sheet.write_formula(row, page.columns[PHRASE], text, look, "")


def _short(title: str) -> str:
    """A title inside a sentence: "Số nữ (người)" is "số nữ"."""
    text = re.sub(r" *\([^)]*\)", "", title)
    return text[:1].lower() + text[1:]


def _validate(page: _Page, name: str, first: int, last: int, *, hint: str = "") -> None:
    about, number = page.about.field(name), page.columns[name]
    choices = page.about.lists.get(name, ())
    if name == "currency":
        choices = CURRENCIES
    source = page.paper.listed(choices) if choices else ""
    cell = page.cell(first, name)
    year = page.blank.period.year
    given = dict(validation(about, cell, source=source, choices=choices, year=year))
    if hint:
        given["input_message"] = f"{hint[:1].upper()}{hint[1:]}."[:255]
    page.sheet.data_validation(first, number, last, number, given)


def _write_rules(page: _Page, last: int) -> None:
    """Colours of the check column, and no green corner on counts, which are text on purpose."""
    first = HEADER + 1
    if CHECK in page.columns:
        number, cell = page.columns[CHECK], page.cell(first, CHECK)
        for condition, look in (
            (f'={cell}="{formulas.VALID}"', "right"),
            (f'={cell}<>""', "wrong"),
        ):
            page.sheet.conditional_format(
                first,
                number,
                last,
                number,
                {
                    "type": "formula",
                    "criteria": condition,
                    "format": page.paper.look(look),
                    "stop_if_true": True,
                },
            )
    columns = [n for name, n in page.columns.items() if name in page.about.form.asked]
    area = f"{letters(min(columns) + 1)}{first + 1}:{letters(max(columns) + 1)}{last + 1}"
    page.sheet.ignore_errors({"number_stored_as_text": area})


def _set_up(page: _Page, last: int) -> None:
    """What moves and prints with the sheet."""
    sheet, form = page.sheet, page.about.form
    sheet.hide_gridlines(2)
    sheet.freeze_panes(HEADER + 1, 2)
    sheet.protect("", {"format_columns": True, "format_rows": True})
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(HEADER)
    sheet.print_area(0, 0, last, len(page.columns) - 1)
    sheet.set_margins(left=0.4, right=0.4, top=0.6, bottom=0.6)
    sheet.set_footer(f"&L&9{page.blank.source_id}&C&9{form.sheet}&R&9Trang &P/&N")
    row = HEADER + (2 if page.about.groups else 1)
    sheet.set_selection(row, page.columns[form.asked[0]], row, page.columns[form.asked[0]])
