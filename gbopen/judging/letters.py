"""What became of the letters of a file on their way: converted, garbled or lost.

One finding a file; cells whose letters are damaged are judged no further.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from gbopen.findings.finding import Finding, Place
from gbopen.judging.cells import Cell
from gbopen.judging.known import Known
from gbopen.judging.old_encodings import Undecided, column_names, known_names
from gbopen.judging.structure import file_finding
from gbopen.language import Listing
from gbopen.reading.damage import Damage, find_damage
from gbopen.reading.delimited import Line, Sheet, read_delimited
from gbopen.reading.header import LOOKED_AT, Header
from gbopen.reading.legacy import VIQR
from gbopen.tables.table import Table
from gbopen.text import clean

_SAMPLE = 1_000_000


def converted(file: str, encoding: str, *, font: bool = False) -> Finding:
    """The warning on a file that was read in an old encoding."""
    wording = "font" if font and encoding != VIQR else ""
    return file_finding("legacy-encoding", file, wording=wording, parameters={"enc": encoding})


def not_converted(file: str, undecided: Undecided) -> Finding:
    """The finding on a file whose encoding nothing proves."""
    wording = "undecided" if undecided.among else ""
    parameters = {"list": Listing(undecided.among)}
    return file_finding("unknown-encoding", file, wording=wording, parameters=parameters)


def damage_of(sheet: Sheet, tables: Mapping[str, Table], known: Known) -> Damage | None:
    """The damaged letters of a sheet, None where all is well."""
    return find_damage(
        sheet.lines,
        lambda: column_names(tables.values()) | known_names(known, tables),
    )


def loss_in(data: bytes, tables: Mapping[str, Table], known: Known) -> Damage | None:
    """The lost letters of a file saved in the encoding of western Windows, None where none are.

    That encoding has some letters of Vietnamese, so such a file is no Unicode and no old encoding.
    """
    text = data[:_SAMPLE].decode("cp1252", "ignore")
    damage = damage_of(read_delimited(text), tables, known)
    return damage if damage and damage.lost else None


def damaged(file: str, damage: Damage, header: Line | None = None, *, sheet: str = "") -> Finding:
    """The one finding on damaged letters, at the first cell that has them."""
    line, column = damage.line, damage.column
    below = header is not None and line.row > header.row and column < len(header.cells)
    title = clean(header.cells[column]) if header is not None and below else ""
    return file_finding(
        "replacement-characters",
        file,
        wording="lost" if damage.lost else "",
        place=Place(file, line.row, line.line, column + 1, title, sheet),
        found=line.cells[column],
        parameters={"v": damage.example},
    )


def hides_header(damage: Damage, lines: Sequence[Line]) -> bool:
    """True where no header row is to be expected because the damage is where it should be."""
    first = [line for line in lines if not line.blank][:LOOKED_AT]
    return damage.line.row <= first[-1].row


def spared(header: Header, damage: Damage | None) -> Header:
    """The header without what follows from damaged names: columns unknown, and so missing."""
    if damage is None or not damage.texts.intersection(header.line.cells):
        return header
    cells = header.line.cells
    unknown = tuple(number for number in header.unknown if cells[number] not in damage.texts)
    return replace(header, unknown=unknown, missing=())


def silenced(cells: Mapping[str, Cell], damage: Damage | None) -> dict[str, Cell]:
    """The damaged cells as faulty, without any defect beside the one of the file."""
    if damage is None:
        return {}
    return {
        name: Cell(cell.text, None, "unsound")
        for name, cell in cells.items()
        if cell.text in damage.texts
    }
