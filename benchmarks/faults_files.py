"""Faults of a whole file: its encoding, its header, its lines; each planted alone."""

import random
from collections.abc import Callable, Mapping

from benchmarks.faults import Kind, Plant
from benchmarks.forms import SHAPES, Form, Line, Record
from tests.reading.old_encoders import ENCODERS

_CSV = ("canonical", "vietnamese")
_CLERKS = ("representation", "activities", "training", "projects", "services")
_Spot = tuple[Line | None, int | None]
Change = Callable[[random.Random, Form], _Spot | None]


def of_file(  # noqa: PLR0913 - the parts of a kind
    name: str,
    change: Change,
    *,
    rule: str = "",
    number: int = 0,
    shapes: tuple[str, ...] = SHAPES,
    tables: tuple[str, ...] = _CLERKS,
) -> Kind:
    """A fault made by changing the lines or the bytes of a form."""
    rule = rule or name

    def plant(dice: random.Random, form: Form, _record: Record) -> Plant | None:
        spot = change(dice, form)
        return None if spot is None else Plant(name, rule, *spot)

    return Kind(name, rule, tables, plant, number, shapes, alone=True)


def _needed(form: Form) -> list[int]:
    return [
        number
        for number, name in enumerate(form.columns)
        if name and not form.table.field(name).optional and not form.table.field(name).default
    ]


def _misspelt(dice: random.Random, form: Form) -> _Spot:
    number = dice.choice(_needed(form))
    title = form.header[number]
    at = dice.randrange(len(title) // 2, len(title) - 1)
    form.header[number] = title[:at] + "q" + title[at:]
    return form.header, number


def _foreign(_dice: random.Random, form: Form) -> _Spot:
    for line in (form.header, *form.body):
        line.append("Màu sắc" if line is form.header else "xanh")
    return form.header, len(form.header) - 1


def _missing(dice: random.Random, form: Form) -> _Spot:
    number = dice.choice(_needed(form))
    for line in (form.header, *form.body):
        del line[number]
    del form.columns[number]
    form.records.clear()
    return form.header, None


def _doubled(dice: random.Random, form: Form) -> _Spot:
    number = dice.choice([n for n in _needed(form) if form.table.field(form.columns[n]).name])
    for line in (form.header, *form.body):
        line.append(line[number])
    return form.header, len(form.header) - 1


def _unnamed(_dice: random.Random, form: Form) -> _Spot:
    for line in (form.header, *form.body):
        line.append("" if line is form.header else "7")
    return form.header, len(form.header) - 1


def _longer(dice: random.Random, form: Form) -> _Spot:
    line = dice.choice(form.body[1:])
    line.append("thừa")
    return line, None


def _shorter(dice: random.Random, form: Form) -> _Spot:
    line = dice.choice(form.body[1:])
    del line[-2:]
    return line, None


def _too_low(_dice: random.Random, form: Form) -> _Spot:
    form.top = [[f"Ghi chú {n} của biểu"] for n in range(1, 19)]
    return form.top[0], None


def _another(_dice: random.Random, form: Form) -> _Spot:
    form.top = []
    form.header[:] = [f"cột lạ {'abcdefghijklmnopqrstuvwxyz'[n]}" for n in range(len(form.header))]
    return form.header, None


def _in(encoding: str) -> Change:
    def change(_dice: random.Random, form: Form) -> _Spot:
        text = form.text()
        if encoding.startswith("TCVN3"):  # capitals with a tone are a font of their own there
            text = "".join(char if char.isascii() else char.lower() for char in text)
        form.data = ENCODERS[encoding](text)
        return None, None

    return change


def _questioned(_dice: random.Random, form: Form) -> _Spot:
    form.data = form.text().encode("cp1252", "replace")
    line = next(one for one in form.lines() if any("?" in _ascii(cell) for cell in one))
    return line, next(n for n, cell in enumerate(line) if "?" in _ascii(cell))


def _ascii(text: str) -> str:
    return text.encode("cp1252", "replace").decode("cp1252")


def _garbled(_dice: random.Random, form: Form) -> _Spot:
    form.data = form.text().encode().decode("latin-1").encode()
    line = next(one for one in form.lines() if any(not cell.isascii() for cell in one))
    return line, next(n for n, cell in enumerate(line) if not cell.isascii())


def _unclosed(dice: random.Random, form: Form) -> _Spot | None:
    texts = [n for n, name in enumerate(form.columns) if name in {"title_vi", "name_vi"}]
    if not texts:
        return None
    line = dice.choice(form.body[1:])
    mark, plain = "QQQQ", form.text()
    kept, line[texts[0]] = line[texts[0]], mark
    plain = form.text().replace(mark, f'"{kept}')
    line[texts[0]] = kept
    form.data = plain.encode("utf-8")
    return line, None


def _bytes(data: bytes) -> Change:
    def change(_dice: random.Random, form: Form) -> _Spot:
        form.data = data
        return None, None

    return change


def _cut(_dice: random.Random, form: Form) -> _Spot:
    whole = form.written()
    form.data = whole[: len(whole) // 2]
    return None, None


def _only_header(_dice: random.Random, form: Form) -> _Spot:
    form.body.clear()
    form.records.clear()
    return None, None


def _total(off: int) -> Change:
    def change(_dice: random.Random, form: Form) -> _Spot | None:
        names = [n for n, one in enumerate(form.columns) if one.endswith(("_total", "_count"))]
        texts = [n for n, one in enumerate(form.columns) if one in {"title_vi", "name_vi"}]
        if not names or not texts:
            return None
        added = sum(int(one.values[form.columns[names[0]]] or 0) for one in form.records)
        line = [""] * len(form.columns)
        line[0 if form.columns[0] else 1] = "Tổng cộng"
        line[names[0]] = str(added + off)
        form.body.append(line)
        return line, names[0] if off else None

    return change


def _heading(dice: random.Random, form: Form) -> _Spot:
    line = [""] * len(form.columns)
    line[0] = dice.choice(("I. Khối sở, ban, ngành", "II. Khối huyện", "A. Cấp tỉnh"))
    form.body.insert(dice.randrange(1, len(form.body)), line)
    return line, None


def _numbering(_dice: random.Random, form: Form) -> _Spot:
    line = [f"({number})" for number in range(1, len(form.columns) + 1)]
    form.body.insert(0, line)
    return line, None


def _swapped(_dice: random.Random, form: Form) -> _Spot | None:
    """The headings of women and of all take each other's place."""
    pairs = [("count_women", "count_total"), ("participants_women", "participants_total")]
    part, whole = next((pair for pair in pairs if set(pair) <= set(form.columns)), ("", ""))
    told = [one for one in form.records if _differ(one.values, part, whole)] if part else []
    if len(told) < 3:  # fewer are faults of their rows
        return None
    a, b = form.columns.index(part), form.columns.index(whole)
    form.header[a], form.header[b] = form.header[b], form.header[a]
    return told[0].line, b


def _differ(values: Mapping[str, str], part: str, whole: str) -> bool:
    exact = values.get("participants_qualifier", "") in {"", "exact"}
    return exact and bool(values[part] and values[whole]) and values[part] != values[whole]


_LOCAL = ("vietnamese", "workbook")
FILE_KINDS: tuple[Kind, ...] = (
    of_file("unknown-column (misspelt)", _misspelt, rule="unknown-column", number=26),
    of_file("unknown-column (foreign)", _foreign, rule="unknown-column", number=26),
    of_file("missing-column", _missing),
    of_file("duplicate-column", _doubled),
    of_file("column-without-name", _unnamed, number=25),
    of_file("swapped-columns", _swapped, tables=("representation", "training", "activities")),
    of_file("ragged-row (longer)", _longer, rule="ragged-row", number=16, shapes=_CSV),
    of_file("ragged-row (shorter)", _shorter, rule="ragged-row", number=16, shapes=_CSV),
    of_file("header-not-found", _too_low, number=25, shapes=_LOCAL),
    of_file("unknown-table", _another),
    *(
        of_file(f"legacy-encoding ({one})", _in(one), rule="legacy-encoding", number=17,
                shapes=("vietnamese",))
        for one in ENCODERS
    ),
    of_file("letters lost (file)", _questioned, rule="replacement-characters", number=18,
            shapes=("vietnamese",)),
    of_file("mojibake (file)", _garbled, rule="replacement-characters", number=19,
            shapes=("vietnamese",)),
    of_file("unclosed-quote", _unclosed, shapes=_CSV),
    of_file("empty-file", _only_header),
    of_file("web page for a workbook", _bytes(b"<html><table><tr><td>1</td></tr></table></html>"),
            rule="not-a-table", shapes=("workbook",)),
    of_file("not-a-table", _bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"), shapes=_CSV),
    of_file("workbook cut short", _cut, rule="unreadable-file", shapes=("workbook",)),
    of_file("total-row-differs", _total(3), number=24, tables=("activities", "services")),
    of_file("total row (right)", _total(0), rule="skipped-row", number=24,
            tables=("activities", "services")),
    of_file("section row", _heading, rule="skipped-row", number=23),
    of_file("numbering row", _numbering, rule="skipped-row", number=25, shapes=_LOCAL),
)  # fmt: skip
