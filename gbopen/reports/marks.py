"""What a marked copy says, and where: a mark for each faulty cell, and the sheet of the result."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import Report
from gbopen.findings.severity import LABELS, SEVERITIES, Severity
from gbopen.language import Bilingual, Language
from gbopen.reports.listed import (
    FOUND,
    HINT,
    MESSAGE,
    RULE,
    SEVERITY,
    SHEET,
    TITLE,
    Column,
    checked_on,
    rule_of,
)
from gbopen.reports.sentences import hint, message, verdict_on, where
from gbopen.reports.slips import told
from gbopen.reports.stored_text import readable

MOST_NOTES = 2_000  # Excel takes seconds to open a sheet with more
MOST_LISTED = 10_000
_MOST_OF_A_NOTE = 2_000
_SIGNED = "— gbopen —"  # begins our part of a note, so that a later one can take its place
_LONGEST_NAME = 31
_RESERVED = "history"

Kept = Literal["all", "text", "values", "nothing"]
_KEPT: dict[Kept, Bilingual] = {
    "all": Bilingual(
        "Đây là bản sao để xem; tệp gốc được giữ nguyên. Biểu đồ, hình ảnh và macro có thể không "
        "còn trong bản sao.",
        "This is a copy to look at; the file itself was left as it is. Charts, pictures and macros "
        "may be missing from the copy.",
    ),
    "text": Bilingual(
        "Đây là bản sao để xem, mỗi ô ghi đúng như trong tệp; tệp gốc được giữ nguyên.",
        "This is a copy to look at, each cell as the file has it; the file itself was left as it "
        "is.",
    ),
    "values": Bilingual(
        "Bản sao này chỉ có nội dung các ô của những trang tính đang hiện, không có định dạng và "
        "công thức, vì không giữ lại được đầy đủ tệp gốc. Tệp gốc được giữ nguyên.",
        "This copy has only what the cells of the visible sheets say, without formats and "
        "formulas, because the file could not be kept whole. The file itself was left as it is.",
    ),
    "nothing": Bilingual(
        "Không có bản sao các ô, vì tệp không đọc được hoặc quá lớn.",
        "The cells are not copied, because the file could not be read or is too large.",
    ),
}
_UNNOTED = Bilingual(
    "Có {total} ô được tô màu; chỉ {noted} ô có ghi chú.",
    "{total} cells are coloured; only {noted} of them have a note.",
)
_UNLISTED = Bilingual(
    "Danh sách dưới đây ghi {listed} trong tổng số {total} chỗ.",
    "The list below holds {listed} of {total} places.",
)
RESULT = Bilingual("Kết quả kiểm tra", "Result of the check")
_WHERE = Column(
    Bilingual("Vị trí", "Place"), 14, lambda one, language: _short_place(one.place, language)
)
RESULT_COLUMNS = (_WHERE, SHEET, TITLE, SEVERITY, RULE, FOUND, MESSAGE, HINT)


@dataclass(frozen=True, slots=True)
class Mark:
    """The faults of one cell: where it is, how bad the worst is, and what the note says."""

    sheet: str
    row: int
    column: int
    severity: Severity
    note: str


def marks_of(findings: Iterable[Finding], language: Language) -> list[Mark]:
    """One mark for each cell that has findings, the worst cells first, then by place."""
    cells: dict[tuple[str, int, int], list[Finding]] = {}
    for one in findings:
        place = one.place
        if place.row is not None and place.column is not None:
            cells.setdefault((place.sheet, place.row, place.column), []).append(one)
    marks = [_mark(at, found, language) for at, found in cells.items()]
    return sorted(marks, key=lambda mark: SEVERITIES.index(mark.severity))


def _mark(at: tuple[str, int, int], found: Sequence[Finding], language: Language) -> Mark:
    found = sorted(found, key=lambda one: SEVERITIES.index(one.severity))
    note = "\n\n".join(_said(one, language) for one in found)
    return Mark(*at, found[0].severity, readable(note, language, most=_MOST_OF_A_NOTE))


def _said(one: Finding, language: Language) -> str:
    label = LABELS[one.severity].said_in(language)
    advice = hint(one, language)
    lines = [f"{label}: {rule_of(one, language)}", message(one, language)]
    return "\n".join([*lines, f"→ {advice}"] if advice else lines)


def beside(theirs: str, note: str) -> str:
    """Our note, below one that was there before; an earlier one of ours is replaced."""
    kept = theirs.partition(_SIGNED)[0].rstrip()
    return f"{kept}\n\n{_SIGNED}\n{note}" if kept else f"{_SIGNED}\n{note}"


def _short_place(place: Place, language: Language) -> str:
    """The cell, the row, or the whole file."""
    whole = Bilingual("Cả trang tính", "The whole sheet") if place.sheet else _WHOLE
    if place.row is None:
        return whole.said_in(language)
    return place.cell or where(Place(place.file, place.row), language)


_WHOLE = Bilingual("Cả tệp", "The whole file")


def said_above(
    report: Report, *, file: str, kept: Kept, marks: int, language: Language
) -> Iterator[str]:
    """The lines above the list of the result: the verdict on the file, and what the copy is."""
    counts = [seen.counts for seen in report.files if seen.name == file]
    errors, warnings, infos = (sum(numbers) for numbers in zip(*counts, strict=True))
    yield verdict_on(errors, warnings).said_in(language)
    yield checked_on(report, language)
    yield _KEPT[kept].said_in(language)
    if marks > MOST_NOTES:
        yield _UNNOTED.said_in(language).format(total=marks, noted=MOST_NOTES)
    found = len(told(report).get(file, []))
    listed, total = min(found, MOST_LISTED), errors + warnings + infos
    if listed < total:
        yield _UNLISTED.said_in(language).format(listed=listed, total=total)


def sheet_name(wanted: str, taken: Iterable[str]) -> str:
    """A name that a worksheet may have and no other has: at most 31 characters, none forbidden."""
    others = {name.casefold() for name in taken} | {_RESERVED}
    allowed = (" " if char in r"[]:*?/\\" or not char.isprintable() else char for char in wanted)
    plain = " ".join("".join(allowed).split()).strip("'")[:_LONGEST_NAME].strip(" '") or "1"
    name, number = plain, 1
    while name.casefold() in others:
        number += 1
        end = f" ({number})"
        name = plain[: _LONGEST_NAME - len(end)].rstrip() + end
    return name


def link_to(sheet: str, cell: str) -> str:
    """The goal of a link inside a workbook, as Excel writes it."""
    quoted = sheet.replace("'", "''")
    return f"'{quoted}'!{cell}"
