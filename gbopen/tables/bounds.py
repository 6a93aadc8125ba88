"""The constraints of a field: bounds and listed values that its type can have, and no other."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from gbopen.tables.patterns import for_cells
from gbopen.tables.shape import CONSTRAINTS, check_shape, spelled
from gbopen.tables.table import Constraints
from gbopen.tables.wrong import unknown, wrong

_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]{1,2})?", re.ASCII)
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_BOUNDED = ("integer", "number", "year", "date")


def read_constraints(
    given: Mapping[str, Any], kind: str, listed: tuple[str, ...], *, file: str, place: str
) -> Constraints:
    """The constraints of a field of type `kind`; `listed` are the values of its categories."""
    for name in given:
        if name not in CONSTRAINTS:
            raise unknown(file, place, name, CONSTRAINTS, of=("ràng buộc", "constraint"))
    check_shape(given, CONSTRAINTS, file=file, place=place)
    pattern = given.get("pattern")
    enum = tuple(_spelled(one, kind) for one in given.get("enum", ())) or listed
    _check_listed(enum, listed, kind, file=file, place=place)
    minimum = _bound(given, "minimum", kind, file=file, place=place)
    maximum = _bound(given, "maximum", kind, file=file, place=place)
    shortest, longest = given.get("minLength"), given.get("maxLength")
    if _above(minimum, maximum, kind) or (longest is not None and (shortest or 0) > longest):
        raise wrong(
            file,
            place,
            vi="giá trị nhỏ nhất lớn hơn giá trị lớn nhất.",
            en="the least value is above the greatest.",
        )
    return Constraints(
        required=given.get("required", False),
        unique=given.get("unique", False),
        minimum=minimum,
        maximum=maximum,
        min_length=shortest,
        max_length=longest,
        pattern=None if pattern is None else for_cells(pattern, file=file, place=place),
        enum=enum,
    )


def _bound(given: Mapping[str, Any], name: str, kind: str, *, file: str, place: str) -> str | None:
    """A bound as the published form writes it: 1e2 is 100, and no bound of a text."""
    if name not in given:
        return None
    text = _spelled(given[name], kind)
    if kind not in _BOUNDED:
        raise wrong(
            file,
            f'{place} "{name}"',
            vi=f"kiểu {kind} không có giá trị nhỏ nhất hay lớn nhất.",
            en=f"the type {kind} has no least or greatest value.",
        )
    if not _is_of(kind, text):
        raise _not_of(kind, text, file=file, place=f'{place} "{name}"')
    return text if kind == "date" else format(Decimal(text), "f")


def _above(minimum: str | None, maximum: str | None, kind: str) -> bool:
    if minimum is None or maximum is None:
        return False
    # days of the published form are in order as texts
    return minimum > maximum if kind == "date" else Decimal(minimum) > Decimal(maximum)


def _check_listed(
    enum: tuple[str, ...], listed: tuple[str, ...], kind: str, *, file: str, place: str
) -> None:
    for text in enum:
        if not _is_of(kind, text):
            raise _not_of(kind, text, file=file, place=f'{place} "enum"')
    for text in listed:
        if text not in enum:
            raise unknown(
                file, f'{place} "categories"', text, enum, of=("giá trị của enum", "enum value")
            )


def _spelled(value: Any, kind: str) -> str:
    """A listed value as a cell of the published form spells it."""
    text = spelled(value)
    whole = kind in ("integer", "year") and _NUMBER.fullmatch(text)
    return format(Decimal(text), "f").removesuffix(".0") if whole else text


def _is_of(kind: str, text: str) -> bool:
    if kind in ("integer", "year", "number"):
        return bool(_NUMBER.fullmatch(text))
    if kind == "date":
        return bool(_DAY.fullmatch(text)) and _is_day(text)
    return kind != "boolean" or text in ("true", "false")


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _not_of(kind: str, text: str, *, file: str, place: str) -> Exception:
    return wrong(
        file,
        place,
        vi=f'"{text}" không phải là giá trị của kiểu {kind}.',
        en=f'"{text}" is no value of the type {kind}.',
    )
