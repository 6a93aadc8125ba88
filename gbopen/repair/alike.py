"""Does a sheet written anew say what it said before? It is read again and compared cell by cell."""

from collections import Counter
from collections.abc import Iterator

from gbopen.judging.cells import Cell
from gbopen.judging.sheet import Opened
from gbopen.rules.catalogue import BY_NAME
from gbopen.values.dates import Stretch
from gbopen.values.figures import Figure

# what a difference in a column of that type tells to leave alone
_ASPECTS = {"integer": "numbers", "number": "numbers", "date": "dates"}
# told once a file, of the writing of all its figures or days
_OF_A_FILE = {"mixed-number-styles": "numbers", "uncertain-date-order": "dates"}
_CURED = ("legacy-encoding",)


def differences(before: Opened, after: Opened) -> frozenset[str]:
    """What reads otherwise: "numbers", "dates" or "rows"; nothing where all is as it was."""
    same_rows = len(before.rows) == len(after.rows) and before.table == after.table
    if not same_rows or set(before.layout.columns) != set(after.layout.columns):
        return frozenset({"rows"})
    return frozenset((*_of_cells(before, after), *_of_findings(before, after)))


def _of_cells(before: Opened, after: Opened) -> Iterator[str]:
    assert before.table is not None  # noqa: S101 - only what was opened is compared
    for name in before.layout.columns:
        aspect = _ASPECTS.get(before.table.field(name).type, "rows")
        pairs = zip(before.rows, after.rows, strict=True)
        if any(_said(one.cells[name]) != _said(other.cells[name]) for one, other in pairs):
            yield aspect


def _said(cell: Cell) -> tuple[object, ...]:
    """All that a cell says: its value as printed, or its faults."""
    value = cell.value
    faults = tuple((one.rule, one.wording) for one in cell.defects)
    if isinstance(value, Figure):
        return (value.units, value.scale, value.qualifier)
    if isinstance(value, Stretch):
        return (value.span, value.precision)
    return (cell.state, cell.canonical, *faults)


def _of_findings(before: Opened, after: Opened) -> Iterator[str]:
    """A finding that was not there before, or a fault that would not be found any more."""
    had, has = _counted(before), _counted(after)
    lost = [one for one in had - has if BY_NAME[one[0]].severity != "info" and one[0] not in _CURED]
    for rule, _ in (*lost, *(has - had)):
        yield _OF_A_FILE.get(rule, "rows")


def _counted(opened: Opened) -> "Counter[tuple[str, str]]":
    named = {number: name for name, number in opened.layout.columns.items()}
    # which of several cells stands for the file is of no account
    return Counter(
        (one.rule, "" if one.rule in _OF_A_FILE else named.get(one.place.column or 0, ""))
        for one in opened.findings
    )
