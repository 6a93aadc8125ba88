"""Texts checked: bytes in, every claim judged, or the finding why a file is not read."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from gbopen.findings.finding import Finding
from gbopen.findings.report import FileSeen, make_report
from gbopen.judging.newer import held_back
from gbopen.judging.structure import file_finding
from gbopen.prose.judge import Judged, judge_text
from gbopen.prose.report import TextReport
from gbopen.prose.text import read_document
from gbopen.reading.encoding import NotText

# what the rules say of tables is said of documents in words of their own
_DOCUMENTS = {
    "not-a-table": {
        kind: f"document_{kind}"
        for kind in ("pdf", "word", "xls", "archive", "password", "picture", "binary")
    },
    "unknown-encoding": {"": "document"},
}


def check_texts(
    files: Iterable[tuple[str, bytes | Finding]],
    *,
    today: date,
    version: str,
    limit: int = 1000,
    rules_since: str = "",
) -> TextReport:
    """The report on texts by name; a finding in place of the bytes says why there are none.

    Rules newer than the version `rules_since` only warn.
    """
    seen: list[FileSeen] = []
    findings: list[Finding] = []
    judged: list[Judged] = []
    for name, data in files:
        found = data if isinstance(data, Finding) else check_text(name, data)
        if isinstance(found, Finding):
            findings.append(found)
            seen.append(FileSeen(name))
        else:
            paragraphs, ones = found
            judged.extend(
                replace(one, findings=tuple(held_back(one.findings, rules_since))) for one in ones
            )
            seen.append(FileSeen(name, rows=paragraphs))
    findings.extend(finding for one in judged for finding in one.findings)
    report = make_report(
        findings, files=seen, unchecked=(), today=today, version=version, limit=limit
    )
    return TextReport(report, tuple(judged))


def check_text(name: str, data: bytes) -> tuple[int, list[Judged]] | Finding:
    """How many paragraphs a text has and its claims, judged; or why it is not read."""
    paragraphs = read_document(data)
    if isinstance(paragraphs, NotText):
        wordings = _DOCUMENTS.get(paragraphs.rule, {})
        wording = wordings.get(paragraphs.wording, paragraphs.wording)
        return file_finding(paragraphs.rule, name, wording=wording)
    if not paragraphs:
        return file_finding("empty-file", name, wording="document")
    return len(paragraphs), list(judge_text(name, paragraphs))
