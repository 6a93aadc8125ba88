"""The claims of a text judged by the rules that judge the rows of a table."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from gbopen.findings.finding import Finding, Place
from gbopen.language import Bilingual, Decimal, Sayable
from gbopen.prose.find import Claim, claims_in
from gbopen.prose.text import Paragraph
from gbopen.rules import (
    impossible_share,
    no_possible_total,
    only_possible_total,
    part_exceeds_whole,
    qualifier_mismatch,
    qualifier_wrong_side,
    share_mismatch,
    share_of_zero,
)
from gbopen.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    share_mismatch.RULE,
    share_of_zero.RULE,
    impossible_share.RULE,
    only_possible_total.RULE,
    no_possible_total.RULE,
    qualifier_mismatch.RULE,
    qualifier_wrong_side.RULE,
    part_exceeds_whole.RULE,
)

_TITLES: Mapping[str, Sayable] = {
    "part_title": Bilingual("Số lượng", "The count"),
    "whole_title": Bilingual("tổng số", "the total"),
}
_AT_THE_BEGINNING = {
    share_of_zero.RULE.name: {"whole_title": Bilingual("Tổng số", "The total")},
}
_IN_TEXT = {only_possible_total.RULE.name: "in_text"}
_BEFORE = 60
_SHORT = 4


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim with its place, what stands there, and what the rules find wrong with it.

    `phrase` is the figures with what lies between, `brief` without it where that is long; `quote`
    begins earlier, to be recognised; `before` is what stands before them in the sentence.
    """

    claim: Claim
    place: Place
    phrase: str
    brief: str
    quote: str
    before: str
    findings: tuple[Finding, ...]

    @property
    def verdict(self) -> str:
        """The worst severity found; else "ok", "counts_only", or "not_checkable"."""
        for severity in ("error", "warning", "info"):
            if any(one.severity == severity for one in self.findings):
                return severity
        claim = self.claim
        if claim.share is None:
            return "counts_only"
        if claim.whole is None:
            return "not_checkable"
        # a total of 100 · 10^decimals or more has a count for every share
        told = claim.part is not None or claim.whole < 100 * claim.share.scale
        return "ok" if told else "not_checkable"


def judge_text(file: str, paragraphs: Iterable[Paragraph]) -> Iterator[Judged]:
    """Every claim of a document, judged, in order."""
    for paragraph in paragraphs:
        place = Place(file, paragraph.number, paragraph.line, sheet=paragraph.part)
        for claim in claims_in(paragraph.text):
            first, cut = _quoted_from(paragraph.text, claim)
            phrase = paragraph.text[claim.start : claim.end]
            yield Judged(
                claim,
                place,
                phrase,
                _brief(paragraph.text, claim),
                f"{'…' * cut}{paragraph.text[first : claim.end]}",
                paragraph.text[claim.sentence[0] : claim.start],
                tuple(_findings(claim, place, phrase)),
            )


def _brief(text: str, claim: Claim) -> str:
    """The figures without a long text in between, which is a sentence or may name someone."""
    first, last = claim.inner
    if len(text[first:last].split()) <= _SHORT:
        return text[claim.start : claim.end]
    return f"{text[claim.start : first]} … {text[last : claim.end]}"


def _quoted_from(text: str, claim: Claim) -> tuple[int, bool]:
    """Where a quotation begins, and whether that is in the middle of a clause."""
    begin = claim.sentence[0]
    first = max(begin, claim.start - _BEFORE)
    if first > begin:
        first = text.find(" ", first, claim.start) + 1 or claim.start
    clause = text.rfind(";", first, claim.start) + 1
    words = text[clause or first : claim.start].lstrip(" •-+,–")
    return claim.start - len(words), not clause and first > begin


def _findings(claim: Claim, place: Place, phrase: str) -> Iterator[Finding]:
    for rule in RULES:
        numbers = _numbers(rule, claim)
        if numbers is None or rule.broken is None or rule.explain is None:
            continue
        if claim.exceeding and rule is part_exceeds_whole.RULE:
            continue
        if not rule.broken(**numbers):
            continue
        words = {**_words(claim), **_TITLES, **_AT_THE_BEGINNING.get(rule.name, {})}
        told = rule.explain(numbers, words)
        yield Finding(
            rule.code,
            rule.name,
            rule.severity,
            place,
            phrase,
            _IN_TEXT.get(rule.name, told.wording),
            {**words, **told.parameters},
        )


def _numbers(rule: Rule, claim: Claim) -> dict[str, int] | None:
    """The numbers the rule is asked with; None where it does not fit the claim."""
    given: dict[str, dict[str, int]] = {}
    if claim.part is not None:
        given["part"] = {"part": claim.part}
    if claim.whole is not None:
        given["whole"] = {"whole": claim.whole}
    if claim.share is not None:
        given["share"] = {"share": claim.share.units, "share_scale": claim.share.scale}
        given["qualifier"] = {"qualifier": claim.share.qualifier}
    if any(role not in given for role in rule.needs) or any(role in given for role in rule.absent):
        return None
    numbers: dict[str, int] = {}
    for role in rule.needs:
        numbers |= given[role]
    for role in rule.may:
        numbers |= given.get(role, {role: 0})
        numbers[f"{role}_given"] = int(role in given and bool(numbers[role]))
    return numbers


def _words(claim: Claim) -> dict[str, Sayable]:
    """What a message may print of the claim itself."""
    words: dict[str, Sayable] = {}
    if claim.part is not None:
        words["part"] = claim.part
    if claim.whole is not None:
        words["whole"] = claim.whole
    if claim.share is not None:
        words["share"] = Decimal(claim.share.units, claim.share.scale)
    return words
