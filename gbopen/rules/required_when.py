"""required-when: a cell left empty that another column makes necessary."""

from typing import Any

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, value: Any, when: Any) -> Any:
    """True where the condition holds and the cell is empty."""
    return (when == 1) & (value == 0)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """What the other cell says; an empty one has its own wording."""
    return Explanation({}, "value", "" if words.get("when") else "when_empty", ("when",))


_FIX = Bilingual('Đề nghị điền "{value_title}".', 'Please fill in "{value_title}".')

RULE = Rule(
    code="GB505",
    name="required-when",
    severity="error",
    scope="row",
    title=Bilingual("Thiếu ô bắt buộc trong trường hợp này", "A cell is empty that this row needs"),
    says=Wording(
        Bilingual(
            '"{value_title}" đang để trống, trong khi "{when_title}" là "{when}".',
            '"{value_title}" is empty although "{when_title}" is "{when}".',
        ),
        _FIX,
    ),
    wordings={
        "when_empty": Wording(
            Bilingual(
                '"{value_title}" đang để trống, trong khi "{when_title}" cũng để trống.',
                '"{value_title}" is empty, and so is "{when_title}".',
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Có ô chỉ bắt buộc trong một số trường hợp, như đơn vị tính khi đã có số lượng. Để trống "
        "thì người đọc không hiểu được ô kia.",
        "Some cells are needed in some cases only, such as the unit once there is a quantity. "
        "Left empty, they make the other cell unreadable.",
    ),
    passing=(
        Example(({"value": "book", "when": "true"},), note=Bilingual("đã điền", "filled in")),
        Example(
            ({"value": "", "when": "false"},),
            note=Bilingual("không thuộc trường hợp này", "the case does not apply"),
        ),
    ),
    failing=(Example(({"value": "", "when": "true"},), note=Bilingual("để trống", "left empty")),),
    needs={"value": "given", "when": "flag"},
    broken=broken,
    explain=explain,
)
