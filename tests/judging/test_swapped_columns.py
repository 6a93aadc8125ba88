"""Two columns that take each other's place are told once a file, in both forms of the rules."""

import pytest

from gbopen.judging.file import Setting, Wanted
from gbopen.reports.sentences import hint, message
from gbopen.values.conventions import CANONICAL
from tests.judging.people import DAY, check
from tests.rule_tables import checked_table
from tests.screening.two_forms import in_two_forms

COUNTS = {"part": "women", "whole": "all"}
SCHEMA = {
    "name": "staff",
    "fields": [
        {"name": "report", "type": "string"},
        {"name": "measure", "type": "string"},
        {"name": "women", "type": "integer", "title": "Số nữ", "title@en": "Women"},
        {"name": "all", "type": "integer", "title": "Tổng số", "title@en": "All"},
        {"name": "children", "type": "integer", "title": "Trẻ em", "title@en": "Children"},
        {"name": "share", "type": "number", "unit": "%", "title": "Tỷ lệ", "title@en": "Share"},
    ],
    "rules": [
        {"rule": "swapped-columns", **COUNTS},
        {"rule": "part-exceeds-whole", **COUNTS},
        {"rule": "part-exceeds-whole", "part": "children", "whole": "all"},
        {"rule": "share-mismatch", **COUNTS, "share": "share"},
        {"rule": "impossible-share", **COUNTS, "share": "share"},
        {"rule": "identical-wrong-figures", **COUNTS, "share": "share", "group": "report"},
    ],
}
TABLE = checked_table(SCHEMA)
TABLES = {"staff": TABLE}
HEADER = "report,measure,women,all,children,share\n"


def rows(*figures):
    return HEADER + "".join(f"r,m{n},{one}\n" for n, one in enumerate(figures, 1))


CASES = {
    "three rows, all the other way": (
        rows("7,5,,71", "13,4,,30.8", "9,3,,33.3"),
        ["swapped-columns C2"],
    ),
    "equal and half empty rows beside them say nothing": (
        rows("3,3,,100", "7,5,,", "13,4,,", ",8,,33", "9,3,,"),
        ["swapped-columns C3"],
    ),
    "the shares are not told, right or wrong": (
        rows("7,5,,99", "13,4,,99", "9,3,,99", "9,3,,99", ",7,,72"),
        ["swapped-columns C2"],
    ),
    "what another pair of columns breaks is told beside": (
        rows("7,5,6,", "13,4,0,", "9,3,0,"),
        ["part-exceeds-whole E2", "swapped-columns C2"],
    ),
    "one row in order: every other row by itself": (
        rows("7,5,,", "13,4,,", "9,3,,", "2,8,,"),
        ["part-exceeds-whole C2", "part-exceeds-whole C3", "part-exceeds-whole C4"],
    ),
    "two rows: each by itself": (
        rows("7,5,,", "13,4,,", "3,3,,"),
        ["part-exceeds-whole C2", "part-exceeds-whole C3"],
    ),
    "equal everywhere": (rows("7,7,,", "4,4,,", "3,3,,"), []),
    "in order": (rows("5,7,,71.4", "4,13,,30.8", "3,9,,33.3"), []),
    "beyond what a column of 64 bits is trusted with": (
        rows("10000000000000,5,,", "13,4,,", "9,3,,"),
        ["swapped-columns C2"],
    ),
}


@pytest.mark.parametrize(("text", "wanted"), CASES.values(), ids=CASES)
def test_both_forms_tell_swapped_columns_alike(text, wanted):
    setting = Setting(TABLES, DAY, conventions=CANONICAL, limit=0)
    judged, masked, by_pandera, report = in_two_forms(TABLE, text.encode(), setting)
    assert judged == masked == by_pandera
    assert sorted(f"{one.rule} {one.place.cell}" for one in report.findings) == wanted


SWAPPED, SOUND = rows("7,5,,71", "13,4,,", "9,3,,"), rows("5,7,,72", "4,13,,", "3,9,,")


def told(report):
    return [f"{one.place.file} {one.rule} {one.place.cell}" for one in report.findings]


def test_each_file_is_judged_by_itself():
    report = check(SWAPPED, SOUND, tables=TABLES)
    assert told(report) == ["a.csv swapped-columns C2", "b.csv share-mismatch F2"]


@pytest.mark.parametrize(
    "wanted",
    [Wanted(ignore=frozenset({"swapped-columns"})), Wanted(only=frozenset({"part-exceeds-whole"}))],
    ids=["left out", "another alone"],
)
def test_the_rows_speak_where_the_rule_is_not_told(wanted):
    report = check(SWAPPED, tables=TABLES, wanted=wanted)
    cells = [one.place.cell for one in report.findings if one.rule == "part-exceeds-whole"]
    assert cells == ["C2", "C3", "C4"]


def test_a_rule_that_yields_speaks_where_the_stronger_one_is_not_told():
    text, only = rows("8,7,,50", "4,13,,30.8"), Wanted(only=frozenset({"share-mismatch"}))
    assert told(check(text, tables=TABLES)) == ["a.csv part-exceeds-whole C2"]
    assert told(check(text, tables=TABLES, wanted=only)) == ["a.csv share-mismatch F2"]


def test_the_message_names_both_headings():
    (finding,) = check(SWAPPED, tables=TABLES).findings
    assert [one.cell for one in finding.also] == ["D2", "C1", "D1"]
    assert message(finding, "vi") == (
        'Cột "Số nữ" (tiêu đề ở ô C1) và cột "Tổng số" (tiêu đề ở ô D1) có dấu hiệu bị đổi chỗ cho '
        'nhau: cả 3 dòng có hai số khác nhau đều ghi "Số nữ" lớn hơn "Tổng số", dòng đầu tiên ghi '
        "7 và 5."
    )
    assert hint(finding, "vi") == "Đề nghị đổi lại tên hai cột, hoặc đổi chỗ số liệu của hai cột."
    assert message(finding, "en") == (
        'The columns "Women" (heading in C1) and "All" (heading in D1) seem to be swapped: in all '
        '3 rows where the two figures differ, "Women" is more than "All", 7 and 5 in the first of '
        "them."
    )
