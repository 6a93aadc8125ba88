"""Both workbooks of a real folder of submissions, cell by cell, in both languages."""

import os
from functools import cache
from pathlib import Path

import pytest

from gbopen.language import LANGUAGES
from gbopen.reports.as_xlsx import as_xlsx
from gbopen.reports.marked_copy import marked_copy
from tests.reports import submission
from tests.reports.workbook_text import text_of

GOLDEN = Path(__file__).parent / "golden"
MARKED = [
    pytest.param("nop/BC 6 thang (1).xlsx", "marked-workbook", id="a workbook"),
    pytest.param("nop/so-ngoai-vu (ban 2).csv", "marked-csv", id="a text file"),
    pytest.param("nop/so-ngoai-vu.csv", "marked-tcvn3", id="old letters"),
    pytest.param("nop/thuyet-minh.pdf", "marked-nothing", id="no table"),
]


@cache
def report():
    return submission.judged()


def same(data, name):
    """Compare with the golden file; CONTRIBUTING.md says how it is renewed on purpose."""
    made, kept = text_of(data), GOLDEN / f"{name}.txt"
    if os.environ.get("GBOPEN_RENEW_GOLDEN"):
        kept.write_text(made, encoding="utf-8")
    assert made == kept.read_text(encoding="utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list(language):
    same(as_xlsx(report(), language), f"list.{language}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("file", "name"), MARKED)
def test_a_marked_copy(file, name, language):
    data = dict(submission.files())[file]
    same(
        marked_copy(data, report(), file=file, language=language),
        f"{name}.{language}",
    )


def test_the_same_report_is_the_same_file():
    file = "nop/BC 6 thang (1).xlsx"
    data = dict(submission.files())[file]
    once, twice = (marked_copy(data, report(), file=file, language="vi") for _ in range(2))
    assert once == twice
    assert as_xlsx(report(), "vi") == as_xlsx(report(), "vi")
