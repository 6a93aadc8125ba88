"""Asks a rule about a row of texts, parsed here by hand: the judge is not the one under test."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date

from gbopen.language import Bilingual, Decimal, Language, Sayable, Span, fill
from gbopen.rules.rule import QUALIFIERS, Facts, Rule

Row = Mapping[str, str]


def fits(rule: Rule, row: Row) -> bool:
    """Does the row have what the rule needs, and lack what must be absent?"""
    needed = all(row.get(role) or kind == "given" for role, kind in rule.needs.items())
    known = all(role in row for role in rule.needs)
    return needed and known and not any(row.get(role) for role in rule.absent)


def numbers(rule: Rule, row: Row) -> dict[str, int]:
    """The numbers `broken` gets for that row."""
    found: dict[str, int] = {}
    for role, kind in {**rule.needs, **rule.may}.items():
        found |= {role + end: number for end, number in _PARSERS[kind](row.get(role, "")).items()}
    return found | {f"{role}_given": int(bool(row.get(role))) for role in rule.may}


def words(rule: Rule, row: Row) -> dict[str, Sayable]:
    """What the message of that row may print; every column is titled by its role."""
    found: dict[str, Sayable] = {"r1": 1, "r2": 2}
    for role, kind in rule.roles.items():
        found[role] = _word(kind, row.get(role, ""))
        found[f"{role}_title"] = Bilingual(f"cột {role}", f"column {role}")
        found[f"{role}_column"] = found[f"{role}_title"]
    return found


def broken(rule: Rule, row: Row) -> bool:
    """Is the rule asked of the row, and broken?"""
    assert rule.broken is not None
    return fits(rule, row) and bool(rule.broken(**numbers(rule, row)))


def sentences(rule: Rule, row: Row, language: Language) -> tuple[str, str]:
    """Message and hint for a broken row."""
    assert rule.explain is not None
    said = words(rule, row)
    told = rule.explain(numbers(rule, row), said)
    wording = rule.worded(told.wording)
    parameters = {**said, **told.parameters}
    return fill(wording.message, parameters, language), fill(wording.hint, parameters, language)


def settled(rule: Rule, rows: Sequence[Row], language: Language = "vi") -> list[tuple[int, str]]:
    """The rows a table rule finds at fault, counted from 0, with the message of each."""
    assert rule.settle is not None
    facts = [
        Facts(number, numbers(rule, row), _codes(rule, row))
        for number, row in enumerate(rows)
        if fits(rule, row) and (rule.broken is None or broken(rule, row))
    ]
    found = []
    for verdict in rule.settle(facts):
        told = verdict.explanation
        said = words(rule, rows[verdict.row]) | {"r2": verdict.row + 1}
        said |= {"r1": verdict.others[0] + 1} if verdict.others else {}
        wording = rule.worded(told.wording)
        message = fill(wording.message, {**said, **told.parameters}, language)
        assert fill(wording.hint, {**said, **told.parameters}, language)
        found.append((verdict.row, message))
    return found


def _codes(rule: Rule, row: Row) -> dict[str, Sayable]:
    return {role: row.get(role, "") for role, kind in rule.roles.items() if kind == "word"}


def _count(text: str) -> dict[str, int]:
    return {"": int(text or 0)}


def _figure(text: str) -> dict[str, int]:
    whole, _, decimals = text.partition(".")
    return {"": int(whole + decimals or 0), "_scale": 10 ** len(decimals)}


def _qualifier(text: str) -> dict[str, int]:
    return {"": QUALIFIERS.index(text) if text else 0}


def _flag(text: str) -> dict[str, int]:
    return {"": int(text == "true")}


def _given(text: str) -> dict[str, int]:
    return {"": int(text != "")}


def _date(text: str) -> dict[str, int]:
    if not text:
        return {"": 0, "_last": 0}
    span = _span(text)
    return {"": span.first.toordinal(), "_last": span.last.toordinal()}


def _span(text: str) -> Span:
    year, month, day = ([int(part) for part in text.split("-")] + [0, 0])[:3]
    last_month = month or 12
    last_day = day or monthrange(year, last_month)[1]
    return Span(date(year, month or 1, day or 1), date(year, last_month, last_day))


_PARSERS = {
    "count": _count,
    "figure": _figure,
    "qualifier": _qualifier,
    "date": _date,
    "year": _count,
    "flag": _flag,
    "given": _given,
    "word": lambda _text: {},
}


def _word(kind: str, text: str) -> Sayable:
    if kind == "date" and text:
        return _span(text)
    if kind in {"count", "figure"} and text:
        parsed = _figure(text)
        return Decimal(parsed[""], parsed["_scale"])
    return text
