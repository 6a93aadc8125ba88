"""One fault found in a file: which rule, where, what was there, and what its message needs."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gbopen.findings.severity import Severity
from gbopen.language import Bilingual, Sayable


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding points: a file, and as far as it goes a row, a text line and a column.

    `row` is the row a spreadsheet shows (the header counts, a quoted line break does not);
    `line` the line of a text editor; `column` counts from 1. All start at 1, None: not known.
    """

    file: str
    row: int | None = None
    line: int | None = None
    column: int | None = None
    title: str = ""
    sheet: str = ""

    @property
    def cell(self) -> str:
        """The A1 address of the cell, or "" where the finding is not about one cell."""
        if self.row is None or self.column is None:
            return ""
        return f"{letters(self.column)}{self.row}"


def letters(column: int) -> str:
    """The letters a spreadsheet gives the column: 1 is A, 27 is AA."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault in the data. The sentence is made by the report, from the rule and `parameters`.

    `wording` chooses among the wordings of the rule; `found` is the text of the cell;
    `also` are further cells the fault is about. `newer` is the version that brought the rule, where
    the finding is no error for that reason alone.
    """

    code: str
    rule: str
    severity: Severity
    place: Place
    found: str = ""
    wording: str = ""
    parameters: Mapping[str, Sayable] = field(default_factory=dict)
    also: tuple[Place, ...] = ()
    newer: str = ""

    @property
    def of_two_files(self) -> bool:
        """True where two files are at odds: it is a fault of both, and both are told."""
        return self.parameters.get("f1") != self.parameters.get("f2")


@dataclass(frozen=True, slots=True)
class Unchecked:
    """Something that could not be checked, and why; said once per rule and column."""

    rule: str
    file: str
    title: str
    reason: Bilingual
    rows: int
