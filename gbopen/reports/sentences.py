"""The sentences of a report: what a finding says, where it stands, and the verdict on the whole."""

from collections import Counter
from collections.abc import Sequence

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen, Report
from gbopen.language import Bilingual, Language, fill
from gbopen.rules.catalogue import BY_NAME
from gbopen.text import shorten


def message(finding: Finding, language: Language) -> str:
    """What is wrong, in one language; of a rule newer than the project keeps to, that it is."""
    wording = BY_NAME[finding.rule].worded(finding.wording)
    said = fill(wording.message, finding.parameters, language)
    if not finding.newer:
        return said
    vi, en = f"Quy tắc mới từ bản {finding.newer}", f"A new rule of version {finding.newer}"
    if finding.severity != BY_NAME[finding.rule].severity:
        vi, en = f"{vi}, chỉ cảnh báo", f"{en}, a warning only"
    mark = Bilingual(f"({vi}.)", f"({en}.)")
    return f"{said} {mark.said_in(language)}"


def hint(finding: Finding, language: Language) -> str:
    """What to do about it, in one language; "" where there is nothing to do."""
    wording = BY_NAME[finding.rule].worded(finding.wording)
    return fill(wording.hint, finding.parameters, language)


def where(place: Place, language: Language) -> str:
    """``Ô D7 (dòng 7, cột "Số nữ")``, as far as the place is known; "" for a whole file."""
    if place.row is None:
        return ""
    vi = language == "vi"
    row = f"dòng {place.row}" if vi else f"row {place.row}"
    if place.line is not None and place.line != place.row:
        row += f", dòng văn bản {place.line}" if vi else f", text line {place.line}"
    if not place.cell:
        return row[0].upper() + row[1:]
    if place.title:
        title = shorten(place.title, 100)
        row += f', cột "{title}"' if vi else f', column "{title}"'
    return f"Ô {place.cell} ({row})" if vi else f"Cell {place.cell} ({row})"


def text_line(place: Place) -> int | None:
    """The line of a text editor; None in a workbook, which has no lines."""
    return None if place.sheet else place.line


def verdict(report: Report) -> Bilingual:
    """Can the files be handed in: the first line of every report."""
    return verdict_on(report.count("error"), report.count("warning"))


def verdict_on(errors: int, warnings: int) -> Bilingual:
    """The verdict for so many errors and warnings."""
    if errors and warnings:
        return Bilingual(
            f"Chưa gửi được: {errors} chỗ cần sửa, {warnings} chỗ cần xem lại.",
            f"Not ready to send: {errors} to correct, {warnings} to review.",
        )
    if errors:
        return Bilingual(
            f"Chưa gửi được: {errors} chỗ cần sửa.", f"Not ready to send: {errors} to correct."
        )
    if warnings:
        return Bilingual(
            f"Gửi được, nhưng nên xem lại {warnings} chỗ.",
            f"Ready to send, but please review {warnings}.",
        )
    return Bilingual("Không phát hiện lỗi. Gửi được.", "No fault found. Ready to send.")


RESULTS = {
    "error": Bilingual("Chưa gửi được", "Not ready"),
    "warning": Bilingual("Nên xem lại", "Please review"),
    "": Bilingual("Gửi được", "Ready"),
}


def outcome(errors: int, warnings: int) -> tuple[str, Bilingual]:
    """What became of a file, in two words, and the severity they stand for ("": none)."""
    severity = "error" if errors else "warning" if warnings else ""
    return severity, RESULTS[severity]


def several_files(files: Sequence[FileSeen]) -> Bilingual:
    """How many files there are, and how many of them can be sent."""
    became = Counter(outcome(file.counts[0], file.counts[1])[0] for file in files)
    bad, doubtful, good = became["error"], became["warning"], became[""]
    return Bilingual(
        f"{len(files)} tệp: {bad} chưa gửi được, {doubtful} nên xem lại, {good} gửi được.",
        f"Files: {len(files)}; not ready: {bad}, to review: {doubtful}, ready: {good}.",
    )
