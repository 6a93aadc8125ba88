"""dates-out-of-order: two dates of one row, the one that comes first being the later."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, earlier: Any, later_last: Any, **_unused: Any) -> Any:
    """True where all of the date that should be earlier comes after the other one."""
    return earlier > later_last


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The two dates."""
    parameters: dict[str, Sayable] = {"a": words["earlier"], "b": words["later"]}
    return Explanation(parameters, "later", also=("earlier",))


RULE = Rule(
    code="GB410",
    name="dates-out-of-order",
    severity="error",
    scope="row",
    title=Bilingual("Hai ngày không đúng thứ tự", "Two dates are in the wrong order"),
    says=Wording(
        Bilingual(
            '"{later_title}" ({b}) sớm hơn "{earlier_title}" ({a}).',
            '"{later_title}" ({b}) is before "{earlier_title}" ({a}).',
        ),
        Bilingual(
            "Đề nghị kiểm tra lại hai ngày này.",
            "Please check these two dates.",
        ),
    ),
    why=Bilingual(
        "Có những việc chỉ xảy ra sau việc khác, như văn bản được ban hành rồi mới đăng tải. Ngày "
        "ngược thứ tự cho biết một trong hai ngày bị ghi sai.",
        "Some things only happen after others: a document is issued before it is put online. "
        "Dates in the wrong order show that one of them is wrong.",
    ),
    passing=(
        Example(
            ({"earlier": "2020-11-16", "later": "2020-11-17"},),
            note=Bilingual("đúng thứ tự", "the right order"),
        ),
        Example(
            ({"earlier": "2020-11-17", "later": "2020-11"},),
            note=Bilingual("trong cùng tháng", "in the same month"),
        ),
    ),
    failing=(
        Example(
            ({"earlier": "2020-11-18", "later": "2020-11-17"},),
            note=Bilingual("ngược thứ tự một ngày", "one day the wrong way round"),
        ),
        Example(
            ({"earlier": "2021", "later": "2020-12-31"},),
            note=Bilingual("năm 2021 ở sau 31/12/2020", "2021 comes after 31 December 2020"),
        ),
    ),
    needs={"earlier": "date", "later": "date"},
    broken=broken,
    explain=explain,
)
