"""A document as paragraphs of clean text: a Word file, or plain text in Unicode.

A line of plain text is a paragraph, unless it was broken in the middle of a sentence, as text
copied from a PDF is.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from gbopen.prose.word_file import read_word_file
from gbopen.reading.encoding import NotText, decode
from gbopen.text import clean

MOST_CHARACTERS = 4 * 2**20
_ZIP = b"PK\x03\x04"
_FULL_LINE = 40
_ENDED = (".", ";", ":", "!", "?", "…", "”", '"', "|")
_GOES_ON = re.compile(r"[0-9]+(?![0-9]*[.)](?:\s|$))|\(")
_LINE_END = re.compile(r"\r\n?|\n")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph with text: its number from 1, its first line in a text editor (None: no lines).

    `part` is "footnotes" or "endnotes" for the notes of a Word file, else "".
    """

    number: int
    text: str
    line: int | None = None
    part: str = ""


def read_document(data: bytes) -> tuple[Paragraph, ...] | NotText:
    """The paragraphs of a document that hold text, or why it is not read."""
    if data.startswith(_ZIP):
        parts = read_word_file(data, most=MOST_CHARACTERS)
        return parts if isinstance(parts, NotText) else tuple(_of_word_file(parts))
    decoded = decode(data)
    if isinstance(decoded, NotText):
        return decoded
    if len(decoded.text) > MOST_CHARACTERS:
        return NotText("unreadable-file", "document_too_large")
    lines = _joined(_LINE_END.split(decoded.text))
    return tuple(Paragraph(number, text, line) for number, (text, line) in enumerate(lines, 1))


def _of_word_file(parts: Iterable[tuple[str, str]]) -> Iterator[Paragraph]:
    number = 0
    for part, written in parts:
        for text, _ in _joined(written.split("\n")):
            number += 1
            yield Paragraph(number, text, part=part)


def _joined(lines: Iterable[str]) -> Iterator[tuple[str, int]]:
    """The lines that hold text with their numbers; one broken in the middle is one with the next.

    A line is broken where it is long, does not end like a sentence, and the next goes on small.
    """
    gathered: list[str] = []
    first = last = 0
    for number, line in enumerate(lines, 1):
        text = clean(line)
        if gathered and not (text and number == last + 1 and _is_broken(gathered[-1], text)):
            yield " ".join(gathered), first
            gathered = []
        if text:
            first = first if gathered else number
            gathered.append(text)
            last = number
    if gathered:
        yield " ".join(gathered), first


def _is_broken(line: str, following: str) -> bool:
    unfinished = len(line) >= _FULL_LINE and not line.endswith(_ENDED)
    return unfinished and (following[0].islower() or _GOES_ON.match(following) is not None)
