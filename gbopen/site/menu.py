"""The menu of the site: hand-written pages and generated ones, in the order in which one reads."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from gbopen.language import Bilingual, Language
from gbopen.rules.catalogue import RULES
from gbopen.site.escape import text
from gbopen.site.index_pages import GROUPS, TITLES, group_of
from gbopen.site.places import DATASETS, SOURCES, TABLES, Page, in_section, rule_page
from gbopen.site.places import RULES as RULES_FOLDER

LISTED_SOURCES = 40
"""More source documents than these are reached from their first page only: the menu is on every
page."""

_SECTIONS: tuple[tuple[str, Bilingual], ...] = (
    ("check", Bilingual("Kiểm tra tệp", "Check a file")),
    ("data", Bilingual("Số liệu", "Data")),
    ("forms", Bilingual("Bảng và quy tắc", "Tables and rules")),
    ("publish", Bilingual("Công bố", "Publish")),
    ("about", Bilingual("Giới thiệu", "About")),
)
_HOME = Bilingual("Trang chủ", "Home")


@dataclass(frozen=True, slots=True)
class Written:
    """A hand-written page: where it lies, its title, and its place in the menu."""

    path: str
    title: str
    section: str = ""
    order: int = 0


def menu(pages: Sequence[Page], written: Sequence[Written], language: Language) -> list[Any]:
    """The menu as MkDocs takes it: a list of titles with a page or a list below each."""
    entries: list[Any] = []
    if any(one.path == "index.md" for one in written):
        entries.append({_HOME.said_in(language): "index.md"})
    for name, title in _SECTIONS:
        below = [*_generated(name, pages, language), *_own(name, written)]
        if name == "data":
            below += _sources(pages, language)
        if below:
            entries.append({title.said_in(language): below})
    named = {name for name, _ in _SECTIONS}
    rest = (one for one in written if one.section not in named and one.path != "index.md")
    return entries + [_entry(one.title, one.path) for one in rest]


def _entry(title: str, path: str) -> dict[str, str]:
    """One line of the menu; themes print titles unescaped."""
    return {text(title): path}


def _own(section: str, written: Iterable[Written]) -> Iterator[Any]:
    ones = sorted((one.order, one.path, one) for one in written if one.section == section)
    return (_entry(one.title, one.path) for _, _, one in ones)


def _generated(section: str, pages: Sequence[Page], language: Language) -> list[Any]:
    if section == "data":
        return _section("datasets", DATASETS, pages, language)
    if section == "forms":
        return [
            {TITLES["tables"].said_in(language): _section("tables", TABLES, pages, language)},
            {TITLES["rules"].said_in(language): _rules(language)},
        ]
    return []


def _section(sort: str, folder: Bilingual, pages: Sequence[Page], language: Language) -> list[Any]:
    """The first page of a section, bare, and the pages below it."""
    first = in_section(folder, "index").said_in(language)
    below = [
        _entry(page.short or page.title, page.place.said_in(language))
        for page in pages
        if page.sort == sort and page.place.said_in(language) != first
    ]
    return [first, *below]


def _sources(pages: Sequence[Page], language: Language) -> list[Any]:
    below = _section("sources", SOURCES, pages, language)
    return [{TITLES["sources"].said_in(language): below[: 1 + LISTED_SOURCES]}]


def _rules(language: Language) -> list[Any]:
    groups = [
        {
            GROUPS[group].said_in(language): [
                _entry(one.title.said_in(language), rule_page(one.name).said_in(language))
                for one in ones
            ]
        }
        for group, ones in groupby(sorted(RULES, key=lambda one: one.code), key=group_of)
    ]
    return [in_section(RULES_FOLDER, "index").said_in(language), *groups]
