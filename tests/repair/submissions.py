"""Submissions in the shapes of real ones, with what each sound cell says typed beside it."""

import csv
import io
import unicodedata
from contextlib import suppress
from dataclasses import dataclass, field

from benchmarks.forms import Form
from benchmarks.planting import KINDS
from tests.reading.old_encoders import ENCODERS

_SPACES = ("\u00a0", "  ", " ", "\u200b")


@dataclass
class Submission:
    """A file; its lines as they were written, and the published values of sound rows by line."""

    form: Form
    data: bytes
    lines: list[list[str]]
    sep: int = 0
    values: dict[int, dict[str, str]] = field(default_factory=dict)

    @property
    def name(self):
        return self.form.file_name


def submission(maker, dice):
    """One file: sound or with faults, and written as carelessly as real ones are."""
    maker.dice = dice
    draw = dice.random()
    if draw < 0.3:
        form = maker.form(
            dice.choice(("representation", "activities", "training", "projects")),
            dice.choice(("canonical", "vietnamese", "workbook")),
            declared=False,
        )
    else:
        case = maker.single(dice.choice(KINDS)) if draw < 0.6 else maker.mixed(4)
        form = case.form
        form.declared = False
    whole = form.data is None and len(form.header) == len(
        form.columns
    )  # no column was planted away
    if whole and form.shape != "canonical":
        for number, record in enumerate(form.records):
            if number not in form.taken and len(record.line) == len(form.columns):
                _carelessly(form, record, dice)
    values = {
        id(one.line): dict(one.values)
        for number, one in enumerate(form.records)
        if number not in form.taken
    }
    if whole and dice.random() < 0.5:
        _with_form_rows(form, dice)
    found = {n: values[id(line)] for n, line in enumerate(form.lines(), 1) if id(line) in values}
    return _written(form, dice, found)


def _carelessly(form, record, dice):
    for number, name in enumerate(form.columns):
        if not name or dice.random() > 0.15 or (id(record.line), number) in form.raw:
            continue
        text, field_ = record.line[number], form.table.field(name)
        if not text or (field_.type == "date" and form.shape == "workbook"):
            continue
        if field_.type == "integer":
            text = f"0{text}" if dice.random() < 0.7 else f"{text},0"
        elif field_.unit == "%":
            text += dice.choice(("%", " %", "\u00a0%"))
        elif field_.type == "string" and dice.random() < 0.5:
            text = unicodedata.normalize("NFD", text)
        form.put(record, name, dice.choice(("", "", *_SPACES)) + text + dice.choice(("", *_SPACES)))


def _with_form_rows(form, dice):
    """Blank rows, a row that numbers the columns, a total that is right."""
    width = len(form.header)
    if dice.random() < 0.5:
        counted = [
            n
            for n, name in enumerate(form.columns)
            if name and form.table.field(name).type == "integer"
        ]
        line = [""] * width
        texts = [
            n
            for n, name in enumerate(form.columns)
            if name and form.table.field(name).type == "string"
        ]
        line[texts[0]] = "Tổng cộng"
        for number in counted:
            name = form.columns[number]
            if all(one.values[name] for one in form.records):
                line[number] = str(sum(int(one.values[name]) for one in form.records))
        form.body.append(line)
    if dice.random() < 0.4:
        form.body.insert(dice.randint(1, len(form.body)), [""] * width)
    if dice.random() < 0.3:
        form.body.insert(0, [f"({n})" for n in range(1, width + 1)])


def _written(form, dice, values):
    if form.data is not None or form.shape == "workbook":
        return Submission(form, form.written(), form.lines(), values=values)
    delimiter = dice.choice((";", "\t", ",")) if form.shape == "vietnamese" else ","
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter).writerows(form.lines())
    sep = f"sep={delimiter}\r\n" if dice.random() < 0.2 else ""
    data = (sep + text.getvalue()).encode(dice.choice(("utf-8", "utf-8-sig", "utf-16")))
    if form.shape == "vietnamese" and dice.random() < 0.3:
        with suppress(UnicodeEncodeError):  # a planted letter that the encoding does not have
            data = _old((sep + text.getvalue()).replace("\u200b", ""), dice)
            return Submission(form, data, [], values=values)
    return Submission(form, data, form.lines(), sep=bool(sep), values=values)


def _old(text, dice):
    """The text in an old encoding; the seven capitals of TCVN3 are all it has."""
    text = unicodedata.normalize("NFC", text).replace("\u00a0", " ")
    name = dice.choice(("CP1258", "TCVN3/ABC", "VNI"))
    if name == "TCVN3/ABC":
        text = "".join(one if one.isascii() or one in "ĂÂÊÔƠƯĐ" else one.lower() for one in text)
    return ENCODERS[name](text)
