"""type: a cell that is no number, date or whatever its column holds."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_MESSAGE = Bilingual('"{v}" không phải là {kind}.', '"{v}" is no {kind}.')
_SCHEMA = {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"}

RULE = Rule(
    code="GB202",
    name="type",
    severity="error",
    scope="cell",
    title=Bilingual("Sai kiểu giá trị", "The wrong kind of value"),
    says=Wording(
        _MESSAGE,
        Bilingual("Đề nghị ghi như ví dụ: {ex}.", "Please write it as in the example: {ex}."),
    ),
    wordings={
        "no_hint": Wording(
            _MESSAGE, Bilingual("Đề nghị kiểm tra lại ô này.", "Please check this cell.")
        ),
        "formula": Wording(
            Bilingual(
                'Ô này chứa công thức "{v}", không có kết quả lưu kèm.',
                'This cell holds the formula "{v}" without a stored result.',
            ),
            Bilingual(
                "Đề nghị mở tệp bằng Excel rồi lưu lại, hoặc ghi thẳng giá trị, ví dụ {ex}.",
                "Please open the file in Excel and save it again, or write the value itself, for "
                "example {ex}.",
            ),
        ),
    },
    why=Bilingual(
        "Mỗi cột chỉ chứa một kiểu giá trị để cộng và so sánh được. Ô không đọc được thì không "
        "được thay bằng số nào khác, kể cả số 0.",
        "A column holds one kind of value, so that it can be added up and compared. A cell that "
        "cannot be read is never replaced by another figure, not even by 0.",
    ),
    passing=(
        Example(
            rows=({"persons": "5"},), schema=_SCHEMA, note=Bilingual("số nguyên", "a whole number")
        ),
    ),
    failing=(
        Example(
            rows=({"persons": "năm mươi"},),
            schema=_SCHEMA,
            note=Bilingual("ghi bằng chữ", "in words"),
        ),
        Example(
            rows=({"persons": "2,5"},),
            schema=_SCHEMA,
            note=Bilingual("không phải số nguyên", "not a whole number"),
        ),
    ),
)
