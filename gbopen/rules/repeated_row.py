"""repeated-row: a row that is written exactly as an earlier one, where no key forbids it."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB132",
    name="repeated-row",
    severity="info",
    scope="file",
    title=Bilingual("Dòng lặp lại", "A repeated row"),
    says=Wording(
        Bilingual("Dòng {r2} giống hệt dòng {r1}.", "Row {r2} is the same as row {r1}."),
        Bilingual(
            "Nếu không được có dòng lặp lại, đề nghị khai báo khóa cho bảng.",
            "If no row may come twice, please declare a key for the table.",
        ),
    ),
    why=Bilingual(
        "Theo chuẩn Table Schema, các dòng được giống nhau khi bảng không có khóa: có thể đúng "
        "(hai khoản chi như nhau) hoặc do chép hai lần, chỉ người lập bảng mới biết. Quy tắc này "
        "chỉ dùng khi kiểm tra đúng từng chữ của chuẩn.",
        "By the Table Schema standard rows may be alike where a table has no key: it may be right "
        "(two equal payments) or pasted twice, and only its author knows. This rule is asked only "
        "where a file is read by the letter of the standard.",
    ),
    passing=(),
    failing=(),
)
