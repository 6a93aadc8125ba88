"""The page of a dataset: what it holds, its figures with their verdicts, and how to use it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from gbopen.language import Bilingual, Span
from gbopen.site.citing import bibtex, citation, licence
from gbopen.site.data_dictionary import dictionary_table
from gbopen.site.dataset_parts import code_parts, file_size, file_table, issue_table, rule_list
from gbopen.site.escape import Html, anchor, markdown, paragraphs, text
from gbopen.site.figure_table import Shown, badge, figure_table
from gbopen.site.figures import LOOKS, SIGNS, STATUS_LOOKS, Figure, all_figures, figures_of
from gbopen.site.library import Described, Row, described, worded
from gbopen.site.pieces import block, code_block, element, facts, joined, link, more, said
from gbopen.site.places import (
    HOW_TO_READ,
    Page,
    dataset_page,
    download,
    page_link,
    source_page,
)
from gbopen.site.previews import preview

FIGURES = 100
"""More figures than these are only in the file."""

_FIGURES = Bilingual("Số liệu và kết quả kiểm tra", "Figures and what came of the check")
_HOW = Bilingual("Cách đọc các kết quả này", "How to read these results")
_DOCUMENT = Bilingual("Văn bản nguồn", "Source document")
_CUT = Bilingual(
    "Trang này chỉ nêu {shown} số liệu đầu trong tổng số {all}; toàn bộ có trong tệp CSV.",
    "This page shows the first {shown} of {all} figures; all of them are in the CSV file.",
)
_TABLES = Bilingual("Xem bảng", "The tables")
_AS_IN_FILE = Bilingual("Mọi cột, như trong tệp", "All columns, as in the file")
_KNOW = Bilingual("Cần biết khi dùng", "What to know before use")
_ISSUES = Bilingual("Vấn đề đã biết", "Known issues")
_ISSUES_LEAD = Bilingual(
    "Những chỗ dưới đây sai hoặc chưa kiểm tra được ngay trong văn bản nguồn. Số liệu được giữ "
    "đúng như nguồn đã ghi, không sửa ngầm.",
    "In these places the source itself is wrong or cannot be checked. The figures are kept as they "
    "were printed; nothing is silently corrected.",
)
_NO_ISSUES = Bilingual(
    "Không có vấn đề nào được ghi nhận cho phiên bản này.",
    "No issue is recorded for this version.",
)
_DICTIONARY = Bilingual("Từ điển dữ liệu", "Data dictionary")
_RULES = Bilingual("Quy tắc đã kiểm tra", "What was checked")
_RULES_LEAD = Bilingual(
    "Trước khi công bố, mọi dòng được kiểm tra để không có những lỗi sau. Chỗ còn lại được nêu ở "
    "mục Vấn đề đã biết.",
    "Before publication every row is checked for the faults below. What remains is listed under "
    "Known issues.",
)
_DOWNLOAD = Bilingual("Tải về", "Download")
_CODE = Bilingual("Nạp vào chương trình", "Load it")
_CODE_LEAD = Bilingual(
    "Mã tỉnh, mã cơ quan là chữ, không phải số: nạp như dưới đây thì không mất số 0 ở đầu.",
    "Codes of provinces and agencies are text, not numbers: loaded as below, no leading zero is "
    "lost.",
)
_CITE = Bilingual("Giấy phép và trích dẫn", "Licence and citation")
_LICENCE = Bilingual("Giấy phép", "Licence")
_VERSION = Bilingual("Phiên bản", "Version")
_RELEASED = Bilingual("Ngày phát hành", "Released")
_PERIOD = Bilingual("Thời gian", "Period")
_ROWS = Bilingual("Số dòng", "Rows")
_CHECKED = Bilingual("Kết quả kiểm tra", "Check")


def build_dataset_page(shown: Shown) -> Page:
    """The page of the package that is shown."""
    given, language = shown.package.descriptor, shown.language
    title = described(given, "title", language)
    told = paragraphs(described(given, "description", language))
    figures = all_figures(shown.package, shown.library)
    parts = [
        f"# {markdown(title)}",
        *(f"{one}\n{{ .gb-lead }}" for one in told[:1]),
        _facts(shown, figures),
        _buttons(shown),
        *_figure_parts(shown, figures),
        *_know(told[1:], shown),
        *_tables(shown),
        *_issues(shown),
        *_dictionary(shown),
        _heading(_RULES, "rules", shown),
        shown.say(_RULES_LEAD),
        rule_list(shown),
        _heading(_DOWNLOAD, "download", shown),
        file_table(shown),
        _heading(_CODE, "code", shown),
        shown.say(_CODE_LEAD),
        *code_parts(shown),
        *_citation(shown),
    ]
    summary = described(given, "description", language).split("\n\n")[0]
    return Page(dataset_page(shown.package.name), title, summary, "\n\n".join(parts), "datasets")


def _heading(words: Bilingual, place: str, shown: Shown) -> str:
    return f"## {shown.say(words)} {{#{place}}}"


def _facts(shown: Shown, figures: Sequence[Figure]) -> Html:
    package = shown.package
    rows = sum(len(package.rows[one["name"]]) for one in package.resources("data"))
    pairs = [
        (_VERSION, text(package.version)),
        (_RELEASED, text(Span(package.released, package.released).said_in(shown.language))),
        (_PERIOD, text(period(package.descriptor))),
        (_ROWS, text(rows)),
        (_LICENCE, licence(package)),
        (_CHECKED, tally(figures, shown)),
        (_ISSUES, element("a", text(len(package.issues)), href="#issues")),
    ]
    return facts((shown.say(name), value) for name, value in pairs if value)


def period(given: Described) -> str:
    """The years that a dataset covers."""
    told = given.get("temporal") or {}
    years = [str(told.get(end, ""))[:4] for end in ("start", "end")]
    return "–".join(dict.fromkeys(year for year in years if year))


def tally(figures: Sequence[Figure], shown: Shown) -> Html:
    """How many figures have which verdict."""
    counts = Counter((one.table, one.status) for one in figures)
    statuses: Counter[str] = Counter()
    tables = {}
    for (table, status), count in counts.items():
        statuses[status] += count
        tables[status] = table
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


def _buttons(shown: Shown) -> Html:
    package = shown.package
    decimal = "," if shown.language == "vi" else "."
    buttons = []
    for one in package.resources("data"):
        size = file_size(int(one.get("bytes", 0)), decimal=decimal)
        words = text(f"{one['path'].split('/')[-1]} ({size})")
        to = download(package.name, package.version, one["path"])
        buttons.append(element("a", words, href=to, class_="md-button", download=""))
    return block(joined(buttons, " "), "gb-buttons")


def _figure_parts(shown: Shown, figures: Sequence[Figure]) -> Iterator[str]:
    if not figures:
        return
    yield _heading(_FIGURES, "figures", shown)
    how = page_link(HOW_TO_READ, shown.language)
    yield element("p", element("a", shown.say(_HOW), href=how))
    kept = sorted(figures[:FIGURES], key=lambda one: one.source)
    for source, ones in groupby(kept, key=lambda one: one.source):
        yield from _of_source(source, list(ones), shown)
    if len(figures) > FIGURES:
        yield shown.say(_CUT).format(shown=FIGURES, all=len(figures))


def _of_source(source_id: str, figures: Sequence[Figure], shown: Shown) -> Iterator[str]:
    source = shown.library.row("sources", source_id)
    where = source_id
    if source:
        agency = shown.library.name("agencies", source.get("agency_id", ""), shown.language)
        where = f"{agency.words}, {source.get('year', '')}"
        yield f"### {markdown(where)} {{#{anchor('source', source_id)}}}"
        yield _document_line(source_id, source, shown)
    for table, ones in groupby(figures, key=lambda one: one.table):
        label = next(
            described(one, "title", shown.language)
            for one in shown.package.resources("data")
            if one["name"] == table
        )
        yield figure_table(list(ones), shown, label=f"{text(label)}, {text(where)}")


def _document_line(source_id: str, source: Row, shown: Shown) -> Html:
    title = worded(source, "title", shown.language)
    words = said(title, shown.language) if title else text(source_id)
    to = link(words, page_link(source_page(source_id), shown.language))
    return element("p", f"{shown.say(_DOCUMENT)}: {to}", class_="gb-document")


def _know(told: Sequence[str], shown: Shown) -> Iterator[str]:
    if told:
        yield _heading(_KNOW, "know", shown)
        yield from told


def _tables(shown: Shown) -> Iterator[str]:
    yield _heading(_TABLES, "tables", shown)
    several = len(list(shown.package.resources("data"))) > 1
    for one in shown.package.resources("data"):
        if several:
            title = text(described(one, "title", shown.language))
            yield element("p", title, class_="gb-name")
        table = preview(shown.package, one, shown.library, shown.language)
        # figures stand above already, with more about each
        yield more(shown.say(_AS_IN_FILE), table) if _has_figures(one, shown) else table


def _has_figures(resource: Described, shown: Shown) -> bool:
    return any(True for _ in figures_of(shown.package, resource, shown.library))


def _issues(shown: Shown) -> Iterator[str]:
    yield _heading(_ISSUES, "issues", shown)
    if shown.package.issues:
        yield shown.say(_ISSUES_LEAD)
        yield issue_table(shown)
    else:
        yield shown.say(_NO_ISSUES)


def _dictionary(shown: Shown) -> Iterator[str]:
    yield _heading(_DICTIONARY, "dictionary", shown)
    several = len(list(shown.package.resources("data"))) > 1
    for one in shown.package.resources("data"):
        title = described(one, "title", shown.language)
        columns = len(one["schema"]["fields"])
        summary = Bilingual(f"{columns} cột", f"{columns} columns")
        table = dictionary_table(one, shown.language)
        head = f"<b>{text(title)}</b> ({shown.say(summary)})"
        yield more(head, table, "gb-more gb-open", opened=not several)


def _citation(shown: Shown) -> Iterator[str]:
    yield _heading(_CITE, "cite", shown)
    yield element("p", f"{shown.say(_LICENCE)}: {licence(shown.package)}")
    plain = citation(shown.package, shown.language, site_url=shown.site_url)
    entry = bibtex(shown.package, shown.language, site_url=shown.site_url)
    yield code_block(plain, wrapped=True)
    yield code_block(entry.rstrip("\n"))
