"""qualifier-mismatch: "nearly 45%" where the counts give a figure far from what the word allows."""

from fractions import Fraction
from typing import Any

from gbopen.language import Bilingual, Decimal, Sayable, half_up
from gbopen.rules import estimates
from gbopen.rules.rule import (
    ABOUT,
    NEARLY,
    OVER,
    Example,
    Explanation,
    Numbers,
    Rule,
    Wording,
    Words,
)


def broken(
    *, part: Any, whole: Any, share: Any, share_scale: Any, qualifier: Any, **_given: Any
) -> Any:
    """True where the counts contradict the word and the printed figure is no rounding of them."""
    contradicted = estimates.contradicted(
        part=part, whole=whole, share=share, share_scale=share_scale, qualifier=qualifier
    )
    rounds = estimates.rounds_to(part=part, whole=whole, share=share, share_scale=share_scale)
    return contradicted & (rounds == 0)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The right figure with the word that goes with it, and the figure with one decimal more."""
    scale = numbers["share_scale"]
    printed = Decimal(numbers["share"], scale)
    true = estimates.true_share(numbers)
    right = half_up(true, len(str(scale)) - 1)
    right_word = estimates.over_or_nearly(true, right)
    parameters: dict[str, Sayable] = {
        "n": numbers["part"],
        "N": numbers["whole"],
        "x": estimates.telling(true, right),
        "p": printed,
        "w": right,
        "side": estimates.side(true, printed),
        "unit": Decimal(1, scale),
        "word": estimates.SAID[numbers["qualifier"]],
        "right_word": right_word,
    }
    far = is_too_far(numbers["qualifier"], above=true > Fraction(printed.units, scale))
    exact = true == Fraction(right.units, right.scale)
    wording = "_".join(["too_far"] * far + ["exact"] * exact)
    return Explanation(parameters, "share", wording, ("part", "whole"))


def is_too_far(qualifier: int, *, above: bool) -> bool:
    """True where the share lies on the side the word allows, so that only the distance is wrong."""
    return qualifier in (ABOUT, OVER if above else NEARLY)


_WRONG_SIDE = Bilingual(
    '{n}/{N} = {x}%, {side} {p}%, nên ghi "{word}" là chưa đúng.',
    '{n}/{N} = {x}%, {side} {p}%, so that "{word}" is not right.',
)
_TOO_FAR = Bilingual(
    '{n}/{N} = {x}%, {side} {p}% quá {unit} điểm phần trăm, nên ghi "{word}" là chưa đúng.',
    '{n}/{N} = {x}%, more than {unit} percentage point {side} {p}%, so that "{word}" is not right.',
)
_WORD = Bilingual(
    'Đề nghị ghi "{right_word} {w}%" hoặc "{x}%".',
    'Please write "{right_word} {w}%" or "{x}%".',
)
_FIGURE = Bilingual('Đề nghị ghi "{w}%".', 'Please write "{w}%".')

RULE = Rule(
    code="GB308",
    name="qualifier-mismatch",
    severity="error",
    scope="row",
    title=Bilingual(
        "Tỷ lệ ước lượng không khớp với số lượng",
        "The estimated percentage does not match its counts",
    ),
    says=Wording(_WRONG_SIDE, _WORD),
    wordings={
        "exact": Wording(_WRONG_SIDE, _FIGURE),
        "too_far": Wording(_TOO_FAR, _WORD),
        "too_far_exact": Wording(_TOO_FAR, _FIGURE),
    },
    why=Bilingual(
        'Các từ "gần", "hơn" chỉ cho phép lệch một đơn vị của chữ số cuối và phải đúng chiều; '
        'lệch nhiều hơn thì người đọc hiểu sai số liệu. Từ "dưới" và "ít nhất" chỉ xét chiều; '
        '"hàng chục", "hàng trăm" không xét.',
        'The words "nearly" and "over" allow one unit of the last digit, on their own side; more '
        'than that misleads the reader. "under" and "at least" are judged by their side only, '
        '"dozens" and "hundreds" not at all.',
    ),
    passing=(
        Example(
            ({"part": "72", "whole": "162", "share": "45", "qualifier": "nearly"},),
            note=Bilingual("44,4% là gần 45%", "44.4% is nearly 45%"),
        ),
        Example(
            ({"part": "44", "whole": "100", "share": "45", "qualifier": "nearly"},),
            note=Bilingual("thấp hơn đúng một đơn vị", "exactly one unit below"),
        ),
        Example(
            ({"part": "46", "whole": "100", "share": "45", "qualifier": "over"},),
            note=Bilingual("cao hơn đúng một đơn vị", "exactly one unit above"),
        ),
        Example(
            ({"part": "3", "whole": "13", "share": "23", "qualifier": "nearly"},),
            note=Bilingual(
                "số đúng, chỉ sai chiều: là cảnh báo khác",
                "the figure is right and only the side is wrong: another rule",
            ),
        ),
    ),
    failing=(
        Example(
            ({"part": "70", "whole": "162", "share": "45", "qualifier": "nearly"},),
            note=Bilingual("43,2% không phải là gần 45%", "43.2% is not nearly 45%"),
        ),
        Example(
            ({"part": "60", "whole": "100", "share": "55", "qualifier": "about"},),
            note=Bilingual("60% không phải là khoảng 55%", "60% is not about 55%"),
        ),
        Example(
            ({"part": "50", "whole": "100", "share": "45", "qualifier": "under"},),
            note=Bilingual("50% không phải là dưới 45%", "50% is not under 45%"),
        ),
    ),
    needs={"part": "count", "whole": "count", "share": "figure"},
    # in `may`, so that a word written in the share cell itself counts too
    may={"qualifier": "qualifier"},
    broken=broken,
    explain=explain,
    yields_to=("part-exceeds-whole", "swapped-columns"),
)
