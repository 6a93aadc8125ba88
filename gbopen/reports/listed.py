"""The findings as rows of a list to work through: the columns that every workbook of ours has."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from textwrap import wrap

from gbopen.findings.finding import Finding
from gbopen.findings.report import Report
from gbopen.findings.severity import LABELS, Severity
from gbopen.language import Bilingual, Language, Span
from gbopen.reports.sentences import hint, message
from gbopen.rules.catalogue import BY_NAME

# fill and letters of a severity: dark letters on a light ground, to be told apart without colours
# by their words
COLOURS: dict[Severity, tuple[str, str]] = {
    "error": ("FFC7CE", "9C0006"),
    "warning": ("FFEB9C", "7F4F00"),
    "info": ("DDEBF7", "1F4E79"),
}
PAGE = Bilingual("Trang &P/&N", "Page &P of &N")
_LINE, _HIGHEST = 15, 400  # Excel ends at 409 points
_SEEN = 2_000
_CHECKED_ON = Bilingual(
    "Ngày kiểm tra: {day}. gbopen {version}.", "Checked on {day}. gbopen {version}."
)


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list: its title, its width in characters, and what it says of a finding."""

    title: Bilingual
    width: int
    says: Callable[[Finding, Language], str | int]


def rule_of(finding: Finding, language: Language) -> str:
    """The rule by its title and code."""
    return f"{BY_NAME[finding.rule].title.said_in(language)} ({finding.code})"


FILE = Column(Bilingual("Tệp", "File"), 18, lambda one, _: one.place.file)
SHEET = Column(Bilingual("Trang tính", "Sheet"), 12, lambda one, _: one.place.sheet)
CELL = Column(Bilingual("Ô", "Cell"), 7, lambda one, _: one.place.cell)
ROW = Column(Bilingual("Dòng", "Row"), 7, lambda one, _: one.place.row or "")
TITLE = Column(Bilingual("Cột", "Column"), 16, lambda one, _: one.place.title)
SEVERITY = Column(
    Bilingual("Mức độ", "Severity"),
    12,
    lambda one, language: LABELS[one.severity].said_in(language),
)
RULE = Column(Bilingual("Quy tắc", "Rule"), 22, rule_of)
FOUND = Column(Bilingual("Nội dung đang ghi", "Found"), 18, lambda one, _: one.found)
MESSAGE = Column(Bilingual("Vấn đề", "Message"), 38, message)
HINT = Column(Bilingual("Đề nghị", "What to do"), 34, hint)


def checked_on(report: Report, language: Language) -> str:
    """The day of the check and the version of gbopen, in a sentence."""
    day = Span(report.today, report.today).said_in(language)
    return _CHECKED_ON.said_in(language).format(day=day, version=report.version)


def height(values: Iterable[str | int], widths: Iterable[int]) -> int:
    """The height of a row, in points, in which wrapped texts of these columns can be read.

    Written down because not every program finds it by itself.
    """
    lines = (_lines(str(value), width) for value, width in zip(values, widths, strict=False))
    return min(_LINE * max(lines, default=1) + 3, _HIGHEST)


def _lines(text: str, width: int) -> int:
    """How many lines the text needs; letters are narrower than the digits a width is counted in."""
    fit = width * 11 // 10
    parts = text[:_SEEN].split("\n")
    return sum(len(wrap(part, fit)) if len(part) > fit else 1 for part in parts)
