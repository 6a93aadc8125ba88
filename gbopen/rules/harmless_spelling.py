"""harmless-spelling: spellings that differ from the form and can be read without doubt."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

# there is nothing to do: an advice to do nothing would be one line too many
_FIX = Bilingual("", "")
_SCHEMA = {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"}

RULE = Rule(
    code="GB221",
    name="harmless-spelling",
    severity="info",
    scope="cell",
    title=Bilingual("Cách ghi khác mẫu nhưng vẫn hiểu được", "Spelled otherwise but understood"),
    says=Wording(
        Bilingual(
            '{k} ô trong cột này ghi khác mẫu nhưng hiểu được, ví dụ "{v}" được hiểu là "{w}".',
            'Cells of this column spelled otherwise but understood: {k}; for example "{v}" was '
            'read as "{w}".',
        ),
        _FIX,
    ),
    wordings={
        "spaces": Wording(
            Bilingual(
                "Đã chuẩn hóa khoảng trắng và cách mã hóa chữ có dấu ở {k} ô; nội dung không thay "
                "đổi.",
                "Spaces and the encoding of accented letters were made uniform (cells: {k}); the "
                "contents are the same.",
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Số 0 ở đầu, dấu cách thừa và dấu % không làm thay đổi số liệu nên được chấp nhận. Thông "
        "báo này để người gửi biết ô đã được hiểu như thế nào.",
        "Leading zeros, extra spaces and percent signs do not change a figure, so they are "
        "accepted. This only tells the sender how the cells were understood.",
    ),
    passing=(
        Example(
            rows=({"persons": "5"},), schema=_SCHEMA, note=Bilingual("đúng mẫu", "as in the form")
        ),
    ),
    failing=(
        Example(
            rows=({"persons": "05"},),
            schema=_SCHEMA,
            note=Bilingual("số 0 ở đầu", "a leading zero"),
        ),
        Example(
            rows=({"persons": " 5"},),
            schema=_SCHEMA,
            note=Bilingual("dấu cách ở đầu", "a space before it"),
        ),
    ),
)
