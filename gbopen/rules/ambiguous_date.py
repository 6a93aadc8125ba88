"""ambiguous-date: a date that can be read with the day or the month first."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {"name": "day", "type": "date", "title": "Ngày", "title@en": "Date"}

RULE = Rule(
    code="GB214",
    name="ambiguous-date",
    severity="error",
    scope="cell",
    title=Bilingual("Ngày có thể hiểu theo hai cách", "The date can be read in two ways"),
    says=Wording(
        Bilingual(
            '"{v}" có thể hiểu là ngày {a} hoặc ngày {b} (ngày/tháng/năm).',
            '"{v}" can be read as {a} or {b}.',
        ),
        Bilingual(
            "Đề nghị ghi năm trước, rồi đến tháng và ngày (năm-tháng-ngày).",
            "Please write the year first, then month and day (year-month-day).",
        ),
    ),
    why=Bilingual(
        "Máy tính cài đặt tiếng Anh ghi tháng trước ngày, nên 5/7 có thể là 5 tháng 7 hoặc 7 "
        "tháng 5. Khi trong tệp không có ngày nào cho biết thứ tự, chương trình không đoán.",
        "A computer set to American English writes the month first, so that 5/7 may be 5 July or "
        "7 May. Where no date of the file shows the order, gbopen does not guess.",
    ),
    passing=(
        Example(
            rows=({"day": "15/7/2022"},),
            schema=_SCHEMA,
            note=Bilingual("15 chỉ có thể là ngày", "15 can only be a day"),
        ),
        Example(
            rows=({"day": "2022-07-05"},),
            schema=_SCHEMA,
            note=Bilingual("năm ghi trước", "the year first"),
        ),
    ),
    failing=(
        Example(
            rows=({"day": "5/7/2022"},),
            schema=_SCHEMA,
            note=Bilingual("5 tháng 7 hoặc 7 tháng 5", "5 July or 7 May"),
        ),
    ),
)
