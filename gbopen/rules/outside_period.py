"""outside-period: a day that the period of the figures does not reach."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules import days
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(
    *, day: Any, day_last: Any, period_start: Any, period_end_last: Any, **_unused: Any
) -> Any:
    """True where the day and the period have no day in common."""
    return days.apart(day, day_last, start=period_start, end=period_end_last)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The day and the two ends of the period."""
    parameters: dict[str, Sayable] = {
        "d": words["day"],
        "s": words["period_start"],
        "e": words["period_end"],
    }
    return Explanation(parameters, "day")


_PERIOD = {"period_start": "2022-12-15", "period_end": "2023-06-14"}

RULE = Rule(
    code="GB411",
    name="outside-period",
    severity="error",
    scope="row",
    title=Bilingual("Ngày nằm ngoài kỳ số liệu", "The date lies outside the period of the figures"),
    says=Wording(
        Bilingual(
            '"{day_title}" ({d}) nằm ngoài kỳ số liệu, từ ngày {s} đến ngày {e}.',
            '"{day_title}" ({d}) lies outside the period of the figures, from {s} to {e}.',
        ),
        Bilingual(
            "Đề nghị kiểm tra lại ngày, hoặc kỳ số liệu của báo cáo.",
            "Please check the date, or the period of the report.",
        ),
    ),
    why=Bilingual(
        "Số liệu của kỳ khác nếu ghi vào báo cáo này sẽ bị đếm hai lần hoặc bị bỏ sót. Kỳ số liệu "
        "tính cả ngày đầu và ngày cuối, và có thể không trùng với năm dương lịch.",
        "Figures of another period put into this report are counted twice or lost. A period "
        "includes its first and its last day, and need not be a calendar year.",
    ),
    passing=(
        Example(
            ({"day": "2022-12-15", **_PERIOD},),
            note=Bilingual("ngày đầu kỳ", "the first day of the period"),
        ),
        Example(
            ({"day": "2023-06-14", **_PERIOD},),
            note=Bilingual("ngày cuối kỳ", "the last day of the period"),
        ),
        Example(
            ({"day": "2023-06", **_PERIOD},),
            note=Bilingual("tháng 6 có ngày thuộc kỳ", "June has days within the period"),
        ),
    ),
    failing=(
        Example(
            ({"day": "2022-12-14", **_PERIOD},),
            note=Bilingual("sớm hơn một ngày", "one day too early"),
        ),
        Example(
            ({"day": "2023-06-15", **_PERIOD},),
            note=Bilingual("muộn hơn một ngày", "one day too late"),
        ),
    ),
    needs={"day": "date", "period_start": "date", "period_end": "date"},
    broken=broken,
    explain=explain,
)
