"""Every form in both languages, whole, on what a department receives.

The files in golden/ are read before they are renewed, with

    GBOPEN_RENEW_GOLDEN=1 .venv/bin/pytest tests/reports

and `git diff tests/reports/golden` shows what a change does to the reports.
"""

import os
import re
from functools import cache
from pathlib import Path

import pytest

import gbopen
from gbopen.language import LANGUAGES
from gbopen.reports.forms import FORMS
from tests.reports.submission import judged

GOLDEN = Path(__file__).parent / "golden"
ENDS = {
    "text": "txt",
    "json": "json",
    "html": "html",
    "csv": "csv",
    "sarif": "sarif",
    "junit": "xml",
    "github": "github.txt",
}


@cache
def report():
    return judged()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_as_it_was(form, language):
    content = FORMS[form](report(), language)
    text = content if isinstance(content, bytes) else content.encode()
    text = re.sub(rb"\b" + re.escape(gbopen.__version__.encode()) + rb"\b", b"VERSION", text)
    golden = GOLDEN / f"report.{language}.{ENDS[form]}"
    if os.environ.get("GBOPEN_RENEW_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_bytes(text)
    assert text.decode() == golden.read_bytes().decode()


def test_no_other_file_lies_there():
    names = {f"report.{language}.{end}" for language in LANGUAGES for end in ENDS.values()}
    assert {file.name for file in GOLDEN.glob("report.*")} == names
