"""A report: findings in order, counts that no limit changes, cells named as Excel names them."""

from datetime import date

import pytest

from gbopen.findings.finding import Finding, Place, letters
from gbopen.findings.report import FileSeen, in_order, make_report

DAY = date(2026, 11, 22)


def finding(file, row=None, column=None, *, code="GB202", rule="type", severity="error"):
    return Finding(code, rule, severity, Place(file, row, row, column))


def report_on(findings, *files, limit=0):
    seen = [FileSeen(name) for name in files]
    return make_report(findings, files=seen, unchecked=(), today=DAY, version="0", limit=limit)


@pytest.mark.parametrize(
    ("number", "name"),
    [
        (1, "A"),
        (26, "Z"),
        (27, "AA"),
        (52, "AZ"),
        (53, "BA"),
        (702, "ZZ"),
        (703, "AAA"),
        (1000, "ALL"),
        (16384, "XFD"),
    ],
)
def test_columns_have_the_letters_of_excel(number, name):
    assert letters(number) == name


@pytest.mark.parametrize(
    ("place", "cell"),
    [
        (Place("a.csv", 7, 9, 4), "D7"),
        (Place("a.csv", 7, 9), ""),
        (Place("a.csv", column=4), ""),
        (Place("a.csv"), ""),
    ],
)
def test_only_a_place_with_row_and_column_is_a_cell(place, cell):
    assert place.cell == cell


def test_findings_stand_by_file_row_column_and_code():
    given = [
        finding("b.csv", 2, 1),
        finding("a.csv", 10, 1),
        finding("a.csv", 9, 2),
        finding("a.csv", 9, 1, code="GB301", rule="share-mismatch"),
        finding("a.csv", 9, 1),
        finding("a.csv", 9),
        finding("b.csv"),
        finding("nowhere.csv", 1, 1),
        finding("a.csv"),
    ]
    ordered = [
        (one.place.file, one.place.row, one.place.column, one.code)
        for one in in_order(given, [FileSeen("a.csv"), FileSeen("b.csv")])
    ]
    assert ordered == [
        ("a.csv", None, None, "GB202"),
        ("a.csv", 9, None, "GB202"),
        ("a.csv", 9, 1, "GB202"),
        ("a.csv", 9, 1, "GB301"),
        ("a.csv", 9, 2, "GB202"),
        ("a.csv", 10, 1, "GB202"),
        ("b.csv", None, None, "GB202"),
        ("b.csv", 2, 1, "GB202"),
        ("nowhere.csv", 1, 1, "GB202"),
    ]


def test_files_stand_in_the_order_of_the_call_and_not_of_their_names():
    given = [finding("a.csv", 1, 1), finding("z.csv", 5, 5)]
    files = [FileSeen("z.csv"), FileSeen("a.csv")]
    assert [one.place.file for one in in_order(given, files)] == ["z.csv", "a.csv"]


def test_sheets_keep_the_order_of_the_workbook():
    sheets = ["Trang bìa", "Nữ lãnh đạo", "Đào tạo, bồi dưỡng", "Hoạt động"]
    given = [
        Finding("GB202", "type", "error", Place("a.xlsx", 7, 7, 2, sheet=name))
        for name in ("Danh mục", "", *reversed(sheets))
    ]
    ordered = in_order(given, [FileSeen("a.xlsx", sheet=name) for name in sheets])
    assert [one.place.sheet for one in ordered] == ["", *sheets, "Danh mục"]


LIMITS = {
    "one rule in one column": ([("a", 1)] * 5, 3),
    "one rule in two columns": ([("a", 1)] * 5 + [("a", 2)] * 5, 6),
    "one rule in two files": ([("a", 1)] * 5 + [("b", 1)] * 5, 6),
    "fewer than the limit": ([("a", 1)] * 2, 2),
    "none": ([], 0),
}


@pytest.mark.parametrize("case", LIMITS.values(), ids=LIMITS)
def test_a_limit_counts_for_each_rule_and_column_of_a_file(case):
    spots, kept = case
    given = [finding(file, row, column) for row, (file, column) in enumerate(spots, 1)]
    report = report_on(given, "a", "b", limit=3)
    assert len(report.findings) == kept
    assert report.counts.get("type", 0) == len(spots)
    assert report.count("error") == len(spots)
    assert [sum(file.counts) for file in report.files] == [
        sum(file == name for file, _ in spots) for name in ("a", "b")
    ]


def test_what_is_kept_is_what_comes_first():
    given = [finding("a", row, 1) for row in (9, 3, 7, 5)]
    assert [one.place.row for one in report_on(given, "a", limit=2).findings] == [3, 5]


def test_each_severity_is_counted_in_the_call_and_in_its_file():
    report = report_on(
        [
            finding("a", 1, 1),
            finding("a", 2, 1, code="GB307", rule="share-without-counts", severity="warning"),
            finding("a", 3, 1, code="GB221", rule="harmless-spelling", severity="info"),
            finding("a", 4, 1, code="GB221", rule="harmless-spelling", severity="info"),
            finding("b", 1, 1),
        ],
        "a",
        "b",
        "c",
    )
    assert [report.count(one) for one in ("error", "warning", "info")] == [2, 1, 2]
    assert [file.counts for file in report.files] == [(1, 1, 2), (1, 0, 0), (0, 0, 0)]
    assert report.counts == {"type": 2, "share-without-counts": 1, "harmless-spelling": 2}


def test_a_fault_of_two_files_counts_for_both_and_once_in_all():
    first, second = Place("a.csv", 2, 2, 1, "Mã"), Place("b.csv", 2, 2, 1, "Mã")
    at_odds = Finding(
        "GB501",
        "duplicate-key",
        "error",
        second,
        "x",
        "two_files",
        {"f1": "a.csv", "f2": "b.csv"},
        (first,),
    )
    report = make_report(
        [at_odds],
        files=[FileSeen("a.csv"), FileSeen("b.csv"), FileSeen("c.csv")],
        unchecked=(),
        today=date(2026, 11, 22),
        version="0",
    )
    assert [file.counts for file in report.files] == [(1, 0, 0), (1, 0, 0), (0, 0, 0)]
    assert (report.count("error"), report.counts) == (1, {"duplicate-key": 1})
