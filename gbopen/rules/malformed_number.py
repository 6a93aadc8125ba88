"""malformed-number: a number whose marks stand where no convention puts them."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {"name": "amount", "type": "number", "title": "Số tiền", "title@en": "Amount"}

RULE = Rule(
    code="GB218",
    name="malformed-number",
    severity="error",
    scope="cell",
    title=Bilingual("Dấu ngăn cách trong số đặt sai chỗ", "The marks in the number are misplaced"),
    says=Wording(
        Bilingual(
            '"{v}" có dấu ngăn cách đặt sai chỗ nên không đọc được là số nào.',
            'The marks in "{v}" are misplaced, so that the number cannot be read.',
        ),
        Bilingual(
            "Đề nghị ghi lại số này, không có dấu ngăn cách hàng nghìn, ví dụ {ex}.",
            "Please write it again without marks between thousands, for example {ex}.",
        ),
    ),
    why=Bilingual(
        "Dấu ngăn cách hàng nghìn phải cách nhau đúng ba chữ số; lệch đi thì có thể đã thiếu hoặc "
        "thừa một chữ số. Bỏ dấu rồi đọc tiếp là đoán.",
        "Marks between thousands stand three digits apart; elsewhere, a digit may be missing or "
        "one too many. To drop the marks and read on would be guessing.",
    ),
    passing=(
        Example(
            rows=({"amount": "1500000"},),
            schema=_SCHEMA,
            note=Bilingual("ghi liền", "without marks"),
        ),
    ),
    failing=(
        Example(
            rows=({"amount": "1.50.000"},),
            schema=_SCHEMA,
            note=Bilingual("thiếu một chữ số", "a digit is missing"),
        ),
        Example(
            rows=({"amount": "1.2.3"},),
            schema=_SCHEMA,
            note=Bilingual("không phải hàng nghìn", "not thousands"),
        ),
    ),
)
