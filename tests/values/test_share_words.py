"""Two counts in the words of a report, in the figures the sources should have had."""

import pytest

from gbopen.values.share_words import count_words, phrase, share_words

SHARES = [
    (5, 7, "71,4%"),
    (70, 162, "43,2%"),
    (4, 13, "30,8%"),
    (2, 3, "66,7%"),
    (6, 10, "60%"),
    (7, 7, "100%"),
    (0, 3, "0%"),
    (1, 8, "12,5%"),
    (1, 16, "6,3%"),  # 6.25: half up
    (1, 2000, "0,1%"),  # 0.05: half up
    (1999, 2000, "100,0%"),  # 99.95: not all of them
    (0, 0, ""),
]


@pytest.mark.parametrize(("part", "whole", "said"), SHARES)
def test_a_share_has_one_decimal_or_none(part, whole, said):
    assert share_words(part, whole) == said


@pytest.mark.parametrize(
    ("count", "said"), [(0, "0"), (1, "01"), (9, "09"), (10, "10"), (162, "162")]
)
def test_a_count_below_ten_is_written_with_a_zero(count, said):
    assert count_words(count) == said


@pytest.mark.parametrize(
    ("part", "whole", "said"),
    [
        (5, 7, "05/07 người (chiếm 71,4%)"),
        (70, 162, "70/162 người (chiếm 43,2%)"),
        (0, 3, "0/03 người (chiếm 0%)"),
        (0, 0, ""),
    ],
)
def test_both_stand_in_a_phrase(part, whole, said):
    assert phrase(part, whole, "người") == said
