"""The folder of Markdown pages: complete in both languages, and only written where it changed."""

import re
from pathlib import Path

import pytest
from mkdocs.utils.meta import get_data

from gbopen.language import LANGUAGES
from gbopen.rules.catalogue import RULES
from gbopen.site.library import read_library
from gbopen.site.pages import assemble, build_pages
from gbopen.site.previews import preview
from gbopen.site.rule_examples import outcome
from gbopen.site.rule_page import build_rule_page
from gbopen.site.table_page import build_table_page
from tests.site import samples

DOCS = Path(__file__).parents[2] / "docs"
each_language = pytest.mark.parametrize("language", LANGUAGES)


@pytest.fixture(scope="module")
def pages(library):
    return {language: list(build_pages(library, language)) for language in LANGUAGES}


@pytest.fixture
def docs(tmp_path):
    for language, text in (("vi", "# Trang chủ\n"), ("en", "# Home\n")):
        folder = tmp_path / "docs" / language
        folder.mkdir(parents=True)
        (folder / "index.md").write_text(text, encoding="utf-8")
    (tmp_path / "docs" / "assets").mkdir()
    (tmp_path / "docs" / "assets" / "x.svg").write_text("<svg/>", encoding="utf-8")
    return tmp_path / "docs"


def test_every_table_rule_source_and_dataset_has_its_page(pages):
    places = {page.place.vi for page in pages["vi"]}
    assert {f"bang/{name}.md" for name in samples.tables()} <= places
    assert {f"quy-tac/{rule.name}.md" for rule in RULES} <= places
    assert {"bo-du-lieu/women-in-leadership.md", "nguon-so-lieu/hp-sngv-2022-news.md"} <= places


def test_both_languages_have_the_same_pages(pages):
    assert [page.place for page in pages["vi"]] == [page.place for page in pages["en"]]


@each_language
def test_links_of_generated_pages_lead_to_pages_of_the_same_language(pages, language):
    places = {page.place.said_in(language) for page in pages[language]}
    own = {"vi": "cach-doc.md", "en": "how-to-read.md"}[language]
    for page in pages[language]:
        linked = set(re.findall(r'href="page:([^"#]+)', page.body))
        assert linked <= places | {own}, page.place


def test_english_pages_are_english(pages):
    for page in pages["en"]:
        if page.sort in ("rules", "tables"):
            bare = re.sub(r"<q lang=.*?</q>|“[^”]*”|<code>.*?</code>", "", page.body)
            assert "Ghi gì" not in bare
            assert "Ví dụ" not in bare


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_wrong_examples_of_a_rule_are_shown_with_their_message(library, rule):
    page = build_rule_page(rule, library, "vi").body
    for example in rule.failing:
        for said in outcome(rule, example, "vi"):
            words = " ".join(said.message.replace("&", "&amp;").replace('"', "&quot;").split())
            assert words.replace("'", "&#39;").replace("<", "&lt;").replace(">", "&gt;") in page
    assert page.count('class="gb-message"') >= len(rule.failing)


def test_the_page_of_the_model_rule(library):
    page = build_rule_page(next(one for one in RULES if one.code == "GB301"), library, "vi").body
    assert "5/7 = 71,4%, làm tròn là 71%; báo cáo ghi 72%, có thể do làm tròn lên." in page
    assert "→ Đề nghị ghi 71%." in page
    assert "gbopen explain share-mismatch" in page
    assert 'href="page:bang/representation.md"' in page


def test_the_page_of_a_table_says_what_to_write(library):
    page = build_table_page(samples.tables()["representation"], library, "vi").body
    for words in (
        "Các cột phải ghi",
        "Số nữ (người)",
        "<code>count_women</code>",
        "Tên cột khác cũng được nhận: “Trong đó: Nữ”",
        "Từ 0 đến 100.",
        "<code>nearly</code> gần",
        'href="page:quy-tac/share-mismatch.md"',
        "$ gbopen validate representation.csv",
    ):
        assert words in page, words


def test_only_what_changed_is_written(docs, tmp_path, library):
    packages = [library.packages[0].folder]
    out = tmp_path / "out"
    menu = assemble(packages, samples.tables(), "vi", docs=docs, out=out)
    before = {file: file.stat().st_mtime_ns for file in out.rglob("*.md")}
    (out / "old.md").write_text("gone", encoding="utf-8")
    (docs / "vi" / "index.md").write_text("# Trang chủ mới\n", encoding="utf-8")
    assert assemble(packages, samples.tables(), "vi", docs=docs, out=out) == menu
    after = {file: file.stat().st_mtime_ns for file in out.rglob("*.md")}
    assert {file for file in after if after[file] != before.get(file)} == {out / "index.md"}
    assert (out / "assets" / "x.svg").is_file()


def test_a_page_asks_the_data_for_its_figure(docs, tmp_path, library):
    (docs / "vi" / "index.md").write_text(
        "# Trang chủ\n\n<!-- gbopen:figure -->\n\n<!-- gbopen:unknown -->\n", encoding="utf-8"
    )
    out = tmp_path / "out"
    assemble([library.packages[0].folder], samples.tables(), "vi", docs=docs, out=out)
    page = (out / "index.md").read_text(encoding="utf-8")
    assert "<b>5/7</b>" in page
    assert "<b>72%</b>" in page
    assert "<b>71,43%</b>" in page
    assert "<!-- gbopen:unknown -->" in page


def titles(menu):
    for entry in menu:
        if isinstance(entry, dict):
            for title, below in entry.items():
                yield title
                if isinstance(below, list):
                    yield from titles(below)


def test_the_menu_holds_what_was_written_by_hand_in_its_section(docs, tmp_path, library):
    (docs / "en" / "x.md").write_text(
        "---\ntitle: How <to>\nsection: check\n---\n# x\n", encoding="utf-8"
    )
    (docs / "en" / "loose.md").write_text("# Loose\n", encoding="utf-8")
    packages = [library.packages[0].folder]
    menu = assemble(packages, samples.tables(), "en", docs=docs, out=tmp_path / "out")
    assert [next(iter(entry)) for entry in menu] == [
        "Home",
        "Check a file",
        "Data",
        "Tables and rules",
        "Loose",
    ]
    assert menu[1] == {"Check a file": [{"How &lt;to&gt;": "x.md"}]}
    assert "Hai Phong Department of Foreign Affairs, 2022" in set(titles(menu))


@each_language
def test_pages_written_by_hand_lead_to_their_translation_and_back(language):
    other = "en" if language == "vi" else "vi"
    for file in (DOCS / language).glob("*.md"):
        _, meta = get_data(file.read_text(encoding="utf-8"))
        there = DOCS / other / meta["alternate"]
        assert get_data(there.read_text(encoding="utf-8"))[1]["alternate"] == file.name
        assert meta["description"]


def many(tmp_path, sources=120):
    """A package with a figure in each of very many sources."""
    rows = [{**samples.REPRESENTATION[0], "source_id": f"hp-sngv-{n}"} for n in range(sources)]
    reference = {
        "sources": [{**samples.SOURCES[0], "source_id": f"hp-sngv-{n}"} for n in range(sources)],
        "agencies": samples.AGENCIES,
        "measures": samples.MEASURES,
    }
    issues = [{**samples.ISSUES[0], "key": "hp-sngv-7/party_committee/all"}]
    return samples.package(tmp_path, "many", {"representation": rows}, reference, issues=issues)


def test_many_figures_are_shown_on_the_pages_of_their_sources(tmp_path):
    library = read_library([many(tmp_path)], samples.tables())
    pages = {page.place.vi: page.body for page in build_pages(library, "vi")}
    dataset = pages["bo-du-lieu/many.md"]
    place = "representation.hp-sngv-7.party_committee.all"
    assert f'id="{place}"' not in dataset
    assert dataset.count('href="page:nguon-so-lieu/hp-sngv-7.md#figures"') == 1
    assert f'href="page:nguon-so-lieu/hp-sngv-7.md#{place}"' in dataset
    assert f'id="{place}"' in pages["nguon-so-lieu/hp-sngv-7.md"]


def test_a_preview_stops_at_a_hundred_rows_and_leads_to_the_file(tmp_path):
    library = read_library([many(tmp_path)], samples.tables())
    package = library.packages[0]
    shown = preview(package, next(package.resources("data")), library, "vi")
    assert shown.count("<tr") == 1 + 100
    assert "data-search-exclude" in shown
    assert "100 dòng đầu trong tổng số 120 dòng." in shown
    assert 'href="root:data/many/1.0.0/data/representation.csv"' in shown
