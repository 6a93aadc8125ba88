"""What the pages on check-text show is what it prints, and what was measured."""

import re
from pathlib import Path

import pytest

from benchmarks.prose_accuracy import main, measure
from gbopen.prose.check import check_texts
from gbopen.prose.report import as_text
from tests.prose.test_sentences import DAY

ROOT = Path(__file__).parents[2]
PAGES = [("vi", "docs/vi/kiem-tra-van-ban.md"), ("en", "docs/en/check-a-text.md")]
each_page = pytest.mark.parametrize(("language", "page"), PAGES, ids=["vi", "en"])


def shown(page, mark):
    """What stands behind a mark: a quotation, or a block of text."""
    text = (ROOT / page).read_text(encoding="utf-8")
    found = re.search(rf"<!-- {mark} -->\n(?:> (.*)|```text\n(.*?)```)", text, re.DOTALL)
    assert found, mark
    return found[2] or found[1].split("\n")[0]


@each_page
def test_the_example_of_a_page(language, page):
    outcome = check_texts([("a.txt", shown(page, "text").encode())], today=DAY, version="")
    assert as_text(outcome, language) == shown(page, "printed")


@pytest.mark.parametrize("page", [page for _, page in PAGES], ids=["vi", "en"])
def test_the_figures_of_a_page_are_those_measured(page, capsys, monkeypatch):
    monkeypatch.setattr("sys.argv", ["prose_accuracy.py"])
    main()
    printed = capsys.readouterr().out
    assert shown(page, "measured") == "$ python benchmarks/prose_accuracy.py\n" + printed


@pytest.mark.parametrize("seed", [11, 12, 13])
def test_other_sentences_are_read_as_well(seed):
    found, flagged, odd = measure(seed)
    assert (found.false, flagged.false) == (0, 0), odd
    assert found.right > 9 * found.missed
