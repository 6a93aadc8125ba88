"""The report as SARIF 2.1.0, which code hosts and editors show beside the lines of a file.

A cell of a text file has its line; where in the line it begins is not known and not said. A cell
of a workbook has no line at all: it is a logical location, its address within its sheet.
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen, Report
from gbopen.findings.severity import Severity
from gbopen.language import LANGUAGES, Language
from gbopen.reports.as_json import printed
from gbopen.reports.as_text import printable
from gbopen.reports.groups import cut_list, groups, not_checked
from gbopen.reports.sentences import hint, message, text_line
from gbopen.rules.rule import Rule

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "info": "note"}
_TYPES = {".csv": "text/csv", ".tsv": "text/tab-separated-values"}
_WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def as_sarif(report: Report, language: Language) -> str:
    """The report as one run; the rules that occur in this language, and translated."""
    run = {
        "tool": {"driver": _component(report, language)},
        "language": language,
        "translations": [
            _component(report, other) | {"associatedComponent": {"name": "gbopen"}}
            for other in LANGUAGES
            if other != language
        ],
        "columnKind": "unicodeCodePoints",
        "invocations": [
            {
                "executionSuccessful": True,
                "toolExecutionNotifications": _notifications(report, language),
            }
        ],
        "artifacts": [_artifact(file) for file in _files(report)],
        "results": [
            _result(one, number, language)
            for number, group in enumerate(groups(report))
            for one in group.found
        ],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return printed(log)


def _component(report: Report, language: Language) -> dict[str, Any]:
    return {
        "name": "gbopen",
        "version": report.version,
        "language": language,
        "contents": ["localizedData", "nonLocalizedData"],
        "rules": [_rule(group.rule, language) for group in groups(report)],
    }


def _rule(rule: Rule, language: Language) -> dict[str, Any]:
    title, why = rule.title.said_in(language), rule.why.said_in(language)
    return {
        "id": rule.code,
        "name": rule.name,
        "shortDescription": {"text": _sentence(title)},
        "fullDescription": {"text": _sentence(why)},
        "help": {"text": _sentence(why)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
    }


def _sentence(text: str) -> str:
    return text if text.endswith(".") else text + "."


def _files(report: Report) -> list[FileSeen]:
    """The files, each once: a workbook is one however many sheets it has."""
    return list({file.name: file for file in report.files}.values())


def _artifact(file: FileSeen) -> dict[str, Any]:
    book = file.encoding == "xlsx"
    suffix = file.name[file.name.rfind(".") :].lower()
    return {
        "location": _location(file.name),
        "roles": ["analysisTarget"],
        "mimeType": _WORKBOOK if book else _TYPES.get(suffix, "application/octet-stream"),
        **({"encoding": file.encoding} if file.encoding and not book else {}),
    }


def _location(name: str) -> dict[str, str]:
    """The file as a reference; a full path needs its scheme, and that of Windows a slash."""
    path = quote(name.encode("utf-8", "backslashreplace"), safe="/")
    if name.startswith("/"):
        return {"uri": f"file://{path}"}
    return {"uri": f"file:///{path}" if name[1:3] == ":/" else path}


def _notifications(report: Report, language: Language) -> list[dict[str, Any]]:
    said = [*not_checked(report), *(cut_list(group) for group in groups(report) if group.cut)]
    return [{"level": "note", "message": _message(one.said_in(language))} for one in said]


def _result(one: Finding, number: int, language: Language) -> dict[str, Any]:
    said = f"{message(one, language)} {hint(one, language)}".strip()
    result = {
        "ruleId": one.code,
        "ruleIndex": number,
        "level": _LEVELS[one.severity],
        "message": _message(said),
        "locations": [_place(one.place)],
        "properties": {
            "rule": one.rule,
            "found": printable(one.found, limit=200),
            "message": {lang: printable(message(one, lang), limit=0) for lang in LANGUAGES},
            "hint": {lang: printable(hint(one, lang), limit=0) for lang in LANGUAGES},
        },
    }
    if one.also:
        result["relatedLocations"] = [
            _place(place) | {"id": order} for order, place in enumerate(one.also)
        ]
    return result


def _message(text: str) -> dict[str, str]:
    """A message that holds no link, whatever a cell says: ``[text](where)`` would be one."""
    return {"text": printable(text, limit=0).replace("[", "\\[").replace("]", "\\]")}


def _place(place: Place) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": _location(place.file)}
    line = text_line(place)
    if line:
        physical["region"] = {"startLine": line}
    location: dict[str, Any] = {"physicalLocation": physical}
    cell = place.cell
    name = cell or place.sheet
    if name:
        sheet = printable(place.sheet, limit=0)
        location["logicalLocations"] = [
            {
                "name": printable(name, limit=0),
                "fullyQualifiedName": f"{sheet}!{cell}" if sheet and cell else cell or sheet,
                "kind": "cell" if cell else "sheet",
                **({"decoratedName": printable(place.title)} if cell and place.title else {}),
            }
        ]
    return location
