"""The check of links, the folded search, the sitemap: each on a site of a few lines."""

import json

import pytest

from gbopen.site.links import broken_links
from gbopen.site.search import fold_index
from gbopen.site.sitemap import write_sitemap
from gbopen.site.slugs import slug

PAGES = {
    "index.html": '<h1 id="top">x</h1>',
    "quy-tac/a/index.html": '<p id="b.c">x</p>',
    "data/t.csv": "a,b\n",
    "en/index.html": "x",
}


def site(tmp_path, page):
    for path, text in {**PAGES, "bo/page/index.html": page}.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "link",
    [
        '<a href="../../">',
        '<a href="../../#top">',
        '<a href="../../quy-tac/a/#b.c">',
        '<a href="../../quy-tac/a/index.html">',
        '<a href="../../en/">',
        '<a href="../../data/t.csv" download="">',
        '<p id="here"><a href="#here">',
        '<a href="#__skip">',
        '<a href="https://example.org/">',
        "<a href='mailto:a@example.org'>",
        '<link rel="canonical" href="https://example.org/x/">',
        '<img src="data:image/png;base64,AAAA">',
        '<code>&lt;a href="nowhere"&gt;</code>',
        '<a href="/gb/en/">',
    ],
)
def test_a_good_link(tmp_path, link):
    assert broken_links(site(tmp_path, link), base="/gb/") == []


@pytest.mark.parametrize(
    ("link", "reason"),
    [
        ('<a href="../nowhere/">', "there is no such page or file"),
        ('<a href="../../data/no.csv">', "there is no such page or file"),
        ('<a href="../../quy-tac/a/#no">', "the page has no such place"),
        ('<a href="#no">', "the page has no such place"),
        ('<a href="../../../etc/">', "leads out of the site"),
        ('<a href="/other/">', "leads out of the site"),
        ('<a href="javascript:alert(1)">', "not an address to go to"),
        ('<a href="page:x.md">', "not an address to go to"),
        ('<script src="https://cdn.example/x.js">', "loads from another host"),
        ('<link rel="stylesheet" href="//cdn.example/x.css">', "loads from another host"),
        ('<img src="https://cdn.example/x.png">', "loads from another host"),
    ],
)
def test_a_broken_link(tmp_path, link, reason):
    found = broken_links(site(tmp_path, link), base="/gb/")
    assert [(one.page, one.reason) for one in found] == [("bo/page/index.html", reason)]


def test_search_is_folded_beside_the_words_themselves(tmp_path):
    (tmp_path / "search").mkdir()
    file = tmp_path / "search" / "search_index.json"
    entry = {"location": "x/", "title": "Đào tạo", "text": "<p>Bình&nbsp;đẳng <b>giới</b></p>"}
    file.write_text(json.dumps({"config": {"lang": ["vi"]}, "docs": [entry]}), encoding="utf-8")
    fold_index(tmp_path)
    index = json.loads(file.read_text(encoding="utf-8"))
    assert index["config"]["fields"] == {"title_ascii": {"boost": 500.0}, "ascii": {"boost": 0.5}}
    assert index["docs"] == [{**entry, "title_ascii": "dao tao", "ascii": "binh dang gioi"}]


def test_a_site_without_search_is_left_alone(tmp_path):
    fold_index(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_sitemap_names_both_languages(tmp_path):
    write_sitemap(
        tmp_path, {"": "./", "bang/": "tables/", "rieng/": ""}, site_url="https://example.org/gb"
    )
    text = (tmp_path / "sitemap.xml").read_text(encoding="utf-8")
    assert text.count("<loc>") == 5
    assert "<loc>https://example.org/gb/en/tables/</loc>" in text
    assert 'hreflang="vi" href="https://example.org/gb/bang/"' in text


def test_without_an_address_there_is_no_sitemap(tmp_path):
    (tmp_path / "sitemap.xml").write_text("of MkDocs", encoding="utf-8")
    write_sitemap(tmp_path, {"": ""}, site_url="")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("heading", "place"),
    [("Từ điển dữ liệu", "tu-dien-du-lieu"), ("So như thế nào?", "so-nhu-the-nao")],
)
def test_headings_have_plain_addresses(heading, place):
    assert slug(heading) == place
