"""part-exceeds-whole: a part that is more than its whole."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules import serial_days
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words

_SMALL = 1000


def broken(*, part: Any, whole: Any) -> Any:
    """True where the part is more than the whole."""
    return part > whole


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The two counts; where the part may be a day made by Excel of two numbers, those too."""
    part, whole = numbers["part"], numbers["whole"]
    parameters: dict[str, Sayable] = {"n": part, "N": whole}
    wording = ""
    if serial_days.FIRST <= part <= serial_days.LAST and whole < _SMALL:
        day, (a, b), _ = serial_days.pair_of(part, today=part + serial_days.EXCEL_DAY)
        parameters |= {"d": day, "a": min(a, b), "b": max(a, b)}
        wording = "date"
    return Explanation(parameters, "part", wording, also=("whole",))


RULE = Rule(
    code="GB310",
    name="part-exceeds-whole",
    severity="error",
    scope="row",
    title=Bilingual("Số thành phần lớn hơn tổng số", "The part is more than the whole"),
    says=Wording(
        Bilingual(
            "{part_title} ({n}) lớn hơn {whole_title} ({N}).",
            "{part_title} ({n}) is more than {whole_title} ({N}).",
        ),
        Bilingual(
            "Đề nghị kiểm tra xem hai số có bị đổi chỗ không.",
            "Please check whether the two figures were swapped.",
        ),
    ),
    wordings={
        "date": Wording(
            Bilingual(
                "{part_title} ({n}) lớn hơn {whole_title} ({N}); {n} có thể là ngày {d} do Excel "
                "tự đổi từ hai số.",
                "{part_title} ({n}) is more than {whole_title} ({N}); {n} may be the date {d}, "
                "which Excel made of two numbers.",
            ),
            Bilingual(
                'Nếu đúng, đề nghị ghi {a} vào cột "{part_title}", {b} vào cột "{whole_title}".',
                'If so, please write {a} in the column "{part_title}", {b} in the column '
                '"{whole_title}".',
            ),
        ),
    },
    why=Bilingual(
        "Một phần không thể nhiều hơn tổng thể chứa nó. Hai ô thường bị ghi nhầm chỗ cho nhau, "
        "hoặc số lượt được ghi lẫn với số người.",
        "A part cannot be more than the whole it belongs to. Often the two cells were swapped, or "
        "attendances were mixed with persons.",
    ),
    passing=(
        Example(({"part": "5", "whole": "7"},), note=Bilingual("5 trong 7", "5 of 7")),
        Example(({"part": "7", "whole": "7"},), note=Bilingual("bằng nhau", "equal")),
        Example(({"part": "0", "whole": "0"},), note=Bilingual("đều bằng 0", "both 0")),
    ),
    failing=(
        Example(({"part": "8", "whole": "7"},), note=Bilingual("8 trong 7", "8 of 7")),
        Example(({"part": "1", "whole": "0"},), note=Bilingual("1 trong 0", "1 of 0")),
        Example(
            ({"part": "46208", "whole": "7"},),
            note=Bilingual("5/7 bị Excel đổi thành ngày", "5/7 turned into a date by Excel"),
        ),
    ),
    needs={"part": "count", "whole": "count"},
    broken=broken,
    explain=explain,
    yields_to=("swapped-columns",),
)
