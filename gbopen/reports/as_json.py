"""The report as JSON, for programs: both languages, every parameter, a version of its own.

The form is described by the JSON Schema ``report.schema.json`` beside this module.
"""

import json
import re
from typing import Any

from gbopen.findings.finding import Finding, Place, Unchecked
from gbopen.findings.report import FileSeen, Report
from gbopen.language import LANGUAGES, Bilingual
from gbopen.reports.sentences import hint, message, text_line, verdict

FORMAT = "gbopen-report/1"


def as_json(report: Report) -> str:
    """The whole report as one JSON document, ending in a line break."""
    return printed(as_data(report))


# marks that show nothing and may command a terminal or turn the text around it
_MARKS = re.compile(
    r"[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\ufff0-\uffff]"
)


def printed(data: Any) -> str:
    """The data as JSON of plain letters: what cannot be seen is written by number."""
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return _MARKS.sub(lambda mark: f"\\u{ord(mark[0]):04x}", text) + "\n"


def as_data(report: Report) -> dict[str, Any]:
    """The report as plain dictionaries and lists."""
    return {
        "format": FORMAT,
        "gbopen": report.version,
        "today": report.today.isoformat(),
        "verdict": _both(verdict(report)),
        "errors": report.count("error"),
        "warnings": report.count("warning"),
        "infos": report.count("info"),
        "counts": dict(sorted(report.counts.items())),
        "files": [_file(one) for one in report.files],
        "findings": [_finding(one) for one in report.findings],
        "listed": len(report.findings),
        "unchecked": [_unchecked(one) for one in report.unchecked],
    }


def _both(text: Bilingual) -> dict[str, str]:
    return {"vi": text.vi, "en": text.en}


def _file(file: FileSeen) -> dict[str, Any]:
    errors, warnings, infos = file.counts
    return {
        "name": file.name,
        "sheet": file.sheet,
        "table": file.table,
        "about": [_both(Bilingual(one.said_in("vi"), one.said_in("en"))) for one in file.about],
        "rows": file.rows,
        "encoding": file.encoding,
        "delimiter": file.delimiter,
        "errors": errors,
        "warnings": warnings,
        "infos": infos,
    }


def _finding(one: Finding) -> dict[str, Any]:
    return {
        "code": one.code,
        "rule": one.rule,
        "severity": one.severity,
        "newer": one.newer,
        "place": _place(one.place),
        "found": one.found,
        "message": {language: message(one, language) for language in LANGUAGES},
        "hint": {language: hint(one, language) for language in LANGUAGES},
        "also": [_place(place) for place in one.also],
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "file": place.file,
        "sheet": place.sheet,
        "cell": place.cell,
        "row": place.row,
        "line": text_line(place),
        "column": place.column,
        "title": place.title,
    }


def _unchecked(one: Unchecked) -> dict[str, Any]:
    return {
        "rule": one.rule,
        "file": one.file,
        "title": one.title,
        "rows": one.rows,
        "reason": _both(one.reason),
    }
