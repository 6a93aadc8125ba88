"""lost-leading-zero: a code that lost the zero it begins with."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {
    "name": "code",
    "type": "string",
    "title": "Mã tỉnh",
    "title@en": "Province code",
    "constraints": {"pattern": "[0-9]{2}"},
    "example": "01",
}

RULE = Rule(
    code="GB217",
    name="lost-leading-zero",
    severity="error",
    scope="cell",
    title=Bilingual("Mã thiếu số 0 ở đầu", "The code lost its leading zero"),
    says=Wording(
        Bilingual('Mã "{v}" thiếu số 0 ở đầu.', 'The code "{v}" lacks the zero it begins with.'),
        Bilingual('Đề nghị ghi "{w}".', 'Please write "{w}".'),
    ),
    why=Bilingual(
        "Excel coi mã 01 là số 1 và bỏ số 0. Mã là tên gọi, không phải số, nên phải giữ đủ chữ số.",
        "Excel takes the code 01 for the number 1 and drops the zero. A code is a name and not a "
        "number, so it keeps all its digits.",
    ),
    passing=(
        Example(
            rows=({"code": "01"},), schema=_SCHEMA, note=Bilingual("đủ hai chữ số", "two digits")
        ),
    ),
    failing=(
        Example(
            rows=({"code": "1"},),
            schema=_SCHEMA,
            note=Bilingual("thiếu số 0", "the zero is missing"),
        ),
    ),
)
