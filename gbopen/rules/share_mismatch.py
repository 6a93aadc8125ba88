"""share-mismatch: a printed percentage that its own two counts do not give."""

from fractions import Fraction
from typing import Any

from gbopen.language import Bilingual, Decimal, Sayable, half_up
from gbopen.rules import fractions
from gbopen.rules.rule import EXACT, Example, Explanation, Numbers, Rule, Wording, Words


def broken(
    *, part: Any, whole: Any, share: Any, share_scale: Any, qualifier: Any, **_given: Any
) -> Any:
    """True where the share is over half a unit of its last digit away from part / whole.

    Ties are accepted either way. Only exact shares of a whole above 0.
    """
    off = 2 * abs(100 * part * share_scale - share * whole) > whole
    return (qualifier == EXACT) & (whole > 0) & off


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The right figure, and the rounding or the fraction that would explain the printed one."""
    scale = numbers["share_scale"]
    if fractions.looks_like_fraction(
        **{name: numbers[name] for name in ("part", "whole", "share", "share_scale")}
    ):
        return _as_fraction(numbers)
    decimals = len(str(scale)) - 1
    true = Fraction(100 * numbers["part"], numbers["whole"])
    parameters: dict[str, Sayable] = {
        "n": numbers["part"],
        "N": numbers["whole"],
        "x": half_up(true, decimals + 1),
        "p": Decimal(numbers["share"], scale),
        "w": half_up(true, decimals),
        "x2": half_up(true, decimals + 2),
    }
    wording = rounding_behind(true, numbers["share"], scale)
    return Explanation(parameters, "share", wording, ("part", "whole"))


def _as_fraction(numbers: Numbers) -> Explanation:
    """0,72 for 72%: the percentage meant, and the right one where that is another."""
    printed = Decimal(numbers["share"], numbers["share_scale"])
    true = Fraction(100 * numbers["part"], numbers["whole"])
    meant = fractions.as_percentage(printed)
    decimals = max(len(str(meant.scale)) - 1, int(printed.scale < 100 and true.denominator > 1))
    right = half_up(true, decimals)
    parameters: dict[str, Sayable] = {
        "n": numbers["part"],
        "N": numbers["whole"],
        "x": half_up(true, decimals + 1),
        "v": printed,
        "p": meant,
        "w": right,
    }
    same = right.units * meant.scale == meant.units * right.scale
    return Explanation(
        parameters, "share", "fraction" if same else "fraction_off", ("part", "whole")
    )


def rounding_behind(true: Fraction, units: int, scale: int) -> str:
    """The name of the rounding that turns `true` into units / scale, or "" where none does."""
    scaled = true * scale
    floor = scaled.numerator // scaled.denominator
    if units == floor:
        return "truncated"
    if units == floor + 1:
        once = half_up(true, len(str(scale)))
        if (once.units + 5) // 10 == units:
            return "rounded_twice"
        return "rounded_up"
    once = half_up(true, len(str(scale)))
    return "rounded_twice" if (once.units + 5) // 10 == units else ""


_FIX = Bilingual("Đề nghị ghi {w}%.", "Please write {w}%.")
_FRACTION = Bilingual(
    'Tỷ lệ "{v}" có thể đang ghi dưới dạng số thập phân ({v} tức là {p}%).',
    'The percentage "{v}" may be written as a decimal fraction ({v} is {p}%).',
)

RULE = Rule(
    code="GB301",
    name="share-mismatch",
    severity="error",
    scope="row",
    title=Bilingual("Tỷ lệ không khớp với số lượng", "The percentage does not match its counts"),
    says=Wording(
        Bilingual(
            "{n}/{N} = {x}%, nhưng báo cáo ghi {p}%.",
            "{n}/{N} = {x}%, but the report says {p}%.",
        ),
        Bilingual(
            "Nếu số lượng đúng, đề nghị ghi {w}%; nếu tỷ lệ đúng, đề nghị kiểm tra lại số lượng.",
            "If the counts are right, please write {w}%; if the percentage is right, please check "
            "the counts.",
        ),
    ),
    wordings={
        "rounded_up": Wording(
            Bilingual(
                "{n}/{N} = {x}%, làm tròn là {w}%; báo cáo ghi {p}%, có thể do làm tròn lên.",
                "{n}/{N} = {x}%, which rounds to {w}%; the report says {p}%, perhaps because it "
                "was rounded up.",
            ),
            _FIX,
        ),
        "truncated": Wording(
            Bilingual(
                "{n}/{N} = {x}%, làm tròn là {w}%; báo cáo ghi {p}%, có thể do bỏ phần thập phân "
                "mà không làm tròn.",
                "{n}/{N} = {x}%, which rounds to {w}%; the report says {p}%, perhaps because the "
                "decimals were cut off instead of rounded.",
            ),
            _FIX,
        ),
        "rounded_twice": Wording(
            Bilingual(
                "{n}/{N} = {x}%, làm tròn là {w}%; báo cáo ghi {p}%, có thể do làm tròn hai lần "
                "({x2}% thành {x}%, rồi thành {p}%).",
                "{n}/{N} = {x}%, which rounds to {w}%; the report says {p}%, perhaps because it "
                "was rounded twice ({x2}% to {x}%, then to {p}%).",
            ),
            _FIX,
        ),
        # the numerals without a sign: it is what has to stand in the cell
        "fraction": Wording(
            _FRACTION,
            Bilingual("Đề nghị ghi theo phần trăm: {w}.", "Please write it as a percentage: {w}."),
        ),
        "fraction_off": Wording(
            _FRACTION,
            Bilingual(
                "Đề nghị ghi theo phần trăm; {n}/{N} = {x}%, làm tròn là {w}.",
                "Please write it as a percentage; {n}/{N} = {x}%, which rounds to {w}.",
            ),
        ),
    },
    why=Bilingual(
        "Người đọc dùng tỷ lệ nhiều hơn dùng số lượng; tỷ lệ sai làm cả báo cáo mất tin cậy. "
        "Tỷ lệ được so với số lượng bằng số nguyên, cho phép lệch nửa đơn vị của chữ số cuối.",
        "Readers quote the percentage more often than the counts; one wrong percentage costs the "
        "whole report its credit. The comparison is made in whole numbers, within half a unit of "
        "the last printed digit.",
    ),
    passing=(
        Example(
            ({"part": "5", "whole": "7", "share": "71"},),
            note=Bilingual("71,43% làm tròn là 71%", "71.43% rounds to 71%"),
        ),
        Example(
            ({"part": "2", "whole": "3", "share": "66.7", "qualifier": ""},),
            note=Bilingual("đúng đến một chữ số thập phân", "right to one decimal"),
        ),
        Example(
            ({"part": "1", "whole": "200", "share": "0.5"},),
            note=Bilingual("tỷ lệ thật sự dưới 1%", "a percentage that is below 1%"),
        ),
    ),
    failing=(
        Example(
            ({"part": "5", "whole": "7", "share": "72"},),
            note=Bilingual("làm tròn lên", "rounded up"),
        ),
        Example(
            ({"part": "4", "whole": "13", "share": "30"},),
            note=Bilingual("bỏ phần thập phân", "decimals cut off"),
        ),
        Example(
            ({"part": "46", "whole": "91", "share": "50.6"},),
            note=Bilingual("làm tròn hai lần", "rounded twice"),
        ),
        Example(
            ({"part": "18", "whole": "25", "share": "0.72"},),
            note=Bilingual("số thập phân thay cho phần trăm", "a fraction for a percentage"),
        ),
    ),
    needs={"part": "count", "whole": "count", "share": "figure"},
    may={"qualifier": "qualifier"},
    broken=broken,
    explain=explain,
    yields_to=("part-exceeds-whole", "swapped-columns"),
)
