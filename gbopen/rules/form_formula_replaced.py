"""form-formula-replaced: a cell the form computes that was typed over with another figure."""

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
    code="GB144",
    name="form-formula-replaced",
    severity="error",
    scope="file",
    title=Bilingual("Ô tự tính bị ghi đè", "A computed cell was typed over"),
    says=Wording(
        Bilingual(
            'Cột "{title}" do biểu mẫu tự tính, nhưng ô này ghi "{v}"; theo hai số đã nhập là {w}.',
            'The column "{title}" is computed by the form, but this cell says "{v}"; by the two '
            "numbers typed it is {w}.",
        ),
        Bilingual(
            "Đề nghị kiểm tra lại hai số đã nhập, rồi chép công thức từ ô bên trên hoặc lấy lại "
            "biểu mẫu (gbopen template).",
            "Please check the two numbers, then copy the formula from the cell above, or take the "
            "form again (gbopen template).",
        ),
    ),
    wordings={
        "several": Wording(
            Bilingual(
                'Cột do biểu mẫu tự tính bị ghi đè ở {k} ô; ô đầu tiên ghi "{v}", theo hai số đã '
                "nhập là {w}.",
                'Computed columns were typed over in {k} cells; the first says "{v}", by the two '
                "numbers typed it is {w}.",
            ),
            Bilingual(
                "Đề nghị kiểm tra lại hai số đã nhập, rồi chép công thức từ ô bên trên hoặc lấy "
                "lại biểu mẫu (gbopen template).",
                "Please check the two numbers, then copy the formula from the cell above, or take "
                "the form again (gbopen template).",
            ),
        ),
    },
    why=Bilingual(
        "Tỷ lệ tính tay là nơi sai nhiều nhất: 5/7 từng được ghi là 72%. Biểu mẫu tự tính tỷ lệ "
        "từ hai số, nên con số khác ở ô đó nghĩa là tỷ lệ hoặc số lượng có một bên sai.",
        "Shares worked out by hand are where most errors are made: 5/7 was once printed as 72%. "
        "The form computes the share from two numbers; another figure there means that either the "
        "share or a number is wrong.",
    ),
    passing=(
        Example(
            file=f'{_MARK}\nĐơn vị,Số nữ,Tổng số,Tỷ lệ\nPhòng A,5,7,"71,4%"\n',
            schema=_SCHEMA,
            note=Bilingual("tỷ lệ do biểu mẫu tính", "the share as the form computes it"),
        ),
    ),
    failing=(
        Example(
            file=f"{_MARK}\nĐơn vị,Số nữ,Tổng số,Tỷ lệ\nPhòng A,5,7,72%\n",
            schema=_SCHEMA,
            note=Bilingual("ghi đè 72%", "72% typed over it"),
        ),
    ),
    since="0.1",
)
