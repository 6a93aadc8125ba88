"""wrong-decimal-mark: a decimal mark that is not the one of the file."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {
    "name": "percent",
    "type": "number",
    "title": "Tỷ lệ (%)",
    "title@en": "Percentage",
    "unit": "%",
    "decimalChar": ",",
}

RULE = Rule(
    code="GB208",
    name="wrong-decimal-mark",
    severity="error",
    scope="cell",
    title=Bilingual("Dùng sai dấu thập phân", "The wrong decimal mark"),
    says=Wording(
        Bilingual(
            '"{v}" dùng {mark} để ngăn phần thập phân.', '"{v}" has {mark} as its decimal mark.'
        ),
        Bilingual("Đề nghị dùng {right}: {w}.", "Please use {right}: {w}."),
    ),
    why=Bilingual(
        "Trong một tệp, cùng một dấu không thể vừa ngăn hàng nghìn vừa ngăn phần thập phân. Đọc "
        "37.5 trong tệp dùng dấu phẩy dễ thành 375.",
        "Within one file a mark cannot stand both for thousands and for decimals. In a file with "
        "the comma, 37.5 is easily read as 375.",
    ),
    passing=(
        Example(rows=({"percent": "37,5"},), schema=_SCHEMA, note=Bilingual("dấu phẩy", "a comma")),
    ),
    failing=(
        Example(
            rows=({"percent": "37.5"},),
            schema=_SCHEMA,
            note=Bilingual("dấu chấm trong tệp dùng dấu phẩy", "a point in a file with the comma"),
        ),
    ),
)
