"""The page of the document behind figures: what it is, who published it, where it can be read."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from gbopen.language import Bilingual, Language
from gbopen.site.escape import Html, markdown, text
from gbopen.site.figure_table import (
    Shown,
    counts,
    figure_badge,
    figure_table,
    measure_words,
)
from gbopen.site.figures import Figure, all_figures
from gbopen.site.library import Library, Row, described, worded
from gbopen.site.pieces import Row as Line
from gbopen.site.pieces import code, element, facts, joined, link, outside, said, table
from gbopen.site.places import Page, dataset_page, page_link, source_page
from gbopen.site.wording import day

_LABELS: Mapping[str, Bilingual] = {
    "agency": Bilingual("Cơ quan", "Agency"),
    "province": Bilingual("Tỉnh, thành phố", "Province"),
    "kind": Bilingual("Loại", "Kind"),
    "year": Bilingual("Năm báo cáo", "Reporting year"),
    "period": Bilingual("Kỳ số liệu", "Period of the figures"),
    "scope": Bilingual("Phạm vi số liệu", "Scope"),
    "document": Bilingual("Số, ký hiệu; ngày ban hành", "Number and date"),
    "published_on": Bilingual("Ngày đăng tải", "Published on"),
    "received_on": Bilingual("Ngày nhận", "Received on"),
    "based_on": Bilingual("Văn bản làm căn cứ", "Based on"),
    "address": Bilingual("Địa chỉ", "Address"),
    "file": Bilingual("Tệp gốc đã chép số liệu", "File the figures were taken from"),
}
_NO_ADDRESS = Bilingual(
    "Chưa biết địa chỉ của văn bản này. Tên tệp và mã băm dưới đây giúp nhận ra đúng văn bản khi "
    "có bản sao.",
    "No address of this document is known. The name and checksum of the file below tell a copy of "
    "it from another text.",
)
_NOT_STATED = Bilingual("nguồn không nêu", "not stated in the source")
_FIGURES = Bilingual("Số liệu lấy từ văn bản này", "Figures taken from this document")
_IN = Bilingual("Bộ dữ liệu", "Dataset")
_HEADS = (
    Bilingual("Chỉ tiêu", "Measure"),
    Bilingual("Số lượng", "Counts"),
    Bilingual("Báo cáo ghi", "Printed"),
    Bilingual("Kết quả kiểm tra", "Result of the check"),
)
_ALSO = Bilingual("Văn bản này còn có trong các bộ dữ liệu", "The document is also in the datasets")


Uses = Mapping[str, Mapping[str, Sequence[Figure]]]
"""For each source, the datasets with rows of it, and the figures among those rows."""


def uses_of(library: Library) -> Uses:
    """What every source was used for."""
    uses: dict[str, dict[str, list[Figure]]] = {}
    for package in library.packages:
        for one in package.resources("data"):
            for row in package.rows[one["name"]]:
                uses.setdefault(row.get("source_id", ""), {}).setdefault(package.name, [])
        for figure in all_figures(package, library):
            uses[figure.source][package.name].append(figure)
    return uses


def build_source_page(
    source_id: str, uses: Uses, library: Library, language: Language, *, site_url: str = ""
) -> Page:
    """The page of one row of the table sources."""
    source = library.rows["sources"][source_id]
    title = worded(source, "title", language)
    agency = library.name("agencies", source.get("agency_id", ""), language)
    head = title.words if title else source_id
    parts = [
        f"# {markdown(head)}" + (' {lang="vi"}' if language == "en" else ""),
        facts(_facts(source, library, language)),
        *_figures(uses.get(source_id, {}), library, language, site_url),
    ]
    about = f"{agency.words}, {source.get('year', '')}"
    place = source_page(source_id)
    return Page(place, head, about, "\n\n".join(parts), "sources", short=about)


def _facts(source: Row, library: Library, language: Language) -> Iterator[tuple[str, Html]]:
    agency = library.name("agencies", source.get("agency_id", ""), language)
    values: dict[str, str] = {
        "agency": said(agency, language),
        "province": _province(source, library, language),
        "kind": text(library.label("sources", "kind", source.get("kind", ""), language)),
        "year": text(source.get("year", "")),
        "period": text(_period(source, language)),
        "scope": text(library.label("sources", "scope", source.get("scope", ""), language)),
        "document": _number(source, language),
        "published_on": text(day(source.get("published_on", ""), language)),
        "received_on": text(day(source.get("received_on", ""), language)),
        "based_on": _basis(source, library, language),
        "address": _address(source, language),
        "file": _file(source),
    }
    for name, value in values.items():
        if value or name == "document":
            missing = element("span", _NOT_STATED.said_in(language), class_="gb-missing")
            yield _LABELS[name].said_in(language), Html(value or missing)


def _period(source: Row, language: Language) -> str:
    ends = [day(source.get(name, ""), language) for name in ("period_start", "period_end")]
    return "–".join(ends) if all(ends) else ""


def _province(source: Row, library: Library, language: Language) -> Html:
    """The province of the agency as it was called in the year of the document."""
    agency = library.row("agencies", source.get("agency_id", "")) or {}
    then = f"{source.get('year', '')}-12-31"
    for row in library.rows.get("provinces", {}).values():
        until = row.get("valid_to") or "9999"
        if row["code"] == agency.get("province_code") and row["valid_from"] <= then <= until:
            name = worded(row, "name_vi", language)
            return said(name, language) if name else Html("")
    note = agency.get("province_note", "")
    return element("span", text(note), lang="vi") if note else Html("")


def _number(source: Row, language: Language) -> Html:
    number, dated = (
        source.get("document_number", ""),
        day(source.get("document_date", ""), language),
    )
    return text("; ".join(part for part in (number, dated) if part))


def _basis(source: Row, library: Library, language: Language) -> Html:
    row = library.row("legal_documents", source.get("based_on", ""))
    if row is None:
        return Html("")
    title = worded(row, "title_vi", language)
    head = ", ".join(
        x for x in (row.get("number", ""), day(row.get("issued_on", ""), language)) if x
    )
    return joined([text(head), said(title, language) if title else ""], ": ")


def _address(source: Row, language: Language) -> Html:
    if source.get("url"):
        return outside(source["url"])
    return element("span", _NO_ADDRESS.said_in(language), class_="gb-missing")


def _file(source: Row) -> Html:
    name, digest = source.get("file_name", ""), source.get("sha256", "")
    lines = [code(name)] if name else []
    if digest:
        lines.append(element("span", "SHA-256 " + code(digest), class_="gb-note gb-break"))
    return joined(lines)


def _figures(
    found: Mapping[str, Sequence[Figure]], library: Library, language: Language, site_url: str
) -> Iterator[str]:
    if any(found.values()):
        yield f"## {_FIGURES.said_in(language)} {{#figures}}"
    also = []
    for package in library.packages:
        title = text(described(package.descriptor, "title", language))
        to = link(title, page_link(dataset_page(package.name), language))
        if found.get(package.name):
            yield element("p", f"{_IN.said_in(language)}: {to}")
            yield from _tables(found[package.name], Shown(library, package, language, site_url))
        elif package.name in found:
            also.append(to)
    if also:
        yield element("p", f"{_ALSO.said_in(language)}: {', '.join(also)}.")


def _tables(figures: Sequence[Figure], shown: Shown) -> Iterator[str]:
    """In full where this page is their home, else in brief with links to it."""
    for name, ones in groupby(figures, key=lambda one: one.table):
        listed = list(ones)
        title = text(shown.library.tables[name].title.said_in(shown.language))
        if listed[0].home == source_page(listed[0].source):
            yield figure_table(listed, shown, label=title)
        else:
            yield _brief(listed, shown, label=title)


def _brief(figures: Sequence[Figure], shown: Shown, *, label: str) -> Html:
    language = shown.language
    lines = [
        Line(
            (
                link(
                    measure_words(one, shown.library, language),
                    page_link(one.home, language, one.anchor),
                ),
                counts(one, language),
                text(one.printed(shown.library, language)),
                figure_badge(one, shown.library, language),
            )
        )
        for one in figures
    ]
    heads = [shown.say(one) for one in _HEADS]
    return table(heads, lines, label=label, look="gb-stack gb-brief")
