"""ambiguous-number: a number that can be read in two ways."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_MESSAGE = Bilingual('"{v}" có thể hiểu là {a} hoặc {b}.', '"{v}" can be read as {a} or {b}.')
_SCHEMA = {"name": "amount", "type": "number", "title": "Số tiền", "title@en": "Amount"}

RULE = Rule(
    code="GB207",
    name="ambiguous-number",
    severity="error",
    scope="cell",
    title=Bilingual("Số có thể hiểu theo hai cách", "The number can be read in two ways"),
    says=Wording(
        _MESSAGE,
        Bilingual(
            "Đề nghị ghi liền, không có dấu ngăn cách hàng nghìn: {a} hoặc {b}.",
            "Please write it without marks between thousands: {a} or {b}.",
        ),
    ),
    wordings={
        "decimals": Wording(
            _MESSAGE,
            Bilingual(
                "Nếu là {b}, đề nghị ghi liền: {b}; nếu là số thập phân {a}, đề nghị ghi thêm một "
                "số 0 ở cuối: {w}.",
                "If it is {b}, please write it without marks: {b}; if it is the decimal number "
                "{a}, please add a 0 at its end: {w}.",
            ),
        ),
    },
    why=Bilingual(
        "Dấu chấm và dấu phẩy có người dùng cho hàng nghìn, có người dùng cho phần thập phân, và "
        "hai cách hiểu lệch nhau một nghìn lần. Chương trình không đoán.",
        "Some use the point and the comma for thousands, others for decimals, and the two "
        "readings differ a thousandfold. gbopen does not guess.",
    ),
    passing=(
        Example(
            rows=({"amount": "34685"},), schema=_SCHEMA, note=Bilingual("ghi liền", "without marks")
        ),
        Example(
            rows=({"amount": "34,68"},),
            schema=_SCHEMA,
            note=Bilingual("chỉ có một cách hiểu", "only one reading"),
        ),
    ),
    failing=(
        Example(
            rows=({"amount": "34,685"},),
            schema=_SCHEMA,
            note=Bilingual("34,685 hoặc 34685", "34.685 or 34685"),
        ),
        Example(
            rows=({"amount": "934.000"},),
            schema=_SCHEMA,
            note=Bilingual("934 hoặc 934000", "934 or 934000"),
        ),
    ),
)
