"""year-outside-period: a year before the first or after the last year of its period."""

from typing import Any

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, year: Any, from_year: Any, to_year: Any) -> Any:
    """True where the year is not one of the period's."""
    return (year < from_year) | (year > to_year)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The year and the period."""
    parameters = {"y": numbers["year"], "a": numbers["from_year"], "b": numbers["to_year"]}
    return Explanation(parameters, "year", also=("from_year", "to_year"))


RULE = Rule(
    code="GB415",
    name="year-outside-period",
    severity="error",
    scope="row",
    title=Bilingual("Năm nằm ngoài giai đoạn", "The year lies outside the period"),
    says=Wording(
        Bilingual(
            '"{year_title}" ({y}) nằm ngoài giai đoạn {a}–{b}.',
            '"{year_title}" ({y}) lies outside the period {a}–{b}.',
        ),
        Bilingual(
            "Đề nghị kiểm tra lại năm, hoặc năm đầu và năm cuối của giai đoạn.",
            "Please check the year, or the first and last year of the period.",
        ),
    ),
    why=Bilingual(
        "Năm của một số tiền hay một kết quả phải thuộc giai đoạn của chính việc đó. Năm đầu và "
        "năm cuối đều được tính.",
        "The year of an amount or a result must belong to the period of the thing itself. The "
        "first and the last year both count.",
    ),
    passing=(
        Example(
            ({"year": "2020", "from_year": "2020", "to_year": "2025"},),
            note=Bilingual("năm đầu", "the first year"),
        ),
        Example(
            ({"year": "2025", "from_year": "2020", "to_year": "2025"},),
            note=Bilingual("năm cuối", "the last year"),
        ),
    ),
    failing=(
        Example(
            ({"year": "2019", "from_year": "2020", "to_year": "2025"},),
            note=Bilingual("trước năm đầu", "before the first year"),
        ),
        Example(
            ({"year": "2026", "from_year": "2020", "to_year": "2025"},),
            note=Bilingual("sau năm cuối", "after the last year"),
        ),
    ),
    needs={"year": "year", "from_year": "year", "to_year": "year"},
    broken=broken,
    explain=explain,
)
