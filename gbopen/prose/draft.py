"""Draft rows for the table of women's shares, made from a text for a person to go over.

A draft is never a submission: it has one more column, which no table has, so that `validate`
refuses the file until someone has read every row and deleted that column. It also has no id of a
report, and a measure only where its name stands right before the figures.
"""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gbopen.language import Bilingual, Language
from gbopen.prose.judge import Judged
from gbopen.prose.tokens import tokens_of
from gbopen.rules.rule import QUALIFIERS
from gbopen.text import fold

DRAFT_COLUMN = Bilingual(
    "BẢN NHÁP - đối chiếu với văn bản rồi xóa cột này",
    "DRAFT - compare with the document, then delete this column",
)
COLUMNS = (
    "source_id",
    "measure_id",
    "subgroup",
    "count_women",
    "count_total",
    "pct_published",
    "pct_qualifier",
    "as_published",
)
_LONGEST_NAME = 14


@dataclass(frozen=True, slots=True)
class Form:
    """The table the rows are for: its titles, the labels of its qualifiers, names of measures.

    `titles` has one for each of `COLUMNS`; `names` are folded names and aliases with their ids.
    """

    titles: Mapping[str, str]
    labels: Mapping[str, str]
    names: Mapping[str, str]


def draft(judged: Iterable[Judged], form: Form, language: Language) -> str:
    """The draft as CSV with semicolons, which a spreadsheet of this country opens as a table."""
    written = io.StringIO()
    rows = csv.writer(written, delimiter=";", lineterminator="\r\n")
    titles = [form.titles[column] for column in COLUMNS]
    rows.writerow([*titles, DRAFT_COLUMN.said_in(language)])
    for one in judged:
        rows.writerow(_row(one, form, language))
    return written.getvalue()


def _row(one: Judged, form: Form, language: Language) -> list[str]:
    claim, share = one.claim, one.claim.share
    qualifier = QUALIFIERS[share.qualifier] if share and share.qualifier else ""
    return [
        "",
        measure_before(one.before, form.names),
        "all",
        "" if claim.part is None else str(claim.part),
        "" if claim.whole is None else str(claim.whole),
        share.printed if share else "",
        form.labels.get(qualifier, qualifier),
        one.brief,
        _note(one).said_in(language),
    ]


def _note(one: Judged) -> Bilingual:
    """Where the figures stand, and which rules they break, for whoever goes over the draft."""
    place, number = one.place, one.claim.number
    vi = f"dòng {place.line}" if place.line is not None else f"đoạn {place.row}"
    en = f"line {place.line}" if place.line is not None else f"paragraph {place.row}"
    codes = "".join(f"; {finding.code}" for finding in one.findings)
    return Bilingual(
        f"{vi}, câu {number}: chưa rõ có phải số nữ không{codes}",
        f"{en}, sentence {number}: not known whether these are women{codes}",
    )


def measure_before(before: str, names: Mapping[str, str]) -> str:
    """The measure whose name ends the text before the figures ("Lãnh đạo Sở:"), or "".

    The longest name counts: "Phó Chủ tịch Công đoàn" is not "Công đoàn".
    """
    words = tokens_of(before[-200:])
    while words and (words[-1].text in {":", "-", "–"} or words[-1].low in {"có", "là", "nữ"}):
        words.pop()
    if not words or words[-1].kind != "word":  # "01 nữ Phó Chủ tịch Công đoàn, 05/07 ủy viên"
        return ""
    for size in range(min(_LONGEST_NAME, len(words)), 0, -1):
        name = fold(" ".join(token.text for token in words[-size:]))
        begins = size == len(words) or words[-size - 1].kind != "word"
        if name in names and (begins or words[-size].text[0].isupper()):
            return names[name]
    return ""
