"""The list of what was changed and of what was left: as text, as JSON, and as CSV."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from textwrap import wrap
from typing import Any

from gbopen.findings.finding import Finding
from gbopen.findings.report import Report
from gbopen.findings.severity import SEVERITIES
from gbopen.language import Bilingual, Language
from gbopen.repair.change import REASONS, Change
from gbopen.repair.fix import Fixed
from gbopen.reports.as_text import WIDTH, printable
from gbopen.reports.sentences import where
from gbopen.rules.catalogue import BY_NAME

_ORDER = {name: number for number, name in enumerate(REASONS)}
_EMPTY = Bilingual("(để trống)", "(empty)")
_NUMBERS_KEPT = Bilingual(
    "Dấu thập phân được giữ theo cách ghi của tệp gốc, vì nếu đổi thì có ô sẽ bị hiểu khác đi.",
    "Decimal marks stay as in the original: otherwise some cells would be read as something else.",
)
_DATES_KEPT = Bilingual(
    "Ngày tháng được giữ theo cách ghi của tệp gốc, vì chưa chắc ngày đứng trước hay tháng đứng "
    "trước.",
    "Dates keep the style of the original, because it is not certain whether the day or the month "
    "comes first.",
)
_ROWS_KEPT = Bilingual(
    "Dòng đề mục, dòng tổng và cột số thứ tự được giữ nguyên, vì chưa chắc bỏ đi mà không mất gì.",
    "Headings, totals and row numbers stay, because something might be lost without them.",
)
# what a spreadsheet would take for a formula
_FORMULA = ("=", "+", "-", "@")


@dataclass(frozen=True, slots=True)
class Log:
    """What was done to a file: the names of both, every change, and the report on what is left.

    `written` is False for a trial. `then` is the command that comes next: the check of what was
    written, or after a trial the one that writes it.
    """

    file: str
    output: str
    fixed: Fixed
    left: Report
    written: bool
    then: str


def as_text(log: Log, language: Language) -> str:
    """The list as text of at most 80 columns."""
    lines = [*_wrapped(_summary(log).said_in(language), first="")]
    several = len(log.fixed.sheets) > 1
    ordered = sorted(log.fixed.changes, key=lambda one: [_ORDER[name] for name in one.reasons])
    for reasons, group in groupby(ordered, key=lambda one: one.reasons):
        lines += ["", *_group(reasons, list(group), language, several=several)]
    lines += _kept(log, language)
    lines += _left(log, language, several=several)
    return "\n".join(lines) + "\n"


def _summary(log: Log) -> Bilingual:
    count = len(log.fixed.changes)
    name = log.output
    done = Bilingual(
        f"{count} chỗ được ghi lại, số liệu không thay đổi."
        if count
        else "không có gì phải ghi lại.",
        f"{count} place{'s' * (count != 1)} rewritten, no figure changed."
        if count
        else "nothing had to be rewritten.",
    )
    if log.written:
        return Bilingual(f'Đã ghi "{name}": {done.vi}', f'Wrote "{name}": {done.en}')
    return Bilingual(
        f"Chạy thử, chưa ghi tệp nào: {done.vi}", f"A trial, nothing written: {done.en}"
    )


def _group(
    reasons: Sequence[str], changes: Sequence[Change], language: Language, *, several: bool
) -> Iterator[str]:
    said = because(reasons).said_in(language)
    count = len(changes)
    places = f"{count} chỗ" if language == "vi" else f"{count} place{'s' * (count != 1)}"
    yield from _wrapped(f"{said[0].upper()}{said[1:]} ({places})", first="")
    for one in changes:
        yield from _wrapped(_change(one, language, several=several), first="  ")


def because(reasons: Iterable[str]) -> Bilingual:
    """The reasons of a change in words."""
    said = [REASONS[name] for name in reasons]
    return Bilingual("; ".join(one.vi for one in said), "; ".join(one.en for one in said))


def _change(one: Change, language: Language, *, several: bool) -> str:
    place = where(one.place, language)
    if several and place:
        place = f"{one.place.sheet}: {place}"
    before = f'"{printable(one.before)}"' if one.before else ""
    after = f'"{printable(one.after)}"' if one.after else ""
    if one.place.cell and one.place.title:
        after = after or _EMPTY.said_in(language)
    told = " → ".join(part for part in (before, after) if part)
    return f"{place}: {told}" if place and told else place or told


def _kept(log: Log, language: Language) -> Iterator[str]:
    rows = {"skipped-row", "total-row-differs"} & set(log.left.counts)
    numbers = any(not sheet.plan.form.numbers for sheet in log.fixed.sheets)
    dates = any(not sheet.plan.form.dates for sheet in log.fixed.sheets)
    for there, note in ((numbers, _NUMBERS_KEPT), (dates, _DATES_KEPT), (rows, _ROWS_KEPT)):
        if there:
            yield ""
            yield from _wrapped(note.said_in(language), first="")


def _left(log: Log, language: Language, *, several: bool) -> Iterator[str]:
    """What gbopen did not touch and somebody has to, and what to do next."""
    errors, warnings = log.left.count("error"), log.left.count("warning")
    vi = language == "vi"
    yield ""
    if errors + warnings:
        yield from _faults(log, language, several=several)
        yield ""
    if not log.written:
        yield "Để ghi tệp mới:" if vi else "To write the new file:"
    elif errors + warnings:
        yield "Việc tiếp theo, xem cách sửa từng chỗ:" if vi else "Next, see how to correct them:"
    else:
        yield "Việc tiếp theo, kiểm tra tệp mới:" if vi else "Next, check the new file:"
    yield f"  {log.then}"


def _faults(log: Log, language: Language, *, several: bool) -> Iterator[str]:
    counts = [
        (log.left.count("error"), Bilingual("chỗ cần sửa", "to correct")),
        (log.left.count("warning"), Bilingual("chỗ cần xem lại", "to review")),
    ]
    said = [f"{count} {what.said_in(language)}" for count, what in counts if count]
    yield from _wrapped(
        f"Còn {', '.join(said)}. gbopen để nguyên vì không thể tự sửa mà không đoán:"
        if language == "vi"
        else f"Left as found, because nothing is guessed: {', '.join(said)}.",
        first="",
    )
    for one in _worst_first(log.left.findings):
        yield from _wrapped(_finding(one, language, several=several), first="  ")


def _worst_first(findings: Iterable[Finding]) -> list[Finding]:
    told = [one for one in findings if one.severity != "info"]
    return sorted(told, key=lambda one: SEVERITIES.index(one.severity))


def _finding(one: Finding, language: Language, *, several: bool) -> str:
    place = where(one.place, language)
    if several:
        place = f"{one.place.sheet or one.place.file}: {place}" if place else one.place.file
    if one.found:
        place = f'{place}: "{printable(one.found)}"' if place else f'"{printable(one.found)}"'
    title = f"{BY_NAME[one.rule].title.said_in(language)} ({one.code})"
    return f"{place} – {title}" if place else title


def _wrapped(text: str, *, first: str) -> list[str]:
    return wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=first + "  " * bool(first),
        break_on_hyphens=False,
        break_long_words=False,
    )


def as_json(log: Log) -> str:
    """The list for programs, in both languages."""
    left = [one for one in log.left.findings if one.severity != "info"]
    told = {
        "file": log.file,
        "output": log.output,
        "written": log.written,
        "version": log.left.version,
        "changes": [_change_told(one) for one in log.fixed.changes],
        "left": [_finding_told(one) for one in left],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _change_told(one: Change) -> dict[str, Any]:
    said = because(one.reasons)
    return {
        **_place_told(one),
        "before": one.before,
        "after": one.after,
        "reasons": list(one.reasons),
        "because": {"vi": said.vi, "en": said.en},
    }


def _finding_told(one: Finding) -> dict[str, Any]:
    return {
        **_place_told(one),
        "found": one.found,
        "rule": one.rule,
        "code": one.code,
        "severity": one.severity,
    }


def _place_told(one: Change | Finding) -> dict[str, Any]:
    place = one.place
    return {
        "sheet": place.sheet,
        "cell": place.cell,
        "row": place.row,
        "line": place.line,
        "title": place.title,
    }


def as_csv(log: Log, language: Language) -> str:
    """The changes as rows for a spreadsheet; nothing in them is taken for a formula."""
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\r\n")
    rows.writerow(("sheet", "cell", "row", "title", "before", "after", "reasons", "because"))
    for one in log.fixed.changes:
        place = one.place
        said = because(one.reasons).said_in(language)
        told = (place.sheet, place.cell, place.row or "", place.title, one.before, one.after)
        rows.writerow(map(_harmless, (*map(str, told), " ".join(one.reasons), said)))
    return "\ufeff" + text.getvalue()


def _harmless(text: str) -> str:
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text
