"""The report as JUnit XML, which build servers show: a suite a file, a failure an error."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from gbopen.findings.finding import Finding, Unchecked
from gbopen.findings.report import FileSeen, Report
from gbopen.findings.severity import LABELS
from gbopen.language import Language
from gbopen.reports.as_text import printable
from gbopen.reports.groups import NOT_CHECKED
from gbopen.reports.names import named
from gbopen.reports.sentences import hint, message, outcome, verdict_on, where
from gbopen.reports.slips import told

_Of = dict[tuple[str, str], list[Finding]]


def as_junit(report: Report, language: Language) -> str:
    """The errors as failures; warnings are tests that pass and say what they found."""
    found: _Of = {}
    for name, ones in told(report).items():
        for one in ones:
            found.setdefault((name, one.place.sheet), []).append(one)
    root = Element("testsuites", name="gbopen")
    for file in report.files:
        _suite(root, file, found.pop((file.name, file.sheet), []), report.unchecked, language)
    for (name, sheet), rest in found.items():  # of a sheet or file that was not opened
        _suite(root, FileSeen(name, sheet=sheet, counts=_counted(rest)), rest, (), language)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _counted(found: list[Finding]) -> tuple[int, int, int]:
    severities = [one.severity for one in found]
    return severities.count("error"), severities.count("warning"), severities.count("info")


def _suite(
    root: Element,
    file: FileSeen,
    found: list[Finding],
    unchecked: Iterable[Unchecked],
    language: Language,
) -> None:
    name = _text(named(file.name, file.sheet, language))
    suite = SubElement(root, "testsuite", name=name)
    errors, warnings, _ = file.counts
    said = verdict_on(errors, warnings).said_in(language)
    whole = _case(suite, outcome(errors, warnings)[1].said_in(language), name)
    SubElement(whole, "system-out").text = said
    listed = [one for one in found if one.severity != "info"]
    for one in listed:
        _finding(suite, one, name, language)
    _unlisted(suite, name, errors - sum(one.severity == "error" for one in listed), said)
    skipped = [one for one in unchecked if one.file == file.name]
    for skip in skipped:
        case = _case(suite, f"{NOT_CHECKED.said_in(language)}: {skip.rule}", name)
        SubElement(case, "skipped", message=_text(skip.reason.said_in(language)))
    for key, value in {
        "tests": len(suite),
        "failures": len(suite.findall(".//failure")),
        "errors": 0,
        "skipped": len(skipped),
    }.items():
        suite.set(key, str(value))


def _finding(suite: Element, one: Finding, name: str, language: Language) -> None:
    place = one.place.cell or where(one.place, language)
    case = _case(suite, " ".join(part for part in (one.code, one.rule, place) if part), name)
    said = [where(one.place, language), message(one, language), hint(one, language)]
    text = "\n".join(_text(part) for part in said if part)
    label = LABELS[one.severity].said_in(language)
    if one.severity == "error":
        failure = _text(message(one, language))
        SubElement(case, "failure", message=failure, type=one.rule).text = text
    else:
        SubElement(case, "system-out").text = f"{label}: {text}"


def _unlisted(suite: Element, name: str, count: int, said: str) -> None:
    """Where the list was cut, one more failure stands for the rest."""
    if count > 0:
        case = _case(suite, f"+{count}", name)
        SubElement(case, "failure", message=said, type="limit")


def _case(suite: Element, name: str, of: str) -> Element:
    return SubElement(suite, "testcase", name=_text(name), classname=of)


def _text(text: str) -> str:
    return printable(text, limit=0)
