"""What a whole check says: the order of findings, exact counts, conventions, rules across rows."""

import pytest

from gbopen.values.conventions import Conventions
from tests.judging.people import DAY, PEOPLE, check, said, tables_of, told

HEAD = "office,women,persons,share,on\n"
VI = HEAD.replace(",", ";")


def test_findings_stand_in_the_order_of_files_rows_columns_and_codes():
    report = check(
        HEAD + ",năm,0,500,15/11\nA,9,7,,\nA,9,7,,\n", "office,women,persons,x\nC,q,w,\n"
    )
    assert told(report) == [
        "required A2",
        "type B2",
        "range:least C2",
        "range D2",
        "date-without-year E2",
        "part-exceeds-whole B3",
        "duplicate-key A4",
        "part-exceeds-whole B4",
        "unknown-column:no_hint D1",
        "type B2",
        "type C2",
    ]


def test_the_findings_of_the_whole_file_come_before_those_of_its_rows():
    report = check("office,women,x,y\nA,năm,1,2\n")
    assert told(report) == [
        "missing-column row 1",
        "unknown-column:no_hint C1",
        "unknown-column:no_hint D1",
        "type B2",
    ]


def test_a_limit_cuts_the_list_for_each_rule_and_column_and_never_the_counts():
    rows = "".join(f"A{n},năm,sáu,\n" for n in range(30))
    report = check("office,women,persons,\n" + rows, "office,women,persons\nB,năm,7\n", limit=5)
    assert told(report) == [
        "type B2",
        "type C2",
        "type B3",
        "type C3",
        "type B4",
        "type C4",
        "type B5",
        "type C5",
        "type B6",
        "type C6",
        "type B2",
    ]
    assert report.counts == {"type": 61}
    assert (report.count("error"), report.count("warning"), report.count("info")) == (61, 0, 0)
    assert [(file.name, file.rows, file.counts) for file in report.files] == [
        ("a.csv", 30, (60, 0, 0)),
        ("b.csv", 1, (1, 0, 0)),
    ]
    assert report.today == DAY


def test_no_limit_lists_everything():
    rows = "".join(f"A{n},năm,7\n" for n in range(1500))
    assert len(check("office,women,persons\n" + rows).findings) == 1500
    assert len(check("office,women,persons\n" + rows, limit=1000).findings) == 1000


CONVENTIONS = {
    "the comma is proved by another cell": (
        VI + "A;1;2;50,0;\nB;5.000;7.000;71,4;\n",
        [],
    ),
    "the point is proved by another cell": (
        VI + "A;1;2;50.5;\nB;5,000;7,000;71.4;\n",
        ["share-mismatch D2"],
    ),
    "nothing is proved": (VI + "A;1;2;50.505;\n", ["ambiguous-number:decimals D2"]),
    "the form of the header is our own": (HEAD + "A,101,200,50.500,\n", []),
    "our own names with other separators prove nothing": (
        VI + "A;101;200;50.500;\n",
        ["ambiguous-number D2"],
    ),
    "days come first, as another cell proves": (
        VI + "A;5;7;;25/12/2022\nB;5;7;;5/7/2022\n",
        [],
    ),
    "months come first, as another cell proves": (
        VI + "A;5;7;;12/25/2022\nB;5;7;;5/7/2022\n",
        ["uncertain-date-order:month_first E2"],
    ),
    "two cells prove two orders": (
        VI + "A;5;7;;25/12/2022\nB;5;7;;12/25/2022\nC;5;7;;5/7/2022\n",
        ["uncertain-date-order E3", "ambiguous-date E4"],
    ),
    "nobody knows which comes first": (VI + "A;5;7;;5/7/2022\n", ["ambiguous-date E2"]),
    "days that are the same either way": (VI + "A;5;7;;5/5/2022\n", []),
    "years come first": (VI + "A;5;7;;2022-07-05\n", []),
}


@pytest.mark.parametrize("case", CONVENTIONS.values(), ids=CONVENTIONS)
def test_a_file_proves_how_it_writes_numbers_and_days(case):
    data, expected = case
    assert [one for one in told(check(data)) if not one.startswith("harmless")] == expected


def test_cells_that_prove_both_prove_nothing():
    marks = VI + "A;5;7;71,4;\nB;5;7;71.4;\nC;1;2;50.000;\n"
    assert "ambiguous-number D4" in told(check(marks))
    days = VI + "A;5;7;;25/12/2022\nB;5;7;;12/25/2022\nC;5;7;;5/7/2022\n"
    assert "ambiguous-date E4" in told(check(days))


DECLARED = Conventions(decimal=",", date_order="dmy", declared=True)


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("A;5000;7000;71.4;", ["wrong-decimal-mark D2"]),
        ("A;5000;7000;71,4;", []),
        ("A;5.000;7.000;71,4;", []),
        ("A;5;7;;5/7/2022", []),
        ("A;5;7;;12/25/2022", ["month-first-date E2"]),
    ],
)
def test_a_declared_way_of_writing_is_not_put_to_the_vote(row, expected):
    report = check(VI + row + "\n", conventions=DECLARED)
    assert [one for one in told(report) if not one.startswith("harmless")] == expected


def test_the_sentences_of_what_contradicts_a_declared_way_of_writing():
    report = check(VI + "A;5;7;71.4;12/25/2022\n", conventions=DECLARED)
    mark, day = report.findings
    assert said(mark, "vi") == (
        '"71.4" dùng dấu chấm để ngăn phần thập phân.',
        "Đề nghị dùng dấu phẩy: 71,4.",
    )
    assert said(mark, "en") == (
        '"71.4" has a point as its decimal mark.',
        "Please use a comma: 71,4.",
    )
    assert said(day, "vi") == (
        'Cột "Ngày" có ngày ghi theo kiểu tháng/ngày/năm, ví dụ "12/25/2022".',
        "Đề nghị ghi thống nhất theo ngày/tháng/năm.",
    )
    assert said(day, "en") == (
        'The column "Day" has dates written month/day/year, for example "12/25/2022".',
        "Please write day/month/year throughout.",
    )


def test_each_file_proves_its_own_way_of_writing():
    report = check(VI + "A;5;7;71,4;\n", VI + "B;5;7;71.4;\nC;1;2;50.0;\n")
    assert [one for one in told(report) if not one.startswith("harmless")] == []


ACROSS = tables_of(
    {
        **PEOPLE,
        "rules": [
            *PEOPLE["rules"],
            {
                "rule": "identical-wrong-figures",
                "part": "women",
                "whole": "persons",
                "share": "share",
            },
        ],
    }
)


def test_a_rule_across_rows_sees_the_rows_of_all_files():
    report = check(HEAD + "A,5,7,72,\nB,1,2,50,\n", HEAD + "C,5,7,72,\nD,5,7,71,\n", tables=ACROSS)
    assert [(one.rule, one.place.file, one.place.row) for one in report.findings] == [
        ("share-mismatch", "a.csv", 2),
        ("share-mismatch", "b.csv", 2),
        ("identical-wrong-figures", "b.csv", 2),
    ]
    assert ("a.csv", 2) in [(one.file, one.row) for one in report.findings[2].also]


def test_a_row_with_a_fault_takes_no_part_in_rules_that_need_it():
    report = check(HEAD + "A,năm,7,72,\nB,5,7,72%x,\nC,5,,72,\n")
    assert "share-mismatch" not in report.counts
    assert "part-exceeds-whole" not in report.counts


def test_an_empty_call_is_a_report_on_nothing():
    report = check()
    assert (report.findings, report.files, report.counts, report.unchecked) == ((), (), {}, ())
