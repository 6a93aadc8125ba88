"""outside-year: a day outside the year it is reported for."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules import days
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(
    *, day: Any, day_last: Any, year: Any, year_before: Any, year_after: Any, **_given: Any
) -> Any:
    """True where the day is in none of the years allowed."""
    start = days.first_day(year - year_before)
    return days.apart(day, day_last, start=start, end=days.last_day(year + year_after))


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The day, and the first and last day allowed."""
    parameters: dict[str, Sayable] = {
        "d": words["day"],
        "y": numbers["year"],
        "s": days.day(days.first_day(numbers["year"] - numbers["year_before"])),
        "e": days.day(days.last_day(numbers["year"] + numbers["year_after"])),
    }
    wider = numbers["year_before"] + numbers["year_after"]
    return Explanation(parameters, "day", "several_years" if wider else "", ("year",))


_FIX = Bilingual("Đề nghị kiểm tra lại ngày hoặc năm.", "Please check the date or the year.")

RULE = Rule(
    code="GB412",
    name="outside-year",
    severity="error",
    scope="row",
    title=Bilingual("Ngày không thuộc năm báo cáo", "The date lies outside the year"),
    says=Wording(
        Bilingual(
            '"{day_title}" ({d}) không thuộc năm {y}.',
            '"{day_title}" ({d}) is not in {y}.',
        ),
        _FIX,
    ),
    wordings={
        "several_years": Wording(
            Bilingual(
                '"{day_title}" ({d}) không phù hợp với năm {y}: ngày phải từ {s} đến {e}.',
                '"{day_title}" ({d}) does not go with {y}: it must be from {s} to {e}.',
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Ngày của năm khác thường là ngày còn sót khi sửa lại tệp của năm trước. Với kế hoạch, "
        "quy tắc có thể cho phép cả năm liền trước hoặc liền sau.",
        "A date of another year is mostly one that was left when last year's file was written "
        "over. For plans the rule can allow the year before or after as well.",
    ),
    passing=(
        Example(
            ({"day": "2022-12-31", "year": "2022"},),
            note=Bilingual("ngày cuối năm", "the last day of the year"),
        ),
        Example(
            ({"day": "2021-12-01", "year": "2022", "year_before": "true"},),
            note=Bilingual("được phép thuộc năm trước", "the year before is allowed"),
        ),
    ),
    failing=(
        Example(
            ({"day": "2023-01-01", "year": "2022"},),
            note=Bilingual("ngày đầu năm sau", "the first day of the next year"),
        ),
        Example(
            ({"day": "2021-12-31", "year": "2022"},),
            note=Bilingual("ngày cuối năm trước", "the last day of the year before"),
        ),
        Example(
            ({"day": "2020-12-31", "year": "2022", "year_before": "true"},),
            note=Bilingual("trước hai năm", "two years before"),
        ),
    ),
    needs={"day": "date", "year": "year"},
    may={"year_before": "flag", "year_after": "flag"},
    broken=broken,
    explain=explain,
)
