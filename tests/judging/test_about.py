"""Whose report a file is, of which kind and of when, as lists of files tell it."""

from datetime import date

import pytest

from gbopen import shipped
from gbopen.judging.file import Setting, judge_files
from gbopen.reports.sentences import hint, message
from gbopen.screening.setting import lists_in
from gbopen.tables.load import load_tables

TABLES = load_tables(shipped.schemas())
LISTS = lists_in(shipped.reference().joinpath("data"), TABLES)
SOURCES = """source_id,agency_id,year,kind,scope
hp-sngv-2022-annual,hp-sngv,2022,annual,own
lc-skhcn-2024-midyear,lc-skhcn,2024,midyear,own
"""
WOMEN = "source_id,measure_id,subgroup,count_women,count_total\n"
HP = ("Sở Ngoại vụ thành phố Hải Phòng, Báo cáo năm, 2022",)
LC = ("Sở Khoa học và Công nghệ tỉnh Lai Châu, Báo cáo 6 tháng đầu năm, 2024",)

# the files of one call, and of the last of them what it is about
CASES = {
    "the documents themselves": ([("s.csv", SOURCES)], HP + LC),
    "figures of a report that is in the call": (
        [("s.csv", SOURCES), ("a.csv", WOMEN + "hp-sngv-2022-annual,staff_all,all,28,40\n")],
        HP,
    ),
    "figures of two reports, each told once": (
        [
            ("s.csv", SOURCES),
            (
                "a.csv",
                WOMEN
                + "lc-skhcn-2024-midyear,staff_all,all,28,40\n"
                + "hp-sngv-2022-annual,staff_all,all,28,40\n"
                + "lc-skhcn-2024-midyear,agency_leadership,all,1,3\n",
            ),
        ],
        LC + HP,
    ),
    "figures of a report nobody knows": (
        [("a.csv", WOMEN + "hp-sngv-2022-annual,staff_all,all,28,40\n")],
        (),
    ),
    "an agency nobody knows": (
        [("s.csv", SOURCES.replace("hp-sngv,", "hp-khong,").partition("lc-")[0])],
        ("Báo cáo năm, 2022",),
    ),
    "a code list": ([("m.csv", LISTS["measures"].decode())], ()),
    "no table at all": ([("x.csv", "a,b\n1,2\n")], ()),
}


@pytest.mark.parametrize("case", CASES)
def test_a_file_is_known_by_the_reports_its_rows_refer_to(case):
    files, told = CASES[case]
    setting = Setting(TABLES, date(2026, 11, 22), code_lists=LISTS)
    report = judge_files([(name, text.encode()) for name, text in files], setting)
    assert tuple(one.said_in("vi") for one in report.files[-1].about) == told


def test_it_is_told_in_english_too():
    setting = Setting(TABLES, date(2026, 11, 22), code_lists=LISTS)
    report = judge_files([("s.csv", SOURCES.encode())], setting)
    assert report.files[0].about[0].said_in("en") == (
        "Hai Phong Department of Foreign Affairs, Annual report, 2022"
    )


def judged(*texts):
    """The report on files a.csv, b.csv … as on a day after them."""
    files = [(f"{letter}.csv", text.encode()) for letter, text in zip("abc", texts, strict=False)]
    return judge_files(files, Setting(TABLES, date(2026, 11, 22), code_lists=LISTS))


FIGURES = (
    WOMEN
    + "hp-sngv-2022-annual,staff_all,all,28,40\n"
    + "hp-sngv-2022-annual,party_committee,all,5,7\n"
)


@pytest.mark.parametrize(
    ("sources", "vi", "en"),
    [
        pytest.param(
            SOURCES,
            "Sở Ngoại vụ thành phố Hải Phòng, Báo cáo năm, 2022",
            "Hai Phong Department of Foreign Affairs, Annual report, 2022",
            id="a report that is known",
        ),
        pytest.param(
            SOURCES.replace("hp-sngv-2022", "hp-sngv-2021"),
            "Mã báo cáo: hp-sngv-2022-annual",
            "Source: hp-sngv-2022-annual",
            id="one that is not",
        ),
    ],
)
def test_two_files_of_one_report_are_told_whose_it_is(sources, vi, en):
    report = judged(FIGURES, FIGURES, sources)
    (one,) = [one for one in report.findings if one.rule == "duplicate-key"]
    assert message(one, "vi") == (
        f'Tệp "a.csv" và tệp "b.csv" cùng là số liệu của một báo cáo ({vi}): 2 dòng trùng nhau.'
    )
    assert message(one, "en") == (
        f'"a.csv" and "b.csv" both hold the figures of one report ({en}): 2 rows are the same.'
    )


TRAINING = (
    "source_id,course_no,course_type,title_vi,start_date\nhp-sngv-2022-annual,1,other,Tin học,"
)


@pytest.mark.parametrize(
    ("day", "example"),
    [
        ("20/11", "20/11/2022"),
        ("29/2", "18/12/2025"),  # no such day that year: the example of the column
    ],
)
def test_a_date_without_its_year_is_shown_with_that_of_the_report(day, example):
    (one,) = [
        one for one in judged(TRAINING + day, SOURCES).findings if one.rule == "date-without-year"
    ]
    assert hint(one, "vi") == f"Đề nghị ghi đủ ngày/tháng/năm, ví dụ {example}."
    assert hint(one, "en") == f"Please write day/month/year, for example {example}."


def test_a_month_without_its_year_is_shown_with_that_of_the_report():
    (one,) = [
        one
        for one in judged(TRAINING + "tháng 6", SOURCES).findings
        if one.rule == "date-without-year"
    ]
    assert (message(one, "vi"), hint(one, "vi")) == (
        '"tháng 6" chưa có năm.',
        "Đề nghị ghi cả năm, ví dụ 6/2022.",
    )


def test_a_date_of_a_report_nobody_knows_is_shown_with_the_example_of_the_column():
    (one,) = [one for one in judged(TRAINING + "20/11").findings if one.rule == "date-without-year"]
    assert one.wording == ""
