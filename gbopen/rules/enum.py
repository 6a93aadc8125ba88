"""enum: a value that is not in the list of its column."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_MESSAGE = Bilingual(
    '"{v}" không thuộc danh sách được chọn.', '"{v}" is not in the list to choose from.'
)
_SCHEMA = {
    "name": "status",
    "type": "string",
    "title": "Tình trạng",
    "title@en": "Status",
    "constraints": {"enum": ["planned", "done"]},
    "categories": [
        {"value": "planned", "label": "Dự kiến", "label@en": "planned"},
        {"value": "done", "label": "Đã thực hiện", "label@en": "done"},
    ],
}

RULE = Rule(
    code="GB203",
    name="enum",
    severity="error",
    scope="cell",
    title=Bilingual("Giá trị không có trong danh sách", "The value is not in the list"),
    says=Wording(
        _MESSAGE,
        Bilingual(
            'Đề nghị chọn một trong các giá trị: {list}. Có phải là "{w}" không?',
            'Please choose one of: {list}. Is it "{w}"?',
        ),
    ),
    wordings={
        "no_hint": Wording(
            _MESSAGE,
            Bilingual(
                "Đề nghị chọn một trong các giá trị: {list}.", "Please choose one of: {list}."
            ),
        ),
        "look_alike": Wording(
            Bilingual(
                '"{v}" trông giống "{w}" nhưng được ghi bằng các ký tự khác.',
                '"{v}" looks like "{w}", but is written with other characters.',
            ),
            Bilingual(
                "Đề nghị chép lại nguyên văn từ lược đồ (Unicode dựng sẵn, không thừa dấu cách).",
                "Please copy it from the schema as it stands (composed Unicode, no extra blanks).",
            ),
        ),
    },
    why=Bilingual(
        "Giá trị ngoài danh sách không đếm được theo nhóm, dù người đọc hiểu. Có thể ghi mã, nhãn "
        "tiếng Việt hoặc nhãn tiếng Anh.",
        "A value outside the list cannot be counted with its group, even if a reader understands "
        "it. The code, the Vietnamese label and the English label are all accepted.",
    ),
    passing=(
        Example(rows=({"status": "done"},), schema=_SCHEMA, note=Bilingual("mã", "the code")),
        Example(
            rows=({"status": "Đã thực hiện"},), schema=_SCHEMA, note=Bilingual("nhãn", "the label")
        ),
    ),
    failing=(
        Example(
            rows=({"status": "xong"},),
            schema=_SCHEMA,
            note=Bilingual("không có trong danh sách", "not in the list"),
        ),
    ),
)
