"""replacement-characters: Vietnamese letters that were garbled or lost when the file was saved."""

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
    code="GB114",
    name="replacement-characters",
    severity="error",
    scope="file",
    title=Bilingual("Chữ tiếng Việt bị lỗi", "Vietnamese letters are garbled"),
    says=Wording(
        Bilingual(
            'Chữ tiếng Việt trong tệp bị lỗi bảng mã (lỗi phông), ví dụ "{v}".',
            'The Vietnamese text of the file is garbled, for example "{v}".',
        ),
        Bilingual(
            "Đề nghị gửi lại tệp gốc dạng Excel (.xlsx) hoặc CSV UTF-8.",
            "Please send the original file again, as Excel (.xlsx) or CSV UTF-8.",
        ),
    ),
    wordings={
        "lost": Wording(
            Bilingual(
                'Tệp bị mất dấu tiếng Việt khi lưu, ví dụ "{v}", và không khôi phục được.',
                'Vietnamese letters were lost on saving, for example "{v}", and cannot be '
                "restored.",
            ),
            Bilingual(
                "Đề nghị mở lại tệp gốc và gửi tệp Excel (.xlsx); nếu cần CSV, chọn Save As → CSV "
                "UTF-8 (Comma delimited).",
                "Please reopen the original and send an Excel file (.xlsx); for CSV choose Save "
                "As → CSV UTF-8 (Comma delimited).",
            ),
        ),
    },
    why=Bilingual(
        "Chữ đã lỗi thì tên cơ quan, tên lớp không còn đọc được và không đối chiếu được với danh "
        "mục. Sửa từ tệp gốc nhanh và chắc hơn sửa từng ô.",
        "Garbled names of agencies and courses can neither be read nor looked up. Saving the "
        "original again is quicker and surer than mending cell by cell.",
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
            file="office,persons\nPhÃ²ng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("UTF-8 bị đọc nhầm", "UTF-8 read as something else"),
        ),
        Example(
            file="office,persons\nPh\ufffdng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("chữ bị thay bằng dấu lạ", "a letter replaced by a mark"),
        ),
    ),
)
