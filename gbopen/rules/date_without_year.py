"""date-without-year: a date without its year."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {"name": "day", "type": "date", "title": "Ngày", "title@en": "Date"}

RULE = Rule(
    code="GB213",
    name="date-without-year",
    severity="error",
    scope="cell",
    title=Bilingual("Ngày chưa có năm", "The date has no year"),
    says=Wording(
        Bilingual('Ngày "{v}" chưa có năm.', 'The date "{v}" has no year.'),
        Bilingual(
            "Đề nghị ghi đủ ngày/tháng/năm, ví dụ {ex}.",
            "Please write day/month/year, for example {ex}.",
        ),
    ),
    wordings={
        "of_report": Wording(
            Bilingual('Ngày "{v}" chưa có năm.', 'The date "{v}" has no year.'),
            Bilingual(
                "Đề nghị ghi đủ ngày/tháng/năm, ví dụ {day}/{year}.",
                "Please write day/month/year, for example {day}/{year}.",
            ),
        ),
        "month_of_report": Wording(
            Bilingual('"{v}" chưa có năm.', '"{v}" has no year.'),
            Bilingual(
                "Đề nghị ghi cả năm, ví dụ {day}/{year}.",
                "Please write the year as well, for example {day}/{year}.",
            ),
        ),
    },
    why=Bilingual(
        "Không có năm thì không biết ngày thuộc kỳ nào; báo cáo hay được chép lại từ năm trước. "
        "Năm không được tự điền theo năm của báo cáo.",
        "Without the year nobody knows which period a date belongs to, and reports are often "
        "copied from the year before. The year of the report is not filled in by itself.",
    ),
    passing=(
        Example(
            rows=({"day": "15/11/2022"},),
            schema=_SCHEMA,
            note=Bilingual("đủ ngày, tháng, năm", "day, month and year"),
        ),
        Example(
            rows=({"day": "tháng 8/2022"},),
            schema=_SCHEMA,
            note=Bilingual("tháng có năm", "a month with its year"),
        ),
    ),
    failing=(
        Example(rows=({"day": "15/11"},), schema=_SCHEMA, note=Bilingual("thiếu năm", "no year")),
        Example(
            rows=({"day": "tháng 6"},),
            schema=_SCHEMA,
            note=Bilingual("tháng thiếu năm", "a month without its year"),
        ),
    ),
)
