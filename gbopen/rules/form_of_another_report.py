"""form-of-another-report: a sheet of the form that was made for another report."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB143",
    name="form-of-another-report",
    severity="error",
    scope="file",
    title=Bilingual("Trang tính thuộc báo cáo khác", "A sheet belongs to another report"),
    says=Wording(
        Bilingual(
            'Trang "{sheet}" là biểu của báo cáo {v}, không phải của báo cáo {w}, nên không được '
            "đọc.",
            'The sheet "{sheet}" was made for the report {v}, not for {w}, and was not read.',
        ),
        Bilingual(
            "Đề nghị nhập số liệu kỳ này vào đúng trang của biểu mẫu này.",
            "Please type the figures of this report into the sheet of this form.",
        ),
    ),
    why=Bilingual(
        "Trang tính chép từ biểu mẫu của kỳ trước hoặc của cơ quan khác thường mang theo số liệu "
        "cũ. Trang như vậy được báo lại chứ không đọc.",
        "A sheet copied from the form of another period or agency mostly brings old figures with "
        "it. It is told and not read.",
    ),
    passing=(),
    failing=(),
    since="0.1",
)
