"""unknown-column: a column the form does not have."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_MESSAGE = Bilingual('Cột "{v}" không có trong mẫu.', 'The column "{v}" is not in the form.')
_SCHEMA = {
    "fields": [
        {
            "name": "office",
            "type": "string",
            "title": "Đơn vị",
            "title@en": "Office",
            "constraints": {"required": True},
        },
        {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"},
    ],
    "primaryKey": ["office"],
}

RULE = Rule(
    code="GB108",
    name="unknown-column",
    severity="error",
    scope="file",
    title=Bilingual("Cột không có trong mẫu", "A column is not in the form"),
    says=Wording(_MESSAGE, Bilingual('Có phải là cột "{w}" không?', 'Is it the column "{w}"?')),
    wordings={
        "no_hint": Wording(
            _MESSAGE,
            Bilingual(
                "Đề nghị xóa cột này, hoặc ghi lại tên cột đúng như mẫu.",
                "Please delete this column, or name it as in the form.",
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
        "Cột lạ thường là cột đã có nhưng bị gõ sai tên; nếu bỏ qua thì số liệu trong đó bị mất "
        "mà không ai biết. Cột số thứ tự (STT) được tự động bỏ qua.",
        "An unknown column is mostly a known one with its name mistyped; passed over, its figures "
        "would be lost without notice. A column of row numbers (STT) is left out by itself.",
    ),
    passing=(
        Example(
            file="office,persons\nPhòng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("đủ cột, đủ dòng", "all columns and a row"),
        ),
    ),
    failing=(
        Example(
            file="office,persons,colour\nPhòng A,5,xanh\n",
            schema=_SCHEMA,
            note=Bilingual("cột thừa", "a column too many"),
        ),
    ),
)
