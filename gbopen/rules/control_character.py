"""control-character: a mark in a cell that nobody sees and that is no letter."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {"name": "office", "type": "string", "title": "Đơn vị", "title@en": "Office"}

RULE = Rule(
    code="GB228",
    name="control-character",
    severity="error",
    scope="cell",
    title=Bilingual("Ô có ký tự không nhìn thấy được", "A cell holds an invisible character"),
    says=Wording(
        Bilingual(
            '"{v}" có ký tự ẩn, không nhìn thấy được (mã {code}, ở chỗ dấu ▯).',
            '"{v}" holds an invisible character (code {code}, where the ▯ stands).',
        ),
        Bilingual(
            "Đề nghị xóa nội dung ô rồi gõ lại: {w}.",
            "Please clear the cell and type it again: {w}.",
        ),
    ),
    wordings={
        "no_hint": Wording(
            Bilingual(
                "Ô này chỉ có ký tự ẩn, không nhìn thấy được (mã {code}).",
                "This cell holds nothing but an invisible character (code {code}).",
            ),
            Bilingual(
                "Đề nghị xóa nội dung ô rồi gõ lại.", "Please clear the cell and type it again."
            ),
        ),
    },
    why=Bilingual(
        "Ký tự ẩn lọt vào khi chép từ Word, PDF hoặc phần mềm khác. Mắt không thấy, nhưng "
        "máy đọc thành chữ khác, không tìm và không so sánh được.",
        "Such characters slip in when text is copied from Word, a PDF or another program. "
        "Nobody sees them, but to a machine they make another text, neither found nor equal.",
    ),
    passing=(
        Example(
            rows=({"office": "Sở Nội vụ"},), schema=_SCHEMA, note=Bilingual("chỉ có chữ", "letters")
        ),
    ),
    failing=(
        Example(
            rows=({"office": "Sở\x0bNội vụ"},),
            schema=_SCHEMA,
            note=Bilingual("ngắt dòng chép từ Word", "a line break copied from Word"),
        ),
    ),
)
