"""share-without-counts: a percentage with neither its count nor its total."""

from typing import Any

from gbopen.language import Bilingual, Decimal
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, share_scale: Any, **_share: Any) -> Any:
    """True for every percentage: that both counts are absent is all there is to find."""
    return share_scale > 0


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The percentage that was printed."""
    return Explanation({"p": Decimal(numbers["share"], numbers["share_scale"])}, "share")


RULE = Rule(
    code="GB307",
    name="share-without-counts",
    severity="warning",
    scope="row",
    title=Bilingual("Có tỷ lệ nhưng không có số lượng", "A percentage without counts"),
    says=Wording(
        Bilingual(
            "Có tỷ lệ {p}% nhưng không có số lượng nên không kiểm tra được.",
            "There is a percentage of {p}% but no counts, so it cannot be checked.",
        ),
        Bilingual("Đề nghị bổ sung số lượng và tổng số.", "Please add the count and the total."),
    ),
    why=Bilingual(
        "Một tỷ lệ đứng riêng không kiểm tra lại được và không cộng được với số liệu của đơn vị "
        "khác. Người đọc cũng không biết đó là 1 trên 1 hay 400 trên 400.",
        "A percentage on its own can neither be checked nor added to the figures of another unit. "
        "Nor can the reader tell 1 of 1 from 400 of 400.",
    ),
    passing=(
        Example(
            ({"share": "100", "part": "40", "whole": "40"},),
            note=Bilingual("có đủ số lượng", "both counts are given"),
        ),
        Example(
            ({"share": "70", "whole": "40"},), note=Bilingual("có tổng số", "the total is given")
        ),
    ),
    failing=(
        Example(
            ({"share": "100"},),
            note=Bilingual("100% nhưng không rõ của bao nhiêu", "100% of an unknown number"),
        ),
        Example(
            ({"share": "37.5"},),
            note=Bilingual("37,5% nhưng không rõ của bao nhiêu", "37.5% of an unknown number"),
        ),
    ),
    needs={"share": "figure"},
    absent={"part": "count", "whole": "count"},
    broken=broken,
    explain=explain,
)
