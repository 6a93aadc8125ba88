"""blank-row: a row without any value, where every cell may be empty."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB131",
    name="blank-row",
    severity="warning",
    scope="file",
    title=Bilingual("Dòng trống", "A blank row"),
    says=Wording(
        Bilingual("Dòng {r} không có giá trị nào.", "Row {r} has no value at all."),
        Bilingual(
            "Nếu dòng này không dùng đến, đề nghị xóa.",
            "If the row is of no use, please delete it.",
        ),
    ),
    why=Bilingual(
        "Theo chuẩn Table Schema, dòng trống là một dòng mà mọi ô đều không có giá trị: hợp lệ nếu "
        "không cột nào bắt buộc, nhưng thường là sót khi soạn tệp và làm sai số dòng. Quy tắc này "
        "chỉ dùng khi kiểm tra đúng từng chữ của chuẩn.",
        "By the Table Schema standard a blank row is a row of nulls: valid where no column is "
        "required, but mostly left over from editing, and counted as a row. This rule is asked "
        "only where a file is read by the letter of the standard.",
    ),
    passing=(),
    failing=(),
)
