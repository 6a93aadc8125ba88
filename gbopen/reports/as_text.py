"""The report a clerk reads in a terminal: the verdict first, then the faults, worst first."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from textwrap import wrap

from gbopen.findings.finding import Finding
from gbopen.findings.report import FileSeen, Report
from gbopen.findings.severity import LABELS
from gbopen.language import Bilingual, Language
from gbopen.reports.groups import (
    NOT_CHECKED,
    Group,
    cut_list,
    groups,
    in_brief,
    not_checked,
    places,
    said_once,
    worst,
)
from gbopen.reports.names import named, short_names
from gbopen.reports.sentences import (
    RESULTS,
    hint,
    message,
    outcome,
    several_files,
    verdict,
    where,
)

WIDTH = 80
_COLOURS = {"error": "31", "warning": "33", "info": "36"}
_HEADER = {
    "result": Bilingual("Kết quả", "Result"),
    "error": Bilingual("Cần sửa", "Errors"),
    "warning": Bilingual("Xem lại", "Review"),
    "file": Bilingual("Tệp", "File"),
}


@dataclass(frozen=True, slots=True)
class _Layout:
    """How one report is laid out: its language, its colours, and whether files are named."""

    language: Language
    several: bool
    colour: bool

    def paint(self, text: str, severity: str) -> str:
        """The text in the colour of a severity, on a terminal that shows colours."""
        code = _COLOURS.get(severity)
        return f"\x1b[1;{code}m{text}\x1b[0m" if self.colour and code else text


def as_text(report: Report, language: Language, *, colour: bool = False) -> str:
    """The whole report as text of at most 80 columns, ending in a line break."""
    report = short_names(report)
    layout = _Layout(language, several=len(report.files) > 1, colour=colour)
    lines = [layout.paint(verdict(report).said_in(language), worst(report) or "")]
    if layout.several:
        if len({file.name for file in report.files}) > 1:
            lines += [several_files(in_brief(report)).said_in(language)]
        lines += ["", *file_table(in_brief(report), language, colour=colour)]
    for group in groups(report):
        lines += ["", *_rule(group, layout)]
    reasons = list(not_checked(report))
    if reasons:
        lines += ["", f"{NOT_CHECKED.said_in(language)}:"]
    for reason in reasons:
        lines += _wrapped("- " + reason.said_in(language), indent=4, first="  ")
    return "\n".join(lines) + "\n"


def file_table(
    files: Iterable[FileSeen], language: Language, *, colour: bool = False
) -> Iterator[str]:
    """One line a file: what became of it, how much there is to do, and its name.

    A second line says whose report it is, of which kind and of when, where that is known; once for
    the sheets of a workbook.
    """
    layout = _Layout(language, several=True, colour=colour)
    titles = {key: title.said_in(language) for key, title in _HEADER.items()}
    width = max(len(one.said_in(language)) for one in RESULTS.values())
    first, second = len(titles["error"]), len(titles["warning"])
    yield f"{titles['result']:{width}}  {titles['error']}  {titles['warning']}  {titles['file']}"
    for file, whose in said_once(files):
        errors, warnings, _ = file.counts
        severity, said = outcome(errors, warnings)
        label = layout.paint(f"{said.said_in(language):{width}}", severity)
        before = f"{'':{width}}  {errors:{first}}  {warnings:{second}}  "
        shown = printable(named(file.name, file.sheet, language), limit=0)
        lines = _wrapped(shown, indent=len(before), first=before) or [before]
        yield label + lines[0][width:]
        yield from lines[1:]
        yield from _wrapped(printable(whose.said_in(language), limit=0), indent=4, first="    ")


def _rule(group: Group, layout: _Layout) -> Iterator[str]:
    rule = group.rule
    language = layout.language
    label = LABELS[group.severity].said_in(language)
    count = places(group.total).said_in(language)
    title = f"{label}: {rule.title.said_in(language)} ({rule.code}, {count})"
    yield from (layout.paint(line, group.severity) for line in _wrapped(title, indent=4, first=""))
    for one in group.found:
        yield from _finding(one, layout)
    if group.cut:
        yield f"  {cut_list(group).said_in(language)}"


def _finding(one: Finding, layout: _Layout) -> Iterator[str]:
    language = layout.language
    place = where(one.place, language)
    file = named(one.place.file, one.place.sheet if layout.several else "", language)
    parts = [file] if layout.several or not place else []
    place = printable(": ".join([*parts, place] if place else parts), limit=0)
    if one.found:
        place += f': "{printable(one.found)}"'
    yield from _wrapped(place, indent=4, first="  ")
    yield from _wrapped(printable(message(one, language), limit=0), indent=4, first="    ")
    advice = hint(one, language)
    if advice:
        yield from _wrapped("→ " + printable(advice, limit=0), indent=6, first="    ")


def printable(text: str, *, limit: int = 60) -> str:
    """Cell text that is safe on a terminal: control marks shown, very long text cut."""
    text = text.replace("\r\n", "⏎").replace("\n", "⏎")
    shown = "".join(
        char if unicodedata.category(char)[0] != "C" else f"\\x{ord(char):02x}" for char in text
    )
    return shown if not limit or len(shown) <= limit else shown[: limit - 1] + "…"


def _wrapped(text: str, *, indent: int, first: str) -> list[str]:
    return wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=" " * indent,
        break_on_hyphens=False,
    )
