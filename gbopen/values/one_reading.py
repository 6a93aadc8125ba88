"""The one reading of a number in digits under the conventions of its file, or why there is none."""

from fractions import Fraction
from typing import NamedTuple

from gbopen.language import Bilingual, Decimal, Sayable, half_up
from gbopen.values.conventions import Conventions
from gbopen.values.defect import Defect
from gbopen.values.numerals import OTHER_MARK, Numeral, digit_count, readings

MOST_DIGITS = 15
MOST_DECIMALS = 4
_COMPUTED = 20  # decimals that a program may write
_LEAST = Fraction(1, 200)  # less than that rounds to nothing
_MARK_NAMES = {",": Bilingual("dấu phẩy", "a comma"), ".": Bilingual("dấu chấm", "a point")}


class Column(NamedTuple):
    """What a column of figures holds, and how its file writes them."""

    conventions: Conventions
    whole: bool
    percent: bool


def one_reading(text: str, written: str, column: Column) -> Numeral | Defect:
    """The one reading of the number, or why there is none."""
    found = readings(written)
    if not found:
        return Defect("malformed-number", {"v": text})
    if column.conventions.decimal:
        chosen = _by_convention(text, written, found, column)
    else:
        chosen = _without_convention(text, written, found, column)
    if isinstance(chosen, Defect):
        return chosen
    return _if_short(text, written, chosen, column)


def _without_convention(
    text: str, written: str, found: dict[str, Numeral], column: Column
) -> Numeral | Defect:
    fit = {one for one in found.values() if one.is_whole or not column.whole}
    if len(fit) == 1:
        return fit.pop()
    return _ambiguous(text, written, fit) if fit else Defect("type", {"v": text})


def _by_convention(
    text: str, written: str, found: dict[str, Numeral], column: Column
) -> Numeral | Defect:
    mark = column.conventions.decimal
    mine, other = found.get(mark), found.get(OTHER_MARK[mark])
    if mine is None:
        return _in_the_other_mark(text, found[OTHER_MARK[mark]], column)
    if not column.whole or not mine.decimals:
        return mine
    if not mine.is_whole:
        grouped = other.written("") if other and other.is_whole else ""
        return Defect("type", {"v": text, "ex": grouped} if grouped else {"v": text})
    # 1.000 for the count 1 is no one's habit, even in a file with the decimal point.
    return _ambiguous(text, written, {mine, other}) if other else mine


def _in_the_other_mark(text: str, other: Numeral, column: Column) -> Defect:
    mark = column.conventions.decimal
    if not other.decimals:
        return Defect("malformed-number", {"v": text, "ex": other.written(mark)})
    if column.whole and not other.is_whole:
        return Defect("type", {"v": text})
    rewritten = Numeral(other.negative, other.whole, "", grouped=False) if column.whole else other
    return Defect(
        "wrong-decimal-mark",
        {
            "v": text,
            "w": rewritten.written(mark),
            "mark": _MARK_NAMES[OTHER_MARK[mark]],
            "right": _MARK_NAMES[mark],
        },
    )


def _ambiguous(text: str, written: str, fit: set[Numeral]) -> Defect:
    """Both readings; 34,685 with three decimals is written without doubt by one more 0."""
    values = sorted((one.value for one in fit), key=abs)
    small, large = map(said, values)
    parameters: dict[str, Sayable] = {"v": text, "a": small, "b": large}
    if (100 * values[0]).denominator == 1:
        return Defect("ambiguous-number", parameters)
    return Defect("ambiguous-number", {**parameters, "w": f"{written}0"}, "decimals")


def _if_short(text: str, written: str, numeral: Numeral, column: Column) -> Numeral | Defect:
    digits, decimals = digit_count(written), len(numeral.decimals)
    if decimals > MOST_DECIMALS:
        what, count = Bilingual("quá 4 chữ số thập phân", "more than 4 decimals"), decimals
    elif digits > MOST_DIGITS:
        what, count = Bilingual("quá 15 chữ số", "more than 15 digits"), digits
    else:
        return numeral
    # Rounded to two decimals it has to be short enough itself. int() refuses thousands of digits.
    below_one = column.percent and not numeral.whole.strip("0")
    if below_one and MOST_DECIMALS < decimals <= _COMPUTED and abs(numeral.value) >= _LEAST:
        return _maybe_fraction(text, abs(numeral.value), column)
    helps = len(numeral.whole) <= MOST_DIGITS - 2 and MOST_DECIMALS < decimals <= 10 * MOST_DIGITS
    parameters: dict[str, Sayable] = {
        "v": text,
        "what": what,
        "k": count,
        "w": said(_rounded(numeral.value), column) if helps else "",
    }
    return Defect("number-too-long", parameters, "" if helps else "no_hint")


def _maybe_fraction(text: str, value: Fraction, column: Column) -> Defect:
    """0,714285714: a share below 1% never rounded, or 71,43% as Excel computed it."""
    parameters: dict[str, Sayable] = {
        "v": text,
        "w": said(_rounded(value), column),
        "p": said(_rounded(100 * value), column),
    }
    return Defect("number-too-long", parameters, "fraction")


def _rounded(value: Fraction) -> Fraction:
    size = Fraction(half_up(abs(value), 2).units, 100)
    return -size if value < 0 else size


def said(value: Fraction, column: Column | None = None) -> Sayable:
    """A number for a message, without the zeros at its end.

    With a column whose decimal mark is known, as it has to be written in that file.
    """
    scale = 1
    while scale % value.denominator:
        scale *= 10
    if scale == 1:
        return int(value)
    figure = Decimal(int(value * scale), scale)
    mark = column.conventions.decimal if column and not column.conventions.stored else ""
    return figure.said_in("vi" if mark == "," else "en") if mark else figure
