"""pattern: a code or number that is not written in the form its column asks for."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_MESSAGE = Bilingual(
    '"{v}" chưa đúng cách ghi "{title}".', '"{v}" is not how "{title}" is written.'
)
_SCHEMA = {
    "name": "number",
    "type": "string",
    "title": "Số, ký hiệu",
    "title@en": "Number",
    "constraints": {"pattern": "[0-9]+/[A-ZĐ]+"},
    "example": "680/KH",
}

RULE = Rule(
    code="GB204",
    name="pattern",
    severity="error",
    scope="cell",
    title=Bilingual("Sai cách ghi", "The wrong form"),
    says=Wording(_MESSAGE, Bilingual("Ví dụ đúng: {ex}.", "A right example: {ex}.")),
    wordings={
        "no_hint": Wording(
            _MESSAGE, Bilingual("Đề nghị kiểm tra lại ô này.", "Please check this cell.")
        ),
    },
    why=Bilingual(
        "Mã và số, ký hiệu văn bản phải ghi đúng mẫu để tìm và đối chiếu được. Chỉ lệch một dấu "
        "gạch ngang là thành một văn bản khác.",
        "Codes and document numbers must keep their form to be found and matched. One hyphen "
        "elsewhere makes it another document.",
    ),
    passing=(
        Example(
            rows=({"number": "680/KH"},),
            schema=_SCHEMA,
            note=Bilingual("đúng mẫu", "the right form"),
        ),
    ),
    failing=(
        Example(
            rows=({"number": "KH-680"},),
            schema=_SCHEMA,
            note=Bilingual("sai mẫu", "the wrong form"),
        ),
    ),
)
