"""number-too-long: a number with more digits or decimals than can be kept exactly."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_MESSAGE = Bilingual('"{v}" có {what}.', '"{v}" has {what}.')
_SCHEMA = {
    "name": "percent",
    "type": "number",
    "title": "Tỷ lệ (%)",
    "title@en": "Percentage",
    "unit": "%",
}

RULE = Rule(
    code="GB219",
    name="number-too-long",
    severity="error",
    scope="cell",
    title=Bilingual("Số có quá nhiều chữ số", "The number has too many digits"),
    says=Wording(_MESSAGE, Bilingual("Đề nghị làm tròn: {w}.", "Please round it: {w}.")),
    wordings={
        "fraction": Wording(
            Bilingual(
                'Tỷ lệ "{v}" có quá 4 chữ số thập phân, và có thể đang ghi dưới dạng số thập phân '
                "(tức là {p}%).",
                'The percentage "{v}" has more than 4 decimals, and may be written as a decimal '
                "fraction (that is {p}%).",
            ),
            Bilingual(
                "Đề nghị ghi theo phần trăm: {p}; nếu tỷ lệ đúng là dưới 1%, đề nghị làm tròn: "
                "{w}.",
                "Please write it as a percentage: {p}; if it really is below 1%, please round it: "
                "{w}.",
            ),
        ),
        "no_hint": Wording(
            _MESSAGE, Bilingual("Đề nghị kiểm tra lại số này.", "Please check this number.")
        ),
    },
    why=Bilingual(
        "Excel chỉ giữ 15 chữ số, các chữ số sau bị đổi thành 0 mà không báo. Tỷ lệ có hơn 4 chữ "
        "số thập phân là kết quả tính của máy chưa được làm tròn.",
        "Excel keeps 15 digits and turns the rest into zeros without a word. A percentage with "
        "more than 4 decimals came out of a computation and was never rounded.",
    ),
    passing=(
        Example(
            rows=({"percent": "71,4286"},),
            schema=_SCHEMA,
            note=Bilingual("4 chữ số thập phân", "4 decimals"),
        ),
    ),
    failing=(
        Example(
            rows=({"percent": "71,42857"},),
            schema=_SCHEMA,
            note=Bilingual("5 chữ số thập phân", "5 decimals"),
        ),
    ),
)
