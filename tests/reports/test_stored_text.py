"""What a cell can hold: control marks visible, ends cut, everything else as it is."""

import pytest

from gbopen.reports.stored_text import MOST, readable, storable

TEXTS = [
    pytest.param("Sở Ngoại vụ", "Sở Ngoại vụ", "Sở Ngoại vụ", id="plain"),
    pytest.param("một\r\nhai\rba\tbốn", "một\nhai\nba\tbốn", "một\nhai\nba\\x09bốn", id="lines"),
    pytest.param("a\x00b\x1b[31m", "a\\x00b\\x1b[31m", "a\\x00b\\x1b[31m", id="control marks"),
    pytest.param("gnp\u202e.exe", "gnp\u202e.exe", "gnp\\x202e.exe", id="a turned line"),
    pytest.param("\ud83d\uffff", "\\xd83d\\xffff", "\\xd83d\\xffff", id="no characters"),
    pytest.param("👩" * 3, "👩" * 3, "👩" * 3, id="beyond the first plane"),
]


@pytest.mark.parametrize(("text", "stored", "read"), TEXTS)
def test_what_is_stored_and_what_is_read(text, stored, read):
    assert storable(text, "vi") == stored
    assert readable(text, "vi") == read


LONG = [
    pytest.param("x" * MOST, "x" * MOST, id="just fits"),
    pytest.param("x" * (MOST + 1), "x" * 32_736 + "… (đã cắt bớt: văn bản quá dài)", id="one more"),
    pytest.param("👩" * 16_383, "👩" * 16_383, id="counted in pairs, fits"),
    pytest.param("👩" * 16_384, "👩" * 16_368 + "… (đã cắt bớt: văn bản quá dài)", id="in pairs"),
]


@pytest.mark.parametrize(("text", "stored"), LONG)
def test_a_text_too_long_for_excel_is_cut_and_says_so(text, stored):
    assert storable(text, "vi") == stored
    assert len(stored.encode("utf-16-le")) <= 2 * 32_767
