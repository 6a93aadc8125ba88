"""two-qualifiers: one word of estimate in the cell and another in its column."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {
    "fields": [
        {"name": "part", "type": "integer", "title": "Số thành phần", "title@en": "Part"},
        {"name": "whole", "type": "integer", "title": "Tổng số", "title@en": "Whole"},
        {
            "name": "percent",
            "type": "number",
            "title": "Tỷ lệ (%)",
            "title@en": "Percentage",
            "unit": "%",
        },
        {
            "name": "percent_qualifier",
            "type": "string",
            "title": "Mức độ chính xác",
            "title@en": "Precision",
            "constraints": {"enum": ["exact", "nearly", "over"]},
        },
    ],
    "rules": [
        {
            "rule": "qualifier-mismatch",
            "part": "part",
            "whole": "whole",
            "share": "percent",
            "qualifier": "percent_qualifier",
        }
    ],
}
_COUNTS = {"part": "446", "whole": "1000", "percent": "gần 45"}

RULE = Rule(
    code="GB220",
    name="two-qualifiers",
    severity="error",
    scope="cell",
    title=Bilingual("Hai từ chỉ mức độ chính xác", "Two words of estimate"),
    says=Wording(
        Bilingual(
            'Ô này ghi "{a}", còn cột "{qualifier_title}" ghi "{b}".',
            'This cell says "{a}", but the column "{qualifier_title}" says "{b}".',
        ),
        Bilingual(
            "Đề nghị chỉ giữ một từ, ghi ở cột đó.", "Please keep only one of them, in that column."
        ),
    ),
    why=Bilingual(
        '"Gần 45%" và "hơn 45%" không thể cùng đúng. Từ ghi ở cột riêng thì lọc và đếm được.',
        '"Nearly 45%" and "over 45%" cannot both be right. A word in its own column can be '
        "filtered and counted.",
    ),
    passing=(
        Example(
            rows=({**_COUNTS, "percent_qualifier": "nearly"},),
            schema=_SCHEMA,
            note=Bilingual("cùng một từ", "the same word"),
        ),
    ),
    failing=(
        Example(
            rows=({**_COUNTS, "percent_qualifier": "over"},),
            schema=_SCHEMA,
            note=Bilingual("hai từ khác nhau", "two different words"),
        ),
    ),
)
