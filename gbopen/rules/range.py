"""range: a value below the least or above the greatest allowed."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_FIX = Bilingual("Đề nghị kiểm tra lại.", "Please check it.")
_SCHEMA = {
    "name": "percent",
    "type": "number",
    "title": "Tỷ lệ (%)",
    "title@en": "Percentage",
    "unit": "%",
    "constraints": {"minimum": "0", "maximum": "100"},
}

RULE = Rule(
    code="GB205",
    name="range",
    severity="error",
    scope="cell",
    title=Bilingual("Giá trị nằm ngoài giới hạn", "The value is out of range"),
    says=Wording(
        Bilingual(
            "{v} nằm ngoài giới hạn cho phép (từ {min} đến {max}).",
            "{v} is out of the range allowed (from {min} to {max}).",
        ),
        _FIX,
    ),
    wordings={
        "least": Wording(
            Bilingual(
                "{v} nằm ngoài giới hạn cho phép (từ {min} trở lên).",
                "{v} is out of the range allowed ({min} or more).",
            ),
            _FIX,
        ),
        "most": Wording(
            Bilingual(
                "{v} nằm ngoài giới hạn cho phép (không quá {max}).",
                "{v} is out of the range allowed ({max} or less).",
            ),
            _FIX,
        ),
        "above": Wording(
            Bilingual(
                "{v} nằm ngoài giới hạn cho phép (phải lớn hơn {min}).",
                "{v} is out of the range allowed (more than {min}).",
            ),
            _FIX,
        ),
        "below": Wording(
            Bilingual(
                "{v} nằm ngoài giới hạn cho phép (phải nhỏ hơn {max}).",
                "{v} is out of the range allowed (less than {max}).",
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Có những giá trị chắc chắn là gõ nhầm, như tỷ lệ trên 100% hay số người âm. Giới hạn "
        "tính cả hai đầu.",
        "Some values are certainly slips, such as a percentage above 100 or a negative number of "
        "persons. Both ends of the range are allowed.",
    ),
    passing=(
        Example(
            rows=({"percent": "0"},), schema=_SCHEMA, note=Bilingual("đầu dưới", "the lower end")
        ),
        Example(
            rows=({"percent": "100"},), schema=_SCHEMA, note=Bilingual("đầu trên", "the upper end")
        ),
    ),
    failing=(
        Example(
            rows=({"percent": "101"},), schema=_SCHEMA, note=Bilingual("trên 100%", "above 100%")
        ),
        Example(rows=({"percent": "-1"},), schema=_SCHEMA, note=Bilingual("số âm", "negative")),
    ),
)
