"""number-may-be-date: a count that is the number Excel keeps for a day of these years."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules import serial_days
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words

_FAR = 1000


def broken(
    *, part: Any, part_given: Any, whole: Any, whole_given: Any, today: Any, **_given: Any
) -> Any:
    """True where such a number stands alone, or is a whole over a thousand times its part.

    A number of people in that range is no fault by itself: 5/7 typed into one cell leaves the
    other one empty. A part above its whole is told by part-exceeds-whole.
    """
    lone_part = (part_given == 1) & (whole_given == 0) & serial_days.likely(part, today=today)
    beside = (part_given == 0) | (_FAR * part < whole)
    lone_whole = (whole_given == 1) & beside & serial_days.likely(whole, today=today)
    return lone_part | lone_whole


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The day, and the two numbers that Excel made it of."""
    role = "whole" if numbers["whole_given"] else "part"
    day, (a, b), either = serial_days.pair_of(numbers[role], today=numbers["today"])
    parameters: dict[str, Sayable] = {
        "v": numbers[role],
        "d": day,
        "a": a,
        "b": b,
        "low": min(a, b),
        "high": max(a, b),
    }
    return Explanation(parameters, role, "either" if either else "")


_HINT = Bilingual(
    'Nếu đúng, đề nghị ghi {low} vào cột "{part_title}", {high} vào cột "{whole_title}"; nếu {v} '
    "là số đúng thì không cần sửa.",
    'If so, please write {low} in the column "{part_title}", {high} in the column '
    '"{whole_title}"; if {v} is right, nothing needs to be changed.',
)

RULE = Rule(
    code="GB229",
    name="number-may-be-date",
    severity="warning",
    scope="row",
    title=Bilingual("Số lượng có thể là ngày tháng", "A count that may be a date"),
    says=Wording(
        Bilingual(
            "{v} có thể là ngày {d} do Excel tự đổi; số đã nhập có thể là {a}/{b}.",
            "{v} may be the date {d}, made by Excel; {a}/{b} may have been typed.",
        ),
        _HINT,
    ),
    wordings={
        "either": Wording(
            Bilingual(
                "{v} có thể là ngày {d} do Excel tự đổi; số đã nhập có thể là {a}/{b} hoặc "
                "{b}/{a}.",
                "{v} may be the date {d}, made by Excel; {a}/{b} or {b}/{a} may have been typed.",
            ),
            _HINT,
        ),
    },
    why=Bilingual(
        "Excel đổi 5/7 thành một ngày và lưu ngày ấy bằng một số; cột định dạng là số thì chỉ còn "
        "thấy 46208. Chỉ hỏi lại khi ô bên cạnh để trống hoặc nhỏ hơn nhiều lần.",
        "Excel turns 5/7 into a day and keeps it as a number; a column of numbers then shows "
        "46208. It is asked about only where the cell beside it is empty or many times smaller.",
    ),
    passing=(
        Example(
            ({"part": "13500", "whole": "46208", "today": "2026-11-22"},),
            note=Bilingual("tổng số có thật", "a real total"),
        ),
        Example(
            ({"part": "", "whole": "40000", "today": "2026-11-22"},),
            note=Bilingual("không phải ngày gần đây", "no day of these years"),
        ),
    ),
    failing=(
        Example(
            ({"part": "46208", "whole": "", "today": "2026-11-22"},),
            note=Bilingual("5/7 ghi vào một ô", "5/7 typed into one cell"),
        ),
        Example(
            ({"part": "", "whole": "43374", "today": "2026-11-22"},),
            note=Bilingual("10/18 ghi vào một ô", "10/18 typed into one cell"),
        ),
    ),
    needs={"today": "date"},
    may={"part": "count", "whole": "count"},
    broken=broken,
    explain=explain,
)
