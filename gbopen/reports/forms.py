"""The forms a report can be given, by the name that ``--format`` takes."""

from collections.abc import Callable, Mapping

from gbopen.findings.report import Report
from gbopen.language import Language
from gbopen.reports.as_json import as_json
from gbopen.reports.as_text import as_text

Form = Callable[[Report, Language], str | bytes]

FORMS: Mapping[str, Form] = {
    "text": as_text,
    "json": lambda report, _: as_json(report),
}

# the form that the end of a file name stands for; the longest end is meant
SUFFIXES: Mapping[str, str] = {
    ".txt": "text",
    ".json": "json",
}
