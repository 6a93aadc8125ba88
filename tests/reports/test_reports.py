"""The text and the JSON of a report, as they are printed."""

import json
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen, make_report
from gbopen.judging.file import Setting, judge_files
from gbopen.language import Decimal
from gbopen.reports.as_json import as_json
from gbopen.reports.as_text import as_text, printable
from gbopen.reports.sentences import where
from gbopen.tables.load import build_table

DAY = date(2026, 6, 30)
SCHEMA = {
    "name": "courses",
    "fields": [
        {"name": "no", "title": "STT lớp", "title@en": "No.", "type": "integer"},
        {"name": "women", "title": "Số nữ", "title@en": "Women", "type": "integer"},
        {"name": "total", "title": "Tổng số", "title@en": "Total", "type": "integer"},
        {"name": "share", "title": "Tỷ lệ", "title@en": "Share", "type": "number", "unit": "%"},
    ],
    "primaryKey": ["no"],
    "rules": [{"rule": "share-mismatch", "part": "women", "whole": "total", "share": "share"}],
}
WRONG = "no,women,total,share\n1,5,7,72\n2,4,13,30.8\n2,1,2,50\n"


def report_on(*files, limit=1000):
    table = build_table(SCHEMA, file="courses.json")
    setting = Setting({"courses": table}, DAY, version="0.1.0", limit=limit)
    return judge_files([(name, text.encode()) for name, text in files], setting)


TEXT_VI = """Chưa gửi được: 2 chỗ cần sửa.

Cần sửa: Tỷ lệ không khớp với số lượng (GB301, 1 chỗ)
  Ô D2 (dòng 2, cột "share"): "72"
    5/7 = 71,4%, làm tròn là 71%; báo cáo ghi 72%, có thể do làm tròn lên.
    → Đề nghị ghi 71%.

Cần sửa: Hai dòng trùng nhau (GB501, 1 chỗ)
  Ô A4 (dòng 4, cột "no"): "2"
    Dòng 4 trùng với dòng 3: cùng STT lớp.
    → Đề nghị chỉ giữ một dòng.
"""

TEXT_EN = """Not ready to send: 2 to correct.

Must be corrected: The percentage does not match its counts (GB301, 1 place)
  Cell D2 (row 2, column "share"): "72"
    5/7 = 71.4%, which rounds to 71%; the report says 72%, perhaps because it
    was rounded up.
    → Please write 71%.

Must be corrected: Two rows are the same thing (GB501, 1 place)
  Cell A4 (row 4, column "no"): "2"
    Row 4 doubles row 3 (the same No.).
    → Please keep only one of them.
"""


def test_the_text_in_vietnamese():
    assert as_text(report_on(("a.csv", WRONG)), "vi") == TEXT_VI


def test_the_text_in_english():
    assert as_text(report_on(("a.csv", WRONG)), "en") == TEXT_EN


def test_colour_only_where_it_is_asked_for():
    report = report_on(("a.csv", WRONG))
    assert "\x1b" not in as_text(report, "vi")
    assert as_text(report, "vi", colour=True).startswith("\x1b[1;31mChưa gửi được")


def test_a_cut_list_says_so_and_counts_all():
    rows = "".join(f"{n},5,7,72\n" for n in range(5))
    report = report_on(("a.csv", "no,women,total,share\n" + rows), limit=2)
    assert report.counts == {"share-mismatch": 5}
    assert "  Hiển thị 2 trong tổng số 5 chỗ.\n" in as_text(report, "vi")
    assert "  2 of 5 places are shown.\n" in as_text(report, "en")


def test_several_files_are_named_without_their_common_folder():
    text = as_text(report_on(("nop/x/a.csv", WRONG), ("nop/y/b.csv", WRONG)), "vi")
    assert "\nChưa gửi được        5        0  x/a.csv\n" in text  # three rows of b.csv are in it
    assert "nop/" not in text


def test_the_sheet_is_named_where_a_workbook_has_several():
    findings = [
        Finding("GB201", "required", "error", place, parameters={"title": "Số nữ"})
        for place in (Place("y.xlsx", 2, 2, 3, "Số nữ", sheet) for sheet in ("A", "B"))
    ]
    seen = [FileSeen("y.xlsx", sheet=sheet) for sheet in ("A", "B")]
    text = as_text(make_report(findings, files=seen, unchecked=(), today=DAY, version=""), "vi")
    assert '\nChưa gửi được        1        0  y.xlsx, trang tính "B"\n' in text
    assert "1 tệp" not in text
    assert 'y.xlsx, trang tính "B": Ô C2 (dòng 2, cột "Số nữ")' in text


def test_the_json_obeys_its_schema_and_is_in_both_languages():
    path = Path(__file__).parents[2] / "gbopen/reports/report.schema.json"
    schema = json.loads(path.read_text(encoding="utf-8"))
    data = json.loads(as_json(report_on(("a.csv", WRONG), ("b.csv", "nothing"))))
    jsonschema.Draft202012Validator(schema).validate(data)
    first = data["findings"][0]
    assert first["place"]["cell"] == "D2"
    assert first["message"] == {
        "vi": "5/7 = 71,4%, làm tròn là 71%; báo cáo ghi 72%, có thể do làm tròn lên.",
        "en": "5/7 = 71.4%, which rounds to 71%; the report says 72%, perhaps because it was "
        "rounded up.",
    }
    assert (data["errors"], data["today"], data["gbopen"]) == (3, "2026-06-30", "0.1.0")


PLACES = [
    pytest.param(Place("a.csv"), "", id="a whole file"),
    pytest.param(Place("a.csv", 3, 3), "Dòng 3", id="a row"),
    pytest.param(Place("a.csv", 3, 5), "Dòng 3, dòng văn bản 5", id="a row after a line break"),
    pytest.param(Place("a.csv", 3, 3, 4, "Số nữ"), 'Ô D3 (dòng 3, cột "Số nữ")', id="a cell"),
    pytest.param(Place("a.csv", 3, 3, 28), "Ô AB3 (dòng 3)", id="a cell without a title"),
]


@pytest.mark.parametrize(("place", "said"), PLACES)
def test_where_a_finding_is(place, said):
    assert where(place, "vi") == said


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[31mđỏ", "\\x1b[31mđỏ"),
        ("a\u202eb", "a\\x202eb"),
        ("x" * 100, "x" * 59 + "…"),
        ("Sở Ngoại vụ", "Sở Ngoại vụ"),
    ],
)
def test_cells_cannot_command_a_terminal(text, shown):
    assert printable(text) == shown


def test_braces_and_percent_signs_in_cells_are_only_text():
    place = Place("a.csv", 2, 2, 1, "x")
    finding = Finding(
        "GB202", "type", "error", place, "{v}%s{0}", "no_hint", {"v": "{v}%s{0}", "kind": "số"}
    )
    report = make_report([finding], files=[FileSeen("a.csv")], unchecked=[], today=DAY, version="0")
    assert '"{v}%s{0}" không phải là số.' in as_text(report, "vi")


def test_figures_are_in_the_form_of_the_language():
    assert Decimal(714, 10).said_in("vi") == "71,4"
    assert Decimal(714, 10).said_in("en") == "71.4"


MANY_VI = """Chưa gửi được: 2 chỗ cần sửa, 1 chỗ cần xem lại.
4 tệp: 1 chưa gửi được, 1 nên xem lại, 2 gửi được.

Kết quả        Cần sửa  Xem lại  Tệp
Chưa gửi được        2        0  BC 6 thang (1).xlsx
Nên xem lại          0        1  mau.csv
Gửi được             0        0  so-y-te/bao-cao-so-lieu-binh-dang-gioi-6-thang-
                                 dau-nam-2026.csv
Gửi được             0        0  so-y-te/mau.csv

"""
MANY_EN = """Not ready to send: 2 to correct, 1 to review.
Files: 4; not ready: 1, to review: 1, ready: 2.

Result         Errors  Review  File
Not ready           2       0  BC 6 thang (1).xlsx
Please review       0       1  mau.csv
Ready               0       0  so-y-te/bao-cao-so-lieu-binh-dang-gioi-6-thang-da
                               u-nam-2026.csv
Ready               0       0  so-y-te/mau.csv

"""


@pytest.mark.parametrize(("language", "said"), [("vi", MANY_VI), ("en", MANY_EN)])
def test_many_files_have_a_line_each_in_columns(language, said):
    findings = [
        Finding("GB201", "required", "error", place, parameters={"title": "Số nữ"})
        for place in (
            Place("nop/BC 6 thang (1).xlsx", 2, 2, 3, "Số nữ", "Nữ trong lãnh đạo"),
            Place("nop/BC 6 thang (1).xlsx", 3, 3, 3, "Số nữ", "Nữ trong lãnh đạo"),
        )
    ]
    place = Place("nop/mau.csv", 2, 2, 5, "Tỷ lệ nữ")
    findings.append(
        Finding("GB224", "too-many-decimals", "warning", place, "", "", {"k": 3, "w": "7"})
    )
    seen = [
        FileSeen("nop/BC 6 thang (1).xlsx", sheet="Nữ trong lãnh đạo"),
        FileSeen("nop/BC 6 thang (1).xlsx", sheet="Đào tạo"),
        FileSeen("nop/mau.csv"),
        FileSeen("nop/so-y-te/bao-cao-so-lieu-binh-dang-gioi-6-thang-dau-nam-2026.csv"),
        FileSeen("nop/so-y-te/mau.csv"),
    ]
    report = make_report(findings, files=seen, unchecked=(), today=DAY, version="")
    assert as_text(report, language).startswith(said)
