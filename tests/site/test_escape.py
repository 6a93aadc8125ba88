"""Data stays data, wherever it stands in a page."""

from html.parser import HTMLParser

import pytest
from markdown import Markdown  # type: ignore[import-untyped]
from mkdocs.utils.meta import get_data

from gbopen.site.escape import anchor, front_matter, markdown, paragraphs, text
from tests.site.samples import ATTACK, ATTACKS

EXTENSIONS = ["admonition", "attr_list", "def_list", "tables", "toc", "pymdownx.superfences"]


class Seen(HTMLParser):
    def __init__(self):
        super().__init__()
        self.tags, self.words = set(), ""

    def handle_starttag(self, tag, attrs):
        self.tags |= {tag, *(f"{tag} {name}" for name, _ in attrs)}

    def handle_data(self, data):
        self.words += data


def seen(page):
    reader = Seen()
    reader.feed(page)
    reader.close()
    return reader


@pytest.mark.parametrize("data", ATTACKS)
def test_an_attack_in_markdown_is_shown_as_it_was_written(data):
    page = seen(Markdown(extensions=EXTENSIONS).convert(markdown(data)))
    assert page.tags == {"p"}
    assert page.words == " ".join(data.split())


@pytest.mark.parametrize("data", ATTACKS)
def test_an_attack_in_a_heading_is_shown_as_it_was_written(data):
    page = seen(Markdown(extensions=EXTENSIONS).convert(f"## {markdown(data)} {{#here}}"))
    assert page.tags == {"h2", "h2 id"}
    assert page.words == " ".join(data.split())


@pytest.mark.parametrize("data", ATTACKS)
def test_an_attack_in_raw_html_is_shown_as_it_was_written(data):
    html = f'<div title="{text(data)}">{text(data)}</div>'
    page = seen(Markdown(extensions=EXTENSIONS).convert(html))
    assert page.tags == {"div", "div title"}
    assert page.words == " ".join(data.split())


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("1. không phải danh sách", "1&#46; không phải danh sách"),
        ("hai\ndòng\tmột   dấu cách", "hai dòng một dấu cách"),
        ("\u202egnp.exe\u202c", "gnp&#46;exe"),
        ("a\x00b\x1b[31m", "ab&#91;31m"),
        ("05/07 (chiếm 72%)", "05&#47;07 &#40;chiếm 72%&#41;"),
    ],
)
def test_markdown_of(data, shown):
    assert markdown(data) == shown


def test_paragraphs_are_kept_apart():
    assert paragraphs("Một.\n\n\nHai\nba.") == ["Một&#46;", "Hai ba&#46;"]


def test_front_matter_reads_back_as_harmless_text():
    head = front_matter({"title": ATTACK, "description": 'a: b\n- "c"'})
    _, read = get_data(head)
    assert set(read) == {"title", "description"}
    assert "<" not in read["title"]
    assert read["description"] == "a: b - &quot;c&quot;"


@pytest.mark.parametrize(
    ("parts", "place"),
    [
        (
            ("representation", "hp-sngv-2022-news/party_committee/all"),
            "representation.hp-sngv-2022-news.party_committee.all",
        ),
        (("t", 'x" onclick="y'), "t.x.onclick.y"),
    ],
)
def test_the_anchor_of(parts, place):
    assert anchor(*parts) == place
