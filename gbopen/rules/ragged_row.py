"""ragged-row: a row with more or fewer cells than the header."""

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
    code="GB111",
    name="ragged-row",
    severity="error",
    scope="file",
    title=Bilingual(
        "Số ô của dòng khác số cột", "A row has more or fewer cells than there are columns"
    ),
    says=Wording(
        Bilingual(
            "Dòng {r} có {k} cột, trong khi mẫu có {m} cột.",
            "The number of columns in row {r} is {k}; the form has {m}.",
        ),
        Bilingual(
            "Đề nghị kiểm tra dấu ngăn cách cột và dấu ngoặc kép; cách chắc chắn nhất là gửi tệp "
            "Excel (.xlsx).",
            "Please check the separators and the quotation marks; an Excel file (.xlsx) is the "
            "surest way.",
        ),
    ),
    why=Bilingual(
        "Thừa hoặc thiếu một dấu ngăn cách thì mọi số ở sau bị lệch sang cột khác. Dòng như vậy "
        "không được đọc, để không có số nào bị hiểu nhầm.",
        "One separator too many or too few shifts every figure after it into another column. Such "
        "a row is not read, so that no figure is misunderstood.",
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
            file="office,persons\nPhòng A,5,7\n",
            schema=_SCHEMA,
            note=Bilingual("thừa một ô", "one cell too many"),
        ),
        Example(
            file="office,persons\nPhòng A\n",
            schema=_SCHEMA,
            note=Bilingual("thiếu một ô", "one cell too few"),
        ),
    ),
)
