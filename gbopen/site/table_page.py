"""The page of a table: what to fill in, column by column, and what is checked."""

from collections.abc import Iterator

from gbopen.language import Bilingual, Language
from gbopen.site.data_dictionary import KINDS, value_list
from gbopen.site.escape import Html, anchor, markdown, text
from gbopen.site.library import Library
from gbopen.site.pieces import (
    NOTHING,
    Row,
    code,
    element,
    joined,
    link,
    severity_mark,
    table,
)
from gbopen.site.places import Page, page_link, rule_page, table_page
from gbopen.site.wording import day, percent
from gbopen.tables.table import Agree, Binding, Bound, Extract, Field, Is, Matches, Path, Table

_FILL = Bilingual("Các cột phải ghi", "Columns to fill in")
_LIST = Bilingual("Các cột", "Columns")
_OTHER = Bilingual("Các cột phần mềm ghi", "Columns written by gbopen")
_OTHER_LEAD = Bilingual(
    "Những cột này được ghi khi công bố; tệp nộp không cần có.",
    "These are written on publication; a file that is handed in need not have them.",
)
_HEADS = (
    Bilingual("Cột", "Column"),
    Bilingual("Ghi gì", "What to write"),
    Bilingual("Ví dụ", "Example"),
)
_REQUIRED = Bilingual("bắt buộc", "required")
_MAY = Bilingual("có thể bỏ cột này", "the column may be left out")
_HIDDEN = Bilingual("không công bố", "not published")
_ALIASES = Bilingual("Tên cột khác cũng được nhận", "Other titles that are accepted")
_LIMITS = Bilingual("từ {low} đến {high}", "from {low} to {high}")
_AT_LEAST = Bilingual("từ {low} trở lên", "{low} or more")
_AT_MOST = Bilingual("không quá {high}", "at most {high}")
_LONGEST = Bilingual("không quá {k} ký tự", "at most {k} characters")
_KEYS = Bilingual("Mỗi dòng là gì", "What a row is")
_KEY = Bilingual(
    "Mỗi dòng được nhận biết bằng {columns}. Không được có hai dòng trùng nhau ở đó.",
    "A row is known by {columns}. No two rows may be equal in it.",
)
_KEY_OF_SEVERAL = Bilingual(
    "Mỗi dòng được nhận biết bằng {columns} cộng lại. Không được có hai dòng trùng cả ở đó.",
    "A row is known by {columns} taken together. No two rows may be equal in all of them.",
)
_REFERS = Bilingual(
    "{columns}: chọn trong bảng {table}.", "{columns}: taken from the table {table}."
)
_RULES = Bilingual("Những gì được kiểm tra", "What is checked")
_RULES_LEAD = Bilingual(
    "Ngoài cách ghi từng ô, gbopen so các cột với nhau:",
    "Besides the writing of each cell, gbopen compares columns:",
)
_SAMPLE = Bilingual("Một dòng mẫu", "A sample row")
_CONSOLE = Bilingual("Kiểm tra tệp của bảng này", "Check a file of this table")


def build_table_page(one: Table, library: Library, language: Language) -> Page:
    """The page of one table."""
    title = one.title.said_in(language)
    filled = [field for field in one.fields if not field.derived]
    derived = [field for field in one.fields if field.derived]
    head = _FILL if one.filled_by == "clerk" else _LIST
    parts = [
        f"# {markdown(title)}",
        markdown(one.description.said_in(language)) + "\n{ .gb-lead }",
        f"## {head.said_in(language)} {{#columns}}",
        _columns(filled, one, head, language),
        *_sample(filled, one, language),
        f"## {_KEYS.said_in(language)} {{#key}}",
        *_keys(one, library, language),
        *_rules(one, language),
        *_derived(derived, one, language),
        f"## {_CONSOLE.said_in(language)} {{#console}}",
        f"```console\n$ gbopen validate {one.name}.csv\n$ gbopen tables {one.name}\n```",
    ]
    description = one.description.said_in(language)
    return Page(table_page(one.name), title, description, "\n\n".join(parts), "tables")


def _columns(fields: list[Field], one: Table, title: Bilingual, language: Language) -> Html:
    heads = [head.said_in(language) for head in _HEADS]
    rows = [
        Row(
            (_name(field, one, language), _what(field, language), text(_example(field, language))),
            anchor("col", field.name),
        )
        for field in fields
    ]
    return table(heads, rows, label=title.said_in(language), look="gb-stack gb-columns")


def _name(field: Field, one: Table, language: Language) -> Html:
    marks = [KINDS.get(field.type, KINDS["string"])]
    if field.constraints.required or field.name in one.primary_key:
        marks.append(_REQUIRED)
    elif field.optional and not field.derived:
        marks.append(_MAY)
    if field.confidential:
        marks.append(_HIDDEN)
    title = element("span", text(field.title.said_in(language)), class_="gb-name")
    kinds = element("span", text(", ".join(x.said_in(language) for x in marks)), class_="gb-note")
    return joined([title, code(field.name), kinds])


def _what(field: Field, language: Language) -> Html:
    labels = [(value, words.said_in(language)) for value, words in field.labels.items()]
    limits = _limits(field, language)
    aliases = ", ".join(f"“{alias}”" for alias in (*field.titles.values(), *field.aliases))
    notes = [
        element("span", text(limits[:1].upper() + limits[1:] + "."), class_="gb-note")
        if limits
        else NOTHING,
        element("span", text(f"{_ALIASES.said_in(language)}: {aliases}."), class_="gb-note")
        if aliases
        else NOTHING,
    ]
    values = value_list(labels, language) if labels else NOTHING
    return joined([text(field.description.said_in(language)), *notes, values], " ")


def _limits(field: Field, language: Language) -> str:
    """The bounds of a column in words."""
    low, high = field.constraints.minimum, field.constraints.maximum
    longest = field.constraints.max_length
    if low and high:
        return _LIMITS.said_in(language).format(low=low, high=high)
    if low:
        return _AT_LEAST.said_in(language).format(low=low)
    if high:
        return _AT_MOST.said_in(language).format(high=high)
    return _LONGEST.said_in(language).format(k=longest) if longest else ""


def _example(field: Field, language: Language) -> str:
    """The example of a column as a clerk would write it."""
    if field.labels.get(field.example):
        return field.labels[field.example].said_in(language)
    if field.type == "date":
        return day(field.example, language)
    if field.unit == "%" and field.example:
        return percent(field.example, language).removesuffix("%")
    return field.example


def _sample(fields: list[Field], one: Table, language: Language) -> Iterator[str]:
    """A row made of the examples of the columns, as CSV to start from."""
    del one
    shown = [field for field in fields if field.example and not field.optional]
    if len(shown) < 2:
        return
    yield f"## {_SAMPLE.said_in(language)} {{#sample}}"
    heads = [text(field.title.said_in(language)) for field in shown]
    row = Row([text(_example(field, language)) for field in shown])
    yield table(heads, [row], label=_SAMPLE.said_in(language), look="gb-preview")


def _keys(one: Table, library: Library, language: Language) -> Iterator[str]:
    titles = [text(one.field(name).title.said_in(language)) for name in one.primary_key]
    if titles:
        template = _KEY if len(titles) == 1 else _KEY_OF_SEVERAL
        columns = ", ".join(f"“{title}”" for title in titles)
        yield element("p", template.said_in(language).format(columns=columns))
    refers = []
    for key in one.foreign_keys:
        other = library.tables[key.table or one.name]
        columns = ", ".join(text(one.field(name).title.said_in(language)) for name in key.fields)
        to = link(text(other.title.said_in(language)), page_link(table_page(other.name), language))
        words = _REFERS.said_in(language).format(columns=f"“{columns}”", table=to)
        refers.append(element("li", words))
    if refers:
        yield element("ul", joined(refers, "\n"))


def _rules(one: Table, language: Language) -> Iterator[str]:
    if not one.rules:
        return
    yield f"## {_RULES.said_in(language)} {{#rules}}"
    yield _RULES_LEAD.said_in(language)
    lines = dict.fromkeys(_rule(bound, one, language) for bound in one.rules)
    yield element("ul", joined((element("li", line) for line in lines), "\n"), class_="gb-rules")


def _rule(bound: Bound, one: Table, language: Language) -> Html:
    rule = bound.rule
    to = link(text(rule.title.said_in(language)), page_link(rule_page(rule.name), language))
    names = dict.fromkeys(
        name for binding in bound.roles.values() if (name := _start(binding, one))
    )
    titles = "; ".join(one.field(name).title.said_in(language) for name in names)
    note = element("span", text(titles), class_="gb-note") if titles else NOTHING
    return joined([severity_mark(rule.severity, language), to, note])


def _start(binding: Binding, one: Table) -> str:
    """The column of the table that a binding starts at, or ""."""
    path = binding.path if isinstance(binding, Is | Matches | Extract | Agree) else binding
    name = path.steps[0] if isinstance(path, Path) else ""
    return "" if name in one.lookups else name


def _derived(fields: list[Field], one: Table, language: Language) -> Iterator[str]:
    if fields:
        yield f"## {_OTHER.said_in(language)} {{#derived}}"
        yield _OTHER_LEAD.said_in(language)
        yield _columns(fields, one, _OTHER, language)
