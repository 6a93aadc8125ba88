"""too-many-decimals: a percentage printed with more than two decimals."""

from fractions import Fraction
from typing import Any

from gbopen.language import Bilingual, Sayable, half_up
from gbopen.rules import fractions
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, share: Any, share_scale: Any, part: Any, whole: Any, **_given: Any) -> Any:
    """True where three or more decimals are printed; a share below 0 has another fault.

    So has 0,714 for 71,4%: those are no decimals of a percentage.
    """
    fraction = fractions.looks_like_fraction(
        part=part, whole=whole, share=share, share_scale=share_scale
    )
    return (share_scale > 100) & (share >= 0) & (fraction == 0)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """How many decimals there are, and the share with one and with two."""
    one, two = (half_up(_true(numbers), decimals) for decimals in (1, 2))
    parameters: dict[str, Sayable] = {
        "p": words["share"],
        "k": len(str(numbers["share_scale"])) - 1,
        "w": Bilingual(
            f"{one.said_in('vi')} hoặc {two.said_in('vi')}",
            f"{one.said_in('en')} or {two.said_in('en')}",
        ),
    }
    return Explanation(parameters, "share")


def _true(numbers: Numbers) -> Fraction:
    """The share of the counts, where there are both: a rounded one must not be rounded again."""
    part, whole = numbers["part"], numbers["whole"]
    if numbers["part_given"] and whole > 0 and 0 <= part <= whole:
        return Fraction(100 * part, whole)
    return Fraction(numbers["share"], numbers["share_scale"])


RULE = Rule(
    code="GB224",
    name="too-many-decimals",
    severity="warning",
    scope="row",
    title=Bilingual("Tỷ lệ ghi quá nhiều chữ số thập phân", "A percentage has too many decimals"),
    says=Wording(
        Bilingual("Tỷ lệ ghi {k} chữ số thập phân.", "The percentage has {k} decimals."),
        Bilingual(
            "Đề nghị làm tròn còn 1 hoặc 2 chữ số: {w}.",
            "Please round it to one or two decimals: {w}.",
        ),
    ),
    why=Bilingual(
        "Báo cáo và số liệu thống kê chính thức ghi tỷ lệ với nhiều nhất hai chữ số thập phân. "
        "Nhiều chữ số hơn thường là kết quả của máy tính chưa được làm tròn, không làm số liệu "
        "chính xác hơn.",
        "Reports and official statistics print percentages with two decimals at most. More digits "
        "mostly come from a spreadsheet and were never rounded; they make no figure more exact.",
    ),
    passing=(
        Example(({"share": "11.84"},), note=Bilingual("hai chữ số", "two decimals")),
        Example(({"share": "72"},), note=Bilingual("không có phần thập phân", "no decimals")),
    ),
    failing=(
        Example(
            ({"part": "2", "whole": "3", "share": "66.667"},),
            note=Bilingual("ba chữ số", "three decimals"),
        ),
        Example(
            ({"part": "5", "whole": "7", "share": "71.4286"},),
            note=Bilingual("bốn chữ số", "four decimals"),
        ),
    ),
    needs={"share": "figure"},
    may={"part": "count", "whole": "count"},
    broken=broken,
    explain=explain,
)
