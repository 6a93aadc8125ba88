"""words-in-number: a number with words around it."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_MESSAGE = Bilingual('"{v}" có chữ kèm theo số.', '"{v}" has words beside the number.')
_SCHEMA = {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"}

RULE = Rule(
    code="GB211",
    name="words-in-number",
    severity="error",
    scope="cell",
    title=Bilingual("Có chữ kèm theo số", "There are words beside the number"),
    says=Wording(
        _MESSAGE, Bilingual("Đề nghị chỉ ghi số: {n}.", "Please write the number only: {n}.")
    ),
    wordings={
        "qualifier_column": Wording(
            _MESSAGE,
            Bilingual(
                'Đề nghị chỉ ghi số: {n}. Nếu là số ước lượng, đề nghị chọn "gần", "hơn"… ở cột '
                '"{qualifier_title}".',
                'Please write the number only: {n}. For an estimate, please choose "nearly", '
                '"over"… in the column "{qualifier_title}".',
            ),
        ),
    },
    why=Bilingual(
        'Đơn vị tính và các từ như "gần", "hơn" có cột riêng, để số liệu cộng được. Số ước lượng '
        "mà ghi như số chính xác thì các phép kiểm tra sẽ báo sai.",
        'Units and words such as "nearly" and "over" have columns of their own, so that figures '
        "can be added up. An estimate that looks like an exact number would fail the checks.",
    ),
    passing=(
        Example(
            rows=({"persons": "5"},), schema=_SCHEMA, note=Bilingual("chỉ có số", "the number only")
        ),
    ),
    failing=(
        Example(
            rows=({"persons": "05 đồng chí"},),
            schema=_SCHEMA,
            note=Bilingual("có đơn vị tính", "with a unit"),
        ),
        Example(
            rows=({"persons": "gần 400"},),
            schema=_SCHEMA,
            note=Bilingual("có từ ước lượng", "with a word of estimate"),
        ),
    ),
)
