"""target-result: what a share comes to beside the target that is set for it. Never a fault."""

from fractions import Fraction
from typing import Any

from gbopen.language import Bilingual, Sayable, half_up
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words

# one person more or less moves a share of fewer by five points and over
SMALL = 20


def broken(*, part: Any, whole: Any, **_target: Any) -> Any:
    """True where there is a share to compare: counts that are sound. It is no fault."""
    return (whole > 0) & (part >= 0) & (part <= whole)


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The share of the counts, exactly, beside the target."""
    part, whole = numbers["part"], numbers["whole"]
    share = Fraction(100 * part, whole)
    parameters: dict[str, Sayable] = {
        "n": part,
        "N": whole,
        "x": half_up(share, 1),
        "result": _result(share, numbers),
        "target": _target(numbers, words),
    }
    return Explanation(parameters, "part", "small" if whole < SMALL else "", ("whole",))


def _result(share: Fraction, numbers: Numbers) -> Bilingual:
    least = Fraction(numbers["least"], numbers["least_scale"])
    most = Fraction(numbers["most"], numbers["most_scale"])
    if share < least or (numbers["strict"] and share == least):
        return Bilingual("chưa đạt", "below")
    if (numbers["most_given"] and share > most) or (numbers["exactly"] and share > least):
        return Bilingual("vượt", "above")
    return Bilingual("đạt", "meets")


def _target(numbers: Numbers, words: Words) -> Bilingual:
    """The target in words: over 35%, 60% or more, 20–25%, 100%."""
    vi, en = (_said(words["least"], language) for language in ("vi", "en"))
    if numbers["most_given"]:
        to_vi, to_en = (_said(words["most"], language) for language in ("vi", "en"))
        return Bilingual(f"{vi}–{to_vi}%", f"{en}–{to_en}%")
    if numbers["strict"]:
        return Bilingual(f"trên {vi}%", f"over {en}%")
    if numbers["exactly"]:
        return Bilingual(f"{vi}%", f"{en}%")
    return Bilingual(f"từ {vi}% trở lên", f"{en}% or more")


def _said(value: Sayable, language: Any) -> str:
    return str(value) if isinstance(value, int | str) else value.said_in(language)


# nobody has anything to do: an advice to do nothing would be one line too many
_FIX = Bilingual("", "")
_COUNTS = {"part": "36", "whole": "100"}

RULE = Rule(
    code="GB605",
    name="target-result",
    severity="info",
    scope="row",
    title=Bilingual("Đối chiếu với mục tiêu", "The share beside its target"),
    says=Wording(
        Bilingual(
            "{n}/{N} = {x}%: {result} mục tiêu {target} (để tham khảo).",
            "{n}/{N} = {x}%: {result} the target of {target} (for reference).",
        ),
        _FIX,
    ),
    wordings={
        "small": Wording(
            Bilingual(
                "{n}/{N} = {x}%: {result} mục tiêu {target} (tổng số nhỏ, để tham khảo).",
                "{n}/{N} = {x}%: {result} the target of {target} (a small total, for reference).",
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Mục tiêu đặt ra cho các cấp, còn số liệu ở đây là của một cơ quan, nên chỉ để tham khảo "
        'và không bao giờ là lỗi. Tỷ lệ được tính từ số lượng, không làm tròn: "trên 35%" thì '
        "đúng 35% là chưa đạt.",
        "Targets are set for whole levels of government and the figures are those of one agency, "
        "so the result is for reference and never a fault. The share is taken from the counts, not "
        'rounded: for "over 35%", 35% itself is below.',
    ),
    passing=(
        Example(
            ({"part": "8", "whole": "7", "least": "35"},),
            note=Bilingual("số liệu sai: là lỗi khác", "wrong counts: another fault"),
        ),
    ),
    failing=(
        Example(
            ({**_COUNTS, "least": "35", "strict": "true"},),
            note=Bilingual("trên 35%: đạt", "over 35%: met"),
        ),
        Example(
            ({"part": "35", "whole": "100", "least": "35", "strict": "true"},),
            note=Bilingual("trên 35%: đúng 35% là chưa đạt", "over 35%: 35% is below"),
        ),
        Example(
            ({"part": "5", "whole": "7", "least": "20", "most": "25"},),
            note=Bilingual("20–25%: vượt, tổng số nhỏ", "20–25%: above, a small total"),
        ),
    ),
    needs={"part": "count", "whole": "count", "least": "figure"},
    may={"most": "figure", "strict": "flag", "exactly": "flag"},
    broken=broken,
    explain=explain,
    yields_to=("swapped-columns",),
)
