"""gbopen.toml: what it may say, and the sentence for what it may not."""

from datetime import date
from pathlib import Path, PurePath

import pytest

from gbopen.errors import UsageError
from gbopen.settings.read import SECTIONS, read_settings
from gbopen.settings.settings import Settings, Site

ROOT = Path(__file__).parents[2]
WHOLE = """# everything there is
language = "en"
today = 2026-06-30
rules_since = "0.1"
ignore = ["share-mismatch", "gb310"]
only = []
fail_on = "warning"
limit = 0
schemas = "schemas"
add_schemas = "more"
reference = "lists"
add_reference = "../lists"
datasets = "datasets"

[conventions]
decimal = "comma"
dates = "dmy"

[site]
url = "https://example.org/figures/"
title = "Tiêm chủng"
title_en = "Vaccination"
publisher = "Sở Y tế"
contact = "figures@example.org"
"""


def test_every_key_there_is():
    assert read_settings(WHOLE.encode(), file="project/gbopen.toml") == Settings(
        file="project/gbopen.toml",
        language="en",
        today=date(2026, 6, 30),
        rules_since="0.1",
        ignore=frozenset({"share-mismatch", "part-exceeds-whole"}),
        only=frozenset(),
        fail_on="warning",
        limit=0,
        decimal="comma",
        dates="dmy",
        schemas=PurePath("project/schemas"),
        add_schemas=PurePath("project/more"),
        reference=PurePath("project/lists"),
        add_reference=PurePath("project/../lists"),
        datasets=PurePath("project/datasets"),
        site=Site(
            "https://example.org/figures/",
            "Tiêm chủng",
            "Vaccination",
            "Sở Y tế",
            "figures@example.org",
        ),
    )


SOUND = [
    pytest.param(b"", {}, id="nothing"),
    pytest.param(b'\xef\xbb\xbflanguage = "en"\r\n', {"language": "en"}, id="a BOM, CRLF"),
    pytest.param(b'today = "2026-01-01"', {"today": date(2026, 1, 1)}, id="a day in quotes"),
    pytest.param(b'site.title = "A"', {"site": Site(title="A")}, id="a dotted key"),
    pytest.param(b'rules_since = "0.10.2"', {"rules_since": "0.10.2"}, id="a long version"),
    pytest.param(b"[site]\n[conventions]\n", {}, id="empty sections"),
]


@pytest.mark.parametrize(("data", "said"), SOUND)
def test_less_is_fine(data, said):
    assert read_settings(data, file="gbopen.toml") == Settings(file="gbopen.toml", **said)


# the bytes, then the Vietnamese sentence and the English one after "gbopen.toml"
WRONG = [
    pytest.param(
        b'language = "vi"\n\nignored = []\n',
        ', dòng 3: không có thiết lập "ignored". Có phải "ignore" không?',
        ', line 3: there is no setting "ignored". Did you mean "ignore"?',
        id="a key misspelt",
    ),
    pytest.param(
        b'[site]\ntitel = "A"\n',
        ', dòng 2: không có thiết lập "titel" trong mục [site]. Có phải "title" không?',
        ', line 2: there is no setting "titel" in the section [site]. Did you mean "title"?',
        id="a key of a section misspelt",
    ),
    pytest.param(
        b'url = "https://example.org/"\n',
        ', dòng 1: không có thiết lập "url". Có phải "url" trong mục [site] không?',
        ', line 1: there is no setting "url". Did you mean "url" in the section [site]?',
        id="a key of a section at the top",
    ),
    pytest.param(
        b'[site]\nlanguage = "vi"\n',
        ', dòng 2: không có thiết lập "language" trong mục [site]. Có phải "language" ở đầu tệp, '
        "trước mọi mục không?",
        ', line 2: there is no setting "language" in the section [site]. Did you mean "language" '
        "at the top, before any section?",
        id="a key of the top in a section",
    ),
    pytest.param(
        b'limit = 5\n[sitte]\ntitle = "A"\n',
        ', dòng 2: không có thiết lập "sitte". Có phải "site" không?',
        ', line 2: there is no setting "sitte". Did you mean "site"?',
        id="a section misspelt",
    ),
    pytest.param(
        b"zzzz = 1\n",
        ', dòng 1: không có thiết lập "zzzz".',
        ', line 1: there is no setting "zzzz".',
        id="a key like no other",
    ),
    pytest.param(
        b'language = "fr"\n',
        ', dòng 1: "language": phải là một trong: "vi", "en"; không phải "fr".',
        ', line 1: "language": this must be one of: "vi", "en"; not "fr".',
        id="a language there is none of",
    ),
    pytest.param(
        b"#\nrules_since = 0.1\n",
        ', dòng 2: "rules_since": phải là số phiên bản đặt trong dấu ngoặc kép, như "0.1", không '
        "phải 0.1.",
        ', line 2: "rules_since": this must be the number of a version in quotation marks, like '
        '"0.1", not 0.1.',
        id="a version as a number",
    ),
    pytest.param(
        b"limit = true\n",
        ', dòng 1: "limit": phải là số nguyên từ 0 trở lên, không phải true.',
        ', line 1: "limit": this must be a whole number, 0 or more, not true.',
        id="a truth as a number",
    ),
    pytest.param(
        b'today = "30/6/2026"\n',
        ', dòng 1: "today": phải là một ngày ghi dạng 2026-06-30, không phải "30/6/2026".',
        ', line 1: "today": this must be a day written like 2026-06-30, not "30/6/2026".',
        id="a day written otherwise",
    ),
    pytest.param(
        b'ignore = "share-mismatch"\n',
        ', dòng 1: "ignore": phải là danh sách tên hoặc mã quy tắc, như ["share-mismatch", '
        '"GB310"], không phải "share-mismatch".',
        ', line 1: "ignore": this must be a list of names or codes of rules, like '
        '["share-mismatch", "GB310"], not "share-mismatch".',
        id="one rule and no list",
    ),
    pytest.param(
        b'ignore = [\n  "share-missmatch",\n]\n',
        ', dòng 1: "ignore": không có quy tắc "share-missmatch". Có phải "share-mismatch" không? '
        "Danh sách: gbopen rules",
        ', line 1: "ignore": there is no rule "share-missmatch". Did you mean "share-mismatch"? '
        "For the list: gbopen rules",
        id="a rule there is none of",
    ),
    pytest.param(
        b'[site]\nurl = "javascript:alert(1)"\n',
        ', dòng 2: "url": phải là địa chỉ bắt đầu bằng "https://", không phải '
        '"javascript:alert(1)".',
        ', line 2: "url": this must be an address that begins with "https://", not '
        '"javascript:alert(1)".',
        id="an address of another kind",
    ),
    pytest.param(
        b"schemas = 5\n",
        ', dòng 1: "schemas": phải là chữ trên một dòng, đặt trong dấu ngoặc kép, không phải 5.',
        ', line 1: "schemas": this must be one line of text in quotation marks, not 5.',
        id="a folder as a number",
    ),
    pytest.param(
        b'site = "A"\n',
        ', dòng 1: "site": phải là một mục, ghi [site].',
        ', line 1: "site": this is a section: [site].',
        id="a section as a key",
    ),
    pytest.param(
        b"limit = 5\nlanguage = vi\n",
        ', dòng 2: không đúng cách ghi TOML: "language = vi". Mỗi dòng ghi tên = giá trị; chữ đặt '
        "trong dấu ngoặc kép.",
        ', line 2: this is not TOML: "language = vi". Each line is key = value; text stands in '
        "quotation marks.",
        id="text without quotation marks",
    ),
    pytest.param(
        b"ignore = [\n",
        ', dòng 1: không đúng cách ghi TOML: "ignore = [". Mỗi dòng ghi tên = giá trị; chữ đặt '
        "trong dấu ngoặc kép.",
        ', line 1: this is not TOML: "ignore = [". Each line is key = value; text stands in '
        "quotation marks.",
        id="an end that is missing",
    ),
    pytest.param(
        b"limit = 5\nlimit = 6\n",
        ', dòng 2: thiết lập này đã ghi ở trên: "limit = 6".',
        ', line 2: this was set before: "limit = 6".',
        id="a key twice",
    ),
    pytest.param(
        b'limit = 5\n[site]\ntitle = "S\xe1"\n',
        ", dòng 3: tệp không phải UTF-8. Đề nghị lưu lại với mã UTF-8.",
        ", line 3: the file is not UTF-8. Please save it again as UTF-8.",
        id="bytes of another encoding",
    ),
    pytest.param(
        "limit = 5\n".encode("utf-16"),
        ", dòng 1: tệp không phải UTF-8. Đề nghị lưu lại với mã UTF-8.",
        ", line 1: the file is not UTF-8. Please save it again as UTF-8.",
        id="UTF-16 of an old editor",
    ),
]


@pytest.mark.parametrize(("data", "vi", "en"), WRONG)
def test_what_cannot_be_used_is_one_sentence_in_each_language(data, vi, en):
    with pytest.raises(UsageError) as wrong:
        read_settings(data, file="gbopen.toml")
    assert wrong.value.message.vi == "gbopen.toml" + vi
    assert wrong.value.message.en == "gbopen.toml" + en


@pytest.mark.parametrize("page", ["vi/thiet-lap", "en/settings"])
def test_the_page_on_settings_shows_every_key_and_nothing_else(page):
    text = (ROOT / f"docs/{page}.md").read_text(encoding="utf-8")
    shown = text.partition("```toml\n")[2].partition("```")[0]
    read_settings(shown.encode(), file="gbopen.toml")
    keys = {line.split(" = ")[0] for line in shown.splitlines() if " = " in line}
    assert keys == {key for section in SECTIONS.values() for key in section}
