"""How a dataset is cited: in one sentence, and for BibTeX; under which licence it stands."""

import re

from gbopen.language import Bilingual, Language, Span
from gbopen.site.escape import Html, text
from gbopen.site.library import Package, described
from gbopen.site.pieces import element, outside
from gbopen.site.places import dataset_page

_VERSION = Bilingual("phiên bản", "version")
_DATASET = Bilingual("Bộ dữ liệu", "Dataset")


def creators(package: Package) -> list[str]:
    """Who stands behind the dataset, by name."""
    named = package.descriptor.get("contributors", [])
    return [str(one.get("title") or one.get("organization")) for one in named] or ["gbopen"]


def citation(package: Package, language: Language, *, site_url: str = "") -> str:
    """The dataset as a reference in running text."""
    title = described(package.descriptor, "title", language)
    day = Span(package.released, package.released).said_in(language)
    parts = [
        f"{', '.join(creators(package))} ({package.released.year})",
        f"{title}, {_VERSION.said_in(language)} {package.version}, {day}",
        f"{_DATASET.said_in(language)} {package.name}",
        address(package, language, site_url=site_url),
    ]
    # an address is not followed by a full stop, which would be taken for a part of it
    return ". ".join(part for part in parts if part) + ("" if parts[-1] else ".")


def address(package: Package, language: Language, *, site_url: str) -> str:
    """The address of the dataset's page, where the address of the site is known."""
    if not site_url:
        return ""
    folder = dataset_page(package.name).said_in(language).removesuffix(".md")
    return f"{site_url.rstrip('/')}{'' if language == 'vi' else '/en'}/{folder}/"


def bibtex(package: Package, language: Language, *, site_url: str = "") -> str:
    """The dataset as a BibTeX entry."""
    values = {
        "author": " and ".join(f"{{{_latex(one)}}}" for one in creators(package)),
        "title": f"{{{_latex(described(package.descriptor, 'title', language))}}}",
        "year": str(package.released.year),
        "month": str(package.released.month),
        "version": package.version,
        "note": f"{_DATASET.said_in(language)} {package.name}",
        "url": address(package, language, site_url=site_url),
    }
    key = re.sub(r"[^a-z0-9]+", "-", f"{package.name}-{package.version}")
    lines = [f"  {name} = {{{value}}}," for name, value in values.items() if value]
    return "\n".join([f"@misc{{{key},", *lines, "}"]) + "\n"


def _latex(words: str) -> str:
    return re.sub(r"([&%#_$])", r"\\\1", words.replace("{", "(").replace("}", ")"))


def licence(package: Package) -> Html:
    """The licences of the dataset, each with its address."""
    said = []
    for one in package.descriptor.get("licenses", []):
        name = one.get("title") or one.get("name") or one.get("path", "")
        path = str(one.get("path", ""))
        if path.startswith("https://"):
            said.append(element("a", text(name), href=path, rel="license noopener"))
        else:
            said.append(outside(str(name)))
    return Html(", ".join(said))
