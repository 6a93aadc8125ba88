"""form-cover-missing: a form without the sheet that says whose report it is."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB140",
    name="form-cover-missing",
    severity="error",
    scope="file",
    title=Bilingual("Biểu mẫu mất trang bìa", "The form has lost its cover"),
    says=Wording(
        Bilingual(
            'Tệp là biểu mẫu của gbopen nhưng không còn trang "Trang bìa", nên không biết kỳ số '
            "liệu và thời điểm chốt số liệu.",
            "The file is a form of gbopen, but its cover is gone: the period and the cut-off date "
            "are not known.",
        ),
        Bilingual(
            "Đề nghị lấy lại biểu mẫu của cơ quan (gbopen template), điền trang bìa rồi chép các "
            "ô đã nhập sang.",
            "Please take the form of the agency again (gbopen template), fill in its cover, and "
            "copy the cells you typed into it.",
        ),
    ),
    why=Bilingual(
        "Trang bìa ghi một lần những điều mọi trang số liệu cần: cơ quan, kỳ số liệu, phạm vi, "
        "thời điểm chốt. Thiếu trang bìa thì số liệu không biết thuộc kỳ nào.",
        "The cover states once what all sheets need: agency, period, scope, cut-off date. Without "
        "it nobody knows what period the figures belong to.",
    ),
    passing=(),
    failing=(),
    since="0.1",
)
