"""The whole site, built once: what a reader finds, and what must not be in it."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from gbopen.errors import DatasetError
from gbopen.site.build import build_site
from tests.site import samples
from tests.site.conftest import ADDRESS

FIGURE = "representation.hp-sngv-2022-news.party_committee.all"


def page(site, path):
    return (site / path / "index.html").read_text(encoding="utf-8")


def test_vietnamese_is_at_the_root_and_english_below_en(site):
    assert '<html lang="vi"' in page(site, "")
    assert '<html lang="en"' in page(site, "en")
    assert "<title>Số liệu bình đẳng giới</title>" in page(site, "")
    assert "<title>Gender equality figures</title>" in page(site, "en")


def test_the_choice_of_language_leads_to_the_same_page(site):
    def link(path):
        return re.findall(r'<a href="([^"]+)" hreflang="(..)"', page(site, path))[0]

    assert link("") == ("en/", "en")
    assert link("en") == ("../", "vi")
    assert link("quy-tac/share-mismatch") == ("../../en/rules/share-mismatch/", "en")
    assert link("en/check-a-file") == ("../../kiem-tra-tep/", "vi")


def test_a_figure_has_an_address_a_verdict_in_words_and_its_rule(site):
    (row,) = re.findall(
        rf'<tr [^>]*id="{re.escape(FIGURE)}".*?</tr>',
        page(site, "bo-du-lieu/women-in-leadership"),
        re.DOTALL,
    )
    assert "Lệch do làm tròn lên" in row
    assert 'href="../../quy-tac/share-mismatch/"' in row
    assert f"{ADDRESS}bo-du-lieu/women-in-leadership/#{FIGURE}" in row


def test_the_document_behind_a_figure_says_that_no_address_is_known(site):
    text = page(site, "nguon-so-lieu/hp-sngv-2022-news")
    assert "Chưa biết địa chỉ của văn bản này." in text
    assert "Thành phố Hải Phòng" in text
    assert f'href="../../bo-du-lieu/women-in-leadership/#{FIGURE}"' in text
    assert "No address of this document is known." in page(site, "en/sources/hp-sngv-2022-news")


def test_downloads_are_the_files_of_the_package(site, tmp_path):
    path = "women-in-leadership/1.0.0/data/representation.csv"
    assert f'href="../../data/{path}"' in page(site, "bo-du-lieu/women-in-leadership")
    assert f'href="../../../data/{path}"' in page(site, "en/datasets/women-in-leadership")
    package = samples.leaders(tmp_path)
    written = (package / "data" / "representation.csv").read_bytes()
    assert (site / "data" / path).read_bytes() == written


class Live(HTMLParser):
    """Everything of a page that could act: scripts of its own, handlers, addresses that run."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attrs):
        for name, given in attrs:
            value = (given or "").strip().lower()
            if name.startswith("on") or value.startswith(("javascript:", "vbscript:")):
                self.found.append((tag, name, value))
            if name in ("href", "src") and "evil.example" in value and not value.startswith("#"):
                self.found.append((tag, name, value))
        if tag in ("img", "iframe", "object", "embed"):
            self.found.append((tag, "", ""))


def test_no_attack_in_the_data_comes_alive(site):
    attacked = 0
    for file in sorted(site.rglob("*.html")):
        text = file.read_text(encoding="utf-8")
        attacked += "alert(1)" in text
        reader = Live()
        reader.feed(text)
        assert reader.found == [], file
    assert attacked >= 8


def test_an_attacked_page_has_no_more_scripts_than_another(site):
    def scripts(path):
        return page(site, path).count("<script")

    assert scripts("bo-du-lieu/evil") == scripts("bo-du-lieu/women-in-leadership")
    assert scripts("nguon-so-lieu/evil-1") == scripts("nguon-so-lieu/hp-sngv-2022-news")


def test_a_title_cannot_end_the_head_of_its_page(site):
    head = page(site, "bo-du-lieu/evil").split("</head>")[0]
    assert head.count("</title>") == 1


def test_search_finds_without_accents_and_not_in_previews(site):
    index = json.loads((site / "search" / "search_index.json").read_bytes())
    assert index["config"]["lang"] == ["vi"]
    entry = next(
        one for one in index["docs"] if one["location"] == "bo-du-lieu/women-in-leadership/"
    )
    assert entry["title_ascii"] == "nu trong lanh dao"
    shown = [
        one for one in index["docs"] if one["location"].endswith("women-in-leadership/#tables")
    ]
    assert all("party_committee" not in one["text"] for one in shown)
    english = json.loads((site / "en" / "search" / "search_index.json").read_bytes())
    assert english["config"]["lang"] == ["en"]
    assert all("ascii" in one for one in english["docs"])


def test_the_sitemap_pairs_the_languages(site):
    text = (site / "sitemap.xml").read_text(encoding="utf-8")
    assert f"<loc>{ADDRESS}en/rules/share-mismatch/</loc>" in text
    assert f'hreflang="vi" href="{ADDRESS}quy-tac/share-mismatch/"' in text
    assert not (site / "en" / "sitemap.xml").exists()


def test_one_page_answers_for_every_address_that_is_not_there(site):
    text = (site / "404.html").read_text(encoding="utf-8")
    assert "Không tìm thấy trang này" in text
    assert "There is no such page." in text
    assert not (site / "en" / "404.html").exists()


def test_a_site_with_a_broken_link_is_not_published(project, site, tmp_path):
    before = page(site, "")
    spoilt = tmp_path / "project"
    spoilt.mkdir()
    for name in ("mkdocs.yml", "site_hook.py"):
        (spoilt / name).write_bytes((project / name).read_bytes())
    for language, other in (("vi", "en"), ("en", "vi")):
        folder = spoilt / "docs" / language
        folder.mkdir(parents=True)
        text = f'# x\n\n<p><a href="nowhere/">{other}</a></p>\n'
        (folder / "index.md").write_text(text, encoding="utf-8")
    with pytest.raises(DatasetError) as caught:
        build_site(spoilt / "mkdocs.yml", [samples.leaders(tmp_path)], site)
    assert "index.html: 'nowhere/': there is no such page or file" in caught.value.said_in("en")
    assert page(site, "") == before
    assert [one.name for one in Path(site).parent.iterdir()] == ["site"]
