"""The report a clerk reads in a terminal: the verdict first, then the faults, worst first."""

import os.path
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import groupby
from textwrap import wrap

from gbopen.findings.finding import Finding
from gbopen.findings.report import FileSeen, Report
from gbopen.findings.severity import LABELS, SEVERITIES
from gbopen.language import Bilingual, Language
from gbopen.reports.sentences import hint, message, verdict, verdict_on, where
from gbopen.rules.catalogue import BY_NAME

WIDTH = 80
_NAMES = ("file", "f1", "f2")  # parameters that hold the name of a file
_COLOURS = {"error": "31", "warning": "33", "info": "36"}
_UNCHECKED = Bilingual("Chưa kiểm tra được:", "Not checked:")


def as_text(report: Report, language: Language, *, colour: bool = False) -> str:
    """The whole report as text of at most 80 columns, ending in a line break."""
    report = _short_names(report)
    layout = _Layout(language, colour=colour, several=len(report.files) > 1)
    worst = next((one for one in SEVERITIES if report.count(one)), "")
    lines = [layout.paint(verdict(report).said_in(language), worst)]
    if layout.several:
        lines += ["", *_files(report.files, language)]
    for severity in SEVERITIES:
        group = [one for one in report.findings if one.severity == severity]
        for rule, found in groupby(sorted(group, key=lambda one: one.code), lambda one: one.rule):
            lines += ["", *_rule(rule, list(found), report.counts[rule], layout)]
    if report.unchecked:
        lines += ["", _UNCHECKED.said_in(language), *_unchecked(report, language)]
    return "\n".join(lines) + "\n"


def _unchecked(report: Report, language: Language) -> Iterator[str]:
    """What could not be looked up, and in one line the rules that therefore were not asked."""
    looked_up = [one for one in report.unchecked if one.title]
    rules = sorted({one.rule for one in report.unchecked if not one.title})
    reasons = [reason.said_in(language) for reason in dict.fromkeys(o.reason for o in looked_up)]
    if rules:
        names = ", ".join(rules)
        reasons.append(
            f"vì vậy chưa kiểm tra được hết các quy tắc: {names}."
            if language == "vi"
            else f"so these rules could not be checked in every row: {names}."
        )
    for reason in reasons:
        yield from _wrapped("- " + reason, indent=4, first="  ")


def _short_names(report: Report) -> Report:
    """The report with file names cut to what tells them apart, where there are several."""
    names = [file.name for file in report.files]
    if len(names) < 2:
        return report
    start = os.path.commonpath([os.path.dirname(name) for name in names])  # noqa: PTH120
    short = {name: name[len(start) + 1 if start else 0 :] for name in names}
    return replace(
        report,
        files=tuple(replace(file, name=short[file.name]) for file in report.files),
        findings=tuple(_with_names(one, short) for one in report.findings),
    )


def _with_names(one: Finding, short: Mapping[str, str]) -> Finding:
    name = one.place.file
    parameters = {
        key: short.get(value, value) if key in _NAMES and isinstance(value, str) else value
        for key, value in one.parameters.items()
    }
    return replace(one, place=replace(one.place, file=short.get(name, name)), parameters=parameters)


class _Layout:
    """How one report is laid out: its language, its colours, and whether files are named."""

    def __init__(self, language: Language, *, colour: bool, several: bool) -> None:
        self.language: Language = language
        self.several = several
        self._colour = colour

    def paint(self, text: str, severity: str) -> str:
        """The text in the colour of a severity, on a terminal that shows colours."""
        code = _COLOURS.get(severity)
        return f"\x1b[1;{code}m{text}\x1b[0m" if self._colour and code else text


def _files(files: Iterable[FileSeen], language: Language) -> Iterator[str]:
    for file in files:
        errors, warnings, _ = file.counts
        name = _named(file.name, file.sheet, language)
        said = verdict_on(errors, warnings).said_in(language)
        yield from _wrapped(f"{name}: {said}", indent=4, first="")


def _named(file: str, sheet: str, language: Language) -> str:
    """The file, and of a workbook the sheet."""
    if not sheet:
        return file
    words = "trang tính" if language == "vi" else "sheet"
    return f'{file}, {words} "{printable(sheet)}"'


def _rule(name: str, found: list[Finding], total: int, layout: _Layout) -> Iterator[str]:
    rule = BY_NAME[name]
    language = layout.language
    label = LABELS[rule.severity].said_in(language)
    places = f"{total} chỗ" if language == "vi" else f"{total} place{'s' * (total != 1)}"
    title = f"{label}: {rule.title.said_in(language)} ({rule.code}, {places})"
    yield from (layout.paint(line, rule.severity) for line in _wrapped(title, indent=4, first=""))
    for one in found:
        yield from _finding(one, layout)
    if total > len(found):
        cut = Bilingual(
            f"Hiển thị {len(found)} trong tổng số {total} chỗ.",
            f"{len(found)} of {total} places are shown.",
        )
        yield f"  {cut.said_in(language)}"


def _finding(one: Finding, layout: _Layout) -> Iterator[str]:
    language = layout.language
    place = where(one.place, language)
    file = _named(one.place.file, one.place.sheet if layout.several else "", language)
    parts = [file] if layout.several or not place else []
    place = ": ".join([*parts, place] if place else parts)
    if one.found:
        place += f': "{printable(one.found)}"'
    yield from _wrapped(place, indent=4, first="  ")
    yield from _wrapped(printable(message(one, language), limit=0), indent=4, first="    ")
    advice = hint(one, language)
    if advice:
        yield from _wrapped("→ " + printable(advice, limit=0), indent=6, first="    ")


def printable(text: str, *, limit: int = 60) -> str:
    """Cell text that is safe on a terminal: control marks shown, very long text cut."""
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
        break_long_words=False,
    )
