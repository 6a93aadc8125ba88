"""missing-column: a column of the form that the file does not have."""

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
        {"name": "post", "type": "string", "title": "Chức vụ", "title@en": "Post"},
        {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"},
    ],
    "primaryKey": ["office"],
}

RULE = Rule(
    code="GB109",
    name="missing-column",
    severity="error",
    scope="file",
    title=Bilingual("Thiếu cột", "A column is missing"),
    says=Wording(
        Bilingual('Thiếu cột "{title}".', 'The column "{title}" is missing.'),
        Bilingual(
            "Đề nghị dùng biểu mẫu (gbopen template), hoặc bổ sung cột này.",
            "Please use the form (gbopen template), or add this column.",
        ),
    ),
    wordings={
        "several": Wording(
            Bilingual("Thiếu {k} cột: {list}.", "{k} columns are missing: {list}."),
            Bilingual(
                "Đề nghị giữ nguyên các cột của mẫu; tên cột xem bằng lệnh gbopen tables {table}.",
                "Please keep the columns of the form; gbopen tables {table} shows their names.",
            ),
        ),
        "none": Wording(
            Bilingual(
                "Tệp không có cột nào của lược đồ: {list}.",
                "The file has none of the columns of the schema: {list}.",
            ),
            Bilingual(
                "Đề nghị kiểm tra dòng tiêu đề và dấu ngăn cách cột.",
                "Please check the header and the separators.",
            ),
        ),
    },
    why=Bilingual(
        "Thiếu một cột là thiếu số liệu ở mọi dòng, và các quy tắc cần cột đó không kiểm tra "
        "được. Cột do phần mềm hoặc cơ quan tổng hợp điền thì được phép thiếu.",
        "Without the column every row lacks a figure, and the rules that need it cannot be asked. "
        "Columns filled in by the software or by the publisher may be left out.",
    ),
    passing=(
        Example(
            file="office,post,persons\nPhòng A,Trưởng phòng,5\n",
            schema=_SCHEMA,
            note=Bilingual("đủ cột, đủ dòng", "all columns and a row"),
        ),
    ),
    failing=(
        Example(
            file="office,post\nPhòng A,Trưởng phòng\n",
            schema=_SCHEMA,
            note=Bilingual("thiếu cột số người", "without the column of persons"),
        ),
    ),
)
