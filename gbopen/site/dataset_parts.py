"""The parts of a dataset's page that follow its figures: issues, rules, downloads, code."""

import hashlib
from collections.abc import Iterator, Mapping
from textwrap import indent

from gbopen.language import Bilingual, Language
from gbopen.rules.rule import Rule
from gbopen.site.escape import Html, text
from gbopen.site.figure_table import Shown, issue_words, measure_words
from gbopen.site.figures import MANY, Figure, all_figures
from gbopen.site.library import described, worded
from gbopen.site.pieces import (
    Row,
    code,
    element,
    joined,
    link,
    more,
    said,
    severity_mark,
    table,
)
from gbopen.site.places import download, page_link, rule_page
from gbopen.site.snippets import frictionless_command, pandas_snippet, r_snippet

_HEADS = (
    Bilingual("Ở đâu", "Where"),
    Bilingual("Quy tắc", "Rule"),
    Bilingual("Nội dung và lý do", "What it is, and why it stays"),
)
_FILES = (Bilingual("Tệp", "File"), Bilingual("Cỡ", "Size"), Bilingual("SHA-256", "SHA-256"))
_DESCRIPTOR = Bilingual(
    "Mô tả bộ dữ liệu theo chuẩn Data Package", "Description of the dataset as a Data Package"
)


def issue_table(shown: Shown) -> Html:
    """The known issues, with the figure each is about and the rule; the first where many are."""
    heads = [shown.say(one) for one in _HEADS]
    figures = {(one.table, one.key): one for one in all_figures(shown.package, shown.library)}
    rules = {one.name: one for one in rules_of(shown)}
    rows = [
        Row(
            (
                _place(issue, figures.get((issue["table"], issue["key"])), shown),
                _rule(issue["rule"], rules, shown),
                _reason(issue, shown),
            )
        )
        for issue in shown.package.issues[:MANY]
    ]
    label = {"vi": "Vấn đề đã biết", "en": "Known issues"}[shown.language]
    return table(heads, rows, label=label, look="gb-stack gb-issues")


def _place(issue: Mapping[str, str], figure: Figure | None, shown: Shown) -> Html:
    """The figure an issue is about, with a link to it; any other row by its title and key."""
    if figure is not None:
        source = shown.library.row("sources", figure.source) or {}
        agency = shown.library.name("agencies", source.get("agency_id", ""), shown.language)
        words = measure_words(figure, shown.library, shown.language)
        return joined(
            [
                link(words, page_link(figure.home, shown.language, figure.anchor)),
                element("span", said(agency, shown.language), class_="gb-note"),
            ]
        )
    row = shown.library.row(issue["table"], issue["key"])
    title = worded(row, "title_vi", shown.language) if row else None
    words = said(title, shown.language) if title else text(issue["table"])
    return joined([words, element("span", code(issue["key"]), class_="gb-note")])


def _rule(name: str, rules: Mapping[str, Rule], shown: Shown) -> Html:
    words = text(shown.say(rules[name].title)) if name in rules else code(name)
    return link(words, page_link(rule_page(name), shown.language))


def _reason(issue: Mapping[str, str], shown: Shown) -> Html:
    """Why it stays; the message of the rule stands beside the figure already."""
    return text(issue.get(f"reason_{shown.language}") or issue_words(issue, shown.language))


def rules_of(shown: Shown) -> list[Rule]:
    """The rules that the tables of the dataset are bound to, in the order of codes."""
    names = [one["name"] for one in shown.package.resources("data")]
    tables = [shown.library.tables[name] for name in names if name in shown.library.tables]
    found = {bound.rule.name: bound.rule for one in tables for bound in one.rules}
    return sorted(found.values(), key=lambda rule: rule.code)


def rule_list(shown: Shown) -> Html:
    """What the figures were checked for, in words."""
    items = joined(
        (
            element(
                "li",
                severity_mark(rule.severity, shown.language)
                + link(
                    text(shown.say(rule.title)), page_link(rule_page(rule.name), shown.language)
                ),
            )
            for rule in rules_of(shown)
        ),
        "\n",
    )
    return element("ul", items, class_="gb-rules")


def file_table(shown: Shown) -> Html:
    """Every file of the package: what it is, how large, and its checksum."""
    heads = [shown.say(one) for one in _FILES]
    rows = [
        Row((_file(path, words, shown), _size(size, shown), _hash(digest)))
        for path, words, size, digest in _files(shown)
    ]
    label = {"vi": "Các tệp để tải", "en": "Files to download"}[shown.language]
    return table(heads, rows, label=label, look="gb-stack gb-files")


def _files(shown: Shown) -> Iterator[tuple[str, str, int, str]]:
    named = set()
    for role in ("data", "known-issues", "reference"):
        for one in shown.package.resources(role):
            named.add(one["path"])
            title = described(one, "title", shown.language)
            digest = str(one.get("hash", "")).removeprefix("sha256:")
            yield one["path"], title, int(one.get("bytes", 0)), digest
    for file in sorted(shown.package.folder.rglob("*")):
        path = file.relative_to(shown.package.folder).as_posix()
        if file.is_file() and path not in named:
            data = file.read_bytes()
            words = shown.say(_DESCRIPTOR) if path == "datapackage.json" else ""
            yield path, words, len(data), hashlib.sha256(data).hexdigest()


def _file(path: str, words: str, shown: Shown) -> Html:
    to = download(shown.package.name, shown.package.version, path)
    name = element("a", code(path), href=to, download="")
    return joined([name, element("span", text(words), class_="gb-note") if words else ""])


def _size(size: int, shown: Shown) -> Html:
    return text(file_size(size, shown.language))


def file_size(size: int, language: Language) -> str:
    """A size in bytes, kB or MB, of at most one decimal."""
    if size < 1000:
        return f"{size} byte" if language == "vi" or size == 1 else f"{size} bytes"
    decimal = "," if language == "vi" else "."
    unit, scale = ("kB", 1000) if size < 1_000_000 else ("MB", 1_000_000)
    tenths = (size * 10 + scale // 2) // scale
    return f"{tenths // 10}{decimal}{tenths % 10} {unit}"


def _hash(digest: str) -> Html:
    if not digest:
        return Html("")
    return more(f"<code>{text(digest[:12])}…</code>", code(digest), "gb-more gb-hash")


def code_parts(shown: Shown) -> Iterator[str]:
    """The code that loads each table of the dataset, as Markdown."""
    descriptor = shown.package.descriptor
    for resource in shown.package.resources("data"):
        name, file = resource["name"], resource["path"].split("/")[-1]
        yield element("p", code(file), class_="gb-name")
        yield _tab("pandas", "python", pandas_snippet(descriptor, name, file))
        yield _tab("R", "r", r_snippet(descriptor, name, file))
    yield shown.say(_FRICTIONLESS)
    yield f"```console\n$ {frictionless_command('datapackage.json')}```"


_FRICTIONLESS = Bilingual(
    "Kiểm tra cả gói đã tải về với mô tả của nó bằng frictionless:",
    "To check a downloaded package against its own description with frictionless:",
)


def _tab(title: str, language: str, lines: str) -> str:
    """One tab of code; tabs that follow each other stand side by side."""
    return f'=== "{title}"\n\n' + indent(f"```{language}\n{lines}```", "    ")
