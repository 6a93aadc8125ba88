"""form-cover-changed: lines of the cover of a form that are gone."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB141",
    name="form-cover-changed",
    severity="error",
    scope="file",
    title=Bilingual("Trang bìa bị mất dòng", "Lines of the cover are gone"),
    says=Wording(
        Bilingual(
            "Trang bìa không còn dòng: {list}.", "The cover no longer has these lines: {list}."
        ),
        Bilingual(
            "Đề nghị ghi lại đúng tên dòng ở cột bên trái, hoặc lấy lại biểu mẫu của cơ quan "
            "(gbopen template).",
            "Please write the name of the line into the left column again, or take the form of "
            "the agency again (gbopen template).",
        ),
    ),
    why=Bilingual(
        "Mỗi dòng của trang bìa được nhận ra theo tên ở cột bên trái. Tên bị xóa hoặc sửa thì ô "
        "bên phải không biết là gì nên không được đọc.",
        "Each line of the cover is known by its name on the left. Where the name was deleted or "
        "changed, nobody can tell what the cell beside it is, so it is not read.",
    ),
    passing=(),
    failing=(),
    since="0.1",
)
