"""The page of a dataset: what it holds, its figures with their verdicts, and how to use it."""

from collections.abc import Iterator, Sequence

from gbopen.language import Bilingual, Span
from gbopen.site.citing import bibtex, citation, licence
from gbopen.site.data_dictionary import dictionary_table
from gbopen.site.dataset_figures import figure_parts, tally
from gbopen.site.dataset_parts import code_parts, file_size, file_table, issue_table, rule_list
from gbopen.site.escape import Html, markdown, paragraphs, text
from gbopen.site.figure_table import Shown
from gbopen.site.figures import MANY, Figure, all_figures, figures_of
from gbopen.site.library import Described, described
from gbopen.site.pieces import block, code_block, element, facts, joined, more
from gbopen.site.places import (
    Page,
    dataset_page,
    download,
)
from gbopen.site.previews import preview

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
_CUT_ISSUES = Bilingual(
    "{shown} chỗ đầu trong tổng số {all}; toàn bộ có trong tệp known_issues.csv ở mục Tải về.",
    "The first {shown} of {all}; all of them are in known_issues.csv under Download.",
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
        *figure_parts(shown, figures),
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


def _buttons(shown: Shown) -> Html:
    package = shown.package
    buttons = []
    for one in package.resources("data"):
        size = file_size(int(one.get("bytes", 0)), shown.language)
        words = text(f"{one['path'].split('/')[-1]} ({size})")
        to = download(package.name, package.version, one["path"])
        buttons.append(element("a", words, href=to, class_="md-button", download=""))
    return block(joined(buttons, " "), "gb-buttons")


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
        if len(shown.package.issues) > MANY:
            yield shown.say(_CUT_ISSUES).format(shown=MANY, all=len(shown.package.issues))
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
