"""uncertain-date-order: a file with dates that put the month first, in part or throughout."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {
    "fields": [
        {"name": "activity", "type": "string", "title": "Hoạt động", "title@en": "Activity"},
        {"name": "start", "type": "date", "title": "Từ ngày", "title@en": "Start"},
        {"name": "end", "type": "date", "title": "Đến ngày", "title@en": "End"},
    ],
}
_FIX = Bilingual(
    "Đề nghị ghi thống nhất theo ngày/tháng/năm.", "Please write day/month/year throughout."
)

RULE = Rule(
    code="GB230",
    name="uncertain-date-order",
    severity="warning",
    scope="file",
    title=Bilingual("Ngày ghi theo kiểu tháng/ngày/năm", "Dates are written month/day/year"),
    says=Wording(
        Bilingual(
            'Tệp này ghi ngày theo hai thứ tự: "{a}" là ngày/tháng/năm, "{b}" là tháng/ngày/năm.',
            'This file writes dates in two orders: "{a}" is day/month/year, "{b}" month/day/year.',
        ),
        _FIX,
    ),
    wordings={
        "month_first": Wording(
            Bilingual(
                'Tệp này ghi ngày theo kiểu tháng/ngày/năm, ví dụ "{b}"; các ngày khác cũng được '
                "hiểu như vậy.",
                'This file writes dates month/day/year, for example "{b}"; the other dates were '
                "read in the same way.",
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Máy cài đặt kiểu Mỹ ghi tháng trước ngày. Một ngày như 5/7 khi ấy là ngày 7 tháng 5, hoặc "
        "không còn biết là ngày nào nếu trong tệp có cả hai cách ghi.",
        "Computers set the American way put the month first. A date such as 5/7 is then the 7th of "
        "May, or nobody knows which day where a file has both orders.",
    ),
    passing=(
        Example(
            file="Hoạt động;Từ ngày;Đến ngày\nA;15/11/2022;5/12/2022\n",
            schema=_SCHEMA,
            note=Bilingual("ngày trước tháng", "the day first"),
        ),
    ),
    failing=(
        Example(
            file="Hoạt động;Từ ngày;Đến ngày\nA;15/11/2022;12/15/2022\n",
            schema=_SCHEMA,
            note=Bilingual("hai thứ tự", "two orders"),
        ),
        Example(
            file="Hoạt động;Từ ngày;Đến ngày\nA;11/15/2022;12/5/2022\n",
            schema=_SCHEMA,
            note=Bilingual("tháng trước ngày", "the month first"),
        ),
    ),
)
