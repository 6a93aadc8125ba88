"""The sitemap of both languages: each page with the address of its translation."""

import gzip
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import urljoin
from xml.sax.saxutils import escape, quoteattr

_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?>\n'
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"\n'
    '        xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
)


def write_sitemap(site: Path, pairs: Mapping[str, str], *, site_url: str) -> None:
    """Write sitemap.xml of the pages (vi address -> en address or ""), not those of MkDocs.

    A sitemap holds whole addresses: where the address of the site is not known, there is none.
    """
    for folder in (site, site / "en"):
        for name in ("sitemap.xml", "sitemap.xml.gz"):
            (folder / name).unlink(missing_ok=True)
    if not site_url:
        return
    start = site_url.rstrip("/") + "/"
    text = _HEAD + "".join(_entries(start, pairs)) + "</urlset>\n"
    (site / "sitemap.xml").write_text(text, encoding="utf-8")
    (site / "sitemap.xml.gz").write_bytes(gzip.compress(text.encode(), mtime=0))


def _entries(start: str, pairs: Mapping[str, str]) -> list[str]:
    lines = []
    for vi, en in sorted(pairs.items()):
        both = {"vi": urljoin(start, vi), "en": urljoin(start, f"en/{en}") if en else ""}
        alternates = "".join(
            f"    <xhtml:link rel={quoteattr('alternate')} hreflang={quoteattr(language)} "
            f"href={quoteattr(address)}/>\n"
            for language, address in both.items()
            if address
        )
        lines += [
            f"  <url>\n    <loc>{escape(address)}</loc>\n{alternates}  </url>\n"
            for address in both.values()
            if address
        ]
    return lines
