"""total-row-differs: a total row that is not the sum of the rows above it."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {
    "fields": [
        {"name": "office", "type": "string", "title": "Đơn vị", "title@en": "Office"},
        {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"},
    ],
}

RULE = Rule(
    code="GB120",
    name="total-row-differs",
    severity="error",
    scope="file",
    title=Bilingual("Dòng tổng không khớp", "A total row is not the sum of its rows"),
    says=Wording(
        Bilingual(
            "Dòng {r} ghi tổng {a}, cộng các dòng chi tiết được {b}.",
            "Row {r} states the total {a}, but its rows add up to {b}.",
        ),
        Bilingual(
            "Đề nghị kiểm tra lại dòng tổng hoặc các dòng chi tiết.",
            "Please check the total row or the rows above it.",
        ),
    ),
    why=Bilingual(
        "Dòng tổng không phải là số liệu nên được bỏ qua, nhưng tổng không khớp cho biết có một số "
        "bị ghi sai. Tổng đúng thì chỉ có thông báo là dòng đó không được tính.",
        "A total row is no data and is left out, but a total that differs shows that some figure "
        "is wrong. Where it is right, only a note says that the row was left out.",
    ),
    passing=(
        Example(
            file="Đơn vị,Số người\nPhòng A,5\nPhòng B,7\nTổng cộng,12\n",
            schema=_SCHEMA,
            note=Bilingual("tổng đúng", "the right total"),
        ),
    ),
    failing=(
        Example(
            file="Đơn vị,Số người\nPhòng A,5\nPhòng B,7\nTổng cộng,13\n",
            schema=_SCHEMA,
            note=Bilingual("tổng ghi thừa một", "one too many"),
        ),
    ),
)
