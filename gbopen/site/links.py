"""Every link of the built pages: whether it leads anywhere, and that nothing loads from outside.

MkDocs looks at links of Markdown only; here raw HTML counts as well, across both languages.
"""

import html
import posixpath
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

_TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9]*)((?:\s+[^<>]*?)?)/?>")
_ATTRIBUTE = re.compile(r"""([a-zA-Z:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_LOADING = {"script": "src", "img": "src", "iframe": "src", "source": "src", "video": "src"}
# a page names these of other hosts, and nothing is loaded from there
_NAMING = {"canonical", "alternate", "license", "prev", "next"}
_GOING = {"http", "https", "mailto", "tel"}


@dataclass(frozen=True, slots=True)
class Fault:
    """A link that leads nowhere or must not be: the page, and the address as it stands there."""

    page: str
    address: str
    reason: str


@dataclass(frozen=True)
class _Built:
    """A built page: its place, its links (tag, relation, address), and its ids."""

    path: str
    links: list[tuple[str, str, str]]
    ids: set[str]


def broken_links(site: Path, *, base: str = "/") -> list[Fault]:
    """Every fault of the pages of a built site; `base` is the path of its address."""
    built = (_read(file, site) for file in sorted(site.rglob("*.html")))
    pages = {one.path: one for one in built}
    files = {one.relative_to(site).as_posix() for one in site.rglob("*") if one.is_file()}
    return [
        fault
        for page in pages.values()
        for fault in _faults(page, pages, files, base.rstrip("/") + "/")
    ]


def _read(file: Path, site: Path) -> _Built:
    links, ids = [], set()
    for match in _TAG.finditer(file.read_text(encoding="utf-8")):
        tag = match.group(1).lower()
        given = {
            one.group(1).lower(): html.unescape(one.group(2) or one.group(3) or "")
            for one in _ATTRIBUTE.finditer(match.group(2))
        }
        ids |= {given[name] for name in ("id", "name") if name in given}
        address = given.get("src" if tag in _LOADING else "href", "")
        if address:
            links.append((tag, given.get("rel", ""), address))
    return _Built(file.relative_to(site).as_posix(), links, ids)


def _faults(
    page: _Built, pages: Mapping[str, _Built], files: Collection[str], base: str
) -> Iterator[Fault]:
    for tag, relation, address in page.links:
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            reason = _outside(tag, relation, parts.scheme)
        else:
            reason = _inside(page, address, pages, files, base)
        if reason:
            yield Fault(page.path, address, reason)


def _outside(tag: str, relation: str, scheme: str) -> str:
    """Why an address of another host is a fault; "" where it is none."""
    if tag in ("a", "area"):
        return "" if scheme in _GOING else "not an address to go to"
    if scheme == "data" or (tag == "link" and _NAMING & set(relation.split())):
        return ""
    return "loads from another host"


def _inside(
    page: _Built, address: str, pages: Mapping[str, _Built], files: Collection[str], base: str
) -> str:
    parts = urlsplit(address)
    path = unquote(parts.path)
    if path.startswith(base):
        target = path.removeprefix(base)
    elif path.startswith("/"):
        return "leads out of the site"
    else:
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page.path), path))
        target = "" if target == "." else target + ("/" if path.endswith("/") else "")
    if not path:
        target = page.path
    if target.startswith("../"):
        return "leads out of the site"
    if target not in files:
        target = posixpath.join(target, "index.html").removeprefix("./")
    if target not in files:
        return "there is no such page or file"
    if parts.fragment and target in pages and unquote(parts.fragment) not in pages[target].ids:
        return "" if parts.fragment.startswith("__") else "the page has no such place"
    return ""
