"""Numbers by the letter of Table Schema: XML Schema decimals, their two marks, words around them.

`groupChar` groups digits: by threes, or, where it is a comma, as India writes 12,34,567. The
standard does not say how long a group is; without this, 37.5 under a grouping point would be 375.
"""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from gbopen.values import words

_BLANKS = " \t\r\n"  # what XML Schema collapses around a number
_SPECIAL = re.compile(r"nan|-?inf", re.IGNORECASE)
_LONGEST_PLAIN = 60
_EDGES = re.compile(r"(?P<before>[^0-9]*).*?(?P<after>[^0-9]*)", re.DOTALL)


def number_reader(options: Mapping[str, Any], *, whole: bool) -> Callable[[str], Decimal | None]:
    """The reader of a field of numbers, or of whole numbers.

    With `bareNumber` false everything that is no digit is stripped at both ends, as the standard
    orders; `qualifier_of` tells what such words said.
    """
    group = options.get("groupChar") or ""
    mark = "" if whole else options.get("decimalChar", ".")
    pattern = _pattern(group, mark, bare=options.get("bareNumber", True))

    def read(text: str) -> Decimal | None:
        if text.isdecimal() and text.isascii():  # most numbers; they fit whatever the marks are
            return Decimal(text)
        text = text.strip(_BLANKS)
        if not whole and _SPECIAL.fullmatch(text):
            return Decimal(text)
        found = pattern.fullmatch(text)
        if found is None:
            return None
        digits = found["whole"].replace(group, "") if group else found["whole"]
        return _decimal(found["sign"], digits, found.groupdict())

    return read


def _pattern(group: str, mark: str, *, bare: bool) -> re.Pattern[str]:
    digits = "[0-9]+"
    if group:
        between = re.escape(group)
        digits = rf"[0-9]{{1,3}}(?:{between}[0-9]{{3}})+|{digits}"
        if group == ",":
            digits = rf"[0-9]{{1,2}}(?:,[0-9]{{2}})+,[0-9]{{3}}|{digits}"
    number = rf"(?P<sign>[+-]?)(?P<whole>{digits})"
    if mark:
        point = re.escape(mark)
        number = (
            rf"(?P<sign>[+-]?)(?P<whole>(?:{digits})(?={point}|[^0-9]|$)|(?={point}[0-9]))"
            rf"(?:{point}(?P<part>[0-9]*))?(?:[eE](?P<power>[+-]?[0-9]+))?"
        )
    if bare:
        return re.compile(number)
    # "10-" is what accountants write for -10, and "--10" is nothing: no sign is stripped off
    return re.compile(rf"(?:[^0-9]*?(?<![+-]))??{number}(?:(?![+-])[^0-9]*)", re.DOTALL)


def _decimal(sign: str, whole: str, found: Mapping[str, str | None]) -> Decimal | None:
    part, power = found.get("part") or "", found.get("power") or "0"
    try:
        return Decimal(f"{sign}{whole or 0}.{part}E{power}")
    except ArithmeticError:  # an exponent of twenty digits
        return None


def qualifier_of(text: str) -> int:
    """The qualifier that the words around a number state ("gần 45%"); exact where none does."""
    found = _EDGES.fullmatch(text)
    if found is None:
        return words.EXACT
    after = found["after"].strip().removeprefix("%")
    return words.qualifier(found["before"].strip(" \t+-."), after) or words.EXACT


def key_of_number(value: Decimal) -> str:
    """The number without needless zeros, written out where it is not too long for that."""
    text = str(value)
    if text.isdecimal() and text[0] != "0" and len(text) <= _LONGEST_PLAIN and text[-1] != "0":
        return text
    if not value.is_finite():
        return "NaN" if value.is_nan() else "-INF" if value < 0 else "INF"
    sign, digits, power = value.as_tuple()
    text = "".join(map(str, digits)).lstrip("0")
    kept = text.rstrip("0")
    exponent = int(power) + len(text) - len(kept)
    if not kept:
        return "0"
    minus = "-" if sign else ""
    if exponent >= 0 and len(kept) + exponent <= _LONGEST_PLAIN:
        return minus + kept + "0" * exponent
    if -_LONGEST_PLAIN <= exponent < 0:
        kept = kept.rjust(1 - exponent, "0")
        return f"{minus}{kept[:exponent]}.{kept[exponent:]}"
    return f"{minus}{kept}E{exponent}"
