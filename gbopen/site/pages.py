"""Packages, tables, rules and hand-written pages -> a folder of Markdown pages of one language."""

import re
import shutil
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from mkdocs.utils.meta import get_data

from gbopen.language import Language
from gbopen.rules.catalogue import RULES
from gbopen.settings.settings import Site
from gbopen.site.dataset_page import build_dataset_page
from gbopen.site.escape import front_matter
from gbopen.site.figure_table import Shown
from gbopen.site.index_pages import build_indexes
from gbopen.site.library import Library, read_library
from gbopen.site.menu import Written, menu
from gbopen.site.places import Page
from gbopen.site.presenting import pages_nobody_wrote
from gbopen.site.rule_page import build_rule_page
from gbopen.site.source_page import build_source_page, uses_of
from gbopen.site.table_page import build_table_page
from gbopen.site.telling import answered
from gbopen.tables.table import Table

_UNSETTLED = Site()


def assemble(  # noqa: PLR0913 - what pages are made of, and where they go
    packages: Sequence[Path],
    tables: Mapping[str, Table],
    language: Language,
    *,
    docs: Path,
    out: Path,
    site_url: str = "",
    site: Site = _UNSETTLED,
) -> list[Any]:
    """Write every page of one language into `out` and return the menu.

    `docs` holds the hand-written pages in a folder for each language, and assets/ for both. Only
    what changed is written, and what is no longer made is removed. `site_url` is the address of the
    site, where it is known: citations then name it. The first page is made of what `site` says
    where nobody wrote one; so is the page on how to read the checks.
    """
    library = read_library(packages, tables)
    pages = list(build_pages(library, language, site_url=site_url))
    files = {page.place.said_in(language): _file(page, language) for page in pages}
    written = []
    by_hand = dict(_hand_written(docs / language))
    for path, told in (pages_nobody_wrote(site, language) | by_hand).items():
        files[path] = answered(told, library, language).encode()
        written.append(_written(path, told))
    for asset in _assets(docs):
        files[asset.relative_to(docs).as_posix()] = asset.read_bytes()
    _write(files, out)
    return menu(pages, written, language)


def build_pages(library: Library, language: Language, *, site_url: str = "") -> Iterator[Page]:
    """Every generated page of one language."""
    yield from build_indexes(library, language, site_url=site_url)
    for package in library.packages:
        yield build_dataset_page(Shown(library, package, language, site_url))
    uses = uses_of(library)
    for source_id in sorted(library.rows.get("sources", {})):
        yield build_source_page(source_id, uses, library, language, site_url=site_url)
    for table in library.tables.values():
        yield build_table_page(table, library, language)
    for rule in RULES:
        yield build_rule_page(rule, library, language)


def _file(page: Page, language: Language) -> bytes:
    other: Language = "en" if language == "vi" else "vi"
    head = {
        "title": page.title,
        "description": page.description,
        "alternate": page.place.said_in(other),
    }
    return (front_matter(head) + "\n" + page.body.strip() + "\n").encode()


def _hand_written(folder: Path) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.rglob("*.md")):
        yield file.relative_to(folder).as_posix(), file.read_text(encoding="utf-8")


def _written(path: str, told: str) -> Written:
    """Where a hand-written page stands in the menu: its front matter says so."""
    body, meta = get_data(told)
    heading = re.search(r"^# (.+)$", body, re.MULTILINE)
    title = str(meta.get("title") or (heading.group(1) if heading else path))
    return Written(path, title, str(meta.get("section", "")), int(meta.get("order", 0)))


def _assets(docs: Path) -> Iterator[Path]:
    return (one for one in sorted((docs / "assets").rglob("*")) if one.is_file())


def _write(files: Mapping[str, bytes], out: Path) -> None:
    """Make `out` hold just these files; one that is the same already is not touched."""
    for path, data in files.items():
        file = out / path
        if not file.is_file() or file.read_bytes() != data:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data)
    for file in sorted(out.rglob("*"), reverse=True):
        if file.is_file() and file.relative_to(out).as_posix() not in files:
            file.unlink()
        elif file.is_dir() and not any(file.iterdir()):
            shutil.rmtree(file)
