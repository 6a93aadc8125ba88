"""Faults in the writing of one cell: numbers, dates, codes, words."""

import random
import unicodedata
from collections.abc import Callable

from benchmarks.clean_tables import share
from benchmarks.faults import Kind, Plant, Planting
from benchmarks.forms import SHAPES, Form, Record

_CSV = ("canonical", "vietnamese")
_LOCAL = ("vietnamese", "workbook")
_COUNTS = ("count_women", "count_total", "participants_women", "class_count", "unit_count")
_DATES = ("as_of", "start_date", "end_date")
_CLERKS = ("representation", "activities", "training", "projects", "services")

Text = Callable[[random.Random, str], str]


def of_cell(  # noqa: PLR0913 - the parts of a kind
    name: str,
    columns: str | tuple[str, ...],
    *texts: str | Text,
    rule: str = "",
    number: int = 0,
    tables: tuple[str, ...] = _CLERKS,
    shapes: tuple[str, ...] = SHAPES,
    declared: bool | None = None,
    alone: bool = False,
) -> Kind:
    """A fault made by writing one of the texts into one of the columns of a row."""
    rule = rule or name
    choice = (columns,) if isinstance(columns, str) else columns

    def plant(dice: random.Random, form: Form, record: Record) -> Plant | None:
        known = [one for one in choice if one in form.columns]
        if not known:
            return None
        column = dice.choice(known)
        text = dice.choice(texts)
        written = text if isinstance(text, str) else text(dice, record.values[column])
        form.put(record, column, written)
        return Plant(name, rule, record.line, form.columns.index(column))

    return Kind(name, rule, tables, plant, number, shapes, declared, alone)


def _pair(dice: random.Random, _value: str) -> str:
    low = dice.randint(1, 30)
    return f"{low:02d}/{low + dice.randint(1, 20):02d}"


def _made_a_date(dice: random.Random, _value: str) -> str:
    day, month = dice.randint(1, 12), dice.randint(1, 12)
    name = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[month - 1]
    texts = (f"{day:02d}-Thg{month}", f"{day}-{name}", f"{name}-{day:02d}",
             f"2026-{month:02d}-{day:02d} 00:00:00")  # fmt: skip
    return dice.choice(texts)


def _year_of(value: str) -> str:
    return value[:4] or "2022"


def _american(dice: random.Random, value: str) -> str:
    return f"{dice.randint(1, 12)}/{dice.randint(13, 28)}/{_year_of(value)}"


def _either(dice: random.Random, value: str) -> str:
    return f"{dice.choice((3, 5, 9))}/{dice.choice((2, 7, 11))}/{_year_of(value)}"


def _with_point(dice: random.Random, _value: str) -> str:
    return f"{dice.randint(20, 80)}.{dice.randint(1, 9)}"


def _two_marks(dice: random.Random, form: Form, record: Record) -> Plant | None:
    """A decimal point in a file whose other shares prove the comma."""
    women = "count_women" if "count_women" in form.columns else "participants_women"
    total = women.replace("women", "total")
    right = share(int(record.values[women]), int(record.values[total]), dice.choice((1, 2)))
    form.put(record, "pct_published", right)
    column = form.columns.index("pct_published")
    return Plant("mixed-number-styles", "mixed-number-styles", record.line, column, either=True)


def _two_words(_dice: random.Random, form: Form, record: Record) -> Plant | None:
    if "pct_qualifier" not in form.columns:
        return None
    form.put(record, "pct_published", "gần 45%")
    form.set(record, pct_qualifier="over")
    column = form.columns.index("pct_published")
    return Plant("two-qualifiers", "two-qualifiers", record.line, column)


def _foreign_money(dice: random.Random, form: Form, record: Record) -> Plant | None:
    if record.values.get("currency") in {"", "VND"}:
        return None
    form.put(record, "amount", f"{dice.randint(2, 99)},{dice.randint(101, 989)}")
    return Plant("ambiguous-amount", "ambiguous-amount", record.line, form.columns.index("amount"))


def _reformed(change: Callable[[str], str]) -> Text:
    return lambda _dice, value: change(value or "Sở Nội vụ")


def _apart(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _harmless(name: str, columns: str, change: Text | str, number: int) -> Kind:
    return of_cell(name, columns, change, rule="harmless-spelling", number=number, alone=True,
                   shapes=("canonical",))  # fmt: skip


CELL_KINDS: tuple[Kind, ...] = (
    of_cell("wrong-decimal-mark", "pct_published", _with_point, number=1,
            shapes=_LOCAL, declared=True),
    Kind("mixed-number-styles", "mixed-number-styles", ("representation", "training"), _two_marks,
         1, ("vietnamese",), declared=False, alone=True),
    of_cell("ambiguous-number", "amount", lambda dice, _: f"{dice.randint(2, 99)},"
            f"{dice.randint(101, 989)}", lambda dice, _: f"{dice.randint(2, 900)}."
            f"{dice.randint(101, 989)}", number=2, tables=("projects",), shapes=("vietnamese",),
            declared=False, alone=True),
    Kind("ambiguous-amount", "ambiguous-amount", ("projects",), _foreign_money, 2,
         ("vietnamese",), declared=True),
    of_cell("date-without-year", _DATES, "15/11", "tháng 6", "25/8", "2 tháng 9", number=3),
    of_cell("month-first-date", _DATES, _american, number=4, shapes=_LOCAL, declared=True),
    of_cell("ambiguous-date", "as_of", _either, number=4, tables=("services",), shapes=_LOCAL,
            declared=False, alone=True),
    of_cell("two-numbers-in-one-cell", _COUNTS, _pair, number=5),
    of_cell("turned-into-date", _COUNTS, _made_a_date, number=6),
    of_cell("words-in-number", _COUNTS, "05 đồng chí", "40 người", "gần 400", "hơn 30",
            "khoảng 12 người", number=7),
    of_cell("lost-leading-zero", "province_code", "1", "4", "8", number=8),
    _harmless("leading zero of a count", "count_women", lambda _dice, value: f"0{value}", 8),
    _harmless("percent sign and space", "pct_published", lambda _dice, value: f"{value} %", 9),
    of_cell("zero-or-unknown", _COUNTS, "-", "–", "không", "không có", number=22),
    _harmless("letters apart (NFD)", "title_vi", _reformed(_apart), 20),
    _harmless("hard and doubled spaces", "implementing_body",
              _reformed(lambda text: text.replace(" ", "\u00a0 ")), 20),
    _harmless("zero-width mark", "implementing_body",
              _reformed(lambda text: f"{text}\u200b"), 20),
    of_cell("letters lost (one cell)", "implementing_body", "S? Ngo?i v? thành ph? H?i Phòng",
            "S? N?i v? và S? Lao đ?ng", rule="replacement-characters", number=18, alone=True),
    of_cell("mojibake (one cell)", "title_vi", "Há»™i nghá»‹ tuyÃªn truyá»n", "Phï¿½ng chá»‘ng",
            rule="replacement-characters", number=19, alone=True),
    of_cell("U+FFFD", "title_vi", "H\ufffdi ngh\ufffd tuy\ufffdn truyền",
            rule="replacement-characters", number=19, alone=True),
    of_cell("required", ("measure_id", "activity_no", "course_no", "donor_name", "service_no"),
            "", "  "),
    of_cell("type (words)", _COUNTS, "năm mươi", "nhiều", "#REF!", rule="type"),
    of_cell("type (half a person)", _COUNTS, "2,5", rule="type", shapes=("vietnamese",),
            declared=True),
    of_cell("type (date)", _DATES, "hôm qua", "đầu năm", "quý III", rule="type"),
    of_cell("type (year)", ("amount_year", "period_end_year"), "22", "20x2", rule="type"),
    of_cell("enum", ("status", "activity_type", "participant_unit", "amount_kind", "course_type"),
            "xong rồi", "khác loại", "không rõ loại"),
    of_cell("pattern", "currency", "đồng", "đô la Mỹ"),
    of_cell("pattern (province)", "province_code", "4A", "Hải", rule="pattern"),
    of_cell("pattern (number)", "document_number", "KH-680", "số 12", rule="pattern",
            tables=("sources",)),
    of_cell("range", _COUNTS, "-3", "-12"),
    of_cell("range (share)", "pct_published", "101", "720", "-5", rule="range"),
    of_cell("length", ("title_vi", "implementing_body", "organiser"),
            lambda _dice, _: "Hội nghị tuyên truyền " * 40),
    of_cell("number-too-long", "pct_published", "71,42857", shapes=_LOCAL, declared=True),
    of_cell("number-too-long (digits)", _COUNTS, "1234567890123456", rule="number-too-long"),
    of_cell("malformed-number", _COUNTS, "1.50.000", "1.2.3", "1,,5"),
    of_cell("impossible-date", _DATES, "30/02/2022", "29/2/2023", "31/11/2021", "2022-02-30"),
    Kind("two-qualifiers", "two-qualifiers", ("representation", "training"), _two_words),
    of_cell("look-alike-letter", ("implementing_body", "organiser", "donor_name"),
            "Ban Ðiều phối", "Ɖảng ủy"),
    of_cell("look-alike-letter (number)", "document_number", "70/2022/NÐ-CP",
            rule="look-alike-letter", tables=("sources",)),
    of_cell("control-character", ("title_vi", "implementing_body", "organiser", "donor_name"),
            "Sở\x0bNội vụ", "Hội nghị\x1f tuyên truyền", "Ban\x00 Dân tộc"),
    of_cell("personal-data", ("title_vi", "implementing_body", "organiser", "name_vi"),
            "Liên hệ 0912 345 678", "Gửi về ten.nguoi@example.org", "CCCD 001190000001"),
)  # fmt: skip


def understood(dice: random.Random, form: Form) -> None:
    """Ways of writing that are sound: hoà for hòa, quotes and a blank at the end of the file."""
    if form.shape == "canonical" or "measure_id" not in form.columns:
        return
    record = dice.choice(form.records)
    if form.records.index(record) not in form.taken:
        text = record.line[form.columns.index("measure_id")]
        form.put(record, "measure_id", text.replace("ủy", "uỷ").replace("hòa", "hoà"))


__all__ = ["CELL_KINDS", "Planting", "understood"]
