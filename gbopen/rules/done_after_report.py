"""done-after-report: an activity reported as done that ends after the report was sent."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(
    *, start: Any, sent_last: Any, done: Any, end: Any, end_given: Any, **_unused: Any
) -> Any:
    """True where all of the end (of the start, where no end is given) is after the sending."""
    ended = end * end_given + start * (1 - end_given)
    return (done == 1) & (ended > sent_last)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The date the activity ends, and the date of the report."""
    role = "end" if numbers["end_given"] else "start"
    parameters: dict[str, Sayable] = {"e": words[role], "d": words["sent"]}
    return Explanation(parameters, role, also=("done",))


RULE = Rule(
    code="GB406",
    name="done-after-report",
    severity="error",
    scope="row",
    title=Bilingual(
        "Hoạt động đã thực hiện nhưng ngày ở sau báo cáo", "Done, but dated after the report"
    ),
    says=Wording(
        Bilingual(
            'Hoạt động ghi "Đã thực hiện" nhưng kết thúc ngày {e}, sau ngày gửi báo cáo {d}.',
            'The activity is marked "done" but ends on {e}, after the report of {d}.',
        ),
        Bilingual(
            'Đề nghị kiểm tra ngày, hoặc chọn "Dự kiến".',
            'Please check the date, or choose "planned".',
        ),
    ),
    why=Bilingual(
        "Báo cáo chỉ có thể xác nhận việc đã xảy ra trước khi gửi. Ngày chỉ ghi tháng hoặc năm "
        "thì chỉ bị coi là sai khi cả tháng, cả năm đó ở sau ngày gửi.",
        "A report can only confirm what happened before it was sent. A date given as a month or a "
        "year is a fault only where all of it comes after that day.",
    ),
    passing=(
        Example(
            ({"start": "2022-12-08", "sent": "2022-12-08", "done": "true"},),
            note=Bilingual("cùng ngày", "the same day"),
        ),
        Example(
            ({"start": "2022-12", "sent": "2022-12-08", "done": "true"},),
            note=Bilingual("trong tháng gửi báo cáo", "in the month of the report"),
        ),
        Example(
            ({"start": "2022-12-20", "sent": "2022-12-08", "done": "false"},),
            note=Bilingual("chưa ghi là đã thực hiện", "not marked as done"),
        ),
    ),
    failing=(
        Example(
            ({"start": "2022-12-09", "sent": "2022-12-08", "done": "true"},),
            note=Bilingual("sau một ngày", "one day after"),
        ),
        Example(
            ({"start": "2022-12-01", "end": "2022-12-15", "sent": "2022-12-08", "done": "true"},),
            note=Bilingual("kết thúc sau ngày gửi", "ending after it was sent"),
        ),
    ),
    needs={"start": "date", "sent": "date", "done": "flag"},
    may={"end": "date"},
    broken=broken,
    explain=explain,
)
