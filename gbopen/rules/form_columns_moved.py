"""form-columns-moved: columns of a form in another order."""

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
    code="GB145",
    name="form-columns-moved",
    severity="warning",
    scope="file",
    title=Bilingual("Cột của biểu mẫu bị đổi chỗ", "Columns of the form were moved"),
    says=Wording(
        Bilingual(
            'Cột "{title}" không đứng đúng chỗ của biểu mẫu. Số liệu được đọc theo tên cột.',
            'The column "{title}" does not stand where the form has it. The figures are read by '
            "the names of their columns.",
        ),
        Bilingual(
            "Đề nghị kiểm tra xem số liệu có còn nằm đúng dưới tên cột không, hoặc lấy lại biểu "
            "mẫu (gbopen template).",
            "Please check that the figures still stand under the right names, or take the form "
            "again (gbopen template).",
        ),
    ),
    why=Bilingual(
        "Đổi chỗ cột trong Excel dễ làm số liệu rơi vào nhầm cột. Khi đó công thức của biểu mẫu "
        "không còn tính đúng hai số.",
        "Moving columns easily puts figures under the wrong name. The formulas of the form "
        "then compute from other cells.",
    ),
    passing=(
        Example(
            file=f"{_MARK}\nĐơn vị,Số nữ,Tổng số\nPhòng A,5,7\n",
            schema=_SCHEMA,
            note=Bilingual("đúng thứ tự", "in the order of the form"),
        ),
    ),
    failing=(
        Example(
            file=f"{_MARK}\nĐơn vị,Tổng số,Số nữ\nPhòng A,7,5\n",
            schema=_SCHEMA,
            note=Bilingual("tổng số đứng trước", "the total first"),
        ),
    ),
    since="0.1",
)
