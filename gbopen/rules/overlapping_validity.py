"""overlapping-validity: two rows of one code that are in force at the same time."""

from collections.abc import Sequence
from itertools import groupby

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Explanation, Facts, Rule, Verdict, Wording

_FOR_EVER = 10**9


def settle(facts: Sequence[Facts]) -> list[Verdict]:
    """A verdict at every row that begins while an earlier one of its code is still in force."""
    in_order = sorted(facts, key=lambda one: (str(one.words["code"]), one.numbers["start"]))
    verdicts = []
    for code, rows in groupby(in_order, key=lambda one: one.words["code"]):
        longest, *later = rows
        for one in later:
            if one.numbers["start"] <= _end(longest):
                told = Explanation({"v": code}, "start", also=("end",))
                verdicts.append(Verdict(one.row, told, (longest.row,)))
            longest = max(longest, one, key=_end)
    return verdicts


def _end(one: Facts) -> int:
    return one.numbers["end_last"] if one.numbers["end_given"] else _FOR_EVER


RULE = Rule(
    code="GB509",
    name="overlapping-validity",
    severity="error",
    scope="table",
    title=Bilingual("Một mã có hai dòng cùng hiệu lực", "One code is in force twice"),
    says=Wording(
        Bilingual(
            'Mã "{v}" ở dòng {r2} có hiệu lực khi dòng {r1} cùng mã chưa hết hiệu lực.',
            'The code "{v}" of row {r2} is in force while row {r1} of the same code still is.',
        ),
        Bilingual(
            "Đề nghị ghi ngày hết hiệu lực của dòng cũ trước ngày có hiệu lực của dòng mới.",
            "Please end the old row before the day the new one comes into force.",
        ),
    ),
    why=Bilingual(
        "Khi một mã có hai dòng cùng hiệu lực thì không biết mã chỉ nơi nào. Ngày cuối của dòng "
        "cũ và ngày đầu của dòng mới phải khác nhau.",
        "With two rows in force at once nobody knows what a code stands for. The last day of the "
        "old row and the first day of the new one must differ.",
    ),
    passing=(
        Example(
            (
                {"code": "44", "start": "2008-08-01", "end": "2025-06-30"},
                {"code": "44", "start": "2025-07-01"},
            ),
            note=Bilingual("nối tiếp nhau", "one after the other"),
        ),
        Example(
            ({"code": "31", "start": "2025-07-01"}, {"code": "44", "start": "2025-07-01"}),
            note=Bilingual("hai mã khác nhau", "two codes"),
        ),
    ),
    failing=(
        Example(
            (
                {"code": "44", "start": "2008-08-01", "end": "2025-07-01"},
                {"code": "44", "start": "2025-07-01"},
            ),
            note=Bilingual("trùng một ngày", "one day in common"),
        ),
        Example(
            ({"code": "44", "start": "2025-07-01"}, {"code": "44", "start": "2008-08-01"}),
            note=Bilingual("dòng cũ không có ngày hết hiệu lực", "the old row has no end"),
        ),
    ),
    needs={"code": "word", "start": "date"},
    may={"end": "date"},
    settle=settle,
)
