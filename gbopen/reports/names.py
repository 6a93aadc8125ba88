"""How files are named in a report: by what tells them apart."""

import os.path
from collections.abc import Iterable, Mapping
from dataclasses import replace

from gbopen.findings.finding import Finding
from gbopen.findings.report import Report
from gbopen.language import Language

NAMED = ("file", "f", "f1", "f2")  # parameters that hold the name of a file


def short_names(report: Report) -> Report:
    """The report with file names cut to what tells them apart, where there are several."""
    names = [file.name for file in report.files]
    if len(set(names)) < 2:
        return report
    start = _common_folder(names)
    return renamed(report, {name: name.removeprefix(start) for name in names})


def _common_folder(names: Iterable[str]) -> str:
    """The folder that all files lie in, with its slash; "" where there is none."""
    try:
        start = os.path.commonpath([os.path.dirname(name) for name in names])  # noqa: PTH120
    except ValueError:  # a full path and one from here, or two disks
        return ""
    start = start.replace("\\", "/")
    return start if not start or start.endswith("/") else f"{start}/"


def renamed(report: Report, names: Mapping[str, str]) -> Report:
    """The report with other names for its files."""
    return replace(
        report,
        files=tuple(replace(file, name=names[file.name]) for file in report.files),
        findings=tuple(_with_names(one, names) for one in report.findings),
        unchecked=tuple(
            replace(one, file=names.get(one.file, one.file)) for one in report.unchecked
        ),
    )


def _with_names(one: Finding, names: Mapping[str, str]) -> Finding:
    parameters = {
        key: names.get(value, value) if key in NAMED and isinstance(value, str) else value
        for key, value in one.parameters.items()
    }
    return replace(
        one,
        place=replace(one.place, file=names.get(one.place.file, one.place.file)),
        also=tuple(replace(place, file=names.get(place.file, place.file)) for place in one.also),
        parameters=parameters,
    )


def named(file: str, sheet: str, language: Language) -> str:
    """The file, and of a workbook the sheet."""
    if not sheet:
        return file
    words = "trang tính" if language == "vi" else "sheet"
    return f'{file}, {words} "{sheet}"'
