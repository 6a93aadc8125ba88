"""The first pages of the sections: all datasets, source documents, tables and rules."""

from collections.abc import Iterator
from itertools import groupby

from gbopen.language import Bilingual, Language
from gbopen.rules.catalogue import RULES
from gbopen.rules.rule import Rule
from gbopen.site.dataset_figures import brief_tally
from gbopen.site.dataset_page import period
from gbopen.site.escape import Html, text
from gbopen.site.figure_table import Shown
from gbopen.site.figures import all_figures
from gbopen.site.library import Library, Package, described, worded
from gbopen.site.pieces import (
    Row,
    block,
    code,
    element,
    joined,
    link,
    said,
    severity_mark,
    table,
)
from gbopen.site.places import (
    DATASETS,
    SOURCES,
    TABLES,
    Page,
    dataset_page,
    in_section,
    page_link,
    rule_page,
    source_page,
    table_page,
)
from gbopen.site.places import (
    RULES as RULES_FOLDER,
)

TITLES: dict[str, Bilingual] = {
    "datasets": Bilingual("Các bộ dữ liệu", "Datasets"),
    "sources": Bilingual("Văn bản nguồn", "Source documents"),
    "tables": Bilingual("Bảng và cột", "Tables and columns"),
    "rules": Bilingual("Quy tắc kiểm tra", "Rules"),
}
_LEADS: dict[str, Bilingual] = {
    "datasets": Bilingual(
        "Mỗi bộ dữ liệu có mô tả, số liệu kèm kết quả kiểm tra, từ điển dữ liệu, tệp để tải và "
        "cách trích dẫn.",
        "Each dataset has a description, its figures with the result of their check, a data "
        "dictionary, files to download and a way to cite it.",
    ),
    "sources": Bilingual(
        "Mọi số liệu đều dẫn về một văn bản. Mỗi văn bản dưới đây có trang riêng, ghi rõ cơ quan, "
        "thời gian, và địa chỉ nếu biết.",
        "Every figure leads back to a document. Each has a page of its own with its agency, its "
        "date, and its address where one is known.",
    ),
    "tables": Bilingual(
        "Mỗi trang nói rõ một bảng gồm những cột nào, ghi gì vào từng cột, và những gì được kiểm "
        "tra.",
        "Each page says which columns a table has, what to write into each, and what is checked.",
    ),
    "rules": Bilingual(
        "Mỗi quy tắc có tên, mã và một trang giải thích, kèm ví dụ đúng và sai. Báo cáo kiểm tra "
        "nêu mã ấy bên cạnh từng chỗ.",
        "Each rule has a name, a code and a page that explains it with examples right and wrong. "
        "The report gives the code beside each place.",
    ),
}
GROUPS: dict[str, Bilingual] = {
    "1": Bilingual("Tệp và dòng tiêu đề", "Files and header rows"),
    "2": Bilingual("Cách ghi số, ngày và mã", "The writing of numbers, dates and codes"),
    "3": Bilingual("Số lượng và tỷ lệ", "Counts and shares"),
    "4": Bilingual("Ngày, năm và đợt hoạt động", "Dates, years and campaigns"),
    "5": Bilingual("Mã, tham chiếu và ô phụ thuộc", "Keys, references and dependent cells"),
    "6": Bilingual("Số liệu lặp lại và số cộng", "Repeats and totals"),
    "7": Bilingual("Công bố", "Publication"),
}
_BY_CLERKS = Bilingual("Bảng do cơ quan báo cáo ghi", "Tables that agencies fill in")
_LISTS = Bilingual("Danh mục dùng chung", "Code lists kept by the publisher")
_DOCUMENT = Bilingual("Văn bản", "Document")
_AGENCY = Bilingual("Cơ quan, năm", "Agency, year")
_ADDRESS = Bilingual("Địa chỉ", "Address")
_KNOWN = Bilingual("có", "known")
_UNKNOWN = Bilingual("chưa biết", "not known")
_RULE = Bilingual("Quy tắc", "Rule")
_CODE = Bilingual("Mã", "Code")


def build_indexes(library: Library, language: Language, *, site_url: str = "") -> Iterator[Page]:
    """The first page of every section."""
    yield _index("datasets", DATASETS, [dataset_cards(library, language, site_url)], language)
    yield _index("sources", SOURCES, [_sources(library, language)], language)
    yield _index("tables", TABLES, list(_tables(library, language)), language)
    yield _index("rules", RULES_FOLDER, list(_rules(language)), language)


def _index(sort: str, section: Bilingual, parts: list[str], language: Language) -> Page:
    title, lead = TITLES[sort].said_in(language), _LEADS[sort].said_in(language)
    body = "\n\n".join([f"# {title}", f"{lead}\n{{ .gb-lead }}", *parts])
    return Page(in_section(section, "index"), title, lead, body, sort)


def dataset_cards(library: Library, language: Language, site_url: str = "") -> Html:
    """One card for each dataset."""
    cards = (
        _card(Shown(library, package, language, site_url), package) for package in library.packages
    )
    return block(joined(cards, "\n"), "gb-cards")


def _card(shown: Shown, package: Package) -> Html:
    language = shown.language
    title = text(described(package.descriptor, "title", language))
    summary = described(package.descriptor, "description", language).split("\n\n")[0]
    rows = sum(len(package.rows[one["name"]]) for one in package.resources("data"))
    counted = Bilingual(f"{rows} dòng", f"{rows} rows")
    years = period(package.descriptor)
    facts = ", ".join(x for x in (years, shown.say(counted), package.version) if x)
    figures = all_figures(package, shown.library)
    return block(
        joined(
            [
                element("h3", link(title, page_link(dataset_page(package.name), language))),
                element("p", text(summary)),
                element("p", brief_tally(figures, shown)) if figures else "",
                element("p", text(facts), class_="gb-note"),
            ]
        ),
        "gb-card",
    )


def _sources(library: Library, language: Language) -> Html:
    rows = []
    for source_id, source in sorted(library.rows.get("sources", {}).items()):
        title = worded(source, "title", language)
        words = said(title, language) if title else text(source_id)
        agency = library.name("agencies", source.get("agency_id", ""), language)
        kind = library.label("sources", "kind", source.get("kind", ""), language)
        address = _KNOWN if source.get("url") else _UNKNOWN
        cells = (
            link(words, page_link(source_page(source_id), language))
            + element("span", text(kind), class_="gb-note"),
            said(agency, language) + text(f", {source.get('year', '')}"),
            text(address.said_in(language)),
        )
        rows.append(Row(cells))
    heads = [one.said_in(language) for one in (_DOCUMENT, _AGENCY, _ADDRESS)]
    return table(heads, rows, label=TITLES["sources"].said_in(language), look="gb-stack gb-sources")


def _tables(library: Library, language: Language) -> Iterator[str]:
    for head, filled_by in ((_BY_CLERKS, "clerk"), (_LISTS, "publisher")):
        ones = [one for one in library.tables.values() if one.filled_by == filled_by]
        if not ones:
            continue
        yield f"## {head.said_in(language)} {{#{filled_by}}}"
        cards = []
        for one in ones:
            to = link(text(one.title.said_in(language)), page_link(table_page(one.name), language))
            about = element("p", text(one.description.said_in(language)))
            cards.append(block(element("h3", to) + element("p", code(one.name)) + about, "gb-card"))
        yield block(joined(cards, "\n"), "gb-cards")


def group_of(rule: Rule) -> str:
    """The hundred of a rule's code: GB301 is of "3"."""
    return rule.code[2]


def _rules(language: Language) -> Iterator[str]:
    for group, ones in groupby(sorted(RULES, key=lambda one: one.code), key=group_of):
        title = GROUPS[group].said_in(language)
        yield f"## {title} {{#gb{group}}}"
        rows = [_rule(rule, language) for rule in ones]
        heads = [_CODE.said_in(language), _RULE.said_in(language), ""]
        yield table(heads, rows, label=title, look="gb-rulebook")


def _rule(rule: Rule, language: Language) -> Row:
    to = link(text(rule.title.said_in(language)), page_link(rule_page(rule.name), language))
    name = element("span", code(rule.name), class_="gb-note")
    return Row((code(rule.code), to + name, severity_mark(rule.severity, language)))
