"""Blank forms for invented agencies of every kind, beside those of the shipped list."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from gbopen.judging.file import judge_files, known_rows, rows_of
from gbopen.screening.setting import make_setting
from gbopen.templates.blank import find_agency, make_blank
from gbopen.templates.period import read_period
from gbopen.templates.workbook import as_workbook

ROOT = Path(__file__).parents[2]
AGENCIES = {
    "central": "tw-tcdlcl",
    "department": "lc-skhcn",
    "province": "lc-ubnd",
    "commune": "lc-xa-a",
}
_INVENTED = """\
lc-ubnd,Ủy ban nhân dân tỉnh Lai Châu,Lai Chau People's Committee,province,province,12,,,,,,,,
lc-xa-a,Ủy ban nhân dân xã A,People's Committee of commune A,commune,commune,12,,,,,,,,
"""
TODAY = date(2026, 12, 20)


@cache
def setting():
    """The shipped setting with the invented agencies, on a day after all periods of 2026."""
    made = make_setting(day=TODAY, datasets=ROOT / "datasets")
    lists = dict(made.code_lists or {})
    lists["agencies"] += _INVENTED.encode()
    return replace(made, code_lists=lists)


@cache
def known():
    """What forms are made of: the code lists, and the figures of the shipped datasets."""
    made = setting()
    rows = known_rows(made)
    for name in ("representation", "coverage"):
        file = ROOT / f"datasets/women-in-leadership/data/{name}.csv"
        rows.add(name, rows_of(name, file.read_bytes(), made.tables), whole=False)
    return rows


def blank(agency="lc-skhcn", period="2026-midyear"):
    """The blank form of an agency."""
    rows = known()
    kinds = rows.tables["sources"].field("kind").constraints.enum
    return make_blank(find_agency(agency, rows), read_period(period, kinds), rows)


@cache
def workbook(agency="lc-skhcn", period="2026-midyear"):
    """The blank form as a workbook."""
    return as_workbook(blank(agency, period))


def judged(data, name="bieu-mau.xlsx"):
    """The report on one file."""
    return judge_files([(name, data)], setting())


def found(data, name="bieu-mau.xlsx"):
    """The findings on one file: rule, sheet and cell, without results beside targets."""
    report = judged(data, name)
    return [
        (one.rule, one.place.sheet, one.place.cell)
        for one in report.findings
        if one.rule != "target-result"
    ]
