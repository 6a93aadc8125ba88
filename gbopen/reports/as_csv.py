"""The report as a list to work through: one line a place, for Excel or any other spreadsheet.

RFC 4180 with commas, UTF-8 with a byte order mark (without it Excel reads the letters wrongly).
A spreadsheet takes text that begins with = + - @ (or their wide forms), a tab or a line break for
a formula or a command; such text gets an apostrophe in front, so that it stays text.
"""

import csv
import io
from collections.abc import Iterator

from gbopen.findings.finding import Finding
from gbopen.findings.report import Report
from gbopen.findings.severity import LABELS
from gbopen.language import Bilingual, Language
from gbopen.reports.as_text import printable
from gbopen.reports.groups import cut_list, groups, worst_first
from gbopen.reports.sentences import hint, message

COLUMNS = (
    Bilingual("Tệp", "File"),
    Bilingual("Trang tính", "Sheet"),
    Bilingual("Ô", "Cell"),
    Bilingual("Dòng", "Row"),
    Bilingual("Cột", "Column"),
    Bilingual("Mức độ", "Severity"),
    Bilingual("Quy tắc", "Rule"),
    Bilingual("Nội dung đang ghi", "Found"),
    Bilingual("Vấn đề", "Message"),
    Bilingual("Đề nghị", "What to do"),
)
_MOST = 32_000  # Excel cuts a cell after 32,767 letters, and the apostrophe is one
_COMMANDS = tuple("=+-@＝＋－＠\t\r\n")


def as_csv(report: Report, language: Language) -> bytes:
    """The list, file by file, the worst first in each; a list that was cut says so at its end."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(title.said_in(language) for title in COLUMNS)
    for row in [*_rows(report, language), *_cut(report, language)]:
        writer.writerow(_harmless(cell) for cell in row)
    return b"\xef\xbb\xbf" + text.getvalue().encode("utf-8", "backslashreplace")


def _rows(report: Report, language: Language) -> Iterator[tuple[str, ...]]:
    yield from (_row(one, language) for one in worst_first(report.findings))


def _row(one: Finding, language: Language) -> tuple[str, ...]:
    place = one.place
    return (
        place.file,
        place.sheet,
        place.cell,
        str(place.row or ""),
        place.title,
        LABELS[one.severity].said_in(language),
        f"{one.code} {one.rule}",
        one.found,
        message(one, language),
        hint(one, language),
    )


def _cut(report: Report, language: Language) -> Iterator[tuple[str, ...]]:
    for group in groups(report):
        if group.cut:
            rule = group.rule
            label = LABELS[group.severity].said_in(language)
            said = cut_list(group).said_in(language)
            yield ("", "", "", "", "", label, f"{rule.code} {rule.name}", "", said, "")


def _harmless(cell: str) -> str:
    """Text that no spreadsheet takes for a formula, its control marks shown."""
    shown = printable(cell, limit=_MOST)
    return f"'{shown}" if cell.startswith(_COMMANDS) or shown.startswith(_COMMANDS) else shown
