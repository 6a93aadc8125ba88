"""future-year: a year more than one year ahead of today."""

from typing import Any

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, year: Any, today: Any) -> Any:
    """True from the year after next on."""
    return year > today + 1


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The year, and the latest one that is accepted."""
    return Explanation({"y": numbers["year"], "latest": numbers["today"] + 1}, "year")


RULE = Rule(
    code="GB413",
    name="future-year",
    severity="error",
    scope="row",
    title=Bilingual("Năm ở quá xa trong tương lai", "The year is too far ahead"),
    says=Wording(
        Bilingual(
            "Năm {y} ở quá xa trong tương lai; muộn nhất là năm {latest}.",
            "{y} is too far ahead; {latest} is the latest year.",
        ),
        Bilingual("Đề nghị kiểm tra lại năm.", "Please check the year."),
    ),
    why=Bilingual(
        "Kế hoạch có thể lập trước cho năm sau, còn năm xa hơn hầu như luôn là lỗi gõ phím. Năm "
        "hiện tại là năm của ngày kiểm tra.",
        "A plan may be made a year ahead; a year further off is nearly always a slip of the keys. "
        "The present year is that of the day of the check.",
    ),
    passing=(
        Example(({"year": "2026", "today": "2026"},), note=Bilingual("năm nay", "this year")),
        Example(({"year": "2027", "today": "2026"},), note=Bilingual("năm sau", "next year")),
    ),
    failing=(
        Example(
            ({"year": "2028", "today": "2026"},), note=Bilingual("sau hai năm", "two years ahead")
        ),
        Example(
            ({"year": "2202", "today": "2026"},), note=Bilingual("gõ nhầm 2022", "2022 mistyped")
        ),
    ),
    needs={"year": "year", "today": "year"},
    broken=broken,
    explain=explain,
)
