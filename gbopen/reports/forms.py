"""The forms a report can be given, by the name that ``--format`` takes."""

from collections.abc import Callable, Mapping

from gbopen.findings.report import Report
from gbopen.language import Language
from gbopen.reports.as_csv import as_csv
from gbopen.reports.as_github import as_github
from gbopen.reports.as_html import as_html
from gbopen.reports.as_json import as_json
from gbopen.reports.as_junit import as_junit
from gbopen.reports.as_sarif import as_sarif
from gbopen.reports.as_text import as_text

Form = Callable[[Report, Language], str | bytes]

FORMS: Mapping[str, Form] = {
    "text": as_text,
    "json": lambda report, _: as_json(report),
    "html": as_html,
    "csv": as_csv,
    "sarif": as_sarif,
    "junit": as_junit,
    "github": as_github,
}

# the form that the end of a file name stands for; the longest end is meant
SUFFIXES: Mapping[str, str] = {
    ".txt": "text",
    ".json": "json",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv",
    ".sarif": "sarif",
    ".sarif.json": "sarif",
    ".xml": "junit",
}
