"""mixed-number-styles: one file with decimal commas and decimal points."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {
    "fields": [
        {"name": "project", "type": "string", "title": "Dự án", "title@en": "Project"},
        {"name": "amount", "type": "number", "title": "Số tiền", "title@en": "Amount"},
    ],
}

RULE = Rule(
    code="GB225",
    name="mixed-number-styles",
    severity="warning",
    scope="file",
    title=Bilingual("Một tệp ghi số theo hai cách", "A file writes its numbers in two ways"),
    says=Wording(
        Bilingual(
            'Tệp này dùng dấu phẩy và dấu chấm lẫn lộn trong các số, ví dụ "{a}" và "{b}".',
            'This file mixes commas and points in its numbers, for example "{a}" and "{b}".',
        ),
        Bilingual(
            "Đề nghị ghi thống nhất: dấu phẩy trước phần thập phân, hàng nghìn ghi liền.",
            "Please write all numbers alike: a comma before the decimals, nothing between "
            "thousands.",
        ),
    ),
    why=Bilingual(
        "Khi hai cách ghi cùng có trong một tệp thì không biết 9,628 là chín nghìn hay chín phẩy "
        "sáu. Vì vậy mọi số có thể hiểu theo hai cách đều phải hỏi lại.",
        "Where one file has both styles, nobody can tell whether 9,628 is over nine thousand or "
        "under ten. So every number that has two readings must be asked about.",
    ),
    passing=(
        Example(
            file='Dự án,Số tiền\nA,"37,5"\nB,"1.234,5"\n',
            schema=_SCHEMA,
            note=Bilingual("cùng một cách", "one style"),
        ),
    ),
    failing=(
        Example(
            file='Dự án,Số tiền\nA,"37,5"\nB,"1,234.5"\n',
            schema=_SCHEMA,
            note=Bilingual("hai cách", "two styles"),
        ),
        Example(
            file='Dự án,Số tiền\nA,934.000\nB,"34,685"\n',
            schema=_SCHEMA,
            note=Bilingual("hàng nghìn ghi hai cách", "thousands written in two ways"),
        ),
    ),
)
