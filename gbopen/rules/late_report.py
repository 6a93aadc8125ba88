"""late-report: a report received after the last day of its deadline."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules import days
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, received: Any, deadline: Any, deadline_included: Any, **_unused: Any) -> Any:
    """True where it was received on the day of the deadline or later.

    Where the deadline includes its day, that day is still in time.
    """
    return received > deadline - 1 + deadline_included


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The last permitted day, and how many days after it the report came."""
    last = numbers["deadline"] - 1 + numbers["deadline_included"]
    parameters: dict[str, Sayable] = {
        "d": words["received"],
        "k": numbers["received"] - last,
        "h": days.day(numbers["deadline"]),
        "last": days.day(last),
    }
    return Explanation(parameters, "received", "included" if numbers["deadline_included"] else "")


_NOTHING_TO_DO = Bilingual("Không cần sửa tệp.", "The file need not be changed.")

RULE = Rule(
    code="GB405",
    name="late-report",
    severity="warning",
    scope="row",
    title=Bilingual("Báo cáo gửi chậm", "The report is late"),
    says=Wording(
        Bilingual(
            "Báo cáo nhận ngày {d}, chậm {k} ngày; hạn là trước ngày {h}, tức chậm nhất ngày "
            "{last}.",
            "The report was received on {d} (days late: {k}); it was due before {h}, that is on "
            "{last} at the latest.",
        ),
        _NOTHING_TO_DO,
    ),
    wordings={
        "included": Wording(
            Bilingual(
                "Báo cáo nhận ngày {d}, chậm {k} ngày; hạn chót là ngày {last}.",
                "The report was received on {d} (days late: {k}); the last day was {last}.",
            ),
            _NOTHING_TO_DO,
        ),
    },
    why=Bilingual(
        'Hạn ghi "trước ngày 10/12" thì ngày 9/12 là ngày cuối cùng còn đúng hạn. Mỗi hạn lấy từ '
        "một văn bản cụ thể và chỉ áp dụng cho nơi văn bản đó quy định; không có hạn chung cho cả "
        "nước.",
        'A report due "before 10 December" is in time on 9 December at the latest. Every deadline '
        "comes from one document and binds only those it names; there is no general one for the "
        "country.",
    ),
    passing=(
        Example(
            ({"received": "2020-12-09", "deadline": "2020-12-10"},),
            note=Bilingual(
                "ngày cuối cùng của hạn trước 10/12", "the last day when due before 10 December"
            ),
        ),
        Example(
            ({"received": "2020-12-10", "deadline": "2020-12-10", "deadline_included": "true"},),
            note=Bilingual("hạn tính cả ngày 10/12", "10 December included"),
        ),
    ),
    failing=(
        Example(
            ({"received": "2020-12-10", "deadline": "2020-12-10"},),
            note=Bilingual("hạn là trước 10/12", "due before 10 December"),
        ),
        Example(
            ({"received": "2020-12-11", "deadline": "2020-12-10", "deadline_included": "true"},),
            note=Bilingual("hạn tính cả ngày 10/12", "10 December included"),
        ),
    ),
    needs={"received": "date", "deadline": "date"},
    may={"deadline_included": "flag"},
    broken=broken,
    explain=explain,
)
