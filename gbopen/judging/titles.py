"""Columns and codes by the language of the header: a French header is answered in its own words."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from gbopen.findings.finding import Finding
from gbopen.judging.opened import Opened
from gbopen.language import Bilingual, Listing, Sayable
from gbopen.tables.table import Field
from gbopen.text import fold

Words = Mapping[Bilingual, Bilingual]


def words_of(opened: Opened) -> Words:
    """Our titles and labels, each with that of the language the header is written in.

    Nothing where the header is in a language of messages.
    """
    if opened.table is None:
        return {}
    fields = opened.table.fields
    language = _language(fields, opened.layout.titles)
    words: dict[Bilingual, Bilingual] = {}
    for field in fields if language else ():
        labels = field.further_labels.get(language, {})
        for ours, theirs in (
            (field.title, field.titles.get(language)),
            *((label, labels.get(code)) for code, label in field.labels.items()),
        ):
            if theirs:
                words.setdefault(ours, Bilingual(theirs, theirs))
    return words


def _language(fields: tuple[Field, ...], typed: Mapping[str, str]) -> str:
    """The further language in which most columns are headed that are not headed in ours."""
    found: Counter[str] = Counter()
    for field in fields:
        header = fold(typed.get(field.name, ""))
        if header not in map(fold, (field.name, field.title.vi, field.title.en)):
            found.update(key for key, title in field.titles.items() if fold(title) == header)
    return max(found, key=found.__getitem__, default="")


def retold(finding: Finding, words: Words) -> Finding:
    """The finding with its titles and labels in those words."""
    if not words:
        return finding
    told = {name: _said(value, words) for name, value in finding.parameters.items()}
    return replace(finding, parameters=told)


def _said(value: Sayable, words: Words) -> Sayable:
    if isinstance(value, Listing):
        return Listing(tuple(_said(one, words) for one in value.items))
    return words.get(value, value) if isinstance(value, Bilingual) else value
