"""no-possible-total: a count and a percentage that no total brings together."""

from typing import Any

from gbopen.language import Bilingual, Decimal
from gbopen.rules import possible_totals
from gbopen.rules.rule import EXACT, Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, part: Any, share: Any, share_scale: Any, qualifier: Any, **_given: Any) -> Any:
    """True where no total is possible."""
    return (qualifier == EXACT) & possible_totals.none(part, share, share_scale)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The count and the percentage."""
    printed = Decimal(numbers["share"], numbers["share_scale"])
    return Explanation({"n": numbers["part"], "p": printed}, "share", also=("part",))


RULE = Rule(
    code="GB305",
    name="no-possible-total",
    severity="error",
    scope="row",
    title=Bilingual("Không có tổng số nào phù hợp", "No total fits"),
    says=Wording(
        Bilingual(
            "Không có tổng số nào để {n} chiếm {p}%.",
            "There is no total of which {n} would be {p}%.",
        ),
        Bilingual(
            "Đề nghị kiểm tra lại số lượng và tỷ lệ.",
            "Please check the count and the percentage.",
        ),
    ),
    why=Bilingual(
        "Tổng số phải là số nguyên, nên có những tỷ lệ mà một số lượng nhỏ không bao giờ đạt tới. "
        "Vì vậy biết được một trong hai số đã sai, kể cả khi báo cáo không ghi tổng số.",
        "A total is a whole number, so there are percentages a small count can never come to. One "
        "of the two figures must then be wrong, even where the report gives no total.",
    ),
    passing=(
        Example(({"part": "5", "share": "71"},), note=Bilingual("5/7 = 71,4%", "5/7 = 71.4%")),
        Example(({"part": "0", "share": "0"},), note=Bilingual("0 luôn là 0%", "0 is always 0%")),
    ),
    failing=(
        Example(
            ({"part": "5", "share": "72"},),
            note=Bilingual("5/7 = 71,4%, 5/6 = 83,3%", "5/7 = 71.4%, 5/6 = 83.3%"),
        ),
        Example(
            ({"part": "4", "share": "30"},),
            note=Bilingual("4/13 = 30,8%, 4/14 = 28,6%", "4/13 = 30.8%, 4/14 = 28.6%"),
        ),
        Example(
            ({"part": "0", "share": "1"},), note=Bilingual("0 không thể là 1%", "0 cannot be 1%")
        ),
    ),
    needs={"part": "count", "share": "figure"},
    absent={"whole": "count"},
    may={"qualifier": "qualifier"},
    broken=broken,
    explain=explain,
    yields_to=("swapped-columns",),
)
