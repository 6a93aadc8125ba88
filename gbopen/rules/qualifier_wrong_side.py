"""qualifier-wrong-side: a rightly rounded percentage with the wrong one of "nearly" and "over"."""

from typing import Any

from gbopen.language import Bilingual, Decimal, Sayable
from gbopen.rules import estimates
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(
    *, part: Any, whole: Any, share: Any, share_scale: Any, qualifier: Any, **_given: Any
) -> Any:
    """True where the counts contradict the word although they round to the printed figure."""
    contradicted = estimates.contradicted(
        part=part, whole=whole, share=share, share_scale=share_scale, qualifier=qualifier
    )
    rounds = estimates.rounds_to(part=part, whole=whole, share=share, share_scale=share_scale)
    return contradicted & rounds


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The word that would be right, and the figure with one decimal more."""
    printed = Decimal(numbers["share"], numbers["share_scale"])
    true = estimates.true_share(numbers)
    side = estimates.side(true, printed)
    parameters: dict[str, Sayable] = {
        "n": numbers["part"],
        "N": numbers["whole"],
        "x": estimates.telling(true, printed),
        "p": printed,
        "side": side,
        "word": estimates.SAID[numbers["qualifier"]],
        "right_word": estimates.over_or_nearly(true, printed),
    }
    wording = "equal" if side == estimates.EQUAL else ""
    return Explanation(parameters, "share", wording, ("part", "whole"))


_MESSAGE = Bilingual(
    '{n}/{N} = {x}%, {side} {p}%, nên ghi "{word}" là chưa đúng.',
    '{n}/{N} = {x}%, {side} {p}%, so that "{word}" is not right.',
)

RULE = Rule(
    code="GB309",
    name="qualifier-wrong-side",
    severity="warning",
    scope="row",
    title=Bilingual(
        'Tỷ lệ đúng nhưng từ "gần", "hơn" chưa đúng',
        'The percentage is right but "nearly" or "over" is not',
    ),
    says=Wording(
        _MESSAGE,
        Bilingual(
            'Đề nghị ghi "{right_word} {p}%" hoặc "{x}%".',
            'Please write "{right_word} {p}%" or "{x}%".',
        ),
    ),
    wordings={
        "equal": Wording(_MESSAGE, Bilingual('Đề nghị ghi "{p}%".', 'Please write "{p}%".')),
    },
    why=Bilingual(
        '"Gần 23%" cho người đọc biết số thật thấp hơn 23%; nếu số thật là 23,1% thì phải ghi là '
        '"hơn 23%". Số đã làm tròn đúng nên chỉ cần xem lại từ đứng trước.',
        '"Nearly 23%" tells the reader that the true figure is below 23%; where it is 23.1% the '
        'word is "over". The figure itself is rounded rightly, so only the word needs another '
        "look.",
    ),
    passing=(
        Example(
            ({"part": "3", "whole": "13", "share": "23", "qualifier": "over"},),
            note=Bilingual("23,1% là hơn 23%", "23.1% is over 23%"),
        ),
        Example(
            ({"part": "10", "whole": "20", "share": "50", "qualifier": "at_least"},),
            note=Bilingual("50% là ít nhất 50%", "50% is at least 50%"),
        ),
        Example(
            ({"part": "10", "whole": "20", "share": "50", "qualifier": "dozens"},),
            note=Bilingual("từ này không xét", "this word is not judged"),
        ),
    ),
    failing=(
        Example(
            ({"part": "3", "whole": "13", "share": "23", "qualifier": "nearly"},),
            note=Bilingual("23,1% không phải là gần 23%", "23.1% is not nearly 23%"),
        ),
        Example(
            ({"part": "6", "whole": "10", "share": "60", "qualifier": "over"},),
            note=Bilingual("đúng bằng 60%", "exactly 60%"),
        ),
    ),
    needs={"part": "count", "whole": "count", "share": "figure"},
    # in `may`, so that a word written in the share cell itself counts too
    may={"qualifier": "qualifier"},
    broken=broken,
    explain=explain,
    yields_to=("part-exceeds-whole", "swapped-columns"),
)
