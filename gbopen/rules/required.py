"""required: an empty cell that must be filled."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {
    "name": "persons",
    "type": "integer",
    "title": "Số người",
    "title@en": "Persons",
    "constraints": {"required": True},
}

RULE = Rule(
    code="GB201",
    name="required",
    severity="error",
    scope="cell",
    title=Bilingual("Thiếu ô bắt buộc", "A required cell is empty"),
    says=Wording(
        Bilingual("Ô này bắt buộc nhưng đang để trống.", "This cell must be filled but is empty."),
        Bilingual('Đề nghị điền "{title}".', 'Please fill in "{title}".'),
    ),
    why=Bilingual(
        "Thiếu ô bắt buộc thì dòng không biết thuộc cơ quan nào, chỉ tiêu nào, nên không dùng "
        "được. Các ô không bắt buộc có thể để trống khi chưa có số liệu.",
        "Without a required cell nobody knows which agency or measure the row belongs to, so it "
        "is of no use. Other cells may stay empty while there is no figure.",
    ),
    passing=(
        Example(
            rows=({"persons": "0"},),
            schema=_SCHEMA,
            note=Bilingual("0 không phải là để trống", "0 is not empty"),
        ),
    ),
    failing=(
        Example(rows=({"persons": ""},), schema=_SCHEMA, note=Bilingual("để trống", "empty")),
        Example(
            rows=({"persons": " "},),
            schema=_SCHEMA,
            note=Bilingual("chỉ có dấu cách", "only a space"),
        ),
    ),
)
