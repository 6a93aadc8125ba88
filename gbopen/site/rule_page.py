"""The page of a rule: what it finds, why, examples right and wrong, and where it applies."""

import re
from collections.abc import Iterator, Mapping, Sequence

from gbopen.language import Bilingual, Language
from gbopen.rules.rule import Example, Rule, Wording
from gbopen.site.escape import Html, markdown, text
from gbopen.site.library import Library, worded
from gbopen.site.pieces import (
    Row,
    block,
    code,
    code_block,
    element,
    joined,
    link,
    said,
    severity_mark,
    table,
)
from gbopen.site.places import Page, page_link, rule_page, table_page
from gbopen.site.role_titles import role_title
from gbopen.site.rule_examples import Said, outcome
from gbopen.site.wording import stretch

_BASIS = Bilingual("Căn cứ", "Basis")
_WRONG = Bilingual("Ví dụ sai", "Wrong")
_RIGHT = Bilingual("Ví dụ đúng", "Right")
_SAYS = Bilingual("Thông báo", "What the report says")
_ALSO_SAYS = Bilingual("Các thông báo khác", "Other messages of this rule")
_SAYS_LEAD = Bilingual(
    "Trong dấu … là giá trị lấy từ tệp.", "Where … stands, the report gives the value of the file."
)
_TABLES = Bilingual("Áp dụng cho bảng", "Tables it is for")
_EVERY = Bilingual("mọi bảng", "every table")
_PACKAGING = Bilingual(
    "Quy tắc này được xét khi đóng gói để công bố, không phải khi kiểm tra tệp.",
    "This rule is looked at when a dataset is packaged for publication, not when a file is "
    "checked.",
)
_CONSOLE = Bilingual("Xem bằng dòng lệnh", "On the command line")
_YES = Bilingual("có", "yes")
_NO = Bilingual("không", "no")
_EMPTY = Bilingual("để trống", "empty")
_DECIMALS = re.compile(r"-?\d+\.\d+")


def build_rule_page(rule: Rule, library: Library, language: Language) -> Page:
    """The page of one rule."""
    title = rule.title.said_in(language)
    head = [code(rule.code), code(rule.name), severity_mark(rule.severity, language)]
    told = [outcome(rule, example, language) for example in rule.failing]
    parts = [
        f"# {markdown(title)}",
        block(joined(head, " "), "gb-head"),
        markdown(rule.why.said_in(language)) + "\n{ .gb-lead }",
        *_basis(rule, library, language),
        *_examples(rule, "wrong", told, language),
        *_examples(rule, "right", [[] for _ in rule.passing], language),
        *_unshown(rule, {one.wording for said in told for one in said}, language),
        f"## {_TABLES.said_in(language)} {{#tables}}",
        _tables(rule, library, language),
        f"## {_CONSOLE.said_in(language)} {{#console}}",
        f"```console\n$ gbopen explain {rule.name}\n```",
    ]
    return Page(
        rule_page(rule.name), title, rule.why.said_in(language), "\n\n".join(parts), "rules"
    )


def _unshown(rule: Rule, shown: set[str], language: Language) -> Iterator[str]:
    """The messages that no example gives, with their parameters left open."""
    named = {"": rule.says, **rule.wordings}
    rest: list[Wording] = list(
        dict.fromkeys(one for name, one in named.items() if name not in shown)
    )
    if not rest:
        return
    yield f"## {(_ALSO_SAYS if shown else _SAYS).said_in(language)} {{#says}}"
    for one in rest:
        yield _quote(Said(_open(one.message, language), _open(one.hint, language)))
    if any("{" in one.message.vi + one.hint.vi for one in rest):
        yield _SAYS_LEAD.said_in(language)


def _open(template: Bilingual, language: Language) -> str:
    return re.sub(r"\{[^}]*\}", "…", template.said_in(language))


def _quote(words: Said) -> Html:
    """A message with its hint, as the report prints it."""
    hint = element("span", "→ " + text(words.hint), class_="gb-hint") if words.hint else ""
    return block(joined([element("span", text(words.message)), hint]), "gb-message")


def _basis(rule: Rule, library: Library, language: Language) -> Iterator[str]:
    """The legal document behind the rule, with its title where the code lists have it."""
    if not rule.basis:
        return
    documents = library.rows.get("legal_documents", {}).values()
    row: Mapping[str, str] = next((one for one in documents if one["number"] == rule.basis), {})
    title = worded(row, "title_vi", language) if row else None
    words = joined([text(rule.basis), said(title, language) if title else ""], ": ")
    yield element("p", f"<strong>{_BASIS.said_in(language)}.</strong> {words}")


def _examples(
    rule: Rule, place: str, told: Sequence[Sequence[Said]], language: Language
) -> Iterator[str]:
    """The wrong or the right examples, each with what the report says of it."""
    examples, title = (rule.failing, _WRONG) if place == "wrong" else (rule.passing, _RIGHT)
    if examples:
        yield f"## {title.said_in(language)} {{#{place}}}"
    for example, said_ in zip(examples, told, strict=True):
        note = text(example.note.said_in(language))
        head = element("p", note[:1].upper() + note[1:], class_="gb-note") if note else ""
        shown = _file(example) if example.file is not None else _rows(rule, example, language)
        quotes = [_quote(one) for one in said_]
        yield block(joined([head, shown, *quotes], "\n"), f"gb-example gb-example--{place}")


def _file(example: Example) -> Html:
    return code_block((example.file or "").rstrip("\n") or " ")


def _rows(rule: Rule, example: Example, language: Language) -> Html:
    columns = list(dict.fromkeys(name for row in example.rows for name in row))
    heads = [text(_title(rule, example, name).said_in(language)) for name in columns]
    rows = [
        Row([_value(rule, name, row.get(name, ""), language) for name in columns])
        for row in example.rows
    ]
    label = text(example.note.said_in(language) or rule.title.said_in(language))
    return table(heads, rows, label=label, look="gb-case")


def _title(rule: Rule, example: Example, name: str) -> Bilingual:
    """What a column of an example is called: by its own schema, or by the role it plays."""
    schema = example.schema or {}
    for field in schema.get("fields", [schema]):
        if field.get("name") == name:
            title = str(field.get("title", name))
            return Bilingual(title, str(field.get("title@en", title)))
    del rule
    return role_title(name)


def _value(rule: Rule, name: str, value: str, language: Language) -> Html:
    """A cell of an example. Cells of cell rules are shown as a clerk would write them."""
    if rule.roles.get(name) == "flag":
        return text((_YES if value == "true" else _NO).said_in(language))
    if not value.strip():
        return element("span", _EMPTY.said_in(language), class_="gb-missing")
    if rule.scope != "cell" and language == "vi" and _DECIMALS.fullmatch(value):
        value = value.replace(".", ",")
    return text(stretch(value, language) if rule.roles.get(name) == "date" else value)


def _tables(rule: Rule, library: Library, language: Language) -> Html:
    if rule.scope == "package":
        return element("p", _PACKAGING.said_in(language))
    if rule.scope not in ("row", "table"):
        return element("p", _EVERY.said_in(language).capitalize() + ".")
    bound = [
        link(text(one.title.said_in(language)), page_link(table_page(one.name), language))
        for one in library.tables.values()
        if any(each.rule.name == rule.name for each in one.rules)
    ]
    return element("ul", joined(element("li", one) for one in bound))
