"""length: a text that is too long or too short."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {
    "name": "name",
    "type": "string",
    "title": "Tên lớp",
    "title@en": "Course",
    "constraints": {"maxLength": 5, "minLength": 2},
}

RULE = Rule(
    code="GB206",
    name="length",
    severity="error",
    scope="cell",
    title=Bilingual("Nội dung quá dài hoặc quá ngắn", "The text is too long or too short"),
    says=Wording(
        Bilingual(
            "Nội dung dài {k} ký tự, tối đa là {max} ký tự.",
            "The text has {k} characters, at most {max} are allowed.",
        ),
        Bilingual("Đề nghị rút gọn.", "Please shorten it."),
    ),
    wordings={
        "short": Wording(
            Bilingual(
                "Nội dung dài {k} ký tự, tối thiểu là {min} ký tự.",
                "The text has {k} characters, at least {min} are wanted.",
            ),
            Bilingual("Đề nghị ghi đầy đủ.", "Please write it in full."),
        ),
        "items": Wording(
            Bilingual(
                "Danh sách có {k} mục, tối đa là {max} mục.",
                "The list has {k} items, at most {max} are allowed.",
            ),
            Bilingual("Đề nghị kiểm tra lại.", "Please check it."),
        ),
        "few_items": Wording(
            Bilingual(
                "Danh sách có {k} mục, tối thiểu là {min} mục.",
                "The list has {k} items, at least {min} are wanted.",
            ),
            Bilingual("Đề nghị kiểm tra lại.", "Please check it."),
        ),
    },
    why=Bilingual(
        "Nội dung quá dài thường là cả đoạn văn bị dán nhầm vào một ô. Bảng công bố cần tên ngắn "
        "để đọc được trên một dòng.",
        "A very long text is mostly a whole paragraph pasted into a cell. Published tables need "
        "names short enough for one line.",
    ),
    passing=(
        Example(
            rows=({"name": "Lớp A"},), schema=_SCHEMA, note=Bilingual("5 ký tự", "5 characters")
        ),
    ),
    failing=(
        Example(
            rows=({"name": "Lớp A1"},), schema=_SCHEMA, note=Bilingual("6 ký tự", "6 characters")
        ),
    ),
)
