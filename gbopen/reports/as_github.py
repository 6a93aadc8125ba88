"""The report as workflow commands of GitHub Actions: a place is an annotation of its line."""

from collections.abc import Iterator

from gbopen.findings.finding import Finding
from gbopen.findings.report import Report
from gbopen.findings.severity import Severity
from gbopen.language import Language
from gbopen.reports.as_text import printable
from gbopen.reports.groups import cut_list, groups
from gbopen.reports.names import named
from gbopen.reports.sentences import hint, message, text_line, verdict, where

_COMMANDS: dict[Severity, str] = {"error": "error", "warning": "warning", "info": "notice"}


def as_github(report: Report, language: Language) -> str:
    """One command a line, the worst first, and the verdict as plain text at the end."""
    lines = [line for group in groups(report) for line in _commands(group.found, language)]
    cut = [cut_list(group).said_in(language) for group in groups(report) if group.cut]
    return "\n".join([*lines, *cut, verdict(report).said_in(language)]) + "\n"


def _commands(findings: tuple[Finding, ...], language: Language) -> Iterator[str]:
    for one in findings:
        place = one.place
        line = text_line(place)
        properties = {
            "file": place.file,
            **({"line": str(line)} if line else {}),
            "title": _title(one, language),
        }
        given = ",".join(f"{key}={_property(text)}" for key, text in properties.items())
        said = " → ".join(part for part in (message(one, language), hint(one, language)) if part)
        yield f"::{_COMMANDS[one.severity]} {given}::{_data(said)}"


def _title(one: Finding, language: Language) -> str:
    """The code, and the sheet and cell where there are any."""
    place = where(one.place, language)
    if one.place.sheet:
        place = named("", one.place.sheet, language).removeprefix(", ") + (place and f", {place}")
    return f"{one.code}: {place}" if place else f"{one.code} {one.rule}"


def _data(text: str) -> str:
    """Text after the second ``::``, where % and line breaks have a meaning."""
    return printable(text, limit=0).replace("%", "%25")


def _property(text: str) -> str:
    """The value of a property, where colons and commas have one as well."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")
