"""What a cell to be filled accepts, column by column: its look, its width and its validation."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from gbopen.tables.table import Field
from gbopen.templates.formulas import MOST_DIGITS, count_rule

CURRENCIES = ("VND", "USD", "EUR", "JPY", "KRW", "CNY", "AUD", "CAD", "CHF", "GBP", "SEK")
_TITLE, _MESSAGE = 32, 255  # letters Excel shows


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of one column: the looks they have, and their width in letters."""

    looks: tuple[str, ...]
    width: int


_KINDS: dict[str, Cells] = {
    "count": Cells(("input", "count"), 11),
    "amount": Cells(("input", "amount"), 16),
    "date": Cells(("input", "date"), 12),
    "year": Cells(("input", "year"), 11),
    "choice": Cells(("input", "text", "wrapped"), 20),
    "short": Cells(("input", "text", "centred"), 11),
    "words": Cells(("input", "text", "wrapped"), 24),
}
_OF_TYPE = {"integer": "count", "number": "amount", "date": "date", "year": "year"}


def kind_of(about: Field, choices: tuple[str, ...]) -> str:
    """What kind of cell a column has."""
    if about.name == "currency":
        return "short"
    if choices:
        return "short" if max(map(len, choices)) <= 10 else "choice"
    return _OF_TYPE.get(about.type, "words")


def cells_of(about: Field, choices: tuple[str, ...]) -> Cells:
    """The cells of a column."""
    return _KINDS[kind_of(about, choices)]


def validation(
    about: Field, cell: str, *, source: str, choices: tuple[str, ...], year: int
) -> Mapping[str, Any]:
    """What Excel lets be typed into the column whose first cell is `cell`, and what it says."""
    said = {
        "input_title": _cut(about.title.vi, _TITLE),
        "input_message": _cut(about.description.vi, _MESSAGE),
        "error_title": _cut(about.title.vi, _TITLE),
    }
    return {**said, **_rule(about, cell, source=source, choices=choices, year=year)}


def _rule(
    about: Field, cell: str, *, source: str, choices: tuple[str, ...], year: int
) -> Mapping[str, Any]:
    kind = kind_of(about, choices)
    if source:
        return {
            "validate": "list",
            "source": source,
            "error_type": "warning" if about.name == "currency" else "stop",
            "error_message": "Đề nghị chọn một giá trị trong danh sách.",
        }
    if kind == "count":
        message = (
            "Mỗi ô chỉ ghi một số, chỉ ghi chữ số, ví dụ 5. Không ghi 05/07: số nữ và tổng số ghi "
            f"ở hai cột. Ghi 0 nếu không có. Tối đa {MOST_DIGITS} chữ số."
        )
        return {"validate": "custom", "value": count_rule(cell), "error_message": message}
    if kind == "date":
        message = "Đề nghị ghi ngày theo thứ tự ngày/tháng/năm, ví dụ 15/3/2026."
        return {
            "validate": "date",
            "criteria": "between",
            "minimum": date(year - 1, 1, 1),
            "maximum": date(year + 1, 12, 31),
            "error_message": message,
        }
    if kind in ("year", "amount"):
        return _number(about, kind)
    return {"validate": "any"}


def _number(about: Field, kind: str) -> Mapping[str, Any]:
    message = "Đề nghị ghi năm bằng bốn chữ số, ví dụ 2026."
    if kind == "amount":
        message = "Đề nghị ghi số tiền liền, không có dấu ngăn cách, ví dụ 50000000."
    return {
        "validate": "integer" if kind == "year" else "decimal",
        "criteria": "between",
        "minimum": int(about.constraints.minimum or 0) if kind == "year" else 0,
        "maximum": int(about.constraints.maximum or 2100) if kind == "year" else 10**15,
        "error_message": message,
    }


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
