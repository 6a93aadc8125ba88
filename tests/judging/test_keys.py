"""Keys and references: rows that are the same thing, and values that lead nowhere."""

import pytest

from gbopen.judging.file import judge_files
from tests.judging.people import check, said, tables_of, told
from tests.templates.filling import filled
from tests.templates.forms import setting, workbook

OFFICES = {
    "name": "offices",
    "title": "Đơn vị",
    "title@en": "Offices",
    "gbopen:filledBy": "publisher",
    "gbopen:nameField": "called",
    "fields": [
        {"name": "code", "title": "Mã", "title@en": "Code"},
        {"name": "called", "title": "Tên gọi", "title@en": "Name", "gbopen:mayBeAbsent": True},
        {"name": "above", "title": "Cấp trên", "title@en": "Above", "gbopen:mayBeAbsent": True},
    ],
    "primaryKey": ["code"],
    "foreignKeys": [{"fields": "above", "reference": {"resource": "", "fields": "code"}}],
    "rules": [{"rule": "cycle", "id": "code", "parent": "above"}],
}
REPORTS = {
    "name": "reports",
    "title": "Báo cáo",
    "title@en": "Reports",
    "fields": [
        {"name": "report", "title": "Số báo cáo", "title@en": "Report"},
        {"name": "sent_on", "title": "Ngày gửi", "title@en": "Sent", "type": "date"},
    ],
    "primaryKey": ["report"],
}
FIGURES = {
    "name": "figures",
    "title": "Số liệu",
    "title@en": "Figures",
    "fields": [
        {"name": "report_no", "title": "Báo cáo", "title@en": "Of report"},
        {"name": "office", "title": "Đơn vị", "title@en": "Office"},
        {"name": "women", "title": "Số nữ", "title@en": "Women", "type": "integer"},
        {"name": "seal", "title": "Số dấu", "title@en": "Seal", "gbopen:mayBeAbsent": True},
    ],
    "primaryKey": ["report_no", "office"],
    "uniqueKeys": [["seal"]],
    "foreignKeys": [
        {"fields": "report_no", "reference": {"resource": "reports", "fields": "report"}},
        {"fields": "office", "reference": {"resource": "offices", "fields": "code"}},
    ],
}
TABLES = tables_of(OFFICES, REPORTS, FIGURES)
LISTS = {"offices": "code,called,above\nhq,Văn phòng,\nhr,Phòng Tổ chức,hq\n".encode()}
KNOWN = [("reports", b"report,sent_on\nr1,2022-06-10\n")]
HEAD = "report_no,office,women,seal\n"


def judged(*files, **options):
    return check(*files, tables=TABLES, code_lists=LISTS, known=KNOWN, **options)


DOUBLED = {
    "no two rows alike": (HEAD + "r1,hq,5,\nr1,hr,5,\n", []),
    "two rows alike": (HEAD + "r1,hq,5,\nr1,hr,6,\nr1,hq,7,\n", ["duplicate-key A4"]),
    "three rows alike": (
        HEAD + "r1,hq,5,\nr1,hq,5,\nr1,hq,5,\n",
        ["duplicate-key A3", "duplicate-key A4"],
    ),
    "the key in another order of columns": (
        "women,office,report_no\n5,hq,r1\n6,hq,r1\n",
        ["duplicate-key C3"],
    ),
    "alike but for a space": (
        HEAD + "r1,hq,5,\nr1, hq,5,\n",
        ["duplicate-key A3", "harmless-spelling:spaces B3"],
    ),
    "a name and its code": (HEAD + "r1,hr,5,\nr1,Phòng tổ chức,5,\n", ["duplicate-key A3"]),
    "another key twice": (HEAD + "r1,hq,5,9\nr1,hr,5,9\n", ["duplicate-key D3"]),
    "another key empty twice": (HEAD + "r1,hq,5,\nr1,hr,5,\n", []),
    "a key that is empty twice": (HEAD + ",,5,\n,,6,\n", []),
    "a key that is half empty twice": (HEAD + "r1,,5,\nr1,,6,\n", ["duplicate-key A3"]),
}


@pytest.mark.parametrize("case", DOUBLED.values(), ids=DOUBLED)
def test_the_second_of_two_rows_alike_is_told(case):
    data, expected = case
    assert told(judged(data)) == expected


def test_the_sentences_of_two_rows_alike():
    (finding,) = judged(HEAD + "r1,hq,5,\nr1,hq,6,\n").findings
    assert said(finding, "vi") == (
        "Dòng 3 trùng với dòng 2: cùng Báo cáo, Đơn vị.",
        "Đề nghị chỉ giữ một dòng.",
    )
    assert said(finding, "en") == (
        "Row 3 doubles row 2 (the same Of report, Office).",
        "Please keep only one of them.",
    )
    assert [(one.file, one.cell) for one in finding.also] == [("a.csv", "A2")]
    assert finding.found == "r1 / hq"


def test_rows_alike_in_two_files_count_for_both_and_are_told_in_the_second():
    report = judged(HEAD + "r1,hr,5,\nr1,hq,5,\n", HEAD + "r1,hq,6,\n")
    (finding,) = report.findings
    assert (finding.rule, finding.place.file, finding.place.cell) == (
        "duplicate-key",
        "b.csv",
        "A2",
    )
    assert said(finding, "vi") == (
        'Dòng 2 của tệp "b.csv" trùng với dòng 3 của tệp "a.csv": cùng Báo cáo, Đơn vị (r1, hq).',
        "Đề nghị chỉ giữ tệp mới nhất.",
    )
    assert [file.counts for file in report.files] == [(1, 0, 0), (1, 0, 0)]


def test_a_key_with_a_faulty_cell_is_not_compared():
    schema = {
        "name": "days",
        "fields": [{"name": "on", "type": "date"}, {"name": "n", "type": "integer"}],
        "primaryKey": ["on", "n"],
    }
    report = check("on,n\n15/11,5\n15/11,5\n", tables=tables_of(schema))
    assert told(report) == ["date-without-year A2", "date-without-year A3"]


REFERENCES = {
    "all there": (HEAD + "r1,hq,5,\nr1,hr,5,\n", []),
    "empty": (HEAD + "r1,,5,\n", []),
    "not there, but nearly": (HEAD + "r1,hqq,5,\n", ["unknown-reference B2"]),
    "not there, nor nearly": (HEAD + "r1,zzzz,5,\n", ["unknown-reference:no_hint B2"]),
    "the name of one, misspelt": (HEAD + "r1,Phòng Tô chứ,5,\n", ["unknown-reference B2"]),
    "the name of one": (HEAD + "r1,PHÒNG TỔ CHỨC,5,\n", []),
}


@pytest.mark.parametrize("case", REFERENCES.values(), ids=REFERENCES)
def test_a_value_must_be_in_the_list_it_refers_to(case):
    data, expected = case
    report = judged(data)
    assert told(report) == expected
    assert report.unchecked == ()


def test_the_sentences_of_a_value_that_leads_nowhere():
    near, none = judged(HEAD + "r1,Phòng Tô chứ,5,\nr1,zzzz,5,\n").findings
    assert said(near, "vi")[1] == 'Có phải là "hr" không?'
    assert said(near, "en")[1] == 'Is it "hr"?'
    assert '"zzzz"' in said(none, "vi")[0]
    assert (
        said(none, "en")[1]
        == "Please check it, or ask those who receive the report to add it to the list."
    )


def test_a_reference_to_what_is_not_at_hand_is_counted_and_said_once_a_file():
    report = judged(HEAD + "r1,hq,5,\nr7,hq,5,\nr8,hr,5,\n")
    assert told(report) == []
    (one,) = report.unchecked
    assert (one.rule, one.file, one.title, one.rows) == (
        "unknown-reference",
        "a.csv",
        "Báo cáo",
        2,
    )
    assert one.reason.vi == (
        'cột "Báo cáo" chưa đối chiếu được ở 2 dòng vì không có "Báo cáo" (reports) kèm theo.'
    )
    assert one.reason.en == (
        'the column "Of report" could not be looked up in 2 rows, because "Reports" (reports) '
        "was not given."
    )


def test_a_table_in_the_call_is_all_there_is_besides_what_is_known():
    report = judged(HEAD + "r1,hq,5,\nr7,hq,5,\nr9,hr,5,\n", "report,sent_on\nr7,2023-06-10\n")
    assert told(report) == ["unknown-reference:no_hint A4"]
    assert report.unchecked == ()


def test_references_lead_from_one_file_to_another_in_either_order():
    figures, reports = HEAD + "r7,hq,5,\n", "report,sent_on\nr7,2023-06-10\n"
    assert told(judged(figures, reports)) == []
    assert told(judged(reports, figures)) == []


def test_a_row_may_refer_to_a_row_of_its_own_table():
    assert told(judged("code,called,above\nx,X,\ny,Y,x\nz,Z,w\n")) == [
        "unknown-reference:no_hint C4"
    ]


def test_a_code_list_in_the_call_takes_the_place_of_the_one_that_is_shipped():
    offices = "code,called,above\nnew,Phòng mới,\n"
    report = judged(HEAD + "r1,new,5,\nr1,hq,5,\n", offices)
    assert told(report) == ["unknown-reference:no_hint B3"]


def test_every_row_of_a_circle_of_references_is_told():
    report = judged("code,called,above\nx,X,y\ny,Y,x\nz,Z,z\nw,W,\n")
    assert {one.rule for one in report.findings} == {"cycle"}
    assert [one.place.row for one in report.findings] == [2, 3, 4]


SENT = "Mã báo cáo;Chỉ tiêu;Số nữ;Tổng số\nlc-bnv-2026-midyear;Cấp ủy viên;5;7\n".encode()
LISTED = """\
Mã báo cáo;Cơ quan báo cáo;Năm báo cáo;Loại báo cáo
lc-skhcn-2026-midyear;lc-skhcn;2026;midyear
"""


@pytest.mark.parametrize(
    ("beside", "told_of", "unchecked"),
    [
        pytest.param(
            ("form.xlsx", filled(workbook())), False, True, id="the form of another agency"
        ),
        pytest.param(("sources.csv", LISTED.encode()), True, False, id="the list of reports"),
    ],
)
def test_the_cover_of_a_form_is_no_list_of_all_reports(beside, told_of, unchecked):
    report = judge_files([beside, ("a.csv", SENT)], setting())
    found = {one.place.file for one in report.findings if one.rule == "unknown-reference"}
    assert ("a.csv" in found) is told_of
    open_ones = {one.file for one in report.unchecked if one.rule == "unknown-reference"}
    assert ("a.csv" in open_ones) is unchecked


def test_a_unique_column_is_a_key():
    schema = {
        "name": "seals",
        "fields": [
            {"name": "seal", "title": "Dấu", "constraints": {"unique": True}},
            {"name": "n", "type": "integer"},
        ],
    }
    assert told(check("seal,n\na,1\nb,2\na,3\n,4\n,5\n", tables=tables_of(schema))) == [
        "duplicate-key A4"
    ]


def test_many_values_that_lead_nowhere_are_told_in_seconds():
    rows = "".join(f"r1,phòng số {n},5,\n" for n in range(500))
    assert len(judged(HEAD + rows).findings) == 500
