"""The limits as the pages name them are the limits that hold."""

from pathlib import Path

import pytest

from gbopen import limits

DOCS = Path(__file__).parents[2] / "docs"
NUMBERS = (
    limits.MOST_ROWS,
    limits.MOST_COLUMNS,
    limits.MOST_CELLS,
    limits.LONGEST_CELL,
    limits.MOST_SHEETS,
    limits.MOST_CELLS_OF_A_SHEET,
    limits.MOST_NESTED,
    limits.MOST_COMPARED,
)
SIZES = (limits.MOST_BYTES, limits.MOST_PACKED, limits.MOST_UNPACKED)


@pytest.mark.parametrize(("page", "mark"), [("en/limits.md", ","), ("vi/gioi-han.md", ".")])
def test_a_page_names_every_limit(page, mark):
    text = (DOCS / page).read_text()
    wanted = [f"{number:,}".replace(",", mark) for number in NUMBERS]
    wanted += [f"{size // 2**20} MB" for size in SIZES]
    assert [one for one in wanted if one not in text] == []
