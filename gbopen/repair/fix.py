"""A file put into the published form without any loss; or the findings that forbid it.

What cannot be read in one way only is left as it is, for `gbopen validate` to tell. A sheet is read
again after it was written: where a cell that was left alone would now read otherwise, because the
decimal mark or the order of dates that its neighbours proved is gone, the neighbours are left alone
as well.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from gbopen.findings.finding import Finding, Place
from gbopen.judging.known import Known
from gbopen.judging.opened import open_sheets
from gbopen.judging.sheet import Opened, Original
from gbopen.repair.alike import differences
from gbopen.repair.change import Change
from gbopen.repair.sheets import NewSheet, Plan, new_sheet, renamed
from gbopen.values.conventions import Conventions

Encode = Callable[[Sequence[NewSheet]], bytes]

# what keeps a file from being read whole: nothing is written then
_NOT_WHOLE = frozenset({"ragged-row", "replacement-characters", "empty-file"})
_PLANS = 5


@dataclass(frozen=True, slots=True)
class Into:
    """The form that is written: "csv" or "xlsx", and how sheets become its bytes."""

    name: str
    encode: Encode


@dataclass(frozen=True, slots=True)
class By:
    """What a file is read by, the same as in a check.

    `settled` are the conventions that the new file is read by where nothing is declared on the
    command line: those of the settings of its folder.
    """

    known: Known
    table: str = ""
    declared: Conventions | None = None
    settled: Conventions | None = None


@dataclass(frozen=True, slots=True)
class Fixed:
    """The sheets as they are to be written, every change, and which sheets keep what was declared.

    `declared` says that what is written has to be read by what was declared for the original.
    """

    sheets: tuple[NewSheet, ...]
    changes: tuple[Change, ...]
    declared: bool


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing is written; `findings` say why.

    `unsettled`: nothing that can be written reads as the original does. `form`: the file is a form
    of gbopen's own, filled in.
    """

    findings: tuple[Finding, ...]
    unsettled: bool = False
    form: bool = False


def fix_file(name: str, data: bytes, by: By, into: Into) -> Fixed | Refused:
    """Every table of the file in the published form, or why nothing is written."""
    opened = open_sheets(name, data, by.known, table=by.table, declared=by.declared, keep=True)
    tables = [one for one in opened if one.table is not None]
    skipped = [one for one in opened if one.table is None]
    reasons = [one for sheet in tables or skipped for one in sheet.findings]
    reasons = [one for one in reasons if not tables or one.rule in _NOT_WHOLE]
    if reasons:
        return Refused(tuple(reasons))
    if any(one.original is None for one in tables):
        return Refused((), form=True)
    sheets: list[NewSheet] = []
    declared = False
    for one in tables:
        found = _settled(one, by, into)
        if found is None:
            return Refused((), unsettled=True)
        sheet, needs = found
        sheets.append(sheet)
        declared = declared or needs
    changes = [*_of_file(tables[0], into), *_of_sheets(tables[0], skipped)]
    changes += [change for sheet in sheets for change in sheet.changes]
    return Fixed(tuple(renamed(sheets)), tuple(changes), declared)


def _settled(opened: Opened, by: By, into: Into) -> tuple[NewSheet, bool] | None:
    """The sheet in the fullest form that reads as the original does; None where there is none.

    Read again without anything declared, as whoever gets the file will; only where that does not
    do, by what was declared.
    """
    for declared in (by.settled, by.declared)[: 1 + (by.settled != by.declared)]:
        plan = Plan()
        for _ in range(_PLANS):
            sheet = new_sheet(opened, plan, names=into.name == "csv")
            odd = _odd(opened, sheet, replace(by, declared=declared), into)
            if not odd:
                return sheet, declared != by.settled
            plan = plan.without(odd)
    return None


def _odd(opened: Opened, sheet: NewSheet, by: By, into: Into) -> frozenset[str]:
    data = into.encode(renamed([sheet]))
    (again,) = open_sheets(opened.seen.name, data, by.known, table=by.table, declared=by.declared)
    return differences(opened, again)


def _of_file(opened: Opened, into: Into) -> Iterator[Change]:
    """What was changed about the file as a whole."""
    seen, original = opened.seen, opened.original
    place = Place(seen.name)
    encoding = "utf-8" if into.name == "csv" else into.name
    if seen.encoding != encoding:
        workbook = "xlsx" in (seen.encoding, encoding)
        reason = "file-form" if workbook else "encoding"
        yield Change(place, "csv" if encoding == "xlsx" else seen.encoding, encoding, (reason,))
    if seen.delimiter and seen.delimiter != "," and into.name == "csv":
        yield Change(place, seen.delimiter, ",", ("delimiter",))
    if _declares_delimiter(original):
        yield Change(place, f"sep={seen.delimiter}", "", ("sep-line",))


def _declares_delimiter(original: Original | None) -> bool:
    """True where a line before the first row names the delimiter."""
    first = original.sheet.lines[0] if original and original.sheet.lines else None
    return first is not None and first.line > first.row


def _of_sheets(first: Opened, skipped: Sequence[Opened]) -> Iterator[Change]:
    """The sheets of a workbook that are not written again."""
    hidden = first.original.sheet.hidden_sheets if first.original else ()
    for one in skipped:
        if one.seen.sheet not in hidden:
            place = Place(one.seen.name, sheet=one.seen.sheet)
            yield Change(place, one.seen.sheet, "", ("left-out-sheet",))
    for name in hidden:
        yield Change(Place(first.seen.name, sheet=name), name, "", ("hidden-sheet",))
