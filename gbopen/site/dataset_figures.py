"""The figures on a dataset's page: by source, with their verdicts, and counted."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from gbopen.language import Bilingual
from gbopen.site.escape import Html, anchor, markdown, text
from gbopen.site.figure_table import Shown, badge, figure_table
from gbopen.site.figures import LOOKS, SIGNS, STATUS_LOOKS, Figure
from gbopen.site.library import Row, described, worded
from gbopen.site.pieces import Row as Line
from gbopen.site.pieces import element, joined, link, said, table
from gbopen.site.places import HOW_TO_READ, dataset_page, page_link, source_page

_FIGURES = Bilingual("Số liệu và kết quả kiểm tra", "Figures and what came of the check")
_HOW = Bilingual("Cách đọc các kết quả này", "How to read these results")
_DOCUMENT = Bilingual("Văn bản nguồn", "Source document")
_ELSEWHERE = Bilingual(
    "Bộ dữ liệu này có nhiều số liệu. Từng số liệu được nêu ở trang của văn bản nguồn:",
    "This dataset has many figures. Each is shown on the page of its source document:",
)
_CHECKED = Bilingual("Kết quả kiểm tra", "Check")


def tally(figures: Sequence[Figure], shown: Shown) -> Html:
    """How many figures have which verdict."""
    counts = Counter((one.table, one.status) for one in figures)
    statuses: Counter[str] = Counter()
    tables = {}
    for (name, status), count in counts.items():
        statuses[status] += count
        tables[status] = name
    marks = [
        element(
            "span",
            element("b", text(count))
            + badge(tables[status], status, shown.library, shown.language, ""),
            class_="gb-tally",
        )
        for status, count in statuses.most_common()
    ]
    return joined(marks, " ")


def brief_tally(figures: Sequence[Figure], shown: Shown) -> Html:
    """How many figures agree with their counts, and how many do not."""
    counts = Counter(STATUS_LOOKS.get(figure.status, "open") for figure in figures)
    marks = [
        element(
            "span",
            element("span", SIGNS[look], aria_hidden="true", class_="gb-sign")
            + text(f"{counts[look]} {shown.say(words)}"),
            class_=f"gb-mark gb-badge--{look}",
        )
        for look, words in LOOKS.items()
        if counts[look]
    ]
    return joined(marks, " ")


def figure_parts(shown: Shown, figures: Sequence[Figure]) -> Iterator[str]:
    """The figures of a dataset by source, or a list of the sources where there are many."""
    if not figures:
        return
    yield f"## {shown.say(_FIGURES)} {{#figures}}"
    how = page_link(HOW_TO_READ, shown.language)
    yield element("p", element("a", shown.say(_HOW), href=how))
    here = dataset_page(shown.package.name)
    by_source = sorted(figures, key=lambda one: one.source)
    for source, ones in groupby((one for one in by_source if one.home == here), key=_source):
        yield from _of_source(source, list(ones), shown)
    elsewhere = [one for one in by_source if one.home != here]
    if elsewhere:
        yield shown.say(_ELSEWHERE)
        yield _sources(elsewhere, shown)


def _source(figure: Figure) -> str:
    return figure.source


def _sources(figures: Sequence[Figure], shown: Shown) -> Html:
    """One row for each source: whose it is, and how its figures did."""
    rows = []
    for source_id, ones in groupby(figures, key=_source):
        source = shown.library.row("sources", source_id) or {}
        agency = shown.library.name("agencies", source.get("agency_id", ""), shown.language)
        words = joined([said(agency, shown.language), text(f", {source.get('year', '')}")])
        to = page_link(source_page(source_id), shown.language, "figures")
        rows.append(Line((link(words, to), brief_tally(list(ones), shown))))
    heads = [shown.say(_DOCUMENT), shown.say(_CHECKED)]
    return table(heads, rows, label=shown.say(_FIGURES), look="gb-stack")


def _of_source(source_id: str, figures: Sequence[Figure], shown: Shown) -> Iterator[str]:
    source = shown.library.row("sources", source_id)
    where = source_id
    if source:
        agency = shown.library.name("agencies", source.get("agency_id", ""), shown.language)
        where = f"{agency.words}, {source.get('year', '')}"
        yield f"### {markdown(where)} {{#{anchor('source', source_id)}}}"
        yield _document_line(source_id, source, shown)
    for name, ones in groupby(figures, key=lambda one: one.table):
        label = next(
            described(one, "title", shown.language)
            for one in shown.package.resources("data")
            if one["name"] == name
        )
        yield figure_table(list(ones), shown, label=f"{text(label)}, {text(where)}")


def _document_line(source_id: str, source: Row, shown: Shown) -> Html:
    title = worded(source, "title", shown.language)
    words = said(title, shown.language) if title else text(source_id)
    to = link(words, page_link(source_page(source_id), shown.language))
    return element("p", f"{shown.say(_DOCUMENT)}: {to}", class_="gb-document")
