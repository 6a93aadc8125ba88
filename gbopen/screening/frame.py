"""The rows of a file as a typed pandas DataFrame, and such a DataFrame as rows again.

One row of the frame is one row that was judged; the index is the row number a spreadsheet shows.
Every field of the table has its columns, whether the file has it or not:

=========  =======================================================================================
type       columns
=========  =======================================================================================
string     ``name`` (str): the code or the cleaned text
integer    ``name`` (Int64)
number     ``name`` (Float64), ``name.units`` and ``name.scale`` (Int64): the value is units/scale,
           and scale has a zero for every decimal printed
date       ``name`` (datetime64[s]): the first day; ``name.last``: the last day of its day, month
           or year
year       ``name`` (Int64)
boolean    ``name`` (boolean)
=========  =======================================================================================

Two more columns are there where some cell needs them: ``name.qualifier`` (Int64), the place in
`QUALIFIERS` of a word written in the cell of a number itself ("gần 45"); ``name.fault`` (str), the
rule that keeps the cell from having a value, or "unread" where that is no matter of the cell: the
file lacks the column, or has it twice, or its text is damaged. A fault, like an empty cell, has no
value: all other columns of the name are missing there.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from gbopen.errors import UsageError
from gbopen.findings.finding import Finding
from gbopen.judging.cells import EMPTY, UNSOUND, Cell
from gbopen.judging.constraints import Value
from gbopen.judging.file import Setting, known_rows
from gbopen.judging.known import Row
from gbopen.judging.opened import Opened, open_file
from gbopen.language import Bilingual, Span
from gbopen.reports.sentences import message
from gbopen.screening.validation import read_bytes
from gbopen.tables.table import Field, Table
from gbopen.values.dates import Stretch
from gbopen.values.defect import Defect
from gbopen.values.figures import Figure

UNREAD = "unread"
_EPOCH = date(1970, 1, 1).toordinal()
_SIDES: Mapping[str, tuple[str, ...]] = {"number": (".units", ".scale"), "date": (".last",)}
Columns = dict[str, Any]
Numbers = npt.NDArray[np.int64]


def read_frame(path: Path, setting: Setting) -> pd.DataFrame:
    """The file, or the first sheet that is a table, as a frame; UsageError where there is none."""
    name = path.as_posix()
    data = read_bytes(path)
    if isinstance(data, Finding):
        raise _not_opened(name, [data])
    opened: Opened = open_file(
        name, data, known_rows(setting), table=setting.table, declared=setting.conventions
    )
    if opened.table is None:
        raise _not_opened(name, opened.findings)
    return frame_of(opened.rows, opened.table)


def _not_opened(name: str, findings: Iterable[Finding]) -> UsageError:
    found = list(findings)
    vi = " ".join(message(one, "vi") for one in found)
    en = " ".join(message(one, "en") for one in found)
    return UsageError(Bilingual(f"{name}: {vi}", f"{name}: {en}"))


def column_names(field: Field) -> tuple[str, ...]:
    """The columns that a field always has."""
    return (field.name, *(field.name + side for side in _SIDES.get(field.type, ())))


def value_columns(field: Field) -> tuple[str, ...]:
    """The columns that together say which value a cell has, as printed."""
    sides = _SIDES.get(field.type, ())
    return tuple(field.name + side for side in (sides if field.type == "number" else ("", *sides)))


def identity(frame: pd.DataFrame, field: Field) -> list[str]:
    """The columns that together say all that is known of a cell."""
    further = (f"{field.name}.qualifier", f"{field.name}.fault")
    return [*value_columns(field), *(name for name in further if name in frame.columns)]


def frame_of(rows: Sequence[Row], table: Table) -> pd.DataFrame:
    """The rows as a frame; see the module's text."""
    columns: Columns = {}
    for field in table.fields:
        columns |= _columns(field, [row.cell(field.name) for row in rows])
    index = pd.Index(np.array([row.row for row in rows], dtype=np.int64), name="row")
    return pd.DataFrame(columns, index=index)


def _columns(field: Field, cells: Sequence[Cell]) -> Columns:
    """The columns of one field, made once for each different cell."""
    numbers: dict[int, int] = {}
    codes = np.array([numbers.setdefault(id(cell), len(numbers)) for cell in cells], dtype=np.intp)
    first = np.unique(codes, return_index=True)[1]
    distinct = [cells[position] for position in first]
    values = [cell.value for cell in distinct]
    made = _MADE[field.type](values)
    faults = [_fault(cell) for cell in distinct]
    if any(faults):
        made[".fault"] = _array((fault or None for fault in faults), "str")
    return {field.name + side: column.take(codes) for side, column in made.items()}


def _fault(cell: Cell) -> str:
    if cell.state != "unsound":
        return ""
    return cell.defects[0].rule if cell.defects else UNREAD


def _array(values: Iterable[Any], dtype: Any) -> Any:
    return pd.array(list(values), dtype=dtype)


def _whole(numbers: Iterable[Any]) -> Any:
    return _array(numbers, "Int64")


def _integers(values: Sequence[Value | None]) -> Columns:
    return {"": _whole(one.units if isinstance(one, Figure) else None for one in values)}


def _numbers(values: Sequence[Value | None]) -> Columns:
    figures = [one if isinstance(one, Figure) else None for one in values]
    made = {
        "": _array((one and one.units / one.scale for one in figures), "Float64"),
        ".units": _whole(one and one.units for one in figures),
        ".scale": _whole(one and one.scale for one in figures),
    }
    if any(one and one.qualifier for one in figures):
        made[".qualifier"] = _whole(one and one.qualifier for one in figures)
    return made


def _dates(values: Sequence[Value | None]) -> Columns:
    spans = [one.span if isinstance(one, Stretch) else None for one in values]
    return {
        "": np.array([one and one.first for one in spans], dtype="datetime64[s]"),
        ".last": np.array([one and one.last for one in spans], dtype="datetime64[s]"),
    }


_MADE: Mapping[str, Callable[[Sequence[Value | None]], Columns]] = {
    "string": lambda values: {"": _array(values, "str")},
    "integer": _integers,
    "number": _numbers,
    "date": _dates,
    "year": lambda values: {"": _array(values, "Int64")},
    "boolean": lambda values: {"": _array(values, "boolean")},
}


def day_numbers(column: "pd.Series[Any]") -> Numbers:
    """The days of a date column as proleptic ordinals; a missing day gives any number."""
    return column.to_numpy().astype("datetime64[D]").astype(np.int64) + _EPOCH


def rows_of(frame: pd.DataFrame, fields: Iterable[Field]) -> list[Row]:
    """The rows of a frame again, with the cells of those fields; what was printed is not known."""
    cells = {field.name: _cells(frame, field) for field in fields}
    numbers = frame.index.to_list()
    return [
        Row({name: column[n] for name, column in cells.items()}, {}, number)
        for n, number in enumerate(numbers)
    ]


def _cells(frame: pd.DataFrame, field: Field) -> list[Cell]:
    values = _VALUES.get(field.type, _plain)(frame, field.name)
    cells = [EMPTY if one is None else Cell("", one, "value") for one in values]
    if f"{field.name}.fault" in frame.columns:
        for n, fault in enumerate(_objects(frame[f"{field.name}.fault"])):
            if fault is not None:
                cells[n] = _unsound(fault)
    return cells


def _unsound(fault: str) -> Cell:
    return UNSOUND if fault == UNREAD else Cell("", None, "unsound", (Defect(fault, {}),))


def _objects(column: "pd.Series[Any]") -> list[Any]:
    objects = column.astype(object)
    return objects.where(objects.notna(), None).to_list()


def _plain(frame: pd.DataFrame, name: str) -> list[Value | None]:
    return _objects(frame[name])


def _wholes(frame: pd.DataFrame, name: str) -> list[Value | None]:
    return [None if one is None else Figure(one, 1, 0, "") for one in _objects(frame[name])]


def _figures(frame: pd.DataFrame, name: str) -> list[Value | None]:
    units, scales = _objects(frame[f"{name}.units"]), _objects(frame[f"{name}.scale"])
    given = f"{name}.qualifier" in frame.columns
    qualifiers = _objects(frame[f"{name}.qualifier"]) if given else [0] * len(units)
    return [
        None if one is None else Figure(one, scale, qualifier or 0, "")
        for one, scale, qualifier in zip(units, scales, qualifiers, strict=True)
    ]


def _stretches(frame: pd.DataFrame, name: str) -> list[Value | None]:
    firsts, lasts = (
        frame[one].to_numpy().astype("datetime64[D]").astype(object)
        for one in (name, f"{name}.last")
    )
    return [
        None if first is None else stretch(Span(first, last))
        for first, last in zip(firsts, lasts, strict=True)
    ]


def stretch(span: Span) -> Stretch:
    """The days as the day, month or year they are."""
    first, last = span.first, span.last
    if first == last:
        return Stretch(span, "day", "")
    if (first.day, first.month, last.day, last.month) == (1, 1, 31, 12):
        return Stretch(span, "year", "")
    return Stretch(span, "month", "")


_VALUES: Mapping[str, Callable[[pd.DataFrame, str], list[Value | None]]] = {
    "integer": _wholes,
    "number": _figures,
    "date": _stretches,
}
