"""What a kind of fault is, where one was planted, and the kinds that stand in the values of a row.

A plant says which rule has to speak, and at which cell. Nothing here asks gbopen.
"""

import random
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from benchmarks.clean_tables import share
from benchmarks.forms import SHAPES, Form, Line, Record

Values = dict[str, str]


@dataclass(eq=False)
class Plant:
    """One fault: the rule that should find it, and where. `also` are what it cannot but bring.

    `either` says that the fault lies in two cells of one row or file and any may be pointed at.
    """

    kind: str
    rule: str
    line: Line | None
    column: int | None = None
    also: list[tuple[str, Line, int | None]] = field(default_factory=list)
    either: bool = False


Planting = Callable[[random.Random, Form, Record], Plant | None]


@dataclass(frozen=True)
class Kind:
    """A kind of fault: the tables and shapes it is planted in, and how.

    `number` is its number among the 26 of the domain, 0 for none. `alone`: it is about the whole
    file and goes with no other. `declared`: only where the convention is (True) or is not (False).
    """

    name: str
    rule: str
    tables: tuple[str, ...]
    plant: Planting
    number: int = 0
    shapes: tuple[str, ...] = SHAPES
    declared: bool | None = None
    alone: bool = False


Change = Callable[[random.Random, Values], Mapping[str, str] | None]


def of_row(  # noqa: PLR0913 - the parts of a kind
    name: str,
    tables: str,
    column: str,
    change: Change | Mapping[str, str],
    *,
    rule: str = "",
    number: int = 0,
    also: tuple[tuple[str, str], ...] = (),
) -> Kind:
    """A fault made by giving cells of a row other sound values."""
    rule = rule or name

    def plant(dice: random.Random, form: Form, record: Record) -> Plant | None:
        values = change(dice, record.values) if callable(change) else change
        if values is None or not set(values) | {column} <= set(form.columns):
            return None
        form.set(record, **values)
        beside = [(one, record.line, form.columns.index(where)) for one, where in also]
        return Plant(name, rule, record.line, form.columns.index(column), beside)

    return Kind(name, rule, tuple(tables.split()), plant, number)


def _women(values: Values) -> tuple[str, str]:
    counts = "count" if "count_women" in values else "participants"
    return f"{counts}_women", f"{counts}_total"


def _small(values: Values) -> bool:
    """True for a row whose counts no rule compares with other rows."""
    return values.get("measure_id", "") not in {"staff_all", *_WITHIN}


_WITHIN = ("agency_leadership", "edu_bachelor", "edu_master")


def _share_off(dice: random.Random, values: Values) -> Values | None:
    part, whole = (int(values[one]) for one in _women(values))
    decimals = dice.choice((0, 1, 2))
    off = dice.choice((-9, -5, -3, 2, 4, 7)) if 9 < 100 * part // whole < 90 else -9
    printed = share(part, whole, decimals, off)
    # a workbook stores 53,80 as 53.8, which is another figure, perhaps a right one
    return None if "." in printed and printed.endswith("0") else {"pct_published": printed}


def _rounded_up(_dice: random.Random, values: Values) -> Values | None:
    part, whole = (int(values[one]) for one in _women(values))
    rest = 100 * part * 10 % (whole * 10)
    if not 0 < 2 * rest < whole * 10:
        return None
    return {"pct_published": str(100 * part // whole + 1)}


def _fraction(_dice: random.Random, values: Values) -> Values:
    part, whole = (int(values[one]) for one in _women(values))
    return {"pct_published": f"0.{min(100 * part // whole, 99):02d}"}


def _counts(**fixed: str) -> Change:
    """Counts and share of their own, in the columns of the table; `part`, `whole` stand for two."""

    def change(_dice: random.Random, values: Values) -> Mapping[str, str] | None:
        if not _small(values):
            return None
        part, whole = _women(values)
        named, source = {"part": part, "whole": whole}, values["source_id"]
        values = {named.get(name, name): value for name, value in fixed.items()}
        if part != "count_women":
            values.pop("base_note", "")
        elif values[whole]:  # in a report of its own: no other year to compare the total with
            agency = source.rsplit("-", 2)[0]
            year = 2026 if values[whole] == "0" else _year({"source_id": source})
            values |= {"source_id": f"{agency}-{year}-news", "as_of": f"{year}-05-25"}
        return values

    return change


def _qualified(word: str, off: int, decimals: int = 0) -> Change:
    def change(_dice: random.Random, values: Values) -> Mapping[str, str] | None:
        part, whole = (int(values[one]) for one in _women(values))
        if not 12 < 100 * part // whole < 88:
            return None
        return {"pct_published": share(part, whole, decimals, off), "pct_qualifier": word}

    return change


def _wrong_side(_dice: random.Random, values: Values) -> Values | None:
    part, whole = (int(values[one]) for one in _women(values))
    rest = 100 * part % whole
    if not rest or 2 * rest == whole:
        return None
    word = "nearly" if 2 * rest < whole else "over"
    return {"pct_published": share(part, whole, 0), "pct_qualifier": word}


def _more_women(dice: random.Random, values: Values) -> Values | None:
    if not _small(values):
        return None
    part, whole = _women(values)
    changed = {part: str(int(values[whole]) + dice.randint(1, 9))}
    return changed | ({"pct_published": ""} if "pct_published" in values else {})


def _year(values: Values) -> int:
    return int(values["source_id"].rsplit("-", 2)[1])


def _dated(**days: str) -> Change:
    """Days written with {y}, {before} and {after} for the year of the report; others as they are.

    Only in rows of no campaign, or of one where a campaign is given.
    """

    def change(_dice: random.Random, values: Values) -> Mapping[str, str] | None:
        year = _year(values)
        if "calendar_id" not in days and values.get("calendar_id"):
            return None
        years = {"y": year, "before": year - 1, "after": year + 1}
        return {name: text.format(**years) for name, text in days.items()}

    return change


def _three_decimals(_dice: random.Random, values: Values) -> Values | None:
    part, whole = (int(values[one]) for one in _women(values))
    printed = share(part, whole, 3)
    return None if printed.endswith("0") else {"pct_published": printed}


_SHARES = "representation training"

ROW_KINDS: tuple[Kind, ...] = (
    of_row("share-mismatch", _SHARES, "pct_published", _share_off, number=10),
    of_row(
        "share-mismatch (rounded up)", _SHARES, "pct_published", _rounded_up,
        rule="share-mismatch", number=10,
    ),
    of_row("fraction for a percentage", _SHARES, "pct_published", _fraction,
           rule="share-mismatch", number=9),
    of_row("number-may-be-date", "representation", "count_women",
           _counts(part="46208", whole="", pct_published="", base_note=""), number=6),
    of_row("share-of-zero", _SHARES, "pct_published",
           _counts(part="0", whole="0", pct_published="50")),
    of_row("impossible-share", _SHARES, "pct_published",
           _counts(part="", whole="7", pct_published="72"), number=12),
    of_row("only-possible-total", _SHARES, "pct_published",
           _counts(part="5", whole="", pct_published="45", base_note="trên tổng số công chức")),
    of_row("no-possible-total", _SHARES, "pct_published",
           _counts(part="5", whole="", pct_published="99", base_note="trên tổng số công chức")),
    of_row("share-without-counts", _SHARES, "pct_published",
           _counts(part="", whole="", base_note="trên tổng số công chức")),
    of_row("wanted-when", "representation", "base_note",
           _counts(part="50", whole="", pct_published="37")),
    of_row("qualifier-mismatch", _SHARES, "pct_published", _qualified("nearly", 4), number=11),
    of_row("qualifier-mismatch (over)", _SHARES, "pct_published", _qualified("over", -5),
           rule="qualifier-mismatch", number=11),
    of_row("qualifier-wrong-side", _SHARES, "pct_published", _wrong_side, number=11),
    of_row("part-exceeds-whole", "representation", "count_women", _more_women),
    of_row("part-exceeds-whole (activities)", "activities training", "participants_women",
           _more_women, rule="part-exceeds-whole"),
    of_row("too-many-decimals", _SHARES, "pct_published", _three_decimals),
    of_row("outside-period", "representation services", "as_of", _dated(as_of="{before}-12-20")),
    of_row("outside-period (activities)", "activities", "start_date",
           _dated(start_date="{before}-12-20"), rule="outside-period"),
    of_row("outside-period (training)", "training", "end_date",
           _dated(end_date="{after}-01-20"), rule="outside-period"),
    of_row("end-before-start", "activities training", "end_date",
           _dated(start_date="{y}-05-25", end_date="{y}-05-24")),
    of_row("outside-campaign", "activities", "start_date",
           _dated(calendar_id="gbv-{y}", start_date="{y}-10-14", end_date="{y}-11-20"),
           number=13),
    of_row("outside-campaign (end)", "activities", "end_date",
           _dated(calendar_id="gbv-{y}", start_date="{y}-11-20", end_date="{y}-12-16",
                  status="ongoing"),
           rule="outside-campaign", number=13),
    of_row("early-launch", "activities", "start_date",
           _dated(calendar_id="gbv-{y}", activity_type="launch", start_date="{y}-11-13",
                  end_date="{y}-11-13")),
    of_row("other-year-campaign", "activities", "calendar_id",
           _dated(calendar_id="gbv-{before}", start_date="{before}-11-20",
                  end_date="{before}-11-20"), number=14),
    of_row("done-after-report", "activities", "end_date",
           _dated(start_date="{y}-12-20", end_date="{y}-12-21")),
    of_row("empty-when (deadline)", "activities", "calendar_id",
           lambda _dice, values: None if values["calendar_id"] else
           {"calendar_id": "due-year-2020"}, rule="empty-when",
           also=(("other-year-campaign", "calendar_id"),)),
    of_row("required-when (currency)", "activities projects", "currency",
           lambda _dice, values: {"amount": values["amount"] or "5000000", "currency": ""},
           rule="required-when"),
    of_row("required-when (unit)", "activities", "quantity_unit", {"quantity_unit": ""},
           rule="required-when"),
    of_row("format-when", "activities", "amount", {"amount": "50000000.5", "currency": "VND"}),
    of_row("years-out-of-order", "projects", "period_end_year",
           {"period_start_year": "2020", "period_end_year": "2019", "amount_year": ""}),
    of_row("year-outside-period", "projects", "amount_year", {"amount_year": "2031"}),
    of_row("unknown-reference", "representation", "measure_id",
           {"measure_id": "Nữ trong Ban quản lý dự án"}),
    of_row("unknown-reference (province)", "activities services", "province_code",
           {"province_code": "99"}, rule="unknown-reference"),
    of_row("unknown-reference (campaign)", "activities", "calendar_id",
           {"calendar_id": "gbv-2099"}, rule="unknown-reference"),
)  # fmt: skip
