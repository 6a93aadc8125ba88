"""What a cell says without doubt, written in the published form; whatever is in doubt stays."""

from dataclasses import dataclass
from typing import Literal
from unicodedata import normalize

from gbopen.judging.cells import Cell
from gbopen.text import clean
from gbopen.values.dates import Stretch
from gbopen.values.figures import Figure
from gbopen.values.numerals import Numeral, readings, take_apart

Kind = Literal["text", "number", "date"]


@dataclass(frozen=True, slots=True)
class Written:
    """A cell as it is written anew: its text, what a workbook stores it as, and what was done."""

    text: str
    kind: Kind = "text"
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """Whether figures and days are put into the published form.

    False where another cell of the sheet, left as it is, would read otherwise beside them. Figures
    that a workbook stored are then written with `mark`, as the typed ones beside them.
    """

    numbers: bool = True
    dates: bool = True
    mark: Literal[".", ","] = "."


def rewritten(cell: Cell, form: Form, *, percent: bool, stored: bool = False) -> Written:
    """The cell in the published form.

    `percent`: the column holds percentages; `stored`: a workbook held the number or day as such.
    """
    text, value = cell.text, cell.value
    if not text.strip():  # what an empty cell stands for is not written into it either
        return Written("", reasons=("spaces",) if text else ())
    if cell.state != "value":
        in_doubt = cell.state == "unsound"
        return Written(text) if in_doubt else Written("", reasons=("no-data",))
    if isinstance(value, Figure):
        return _stored(text, value, form) if stored else _figure(text, value, form, percent=percent)
    if isinstance(value, Stretch):
        return _day(text, cell, form, stored=stored)
    why = {bool: "yes-or-no", int: "year-form"}.get(type(value), "code")
    kind: Kind = "number" if type(value) is int else "text"
    return _told(text, cell.canonical, kind, {why: clean(text) != cell.canonical})


def _day(text: str, cell: Cell, form: Form, *, stored: bool) -> Written:
    if not form.dates and not stored:
        return _told(text, clean(text), "text", {})
    kind: Kind = "date" if len(cell.canonical) == len("2008-06-04") else "text"
    return _told(text, cell.canonical, kind, {"date-form": clean(text) != cell.canonical})


def _stored(text: str, value: Figure, form: Form) -> Written:
    """A figure that a workbook stored, its decimals as it showed them."""
    new = _digits(value).replace(".", form.mark)
    done = {"percent-sign": "%" in text, "decimal-comma": "," in new}
    return _told(text, new, "number" if form.mark == "." else "text", done)


def _figure(text: str, value: Figure, form: Form, *, percent: bool) -> Written:
    cleaned = clean(text)
    parts = take_apart(cleaned)
    numeral = _read_so(parts.numeral, value) if parts else None
    if parts is None or numeral is None:
        return Written(text)
    start = cleaned.index(parts.numeral)
    before, after = cleaned[:start], cleaned[start + len(parts.numeral) :]
    has_sign = percent and after.lstrip().startswith("%")
    if has_sign:
        after = after.lstrip()[1:].rstrip()
    plain = form.numbers or parts.numeral.isdecimal()
    body = _digits(value) if plain else parts.numeral
    done = {"percent-sign": has_sign, **(_differences(numeral, parts.numeral, value, plain))}
    bare = not before and not after
    return _told(text, before + body + after, "number" if plain and bare else "text", done)


def _read_so(numeral: str, value: Figure) -> Numeral | None:
    """The reading of the numeral that the figure is."""
    return next((one for one in readings(numeral).values() if one.value == value.value), None)


def _digits(value: Figure) -> str:
    whole, rest = divmod(abs(value.units), value.scale)
    sign = "-" if value.units < 0 else ""
    decimals = f".{rest:0{len(str(value.scale)) - 1}d}" if value.scale > 1 else ""
    return f"{sign}{whole}{decimals}"


def _differences(
    numeral: Numeral,
    found: str,
    value: Figure,
    plain: bool,  # noqa: FBT001 - told by its only caller
) -> dict[str, bool]:
    decimals = len(str(value.scale)) - 1
    return {
        "minus-sign": plain and "\u2212" in found,
        "leading-zero": plain and len(numeral.whole) > 1 and numeral.whole.startswith("0"),
        "grouped": plain and numeral.grouped,
        "zero-decimals": plain and len(numeral.decimals) > decimals,
        "decimal-mark": plain and bool(decimals) and f",{numeral.decimals}" in found,
    }


def _told(text: str, new: str, kind: Kind, done: dict[str, bool]) -> Written:
    """The cell with every reason there is for its new text."""
    composed = normalize("NFC", text)
    reasons = [name for name, there in {**done, "letters": composed != text}.items() if there]
    if clean(text) != composed or not reasons:
        reasons.append("spaces")
    return Written(new, kind, tuple(reasons) if new != text else ())
