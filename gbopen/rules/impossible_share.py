"""impossible-share: a percentage that no whole number out of the given total rounds to (GRIM)."""

from fractions import Fraction
from itertools import islice
from typing import Any

from gbopen.language import Bilingual, Decimal, Listing, Sayable, half_up
from gbopen.rules import fractions
from gbopen.rules.rule import EXACT, Example, Explanation, Numbers, Rule, Wording, Words

_NEARBY = 5
_FARTHEST = 1000


def broken(*, whole: Any, share: Any, share_scale: Any, qualifier: Any, **_given: Any) -> Any:
    """True where no count out of the whole is within half a last digit of the share.

    Looked for is a multiple of 200 * scale between (2 * share - 1) * whole and
    (2 * share + 1) * whole: the largest one below the upper bound is below the lower bound too.
    """
    step = 200 * share_scale
    nearest_below = (2 * share + 1) * whole // step * step
    return (qualifier == EXACT) & (whole > 0) & (nearest_below < (2 * share - 1) * whole)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The two counts whose shares are nearest, and nearby totals that would do."""
    whole, units, scale = numbers["whole"], numbers["share"], numbers["share_scale"]
    if fractions.possible_as_fraction(whole=whole, share=units, share_scale=scale):
        printed = Decimal(units, scale)
        told: dict[str, Sayable] = {"N": whole, "v": printed, "p": fractions.as_percentage(printed)}
        return Explanation(told, "share", "fraction", ("whole",))
    decimals = len(str(scale))
    below = units * whole // (100 * scale)
    totals = possible_totals_near(whole, units, scale)
    parameters: dict[str, Sayable] = {
        "N": whole,
        "p": Decimal(units, scale),
        "a": below,
        "b": below + 1,
        "xa": half_up(Fraction(100 * below, whole), decimals),
        "xb": half_up(Fraction(100 * (below + 1), whole), decimals),
        "list": Listing(totals),
    }
    return Explanation(parameters, "share", "other_totals" if totals else "", ("whole",))


def possible_totals_near(whole: int, units: int, scale: int) -> tuple[int, ...]:
    """The totals nearest to `whole`, from half to twice of it, that would allow the share."""
    found = (
        total
        for step in range(1, min(whole, _FARTHEST) + 1)
        for total in (whole - step, whole + step)
        if 2 * total >= whole
        and not broken(whole=total, share=units, share_scale=scale, qualifier=EXACT)
    )
    return tuple(sorted(islice(found, _NEARBY)))


_MESSAGE = Bilingual(
    "Với tổng số {N}, không có số nào cho ra tỷ lệ {p}%; gần nhất là {a}/{N} = {xa}% và {b}/{N} = "
    "{xb}%.",
    "With a total of {N} no count gives {p}%; nearest are {a}/{N} = {xa}% and {b}/{N} = {xb}%.",
)

RULE = Rule(
    code="GB303",
    name="impossible-share",
    severity="error",
    scope="row",
    title=Bilingual(
        "Tỷ lệ không thể có với tổng số này", "The percentage is impossible with this total"
    ),
    says=Wording(
        _MESSAGE,
        Bilingual(
            "Đề nghị kiểm tra lại tỷ lệ, hoặc cho biết tỷ lệ được tính trên tổng số nào.",
            "Please check the percentage, or say which total it was taken of.",
        ),
    ),
    wordings={
        "other_totals": Wording(
            _MESSAGE,
            Bilingual(
                "Đề nghị kiểm tra lại tỷ lệ, hoặc cho biết tỷ lệ được tính trên tổng số nào (tỷ "
                "lệ này có thể có với tổng số {list}).",
                "Please check the percentage, or say which total it was taken of (it is possible "
                "with a total of {list}).",
            ),
        ),
        "fraction": Wording(
            Bilingual(
                'Tỷ lệ "{v}" có thể đang ghi dưới dạng số thập phân ({v} tức là {p}%): với tổng số '
                "{N}, không có số nào cho ra {v}%.",
                'The percentage "{v}" may be written as a decimal fraction ({v} is {p}%): with a '
                "total of {N} no count gives {v}%.",
            ),
            Bilingual(
                "Nếu đúng, đề nghị ghi theo phần trăm: {p}.",
                "If so, please write it as a percentage: {p}.",
            ),
        ),
    },
    why=Bilingual(
        "Số người, số cơ quan là số nguyên, nên với một tổng số nhỏ chỉ có một số ít tỷ lệ là có "
        "thể có. Nhờ vậy, dù thiếu số lượng vẫn phát hiện được tỷ lệ sai hoặc tỷ lệ tính trên một "
        "tổng số khác.",
        "Persons and agencies are counted in whole numbers, so that a small total allows only a "
        "few percentages. This uncovers a wrong percentage, or one taken of another total, even "
        "where the count is missing.",
    ),
    passing=(
        Example(({"whole": "40", "share": "70"},), note=Bilingual("28/40", "28/40")),
        Example(({"whole": "40", "share": "37.5"},), note=Bilingual("15/40", "15/40")),
        Example(
            ({"whole": "8", "share": "12"},),
            note=Bilingual("1/8 = 12,5%, được làm tròn xuống", "1/8 = 12.5%, rounded down"),
        ),
        Example(
            ({"whole": "28", "share": "16", "qualifier": "about"},),
            note=Bilingual("số ước lượng không được xét", "an estimate is not judged"),
        ),
    ),
    failing=(
        Example(
            ({"whole": "28", "share": "16"},),
            note=Bilingual("4/28 = 14,3%, 5/28 = 17,9%", "4/28 = 14.3%, 5/28 = 17.9%"),
        ),
        Example(
            ({"whole": "40", "share": "16"},),
            note=Bilingual("6/40 = 15%, 7/40 = 17,5%", "6/40 = 15%, 7/40 = 17.5%"),
        ),
        Example(
            ({"whole": "28", "share": "37.5"},),
            note=Bilingual("10/28 = 35,7%, 11/28 = 39,3%", "10/28 = 35.7%, 11/28 = 39.3%"),
        ),
    ),
    needs={"whole": "count", "share": "figure"},
    absent={"part": "count"},
    may={"qualifier": "qualifier"},
    broken=broken,
    explain=explain,
    yields_to=("swapped-columns",),
)
