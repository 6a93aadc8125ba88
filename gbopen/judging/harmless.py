"""Infos on what was spelled otherwise than in the form and read without doubt."""

from collections.abc import Iterator, Sequence

from gbopen.findings.finding import Finding
from gbopen.judging.cells import shown
from gbopen.judging.known import Row
from gbopen.judging.rows import Layout
from gbopen.judging.structure import file_finding

# cells that differ from the form in their spaces, or in how letters are composed, alone
_SPACES = ("spaces",)


def harmless(rows: Sequence[Row], layout: Layout) -> Iterator[Finding]:
    """Spellings read without doubt: one info a column, and one for all spaces and forms of letters.

    Both say how many cells there are and stand at the first.
    """
    spaced: list[tuple[Row, str]] = []
    for name in layout.columns:
        odd = [row for row in rows if row.cells[name].harmless]
        spaced.extend((row, name) for row in odd if row.cells[name].harmless == _SPACES)
        spelled = [row for row in odd if row.cells[name].harmless != _SPACES]
        if spelled:
            yield _spelled(spelled[0], name, layout, len(spelled))
    if spaced:
        row, name = min(spaced, key=lambda one: (one[0].row, layout.columns[one[1]]))
        yield _spelled(row, name, layout, len(spaced), wording="spaces")


def _spelled(row: Row, name: str, layout: Layout, count: int, *, wording: str = "") -> Finding:
    cell = row.cells[name]
    return file_finding(
        "harmless-spelling",
        layout.file,
        wording=wording,
        place=layout.place(row, name),
        found=cell.text,
        parameters={"k": count, "v": cell.text, "w": shown(cell, {})},
    )
