"""What Excel leaves in a cell where 5/7 was typed and taken for a date.

The numbers typed are given in the order they were written in: 05-Thg7 comes from 5/7, Oct-18 from
10/18. 5-Jul and a full date written year first come from 5/7 or, where Excel is set the American
way, from 7/5: day and month are given, and that the order is not known.
"""

import re

from gbopen.values.words import MONTHS

_TIME = r"(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.0+)?)?)?"
_MONTH = r"(?P<month>[a-z]{3,9}|(?:thg|tháng) ?[0-9]{1,2})"
_YEAR = r"(?:[0-9]{4}|[0-9]{2})"

_DAY_MONTH = re.compile(rf"(?P<day>[0-9]{{1,2}})-{_MONTH}(?:-{_YEAR})?")
_MONTH_DAY = re.compile(rf"{_MONTH}-(?:[0-9]{{2}})?(?P<day>[0-9]{{1,2}})")
_YEAR_FIRST = re.compile(rf"[0-9]{{4}}-(?P<b>[0-9]{{1,2}})-(?P<a>[0-9]{{1,2}}){_TIME}")
_YEAR_LAST = re.compile(
    rf"(?P<a>[0-9]{{1,2}})(?:(?P<mark>[/-])(?P<b>[0-9]{{1,2}})(?P=mark){_YEAR}"
    rf"|\.(?P<c>[0-9]{{1,2}})\.[0-9]{{4}}){_TIME}"
)


def typed_pair(cleaned: str) -> tuple[int, int] | None:
    """The two numbers probably typed where the cell now holds a date, or None."""
    text = cleaned.lower()
    for pattern in (_YEAR_FIRST, _YEAR_LAST):
        found = pattern.fullmatch(cleaned)
        if found:
            parts = found.groupdict()
            return _if_date(int(parts["a"]), int(parts["b"] or parts.get("c") or 0))
    if found := _DAY_MONTH.fullmatch(text):
        return _if_date(int(found["day"]), _month(found["month"]))
    if found := _MONTH_DAY.fullmatch(text):
        pair = _month(found["month"]), int(found["day"])
        return pair if 1 <= pair[0] <= 12 else None
    return None


def either_order(cleaned: str) -> bool:
    """True where the pair may have been typed the other way round as well."""
    if _YEAR_FIRST.fullmatch(cleaned):
        return True
    found = _DAY_MONTH.fullmatch(cleaned.lower())
    return found is not None and found["month"] in MONTHS


def _month(name: str) -> int:
    digits = name.lstrip("thgán ")
    return int(digits) if digits.isdigit() else MONTHS.get(name, 0)


def _if_date(one: int, two: int) -> tuple[int, int] | None:
    fits = 1 <= min(one, two) <= 12 and 1 <= max(one, two) <= 31
    return (one, two) if fits else None
