"""The small HTML pieces that pages are made of. Content is `Html`: escaped before it gets here."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from gbopen.findings.severity import LABELS, Severity
from gbopen.language import Language
from gbopen.site.escape import Html, text

NOTHING = Html("")


@dataclass(frozen=True, slots=True)
class Worded:
    """Words of data with the language they are in."""

    words: str
    language: Language


def joined(parts: Iterable[str], between: str = "") -> Html:
    """Pieces one after the other."""
    return Html(between.join(part for part in parts if part))


def element(tag: str, content: str = "", **attributes: str) -> Html:
    """One element; a trailing `_` of an attribute is dropped, other `_` become hyphens."""
    said = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{text(value)}"'
        for name, value in attributes.items()
    )
    return Html(f"<{tag}{said}>{content}</{tag}>")


def link(content: str, to: str) -> Html:
    """A link inside the site: `page:` and a page of this language, or `root:` and a file."""
    return element("a", content, href=to)


def outside(address: str) -> Html:
    """A web address as a link where it is one; as plain text where it is anything else."""
    if address.startswith(("https://", "http://")):
        return element("a", text(address), href=address, rel="noopener")
    return text(address)


def said(words: Worded, language: Language) -> Html:
    """Words in a page of `language`, marked where they are in the other one."""
    if words.language == language:
        return text(words.words)
    return element("span", text(words.words), lang=words.language)


def block(content: str, class_: str, tag: str = "div") -> Html:
    """A block of a page of its own style."""
    return element(tag, content, class_=class_)


def code(data: str) -> Html:
    """A name of a column, file or rule."""
    return element("code", text(data))


def code_block(data: str, *, wrapped: bool = False) -> Html:
    """Text to be copied, with the button of the theme."""
    escaped = data.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    look = "gb-copy gb-copy--wrapped" if wrapped else "gb-copy"
    return Html(f'<div class="highlight {look}"><pre><code>{escaped}\n</code></pre></div>')


def more(summary: str, content: str, class_: str = "gb-more", *, opened: bool = False) -> Html:
    """Something that is shown when asked for, or from the start."""
    state = {"open": ""} if opened else {}
    return element("details", element("summary", summary) + content, class_=class_, **state)


def facts(pairs: Iterable[tuple[str, str]]) -> Html:
    """A list of facts: what it is, and the value."""
    rows = (element("div", element("dt", name) + element("dd", value)) for name, value in pairs)
    return element("dl", "\n".join(rows), class_="gb-facts")


def severity_mark(severity: Severity, language: Language) -> Html:
    """The label of a severity, in words and in colour."""
    words = text(LABELS[severity].said_in(language))
    return element("span", words, class_=f"gb-mark gb-mark--{severity}")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, with the anchor by which it is found."""

    cells: Sequence[str]
    anchor: str = ""


def table(
    heads: Sequence[str],
    rows: Iterable[Row],
    *,
    label: str,
    look: str = "",
    searched: bool = True,
) -> Html:
    """A table in a frame that scrolls, can be reached by keyboard, and says what it is.

    `look` "gb-stack" turns rows into cards on a narrow screen; roles keep it a table for readers
    of the screen, and `data-label` repeats the head of the column.
    """
    head = joined(element("th", one, scope="col", role="columnheader") for one in heads)
    body = "\n".join(_row(row, heads) for row in rows)
    whole = element(
        "table",
        element("thead", element("tr", head, role="row"), role="rowgroup")
        + "\n"
        + element("tbody", body, role="rowgroup"),
        role="table",
        class_=f"gb-table {look}".strip(),
    )
    hidden = {} if searched else {"data_search_exclude": ""}
    return element(
        "div", whole, tabindex="0", role="region", aria_label=label, class_="gb-frame", **hidden
    )


def _row(row: Row, heads: Sequence[str]) -> Html:
    cells = joined(
        Html(f'<td role="cell" data-label="{_bare(head)}">{cell}</td>')
        for head, cell in zip(heads, row.cells, strict=True)
    )
    place = {"id": row.anchor} if row.anchor else {}
    return element("tr", cells, role="row", **place)


def _bare(head: str) -> str:
    """A column's head as the value of an attribute."""
    return re.sub(r"<[^>]*>", "", head).replace('"', "&quot;")
