"""unknown-table: a header that belongs to no known table."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_MESSAGE = Bilingual(
    "Dòng tiêu đề ({v}) không thuộc bảng nào đã biết: {list}.",
    "The header ({v}) belongs to no known table: {list}.",
)
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
    code="GB107",
    name="unknown-table",
    severity="error",
    scope="file",
    title=Bilingual("Không nhận ra bảng", "The table is not known"),
    says=Wording(
        _MESSAGE,
        Bilingual(
            "Đề nghị dùng biểu mẫu (gbopen template). Nếu biết là bảng nào, có thể chạy lại lệnh "
            "và thêm --table cùng tên trong ngoặc.",
            "Please use the form (gbopen template). If you know which table it is, run the "
            "command again with --table and the name in brackets.",
        ),
    ),
    wordings={
        "several": Wording(
            Bilingual(
                "Dòng tiêu đề ({v}) có thể thuộc nhiều bảng: {list}.",
                "The header ({v}) fits several tables: {list}.",
            ),
            Bilingual(
                "Đề nghị chạy lại lệnh và thêm --table cùng tên trong ngoặc, ví dụ --table {name}.",
                "Please run the command again with --table and the name in brackets, for example "
                "--table {name}.",
            ),
        ),
        "near": Wording(
            Bilingual(
                "Dòng tiêu đề ({v}) không thuộc bảng nào đã biết; chỉ nhận ra {columns} của bảng "
                '"{w}".',
                "The header ({v}) belongs to no known table; only {columns} of the table "
                '"{w}" was recognised.',
            ),
            Bilingual(
                "Nếu đúng là bảng này, đề nghị ghi tên cột như mẫu (xem bằng lệnh gbopen tables "
                "{name}).",
                "If it is this table, please name the columns as in the form (the command gbopen "
                "tables {name} shows them).",
            ),
        ),
    },
    why=Bilingual(
        "Bảng được nhận ra qua tên các cột. Nếu nhận nhầm bảng thì số liệu sẽ bị kiểm tra bằng "
        "quy tắc của bảng khác, nên chương trình dừng lại để hỏi.",
        "A table is known by the names of its columns. Taken for another, its figures would be "
        "judged by the wrong rules, so gbopen stops and asks.",
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
            file="màu,mùi\nđỏ,thơm\n",
            schema=_SCHEMA,
            note=Bilingual("cột của một bảng khác", "columns of some other table"),
        ),
    ),
)
