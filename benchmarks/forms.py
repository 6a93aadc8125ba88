"""A table as a clerk hands it in: canonical CSV, a Vietnamese export of Excel, or a workbook."""

import csv
import io
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import xlsxwriter

from gbopen.findings.finding import letters
from gbopen.tables.table import Table
from gbopen.values.conventions import Conventions

SHAPES = ("canonical", "vietnamese", "workbook")
DECLARED = Conventions(decimal=",", date_order="dmy", declared=True)
Line = list[str]

_TITLES = (
    ("UBND TỈNH", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("BIỂU TỔNG HỢP SỐ LIỆU",),
    (),
)


@dataclass(eq=False)
class Record:
    """A row of data: its values in the published form, and its cells as they are written."""

    values: dict[str, str]
    line: Line


@dataclass(eq=False)
class Form:
    """A table in one of the shapes. Faults change its lines in place, before it is written."""

    table: Table
    shape: str
    columns: list[str]  # "" is the column STT
    records: list[Record]
    names: Mapping[str, Mapping[str, str]]
    declared: bool = False
    top: list[Line] = field(default_factory=list)
    header: Line = field(default_factory=list)
    body: list[Line] = field(default_factory=list)
    taken: set[int] = field(default_factory=set)
    raw: set[tuple[int, int]] = field(default_factory=set)
    data: bytes | None = None

    def set(self, record: Record, **values: str) -> None:
        """Write values of the published form as this shape writes them."""
        for name, value in values.items():
            record.values[name] = value
            record.line[self.columns.index(name)] = self.spelt(name, value)

    def put(self, record: Record, name: str, text: str) -> None:
        """Write a cell exactly so."""
        number = self.columns.index(name)
        record.line[number] = text
        self.raw.add((id(record.line), number))

    def spelt(self, name: str, value: str) -> str:
        """A value as this shape writes it."""
        one = self.table.field(name)
        if not value or self.shape == "canonical":
            return value
        if name in self.names:
            return self.names[name].get(value, value)
        if one.type == "date":
            return "/".join(str(int(part)) for part in reversed(value.split("-")))
        if one.type == "number":
            return value.replace(".", ",")
        return one.labels[value].vi if value in one.labels else value

    def lines(self) -> list[Line]:
        """Every line of the file."""
        return [*self.top, self.header, *self.body]

    def address(self, line: Line | None, column: int | None) -> tuple[int | None, str]:
        """The row of a line, and the A1 name of its cell in that column ("" for none)."""
        if line is None:
            return None, ""
        row = next(n for n, one in enumerate(self.lines(), 1) if one is line)
        return row, "" if column is None else f"{letters(column + 1)}{row}"

    @property
    def file_name(self) -> str:
        """The name it is handed in under."""
        return f"{self.table.name}.{'xlsx' if self.shape == 'workbook' else 'csv'}"

    @property
    def conventions(self) -> Conventions | None:
        """What the form is said to be written in, None where its cells have to prove it."""
        return DECLARED if self.declared else None

    def text(self) -> str:
        """The lines as CSV text."""
        text = io.StringIO(newline="")
        delimiter = ";" if self.shape == "vietnamese" else ","
        csv.writer(text, delimiter=delimiter).writerows(self.lines())
        return text.getvalue()

    def written(self) -> bytes:
        """The file."""
        if self.data is not None:
            return self.data
        if self.shape == "workbook":
            return self._workbook()
        return self.text().encode("utf-8-sig" if self.shape == "vietnamese" else "utf-8")

    def _workbook(self) -> bytes:
        file = io.BytesIO()
        with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
            sheet = book.add_worksheet("Biểu 01")
            formats = {mark: book.add_format({"num_format": mark}) for mark in ("dd/mm/yyyy",)}
            stored = {id(one.line): one.values for one in self.records}
            for row, line in enumerate(self.lines()):
                for column, text in enumerate(line):
                    value = self._stored(stored.get(id(line)), line, column)
                    if isinstance(value, date):
                        sheet.write_datetime(row, column, value, formats["dd/mm/yyyy"])
                    elif value is not None:
                        sheet.write_number(row, column, value)
                    elif text:
                        sheet.write_string(row, column, text)
        return file.getvalue()

    def _stored(
        self, values: Mapping[str, str] | None, line: Line, column: int
    ) -> float | date | None:
        """What a workbook stores as a number or a day; None for texts."""
        name = self.columns[column] if values is not None and column < len(self.columns) else ""
        if not name or values is None or (id(line), column) in self.raw or not values.get(name):
            return None
        kind = self.table.field(name).type
        if kind == "date":
            return date.fromisoformat(values[name])
        return float(values[name]) if kind in {"integer", "number"} else None


def make_form(  # noqa: PLR0913 - a table, how it is written, and what its codes are called
    table: Table,
    rows: list[dict[str, str]],
    *,
    shape: str,
    names: Mapping[str, Mapping[str, str]],
    dice: random.Random,
    declared: bool = False,
) -> Form:
    """The rows as a form of that shape: title lines and STT where offices have them."""
    columns = list(rows[0])
    plain = shape == "canonical"
    own_number = next((one for one in columns if one.endswith("_no")), "")
    numbered = not (plain or own_number) and dice.random() < 0.7
    form = Form(table, shape, [""] * numbered + columns, [], names, declared)
    if not plain:
        form.top = [list(one) for one in _TITLES[: dice.randint(0, 3)]]
    titles = [one if plain else table.field(one).title.vi for one in columns]
    if own_number and not plain and dice.random() < 0.5:
        titles[columns.index(own_number)] = "STT"
    form.header = ["STT"] * numbered + titles
    for number, values in enumerate(rows, 1):
        line = [str(number)] * numbered
        line += [form.spelt(name, values[name]) for name in columns]
        form.records.append(Record(dict(values), line))
        form.body.append(line)
    return form
