"""The later rules on files of the shipped tables."""

from datetime import date
from pathlib import Path

import pytest

from gbopen import shipped
from gbopen.judging.file import Setting, judge_file, judge_files
from gbopen.reports.sentences import hint, message
from gbopen.tables.load import load_tables
from gbopen.values.conventions import CANONICAL

ROOT = Path(__file__).parents[2]
DAY = date(2026, 11, 22)
TABLES = load_tables(shipped.schemas())
LISTS = {
    name: (ROOT / f"datasets/reference/data/{name}.csv").read_bytes()
    for name in ("agencies", "calendar", "measures", "targets")
}
SETTING = Setting(TABLES, DAY, code_lists=LISTS)

SOURCES = "source_id,agency_id,year,kind,scope,document_number,document_date\n"
FIGURES = "source_id,measure_id,subgroup,count_women,count_total,pct_published\n"


def found(report, *names):
    """(rule, cell, Vietnamese message) of every finding of those rules."""
    return [
        (one.rule, one.place.cell, message(one, "vi"))
        for one in report.findings
        if one.rule in names
    ]


def of_sources(*rows):
    text = SOURCES + "".join(f"{row}\n" for row in rows)
    return judge_file("sources.csv", text.encode(), SETTING)


def of_figures(*rows, sources=("hp-sngv-2022-annual,hp-sngv,2022,annual,own,,",)):
    given = SOURCES + "".join(f"{row}\n" for row in sources)
    text = FIGURES + "".join(f"{row}\n" for row in rows)
    files = [("sources.csv", given.encode()), ("figures.csv", text.encode())]
    return judge_files(files, SETTING)


# too-many-decimals

DECIMALS = [
    ("two", "hp-sngv-2022-annual,staff_all,all,5,7,71.43", []),
    (
        "three",
        "hp-sngv-2022-annual,staff_all,all,5,7,71.429",
        [("too-many-decimals", "F2", "Tỷ lệ ghi 3 chữ số thập phân.")],
    ),
    (
        "four and no counts",
        "hp-sngv-2022-annual,staff_all,all,,,71.4286",
        [("too-many-decimals", "F2", "Tỷ lệ ghi 4 chữ số thập phân.")],
    ),
]


@pytest.mark.parametrize(
    ("row", "findings"), [c[1:] for c in DECIMALS], ids=[c[0] for c in DECIMALS]
)
def test_too_many_decimals(row, findings):
    assert found(of_figures(row), "too-many-decimals", "share-mismatch") == findings


@pytest.mark.parametrize("qualifier", ["", "nearly"])
def test_too_many_decimals_of_a_course_are_told_once(qualifier):
    text = (
        "source_id,course_no,participants_women,participants_total,participants_qualifier,"
        f"pct_published\nhp-sngv-2022-annual,1,5,7,{qualifier},71.429\n"
    )
    report = judge_file("training.csv", text.encode(), SETTING)
    assert len(found(report, "too-many-decimals")) == 1


# late-plan

GBV = "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới"
DV = "Tháng hành động quốc gia về phòng, chống bạo lực gia đình"
AUTUMN = "hp-sngv-2022-campaign-plan"
PLANS = [
    ("in November, in time", AUTUMN, "2022-11-15", ""),
    ("in November, a day late", AUTUMN, "2022-11-16", GBV),
    ("in November, by its id", f"{AUTUMN}-gbv", "2022-11-16", GBV),
    ("in November, its second plan", f"{AUTUMN}-2", "2022-11-16", GBV),
    ("in June, in time", f"{AUTUMN}-dv", "2022-06-01", ""),
    ("in June, a day late", f"{AUTUMN}-dv", "2022-06-02", DV),
    ("in June, its second plan", f"{AUTUMN}-dv-2", "2022-06-02", DV),
    ("in June, not said to be", AUTUMN, "2022-06-02", ""),
    ("without a date", AUTUMN, "", ""),
    ("a plan of the year", "hp-sngv-2022-plan", "2022-11-16", ""),
    ("of a year without campaigns", "hp-sngv-2012-campaign-plan", "2012-12-01", ""),
]


@pytest.mark.parametrize(
    ("plan", "day", "campaign"), [c[1:] for c in PLANS], ids=[c[0] for c in PLANS]
)
def test_late_plan(plan, day, campaign):
    kind = "campaign-plan" if "campaign" in plan else "plan"
    told = found(of_sources(f"{plan},hp-sngv,{plan[8:12]},{kind},own,,{day}"), "late-plan")
    assert len(told) == bool(campaign)
    for _, cell, sentence in told:
        assert cell == "G2"
        assert f"sau khi {campaign} đã bắt đầu" in sentence


# party-form

NUMBERS = [
    ("11/NQ-TW", ["Đề nghị ghi 11-NQ/TW."]),
    ("02/KH-BCĐTW", ["Đề nghị ghi 02-KH/BCĐTW."]),
    ("11-NQ/TW", []),
    ("28/NQ-CP", []),
    ("680/KH-SKHCN", []),
    ("2282/QĐ-TTg", []),
    ("", []),
]


@pytest.mark.parametrize(("number", "hints"), NUMBERS)
def test_party_form_of_a_report(number, hints):
    report = of_sources(f"hp-sngv-2022-annual,hp-sngv,2022,annual,own,{number},")
    assert [one.rule for one in report.findings] == ["party-form"] * len(hints)
    assert [hint(one, "vi") for one in report.findings] == hints


LEGAL = "doc_id,number,class,doc_type,issuer_vi,issuer_en,issued_on,title_vi,status\n"


@pytest.mark.parametrize(
    ("number", "kind", "rules"),
    [
        ("11/NQ-TW", "party", ["party-form"]),
        ("11/NQ-TW", "admin", ["party-form"]),
        ("11-NQ/TW", "party", []),
        ("11-NQ/TW", "admin", ["format-when"]),
        ("28/NQ-CP", "party", ["format-when"]),
        ("28/NQ-CP", "admin", []),
    ],
)
def test_party_form_of_a_legal_document(number, kind, rules):
    text = f"{LEGAL}nq,{number},{kind},NQ,Bộ Chính trị,Politburo,,,\n"
    setting = Setting(TABLES, DAY, conventions=CANONICAL)
    report = judge_file("legal_documents.csv", text.encode(), setting)
    assert [one.rule for one in report.findings] == rules


# big-change

TWO_YEARS = (
    "hp-sngv-2021-annual,hp-sngv,2021,annual,own,,",
    "hp-sngv-2022-annual,hp-sngv,2022,annual,own,,",
    "hp-sngv-2022-news,hp-sngv,2022,news,own,,",
    "hp-sngv-2023-annual,hp-sngv,2023,annual,province,,",
)
BEFORE = "hp-sngv-2021-annual,staff_all,all,20,40,"
CHANGES = [
    ("half more", "hp-sngv-2022-annual,staff_all,all,20,60,", 0),
    ("over half more", "hp-sngv-2022-annual,staff_all,all,20,61,", 1),
    ("another subgroup", "hp-sngv-2022-annual,staff_all,under30,20,61,", 0),
    ("another measure", "hp-sngv-2022-annual,division_heads,all,20,61,", 0),
    ("another kind of report", "hp-sngv-2022-news,staff_all,all,20,61,", 0),
    ("two years later, another scope", "hp-sngv-2023-annual,staff_all,all,20,61,", 0),
]


@pytest.mark.parametrize(("row", "count"), [c[1:] for c in CHANGES], ids=[c[0] for c in CHANGES])
def test_big_change(row, count):
    told = found(of_figures(BEFORE, row, sources=TWO_YEARS), "big-change")
    assert len(told) == count
    for _, cell, sentence in told:
        assert cell == "E3"
        assert sentence.endswith(" là 61, năm trước là 40 (tăng 52,5%).")


def test_a_big_change_names_both_cells_also_across_files():
    rows = [BEFORE, "hp-sngv-2022-annual,staff_all,all,20,400,"]
    files = [("sources.csv", (SOURCES + "\n".join(TWO_YEARS) + "\n").encode())]
    files += [(f"{n}.csv", f"{FIGURES}{row}\n".encode()) for n, row in enumerate(rows)]
    (one,) = [one for one in judge_files(files, SETTING).findings if one.rule == "big-change"]
    assert (one.place.file, one.place.cell) == ("1.csv", "E2")
    assert [place.file for place in one.also] == ["0.csv"]


# target-result

TARGETS = [
    ("met", "party_committee,all,5,20,", "5/20 = 25,0%: đạt mục tiêu 20–25% (để tham khảo)."),
    ("above", "party_committee,all,6,20,", "6/20 = 30,0%: vượt mục tiêu 20–25% (để tham khảo)."),
    (
        "below",
        "party_committee,all,3,20,",
        "3/20 = 15,0%: chưa đạt mục tiêu 20–25% (để tham khảo).",
    ),
    (
        "exactly what it must be over",
        "peoples_council_deputies,all,35,100,",
        "35/100 = 35,0%: chưa đạt mục tiêu trên 35% (để tham khảo).",
    ),
    (
        "a small total",
        "party_committee,all,5,7,",
        "5/7 = 71,4%: vượt mục tiêu 20–25% (tổng số nhỏ, để tham khảo).",
    ),
    ("a share alone", "party_committee,all,,,71.4", ""),
    ("a subgroup", "party_committee,under30,5,20,", ""),
    ("a measure without a target", "staff_all,all,5,20,", ""),
    ("a target that counts persons", "party_standing_committee,all,5,20,", ""),
]


@pytest.mark.parametrize(("row", "told"), [c[1:] for c in TARGETS], ids=[c[0] for c in TARGETS])
def test_target_result(row, told):
    report = of_figures(f"hp-sngv-2022-annual,{row}")
    assert [one[2] for one in found(report, "target-result")] == ([told] if told else [])
    assert not [one for one in report.findings if one.severity == "error"]


def test_a_target_of_a_year_is_for_the_figures_of_that_year():
    targets = LISTS["targets"].decode() + "y,,staff_all,,ge,60,,percent,2022,đạt 60%\n"
    setting = Setting(TABLES, DAY, code_lists={**LISTS, "targets": targets.encode()})
    sources = (SOURCES + "\n".join(TWO_YEARS) + "\n").encode()
    rows = "".join(f"hp-sngv-{year}-annual,staff_all,all,20,40,\n" for year in (2021, 2022, 2023))
    files = [("sources.csv", sources), ("figures.csv", (FIGURES + rows).encode())]
    told = found(judge_files(files, setting), "target-result")
    assert told == [
        ("target-result", "D3", "20/40 = 50,0%: chưa đạt mục tiêu từ 60% trở lên (để tham khảo).")
    ]


def test_without_the_reports_no_target_is_spoken_of():
    row = "hp-sngv-2022-annual,party_committee,all,5,20,\n"
    report = judge_file("figures.csv", (FIGURES + row).encode(), SETTING)
    assert report.findings == ()
    assert [one.rule for one in report.unchecked] == ["unknown-reference"]
