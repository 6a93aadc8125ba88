"""Look-alike letters, personal data and mixed styles in a table of notes; the examples of them."""

import io
from datetime import date

import pytest
import xlsxwriter

from gbopen import shipped
from gbopen.judging.file import Setting, judge_file
from gbopen.language import LANGUAGES
from gbopen.reports.sentences import hint, message
from gbopen.rules.catalogue import BY_NAME
from gbopen.tables.load import load_tables
from gbopen.values.conventions import CANONICAL
from tests.rule_tables import table_of_schema

DAY = date(2026, 11, 22)
NOTES = table_of_schema(
    {
        "fields": [
            {"name": "key", "title": "Mã", "title@en": "Key", "type": "string"},
            {"name": "note", "title": "Ghi chú", "title@en": "Note", "type": "string"},
            {"name": "number", "title": "Số, ký hiệu", "title@en": "Number", "type": "string",
             "constraints": {"pattern": "\\d+/[A-ZĐ-]+"}},
            {"name": "file", "title": "Tên tệp", "title@en": "File", "type": "string",
             "constraints": {"pattern": "[^/]+"}},
            {"name": "status", "title": "Tình trạng", "title@en": "Status", "type": "string",
             "constraints": {"enum": ["done"]},
             "categories": [{"value": "done", "label": "Đã họp", "label@en": "Done"}]},
            {"name": "amount", "title": "Số tiền", "title@en": "Amount", "type": "number"},
            {"name": "persons", "title": "Số người", "title@en": "Persons", "type": "integer"},
        ],
        "primaryKey": ["key"],
    },
    name="notes",
)  # fmt: skip
HEADER = "Mã;Ghi chú;Số, ký hiệu;Tên tệp;Tình trạng;Số tiền;Số người\n"


def of_notes(*rows, conventions=None):
    setting = Setting({"notes": NOTES}, DAY, conventions=conventions)
    text = HEADER + "".join(f"{row}\n" for row in rows)
    return judge_file("notes.csv", text.encode(), setting)


LETTERS = [
    ("in a text", "a;B\u00d0G;;;;;", "B2", "Đề nghị gõ lại: BĐG."),
    ("in a number of a document", "a;;5/N\u00d0-CP;;;;", "C2", "Đề nghị gõ lại: 5/NĐ-CP."),
    ("in a word of a list", "a;;;;\u00d0ã họp;;", "E2", "Đề nghị gõ lại: Đã."),
    ("in a key", "\u00d0a;;;;;;", "A2", "Đề nghị gõ lại: Đa."),
]


@pytest.mark.parametrize(
    ("row", "cell", "fix"), [c[1:] for c in LETTERS], ids=[c[0] for c in LETTERS]
)
def test_a_look_alike_letter_is_the_one_finding_of_its_cell(row, cell, fix):
    (one,) = of_notes(row).findings
    assert (one.rule, one.severity, one.place.cell) == ("look-alike-letter", "error", cell)
    assert hint(one, "vi") == fix


def test_a_pattern_that_allows_the_letter_is_believed():
    assert of_notes("a;;;B\u00d0G.xlsx;;;").findings == ()


PERSONAL = [
    ("a telephone", "a;Bà A 0912 345 678;;;;;", 'Ô này có số điện thoại ("091…78").'),
    ("an address", "a;ten@example.org;;;;;", 'Ô này có địa chỉ thư điện tử ("ten…rg").'),
    ("an identity", "a;001190000001;;;;;", 'Ô này có số định danh cá nhân ("001…01").'),
    ("a key", "001190000001;;;;;;", ""),
    ("a pattern", "a;;;0912345678;;;", ""),
    ("a plan", "a;218/KH-UBND, 50.000.000 đồng;;;;;", ""),
]


@pytest.mark.parametrize(("row", "told"), [c[1:] for c in PERSONAL], ids=[c[0] for c in PERSONAL])
def test_personal_data(row, told):
    report = of_notes(row)
    assert [message(one, "vi") for one in report.findings] == ([told] if told else [])
    for one in report.findings:
        assert (one.severity, one.place.cell) == ("warning", "B2")
        assert "345" not in repr(one)


def test_the_same_note_is_warned_about_in_every_row():
    report = of_notes("a;0912345678;;;;;", "b;;;;;;", "c;0912345678;;;;;")
    assert [one.place.cell for one in report.findings] == ["B2", "B4"]


STYLES = [
    ("source 000", ["a;;;;;934.000;", "b;;;;;34,685;"], ("F2", "F3")),
    ("a comma and a point", ["a;;;;;37,5;", "b;;;;;37.5;"], ("F2", "F3")),
    ("two columns", ["a;;;;;;2,500", "b;;;;;37,5;"], ("G2", "F3")),
    ("one way", ["a;;;;;1.234,5;", "b;;;;;37,5;1.500"], ()),
]


@pytest.mark.parametrize(("rows", "cells"), [c[1:] for c in STYLES], ids=[c[0] for c in STYLES])
def test_mixed_number_styles(rows, cells):
    told = [one for one in of_notes(*rows).findings if one.rule == "mixed-number-styles"]
    assert [(one.place.cell, *(place.cell for place in one.also)) for one in told] == (
        [cells] if cells else []
    )


def test_a_declared_style_is_not_mixed():
    report = of_notes("a;;;;;37,5;", "b;;;;;37.5;", conventions=CANONICAL)
    assert [one.rule for one in report.findings] == ["wrong-decimal-mark"]


STORED = [("text and text", "37.5", 1), ("text and a number", 37.5, 0)]


@pytest.mark.parametrize(("cell", "count"), [c[1:] for c in STORED], ids=[c[0] for c in STORED])
def test_what_a_workbook_stored_as_a_number_has_no_style(cell, count):
    data = io.BytesIO()
    book = xlsxwriter.Workbook(data)
    sheet = book.add_worksheet()
    rows = [HEADER.strip().split(";"), ["a", *[""] * 4, "37,5"], ["b", *[""] * 4, cell]]
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    book.close()
    report = judge_file("notes.xlsx", data.getvalue(), Setting({"notes": NOTES}, DAY))
    assert [one.rule for one in report.findings] == ["mixed-number-styles"] * count


EXAMPLES = ["mixed-number-styles", "look-alike-letter", "personal-data"]


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_the_rules_hold(name, language):
    rule = BY_NAME[name]
    for example in (*rule.passing, *rule.failing):
        schema = example.schema or {}
        table = table_of_schema(schema if "fields" in schema else {"fields": [schema]})
        lines = [table.fields[0].title.vi, *(cell for row in example.rows for cell in row.values())]
        data = example.file or "".join(f'"{line}"\n' for line in lines)
        setting = Setting({"people": table}, DAY, table="people")
        report = judge_file("a.csv", data.encode(), setting)
        told = [one for one in report.findings if one.rule == name]
        assert len(told) == (example in rule.failing)
        assert not set("{}") & set("".join(message(one, language) for one in told))


def test_a_formula_without_a_result_is_told_as_one():
    tables = load_tables(shipped.schemas())
    text = "Mã báo cáo;Chỉ tiêu;Số nữ;Tổng số\nhp-sngv-2022-news;party_committee;=2+3;7\n"
    report = judge_file("a.csv", text.encode(), Setting(tables, date(2026, 11, 22)))
    (finding,) = [one for one in report.findings if one.severity == "error"]
    assert (finding.rule, finding.place.cell) == ("type", "C2")
    assert message(finding, "vi") == 'Ô này chứa công thức "=2+3", không có kết quả lưu kèm.'
    assert hint(finding, "vi") == (
        "Đề nghị mở tệp bằng Excel rồi lưu lại, hoặc ghi thẳng giá trị, ví dụ 5."
    )
    assert message(finding, "en") == 'This cell holds the formula "=2+3" without a stored result.'
