"""Draft rows: what is in them, and that no draft is ever taken for a submission."""

import csv
import io

import pytest

from gbopen import shipped
from gbopen.commands.check_text import _form
from gbopen.judging.file import Setting, judge_file
from gbopen.prose.draft import draft, measure_before
from gbopen.prose.judge import judge_text
from gbopen.prose.report import draftable
from gbopen.prose.text import Paragraph
from gbopen.tables.load import load_tables
from tests.prose.test_sentences import DAY

TEXT = (
    "Đảng ủy viên: 05/07 đồng chí (chiếm 72%); Lãnh đạo Sở: 02/03 đồng chí; Bí thư Chi bộ: 03 đồng "
    "chí (chiếm 50%); 01 nữ Phó Chủ tịch Công đoàn, 05/07 ủy viên BCH Công đoàn chiếm gần 72,5%; "
    "70/162 người do đồng chí Nguyễn Văn Một quản lý chiếm 43%."
)


@pytest.fixture(scope="module", params=["vi", "en"])
def written(request):
    judged = list(judge_text("a.docx", [Paragraph(1, TEXT)]))
    return draft(draftable(judged), _form(request.param), request.param)


def rows_of(text):
    return list(csv.reader(io.StringIO(text), delimiter=";"))


def test_a_row_a_figure_with_what_was_printed(written):
    header, *rows = rows_of(written)
    vi = header[0] == "Mã báo cáo"
    nearly = "gần" if vi else "nearly"
    assert [row[:8] for row in rows] == [
        ["", "party_committee", "all", "5", "7", "72", "", "05/07 đồng chí (chiếm 72%)"],
        ["", "agency_leadership", "all", "2", "3", "", "", "02/03 đồng chí"],
        ["", "party_cell_secretary", "all", "3", "", "50", "", "03 đồng chí (chiếm 50%)"],
        ["", "", "all", "5", "7", "72,5", nearly,
         "05/07 ủy viên BCH Công đoàn chiếm gần 72,5%"],
        ["", "", "all", "70", "162", "43", "", "70/162 người … chiếm 43%"],
    ]  # fmt: skip
    assert rows[0][8].endswith("GB301")
    assert rows[0][8].startswith("đoạn 1, câu 1" if vi else "paragraph 1, sentence 1")


def test_a_draft_is_never_taken_for_a_submission(written):
    header, *rows = rows_of(written)
    setting = Setting(load_tables(shipped.schemas()), today=DAY)
    refused = judge_file("draft.csv", written.encode(), setting)
    assert refused.counts["unknown-column"] == 1
    # whoever fills in everything else has still to delete the column
    filled = [["hp-sngv-2022-news", row[1] or "staff_all", str(n), *row[3:]] for n, row in
              enumerate(rows)]  # fmt: skip
    again = io.StringIO()
    csv.writer(again, delimiter=";").writerows([header, *filled])
    refused = judge_file("draft.csv", again.getvalue().encode(), setting)
    assert refused.counts["unknown-column"] == 1
    assert refused.count("error") > 0


NAMES = {"dang uy": "party", "lanh dao so": "leaders", "truong pho phong don vi": "heads"}


@pytest.mark.parametrize(
    ("before", "measure"),
    [
        ("Đảng ủy: ", "party"),
        ("Cụ thể như sau: Đảng ủy có ", "party"),
        ("Lãnh đạo Sở – ", "leaders"),
        ("Trưởng, Phó phòng, đơn vị: ", "heads"),
        ("nữ tham gia đảng ủy là ", ""),
        ("Đảng ủy, ", ""),
        ("Văn phòng Đảng ủy khối: ", ""),
        ("", ""),
    ],
)
def test_a_measure_only_where_its_name_stands_right_before(before, measure):
    assert measure_before(before, NAMES) == measure
