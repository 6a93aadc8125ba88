"""One cell against its field: the value it has, or the named defect that keeps it from having one.

A field reads each distinct text once; the rows of a file share the cells.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from gbopen.judging.companions import better_worded
from gbopen.judging.constraints import Value, canonical, checks
from gbopen.judging.texts import text_parser
from gbopen.language import Bilingual, Decimal, Listing, Sayable
from gbopen.tables.table import Field
from gbopen.text import clean, fold
from gbopen.values.codes import read_boolean
from gbopen.values.controls import control_character
from gbopen.values.conventions import Conventions
from gbopen.values.dates import Stretch, read_date
from gbopen.values.defect import Defect
from gbopen.values.figures import Figure, read_figure, read_whole, read_year

State = Literal["value", "empty", "unsound"]

KINDS = {
    "integer": Bilingual("số nguyên", "whole number"),
    "number": Bilingual("số", "number"),
    "date": Bilingual("ngày", "date"),
    "year": Bilingual("năm (bốn chữ số)", "year of four digits"),
    "boolean": Bilingual('"có" hoặc "không"', '"yes" or "no"'),
    "string": Bilingual("chữ", "text"),
}
_EXAMPLES: dict[str, Sayable] = {
    "integer": 5,
    "number": Decimal(375, 10),
    "date": "15/11/2022",
    "year": 2022,
    "boolean": Bilingual("có", "yes"),
    "string": "",
}

# what the hint of a rule is made of; without it the rule has a wording without that hint
_CHOICES = 12
_ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_STORED = re.compile(r"(-?[0-9]{1,20})\.([0-9]{1,20})")
_HINTS = {"type": "ex", "pattern": "ex", "number-too-long": "w"}


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell as it was found and what it says. `value` is None unless the state is "value".

    `key` is the canonical text, as readers give it: it is asked for more often than a cell is read,
    and of a moment of the day or a shape the value cannot tell it.
    """

    text: str
    value: Value | None
    state: State
    defects: tuple[Defect, ...] = ()
    harmless: tuple[str, ...] = ()
    key: str | None = None

    @property
    def written(self) -> bool:
        """True where the cell says something, though it be faulty: "…" and a blank say nothing."""
        return self.state == "value" or any(one.rule != "required" for one in self.defects)

    @property
    def canonical(self) -> str:
        """The value in the published form (ISO date, dot decimal, code), "" for none."""
        if self.key is not None:
            return self.key
        return "" if self.value is None else canonical(self.value)


EMPTY = Cell("", None, "empty")
UNSOUND = Cell("", None, "unsound")


class FieldReader:
    """Reads the cells of one column. `read` gives the same Cell for the same text.

    `beside` are titles of the columns its messages may name; `names` the folded names of the code
    list it refers to, with their keys.
    """

    def __init__(
        self,
        field: Field,
        conventions: Conventions,
        beside: Mapping[str, Bilingual] | None = None,
        names: Mapping[str, str] | None = None,
    ) -> None:
        self.field = field
        self._beside = dict(beside or {})
        self._names = names or {}
        self._conventions = conventions
        self._cells: dict[str, Cell] = {}
        self._parse = _parser(field, conventions)
        self._checks = tuple(checks(field))

    def read(self, text: str) -> Cell:
        """The cell with that text."""
        cell = self._cells.get(text)
        if cell is None:
            cell = self._cells[text] = self._read(text)
        return cell

    def distinct(self) -> Iterable[Cell]:
        """Every different cell read so far."""
        return self._cells.values()

    def _read(self, text: str) -> Cell:
        hidden = control_character(text)
        if hidden:
            return Cell(text, None, "unsound", (self._complete(hidden),))
        found = self._parse(self._meant(text))
        if found is None:
            if self.field.constraints.required:
                return Cell(text, None, "unsound", (self._complete(Defect("required", {})),))
            return Cell(text, None, "empty")
        if isinstance(found, Defect):
            return Cell(text, None, "unsound", (self._complete(found),))
        value = self._in_convention(found)
        for check in self._checks:
            defect = check(value, text)
            if defect:
                return Cell(text, None, "unsound", (self._complete(defect),))
        # how a workbook shows a number it stores is no spelling of anybody
        harmless = () if self._conventions.stored else _harmless(found, text)
        return Cell(text, value, "value", (), harmless, canonical(value))

    def _meant(self, text: str) -> str:
        """The key where the cell holds a name of a code list, the default where it is empty."""
        if not text or text.isspace():
            return self.field.default
        return self._names.get(fold(text), text) if self._names else text

    def _in_convention(self, value: Value) -> Value:
        """A share of a column of whole percents ("72.0") read with the decimals it has."""
        decimals = self._conventions.decimals.get(self.field.name)
        if decimals is None or not isinstance(value, Figure) or value.scale <= 10**decimals:
            return value
        units, rest = divmod(value.units, value.scale // 10**decimals)
        if rest:
            return value
        return Figure(units, 10**decimals, value.qualifier, value.printed, value.harmless)

    def _complete(self, defect: Defect) -> Defect:
        """The defect with what the field knows: its title, kind and an example."""
        field = self.field
        example = _example(field)
        parameters: dict[str, Sayable] = {
            "title": field.title,
            "kind": KINDS[field.type],
            "list": Listing(_some(tuple(field.labels.values()) or field.constraints.enum)),
            "ex": example,
            **defect.parameters,
        }
        if self._conventions.stored:
            parameters["v"] = _as_shown(parameters.get("v", ""))
        wording = defect.wording
        needed = _HINTS.get(defect.rule)
        if needed and not parameters.get(needed):
            wording = "no_hint"
        elif defect.rule == "type" and str(parameters.get("v", "")).startswith("="):
            wording = "formula"
        return better_worded(Defect(defect.rule, parameters, wording), self._beside)


def _example(field: Field) -> Sayable:
    """The example of the field as it may be written: 15/11/2022, and 37,5 in Vietnamese."""
    if not field.example:
        return _EXAMPLES[field.type]
    if field.type == "date" and _ISO_DAY.fullmatch(field.example):
        year, month, day = field.example.split("-")
        return f"{int(day)}/{int(month)}/{year}"
    return _as_shown(field.example) if field.type == "number" else field.example


def _as_shown(text: Sayable) -> Sayable:
    """A number that a workbook stores, to be said with the decimal mark of the language."""
    found = _STORED.fullmatch(text) if isinstance(text, str) else None
    return Decimal(int(found[1] + found[2]), 10 ** len(found[2])) if found else text


def _some(choices: tuple[Sayable, ...]) -> tuple[Sayable, ...]:
    """The first choices of a long list: nobody reads 249 countries in a message."""
    return choices if len(choices) <= _CHOICES else (*choices[:_CHOICES], "…")


def _harmless(value: Value, text: str) -> tuple[str, ...]:
    if isinstance(value, Figure | Stretch):
        return value.harmless
    if isinstance(value, str) and text != value and clean(text) != text:
        return ("spaces",)
    return ()


Parse = Callable[[str], Value | Defect | None]


def _parser(field: Field, conventions: Conventions) -> Parse:
    if field.type == "integer":
        return lambda text: read_whole(text, conventions)
    if field.type == "number":
        return lambda text: read_figure(text, conventions, percent=field.unit == "%")
    if field.type == "date":
        return lambda text: read_date(text, conventions)
    if field.type == "year":
        return read_year
    if field.type == "boolean":
        return read_boolean
    return text_parser(field)


def shown(cell: Cell, labels: Mapping[str, Bilingual]) -> Sayable:
    """What to print for a cell in a message: its label, figure, date or text."""
    value = cell.value
    if isinstance(value, Figure):
        return Decimal(value.units, value.scale)
    if isinstance(value, Stretch):
        return value.span
    if isinstance(value, str) and value in labels:
        return labels[value]
    if isinstance(value, bool):
        return Bilingual("có", "yes") if value else Bilingual("không", "no")
    return cell.canonical
