"""The outcome of a check of texts: every claim with its verdict, as text and as JSON."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from textwrap import wrap
from typing import Any

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen, Report
from gbopen.findings.severity import LABELS
from gbopen.language import Bilingual, Language, half_up
from gbopen.prose.judge import Judged
from gbopen.reports.as_json import as_data, printed
from gbopen.reports.as_text import WIDTH, printable
from gbopen.reports.sentences import hint, message, verdict, verdict_on
from gbopen.rules.rule import QUALIFIERS

_OK = Bilingual("Khớp", "Agrees")
_UNKNOWN = Bilingual("Chưa đủ số liệu để kiểm tra", "Not enough figures to check")
_COUNTS_ONLY = Bilingual(
    "Cặp số không kèm tỷ lệ, không xét:", "Counts without a percentage, not judged:"
)
_NOTHING = Bilingual(
    "Không thấy tỷ lệ nào kèm số lượng để đối chiếu.",
    "No percentage with its counts was found to compare.",
)


@dataclass(frozen=True, slots=True)
class TextReport:
    """The report on texts, and every claim it rests on."""

    report: Report
    judged: tuple[Judged, ...]


def as_text(outcome: TextReport, language: Language) -> str:
    """All claims in the order of the text, at most 80 columns wide, ending in a line break."""
    lines = _wrapped(_beginning(outcome).said_in(language), 0)
    if any(one.claim.share is not None for one in outcome.judged):
        lines += _wrapped(_compared(outcome.judged).said_in(language), 0)
    for file in outcome.report.files:
        if len(outcome.report.files) > 1:
            said = _verdict_on(file, outcome).said_in(language)
            lines += ["", *_wrapped(f"{printable(file.name, limit=0)}: {said}", 0)]
        lines += _file(file.name, outcome, language)
    return "\n".join(lines) + "\n"


def _file(name: str, outcome: TextReport, language: Language) -> Iterator[str]:
    """Why a file is not read, or its claims; those without a share come last."""
    for finding in outcome.report.findings:
        if finding.place.file == name and finding.place.row is None:
            yield ""
            yield from _said(finding, language, 0)
    judged = [one for one in outcome.judged if one.place.file == name]
    for one in judged:
        if one.verdict != "counts_only":
            yield ""
            yield from _judged(one, language)
    rest = [one for one in judged if one.verdict == "counts_only"]
    if rest:
        yield ""
        yield from _wrapped(_COUNTS_ONLY.said_in(language), 0)
    for one in rest:
        words = f'{_where(one, language)}: "{one.phrase}" ({_division(one, language)})'
        yield from _wrapped(words, 2)


def _beginning(outcome: TextReport) -> Bilingual:
    """The verdict; that there was nothing to compare is none."""
    return verdict(outcome.report) if _has_something(outcome) else _NOTHING


def _verdict_on(file: FileSeen, outcome: TextReport) -> Bilingual:
    errors, warnings, _ = file.counts
    return verdict_on(errors, warnings) if _has_something(outcome, file.name) else _NOTHING


def _has_something(outcome: TextReport, file: str = "") -> bool:
    """True where a share or a finding stands in the file of that name, or in any."""
    places = [one.place for one in outcome.judged if one.claim.share is not None]
    places += [one.place for one in outcome.report.findings]
    return any(not file or place.file == file for place in places)


def _compared(judged: Iterable[Judged]) -> Bilingual:
    """How many shares the verdict rests on."""
    shares = [one for one in judged if one.claim.share is not None]
    whole = sum(_is_whole(one) for one in shares)
    rest = len(shares) - whole
    return Bilingual(
        f"Đã đối chiếu {whole} tỷ lệ với cả số lượng và tổng số"
        + (f"; {rest} tỷ lệ thiếu số lượng hoặc tổng số." if rest else "."),
        f"Percentages compared with both their counts: {whole}"
        + (f"; without one of them: {rest}." if rest else "."),
    )


def _is_whole(one: Judged) -> bool:
    return one.claim.part is not None and one.claim.whole is not None


def _judged(one: Judged, language: Language) -> Iterator[str]:
    yield from _wrapped(f"{_where(one, language)}. {_label(one, language)}", 0)
    yield from _wrapped(f'"{printable(one.quote, limit=200)}"', 2)
    for finding in one.findings:
        yield from _said(finding, language, 4)
    if not one.findings and _is_whole(one):
        yield from _wrapped(_division(one, language), 4)


def _said(finding: Finding, language: Language, indent: int) -> Iterator[str]:
    yield from _wrapped(printable(message(finding, language), limit=0), indent)
    yield from _wrapped("→ " + printable(hint(finding, language), limit=0), indent)


def _label(one: Judged, language: Language) -> str:
    worst = one.verdict
    if worst in {"error", "warning", "info"}:
        codes = ", ".join(finding.code for finding in one.findings)
        label = next(LABELS[found.severity] for found in one.findings if found.severity == worst)
        return f"{label.said_in(language)} ({codes})"
    return (_OK if worst == "ok" else _UNKNOWN).said_in(language)


def _where(one: Judged, language: Language) -> str:
    """``Dòng 24, câu 3``; a paragraph where the file has no lines, and which of its notes."""
    place, number = one.place, one.claim.number
    if place.line is not None:
        words = Bilingual(f"Dòng {place.line}", f"Line {place.line}")
    else:
        words = Bilingual(f"Đoạn {place.row}", f"Paragraph {place.row}")
    notes = Bilingual(" (chú thích)", " (notes)") if place.sheet else Bilingual("", "")
    sentence = Bilingual(f", câu {number}", f", sentence {number}")
    return "".join(part.said_in(language) for part in (words, sentence, notes))


def _division(one: Judged, language: Language) -> str:
    """``5/7 ≈ 71,4%``; an equals sign where nothing was rounded."""
    part, whole = one.claim.part or 0, one.claim.whole or 1
    decimals = int(100 * part % whole != 0)
    sign = "≈" if 1000 * part % whole else "="
    shown = half_up(Fraction(100 * part, whole), decimals).said_in(language)
    return f"{part}/{whole} {sign} {shown}%"


def _wrapped(text: str, indent: int) -> list[str]:
    first, rest = " " * indent, " " * (indent + 2)
    return wrap(text, WIDTH, initial_indent=first, subsequent_indent=rest,
                break_on_hyphens=False, break_long_words=False)  # fmt: skip


def as_json(outcome: TextReport) -> str:
    """The report as JSON, with every claim under ``figures``, ending in a line break."""
    data = {**as_data(outcome.report), "figures": [_figure(one) for one in outcome.judged]}
    return printed(data)


def _figure(one: Judged) -> dict[str, Any]:
    claim = one.claim
    return {
        "place": _place(one.place, claim.number),
        "part": claim.part,
        "whole": claim.whole,
        "share": claim.share.printed if claim.share else None,
        "qualifier": QUALIFIERS[claim.share.qualifier] if claim.share else None,
        "phrase": one.phrase,
        "quote": one.quote,
        "verdict": one.verdict,
        "rules": [finding.rule for finding in one.findings],
    }


def _place(place: Place, sentence: int) -> dict[str, Any]:
    return {
        "file": place.file,
        "part": place.sheet,
        "paragraph": place.row,
        "line": place.line,
        "sentence": sentence,
    }


def draftable(judged: Sequence[Judged]) -> list[Judged]:
    """The claims that can become rows: those with a share, or with both counts."""
    return [one for one in judged if one.claim.share is not None or _is_whole(one)]
