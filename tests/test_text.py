"""Vietnamese text: cleaned for what it says, folded for matching, and the nearest known name."""

import unicodedata

import pytest

from gbopen.text import clean, fold, nearest, shorten

CLEANED = {
    "plain": ("Phòng A", "Phòng A"),
    "nothing": ("", ""),
    "blanks": (" \t\u00a0\n ", ""),
    "spaces around and between": ("  Phòng   A ", "Phòng A"),
    "a space that does not break": ("Phòng\u00a0A", "Phòng A"),
    "narrow and wide spaces": ("1\u202f500\u2007000\u3000người", "1 500 000 người"),
    "a tab": ("Phòng\tA", "Phòng A"),
    "line breaks": ("Phòng\r\nTổ chức\nHành chính", "Phòng Tổ chức Hành chính"),
    "marks of no width": ("\ufeffPhòng\u200b A\u200d\u00ad\u2060", "Phòng A"),
    "letters and marks apart": (unicodedata.normalize("NFD", "Ủy ban nhân dân"), "Ủy ban nhân dân"),
    "marks in another order": ("e\u0323\u0302", "ệ"),
    "the place of the tone is kept": ("hoà hòa thuỷ thủy", "hoà hòa thuỷ thủy"),
    "case and punctuation are kept": ("TP. HỒ CHÍ MINH (cũ)", "TP. HỒ CHÍ MINH (cũ)"),
}


@pytest.mark.parametrize("case", CLEANED.values(), ids=CLEANED)
def test_clean_text_says_the_same_with_plain_spaces(case):
    text, expected = case
    assert clean(text) == expected
    assert clean(clean(text)) == expected


FOLDED = {
    "capitals and marks": ("ỦY BAN NHÂN DÂN", "uy ban nhan dan"),
    "the tone in another place": ("Ủy ban, Uỷ ban", "uy ban uy ban"),
    "the letter đ": ("Đơn vị đo", "don vi do"),
    "letters with horn and hat": ("ơ ư â ê ô ă", "o u a e o a"),
    "marks between words": ("Tỷ lệ nữ (%) / Tổng-số_người", "ty le nu tong so nguoi"),
    "digits": ("Quý I/2022", "quy i 2022"),
    "nothing but marks": ("(%) – …", ""),
    "letters and marks apart": (unicodedata.normalize("NFD", "Số nữ"), "so nu"),
    "spaces that do not break, marks of no width": ("Số\u00a0nữ\u200b", "so nu"),
}


@pytest.mark.parametrize("case", FOLDED.values(), ids=FOLDED)
def test_folded_text_is_letters_and_digits(case):
    text, expected = case
    assert fold(text) == expected
    assert fold(fold(text)) == expected


NAMES = ["Số nữ", "Tổng số", "Ghi chú"]


MEANT = {
    "itself": ("Số nữ", "Số nữ"),
    "no marks": ("so nu", "Số nữ"),
    "mistyped": ("Sô nưx", "Số nữ"),
    "with a word more": ("Tông sô ngưoi", "Tổng số"),
    "a stray mark": ("Ghi chu'", "Ghi chú"),
    "another word": ("colour", ""),
    "nothing": ("", ""),
    "a million letters": ("z" * 1_000_000, ""),
}


@pytest.mark.parametrize("case", MEANT.values(), ids=MEANT)
def test_the_nearest_name_is_the_one_that_was_meant(case):
    text, name = case
    assert nearest(text, NAMES) == name


def test_nothing_is_near_where_nothing_is_known():
    assert nearest("Số nữ", []) == ""


def test_of_two_names_just_as_near_the_first_is_taken():
    assert nearest("ab", ["abc", "abd"]) == "abc"


def test_a_long_text_is_cut_with_a_sign():
    assert shorten("abc", 3) == "abc"
    assert shorten("abcd", 3) == "ab…"
    assert len(shorten("x" * 10_000)) == 200
