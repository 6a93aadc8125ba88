"""parts-disagree: a code made of parts, one of which another column contradicts."""

from typing import Any

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, agree: Any, **_given: Any) -> Any:
    """True where a part of the code differs from the column it is taken from."""
    return agree == 0


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The code as it is written."""
    return Explanation({"v": words.get("id") or words["agree"]}, "agree")


RULE = Rule(
    code="GB504",
    name="parts-disagree",
    severity="error",
    scope="row",
    title=Bilingual("Mã không khớp với các cột khác", "The code does not match the other columns"),
    says=Wording(
        Bilingual(
            'Mã "{v}" không khớp với các cột khác của dòng này.',
            'The code "{v}" does not match the other columns of this row.',
        ),
        Bilingual(
            "Đề nghị kiểm tra lại mã, hoặc các cột tạo thành mã.",
            "Please check the code, or the columns it is put together from.",
        ),
    ),
    why=Bilingual(
        "Mã được ghép từ cơ quan, năm và loại báo cáo để nhìn vào là biết báo cáo nào. Nếu một "
        "phần của mã nói khác với cột tương ứng, số liệu có thể bị gắn nhầm báo cáo.",
        "The code is put together from the agency, the year and the kind of report, so that it "
        "can be read at sight. Where a part of it says otherwise than its column, figures may be "
        "filed under the wrong report.",
    ),
    passing=(
        Example(
            ({"agree": "true", "id": "lc-skhcn-2024-plan"},),
            note=Bilingual("mã khớp với các cột", "the code matches the columns"),
        ),
    ),
    failing=(
        Example(
            ({"agree": "false", "id": "lc-skhcn-2023-plan"},),
            note=Bilingual("mã ghi năm khác", "the code has another year"),
        ),
    ),
    needs={"agree": "flag"},
    may={"id": "word"},
    broken=broken,
    explain=explain,
)
