"""Data made harmless: as text of a raw HTML block, of Markdown, and of front matter.

`html.escape` is not enough for data in Markdown: a cell `[x](javascript:…)` would still become a
link. There, every mark that Markdown gives a meaning to is written as a numeric reference.
"""

import json
import re
import unicodedata
from typing import NewType

Html = NewType("Html", str)
"""Text that is safe to put into a page as it stands."""

_MARKS = frozenset("&<>\"'\\`*_{}[]()#+-!|~$:^=/@.")
# marks that turn the direction of the text around them, and could show other words than there are
_TURNS = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def plain(data: str) -> str:
    """The data in one line, without control characters."""
    kept = (
        " " if char.isspace() else char
        for char in data
        if char.isspace() or (unicodedata.category(char) != "Cc" and char not in _TURNS)
    )
    return " ".join("".join(kept).split())


def text(data: object) -> Html:
    """Data as text of raw HTML, or as the value of a quoted attribute."""
    shown = plain(str(data)).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return Html(shown.replace('"', "&quot;").replace("'", "&#39;"))


def markdown(data: str) -> str:
    """Data as text of one Markdown paragraph or heading."""
    return "".join(f"&#{ord(char)};" if char in _MARKS else char for char in plain(data))


def paragraphs(data: str) -> list[str]:
    """Data of several paragraphs, each as a Markdown paragraph."""
    return [markdown(part) for part in re.split(r"\n\s*\n", data) if part.strip()]


def front_matter(values: dict[str, str]) -> str:
    """The head of a page. Themes print these values unescaped, so they are escaped here."""
    lines = (
        f"{key}: {json.dumps(text(value), ensure_ascii=False)}" for key, value in values.items()
    )
    return "\n".join(["---", *lines, "---", ""])


def anchor(*parts: str) -> str:
    """The id of a place in a page, the same on every build: `table.source.measure`."""
    return ".".join(re.sub(r"[^A-Za-z0-9_-]+", ".", part) for part in parts)
