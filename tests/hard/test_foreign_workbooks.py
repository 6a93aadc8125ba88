"""Workbooks of other writers: what we read is what openpyxl reads, but where it is known to differ.

`stored=True` gives numbers as they are stored, which is what openpyxl gives.
"""

import datetime as dt
import os
import shutil
import subprocess
from typing import Any

import openpyxl
import pandas as pd
import pytest
import xlsxwriter
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont

from gbopen.reading.workbook import read_workbook

DAY = dt.datetime(2022, 11, 15)  # noqa: DTZ001 - a workbook knows no zones
# cells where the two differ, and ours: both were looked at by hand
OURS = {
    "escapes of characters are read back": {"a_x0007_b_x000D_": "a\x07b_x000D_"},
    "a number is never written with a power": {"1e-07": "0.0000001"},
    "a number has 15 digits, as in the spreadsheet": {
        "12345678901234569216": "12345678901234600000",
        "12345678901234599936": "12345678901234600000",
        "0.3333333333333333": "0.333333333333333",
    },
    "hours go on after 24": {"1 day, 6:00:00": "30:00:00"},
    "day 0 is what Excel shows": {"00:00:00": "1900-01-00"},
    "a day before the first is no day": {"1899-12-31": "-1461"},
}
READ = {theirs: ours for known in OURS.values() for theirs, ours in known.items()}
# a formula whose result nobody stored: openpyxl has nothing, we say so
UNCOMPUTED = {"=B1+1", '=""', "=B2"}


def by_xlsxwriter(path, **options):
    book = xlsxwriter.Workbook(path, options)

    def form(code):
        return book.add_format({"num_format": code})

    sheet = book.add_worksheet("Số liệu")
    rows: list[list[Any]] = [
        ["tên", "số", "tỷ lệ", "ngày", "ghi chú"],
        ["Hà Nội", 1_234_567, (0.375, "0.0%"), (DAY, "dd/mm/yyyy;@"), "  khoảng trắng  "],
        [None, (934.5, "#,##0.00"), (0.7, "0%"), (DAY, "dd/mm/yyyy hh:mm"), "dòng 1\ndòng 2"],
        [None, -5, (45, '0"%"'), (DAY, "mm/yyyy"), "a\x07b_x000D_"],
        [None, 1e15, 1e-7, 44880.75, 123456789012345],
        [None, (50_000, '#,##0 "₫"'), (5, "[$₫-42A]#,##0"), (DAY, "[$-42A]dd mmmm yyyy;@"), "'=x"],
        [],
        ["sau dòng trống", True, None, 0.1 + 0.2, "007"],
    ]
    for row, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            value, code = cell if isinstance(cell, tuple) else (cell, "General")
            if isinstance(value, str):
                sheet.write_string(row, column, value)
            elif value is not None:
                sheet.write(row, column, value, form(code))
    sheet.write_formula(8, 0, "=B2+B3", None, 1235501.5)
    sheet.write_formula(8, 1, "=1/0", None, "#DIV/0!")
    sheet.write_formula(8, 2, '=""', None, "")
    sheet.write_rich_string(8, 3, "một ", book.add_format({"bold": 1}), "hai", " ba")
    sheet.merge_range(10, 0, 10, 4, "Tổng")
    sheet.write_datetime(11, 0, dt.datetime(1900, 1, 1), form("yyyy-mm-dd"))  # noqa: DTZ001
    sheet.write_datetime(11, 1, dt.datetime(9999, 12, 31), form("yyyy-mm-dd"))  # noqa: DTZ001
    book.add_worksheet("trống")
    hidden = book.add_worksheet("ẩn")
    hidden.write(0, 0, "x")
    hidden.hide()
    table = {"columns": [{"header": "k"}, {"header": "v"}], "data": [["a", 1], ["b", 2]]}
    book.add_worksheet("bảng").add_table(0, 0, 2, 1, table)
    wide = book.add_worksheet("rộng")
    for column in range(0, 16_384, 1_000):
        wide.write(0, column, column)
    book.close()


def in_constant_memory(path):
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet()
    for row in range(50):
        sheet.write_row(row, 0, [f"dòng {row}", row * 1.5, None, "x" if row % 2 else ""])
    book.close()


def by_openpyxl(path):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "a'b"
    sheet.append(["x", 1, 2.5, True, None, DAY.date(), DAY, dt.time(8, 30)])
    sheet["A3"], sheet["C3"], sheet["Z9"] = "=B1+1", "#N/A", "xa"
    sheet["B3"] = CellRichText("a", TextBlock(InlineFont(b=True), "b"), "c")
    sheet["A6"], sheet["A7"], sheet["A8"] = "\ttab", 12345678901234567890, 1 / 3
    sheet["B8"], sheet["C8"] = dt.timedelta(hours=30), -1.5
    book.save(path)


def by_pandas(path):
    days = [DAY, DAY + dt.timedelta(days=48), None]
    frame = pd.DataFrame({"tên": ["á", "b", None], "n": [1, 2.5, None], "d": days})
    frame.to_excel(path, index=False)


def said(value):
    """A value of openpyxl as our reader says it."""
    text = str(value)
    if isinstance(value, bool):
        text = text.upper()
    elif isinstance(value, dt.datetime) and value.time() == dt.time(0):
        text = value.date().isoformat()
    elif isinstance(value, float) and value.is_integer():
        text = str(int(value))
    return READ.get(text, text)


def compared(path):
    """Cells read otherwise than by openpyxl, as (place, ours, theirs); and how many there are."""
    ours = {sheet.name: sheet for sheet in read_workbook(path.read_bytes(), stored=True)}
    found, count = [], 0
    for sheet in openpyxl.load_workbook(path, data_only=True).worksheets:
        mine = {
            (line.row, column): cell
            for line in ours[sheet.title].lines
            for column, cell in enumerate(line.cells, 1)
            if cell and cell not in UNCOMPUTED
        }
        theirs = {
            (cell.row, cell.column): said(cell.value)
            for row in sheet.iter_rows()
            for cell in row
            if cell.value not in (None, "")
        }
        places = {*mine, *theirs}
        count += len(places)
        found += [(p, mine.get(p), theirs.get(p)) for p in places if mine.get(p) != theirs.get(p)]
    return found, count


OFFICE = ("soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML")
WRITERS = {
    "XlsxWriter": (by_xlsxwriter, {}, 60),
    "XlsxWriter in constant memory, texts in line": (in_constant_memory, {}, 125),
    "XlsxWriter with days from 1904": (by_xlsxwriter, {"date_1904": True}, 60),
    "openpyxl": (by_openpyxl, {}, 15),
    "pandas": (by_pandas, {}, 9),
}


@pytest.mark.parametrize(("write", "options", "cells"), WRITERS.values(), ids=WRITERS)
def test_a_workbook_is_read_as_openpyxl_reads_it(tmp_path, write, options, cells):
    path = tmp_path / "a.xlsx"
    write(path, **options)
    found, count = compared(path)
    assert found == []
    assert count >= cells


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("write", [by_xlsxwriter, by_openpyxl, by_pandas])
def test_what_libreoffice_makes_of_it_is_read_alike(tmp_path, write):
    write(tmp_path / "a.xlsx")
    subprocess.run(
        [*OFFICE, "--outdir", str(tmp_path / "made"), str(tmp_path / "a.xlsx")],
        env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True,
        check=True,
        timeout=200,
    )
    found, count = compared(tmp_path / "made" / "a.xlsx")
    assert found == []
    assert count > 8
