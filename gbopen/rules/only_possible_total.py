"""only-possible-total: a count and its percentage that leave a single total possible."""

from typing import Any

from gbopen.language import Bilingual, Decimal, Sayable
from gbopen.rules import possible_totals
from gbopen.rules.rule import EXACT, Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, part: Any, share: Any, share_scale: Any, qualifier: Any, **_given: Any) -> Any:
    """True where exactly one total is possible."""
    return (qualifier == EXACT) & possible_totals.one(part, share, share_scale)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The one total."""
    units, scale = numbers["share"], numbers["share_scale"]
    total, _ = possible_totals.run(numbers["part"], units, scale)
    parameters: dict[str, Sayable] = {"n": numbers["part"], "p": Decimal(units, scale), "N": total}
    return Explanation(parameters, "share", also=("part",))


_MESSAGE = Bilingual(
    "Với {n} và {p}%, tổng số chỉ có thể là {N}.", "With {n} and {p}%, the total can only be {N}."
)

RULE = Rule(
    code="GB304",
    name="only-possible-total",
    severity="info",
    scope="row",
    title=Bilingual("Chỉ có thể có một tổng số", "Only one total is possible"),
    says=Wording(
        _MESSAGE,
        Bilingual(
            'Đề nghị ghi {N} vào cột "{whole_title}" nếu đúng.',
            'Please write {N} in the column "{whole_title}" if that is right.',
        ),
    ),
    wordings={
        # where there are no columns
        "in_text": Wording(
            _MESSAGE,
            Bilingual(
                "Đề nghị ghi rõ cả tổng số, ví dụ {n}/{N}, nếu đúng.",
                "Please give the total as well, for example {n}/{N}, if that is right.",
            ),
        ),
    },
    why=Bilingual(
        "Khi biết số lượng và tỷ lệ, tổng số thường suy ra được mà không phải hỏi lại. Tổng số "
        "suy ra chỉ là gợi ý; người lập báo cáo xác nhận rồi mới được ghi.",
        "From a count and its percentage the total can often be worked out without asking. It is "
        "a suggestion only, to be written down once the author confirms it.",
    ),
    passing=(
        Example(
            ({"part": "20", "share": "33"},), note=Bilingual("có thể là 60 hoặc 61", "60 or 61")
        ),
        Example(
            ({"part": "5", "share": "45", "qualifier": "nearly"},),
            note=Bilingual("số ước lượng không được xét", "an estimate is not judged"),
        ),
    ),
    failing=(
        Example(({"part": "5", "share": "45"},), note=Bilingual("5/11 = 45,45%", "5/11 = 45.45%")),
        Example(({"part": "3", "share": "50"},), note=Bilingual("3/6 = 50%", "3/6 = 50%")),
    ),
    needs={"part": "count", "share": "figure"},
    absent={"whole": "count"},
    may={"qualifier": "qualifier"},
    broken=broken,
    explain=explain,
    yields_to=("swapped-columns",),
)
