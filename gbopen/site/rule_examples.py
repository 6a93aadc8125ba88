"""The examples of a rule, judged: the rows that were given, and the message that comes out."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from gbopen.judging.file import Setting, judge_file
from gbopen.language import Bilingual, Language
from gbopen.reports.sentences import hint, message
from gbopen.rules.rule import QUALIFIERS, Example, Kind, Rule
from gbopen.site.role_titles import role_title
from gbopen.tables.load import build_table
from gbopen.tables.table import Table
from gbopen.values.conventions import CANONICAL, Conventions, DateOrder, DecimalMark

# any day will do: a rule that looks at today takes it from a role of its example
_DAY = date(2026, 1, 1)
_TYPES: Mapping[Kind, Mapping[str, Any]] = {
    "count": {"type": "integer"},
    "figure": {"type": "number", "unit": "%"},
    "qualifier": {
        "type": "string",
        "constraints": {"enum": list(QUALIFIERS)},
        "categories": [
            {"value": value, "label": label.vi, "label@en": label.en}
            for value, label in zip(
                QUALIFIERS,
                (
                    Bilingual("chính xác", "exact"),
                    Bilingual("gần", "nearly"),
                    Bilingual("khoảng", "about"),
                    Bilingual("hơn", "over"),
                    Bilingual("dưới", "under"),
                    Bilingual("ít nhất", "at least"),
                    Bilingual("hàng chục", "dozens"),
                    Bilingual("hàng trăm", "hundreds"),
                ),
                strict=True,
            )
        ],
    },
    "date": {"type": "date"},
    "year": {"type": "year"},
    "flag": {"type": "boolean"},
    "given": {"type": "string"},
    "word": {"type": "string"},
}
_ROW = "row"
# a column of its own, so that a row whose cells are all empty is a row none the less
_ROW_FIELD = {"name": _ROW, "title": "Dòng", "title@en": "Row", "type": "string"}


@dataclass(frozen=True)
class Said:
    """What the check says of an example; `wording` names which of the rule's wordings it is."""

    message: str
    hint: str
    wording: str = ""


def outcome(rule: Rule, example: Example, language: Language) -> list[Said]:
    """What `rule` says of the example when it is judged as a file; nothing where it is sound."""
    table = table_of(rule, example)
    data = (example.file or _csv(table, example.rows)).encode()
    setting = Setting(
        tables={table.name: table},
        today=_DAY,
        table="" if rule.scope == "file" else table.name,
        conventions=CANONICAL if _of_roles(rule) else _declared(example.schema or {}),
    )
    found = [
        one for one in judge_file("example.csv", data, setting).findings if one.rule == rule.name
    ]
    said = [Said(message(one, language), hint(one, language), one.wording) for one in found]
    return list(dict.fromkeys(said))


def table_of(rule: Rule, example: Example) -> Table:
    """The table an example is judged against: its own, or one with a column for each role."""
    schema = dict(example.schema or {})
    if _of_roles(rule):
        return _table_of_roles(rule, example)
    if "fields" not in schema:
        schema = {"fields": [schema]}
    fields = [_ROW_FIELD, *schema["fields"]]
    return _built({**schema, "fields": schema["fields"] if example.file is not None else fields})


def _declared(schema: Mapping[str, Any]) -> Conventions | None:
    """The conventions that the field of an example declares, as Table Schema writes them."""
    mark: DecimalMark = "," if schema.get("decimalChar") == "," else ""
    order: DateOrder = "dmy" if schema.get("format") == "%d/%m/%Y" else ""
    return Conventions(mark, order, declared=True) if mark or order else None


def _of_roles(rule: Rule) -> bool:
    return rule.scope in ("row", "table")


def _table_of_roles(rule: Rule, example: Example) -> Table:
    filled = {role for row in example.rows for role in row}
    roles = {
        role: kind for role, kind in rule.roles.items() if role in filled or role not in rule.may
    }
    fields = [
        {
            "name": role,
            "title": role_title(role).vi,
            "title@en": role_title(role).en,
            **_TYPES[kind],
        }
        for role, kind in roles.items()
    ]
    bound = {
        role: {"column": role, "is": ["true"]} if kind == "flag" else role
        for role, kind in roles.items()
    }
    return _built(
        {
            "fields": [_ROW_FIELD, *fields],
            "rules": [{"rule": rule.name, **bound}],
        }
    )


def _built(descriptor: Mapping[str, Any]) -> Table:
    return build_table({"name": "example", **descriptor}, file="example.json")


def _csv(table: Table, rows: Sequence[Mapping[str, str]]) -> str:
    """The rows as a file headed by titles: our own names would declare our own form."""
    text = io.StringIO(newline="")
    names = [field.name for field in table.fields]
    writer = csv.DictWriter(text, names, restval="", lineterminator="\n")
    writer.writerow({field.name: field.title.vi for field in table.fields})
    for number, row in enumerate(rows, 1):
        writer.writerow({_ROW: f"r{number}", **row})
    return text.getvalue()
