"""number-year-mismatch: a document number that holds another year than the document's date."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules import days
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, number_year: Any, date: Any, date_last: Any, **_given: Any) -> Any:
    """True where no day the date may mean is in the year the number holds."""
    return days.apart(
        date, date_last, start=days.first_day(number_year), end=days.last_day(number_year)
    )


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The number, its year and the date."""
    number = words.get("number", "")
    parameters: dict[str, Sayable] = {
        "num": number,
        "a": numbers["number_year"],
        "d": words["date"],
    }
    return Explanation(parameters, "number_year", "" if number else "no_number", ("date",))


_FIX = Bilingual(
    "Đề nghị kiểm tra lại số, ký hiệu hoặc ngày.", "Please check the number or the date."
)

RULE = Rule(
    code="GB408",
    name="number-year-mismatch",
    severity="error",
    scope="row",
    title=Bilingual(
        "Năm trong số, ký hiệu khác năm ban hành",
        "The year in the number is not the year of the date",
    ),
    says=Wording(
        Bilingual(
            'Số, ký hiệu "{num}" ghi năm {a}, nhưng ngày ban hành là {d}.',
            'The number "{num}" gives the year {a}, but the date is {d}.',
        ),
        _FIX,
    ),
    wordings={
        "no_number": Wording(
            Bilingual(
                "Số, ký hiệu ghi năm {a}, nhưng ngày ban hành là {d}.",
                "The number gives the year {a}, but the date is {d}.",
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Luật, nghị định và thông tư ghi năm ban hành ngay trong số, ký hiệu; lệch năm là đã nhầm "
        "văn bản hoặc nhầm ngày. Văn bản không ghi năm trong số, ký hiệu thì không xét.",
        "Laws, decrees and circulars carry the year of issue in their number; another year means "
        "the wrong document or the wrong date. Numbers without a year are not judged.",
    ),
    basis="30/2020/NĐ-CP",
    passing=(
        Example(
            ({"number_year": "2008", "date": "2008-06-04", "number": "70/2008/NĐ-CP"},),
            note=Bilingual("cùng năm", "the same year"),
        ),
        Example(
            ({"number_year": "2021", "date": "2021-12-31"},),
            note=Bilingual("ngày cuối năm", "the last day of the year"),
        ),
    ),
    failing=(
        Example(
            ({"number_year": "2008", "date": "2009-06-04", "number": "70/2008/NĐ-CP"},),
            note=Bilingual("ngày ghi nhầm năm", "the date has the wrong year"),
        ),
        Example(
            ({"number_year": "2021", "date": "2022-01-01"},),
            note=Bilingual("ngày đầu của năm sau", "the first day of the next year"),
        ),
    ),
    needs={"number_year": "year", "date": "date"},
    may={"number": "word"},
    broken=broken,
    explain=explain,
)
