"""header-not-found: no row among the first ones that names the columns of the form."""

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
    code="GB106",
    name="header-not-found",
    severity="error",
    scope="file",
    title=Bilingual("Không tìm thấy dòng tiêu đề cột", "The header row was not found"),
    says=Wording(
        Bilingual(
            "Trong 15 dòng đầu không có dòng tiêu đề cột đúng mẫu.",
            "There is no header row of the form among the first 15 rows.",
        ),
        Bilingual(
            "Đề nghị dùng biểu mẫu (gbopen template), giữ nguyên tên cột và không gộp ô ở dòng "
            "tiêu đề.",
            "Please use the form (gbopen template), keep the names of the columns, and merge no "
            "cells in the header.",
        ),
    ),
    why=Bilingual(
        "Tên cột cho biết mỗi số là gì; không có dòng tiêu đề thì số liệu chỉ là những con số. "
        "Phía trên dòng tiêu đề có thể có tên báo cáo, quốc hiệu, đơn vị tính.",
        "The names of the columns say what each figure is; without them figures are only numbers. "
        "A title, the name of the State or a unit may stand above the header.",
    ),
    passing=(
        Example(
            file="office,persons\nPhòng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("đủ cột, đủ dòng", "all columns and a row"),
        ),
    ),
    failing=(
        Example(file="1,5\n2,7\n", schema=_SCHEMA, note=Bilingual("chỉ có số", "only numbers")),
    ),
)
