"""Where the pages of the site lie, in each language, and how pages point to each other.

Links in generated HTML are written `page:` (a page of the same language, by its Markdown file) or
`root:` (a file of the whole site). The hook turns them into addresses and says which lead nowhere.
"""

import re
from dataclasses import dataclass

from gbopen.language import Bilingual, Language

DATASETS = Bilingual("bo-du-lieu", "datasets")
SOURCES = Bilingual("nguon-so-lieu", "sources")
TABLES = Bilingual("bang", "tables")
RULES = Bilingual("quy-tac", "rules")
HOW_TO_READ = Bilingual("cach-doc.md", "how-to-read.md")
DOWNLOADS = "data"
"""The folder of the whole site that holds the packages, the same for both languages."""


@dataclass(frozen=True)
class Page:
    """One page before it is written: where it lies in both languages, and what it says.

    `sort` names the section of the menu; `short` is its title there, where the own one is too long.
    """

    place: Bilingual
    title: str
    description: str
    body: str
    sort: str = ""
    short: str = ""


def in_section(section: Bilingual, name: str) -> Bilingual:
    """The page `name` of a section, in both languages; no data leads out of the section."""
    name = re.sub(r"[^A-Za-z0-9_-]+", "-", name)
    return Bilingual(f"{section.vi}/{name}.md", f"{section.en}/{name}.md")


def page_link(place: Bilingual, language: Language, anchor: str = "") -> str:
    """The link to a page, or to a place in it."""
    return f"page:{place.said_in(language)}" + (f"#{anchor}" if anchor else "")


def dataset_page(name: str) -> Bilingual:
    """The page of a dataset."""
    return in_section(DATASETS, name)


def source_page(source_id: str) -> Bilingual:
    """The page of the document behind figures."""
    return in_section(SOURCES, source_id)


def table_page(name: str) -> Bilingual:
    """The page of a table."""
    return in_section(TABLES, name)


def rule_page(name: str) -> Bilingual:
    """The page of a rule."""
    return in_section(RULES, name)


def download(dataset: str, version: str, path: str = "datapackage.json") -> str:
    """The link to a file of a package."""
    return f"root:{DOWNLOADS}/{dataset}/{version}/{path}"
