"""Workbooks as programs write them -> rows of text cells in their true place."""

import io
import shutil
import subprocess
from datetime import date, datetime, time

import openpyxl
import pytest
import xlsxwriter

from gbopen.reading.delimited import Line
from gbopen.reading.encoding import NotText
from gbopen.reading.workbook import is_workbook, read_workbook
from tests.reading.workbook_files import STRICT, packed, parts_of, with_sheets

TEN_THIRTY = datetime(2022, 11, 15, 10, 30)  # noqa: DTZ001 - a workbook knows no time zones
STORED = [
    ("a shared text", '<c r="A1" t="s"><v>0</v></c>', "Sở Y tế", False),
    ("runs of several looks", '<c t="s"><v>1</v></c>', "05 đồng chí", False),
    ("a reading aid beside a text", '<c t="s"><v>2</v></c>', "東京", False),
    ("an escaped line break", '<c t="s"><v>3</v></c>', "một\nhai", False),
    ("an escape that was typed", '<c t="s"><v>4</v></c>', "_x000D_", False),
    ("half a character", '<c t="s"><v>5</v></c>', "a\ufffdb", False),
    ("two halves of a character", '<c t="s"><v>6</v></c>', "\U0001f600", False),
    ("spaces that are kept", '<c t="s"><v>7</v></c>', "  gần ", False),
    ("a text in the cell", '<c t="inlineStr"><is><t>hơn</t></is></c>', "hơn", False),
    (
        "runs in the cell",
        '<c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
        "ab",
        False,
    ),
    ("true", '<c t="b"><v>1</v></c>', "TRUE", False),
    ("false", '<c t="b"><v>0</v></c>', "FALSE", False),
    ("a division by zero", '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', "#DIV/0!", False),
    ("a number", "<c><v>5</v></c>", "5", True),
    ("a number named so", '<c t="n"><v> 5 </v></c>', "5", True),
    ("a percentage", '<c s="1"><v>0.7142857142857143</v></c>', "71.43%", True),
    ("a day", '<c s="2"><v>44880</v></c>', "2022-11-15", True),
    ("a format of the file", '<c s="3"><v>37.5</v></c>', "37.500", True),
    ("a style nobody has", '<c s="99"><v>37.5</v></c>', "37.5", True),
    ("a day stored as a day", '<c t="d"><v>2022-11-15</v></c>', "2022-11-15", True),
    ("a midnight stored so", '<c t="d"><v>2022-11-15T00:00:00.000Z</v></c>', "2022-11-15", True),
    ("a time stored so", '<c t="d"><v>2022-11-15T10:30</v></c>', "2022-11-15 10:30:00", True),
    ("a day that is none", '<c t="d"><v>2022-02-30</v></c>', "2022-02-30", False),
    ("a formula worked out", "<c><f>2+3</f><v>5</v></c>", "5", True),
    ("a formula that gives a text", '<c t="str"><f>"a"</f><v>gần</v></c>', "gần", False),
    ("a formula not worked out", "<c><f>SUM(B2:B9)</f></c>", "=SUM(B2:B9)", False),
    ("a formula left empty by its program", "<c><f>A2/B2</f><v></v></c>", "=A2/B2", False),
    ("a text formula not worked out", '<c t="str"><f>A2</f></c>', "=A2", False),
    ("a shared formula", '<c><f t="shared" si="0"/></c>', "=…", False),
    ("no number", "<c><v>năm</v></c>", "năm", False),
    ("a kind nobody knows", '<c t="x"><v>5</v></c>', "5", False),
]
STRINGS = (
    "<si><t>Sở Y tế</t></si><si><r><t>05 </t></r><r><rPr><b/></rPr><t>đồng chí</t></r></si>"
    '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>một_x000D_\nhai</t></si>'
    "<si><t>_x005F_x000D_</t></si><si><t>a_xD83D_b</t></si><si><t>_xD83D__xDE00_</t></si>"
    '<si><t xml:space="preserve">  gần </t></si>'
)
FORMATS = {"cell_formats": "0 10 14 164", "codes": '<numFmt numFmtId="164" formatCode="0.000"/>'}
EMPTY = [
    ("no value", "<c/>"),
    ("a style alone", '<c s="2"/>'),
    ("an empty value", "<c><v/></c>"),
    ("an empty shared text", '<c t="s"><v></v></c>'),
    ("spaces", '<c t="inlineStr"><is><t> </t></is></c>'),
    ("an empty text of a formula", '<c t="str"><f>""</f><v></v></c>'),
]


def sheets_of(data):
    sheets = read_workbook(data)
    assert not isinstance(sheets, NotText)
    assert is_workbook(data)
    return sheets


def lines_of(rows, **more):
    return sheets_of(packed(parts_of(rows, **more)))[0].lines


def cells_of(lines):
    return [line.cells for line in lines]


@pytest.mark.parametrize(
    ("cell", "text", "typed"), [case[1:] for case in STORED], ids=[case[0] for case in STORED]
)
@pytest.mark.parametrize("spelling", ["plain", "strict"])
def test_a_cell_is_read_as_it_is_seen(cell, text, typed, spelling):
    spaces = {"namespaces": STRICT} if spelling == "strict" else {}
    (line,) = lines_of(f"<row>{cell}</row>", strings=STRINGS, **FORMATS, **spaces)
    assert line == Line((text,), 1, 1, frozenset({0} if typed else ()))


@pytest.mark.parametrize("cell", [case[1] for case in EMPTY], ids=[case[0] for case in EMPTY])
def test_a_cell_without_a_value_is_empty(cell):
    (line,) = lines_of(f"<row>{cell}<c><v>1</v></c></row>")
    assert line.cells == ("", "1")


def test_rows_keep_their_numbers_and_all_are_as_wide_as_the_widest():
    rows = '<row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="D4"><v>2</v></c></row>'
    assert lines_of(rows) == (
        Line(("", "", "", ""), 1, 1),
        Line(("", "1", "", ""), 2, 2, frozenset({1})),
        Line(("", "", "", ""), 3, 3),
        Line(("", "", "", "2"), 4, 4, frozenset({3})),
    )


def test_rows_and_cells_without_numbers_follow_each_other():
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>"
    assert cells_of(lines_of(rows)) == [("1", "2"), ("", "3")]


def test_rows_and_cells_in_any_order_are_put_in_their_place():
    rows = (
        '<row r="2"><c r="C2"><v>3</v></c><c r="A2"><v>1</v></c></row>'
        '<row r="1"><c><v>0</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>'
    )
    assert cells_of(lines_of(rows)) == [("0", "", ""), ("1", "2", "3")]
    assert lines_of(rows)[1].typed == {0, 1, 2}


def test_of_a_cell_stored_twice_the_last_counts():
    rows = '<row><c r="A1"><v>1</v></c><c r="A1" t="str"><v>gần</v></c></row>'
    assert lines_of(rows) == (Line(("gần",), 1, 1),)


def test_columns_beyond_z_are_counted():
    (line,) = lines_of('<row><c r="AB1"><v>1</v></c></row>')
    assert len(line.cells) == 28


def test_what_is_only_formatted_is_no_row_and_no_column():
    rows = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row>' + "".join(
        f'<row r="{row}" s="1" customFormat="1"><c r="A{row}" s="1"/></row>'
        for row in range(2, 2000)
    )
    assert lines_of(rows + '<row r="1048576" s="1"/>') == (Line(("1",), 1, 1, frozenset({0})),)


def test_a_sheet_without_a_value_has_no_lines():
    assert lines_of('<row r="5"><c r="C5"/></row>') == ()


def test_days_are_counted_from_1904_where_the_workbook_says_so():
    rows = '<row><c s="2"><v>43418</v></c></row>'
    assert cells_of(lines_of(rows, properties='date1904="1"', **FORMATS)) == [("2022-11-15",)]


def test_merged_cells_are_told_and_hold_their_value_once():
    merged = '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="bad"/></mergeCells>'
    (sheet,) = sheets_of(packed(parts_of("<row><c><v>1</v></c><c/></row>", after=merged)))
    assert sheet.merged == ((1, 1, 2, 2),)
    assert cells_of(sheet.lines) == [("1",)]


def test_visible_sheets_come_in_order_and_hidden_ones_where_asked_for():
    states = [("b", "visible"), ("x", "hidden"), ("a", "visible"), ("y", "veryHidden")]
    sheets = sheets_of(with_sheets(states))
    assert [(sheet.name, cells_of(sheet.lines)) for sheet in sheets] == [
        ("b", [("b",)]),
        ("a", [("a",)]),
    ]
    every = read_workbook(with_sheets(states), hidden=True)
    assert not isinstance(every, NotText)
    assert [(sheet.name, sheet.hidden) for sheet in every] == [
        ("b", ""),
        ("x", "hidden"),
        ("a", ""),
        ("y", "veryHidden"),
    ]


@pytest.mark.parametrize(
    "target",
    [
        "/xl/worksheets/sheet1.xml",
        "./worksheets/../worksheets/sheet1.xml",
        "Worksheets\\Sheet1.xml",
    ],
)
def test_a_part_is_found_however_it_is_named(target):
    parts = parts_of("<row><c><v>1</v></c></row>")
    rels = str(parts["xl/_rels/workbook.xml.rels"]).replace("worksheets/sheet1.xml", target)
    assert cells_of(sheets_of(packed(parts | {"xl/_rels/workbook.xml.rels": rels}))[0].lines) == [
        ("1",)
    ]


@pytest.mark.parametrize(
    "missing", ["[Content_Types].xml", "xl/sharedStrings.xml", "xl/styles.xml"]
)
def test_a_part_that_is_not_needed_may_be_missing(missing):
    parts = parts_of('<row><c s="0"><v>1</v></c></row>')
    del parts[missing]
    assert cells_of(sheets_of(packed(parts))[0].lines) == [("1",)]


def test_the_main_part_may_have_any_name():
    parts = parts_of("<row><c><v>1</v></c></row>")
    moved = {name.replace("workbook", "book"): part for name, part in parts.items()}
    types = str(parts["[Content_Types].xml"]).replace("workbook.xml", "book.xml")
    assert sheets_of(packed(moved | {"[Content_Types].xml": types}))[0].name == "Số liệu"


def test_names_of_elements_may_have_a_prefix_and_parts_may_be_utf_16():
    parts = parts_of()
    sheet = (
        '<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="http://schemas.openxmlformats'
        '.org/spreadsheetml/2006/main"><x:sheetData><x:row>\n <x:c t="str">\n  <x:v>gần</x:v>\n'
        " </x:c></x:row></x:sheetData></x:worksheet>"
    )
    parts["xl/worksheets/sheet1.xml"] = sheet.encode("utf-16")
    assert cells_of(sheets_of(packed(parts))[0].lines) == [("gần",)]


def test_a_chart_on_a_sheet_of_its_own_is_passed_over():
    parts = parts_of("<row><c><v>1</v></c></row>")
    rels = str(parts["xl/_rels/workbook.xml.rels"]).replace('/worksheet"', '/chartsheet"')
    assert read_workbook(packed(parts | {"xl/_rels/workbook.xml.rels": rels})) == ()


def written_by_xlsxwriter():
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file)
    sheet = book.add_worksheet("Lãnh đạo")
    formats = {
        code: book.add_format({"num_format": code})
        for code in ("0.0%", "dd/mm/yyyy", "#,##0", "d-mmm", "dd/mm/yyyy hh:mm", "@")
    }
    sheet.merge_range("A1:F1", "Báo cáo")
    sheet.write_row("A2", ["Đơn vị", "Số nữ", "Tỷ lệ", "Ngày", "Kinh phí", "Ghi"])
    sheet.write_row("A3", ["Sở Y tế", 5])
    sheet.write_number("C3", 5 / 7, formats["0.0%"])
    sheet.write_datetime("D3", date(2022, 11, 15), formats["dd/mm/yyyy"])
    sheet.write_number("E3", 934000, formats["#,##0"])
    sheet.write_boolean("F3", True)
    sheet.write_string("A5", "05/07", formats["@"])
    sheet.write_datetime("B5", date(2026, 7, 5), formats["d-mmm"])
    sheet.write_formula("C5", "=B3/7", formats["0.0%"], 5 / 7)
    sheet.write_datetime("D5", TEN_THIRTY, formats["dd/mm/yyyy hh:mm"])
    sheet.write_rich_string("E5", "gần ", book.add_format({"bold": True}), "400")
    sheet.write_blank("J900", None, formats["0.0%"])
    book.add_worksheet("Danh mục").hide()
    book.close()
    return file.getvalue()


def test_a_workbook_of_xlsxwriter():
    (sheet,) = sheets_of(written_by_xlsxwriter())
    assert (sheet.name, sheet.merged) == ("Lãnh đạo", ((1, 1, 1, 6),))
    assert sheet.lines == (
        Line(("Báo cáo", "", "", "", "", ""), 1, 1),
        Line(("Đơn vị", "Số nữ", "Tỷ lệ", "Ngày", "Kinh phí", "Ghi"), 2, 2),
        Line(
            ("Sở Y tế", "5", "71.4%", "2022-11-15", "934000", "TRUE"), 3, 3, frozenset({1, 2, 3, 4})
        ),
        Line(("",) * 6, 4, 4),
        Line(
            ("05/07", "2026-07-05", "71.4%", "2022-11-15 10:30:00", "gần 400", ""),
            5,
            5,
            frozenset({1, 2, 3}),
        ),
    )


def test_a_workbook_of_openpyxl():
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Đơn vị", "Ngày", "Giờ", "Tỷ lệ", "Tổng"])
    sheet.append(["Sở Nội vụ\nvà Y tế", date(2022, 11, 15), time(9, 30), 0.375, "=B2+1"])
    sheet["D2"].number_format = "0.00%"
    book.create_sheet("Ẩn").sheet_state = "veryHidden"
    file = io.BytesIO()
    book.save(file)
    (read,) = sheets_of(file.getvalue())
    assert read.lines[1] == Line(
        ("Sở Nội vụ\nvà Y tế", "2022-11-15", "09:30:00", "37.50%", "=B2+1"),
        2,
        2,
        frozenset({1, 3}),
    )


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_a_workbook_of_libreoffice(tmp_path):
    (tmp_path / "in.csv").write_text("Đơn vị,Nữ,Ngày\nSở Y tế,37.50,2022-11-15\n", encoding="utf-8")
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    read_as = "--infilter=Text - txt - csv (StarCalc):44,34,76"
    to = ["--convert-to", "xlsx", "--outdir", str(tmp_path), str(tmp_path / "in.csv")]
    subprocess.run(["soffice", "--headless", home, read_as, *to], check=True, timeout=300)
    (sheet,) = sheets_of((tmp_path / "in.xlsx").read_bytes())
    assert sheet.lines == (
        Line(("Đơn vị", "Nữ", "Ngày"), 1, 1),
        Line(("Sở Y tế", "37.5", "2022-11-15"), 2, 2, frozenset({1, 2})),
    )
