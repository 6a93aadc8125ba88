"""form-identity-changed: a cover that names another report than the form was made for."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB142",
    name="form-identity-changed",
    severity="error",
    scope="file",
    title=Bilingual("Trang bìa không đúng biểu mẫu", "The cover does not fit the form"),
    says=Wording(
        Bilingual(
            'Trang bìa ghi "{title}" là "{v}", nhưng biểu mẫu này lập cho "{w}".',
            'The cover gives "{v}" as "{title}", but the form was made for "{w}".',
        ),
        Bilingual(
            'Đề nghị ghi lại "{w}"; nếu báo cáo của cơ quan khác hoặc kỳ khác, đề nghị lấy đúng '
            "biểu mẫu đó (gbopen template).",
            'Please write "{w}" again; for the report of another agency or period, please take '
            "the form made for it (gbopen template).",
        ),
    ),
    why=Bilingual(
        "Biểu mẫu in sẵn chỉ tiêu, kỳ số liệu và mã báo cáo cho một cơ quan và một kỳ. Sửa tên "
        "trên trang bìa không sửa được những phần đó, nên số liệu có thể bị ghi cho cơ quan khác.",
        "The form has measures, period and report id printed for one agency and one period. "
        "Changing the name on the cover does not change them, and figures may be booked to the "
        "wrong agency.",
    ),
    passing=(),
    failing=(),
    since="0.1",
)
