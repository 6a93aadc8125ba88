"""Figures as readers see them: words, counts, printed share, verdict, citation."""

import re

import pytest

from gbopen.rules.catalogue import BY_NAME
from gbopen.site.figure_table import Shown, figure_table, sentence
from gbopen.site.figures import STATUS_LOOKS, STATUS_RULES, all_figures, columns_of
from gbopen.site.wording import day, percent, stretch
from tests.site import samples


@pytest.fixture(scope="module")
def shown(library):
    return {language: Shown(library, library.packages[0], language) for language in ("vi", "en")}


@pytest.fixture(scope="module")
def figures(library):
    found = all_figures(library.packages[0], library)
    return {one.row["measure_id"]: one for one in found}


@pytest.mark.parametrize(
    ("figure", "decimals", "vi", "en"),
    [
        ("72", "0", "72%", "72%"),
        ("37.5", "1", "37,5%", "37.5%"),
        ("71.43", "", "71,43%", "71.43%"),
        ("45", "1", "45,0%", "45.0%"),
    ],
)
def test_a_percentage_is_written(figure, decimals, vi, en):
    assert percent(figure, "vi", decimals=decimals) == vi
    assert percent(figure, "en", decimals=decimals) == en


@pytest.mark.parametrize(
    ("written", "vi", "en"),
    [
        ("2022-11-15", "15/11/2022", "15 November 2022"),
        ("2022-08", "8/2022", "August 2022"),
        ("2022", "2022", "2022"),
        ("tháng 8", "tháng 8", "tháng 8"),
    ],
)
def test_a_date_is_written(written, vi, en):
    assert stretch(written, "vi") == vi
    assert stretch(written, "en") == en


def test_what_is_no_date_stays():
    assert day("", "vi") == ""


@pytest.mark.parametrize(
    ("table", "names"),
    [
        ("representation", ("count_women", "count_total", "pct_published", "pct_qualifier")),
        ("coverage", ("count_part", "count_whole", "pct_published", "pct_qualifier")),
        (
            "training",
            ("participants_women", "participants_total", "pct_published", "pct_qualifier"),
        ),
    ],
)
def test_the_columns_of_a_share(table, names):
    found = columns_of(samples.tables()[table])
    assert found is not None
    assert (found.part, found.whole, found.share, found.qualifier) == names


def test_a_table_without_a_share_has_no_figures():
    assert columns_of(samples.tables()["projects"]) is None


@pytest.mark.parametrize(
    ("measure", "printed", "recomputed", "small"),
    [
        ("party_committee", "72%", "71,43%", True),
        ("division_heads", "gần 45%", "43,21%", False),
        ("edu_bachelor", "37,5%", "", False),
        ("union_vice_chair", "", "", False),
    ],
)
def test_a_figure(shown, figures, measure, printed, recomputed, small):  # noqa: PLR0917
    figure = figures[measure]
    assert figure.printed(shown["vi"].library, "vi") == printed
    assert figure.recomputed("vi") == recomputed
    assert figure.small is small


def test_the_sentence_to_cite_says_how_far_the_figure_can_be_trusted(figures, shown):
    assert sentence(figures["party_committee"], shown["vi"]) == (
        "Sở Ngoại vụ thành phố Hải Phòng, 2022. Nữ (party_committee): 5/7; báo cáo ghi 72%; "
        "tính lại là 71,43%; kết quả kiểm tra: lệch do làm tròn lên. Nguồn: “Sở Ngoại vụ với công "
        "tác bình đẳng giới”, theo bộ dữ liệu “Nữ trong lãnh đạo” phiên bản 1.0.0."
    )


def test_the_sentence_names_the_figure_where_the_address_is_known(library, figures):
    at = Shown(library, library.packages[0], "en", "https://example.org/gb/")
    assert sentence(figures["division_heads"], at).endswith(
        "70/162; the report prints nearly 45%; recomputed 43.21%; result of the check: does not "
        "agree. Source: “Sở Ngoại vụ với công tác bình đẳng giới”, from the dataset “Women in "
        "leadership”, version 1.0.0, https://example.org/gb/en/datasets/women-in-leadership/"
        "#representation.hp-sngv-2022-news.division_heads.all"
    )


def words(html):
    bare = re.sub(r"<details.*?</details>", "", html, flags=re.DOTALL)
    return [
        " ".join(re.sub(r"<[^>]+>", " ", row).split()) for row in re.findall(r"<tr.*?</tr>", bare)
    ]


def test_the_table_of_figures_says_everything_in_words(figures, shown):
    table = figure_table(list(figures.values()), shown["vi"], label="x")
    assert (
        "\n".join(words(table))
        == """\
Chỉ tiêu Số nữ / Tổng số Báo cáo ghi Tính lại Kết quả kiểm tra
Nữ (party_committee) 05/07 đồng chí (chiếm 72%) 5 / 7 số nhỏ 72% 71,43% \
× Lệch do làm tròn lên Giữ đúng như nguồn.
Nữ (agency_leadership) 02/03 2 / 3 số nhỏ 67% 66,67% ✓ Khớp
Nữ (division_heads) gần 45% 70 / 162 gần 45% 43,21% × Không khớp
Nữ (edu_bachelor) 37,5% Nguồn không nêu tổng số không nêu 37,5% – chưa tính được \
? Chưa đủ số liệu để kiểm tra
Nữ (union_vice_chair) 01 nữ 1 / không nêu không nêu – chưa tính được \
? Chỉ có số lượng, không có tỷ lệ"""
    )


def test_vietnamese_words_are_marked_on_english_pages(figures, shown):
    table = figure_table([figures["edu_bachelor"]], shown["en"], label="x")
    assert f'<span lang="vi">{samples.NOTE}</span>' in table
    assert '<q lang="vi"' in table
    assert "Women (edu_bachelor)" in table


def test_every_verdict_has_a_look_and_a_rule_that_exists():
    labels = samples.tables()["representation"].field("check_status").labels
    assert set(STATUS_LOOKS) == set(labels)
    assert set(STATUS_RULES) == set(labels) - {"counts_only"}
    assert set(STATUS_RULES.values()) <= set(BY_NAME)
