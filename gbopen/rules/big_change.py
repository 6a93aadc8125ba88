"""big-change: a total that differs by more than half from that of the year before."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from fractions import Fraction

from gbopen.language import Bilingual, Decimal, Sayable, half_up
from gbopen.rules.rule import Example, Explanation, Facts, Rule, Verdict, Wording

Key = tuple[Sayable, ...]

# what must be the same for two totals to be compared
_ALIKE = ("agency", "measure", "subgroup", "scope", "kind")
_UP = Bilingual("tăng", "an increase of")
_DOWN = Bilingual("giảm", "a decrease of")


def settle(facts: Sequence[Facts]) -> list[Verdict]:
    """A verdict at every row far from all totals that the year before has for it."""
    years: dict[tuple[Key, int], dict[int, Facts]] = {}
    for one in facts:
        totals = years.setdefault((_key(one), one.numbers["year"]), {})
        totals.setdefault(one.numbers["whole"], one)
    in_order = {key: sorted(totals) for key, totals in years.items()}
    verdicts = []
    for one in facts:
        before = (_key(one), one.numbers["year"] - 1)
        if before in years:
            nearest = _nearest(one, years[before], in_order[before])
            if _far(one, nearest):
                verdicts.append(_verdict(one, nearest))
    return verdicts


def _nearest(one: Facts, totals: Mapping[int, Facts], in_order: Sequence[int]) -> Facts:
    """The row whose total is least apart, the first of them in the file."""
    place = bisect_left(in_order, one.numbers["whole"])
    beside = [totals[total] for total in in_order[max(0, place - 1) : place + 1]]
    return min(beside, key=lambda other: (_apart(one, other), other.row))


def _key(one: Facts) -> Key:
    return tuple(one.words.get(role, "") for role in _ALIKE)


def _apart(one: Facts, before: Facts) -> int:
    return abs(one.numbers["whole"] - before.numbers["whole"])


def _far(one: Facts, before: Facts) -> bool:
    """Do the totals differ by more than half of the earlier one? None of 0 can be told."""
    return 2 * _apart(one, before) > before.numbers["whole"] > 0


def _verdict(one: Facts, before: Facts) -> Verdict:
    a, b = before.numbers["whole"], one.numbers["whole"]
    parameters: dict[str, Sayable] = {
        "name": one.words.get("name") or one.words["measure"],
        "b": b,
        "a": a,
        "change": _UP if b > a else _DOWN,
        "x": _short(Fraction(100 * abs(b - a), a)),
    }
    return Verdict(one.row, Explanation(parameters, "whole"), (before.row,))


def _short(percent: Fraction) -> Decimal:
    """With one decimal, or none where it is 0."""
    told = half_up(percent, 1)
    return told if told.units % 10 else Decimal(told.units // 10)


_ROW = {"agency": "hp", "measure": "staff"}
_BEFORE = {**_ROW, "year": "2021", "whole": "40"}

RULE = Rule(
    code="GB604",
    name="big-change",
    severity="warning",
    scope="table",
    title=Bilingual("Tổng số thay đổi lớn so với kỳ trước", "The total changed much in a year"),
    says=Wording(
        Bilingual(
            'Tổng số của "{name}" là {b}, năm trước là {a} ({change} {x}%).',
            'The total of "{name}" is {b}, the year before it was {a} ({change} {x}%).',
        ),
        Bilingual(
            "Đề nghị kiểm tra lại hai số; nếu đúng, đề nghị nêu lý do khi gửi báo cáo.",
            "Please check both figures; if they are right, please give the reason with the report.",
        ),
    ),
    why=Bilingual(
        "Tổng số của một cơ quan ít khi tăng hoặc giảm quá một nửa trong một năm. Chênh lệch lớn "
        "thường do nhầm cột, thừa một chữ số, hoặc hai năm đếm trên hai phạm vi khác nhau.",
        "The total of an agency seldom grows or shrinks by more than half within a year. A large "
        "difference mostly comes from a wrong column, a digit too many, or two years counted over "
        "different units.",
    ),
    passing=(
        Example(
            (_BEFORE, {**_ROW, "year": "2022", "whole": "60"}),
            note=Bilingual("tăng đúng một nửa", "half as much more"),
        ),
        Example(
            (_BEFORE, {**_ROW, "year": "2023", "whole": "400"}),
            note=Bilingual("không phải hai năm liền nhau", "two years apart"),
        ),
    ),
    failing=(
        Example(
            (_BEFORE, {**_ROW, "year": "2022", "whole": "400"}),
            note=Bilingual("thừa một chữ số", "a digit too many"),
        ),
        Example(
            (_BEFORE, {**_ROW, "year": "2022", "whole": "19"}),
            note=Bilingual("giảm hơn một nửa", "less than half of it"),
        ),
    ),
    needs={"agency": "word", "measure": "word", "year": "year", "whole": "count"},
    may={"subgroup": "word", "scope": "word", "kind": "word", "name": "word"},
    settle=settle,
    yields_to=("swapped-columns",),
)
