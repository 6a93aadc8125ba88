"""swapped-columns: a part that is more than its whole in every row, so that columns are swapped."""

from collections.abc import Iterable
from typing import Any

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Explanation, Facts, Rule, Verdict, Wording

LEAST_ROWS = 3  # one or two rows are faults of those rows
_HINT = Bilingual(
    "Đề nghị đổi lại tên hai cột, hoặc đổi chỗ số liệu của hai cột.",
    "Please swap the two headings, or the figures of the two columns.",
)


def broken(*, part: Any, whole: Any) -> Any:
    """True where the two counts differ: only such a row tells which column is the whole."""
    return part != whole


def settle(facts: Iterable[Facts]) -> list[Verdict]:
    """A verdict at the first row where the part is the larger one in all rows, and in enough."""
    rows: list[Facts] = []
    for one in facts:
        if one.numbers["part"] < one.numbers["whole"]:
            return []
        rows.append(one)
    if len(rows) < LEAST_ROWS:
        return []
    first = rows[0]
    numbers = {"n": first.numbers["part"], "N": first.numbers["whole"], "k": len(rows)}
    return [Verdict(first.row, Explanation(numbers, "part", also=("whole",)))]


def _rows(*pairs: tuple[str, str]) -> tuple[dict[str, str], ...]:
    return tuple({"part": part, "whole": whole} for part, whole in pairs)


RULE = Rule(
    code="GB124",
    name="swapped-columns",
    severity="error",
    scope="table",
    title=Bilingual("Hai cột bị đổi chỗ cho nhau", "Two columns are swapped"),
    says=Wording(
        Bilingual(
            'Cột "{part_title}" và cột "{whole_title}" có dấu hiệu bị đổi chỗ cho nhau: cả {k} '
            'dòng có hai số khác nhau đều ghi "{part_title}" lớn hơn "{whole_title}", dòng đầu '
            "tiên ghi {n} và {N}.",
            'The columns "{part_title}" and "{whole_title}" seem to be swapped: in all {k} rows '
            'where the two figures differ, "{part_title}" is more than "{whole_title}", {n} and '
            "{N} in the first of them.",
        ),
        _HINT,
    ),
    wordings={
        "headed": Wording(
            Bilingual(
                'Cột "{part_title}" (tiêu đề ở ô {part_head}) và cột "{whole_title}" (tiêu đề ở ô '
                "{whole_head}) có dấu hiệu bị đổi chỗ cho nhau: cả {k} dòng có hai số khác nhau "
                'đều ghi "{part_title}" lớn hơn "{whole_title}", dòng đầu tiên ghi {n} và {N}.',
                'The columns "{part_title}" (heading in {part_head}) and "{whole_title}" (heading '
                "in {whole_head}) seem to be swapped: in all {k} rows where the two figures "
                'differ, "{part_title}" is more than "{whole_title}", {n} and {N} in the first of '
                "them.",
            ),
            _HINT,
        ),
    },
    why=Bilingual(
        "Khi tên hai cột, hoặc số liệu của hai cột, bị ghi nhầm chỗ cho nhau thì dòng nào cũng có "
        "số thành phần lớn hơn tổng số. Đó là một lỗi của cả tệp, nên chỉ báo một lần; các quy tắc "
        "về hai cột này chưa được kiểm tra cho đến khi sửa xong.",
        "Where the headings or the figures of two columns were swapped, the part is more than the "
        "whole in every row. That is one fault of the whole file and told once; the rules about "
        "these two columns are not asked until it is mended.",
    ),
    passing=(
        Example(_rows(("5", "7"), ("4", "13"), ("3", "9")), note=Bilingual("đúng cột", "in order")),
        Example(_rows(("7", "7"), ("3", "3"), ("2", "2")), note=Bilingual("bằng nhau", "equal")),
    ),
    failing=(
        Example(
            _rows(("7", "5"), ("13", "4"), ("3", "3"), ("9", "3")),
            note=Bilingual("số nữ và tổng số đổi chỗ", "women and total swapped"),
        ),
    ),
    needs={"part": "count", "whole": "count"},
    broken=broken,
    settle=settle,
    each_file=True,
)
