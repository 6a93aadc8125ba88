"""The columns of a published table: name, kind, meaning and allowed values."""

from collections.abc import Mapping
from typing import Any

from gbopen.language import Bilingual, Language
from gbopen.site.escape import Html, anchor, text
from gbopen.site.library import Described, described
from gbopen.site.pieces import NOTHING, Row, code, element, joined, more, table

_COLUMN = Bilingual("Cột", "Column")
_KIND = Bilingual("Kiểu", "Type")
_MEANING = Bilingual("Ý nghĩa", "Meaning")
_VALUES = Bilingual("Giá trị được ghi", "Values")
_REQUIRED = Bilingual("bắt buộc", "required")
_KEY = Bilingual("khóa chính", "primary key")

KINDS: Mapping[str, Bilingual] = {
    "string": Bilingual("chữ", "text"),
    "integer": Bilingual("số nguyên", "whole number"),
    "number": Bilingual("số", "number"),
    "boolean": Bilingual("đúng hoặc sai", "true or false"),
    "date": Bilingual("ngày", "date"),
    "year": Bilingual("năm", "year"),
}


def dictionary_table(resource: Described, language: Language) -> Html:
    """One row for each column of the resource."""
    heads = [one.said_in(language) for one in (_COLUMN, _KIND, _MEANING)]
    schema = resource["schema"]
    keys = schema.get("primaryKey", ())
    rows = [
        Row(
            (_name(field, language), _kind(field, keys, language), _meaning(field, language)),
            anchor("col", resource["name"], field["name"]),
        )
        for field in schema["fields"]
    ]
    label = text(described(resource, "title", language))
    return table(heads, rows, label=label, look="gb-stack gb-dictionary")


def _name(field: Described, language: Language) -> Html:
    title = described(field, "title", language)
    return joined([code(field["name"]), element("span", text(title), class_="gb-name")])


def _kind(field: Described, keys: Any, language: Language) -> Html:
    said = [KINDS.get(field.get("type", "string"), KINDS["string"])]
    if field["name"] in keys:
        said.append(_KEY)
    elif field.get("constraints", {}).get("required"):
        said.append(_REQUIRED)
    return text(", ".join(one.said_in(language) for one in said))


def _meaning(field: Described, language: Language) -> Html:
    words = text(described(field, "description", language))
    labels = [
        (str(one["value"]), described(one, "label", language))
        for one in field.get("categories", ())
        if isinstance(one, Mapping)
    ]
    return joined([words, value_list(labels, language) if labels else NOTHING], " ")


def value_list(labels: list[tuple[str, str]], language: Language) -> Html:
    """The coded values of a column with what each means, shown when asked for."""
    items = joined(
        element("li", joined([code(value), text(label) if label != value else ""], " "))
        for value, label in labels
    )
    summary = f"{_VALUES.said_in(language)} ({len(labels)})"
    return more(summary, element("ul", items), "gb-more gb-values")
