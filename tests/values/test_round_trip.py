"""What is printed in a convention is read back in it, and never as another number in any other."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gbopen.language import Span
from gbopen.values.conventions import UNKNOWN, Conventions, prove
from gbopen.values.dates import Stretch, read_date
from gbopen.values.defect import Defect
from gbopen.values.figures import Figure, read_figure, read_whole

GROUPS = {",": ("", ".", " ", "\u00a0", "\u202f"), ".": ("", ",", " ", "\u00a0", "\u202f")}
MARKS = st.sampled_from([(mark, group) for mark, groups in GROUPS.items() for group in groups])
FIGURES = st.tuples(st.integers(-(10**11), 10**11), st.integers(0, 4))
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


def printed(units, decimals, mark, group):
    """The figure as a clerk writes it; the grouping is Python's own."""
    whole, rest = divmod(abs(units), 10**decimals)
    sign = "-" if units < 0 else ""
    grouped = f"{whole:,}".replace(",", group)
    return f"{sign}{grouped}{mark}{rest:0{decimals}d}" if decimals else f"{sign}{grouped}"


@given(FIGURES, MARKS)
def test_a_figure_is_read_back_in_its_convention(figure, marks):
    units, decimals = figure
    mark, group = marks
    found = read_figure(printed(units, decimals, mark, group), Conventions(decimal=mark))
    assert isinstance(found, Figure)
    assert (found.units, found.scale, found.qualifier) == (units, 10**decimals, 0)


@given(st.integers(-(10**14), 10**14), MARKS)
def test_a_count_is_read_back_in_its_convention(units, marks):
    mark, group = marks
    found = read_whole(printed(units, 0, mark, group), Conventions(decimal=mark))
    assert isinstance(found, Figure)
    assert (found.units, found.scale) == (units, 1)


@given(FIGURES, MARKS)
def test_without_a_convention_a_figure_is_read_right_or_not_at_all(figure, marks):
    units, decimals = figure
    mark, group = marks
    text = printed(units, decimals, mark, group)
    found = read_figure(text, UNKNOWN)
    if isinstance(found, Defect):
        assert found.rule == "ambiguous-number"
    else:
        assert isinstance(found, Figure)
        assert (found.units, found.scale) == (units, 10**decimals)
    assert prove([("share", False, text)], []).decimal in ("", mark)


@given(st.integers(0, 10**11), MARKS)
def test_without_a_convention_a_count_is_read_right_or_not_at_all(units, marks):
    mark, group = marks
    text = printed(units, 0, mark, group)
    found = read_whole(text, UNKNOWN)
    if isinstance(found, Defect):
        assert found.rule == "ambiguous-number"
    else:
        assert isinstance(found, Figure)
        assert found.units == units
    assert prove([("count", True, text)], []).decimal in ("", mark)


@pytest.mark.parametrize("form", ["{0.day}/{0.month}/{0.year}", "{0:%d-%m-%Y}", "{0:%d.%m.%Y}",
                                  "ngày {0.day} tháng {0.month} năm {0.year}", "{0:%Y-%m-%d}",
                                  "{0:%d %B %Y}", "{0:%d/%m/%Y} 00:00:00"])  # fmt: skip
@given(day=DAYS)
def test_a_date_is_read_back_with_the_day_first(form, day):
    text = form.format(day)
    found = read_date(text, Conventions(date_order="dmy"))
    assert isinstance(found, Stretch)
    assert (found.span, found.precision) == (Span(day, day), "day")
    unknown = read_date(text, UNKNOWN)
    if isinstance(unknown, Defect):
        assert unknown.rule == "ambiguous-date"
        assert unknown.parameters["a"] == Span(day, day)
    else:
        assert isinstance(unknown, Stretch)
        assert unknown.span == Span(day, day)
    assert prove([], [text]).date_order in ("", "dmy")


@given(day=DAYS)
def test_a_date_is_read_back_with_the_month_first(day):
    found = read_date(f"{day.month}/{day.day}/{day.year}", Conventions(date_order="mdy"))
    assert isinstance(found, Stretch)
    assert found.span == Span(day, day)


@given(st.text(max_size=30) | st.text(alphabet="0123456789.,- /%x+eTtháng", max_size=14))
def test_no_text_breaks_a_reader(text):
    for conventions in (UNKNOWN, Conventions(decimal=","), Conventions(decimal=".")):
        for found in (
            read_whole(text, conventions),
            read_figure(text, conventions, percent=True),
            read_date(text, conventions),
        ):
            assert found is None or isinstance(found, Figure | Stretch | Defect)
            if isinstance(found, Defect):
                assert found.parameters["v"] == text
    prove([("a", True, text), ("b", False, text)], [text])
