"""A report that two workbooks of one call hold: one finding, where each says whose it is."""

import io
from datetime import date

import pytest
from openpyxl import Workbook

from gbopen import shipped
from gbopen.judging.file import Setting, judge_files
from gbopen.screening.setting import lists_in
from gbopen.tables.load import load_tables

TABLES = load_tables(shipped.schemas())
LISTS = lists_in(shipped.reference().joinpath("data"), TABLES)
REPORT, OTHER = "hp-sngv-2022-annual", "hp-sngv-2023-annual"
WRONG = ("party_committee", "5", "7", "72")


def workbook(report, *rows, described=True):
    """A workbook with the report, as far as it is described, and its figures."""
    book = Workbook()
    book.remove(book.worksheets[0])
    if described:
        sheet = book.create_sheet("Báo cáo")
        sheet.append(["source_id", "agency_id", "year", "kind", "scope"])
        sheet.append([report, "hp-sngv", report[8:12], "annual", "own"])
    sheet = book.create_sheet("Số liệu")
    sheet.append(["source_id", "measure_id", "count_women", "count_total", "pct_published"])
    for row in rows:
        sheet.append([report, *row])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def repeats(*files):
    """The findings on repeats: the rule, the file and the sheet."""
    named = [(f"{letter}.xlsx", data) for letter, data in zip("abc", files, strict=False)]
    setting = Setting(TABLES, date(2026, 11, 22), code_lists=LISTS)
    return [
        (one.rule, one.place.file, one.place.sheet)
        for one in judge_files(named, setting).findings
        if one.rule in ("duplicate-key", "identical-wrong-figures")
    ]


ALONE = ("agency_leadership", "5", "7", "72")
CASES = {
    "two versions": (
        (workbook(REPORT, WRONG), workbook(REPORT, WRONG)),
        [("duplicate-key", "b.xlsx", "Báo cáo")],
    ),
    "three versions, the first without the row": (
        (workbook(REPORT, ALONE), workbook(REPORT, WRONG), workbook(REPORT, WRONG)),
        [("duplicate-key", "b.xlsx", "Báo cáo"), ("duplicate-key", "c.xlsx", "Báo cáo")],
    ),
    "reports of two years": ((workbook(REPORT, WRONG), workbook(OTHER, WRONG)), []),
    "figures without their report": (
        (workbook(REPORT, WRONG), workbook(REPORT, WRONG, described=False)),
        [("duplicate-key", "b.xlsx", "Số liệu"), ("identical-wrong-figures", "b.xlsx", "Số liệu")],
    ),
    "within one of them": (
        (workbook(REPORT, WRONG, ALONE), workbook(REPORT)),
        [
            ("identical-wrong-figures", "a.xlsx", "Số liệu"),
            ("duplicate-key", "b.xlsx", "Báo cáo"),
        ],
    ),
}


@pytest.mark.parametrize(("files", "told"), CASES.values(), ids=CASES)
def test_a_report_sent_twice_is_told_once(files, told):
    assert sorted(repeats(*files)) == sorted(told)
