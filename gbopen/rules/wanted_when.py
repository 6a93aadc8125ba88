"""wanted-when: a cell left empty that another column makes desirable."""

from typing import Any

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, value: Any, when: Any) -> Any:
    """True where the condition holds and the cell is empty."""
    return (when == 1) & (value == 0)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """What the other cell says; an empty one has its own wording."""
    return Explanation({}, "value", "" if words.get("when") else "when_empty", ("when",))


_FIX = Bilingual(
    'Nếu có thông tin, đề nghị điền "{value_title}".',
    'If it is known, please fill in "{value_title}".',
)

RULE = Rule(
    code="GB507",
    name="wanted-when",
    severity="warning",
    scope="row",
    title=Bilingual(
        "Nên điền ô này trong trường hợp này", "A cell is empty that this row should fill"
    ),
    says=Wording(
        Bilingual(
            '"{value_title}" nên được điền khi "{when_title}" là "{when}".',
            '"{value_title}" should be filled in where "{when_title}" is "{when}".',
        ),
        _FIX,
    ),
    wordings={
        "when_empty": Wording(
            Bilingual(
                '"{value_title}" nên được điền khi "{when_title}" để trống.',
                '"{value_title}" should be filled in where "{when_title}" is empty.',
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Thiếu ô này thì số liệu vẫn dùng được, nhưng người đọc khó hiểu hoặc khó kiểm tra lại. "
        "Vì vậy chỉ đề nghị bổ sung, không trả lại tệp.",
        "Without this cell the figures can be used, but are hard to understand or to check. So it "
        "is asked for, and no file is sent back.",
    ),
    passing=(
        Example(
            ({"value": "toàn cơ quan", "when": "true"},), note=Bilingual("đã điền", "filled in")
        ),
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
