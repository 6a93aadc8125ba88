"""unknown-form-version: a form of a version that this gbopen does not know."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {
    "fields": [
        {"name": "office", "type": "string", "title": "Đơn vị", "title@en": "Office"},
        {"name": "women", "type": "integer", "title": "Số nữ", "title@en": "Women"},
        {"name": "persons", "type": "integer", "title": "Tổng số", "title@en": "Persons"},
    ],
    "gbopen:form": {
        "sheet": "Nhân sự",
        "columns": ["office", "women", "persons"],
        "share": ["women", "persons"],
    },
}
_MARK = "gbopen-1/example/so-a-2026-annual"

RULE = Rule(
    code="GB147",
    name="unknown-form-version",
    severity="error",
    scope="file",
    title=Bilingual("Biểu mẫu thuộc phiên bản khác", "The form is of another version"),
    says=Wording(
        Bilingual(
            "Biểu mẫu thuộc phiên bản {v}; bản gbopen này chỉ đọc được phiên bản {w}.",
            "The form is of version {v}; this gbopen reads version {w} only.",
        ),
        Bilingual(
            "Đề nghị cập nhật gbopen, hoặc lấy lại biểu mẫu bằng gbopen template.",
            "Please update gbopen, or take the form again with gbopen template.",
        ),
    ),
    why=Bilingual(
        "Biểu mẫu phiên bản khác có thể đặt các cột khác nghĩa ở cùng một chỗ. Đọc theo phiên bản "
        "cũ sẽ nhận sai số liệu.",
        "A form of another version may hold other things in the same place. Reading it by this "
        "version would take the wrong figures.",
    ),
    passing=(
        Example(
            file=f"{_MARK}\nĐơn vị,Số nữ,Tổng số\nPhòng A,5,7\n",
            schema=_SCHEMA,
            note=Bilingual("phiên bản 1", "version 1"),
        ),
    ),
    failing=(
        Example(
            file="gbopen-9/example/so-a-2026-annual\nĐơn vị,Số nữ,Tổng số\nPhòng A,5,7\n",
            schema=_SCHEMA,
            note=Bilingual("phiên bản 9", "version 9"),
        ),
    ),
    since="0.1",
)
