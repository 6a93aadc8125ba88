"""A sheet as a CSV file of the published form: UTF-8, commas, one line end."""

from collections.abc import Iterable, Sequence

from gbopen.repair.sheets import NewSheet

_QUOTED = frozenset(',"\r\n')


def as_csv(sheets: Sequence[NewSheet]) -> bytes:
    """The bytes of the one sheet."""
    (sheet,) = sheets
    lines = [sheet.headings, *([cell.text for cell in row] for row in sheet.rows)]
    return "".join(_line(cells) for cells in lines).encode()


def _line(cells: Iterable[str]) -> str:
    # the csv module leaves a lone carriage return bare where lines end in \n
    return ",".join(_quoted(cell) for cell in cells) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"' if _QUOTED.intersection(text) else text
