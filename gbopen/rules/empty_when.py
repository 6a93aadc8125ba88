"""empty-when: a cell filled in that another column rules out."""

from typing import Any

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, value: Any, when: Any) -> Any:
    """True where the condition holds and the cell is filled."""
    return (when == 1) & (value == 1)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """What the other cell says; an empty one has its own wording."""
    return Explanation({}, "value", "" if words.get("when") else "when_empty", ("when",))


_FIX = Bilingual(
    'Đề nghị xóa nội dung ô này, hoặc kiểm tra lại "{when_title}".',
    'Please clear this cell, or check "{when_title}".',
)

RULE = Rule(
    code="GB506",
    name="empty-when",
    severity="error",
    scope="row",
    title=Bilingual(
        "Ô phải để trống trong trường hợp này", "A cell is filled that this row must leave empty"
    ),
    says=Wording(
        Bilingual(
            '"{value_title}" phải để trống khi "{when_title}" là "{when}".',
            '"{value_title}" must be empty where "{when_title}" is "{when}".',
        ),
        _FIX,
    ),
    wordings={
        "when_empty": Wording(
            Bilingual(
                '"{value_title}" phải để trống khi "{when_title}" để trống.',
                '"{value_title}" must be empty where "{when_title}" is empty.',
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Có ô không còn ý nghĩa trong một số trường hợp, như tên huyện sau khi bỏ cấp huyện. Nội "
        "dung ở đó thường bị ghi nhầm cột hoặc còn sót từ tệp cũ.",
        "Some cells mean nothing in some cases, such as a district after districts were "
        "abolished. What stands there is mostly in the wrong column or left over from an old file.",
    ),
    passing=(
        Example(({"value": "", "when": "true"},), note=Bilingual("để trống", "left empty")),
        Example(
            ({"value": "Lệ Thủy", "when": "false"},),
            note=Bilingual("không thuộc trường hợp này", "the case does not apply"),
        ),
    ),
    failing=(
        Example(({"value": "Lệ Thủy", "when": "true"},), note=Bilingual("đã điền", "filled in")),
    ),
    needs={"value": "given", "when": "flag"},
    broken=broken,
    explain=explain,
)
