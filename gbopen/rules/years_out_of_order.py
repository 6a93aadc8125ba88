"""years-out-of-order: a period whose last year is before its first."""

from typing import Any

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, earlier: Any, later: Any) -> Any:
    """True where the year that should be earlier is the later one."""
    return earlier > later


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The two years."""
    parameters = {"a": numbers["earlier"], "b": numbers["later"]}
    return Explanation(parameters, "later", also=("earlier",))


RULE = Rule(
    code="GB414",
    name="years-out-of-order",
    severity="error",
    scope="row",
    title=Bilingual("Hai năm không đúng thứ tự", "Two years are in the wrong order"),
    says=Wording(
        Bilingual(
            '"{later_title}" ({b}) sớm hơn "{earlier_title}" ({a}).',
            '"{later_title}" ({b}) is before "{earlier_title}" ({a}).',
        ),
        Bilingual(
            "Đề nghị kiểm tra xem hai năm có bị đổi chỗ không.",
            "Please check whether the two years were swapped.",
        ),
    ),
    why=Bilingual(
        "Giai đoạn có năm cuối trước năm đầu thì không xếp được vào năm nào. Hai năm bằng nhau "
        "thì được, vì có việc chỉ làm trong một năm.",
        "A period that ends before it begins belongs to no year. Equal years are fine, as some "
        "things take a single year.",
    ),
    passing=(
        Example(
            ({"earlier": "2020", "later": "2025"},),
            note=Bilingual("giai đoạn 2020–2025", "2020–2025"),
        ),
        Example(
            ({"earlier": "2022", "later": "2022"},),
            note=Bilingual("trong một năm", "a single year"),
        ),
    ),
    failing=(
        Example(({"earlier": "2025", "later": "2020"},), note=Bilingual("đổi chỗ", "swapped")),
        Example(
            ({"earlier": "2022", "later": "2021"},),
            note=Bilingual("sớm hơn một năm", "one year early"),
        ),
    ),
    needs={"earlier": "year", "later": "year"},
    broken=broken,
    explain=explain,
)
