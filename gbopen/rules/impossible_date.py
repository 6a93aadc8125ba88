"""impossible-date: a day that no calendar has."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {"name": "day", "type": "date", "title": "Ngày", "title@en": "Date"}

RULE = Rule(
    code="GB215",
    name="impossible-date",
    severity="error",
    scope="cell",
    title=Bilingual("Ngày không có thật", "There is no such day"),
    says=Wording(
        Bilingual('Không có ngày "{v}" trong lịch.', 'There is no day "{v}" in the calendar.'),
        Bilingual("Đề nghị kiểm tra lại ngày, tháng.", "Please check the day and the month."),
    ),
    why=Bilingual(
        "Ngày không có trong lịch là do gõ nhầm. Chương trình không tự chuyển sang ngày gần nhất.",
        "A day that does not exist is a slip of the keys. gbopen does not move it to the nearest "
        "one.",
    ),
    passing=(
        Example(
            rows=({"day": "29/2/2024"},), schema=_SCHEMA, note=Bilingual("năm nhuận", "a leap year")
        ),
    ),
    failing=(
        Example(
            rows=({"day": "30/02/2024"},),
            schema=_SCHEMA,
            note=Bilingual("tháng 2 có 29 ngày", "February has 29 days"),
        ),
        Example(
            rows=({"day": "29/2/2023"},),
            schema=_SCHEMA,
            note=Bilingual("không phải năm nhuận", "not a leap year"),
        ),
    ),
)
