"""Word files built part by part."""

import io
import zipfile
from collections.abc import Mapping

TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
TARGETS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

Part = str | bytes


def paragraph(*runs: str) -> str:
    """A paragraph, each run of text for itself."""
    return "<w:p>" + "".join(f"<w:r><w:t>{run}</w:t></w:r>" for run in runs) + "</w:p>"


def document(*inside: str, namespace: str = TRANSITIONAL, root: str = "document") -> str:
    """A part of a Word file around those elements."""
    body = "".join(inside)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><w:{root} xmlns:w="{namespace}" '
        f'xmlns:mc="{COMPATIBILITY}"><w:body>{body}</w:body></w:{root}>'
    )


def relationships(**targets: str) -> str:
    """The relationships by the end of their type."""
    inside = "".join(
        f'<Relationship Id="r{kind}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'<Relationships xmlns="{TARGETS}">{inside}</Relationships>'


def parts_of(*inside: str, **more: Part) -> dict[str, Part]:
    """The parts of a Word file; the names of further ones have __ for / and _dot_ for a point."""
    parts: dict[str, Part] = {
        "_rels/.rels": relationships(officeDocument="word/document.xml"),
        "word/document.xml": document(*inside),
    }
    for name, part in more.items():
        parts[name.replace("__", "/").replace("_dot_", ".")] = part
    return parts


def packed(parts: Mapping[str, Part]) -> bytes:
    """The parts as a file."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return data.getvalue()


def word_file(*inside: str, **more: Part) -> bytes:
    """A Word file with those elements in its body."""
    return packed(parts_of(*inside, **more))
