"""Whatever the bytes, the cells and the parts of a workbook: a report, and never an exception.

The normal run tries a few; `long` tries many more.
"""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gbopen import shipped
from gbopen.judging.file import Setting, judge_file
from gbopen.letter.kinds import example_of
from gbopen.reports.as_json import as_json
from gbopen.reports.as_text import as_text
from gbopen.screening.setting import lists_in
from gbopen.tables.letter import read_letter_table
from gbopen.tables.load import load_tables
from gbopen.values.codes import read_boolean
from gbopen.values.conventions import CANONICAL, UNKNOWN, Conventions
from gbopen.values.dates import Stretch, read_date
from gbopen.values.defect import Defect
from gbopen.values.figures import Figure, read_figure, read_whole, read_year
from gbopen.values.table_schema import TYPES, key_of, reader_of
from tests.reading.workbook_files import packed, parts_of

TABLES = load_tables(shipped.schemas())
SETTING = Setting(
    TABLES,
    dt.date(2026, 11, 22),
    code_lists=lists_in(shipped.reference().joinpath("data"), TABLES),
)
FEW = settings(max_examples=30, suppress_health_check=list(HealthCheck))
MANY = settings(max_examples=3_000, suppress_health_check=list(HealthCheck))

HEADERS = sorted(",".join(field.name for field in table.fields) for table in TABLES.values())
ODD = (
    "5 5/7 72% gần 37,5 1.234 1,234.5 -3 2022 15/11/2022 2022-11-15 99/99/9999 x … - N/A ? \" '"
    " =1+1 \ufeff \0 \x1b[2J \u202e \ud7ff 1e999 +84 0912345678 a@b.vn ệ e\u0323\u0302"
).split(" ")
CELLS = st.one_of(st.sampled_from(ODD), st.text(max_size=12))
ROWS = st.lists(st.lists(CELLS, max_size=14).map(",".join), max_size=8).map("\n".join)
FILES = st.one_of(
    st.binary(max_size=400),
    st.tuples(st.sampled_from(HEADERS), ROWS).map(
        lambda two: "\n".join(two).encode("utf-8", "surrogatepass")
    ),
    st.tuples(st.sampled_from(HEADERS), ROWS, st.sampled_from(["utf-16", "cp1258"])).map(
        lambda three: "\n".join(three[:2]).encode(three[2], "replace")
    ),
)


def judged(data, name="a.csv"):
    report = judge_file(name, data, SETTING)
    assert as_json(report)
    assert as_text(report, "vi")
    assert as_text(report, "en")


@FEW
@given(FILES)
def test_any_bytes_have_a_report(data):
    judged(data)


@pytest.mark.long
@MANY
@given(FILES)
def test_many_bytes_have_a_report(data):
    judged(data)


NASTY = ("", "0", "-1", "99999999999", "A0", "XFD1048577", "nan", "1e400", "_xD800_", "٣", "true")
PIECES = (
    '<row r="{}">', "<row>", "</row>", '<c r="{}" t="s">', '<c t="inlineStr">', '<c t="d">',
    '<c s="{}">', '<c t="b">', '<c t="e">', "<v>{}</v>", "<v/>", "<f>{}</f>",
    '<f t="shared" si="{}"/>', "<is><t>{}</t></is>", "<r><t>{}</t></r>", "<rPh><t>{}</t></rPh>",
    "</c>", '<mergeCell ref="{}:{}"/>', '<col min="{}" max="{}" hidden="1"/>',
)  # fmt: skip
ROW = st.lists(st.tuples(st.sampled_from(PIECES), st.sampled_from(NASTY)), max_size=12)
HEAD = "".join(f"<c><v>{n}</v></c>" for n in range(4))


def workbook(pieces, strings, formats):
    inside = "".join(piece.replace("{}", nasty) for piece, nasty in pieces)
    number = inside.count("<row") - inside.count("</row>")
    return packed(
        parts_of(
            f"<row>{HEAD}</row>{inside}{'</row>' * number}",
            strings="".join(f"<si><t>{one}</t></si>" for one in strings),
            cell_formats="0 14 9 165",
            codes="".join(f'<numFmt numFmtId="165" formatCode="{one}"/>' for one in formats),
        )
    )


FORMATS = st.lists(st.sampled_from(["[$-42A]dd/mm/yyyy;@", "0.0%", "[h]:mm", ";;;", "0,", "[>=1"]))
WORKBOOKS = st.builds(workbook, ROW, st.lists(st.sampled_from(NASTY), max_size=3), FORMATS)


@FEW
@given(WORKBOOKS)
def test_any_parts_of_a_workbook_have_a_report(data):
    judged(data, "a.xlsx")


@pytest.mark.long
@MANY
@given(WORKBOOKS)
def test_many_parts_of_a_workbook_have_a_report(data):
    judged(data, "a.xlsx")


def test_a_form_of_dates_with_half_a_character_has_no_example():
    schema = {"fields": [{"name": "a", "type": "date", "format": "%Y\udf0e"}]}
    (field,) = read_letter_table(schema, name="a", file="a.json").fields
    assert not example_of(field)


CONVENTIONS = (UNKNOWN, CANONICAL, Conventions(decimal=",", date_order="dmy"))
TEXTS = st.one_of(
    CELLS,
    st.text("0123456789.,/-%: gầntháng", max_size=20),
    st.text('[]{}":,0123456789.eE+-TZPYMD', max_size=20),
)


def read(text):
    for conventions in CONVENTIONS:
        assert isinstance(read_whole(text, conventions), Figure | Defect | None)
        assert isinstance(read_figure(text, conventions, percent=True), Figure | Defect | None)
        assert isinstance(read_date(text, conventions), Stretch | Defect | None)
    assert isinstance(read_year(text), int | Defect | None)
    assert isinstance(read_boolean(text), bool | Defect | None)
    for kind in TYPES:
        value = reader_of(kind)(text)
        assert value is None or isinstance(value, Defect) or key_of(value) is not None


@settings(FEW, max_examples=100)
@given(TEXTS)
def test_any_text_is_a_value_or_a_defect(text):
    read(text)


@pytest.mark.long
@settings(MANY, max_examples=30_000)
@given(TEXTS)
def test_many_texts_are_values_or_defects(text):
    read(text)
