"""document-before-basis: a document dated before the one it is based on."""

from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words


def broken(*, document_last: Any, basis: Any, **_unused: Any) -> Any:
    """True where the document is certainly older than its basis."""
    return document_last < basis


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The two dates and the number of the basis."""
    number = words.get("basis_number", "")
    parameters: dict[str, Sayable] = {"d": words["document"], "num": number, "b": words["basis"]}
    return Explanation(parameters, "document", "" if number else "no_number", ("basis",))


_FIX = Bilingual("Đề nghị kiểm tra lại hai ngày này.", "Please check these two dates.")

RULE = Rule(
    code="GB409",
    name="document-before-basis",
    severity="error",
    scope="row",
    title=Bilingual("Văn bản có trước văn bản làm căn cứ", "The document is older than its basis"),
    says=Wording(
        Bilingual(
            "Văn bản ban hành ngày {d}, trước văn bản làm căn cứ ({num} ngày {b}).",
            "The document is dated {d}, before the one it is based on ({num} of {b}).",
        ),
        _FIX,
    ),
    wordings={
        "no_number": Wording(
            Bilingual(
                "Văn bản ban hành ngày {d}, trước văn bản làm căn cứ (ngày {b}).",
                "The document is dated {d}, before the one it is based on (of {b}).",
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Văn bản không thể căn cứ vào một văn bản chưa có. Lỗi này thường do ghi nhầm năm của một "
        "trong hai văn bản.",
        "A document cannot rest on one that did not exist yet. Mostly the year of one of the two "
        "is wrong.",
    ),
    basis="30/2020/NĐ-CP",
    passing=(
        Example(
            ({"document": "2024-05-31", "basis": "2024-04-24", "basis_number": "01/KH-BVSTBPN"},),
            note=Bilingual("sau 37 ngày", "37 days later"),
        ),
        Example(
            ({"document": "2024-04-24", "basis": "2024-04-24"},),
            note=Bilingual("cùng ngày", "the same day"),
        ),
    ),
    failing=(
        Example(
            ({"document": "2023-05-31", "basis": "2024-04-24", "basis_number": "01/KH-BVSTBPN"},),
            note=Bilingual("nhầm năm", "the wrong year"),
        ),
        Example(
            ({"document": "2024-04-23", "basis": "2024-04-24"},),
            note=Bilingual("trước một ngày", "one day before"),
        ),
    ),
    needs={"document": "date", "basis": "date"},
    may={"basis_number": "word"},
    broken=broken,
    explain=explain,
)
