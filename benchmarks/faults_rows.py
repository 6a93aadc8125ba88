"""Faults that rest on other rows or other tables: keys, groups, reports, code lists."""

import random
from collections.abc import Mapping

from benchmarks.faults import Kind, Plant, Planting, Values, of_row
from benchmarks.forms import Form, Record


def _at(form: Form, record: Record, column: str) -> tuple[list[str], int]:
    return record.line, form.columns.index(column)


def _kind(name: str, tables: str, plant: Planting, *, rule: str = "", **more: object) -> Kind:
    return Kind(name, rule or name, tuple(tables.split()), plant, **more)  # type: ignore[arg-type]


def _same_key(dice: random.Random, form: Form, record: Record) -> Plant | None:
    """The key of an earlier row once more; nothing else is changed."""
    number = form.records.index(record)
    if not number:
        return None
    key = form.table.primary_key
    earlier = dice.choice(form.records[:number])
    if form.table.name == "representation" and record.values["measure_id"] == "staff_all":
        return None
    if key[0] not in form.columns or not _claim(form, earlier):
        return None
    if form.table.name == "representation":
        form.set(record, **earlier.values)
    else:
        form.set(record, **{name: earlier.values[name] for name in key})
    return Plant("duplicate-key", "duplicate-key", *_at(form, record, key[0]))


def _of_measure(form: Form, record: Record, measure: str) -> Record | None:
    return next(
        (
            one
            for one in form.records
            if one.values["measure_id"] == measure
            and one.values["source_id"] == record.values["source_id"]
        ),
        None,
    )


def _claim(form: Form, *records: Record | None) -> bool:
    """Take rows for one fault; False where another fault has one of them."""
    numbers = {form.records.index(one) for one in records if one is not None}
    if None in records or numbers & form.taken or 0 in numbers:
        return False
    form.taken |= numbers
    return True


def _inner_larger(_dice: random.Random, form: Form, record: Record) -> Plant | None:
    inner, outer = (_of_measure(form, record, one) for one in ("agency_leadership", "staff_all"))
    if inner is None or outer is None or not _claim(form, inner, outer):
        return None
    women = str(int(outer.values["count_women"]) + 1)
    total = outer.values["count_total"]
    form.set(inner, count_women=women, count_total=total, pct_published="")
    rule = "measure-exceeds-containing-measure"
    plant = Plant(rule, rule, *_at(form, inner, "count_women"))
    plant.also = [("big-change", *_at(form, one, "count_total")) for one in form.records]
    return plant


def _degrees(_dice: random.Random, form: Form, record: Record) -> Plant | None:
    names = ("edu_bachelor", "edu_master", "staff_all")
    one, two, base = (_of_measure(form, record, name) for name in names)
    if one is None or two is None or base is None or not _claim(form, one, two, base):
        return None
    women, total = base.values["count_women"], base.values["count_total"]
    form.set(one, count_women=women, count_total=total, pct_published="")
    rule = "exclusive-group-exceeds-base"
    plant = Plant(rule, rule, *_at(form, one, "count_women"))
    plant.also = [("big-change", *_at(form, each, "count_total")) for each in form.records]
    return plant


def _jump(_dice: random.Random, form: Form, _record: Record) -> Plant | None:
    sources = sorted({one.values["source_id"] for one in form.records})
    staff = [one for one in form.records if one.values["measure_id"] == "staff_all"]
    later = next((one for one in staff if one.values["source_id"] == sources[-1]), None)
    if later is None or len(sources) != 2 or not _claim(form, later):
        return None
    total = str(3 * int(later.values["count_total"]))
    form.set(later, count_total=total, pct_published="")
    return Plant("big-change", "big-change", *_at(form, later, "count_total"))


def _twice_wrong(_dice: random.Random, form: Form, record: Record) -> Plant | None:
    """One wrong figure in two rows of a report: an info, and each of them wrong by itself."""
    number = form.records.index(record)
    other = form.records[(number + 1) % len(form.records)]
    same = record.values["source_id"] == other.values["source_id"]
    calm = {"staff_all", "agency_leadership", "edu_bachelor", "edu_master"}
    if not same or {one.values.get("measure_id") for one in (record, other)} & calm:
        return None
    if number in form.taken or not _claim(form, other):
        return None
    counts = "count" if "count_women" in form.columns else "participants"
    wrong = {f"{counts}_women": "5", f"{counts}_total": "7", "pct_published": "72"}
    if counts == "count":  # in a report of its own: no other year to compare the total with
        wrong["source_id"] = record.values["source_id"].replace("annual", "plan")
    for one in (record, other):
        form.set(one, **wrong, pct_qualifier="")
    rule = "identical-wrong-figures"
    plant = Plant(rule, rule, *_at(form, other, "pct_published"))
    plant.also = [("share-mismatch", *_at(form, one, "pct_published")) for one in (record, other)]
    return plant


def _changed(column: str, values: Mapping[str, str], **where: str) -> Planting:
    """Values given to the first row that has those of `where`."""

    def plant(_dice: random.Random, form: Form, _record: Record) -> Plant | None:
        found = next(
            (
                one
                for number, one in enumerate(form.records)
                if number not in form.taken
                and all(one.values[name] == value for name, value in where.items())
            ),
            None,
        )
        if found is None or not _claim(form, found):
            return None
        form.set(found, **values)
        return Plant("", "", *_at(form, found, column))

    return plant


def _cycle(column: str) -> Planting:
    def plant(dice: random.Random, form: Form, _record: Record) -> Plant | None:
        one, two = sorted(dice.sample(range(1, len(form.records)), 2))
        key = form.table.primary_key[0]
        first, second = form.records[one], form.records[two]
        if not _claim(form, first, second):
            return None
        form.set(first, **{column: second.values[key]})
        form.set(second, **{column: first.values[key]})
        planted = Plant("cycle", "cycle", *_at(form, first, column))
        planted.either = True
        planted.also = [("cycle", *_at(form, second, column))]
        return planted

    return plant


def _overlap(dice: random.Random, form: Form, _record: Record) -> Plant | None:
    """A code whose later time begins on the last day of the one before."""
    twice = [
        (one, two)
        for one, two in zip(form.records, form.records[1:], strict=False)
        if one.values["code"] == two.values["code"]
    ]
    one, two = dice.choice(twice)
    if not _claim(form, one, two):
        return None
    form.set(two, valid_from=one.values["valid_to"])
    rule = "overlapping-validity"
    return Plant(rule, rule, *_at(form, two, "valid_from"))


_RECEIVED = {"year": "2022", "kind": "annual"}


def _of_agency(dice: random.Random, values: Values, **changed: str) -> Values:
    agency = dice.choice(("hp-sngv", "lc-skhcn", "tw-tcdlcl"))
    del values
    return {"agency_id": agency, **changed}


def _future(_dice: random.Random, values: Values) -> Values:
    agency, kind = values["agency_id"], values["kind"]
    days = ("document_date", "received_on", "period_start", "period_end", "document_number")
    empty = dict.fromkeys(days, "")
    return {"source_id": f"{agency}-2031-{kind}", "year": "2031", **empty}


def _late(_dice: random.Random, _values: Values) -> Values:
    row = {"source_id": "unk-sngv-2020-annual", "agency_id": "unk-sngv", "year": "2020"}
    days = {"period_start": "2020-01-01", "period_end": "2020-12-31", "document_date": "2020-12-09"}
    return {**row, **days, "kind": "annual", "received_on": "2020-12-11"}


def _plan_late(_dice: random.Random, values: Values) -> Values:
    agency, year = values["agency_id"], values["year"]
    row = {"source_id": f"{agency}-{year}-campaign-plan", "kind": "campaign-plan"}
    return {**row, "document_date": f"{year}-11-20", "received_on": ""}


def _before(_dice: random.Random, values: Values) -> Values:
    year = values["year"]
    return {"document_date": f"{year}-12-05", "received_on": f"{year}-12-01"}


def _based(_dice: random.Random, values: Values) -> Values | None:
    if values["year"] != "2021":
        return None
    return {"document_date": "2021-02-01", "received_on": "", "based_on": "nq-28-2021-cp"}


LINKED_KINDS: tuple[Kind, ...] = (
    _kind("duplicate-key", "representation activities training projects services", _same_key),
    _kind("measure-exceeds-containing-measure", "representation", _inner_larger),
    _kind("exclusive-group-exceeds-base", "representation", _degrees),
    _kind("big-change", "representation", _jump),
    _kind("identical-wrong-figures", "representation training", _twice_wrong),
    _kind("cycle", "agencies", _cycle("parent_id"), shapes=("canonical",)),
    _kind("cycle (measures)", "measures", _cycle("within"), rule="cycle", shapes=("canonical",)),
    _kind("overlapping-validity", "provinces", _overlap, shapes=("canonical",)),
    of_row("not-valid-then", "services", "province_code",
           lambda _dice, values: {"province_code": "30"} if "2026" in values["source_id"]
           else None),
    of_row("empty-when (district)", "services", "district_name",
           lambda _dice, values: {"district_name": "Lệ Thủy"} if "2026" in values["source_id"]
           else None, rule="empty-when"),
    of_row("planned-before-document", "activities", "start_date",
           lambda _dice, values: None if values["calendar_id"] else
           {"source_id": values["source_id"].replace("annual", "plan"), "status": "planned",
            "activity_no": str(int(values["activity_no"]) + 40),
            "start_date": values["start_date"][:4] + "-01-15",
            "end_date": values["start_date"][:4] + "-01-16"}),
    of_row("outside-year", "representation", "as_of",
           lambda _dice, values: {"source_id": values["source_id"].replace("annual", "news"),
                                  "as_of": "2019-05-25"}),
    of_row("future-year", "sources", "year", _future),
    of_row("late-report", "sources", "received_on", _late, number=15),
    of_row("late-plan", "sources", "document_date", _plan_late),
    of_row("dates-out-of-order", "sources", "received_on", _before),
    of_row("document-before-basis", "sources", "document_date", _based),
    of_row("parts-disagree", "sources", "source_id",
           lambda _dice, values: {"source_id": f"tw-abc-{values['year']}-{values['kind']}"}),
    of_row("number-year-mismatch", "sources", "document_number",
           lambda _dice, values: {"document_number": f"12/{int(values['year']) - 2}/QĐ-UBND"}),
    of_row("party-form", "sources", "document_number", {"document_number": "11/NQ-TW"}),
    of_row("outside-year (sources)", "sources", "document_date",
           lambda _dice, values: {"document_date": f"{int(values['year']) - 3}-02-20"},
           rule="outside-year"),
    of_row("required-when (period)", "sources", "period_end", {"period_end": ""},
           rule="required-when"),
)  # fmt: skip
