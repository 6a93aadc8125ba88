"""column-without-name: cells under an empty header."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

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
    code="GB113",
    name="column-without-name",
    severity="error",
    scope="file",
    title=Bilingual("Cột không có tên", "A column has no name"),
    says=Wording(
        Bilingual(
            "Cột này có nội dung nhưng không có tên ở dòng tiêu đề.",
            "This column has contents but no name in the header.",
        ),
        Bilingual(
            "Đề nghị ghi tên cột đúng như mẫu, hoặc xóa cột này.",
            "Please name the column as in the form, or delete it.",
        ),
    ),
    why=Bilingual(
        "Số liệu trong cột không tên không biết là gì nên không được đọc. Cột không tên thường do "
        "gộp ô ở dòng tiêu đề.",
        "Nobody can tell what the figures under no name are, so they are not read. Such columns "
        "mostly come from merged cells in the header.",
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
            file="office,persons,\nPhòng A,5,7\n",
            schema=_SCHEMA,
            note=Bilingual("ô tiêu đề để trống", "an empty header cell"),
        ),
    ),
)
