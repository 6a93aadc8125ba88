"""The text of a Word file: its body with tables and text boxes, its footnotes and endnotes.

Only these parts are opened: macros, pictures, comments and settings are never looked at. What the
limits of `reading.workbook_parts` refuse in a workbook is refused here: too large when unpacked,
entities declared, locked with a password.
"""

from gbopen.reading.encoding import NotText
from gbopen.reading.workbook_parts import (
    LOCKED,
    TOO_LARGE,
    Handlers,
    Parts,
    Refused,
    beside,
    relationships_of,
)

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main ",
    "http://purl.oclc.org/ooxml/wordprocessingml/main ",
)
# what stands twice in a file (for old readers), and what was moved elsewhere
_PASSED_OVER = ("AlternateContent Fallback", "moveFrom")
_SPACES = {"tab": " ", "ptab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_NOTES = ("footnotes", "endnotes")
_ROOT_RELATIONSHIPS = "_rels/.rels"

NO_WORD_FILE = NotText("not-a-table", "document_archive")
_TOO_LARGE = NotText("unreadable-file", "document_too_large")
_DAMAGED = NotText("unreadable-file", "document_damaged")


def read_word_file(data: bytes, *, most: int) -> list[tuple[str, str]] | NotText:
    """The paragraphs as (part, text), the body's first; text has a line break where Word breaks it.

    At most `most` characters; a file with more is not read.
    """
    try:
        parts = Parts(data)
        body = _target(parts, _ROOT_RELATIONSHIPS, "/officeDocument") or "word/document.xml"
        if body not in parts:
            return NO_WORD_FILE
        reader = _Reader(most)
        reader.read(parts, body, "")
        if not reader.is_word_file:
            return NO_WORD_FILE
        for note in _NOTES:
            name = _target(parts, relationships_of(body), f"/{note}")
            if name and name in parts:
                reader.read(parts, name, note)
    except Refused as refused:
        by_size = refused.verdict.rule == TOO_LARGE.rule
        return LOCKED if refused.verdict == LOCKED else _TOO_LARGE if by_size else _DAMAGED
    return [(part, "".join(text)) for part, text in reader.paragraphs]


def _target(parts: Parts, relationships: str, kind: str) -> str:
    """The part that a relationship of that kind leads to, or ""."""
    found: list[str] = []

    def start(_name: str, attributes: dict[str, str]) -> None:
        if attributes.get("Type", "").endswith(kind) and attributes.get("Target"):
            found.append(attributes["Target"])

    if relationships not in parts:
        return ""
    parts.parse(relationships, Handlers(start), most=2**20)
    source = relationships.replace("_rels/", "").removesuffix(".rels")
    return beside(source, found[0]).lstrip("/") if found else ""


class _Reader:
    """Gathers the paragraphs of one part after the other; one inside another keeps its own text."""

    def __init__(self, most: int) -> None:
        self.paragraphs: list[tuple[str, list[str]]] = []
        self.is_word_file = False
        self._left = most
        self._part = ""
        self._open: list[list[str]] = []
        self._passing = 0
        self._in_text = False

    def read(self, parts: Parts, name: str, part: str) -> None:
        """Add the paragraphs of a part."""
        self._part = part
        parts.parse(name, Handlers(self._start, self._end, self._text))

    def _start(self, name: str, _attributes: dict[str, str]) -> None:
        local = _local(name)
        if self._passing or local in _PASSED_OVER:
            self._passing += 1
        elif local == "document":
            self.is_word_file = True
        elif local == "p":
            text: list[str] = []
            self._open.append(text)
            self.paragraphs.append((self._part, text))
        elif local == "t":
            self._in_text = True
        elif local in _SPACES:
            self._add(_SPACES[local])

    def _end(self, name: str) -> None:
        if self._passing:
            self._passing -= 1
        elif _local(name) == "p":
            self._open.pop()
        elif _local(name) == "t":
            self._in_text = False

    def _text(self, text: str) -> None:
        if self._in_text and not self._passing:
            self._add(text)

    def _add(self, text: str) -> None:
        self._left -= len(text)
        if self._left < 0:
            raise Refused(TOO_LARGE)
        if self._open:
            self._open[-1].append(text)


def _local(name: str) -> str:
    """The name of an element of Word without its namespace; of others with the end of theirs."""
    for namespace in _WORD:
        if name.startswith(namespace):
            return name[len(namespace) :]
    if name.endswith("markup-compatibility/2006 Fallback"):
        return "AlternateContent Fallback"
    return ""
