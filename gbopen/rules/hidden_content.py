"""hidden-content: rows, columns or sheets of a workbook that its sender may not see."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

_HINT = Bilingual(
    "Nếu không phải số liệu cần gửi, đề nghị xóa hẳn rồi lưu lại.",
    "If these are not figures to be handed in, please delete them for good and save again.",
)

RULE = Rule(
    code="GB123",
    name="hidden-content",
    severity="info",
    scope="file",
    title=Bilingual("Có nội dung bị ẩn", "Some content is hidden"),
    says=Wording(
        Bilingual(
            "{k} dòng bị ẩn hoặc bị lọc vẫn được đọc và kiểm tra; dòng đầu tiên là dòng {r}.",
            "Rows that are hidden or filtered out were read and checked all the same (rows: {k}); "
            "the first one is row {r}.",
        ),
        _HINT,
    ),
    wordings={
        "columns": Wording(
            Bilingual(
                "Cột bị ẩn vẫn được đọc và kiểm tra: {list}.",
                "Hidden columns were read and checked all the same: {list}.",
            ),
            _HINT,
        ),
        "sheets": Wording(
            Bilingual(
                "Trang tính bị ẩn không được kiểm tra: {list}.",
                "Hidden sheets were not checked: {list}.",
            ),
            Bilingual("", ""),
        ),
    },
    why=Bilingual(
        "Dòng, cột bị ẩn vẫn nằm trong tệp và được cộng vào số liệu, dù người gửi không nhìn thấy. "
        "Trang tính bị ẩn thì không được coi là phần của báo cáo.",
        "Hidden rows and columns are in the file and count, though its sender does not see them. "
        "A hidden sheet is not taken for a part of the report.",
    ),
    passing=(),
    failing=(),
)
