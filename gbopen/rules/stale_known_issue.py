"""stale-known-issue: a listed known issue that no longer occurs."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB703",
    name="stale-known-issue",
    severity="error",
    scope="package",
    title=Bilingual("Lỗi đã biết không còn xảy ra", "A known issue no longer occurs"),
    says=Wording(
        Bilingual(
            '{rule} ở bảng "{table}", {key} có trong danh sách lỗi đã biết nhưng không còn xảy ra.',
            '{rule} in the table "{table}", {key}: listed as a known issue, but it no longer '
            "occurs.",
        ),
        Bilingual(
            "Đề nghị xóa dòng này khỏi known_issues.csv, hoặc kiểm tra xem số liệu có bị đổi "
            "ngoài ý muốn không.",
            "Please delete this row of known_issues.csv, or check whether the figures were "
            "changed by mistake.",
        ),
    ),
    why=Bilingual(
        "Danh sách lỗi đã biết được đăng cùng số liệu; dòng thừa làm người đọc nghi ngờ một số "
        "đúng. Lỗi tự biến mất cũng có thể là dấu hiệu số liệu đã bị sửa nhầm.",
        "The known issues are published with the figures; a stale one casts doubt on a right "
        "figure. A fault that went away by itself may also mean that figures were changed by "
        "mistake.",
    ),
    passing=(),
    failing=(),
)
