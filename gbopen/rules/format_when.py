"""format-when: a cell whose form does not go with what another column says."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, fits: Any, when: Any) -> Any:
    """True where the condition holds and the cell does not have the form it asks for."""
    return (when == 1) & (fits == 0)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The cell, and what the other cell says; an empty one has its own wording."""
    parameters: dict[str, Sayable] = {"v": words["fits"]}
    return Explanation(parameters, "fits", "" if words.get("when") else "when_empty", ("when",))


_FIX = Bilingual(
    'Đề nghị kiểm tra lại ô này và "{when_title}".', 'Please check this cell and "{when_title}".'
)

RULE = Rule(
    code="GB508",
    name="format-when",
    severity="error",
    scope="row",
    title=Bilingual(
        "Cách ghi không phù hợp với cột khác", "The form does not go with another column"
    ),
    says=Wording(
        Bilingual(
            '"{v}" chưa đúng cách ghi "{fits_title}" khi "{when_title}" là "{when}".',
            '"{v}" is not how "{fits_title}" is written where "{when_title}" is "{when}".',
        ),
        _FIX,
    ),
    wordings={
        "when_empty": Wording(
            Bilingual(
                '"{v}" chưa đúng cách ghi "{fits_title}" khi "{when_title}" để trống.',
                '"{v}" is not how "{fits_title}" is written where "{when_title}" is empty.',
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Có ô phải ghi theo mẫu riêng tùy từng trường hợp, như số tiền đồng không có phần thập "
        "phân, văn bản của Đảng ghi số trước dấu gạch ngang. Sai mẫu thường là do chọn nhầm ở cột "
        "kia.",
        "Some cells have a form of their own from case to case: an amount in dong has no "
        "decimals, a Party document has a hyphen after its number. A wrong form mostly means a "
        "wrong choice in the other column.",
    ),
    passing=(
        Example(({"fits": "true", "when": "true"},), note=Bilingual("đúng mẫu", "the right form")),
        Example(
            ({"fits": "false", "when": "false"},),
            note=Bilingual("không thuộc trường hợp này", "the case does not apply"),
        ),
    ),
    failing=(
        Example(({"fits": "false", "when": "true"},), note=Bilingual("sai mẫu", "the wrong form")),
    ),
    needs={"fits": "flag", "when": "flag"},
    broken=broken,
    explain=explain,
)
