"""end-before-start: something that ends before it starts."""

from typing import Any

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, start: Any, end_last: Any, **_span: Any) -> Any:
    """True where the last day the end may mean is before the first day the start may mean."""
    return end_last < start


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The two dates."""
    return Explanation({"e": words["end"], "s": words["start"]}, "end", also=("start",))


RULE = Rule(
    code="GB401",
    name="end-before-start",
    severity="error",
    scope="row",
    title=Bilingual("Kết thúc trước khi bắt đầu", "The end is before the start"),
    says=Wording(
        Bilingual(
            "Ngày kết thúc {e} sớm hơn ngày bắt đầu {s}.", "The end, {e}, is before the start, {s}."
        ),
        Bilingual(
            "Đề nghị kiểm tra xem hai ngày có bị đổi chỗ không.",
            "Please check whether the two dates were swapped.",
        ),
    ),
    why=Bilingual(
        "Thời gian kết thúc trước khi bắt đầu thì không tính được hoạt động kéo dài bao lâu và "
        "thuộc năm nào. Ngày chỉ ghi tháng hoặc năm được hiểu rộng nhất: cùng một tháng thì không "
        "bị coi là sai.",
        "With an end before the start nobody can tell how long an activity took or which year it "
        "belongs to. A date given as a month or a year is read in the widest sense: the same "
        "month twice is no fault.",
    ),
    passing=(
        Example(
            ({"start": "2022-11-15", "end": "2022-12-15"},),
            note=Bilingual("từ 15/11 đến 15/12", "from 15 November to 15 December"),
        ),
        Example(
            ({"start": "2022-11-15", "end": "2022-11-15"},),
            note=Bilingual("trong một ngày", "on one day"),
        ),
        Example(
            ({"start": "2022-08-20", "end": "2022-08"},),
            note=Bilingual("kết thúc trong cùng tháng", "ending in the same month"),
        ),
    ),
    failing=(
        Example(
            ({"start": "2022-12-15", "end": "2022-11-15"},),
            note=Bilingual("hai ngày bị đổi chỗ", "the two dates swapped"),
        ),
        Example(
            ({"start": "2022-11-15", "end": "2022-11-14"},),
            note=Bilingual("sớm hơn một ngày", "one day too early"),
        ),
        Example(
            ({"start": "2022-08", "end": "2022-07"},),
            note=Bilingual("tháng 7 trước tháng 8", "July before August"),
        ),
    ),
    needs={"start": "date", "end": "date"},
    broken=broken,
    explain=explain,
)
