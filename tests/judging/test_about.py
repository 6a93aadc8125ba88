"""Whose report a file is, of which kind and of when, as lists of files tell it."""

from datetime import date

import pytest

from gbopen import shipped
from gbopen.judging.file import Setting, judge_files
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
