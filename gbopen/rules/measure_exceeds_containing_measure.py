"""measure-exceeds-containing-measure: a measure above the one that it is a part of."""

from collections.abc import Mapping, Sequence

from gbopen.language import Bilingual, Sayable
from gbopen.rules.rule import Example, Explanation, Facts, Rule, Verdict, Wording

Key = tuple[Sayable, Sayable, Sayable]


def settle(facts: Sequence[Facts]) -> list[Verdict]:
    """A verdict at every row with a count above that of its containing measure.

    Rows are compared within one group and subgroup; the parts, and the wholes where both have one.
    """
    rows: dict[Key, Facts] = {}
    for one in facts:
        rows.setdefault(_key(one, "measure"), one)
    compared = ((one, rows.get(_key(one, "containing"))) for one in facts)
    return [
        _verdict(one, containing, role)
        for one, containing in compared
        if containing is not None and containing is not one
        for role in _exceeding(one.numbers, containing.numbers)
    ]


def _key(one: Facts, role: str) -> Key:
    return one.words["group"], one.words.get("subgroup", ""), one.words.get(role, "")


def _exceeding(inner: Mapping[str, int], outer: Mapping[str, int]) -> list[str]:
    """The first role whose count is above that of the containing measure, if any."""
    both = inner["whole_given"] * outer["whole_given"]
    wrong = ["part"] * (inner["part"] > outer["part"])
    return (wrong + ["whole"] * (both == 1 and inner["whole"] > outer["whole"]))[:1]


def _verdict(inner: Facts, outer: Facts, role: str) -> Verdict:
    parameters = {
        "a": _name(inner),
        "b": _name(outer),
        "n": inner.numbers[role],
        "m": outer.numbers[role],
    }
    return Verdict(inner.row, Explanation(parameters, role, also=("measure",)), (outer.row,))


def _name(one: Facts) -> Sayable:
    return one.words.get("name") or one.words["measure"]


RULE = Rule(
    code="GB602",
    name="measure-exceeds-containing-measure",
    severity="error",
    scope="table",
    title=Bilingual(
        "Chỉ tiêu lớn hơn chỉ tiêu chứa nó", "A measure exceeds the one it is a part of"
    ),
    says=Wording(
        Bilingual(
            '"{a}" ({n}) nhiều hơn "{b}" ({m}), trong khi "{a}" là một phần của "{b}".',
            '"{a}" ({n}) is more than "{b}" ({m}), although "{a}" is a part of "{b}".',
        ),
        Bilingual(
            "Đề nghị kiểm tra lại hai chỉ tiêu này.",
            "Please check these two measures.",
        ),
    ),
    why=Bilingual(
        "Một nhóm không thể đông hơn nhóm lớn chứa nó trong cùng một báo cáo. Chênh lệch thường "
        "do hai chỉ tiêu được đếm ở hai thời điểm hoặc hai phạm vi khác nhau.",
        "Within one report a group cannot be larger than the group it belongs to. Mostly the two "
        "were counted on different days, or over different units.",
    ),
    passing=(
        Example(
            (
                {"group": "2022", "measure": "heads", "containing": "staff", "part": "28"},
                {"group": "2022", "measure": "staff", "containing": "", "part": "28"},
            ),
            note=Bilingual("bằng nhau", "equal"),
        ),
        Example(
            (
                {"group": "2022", "measure": "heads", "containing": "staff", "part": "29"},
                {"group": "2021", "measure": "staff", "containing": "", "part": "28"},
            ),
            note=Bilingual("hai báo cáo khác nhau", "two reports"),
        ),
    ),
    failing=(
        Example(
            (
                {"group": "2022", "measure": "heads", "containing": "staff", "part": "29"},
                {"group": "2022", "measure": "staff", "containing": "", "part": "28"},
            ),
            note=Bilingual("nhiều hơn một", "one more"),
        ),
        Example(
            (
                {
                    "group": "2022",
                    "measure": "staff",
                    "containing": "",
                    "part": "28",
                    "whole": "40",
                },
                {
                    "group": "2022",
                    "measure": "heads",
                    "containing": "staff",
                    "part": "5",
                    "whole": "41",
                },
            ),
            note=Bilingual("tổng số nhiều hơn một", "one more in the whole"),
        ),
    ),
    needs={"group": "word", "measure": "word", "part": "count"},
    may={"containing": "word", "whole": "count", "subgroup": "word", "name": "word"},
    settle=settle,
    yields_to=("swapped-columns",),
)
