"""The report as a workbook: a sheet with the verdict, and the list that a clerk works through.

The only door to XlsxWriter among the reports.
"""

import io
from collections.abc import Iterator, Sequence
from datetime import datetime, time
from pathlib import PurePath
from typing import Any

import xlsxwriter

from gbopen.findings.report import FileSeen, Report
from gbopen.findings.severity import LABELS, SEVERITIES, Severity
from gbopen.language import Bilingual, Language
from gbopen.reports.groups import NOT_CHECKED, about, groups, not_checked, worst, worst_first
from gbopen.reports.listed import (
    CELL,
    COLOURS,
    FILE,
    FOUND,
    HINT,
    MESSAGE,
    PAGE,
    ROW,
    RULE,
    SEVERITY,
    SHEET,
    TITLE,
    Column,
    checked_on,
    height,
)
from gbopen.reports.names import renamed, short_names
from gbopen.reports.sentences import verdict, verdict_on
from gbopen.reports.stored_text import readable

MOST_ROWS = 100_000

_SHEETS = Bilingual("Kết luận", "Verdict"), Bilingual("Danh sách", "List")
_COLUMNS = (FILE, SHEET, CELL, ROW, TITLE, SEVERITY, RULE, FOUND, MESSAGE, HINT)
_DONE = Bilingual("Đã xử lý", "Dealt with")
_CHOICES = (
    Bilingual("Đã sửa", "Corrected"),
    Bilingual("Giữ nguyên", "Left as it is"),
    Bilingual("Đang hỏi lại", "Being asked about"),
)
_DONE_WIDTH = 14
_VERDICT_WIDTHS = (34, 20, 36, 30, 10, 10, 12, 10, 44)
_ROWS = Bilingual("Số dòng", "Rows")
_ABOUT = Bilingual("Báo cáo của", "Report of")
_TABLE = Bilingual("Bảng", "Table")
_PLACES = Bilingual("Số chỗ", "Places")
_VERDICT = Bilingual("Kết luận", "Verdict")
_CUT = Bilingual(
    "Danh sách ghi {listed} trong tổng số {total} chỗ.",
    "The list holds {listed} of {total} places.",
)
_A4 = 9


def as_xlsx(report: Report, language: Language) -> bytes:
    """The report as an .xlsx file: no formulas, no links, every text of the files a text."""
    report = _named(report)
    file = io.BytesIO()
    book = xlsxwriter.Workbook(
        file,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_numbers": False,
            "strings_to_urls": False,
        },
    )
    # the day of the check and no clock: the same report is the same file
    book.set_properties({"created": datetime.combine(report.today, time()), "author": "gbopen"})
    looks = _Looks(book)
    first, second = (book.add_worksheet(name.said_in(language)) for name in _SHEETS)
    _Verdict(first, looks, language).write(report)
    _write_list(second, looks, report, language)
    book.close()
    return file.getvalue()


def _named(report: Report) -> Report:
    """The report with short names: of a single file its own, of several what tells them apart."""
    names = {one.name for one in report.files}
    if len(names) != 1:
        return short_names(report)
    return renamed(report, {name: PurePath(name).name for name in names})


class _Looks:
    """The formats of one workbook."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        text = {"text_wrap": True, "valign": "top", "border": 1, "border_color": "#BFBFBF"}
        middle = {"align": "center"}
        self.head = book.add_format(text | middle | {"bold": True, "bg_color": "#D9E1F2"})
        self.cell = book.add_format(text)
        self.middle = book.add_format(text | middle)
        self.plain = book.add_format({"text_wrap": True, "valign": "top"})
        self.bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        self.done = book.add_format({"font_color": "#7F7F7F", "bg_color": "#F2F2F2"})
        big = {"bold": True, "font_size": 14}
        self.of: dict[Severity, Any] = {}
        self.big: dict[Severity, Any] = {}
        for severity, (fill, letters) in COLOURS.items():
            colours = {"bg_color": f"#{fill}", "font_color": f"#{letters}"}
            self.of[severity] = book.add_format(text | colours)
            self.big[severity] = book.add_format(colours | big)
        self.big["info"] = book.add_format(big | {"bg_color": "#C6EFCE", "font_color": "#006100"})


class _Verdict:
    """The first sheet while it is written, from the top down."""

    def __init__(self, sheet: Any, looks: _Looks, language: Language) -> None:
        self._sheet = sheet
        self._looks = looks
        self._language: Language = language
        self._row = 0

    def write(self, report: Report) -> None:
        """The verdict, what it rests on, and what could not be checked."""
        _print_setup(self._sheet, self._language)
        for number, width in enumerate(_VERDICT_WIDTHS):
            self._sheet.set_column(number, number, width)
        last = len(_VERDICT_WIDTHS) - 1
        said = verdict(report).said_in(self._language)
        self._sheet.set_row(0, 24)
        self._sheet.merge_range(0, 0, 0, last, said, self._looks.big[worst(report) or "info"])
        self._sheet.write_string(1, 0, checked_on(report, self._language))
        self._row = 2
        total = sum(report.counts.values())
        listed = min(len(report.findings), MOST_ROWS)
        if listed < total:
            cut = _CUT.said_in(self._language).format(listed=listed, total=total)
            self._line(cut, self._looks.bold)
        self._row += 1
        self._files(report.files)
        self._rules(report)
        self._unchecked(report)

    def _files(self, files: Sequence[FileSeen]) -> None:
        labels = [LABELS[severity] for severity in SEVERITIES]
        self._table([FILE.title, SHEET.title, _ABOUT, _TABLE, _ROWS, *labels, _VERDICT])
        for file in files:
            errors, warnings, _ = file.counts
            said = verdict_on(errors, warnings).said_in(self._language)
            whose = about(file).said_in(self._language)
            table = file.title.said_in(self._language) or file.table
            self._cells([file.name, file.sheet, whose, table, file.rows, *file.counts, said])
        self._row += 1

    def _rules(self, report: Report) -> None:
        found = groups(report)
        if not found:
            return
        self._table([RULE.title, SEVERITY.title, _PLACES])
        for group in found:
            rule = group.rule
            label = LABELS[group.severity].said_in(self._language)
            title = f"{rule.title.said_in(self._language)} ({rule.code})"
            look = self._looks.of[group.severity]
            self._cells([title, label, group.total], at=(1, look))
        self._row += 1

    def _unchecked(self, report: Report) -> None:
        reasons = [one.said_in(self._language) for one in not_checked(report)]
        if reasons:
            self._line(NOT_CHECKED.said_in(self._language), self._looks.bold)
        for reason in reasons:
            self._line(reason, self._looks.plain)

    def _table(self, titles: Sequence[Bilingual]) -> None:
        for number, title in enumerate(titles):
            self._sheet.write_string(
                self._row, number, title.said_in(self._language), self._looks.head
            )
        self._row += 1

    def _cells(self, values: Sequence[str | int], *, at: tuple[int, Any] | None = None) -> None:
        for number, value in enumerate(values):
            plain = self._looks.cell if isinstance(value, str) else self._looks.middle
            look = at[1] if at and at[0] == number else plain
            _write(self._sheet, self._row, number, value, look, self._language)
        self._sheet.set_row(self._row, height(values, _VERDICT_WIDTHS))
        self._row += 1

    def _line(self, text: str, look: Any) -> None:
        last = len(_VERDICT_WIDTHS) - 1
        self._sheet.set_row(self._row, height([text], [sum(_VERDICT_WIDTHS)]))
        self._sheet.merge_range(self._row, 0, self._row, last, "", look)
        _write(self._sheet, self._row, 0, text, look, self._language)
        self._row += 1


def _write_list(sheet: Any, looks: _Looks, report: Report, language: Language) -> None:
    findings = [*worst_first(report.findings)][:MOST_ROWS]
    _print_setup(sheet, language)
    sheet.repeat_rows(0)
    sheet.freeze_panes(1, 0)
    for number, (title, width) in enumerate(_titles(_COLUMNS)):
        sheet.set_column(number, number, width)
        sheet.write_string(0, number, title.said_in(language), looks.head)
    done = len(_COLUMNS)
    titles = [column.title.said_in(language) for column in _COLUMNS]
    sheet.set_row(0, height(titles, [column.width - 4 for column in _COLUMNS]))  # filter buttons
    for row, finding in enumerate(findings, 1):
        values = [column.says(finding, language) for column in _COLUMNS]
        sheet.set_row(row, height(values, [column.width for column in _COLUMNS]))
        for number, column in enumerate(_COLUMNS):
            look = {SEVERITY: looks.of[finding.severity], CELL: looks.middle, ROW: looks.middle}
            _write(sheet, row, number, values[number], look.get(column, looks.cell), language)
        sheet.write_blank(row, done, None, looks.cell)
    last = max(len(findings), 1)
    sheet.autofilter(0, 0, last, done)
    sheet.ignore_errors({"number_stored_as_text": f"A1:K{last + 1}"})
    choices = [one.said_in(language) for one in _CHOICES]
    sheet.data_validation(1, done, last, done, {"validate": "list", "source": choices})
    grey = {"type": "formula", "criteria": '=$K2<>""', "format": looks.done}
    sheet.conditional_format(1, 0, last, done, grey)


def _titles(columns: Sequence[Column]) -> Iterator[tuple[Bilingual, int]]:
    for column in columns:
        yield column.title, column.width
    yield _DONE, _DONE_WIDTH


def _write(  # noqa: PLR0913, PLR0917 - a place, a value and its look
    sheet: Any, row: int, column: int, value: str | int, look: Any, language: Language
) -> None:
    if value == "":
        sheet.write_blank(row, column, None, look)
    elif isinstance(value, str):
        sheet.write_string(row, column, readable(value, language), look)
    else:
        sheet.write_number(row, column, value, look)


def _print_setup(sheet: Any, language: Language) -> None:
    sheet.set_landscape()
    sheet.set_paper(_A4)
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.set_footer("&R" + PAGE.said_in(language))
