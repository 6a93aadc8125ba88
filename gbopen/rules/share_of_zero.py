"""share-of-zero: a percentage of nothing."""

from typing import Any

from gbopen.language import Bilingual, Decimal
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, whole: Any, **_share: Any) -> Any:
    """True where the whole is 0, whatever the percentage."""
    return whole == 0


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The percentage that was printed."""
    printed = Decimal(numbers["share"], numbers["share_scale"])
    return Explanation({"p": printed}, "share", also=("whole",))


RULE = Rule(
    code="GB302",
    name="share-of-zero",
    severity="error",
    scope="row",
    title=Bilingual("Có tỷ lệ trong khi tổng số là 0", "A percentage of a total of 0"),
    says=Wording(
        Bilingual(
            "{whole_title} là 0 nên không thể có tỷ lệ {p}%.",
            "{whole_title} is 0, so there can be no percentage of {p}%.",
        ),
        Bilingual(
            "Nếu tổng số đúng là 0, đề nghị để trống tỷ lệ; nếu không, đề nghị ghi lại tổng số.",
            "If the total is indeed 0, please leave the percentage empty; if not, please correct "
            "the total.",
        ),
    ),
    why=Bilingual(
        "Không thể chia cho 0, nên một tỷ lệ đứng cạnh tổng số 0 chắc chắn có một trong hai số bị "
        "ghi sai. Trường hợp này không có thì để trống, vì 0% nghĩa là có tổng số nhưng không đếm "
        "được ai.",
        "Nothing can be divided by 0, so beside a total of 0 one of the two figures must be "
        "wrong. Where there is nobody at all the percentage stays empty, because 0% says that "
        "there was a total and none of it was counted.",
    ),
    passing=(
        Example(
            ({"whole": "7", "share": "0"},),
            note=Bilingual("0% của 7", "0% of 7"),
        ),
        Example(
            ({"whole": "1", "share": "100"},),
            note=Bilingual("tổng số nhỏ nhất", "the smallest total"),
        ),
    ),
    failing=(
        Example(({"whole": "0", "share": "50"},), note=Bilingual("50% của 0", "50% of 0")),
        Example(({"whole": "0", "share": "0"},), note=Bilingual("0% của 0", "0% of 0")),
    ),
    needs={"whole": "count", "share": "figure"},
    broken=broken,
    explain=explain,
    yields_to=("swapped-columns",),
)
