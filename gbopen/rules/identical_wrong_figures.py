"""identical-wrong-figures: the same wrong counts and percentage in two rows, perhaps copied."""

from collections.abc import Sequence
from fractions import Fraction

from gbopen.language import Bilingual, Decimal
from gbopen.rules.rule import Example, Explanation, Facts, Rule, Verdict, Wording
from gbopen.rules.share_mismatch import broken


def settle(facts: Sequence[Facts]) -> list[Verdict]:
    """A verdict at every row that repeats an earlier one, naming the first."""
    first: dict[tuple[object, ...], int] = {}
    verdicts = []
    for one in facts:
        part, whole = one.numbers["part"], one.numbers["whole"]
        share = Decimal(one.numbers["share"], one.numbers["share_scale"])
        key = (part, whole, Fraction(share.units, share.scale), one.words.get("group", ""))
        row = first.setdefault(key, one.row)
        if row != one.row:
            told = Explanation({"n": part, "N": whole, "p": share}, "share", "", ("part", "whole"))
            verdicts.append(Verdict(one.row, told, (row,)))
    return verdicts


_ONCE = {"part": "5", "whole": "7", "share": "72"}

RULE = Rule(
    code="GB601",
    name="identical-wrong-figures",
    severity="info",
    scope="table",
    title=Bilingual("Hai dòng có cùng số liệu sai", "Two rows have the same wrong figures"),
    says=Wording(
        Bilingual(
            "Dòng {r1} và dòng {r2} ghi số liệu giống hệt nhau ({n}/{N}, {p}%).",
            "Row {r1} and row {r2} have exactly the same figures ({n}/{N}, {p}%).",
        ),
        Bilingual(
            "Nếu đúng như vậy thì không cần sửa; nếu do sao chép, đề nghị kiểm tra lại.",
            "If that is right, nothing needs to be changed; if it was copied, please check it.",
        ),
    ),
    why=Bilingual(
        "Hai dòng giống nhau mà đều đúng là chuyện thường, nhất là với số nhỏ. Hai dòng cùng sai "
        "một kiểu thì thường là một dòng được chép từ dòng kia.",
        "Two equal rows that are right are common, above all with small numbers. Two rows wrong "
        "in the same way mostly mean that one was copied from the other.",
    ),
    passing=(
        Example(
            (
                {"part": "5", "whole": "7", "share": "71"},
                {"part": "5", "whole": "7", "share": "71"},
            ),
            note=Bilingual("giống nhau nhưng đúng", "equal but right"),
        ),
        Example(
            (_ONCE, {"part": "4", "whole": "13", "share": "30"}),
            note=Bilingual("sai nhưng khác nhau", "wrong but different"),
        ),
        Example(
            ({**_ONCE, "group": "a"}, {**_ONCE, "group": "b"}),
            note=Bilingual("của hai báo cáo", "of two reports"),
        ),
    ),
    failing=(
        Example((_ONCE, _ONCE), note=Bilingual("cùng sai một kiểu", "wrong in the same way")),
    ),
    needs={"part": "count", "whole": "count", "share": "figure"},
    may={"qualifier": "qualifier", "group": "word"},
    broken=broken,
    settle=settle,
    yields_to=("part-exceeds-whole", "swapped-columns"),
)
