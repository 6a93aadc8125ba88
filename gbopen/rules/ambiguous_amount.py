"""ambiguous-amount: an amount of foreign money with one mark and three digits after it."""

from typing import Any

from gbopen.language import Bilingual, Decimal, Sayable
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words

_THOUSAND = 1000


def broken(*, amount: Any, amount_scale: Any) -> Any:
    """True for 1 to 999 with three decimals; 0,685 and 1.034,685 can be read in one way only."""
    three = amount_scale == _THOUSAND
    return three & (amount >= _THOUSAND) & (amount < _THOUSAND * _THOUSAND)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """Both readings, and how to write the small one without doubt."""
    units = numbers["amount"]
    parameters: dict[str, Sayable] = {
        "a": Decimal(units, _THOUSAND),
        "b": units,
        "w": Decimal(10 * units, 10 * _THOUSAND),
    }
    return Explanation(parameters, "amount")


RULE = Rule(
    code="GB231",
    name="ambiguous-amount",
    severity="error",
    scope="row",
    title=Bilingual(
        "Số tiền có thể hiểu theo hai cách", "The amount of money can be read in two ways"
    ),
    says=Wording(
        Bilingual(
            "Số tiền này có thể hiểu là {a} hoặc {b}.", "This amount can be read as {a} or {b}."
        ),
        Bilingual(
            "Đề nghị ghi liền, không có dấu ngăn cách hàng nghìn: {b}; nếu đúng là {a}, đề nghị "
            "ghi thêm một số 0 ở cuối: {w}.",
            "Please write it without marks between thousands: {b}; if it really is {a}, please "
            "add a 0 at its end: {w}.",
        ),
    ),
    why=Bilingual(
        "Số tiền ít khi có ba chữ số thập phân. 34,685 USD chép từ văn bản tiếng Anh là ba mươi tư "
        "nghìn, dù các số khác của tệp dùng dấu phẩy thập phân.",
        "Amounts of money seldom have three decimals. 34,685 USD copied from an English text is "
        "over thirty-four thousand, though the file writes its other decimals with a comma.",
    ),
    passing=(
        Example(({"amount": "34685"},), note=Bilingual("ghi liền", "without marks")),
        Example(({"amount": "34.68"},), note=Bilingual("hai số lẻ", "two decimals")),
        Example(({"amount": "1034.685"},), note=Bilingual("chỉ một cách hiểu", "one reading")),
    ),
    failing=(
        Example(({"amount": "34.685"},), note=Bilingual("34,685 hoặc 34685", "34.685 or 34685")),
    ),
    needs={"amount": "figure"},
    broken=broken,
    explain=explain,
)
