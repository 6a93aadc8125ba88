"""month-first-date: a date in the other order of day and month than the file."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {"name": "day", "type": "date", "title": "Ngày", "title@en": "Date", "format": "%d/%m/%Y"}

RULE = Rule(
    code="GB216",
    name="month-first-date",
    severity="error",
    scope="cell",
    title=Bilingual(
        "Ngày ghi khác thứ tự của tệp", "The order of day and month differs from the file"
    ),
    says=Wording(
        Bilingual(
            'Cột "{title}" có ngày ghi theo kiểu {found}, ví dụ "{v}".',
            'The column "{title}" has dates written {found}, for example "{v}".',
        ),
        Bilingual("Đề nghị ghi thống nhất theo {right}.", "Please write {right} throughout."),
    ),
    why=Bilingual(
        "Một tệp ghi ngày theo hai thứ tự thì những ngày như 5/7 không còn chắc là ngày nào. Lỗi "
        "này xuất hiện khi ghép các bảng từ những máy cài đặt khác nhau.",
        "With two orders in one file, dates such as 5/7 are no longer certain. It happens when "
        "tables from differently set computers are put together.",
    ),
    passing=(
        Example(
            rows=({"day": "15/11/2022"},),
            schema=_SCHEMA,
            note=Bilingual("ngày trước tháng", "the day first"),
        ),
    ),
    failing=(
        Example(
            rows=({"day": "11/15/2022"},),
            schema=_SCHEMA,
            note=Bilingual("tháng trước ngày", "the month first"),
        ),
    ),
)
