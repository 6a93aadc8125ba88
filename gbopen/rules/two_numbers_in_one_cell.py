"""two-numbers-in-one-cell: two numbers where one belongs."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_MESSAGE = Bilingual('"{v}" gồm hai số trong một ô.', '"{v}" holds two numbers in one cell.')
_SCHEMA = {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"}

RULE = Rule(
    code="GB209",
    name="two-numbers-in-one-cell",
    severity="error",
    scope="cell",
    title=Bilingual("Hai số trong một ô", "Two numbers in one cell"),
    says=Wording(
        _MESSAGE,
        Bilingual(
            "Đề nghị ghi tách hai số vào hai cột: {a} và {b}.",
            "Please put the two numbers into two columns: {a} and {b}.",
        ),
    ),
    wordings={
        "columns": Wording(
            _MESSAGE,
            Bilingual(
                'Đề nghị ghi tách: cột "{part_title}" ghi {a}, cột "{whole_title}" ghi {b}.',
                'Please split it: {a} in the column "{part_title}", {b} in the column '
                '"{whole_title}".',
            ),
        ),
    },
    why=Bilingual(
        "Cách ghi 05/07 dễ đọc nhưng không cộng được, và Excel có thể đổi thành ngày 5 tháng 7. "
        "Mỗi số ghi một cột thì tỷ lệ được tính lại tự động.",
        "05/07 is easy to read but cannot be added up, and Excel may turn it into 5 July. With "
        "one number to a column the percentage is worked out by itself.",
    ),
    passing=(
        Example(rows=({"persons": "05"},), schema=_SCHEMA, note=Bilingual("một số", "one number")),
    ),
    failing=(
        Example(
            rows=({"persons": "05/07"},), schema=_SCHEMA, note=Bilingual("hai số", "two numbers")
        ),
    ),
)
