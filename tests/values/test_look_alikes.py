"""Letters that only look like Đ: told with the right spelling; foreign words are left alone."""

import pytest

from gbopen.values.look_alikes import look_alike

FOUND = [
    ("an Icelandic capital", "70/2008/N\u00d0-CP", "70/2008/N\u00d0-CP", "70/2008/NĐ-CP"),
    ("an African capital", "\u0189ảng ủy", "\u0189ảng", "Đảng"),
    ("an Icelandic small letter", "cấp \u00f0ảng", "\u00f0ảng", "đảng"),
    ("an African small letter", "\u0256ảng", "\u0256ảng", "đảng"),
    ("a crossed D", "D\u0335ảng ủy", "D\u0335ảng", "Đảng"),
    ("a D crossed by a long stroke", "Q\u0044\u0336-TTg", "QD\u0336-TTg", "QĐ-TTg"),
    ("two in one word", "\u00d0\u00d0T", "\u00d0\u00d0T", "ĐĐT"),
    ("right and wrong", "Đoàn, H\u00d0ND.", "H\u00d0ND", "HĐND"),
]


@pytest.mark.parametrize(
    ("text", "word", "right"), [c[1:] for c in FOUND], ids=[c[0] for c in FOUND]
)
def test_a_letter_that_looks_like_another(text, word, right):
    found = look_alike(text)
    assert found is not None
    assert found.rule == "look-alike-letter"
    assert (found.parameters["v"], found.parameters["w"]) == (word, right)


def test_the_letter_and_its_right_one_are_named():
    found = look_alike("\u00f0ảng")
    assert found is not None
    assert (found.parameters["a"], found.parameters["b"]) == ("\u00f0", "đ")


SOUND = [
    "",
    "Đảng ủy, đoàn",
    "70/2008/NĐ-CP",
    "Seyðisfjörður",
    "SEYÐISFJÖRÐUR",
    "Ísafjarðarbær",
    "d",
]


@pytest.mark.parametrize("text", SOUND)
def test_sound_words_are_left(text):
    assert look_alike(text) is None


def test_a_very_long_text_is_searched_once():
    assert look_alike("ả" * 2_000_000) is None
