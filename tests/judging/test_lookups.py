"""Rows that no single key leads to: the deadline that binds, the code in force that year."""

import pytest

from gbopen.errors import RuleCrash
from gbopen.judging.file import Setting, judge_file
from gbopen.rules.catalogue import BY_NAME
from gbopen.tables.table import Bound, Path, Table
from tests.judging.people import DAY, check, said, tables_of, told

AGENCIES = {
    "name": "agencies",
    "gbopen:filledBy": "publisher",
    "fields": [{"name": "agency"}, {"name": "province"}],
    "primaryKey": ["agency"],
}
PROVINCES = {
    "name": "provinces",
    "gbopen:filledBy": "publisher",
    "gbopen:nameField": "name_vi",
    "fields": [
        {"name": "code"},
        {"name": "name_vi"},
        {"name": "valid_from", "type": "date"},
        {"name": "valid_to", "type": "date"},
    ],
    "primaryKey": ["code", "valid_from"],
}
DUE = {
    "name": "due",
    "gbopen:filledBy": "publisher",
    "fields": [
        {"name": "due_id"},
        {"name": "year", "type": "year"},
        {"name": "binds"},
        {"name": "day", "type": "date"},
    ],
    "primaryKey": ["due_id"],
}
SENT = {
    "name": "sent",
    "fields": [
        {"name": "id", "title": "Mã", "title@en": "Id"},
        {"name": "agency", "title": "Cơ quan", "title@en": "Agency"},
        {"name": "year", "title": "Năm", "title@en": "Year", "type": "year"},
        {"name": "received", "title": "Ngày nhận", "title@en": "Received", "type": "date"},
        {"name": "code", "title": "Mã tỉnh", "title@en": "Province", "gbopen:mayBeAbsent": True},
    ],
    "primaryKey": ["id"],
    "foreignKeys": [
        {"fields": "agency", "reference": {"resource": "agencies", "fields": "agency"}}
    ],
    "lookups": {
        "deadline": {
            "table": "due",
            "match": {"year": "year", "binds": ["agency", "agency/province", "=all"]},
        },
        "then": {
            "table": "provinces",
            "match": {"code": "code"},
            "during": ["valid_from", "valid_to"],
            "at": "year",
        },
    },
    "rules": [
        {"rule": "late-report", "received": "received", "deadline": "deadline/day"},
        {
            "rule": "not-valid-then",
            "found": {"lookup": "then"},
            "code": "code",
            "year": "year",
        },
    ],
}
TABLES = tables_of(AGENCIES, PROVINCES, DUE, SENT)
LISTS = {
    "agencies": b"agency,province\na,31\nb,31\nc,44\nd,\n",
    "provinces": (
        "code,name_vi,valid_from,valid_to\n"
        "31,Hải Phòng,2004-07-08,\n"
        "30,Hải Dương,2004-07-08,2025-06-30\n"
        "44,Quảng Bình,2004-07-08,2025-06-30\n"
        "44,Quảng Trị,2025-07-01,\n"
    ).encode(),
    "due": (
        b"due_id,year,binds,day\n"
        b"d1,2020,all,2020-12-10\n"
        b"d2,2020,31,2020-06-10\n"
        b"d3,2020,a,2020-03-10\n"
        b"d4,2021,44,2021-06-10\n"
    ),
}
HEAD = "id,agency,year,received,code\n"


def judged(rows, **options):
    return check(HEAD + rows, tables=TABLES, **{"code_lists": LISTS, **options})


DEADLINES = {
    "the agency's own comes first": ("1,a,2020,2020-03-11,\n", "10/3/2020"),
    "then that of its province": ("1,b,2020,2020-06-11,\n", "10/6/2020"),
    "then that of all": ("1,c,2020,2020-12-11,\n", "10/12/2020"),
    "that of all where the agency has no province": ("1,d,2020,2020-12-11,\n", "10/12/2020"),
    "that of the province in another year": ("1,c,2021,2021-06-11,\n", "10/6/2021"),
}


@pytest.mark.parametrize("case", DEADLINES.values(), ids=DEADLINES)
def test_the_deadline_that_binds_most_narrowly_counts(case):
    row, day = case
    report = judged(row)
    assert told(report) == ["late-report D2"]
    assert day in said(report.findings[0], "vi")[0]


IN_TIME = {
    "before the agency's own": "1,a,2020,2020-03-09,\n",
    "after all's, where the province has a later one": "1,c,2021,2021-06-09,\n",
    "in a year without a deadline": "1,a,2022,2022-12-31,\n",
    "where another province has one": "1,a,2021,2021-12-31,\n",
    "with no day of receipt": "1,a,2020,,\n",
}


@pytest.mark.parametrize("row", IN_TIME.values(), ids=IN_TIME)
def test_without_a_deadline_that_binds_nothing_is_late(row):
    assert told(judged(row)) == []


def test_an_agency_nobody_knows_is_told_once_and_its_deadline_is_left_open():
    report = judged("1,x,2020,2020-12-31,\n")
    assert told(report) == ["unknown-reference:no_hint B2"]


VALIDITY = {
    "in force": ("1,a,2022,,31\n", []),
    "in force until the middle of that year": ("1,a,2025,,30\n", []),
    "no longer in force": ("1,a,2026,,30\n", ["not-valid-then E2"]),
    "in force again, for another place": ("1,a,2026,,44\n", []),
    "not yet in force": ("1,a,2003,,31\n", ["not-valid-then E2"]),
    "no code": ("1,a,2022,,\n", []),
    "no year": ("1,a,,,30\n", []),
    "a code nobody knows": ("1,a,2022,,99\n", []),
    "a year that is none": ("1,a,22,,30\n", ["type C2"]),
}


@pytest.mark.parametrize("case", VALIDITY.values(), ids=VALIDITY)
def test_a_code_must_be_in_force_in_its_year(case):
    row, expected = case
    assert told(judged(row)) == expected


def test_a_code_is_not_asked_about_where_the_file_has_no_such_column():
    assert (
        told(check("id,agency,year,received\n1,a,2026,\n", tables=TABLES, code_lists=LISTS)) == []
    )


def test_without_its_code_lists_nothing_is_late_and_nothing_is_accused():
    report = judged("1,a,2020,2020-12-31,30\n", code_lists={})
    assert told(report) == []
    assert {one.rule for one in report.unchecked} >= {"unknown-reference"}


def broken_rule():
    rule = BY_NAME["late-report"]
    return rule.__class__(
        **{
            **{name: getattr(rule, name) for name in rule.__dataclass_fields__},
            "broken": lambda **_numbers: 1 // 0,
        }
    )


def test_a_rule_that_fails_by_itself_is_named_and_the_file_is_not_blamed():
    sent = TABLES["sent"]
    bound = Bound(broken_rule(), {"received": Path(("received",)), "deadline": Path(("received",))})
    table = Table(sent.name, sent.title, sent.description, sent.fields, rules=(bound,))
    with pytest.raises(RuleCrash) as fault:
        judge_file(
            "a.csv", (HEAD + "1,a,2020,2020-12-31,\n").encode(), Setting({"sent": table}, DAY)
        )
    assert fault.value.message.vi == (
        "Phần mềm gặp lỗi ở quy tắc late-report (GB405); đây không phải lỗi của tệp. "
        "[ZeroDivisionError: integer division or modulo by zero]"
    )
    assert fault.value.message.en == (
        "gbopen failed in the rule late-report (GB405); this is no fault of the file. "
        "[ZeroDivisionError: integer division or modulo by zero]"
    )


EXTRACTED = {
    "the year in a number": ("12/2022/NĐ-CP", ["number-year-mismatch A2"]),
    "the year of its day": ("12/2023/NĐ-CP", []),
    "no year": ("NĐ-CP", []),
    "letters where the year should be": ("12/abcd/NĐ-CP", []),
    "more digits than any number has": (f"12/{'9' * 40}/NĐ-CP", []),
}


@pytest.mark.parametrize("case", EXTRACTED.values(), ids=EXTRACTED)
def test_a_number_taken_out_of_a_text_is_one_or_none(case):
    text, expected = case
    schema = {
        "name": "documents",
        "fields": [
            {"name": "number", "title": "Số", "title@en": "Number"},
            {"name": "on", "title": "Ngày", "title@en": "Day", "type": "date"},
        ],
        "primaryKey": ["number"],
        "rules": [
            {
                "rule": "number-year-mismatch",
                "number_year": {"column": "number", "extract": "[0-9]+/([0-9a-z]+)/.*"},
                "number": "number",
                "date": "on",
            }
        ],
    }
    report = check(f"number,on\n{text},2023-05-01\n", tables=tables_of(schema))
    assert told(report) == expected
