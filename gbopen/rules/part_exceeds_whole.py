"""part-exceeds-whole: a part that is more than its whole."""

from typing import Any

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, part: Any, whole: Any) -> Any:
    """True where the part is more than the whole."""
    return part > whole


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The two counts."""
    parameters = {"n": numbers["part"], "N": numbers["whole"]}
    return Explanation(parameters, "part", also=("whole",))


RULE = Rule(
    code="GB310",
    name="part-exceeds-whole",
    severity="error",
    scope="row",
    title=Bilingual("Số thành phần lớn hơn tổng số", "The part is more than the whole"),
    says=Wording(
        Bilingual(
            "{part_title} ({n}) lớn hơn {whole_title} ({N}).",
            "{part_title} ({n}) is more than {whole_title} ({N}).",
        ),
        Bilingual(
            "Đề nghị kiểm tra xem hai số có bị đổi chỗ không.",
            "Please check whether the two figures were swapped.",
        ),
    ),
    why=Bilingual(
        "Một phần không thể nhiều hơn tổng thể chứa nó. Hai ô thường bị ghi nhầm chỗ cho nhau, "
        "hoặc số lượt được ghi lẫn với số người.",
        "A part cannot be more than the whole it belongs to. Often the two cells were swapped, or "
        "attendances were mixed with persons.",
    ),
    passing=(
        Example(({"part": "5", "whole": "7"},), note=Bilingual("5 trong 7", "5 of 7")),
        Example(({"part": "7", "whole": "7"},), note=Bilingual("bằng nhau", "equal")),
        Example(({"part": "0", "whole": "0"},), note=Bilingual("đều bằng 0", "both 0")),
    ),
    failing=(
        Example(({"part": "8", "whole": "7"},), note=Bilingual("8 trong 7", "8 of 7")),
        Example(({"part": "1", "whole": "0"},), note=Bilingual("1 trong 0", "1 of 0")),
    ),
    needs={"part": "count", "whole": "count"},
    broken=broken,
    explain=explain,
)
