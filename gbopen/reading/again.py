"""A file read once more, in the way its report says it was read: for copies of it."""

from collections.abc import Sequence
from dataclasses import replace

from gbopen.findings.report import FileSeen
from gbopen.reading.delimited import Line, Sheet, read_delimited
from gbopen.reading.encoding import Decoded, decode
from gbopen.reading.legacy import ENCODINGS, OF_FONTS, of_font, read_as
from gbopen.reading.workbook import is_workbook, read_workbook


def read_again(data: bytes, seen: FileSeen) -> tuple[Sheet, ...]:
    """The visible worksheets, or the rows of a text file as the only sheet; () where none are."""
    if is_workbook(data):
        read = read_workbook(data)
        return read if isinstance(read, tuple) else ()
    decoded = decode(data)
    known = isinstance(decoded, Decoded)
    if not seen.delimiter or not (known or seen.encoding in ENCODINGS):
        return ()  # no table, or one of another kind: JSON, a packed file
    text = decoded.text if isinstance(decoded, Decoded) else read_as(data, seen.encoding)
    sheet = read_delimited(text, delimiter=seen.delimiter)
    if sheet.broken_quote:
        return ()
    if known and seen.encoding in OF_FONTS:
        sheet = replace(sheet, lines=tuple(_in_font(line, seen.encoding) for line in sheet.lines))
    return (sheet,)


def _in_font(line: Line, encoding: str) -> Line:
    return replace(line, cells=tuple(of_font(cell, encoding) for cell in line.cells))


def says_the_same(ours: Sequence[Sheet], theirs: Sequence[Sheet]) -> bool:
    """True where the copy says what the file says; a formula may have lost its result."""
    if len(ours) != len(theirs):
        return False
    for one, other in zip(ours, theirs, strict=True):
        before, after = _texts(one), _texts(other)
        for at in before.keys() | after.keys():
            text = after.get(at, "")
            if text != before.get(at, "") and not text.startswith("="):
                return False
    return True


def _texts(sheet: Sheet) -> dict[tuple[int, int], str]:
    return {
        (line.row, number): cell
        for line in sheet.lines
        for number, cell in enumerate(line.cells)
        if cell.strip()
    }
