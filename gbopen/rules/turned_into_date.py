"""turned-into-date: a number that a spreadsheet turned into a date."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_MESSAGE = Bilingual(
    '"{v}" có dấu hiệu bị Excel tự đổi thành ngày tháng; số đã nhập có thể là {a}/{b}.',
    '"{v}" looks like something Excel turned into a date; {a}/{b} may have been typed.',
)
_EITHER = Bilingual(
    '"{v}" có dấu hiệu bị Excel tự đổi thành ngày tháng; số đã nhập có thể là {a}/{b} hoặc '
    "{b}/{a}.",
    '"{v}" looks like something Excel turned into a date; {a}/{b} or {b}/{a} may have been typed.',
)
# a part is never more than its whole: the order typed is no matter there
_COLUMNS = Bilingual(
    'Nếu đúng, đề nghị ghi {low} vào cột "{part_title}", {high} vào cột "{whole_title}".',
    'If so, please write {low} in the column "{part_title}", {high} in the column "{whole_title}".',
)
_SCHEMA = {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"}

RULE = Rule(
    code="GB210",
    name="turned-into-date",
    severity="error",
    scope="cell",
    title=Bilingual("Số bị Excel đổi thành ngày tháng", "A number turned into a date"),
    says=Wording(
        _MESSAGE,
        Bilingual(
            "Nếu đúng, đề nghị ghi tách hai số vào hai cột: {a} và {b}.",
            "If so, please put the two numbers into two columns: {a} and {b}.",
        ),
    ),
    wordings={
        "columns": Wording(_MESSAGE, _COLUMNS),
        "either": Wording(
            _EITHER,
            Bilingual(
                "Nếu đúng, đề nghị ghi tách hai số vào hai cột.",
                "If so, please put the two numbers into two columns.",
            ),
        ),
        "columns_either": Wording(_EITHER, _COLUMNS),
    },
    why=Bilingual(
        "Khi nhập 5/7, Excel tự hiểu là ngày 5 tháng 7 và bỏ mất hai số ban đầu. Định dạng lại ô "
        "không lấy lại được, phải nhập lại vào hai cột.",
        "Excel takes 5/7 for 5 July and drops the two numbers that were typed. Formatting the "
        "cell does not bring them back; they must be typed into two columns.",
    ),
    passing=(
        Example(rows=({"persons": "5"},), schema=_SCHEMA, note=Bilingual("một số", "a number")),
    ),
    failing=(
        Example(
            rows=({"persons": "05-Thg7"},),
            schema=_SCHEMA,
            note=Bilingual("Excel tiếng Việt", "Excel in Vietnamese"),
        ),
        Example(
            rows=({"persons": "5-Jul"},),
            schema=_SCHEMA,
            note=Bilingual("Excel tiếng Anh", "Excel in English"),
        ),
    ),
)
