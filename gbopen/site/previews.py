"""The first rows of a table as they are published, with the words behind codes."""

import re
from collections.abc import Sequence

from gbopen.language import Bilingual, Language
from gbopen.site.escape import Html, text
from gbopen.site.library import Described, Library, Package, Row, described
from gbopen.site.pieces import NOTHING, Worded, element, joined, link, said, table
from gbopen.site.pieces import Row as Line
from gbopen.site.places import download, page_link, source_page
from gbopen.site.wording import day, percent

ROWS = 100
_DERIVED = ("pct_decimals", "pct_computed")
_CUT = Bilingual(
    "{shown} dòng đầu trong tổng số {all} dòng. Toàn bộ số liệu có trong",
    "The first {shown} of {all} rows. The whole table is in",
)
_EMPTY = Bilingual("Các cột không có số liệu được ẩn:", "Columns without any value are hidden:")


def preview(package: Package, resource: Described, library: Library, language: Language) -> Html:
    """The first rows, without columns that are empty in all of them; kept out of the search."""
    rows = package.rows[resource["name"]]
    kept = [field for field in resource["schema"]["fields"] if field["name"] not in _DERIVED]
    filled = [field for field in kept if any(row.get(field["name"]) for row in rows)]
    cells = [
        [_cell(row, field, resource, library, language) for field in filled] for row in rows[:ROWS]
    ]
    lines = [Line(line) for line in cells]
    heads = [
        _head(text(described(field, "title", language)), column)
        for field, column in zip(filled, zip(*cells, strict=True), strict=True)
    ]
    shown = table(
        heads,
        lines,
        label=text(described(resource, "title", language)),
        look="gb-preview",
        searched=False,
    )
    return joined([shown, _rest(package, resource, language), _hidden(kept, filled, language)])


def _head(title: Html, column: Sequence[str]) -> Html:
    """The head of a column, as wide as its longest text asks for."""
    longest = max((len(re.sub(r"<[^>]*>", "", cell)) for cell in column), default=0)
    width = "wide" if longest > 40 else "medium" if longest > 12 else "narrow"
    return element("span", title, class_=f"gb-{width}")


def _cell(
    row: Row, field: Described, resource: Described, library: Library, language: Language
) -> Html:
    value = row.get(field["name"], "")
    if not value:
        return NOTHING
    if field["name"] == "source_id" and library.row("sources", value):
        return link(text(value), page_link(source_page(value), language))
    target = _reference(resource, field["name"])
    if target:
        return said(library.name(target, value, language), language)
    if field.get("categories"):
        label = library.label(resource["name"], field["name"], value, language)
        return said(Worded(label, language), language)
    if field["name"] == "pct_published":
        value = percent(value, language, decimals=row.get("pct_decimals", ""))
    elif field.get("type") == "date":
        value = day(value, language)
    # what has letters beyond English was written in Vietnamese
    return said(Worded(value, language if value.isascii() else "vi"), language)


def _reference(resource: Described, name: str) -> str:
    """The table that a column refers to, or ""."""
    for key in resource["schema"].get("foreignKeys", ()):
        if key["fields"] == [name]:
            return str(key["reference"]["resource"] or resource["name"])
    return ""


def _rest(package: Package, resource: Described, language: Language) -> Html:
    rows = len(package.rows[resource["name"]])
    if rows <= ROWS:
        return NOTHING
    words = _CUT.said_in(language).format(shown=ROWS, all=rows)
    to = download(package.name, package.version, resource["path"])
    return element("p", f"{words} {link(text(resource['path'].split('/')[-1]), to)}.")


def _hidden(kept: Sequence[Described], filled: Sequence[Described], language: Language) -> Html:
    empty = [text(described(one, "title", language)) for one in kept if one not in filled]
    if not empty:
        return NOTHING
    return element("p", f"{_EMPTY.said_in(language)} {', '.join(empty)}.", class_="gb-note")
