"""column-order: all columns are there, but not in the order that the schema demands."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB116",
    name="column-order",
    severity="error",
    scope="file",
    title=Bilingual("Cột không đúng thứ tự", "The columns are in another order"),
    says=Wording(
        Bilingual(
            'Cột "{v}" đứng ở chỗ của cột "{title}"; lược đồ yêu cầu đúng thứ tự.',
            'The column "{v}" stands where "{title}" should be; the schema demands its order.',
        ),
        Bilingual(
            'Đề nghị xếp lại các cột theo lược đồ, hoặc khai báo "fieldsMatch": "equal" trong lược '
            "đồ.",
            'Please put the columns into the order of the schema, or declare "fieldsMatch": '
            '"equal" in it.',
        ),
    ),
    why=Bilingual(
        "Theo chuẩn Table Schema, nếu không khai báo khác thì cột được nhận ra bằng thứ tự, nên "
        "phần mềm khác sẽ đọc nhầm cột này thành cột kia. Mẫu của gbopen nhận cột theo tên; quy "
        "tắc này chỉ dùng khi kiểm tra đúng từng chữ của chuẩn.",
        "By the Table Schema standard columns are known by their order unless declared otherwise, "
        "so other programs would take one column for another. The forms of gbopen know columns by "
        "name; this rule is asked only where a file is read by the letter of the standard.",
    ),
    passing=(),
    failing=(),
)
