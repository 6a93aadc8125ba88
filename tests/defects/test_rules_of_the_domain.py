"""Every rule the domain asks for (P row, X table, D dates, F files) by the rules that keep it.

One file that breaks each, and nothing else is said but how figures stand to their targets.
"""

import pytest

from gbopen.rules.catalogue import BY_NAME
from tests.defects.submissions import (
    ACTIVITIES,
    PLAN,
    PROJECTS,
    REPRESENTATION,
    as_csv,
    changed,
    judged,
    lines,
    told,
)

NOTE = "trên tổng số cấp ủy viên"
SOURCES = (
    ("Mã báo cáo", "Cơ quan báo cáo", "Năm báo cáo", "Loại báo cáo", "Phạm vi số liệu",
     "Số, ký hiệu văn bản", "Ngày ban hành", "Ngày nhận", "Văn bản làm căn cứ"),
    ("lc-skhcn-2024-plan", "lc-skhcn", "2024", "Kế hoạch năm", "Chỉ cơ quan", "680/KH-SKHCN",
     "31/5/2024", "", ""),
    ("unk-sngv-2020-campaign-plan", "unk-sngv", "2020", "Kế hoạch Tháng hành động",
     "Toàn tỉnh, thành phố", "", "20/10/2020", "", "kh-218-2020-ubnd"),
    ("unk-sngv-2020-annual", "unk-sngv", "2020", "Báo cáo năm", "Toàn tỉnh, thành phố", "",
     "20/11/2020", "9/12/2020", ""),
)  # fmt: skip


def shares(cells):
    return as_csv(lines(changed(REPRESENTATION, cells)))


def activities(cells):
    return as_csv(lines(changed(ACTIVITIES, cells)))


def projects(cells):
    return as_csv(lines(changed(PROJECTS, cells)))


def sources(cells):
    return as_csv(lines(changed(SOURCES, cells)))


def renamed(row, name, women, total="", share=""):
    return {(row, 2): name, (row, 3): women, (row, 4): total, (row, 5): share}


# the rule of the domain -> files, each with all that is said of it
RULES: dict[str, list[tuple[bytes, list[str]]]] = {
    "P1": [(shares({(1, 3): "8", (1, 5): ""}), ["part-exceeds-whole D5"])],
    "P2": [
        (shares({(1, 5): "72"}), ["share-mismatch F5"]),
        (shares({(1, 5): "70,5"}), ["share-mismatch F5"]),
    ],
    "P3": [
        (
            shares({(1, 3): "70", (1, 4): "162", (1, 5): "45", (1, 6): "gần"}),
            ["qualifier-mismatch F5"],
        ),
        (
            shares({(1, 3): "3", (1, 4): "13", (1, 5): "23", (1, 6): "gần"}),
            ["qualifier-wrong-side F5"],
        ),
    ],
    "P4": [(shares({(1, 3): "", (1, 4): "28", (1, 5): "16"}), ["impossible-share F5"])],
    "P5": [
        (shares({(1, 4): "", (1, 5): "72", (1, 7): NOTE}), ["no-possible-total F5"]),
        (shares({(1, 4): "", (1, 5): "45", (1, 7): NOTE}), ["only-possible-total F5"]),
        (shares({(1, 3): "50", (1, 4): "", (1, 5): "37", (1, 7): NOTE}), []),
    ],
    "P6": [
        (shares({(1, 3): "", (1, 4): "", (1, 5): "72", (1, 7): NOTE}), ["share-without-counts F5"])
    ],
    "P7": [(shares({(1, 5): "71,429"}), ["too-many-decimals F5"])],
    "P8": [(activities({(1, 13): "lượt người", (2, 13): "người"}), [])],
    "X1": [
        (
            shares(renamed(2, "Nữ tham gia cấp ủy", "5", "7", "71,4")),
            ["duplicate-key B6"],
        )
    ],
    "X2": [
        (
            shares(
                renamed(2, "edu_bachelor", "6")
                | renamed(3, "edu_master", "6")
                | renamed(4, "staff_all", "10", "40", "25")
            ),
            ["exclusive-group-exceeds-base D6"],
        )
    ],
    "X3": [
        (
            shares(renamed(4, "staff_all", "1", "40", "2,5")),
            ["measure-exceeds-containing-measure D6"],
        )
    ],
    "X4": [
        (
            shares({(1, 5): "72", (2, 3): "5", (2, 4): "7", (2, 5): "72"}),
            ["share-mismatch F5", "share-mismatch F6", "identical-wrong-figures F6"],
        )
    ],
    "X5": [
        (
            as_csv(lines([*REPRESENTATION, ("", "", "Tổng cộng", "17", "26", "", "", "")])),
            ["total-row-differs D9"],
        ),
        (
            as_csv(lines([*REPRESENTATION, ("", "", "Tổng cộng", "16", "26", "", "", "")])),
            ["skipped-row row 9"],
        ),
    ],
    "X6": [
        (
            shares(
                {(2, 1): "lc-skhcn-2021-annual", (2, 2): "Nữ tham gia cấp ủy", (2, 3): "20",
                 (2, 4): "40", (2, 5): "50"}
            ),
            ["big-change E5"],
        )
    ],
    "D1": [
        (activities({(1, 6): "14/10/2022", (1, 7): "14/10/2022"}), ["outside-campaign G5"]),
        (
            activities({(1, 2): "Lễ phát động", (1, 6): "13/11/2022", (1, 7): "13/11/2022"}),
            ["early-launch G5"],
        ),
        (
            activities({(1, 6): "tháng 11/2022", (1, 7): "tháng 12/2022"}),
            ["harmless-spelling G5", "harmless-spelling H5"],
        ),
    ],
    "D2": [
        (
            activities({(1, 5): "gbv-2021", (1, 6): "20/11/2021", (1, 7): "20/11/2021"}),
            ["other-year-campaign F5"],
        )
    ],
    "D3": [
        (sources({(3, 7): "12/12/2020"}), ["late-report H7"]),
        (sources({(3, 7): "10/12/2020"}), ["late-report H7"]),
    ],
    "D4": [
        (
            activities(
                {(row, column): text
                 for row in (1, 2)
                 for column, text in ((0, PLAN), (5, ""), (16, "Dự kiến"))}
                | {(1, 6): "20/3/2024", (1, 7): "25/3/2024", (2, 6): "18/7/2024",
                   (2, 7): "18/7/2024"}
            ),
            ["planned-before-document G5"],
        ),
        (
            activities(
                {(2, 0): "lc-skhcn-2021-annual", (2, 6): "30/12/2021", (2, 7): "30/12/2021"}
            ),
            ["done-after-report H6"],
        ),
    ],
    "D5": [
        (sources({(2, 6): "1/10/2020"}), ["document-before-basis G6"]),
        (sources({(1, 5): "12/2022/QĐ-UBND"}), ["number-year-mismatch F5"]),
    ],
    "D6": [(sources({(2, 6): "20/11/2020"}), ["late-plan G6"])],
    "F1": [
        (shares({(1, 2): "Nữ trong Ban quản lý dự án"}), ["unknown-reference C5"]),
        (activities({(1, 8): "13"}), ["unknown-reference I5"]),
    ],
    "F2": [
        (
            activities({(2, 0): "lc-skhcn-2026-annual", (2, 6): "18/3/2026", (2, 7): "18/3/2026",
                        (2, 8): "30"}),
            ["not-valid-then I6"],
        )
    ],
    "F3": [(shares({}), ["target-result D5"])],
    "F4": [
        (activities({(1, 14): "5000000,5"}), ["format-when O5"]),
        (
            projects({(1, 7): "934.000", (2, 7): "34,685"}),
            ["ambiguous-number H5", "mixed-number-styles H5", "ambiguous-number H6"],
        ),
    ],
    "F5": [
        (projects({(1, 7): "934000,5", (2, 7): "34,685"}), ["ambiguous-amount H6"]),
        (projects({(2, 7): "34,685"}), ["ambiguous-number H6"]),
    ],
}  # fmt: skip
# F6, confidential cells in a package, is tried with packages (tests/publishing)
ELSEWHERE = {"F6": {"confidential-in-package"}}
CASES = [(name, *case) for name, cases in RULES.items() for case in cases]


def said_of(data, *, targets):
    found = [one.replace(":", " :") for one in told(judged(data))]
    plain = [" ".join(word for word in one.split() if not word.startswith(":")) for one in found]
    return [one for one in plain if targets or not one.startswith("target-result")]


@pytest.mark.parametrize(("name", "data", "findings"), CASES, ids=[case[0] for case in CASES])
def test_a_file_that_breaks_a_rule_of_the_domain_breaks_that_one_alone(name, data, findings):
    assert said_of(data, targets=name == "F3") == findings


def test_every_rule_of_the_domain_has_one_of_ours():
    numbers = {"P": 8, "X": 6, "D": 6, "F": 6}
    wanted = {f"{letter}{n}" for letter, most in numbers.items() for n in range(1, most + 1)}
    assert set(RULES) | set(ELSEWHERE) == wanted
    ours = {one.split()[0] for _, _, findings in CASES for one in findings}
    assert (ours | ELSEWHERE["F6"]) <= set(BY_NAME)


NO_CASCADES = {
    "the headers of women and total swapped: once, nothing of rows and of shares": (
        shares({(0, 3): "Tổng số", (0, 4): "Số nữ"}),
        ["swapped-columns E5"],
    ),
    "women and total swapped in two rows: those rows": (
        shares({(1, 3): "7", (1, 4): "5", (3, 3): "10", (3, 4): "6"}),
        ["part-exceeds-whole D5", "part-exceeds-whole D7"],
    ),
    "the headers of the dates swapped": (
        activities({(0, 6): "Đến ngày", (0, 7): "Từ ngày"}),
        ["end-before-start G5"],
    ),
    "a quotation mark that never closes": (
        shares({}).replace("Nữ trong lãnh".encode(), '"Nữ trong lãnh'.encode()),
        ["unclosed-quote row 6"],
    ),
    "a header of something else": (
        as_csv(lines([[f"cột {letter}" for letter in "abcdefgh"], *REPRESENTATION[1:]], titles=())),
        ["unknown-table row 2"],
    ),
    "a column twice": (shares({(0, 7): "Số nữ"}), ["duplicate-column H4"]),
    "a row that lost all but its report": (
        shares({(2, column): "" for column in (0, 2, 3, 4, 5)}),
        ["required C6"],
    ),
    "letters lost": (
        shares({}).decode("utf-8-sig").encode("cp1252", "replace"),
        ["replacement-characters A1"],
    ),
    "two reports in one cell, a number too large for Excel": (
        shares({(1, 3): "12345678901234567", (1, 5): ""}),
        ["number-too-long D5"],
    ),
}


@pytest.mark.parametrize("case", NO_CASCADES.values(), ids=NO_CASCADES)
def test_one_fault_is_told_once(case):
    data, findings = case
    assert said_of(data, targets=False) == findings
