"""Every form of the report holds to its standard, whatever a file says."""

import csv
import io
import json
from functools import cache
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from xml.etree.ElementTree import fromstring

import jsonschema
import pytest
import xmlschema

from gbopen.findings.finding import Finding, Place
from gbopen.language import LANGUAGES
from gbopen.reports.as_csv import as_csv
from gbopen.reports.as_github import as_github
from gbopen.reports.as_html import as_html
from gbopen.reports.as_json import as_json
from gbopen.reports.as_junit import as_junit
from gbopen.reports.as_sarif import as_sarif
from gbopen.reports.forms import FORMS, SUFFIXES
from tests.reports.every_finding import HARMFUL, every_finding, harmful, made

HERE = Path(__file__).parent
REPORTS = [
    pytest.param(every_finding, id="every finding"),
    pytest.param(harmful, id="harmful cells"),
    pytest.param(lambda: made([]), id="nothing wrong"),
]
HINT = "Đề nghị kiểm tra lại ô này."


def finding(*, file="a.csv", sheet="", found="72", row=2):
    """A finding of a row, its cell in column D."""
    place = Place(file, row, row, 4, "Số nữ", sheet)
    return Finding("GB202", "type", "error", place, found, "no_hint", {"v": found, "kind": "số"})


def written(form, report, language):
    """The bytes that reach a file."""
    content = FORMS[form](report, language)
    return content if isinstance(content, bytes) else content.encode("utf-8", "backslashreplace")


@cache
def schema(path):
    return json.loads((HERE / path).read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("report", REPORTS)
def test_no_form_lets_a_control_mark_through(report, form, language):
    text = written(form, report(), language).decode()
    assert not {"\x00", "\x07", "\x1b", "\u202e", "\u2066", "\uffff"} & set(text)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("report", REPORTS)
def test_the_text_is_eighty_columns_wide(report, language):
    lines = written("text", report(), language).decode().splitlines()
    assert [line for line in lines if len(line) > 80] == []


@pytest.mark.parametrize("report", REPORTS)
def test_the_json_obeys_its_schema(report):
    data = json.loads(as_json(report()).encode("utf-8", "backslashreplace"))
    rules = schema("../../gbopen/reports/report.schema.json")
    jsonschema.Draft202012Validator(rules).validate(data)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("report", REPORTS)
def test_the_sarif_obeys_the_schema_of_oasis(report, language):
    data = json.loads(written("sarif", report(), language))
    jsonschema.Draft4Validator(schema("official/sarif-2.1.0-rtm.5.json")).validate(data)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("report", REPORTS)
def test_the_junit_obeys_the_schema_of_jenkins(report, language):
    rules = xmlschema.XMLSchema(str(HERE / "official/junit-10.xsd"))
    rules.validate(fromstring(written("junit", report(), language)))  # noqa: S314


def run_of(report, language="vi"):
    return json.loads(as_sarif(report, language))["runs"][0]


def test_sarif_names_a_line_only_where_there_is_one():
    run = run_of(made([finding(), finding(file="b c.xlsx", sheet="Lớp")]))
    text, book = (result["locations"][0] for result in run["results"])
    assert text["physicalLocation"] == {
        "artifactLocation": {"uri": "a.csv"},
        "region": {"startLine": 2},
    }
    assert book["physicalLocation"] == {"artifactLocation": {"uri": "b%20c.xlsx"}}
    assert book["logicalLocations"][0]["fullyQualifiedName"] == "Lớp!D2"


def test_sarif_has_its_rules_in_both_languages():
    run = run_of(made([finding()]))
    driver, (other,) = run["tool"]["driver"], run["translations"]
    assert (driver["language"], other["language"]) == ("vi", "en")
    assert driver["rules"][0]["shortDescription"]["text"] == "Sai kiểu giá trị."
    assert other["rules"][0]["shortDescription"]["text"] == "The wrong kind of value."


def test_no_cell_becomes_a_link_in_sarif():
    run = run_of(made([finding(found="[a](http://x)")]))
    assert run["results"][0]["message"]["text"] == ('"\\[a\\](http://x)" không phải là số. ' + HINT)


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("nop/Sở Y tế.csv", "nop/S%E1%BB%9F%20Y%20t%E1%BA%BF.csv"),
        ("/tmp/a.csv", "file:///tmp/a.csv"),  # noqa: S108
        ("C:/a b.csv", "file:///C%3A/a%20b.csv"),
        ("a#b?c%.csv", "a%23b%3Fc%25.csv"),
    ],
)
def test_a_file_name_is_a_reference(name, uri):
    (artifact, _) = run_of(made([finding(file=name)]))["artifacts"]
    assert artifact["location"]["uri"] == uri


def test_junit_counts_errors_as_failures_and_what_was_not_checked_as_skipped():
    place = Place("a.csv", 3, 3, 4, "Số nữ")
    remark = Finding("GB307", "share-without-counts", "warning", place, "72", "", {"p": 72})
    root = fromstring(as_junit(made([finding(), remark]), "vi").encode())  # noqa: S314
    first, sound = root.findall("testsuite")
    assert first.attrib == {
        "name": "a.csv",
        "tests": "4",
        "failures": "1",
        "errors": "0",
        "skipped": "1",
    }
    assert first.find(".//failure").attrib["message"] == '"72" không phải là số.'
    assert [case.attrib["name"] for case in sound] == ["Gửi được"]


def test_a_cut_list_still_fails_for_the_rest_in_junit():
    report = made([finding(row=row) for row in range(2, 7)], limit=2)
    root = fromstring(as_junit(report, "en").encode())  # noqa: S314
    assert [case.attrib["name"] for case in root[0]][-2:] == [
        "+3",
        "Not checked: unknown-reference",
    ]


ANNOTATIONS_VI = """\
::error file=nop/a%2Cb%3A c.csv,line=2,title=GB202%3A Ô D2 (dòng 2%2C cột "Số nữ")::\
"50%25" không phải là số. → Đề nghị kiểm tra lại ô này.
::error file=b.xlsx,title=GB202%3A trang tính "Lớp"%2C Ô D2 (dòng 2%2C cột "Số nữ")::\
"72" không phải là số. → Đề nghị kiểm tra lại ô này.
Chưa gửi được: 2 chỗ cần sửa.
"""


def test_annotations_of_github_are_escaped_and_have_no_false_lines():
    ones = [finding(file="nop/a,b: c.csv", found="50%"), finding(file="b.xlsx", sheet="Lớp")]
    assert as_github(made(ones), "vi") == ANNOTATIONS_VI


def test_no_cell_gives_github_a_command():
    lines = as_github(harmful(), "en").splitlines()
    assert len(lines) == len(HARMFUL) + 1
    assert all(line.startswith("::error file=nop/") for line in lines[:-1])


def rows_of(report, language="vi"):
    content = as_csv(report, language)
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_the_list_has_one_line_a_place():
    assert rows_of(made([finding(file="b.xlsx", sheet="Lớp")])) == [
        ["Tệp", "Trang tính", "Ô", "Dòng", "Cột", "Mức độ", "Quy tắc", "Nội dung đang ghi",
         "Vấn đề", "Đề nghị"],
        ["b.xlsx", "Lớp", "D2", "2", "Số nữ", "Cần sửa", "GB202 type", "72",
         '"72" không phải là số.', HINT],
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+84", "'+84"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\\x09=1"),
        ("\r=1", "'\\x0d=1"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
        ("5", "5"),
    ],
)
def test_no_cell_is_a_formula(cell, shown):
    assert rows_of(made([finding(found=cell)]))[1][7] == shown


def test_a_list_that_was_cut_says_so():
    rows = rows_of(made([finding(row=row) for row in range(2, 7)], limit=2), "en")
    assert rows[-1][6:9] == ["GB202 type", "", "2 of 5 places are shown."]


class Page(HTMLParser):
    """The tags of a page, with their attributes, and whether each is closed in its turn."""

    def __init__(self):
        super().__init__()
        self.tags = []
        self.open = []

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def page_of(report, language):
    page = Page()
    page.feed(written("html", report, language).decode())
    assert page.open == []
    return page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("report", REPORTS)
def test_the_page_is_whole_and_asks_for_nothing(report, language):
    page = page_of(report(), language)
    names = {name for name, _ in page.tags}
    assert not names & {"script", "img", "link", "iframe", "a", "form", "object", "base"}
    assert not {key for _, attrs in page.tags for key in attrs} & {
        "src",
        "href",
        "style",
        "onerror",
    }
    assert page.tags[0] == ("html", {"lang": language})
    assert "url(" not in as_html(report(), language)


def test_a_closing_tag_in_a_cell_stays_text():
    text = as_html(harmful(), "vi")
    assert text.count("</style>") == text.count("<style>") == 1
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in text


def test_headings_are_in_order_and_tables_have_headers():
    page = page_of(every_finding(), "vi")
    levels = [int(name[1]) for name, _ in page.tags if name in {"h1", "h2", "h3"}]
    assert levels[:2] == [1, 2]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert {attrs["scope"] for name, attrs in page.tags if name == "th"} == {"row", "col"}


def test_vietnamese_words_on_an_english_page_are_marked_as_such():
    report = made([finding(found="gần 45%")])
    assert '<bdi class="found" lang="vi">gần 45%</bdi>' in as_html(report, "en")
    assert 'column <bdi lang="vi">&quot;Số nữ&quot;</bdi>' in as_html(report, "en")
    assert '<bdi class="found">gần 45%</bdi>' in as_html(report, "vi")


def test_every_end_of_a_file_name_has_its_form():
    assert set(SUFFIXES.values()) == set(FORMS) - {"github"}
