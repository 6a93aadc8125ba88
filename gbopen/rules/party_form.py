"""party-form: a Party document with its number written as one of the State."""

import re
from typing import Any

from gbopen.language import Bilingual, Sayable
from gbopen.rules.rule import Example, Explanation, Numbers, Rule, Wording, Words

# types of Party documents: 11-NQ/TW, 21-CT/TW
_TYPES = "NQ|CT|QĐ|QC|QyĐ|KL|TB|HD|KH|BC|ĐA|CTr|TTr|CV"
_AS_OF_STATE = re.compile(rf"(\d{{1,4}})/(?:(?:19|20)\d\d/)?(?:({_TYPES})-)?([^-/&]*TW)")


def broken(*, fits: Any) -> Any:
    """True where the number does not have the form of a Party document."""
    return fits == 0


def explain(numbers: Numbers, words: Words) -> Explanation:
    """The number, and how the Party writes it; a letter (123/TW) is of the type CV."""
    number = str(words["number"])
    parameters: dict[str, Sayable] = {"v": number}
    found = _AS_OF_STATE.fullmatch(number)
    if found is None:
        return Explanation(parameters, "number", "no_hint")
    parameters["w"] = f"{found[1]}-{found[2] or 'CV'}/{found[3]}"
    return Explanation(parameters, "number")


_MESSAGE = Bilingual(
    '"{v}" là số, ký hiệu của văn bản Đảng nhưng chưa ghi theo thể thức của Đảng.',
    '"{v}" is the number of a Party document, but is not written as the Party writes it.',
)

RULE = Rule(
    code="GB511",
    name="party-form",
    severity="error",
    scope="row",
    title=Bilingual(
        "Số, ký hiệu văn bản Đảng chưa đúng thể thức", "A Party document's number is miswritten"
    ),
    says=Wording(_MESSAGE, Bilingual("Đề nghị ghi {w}.", "Please write {w}.")),
    wordings={
        "no_hint": Wording(
            _MESSAGE,
            Bilingual(
                "Đề nghị ghi số, gạch ngang, tên loại, gạch chéo, cơ quan, ví dụ 26-NQ/TW.",
                "Please write number, hyphen, type, slash, issuer, as in 26-NQ/TW.",
            ),
        ),
    },
    why=Bilingual(
        "Văn bản của Đảng ghi dấu gạch ngang sau số (11-NQ/TW), văn bản của Nhà nước ghi dấu gạch "
        "chéo (28/NQ-CP). Ghi lẫn hai thể thức thì tra cứu không thấy văn bản.",
        "The Party puts a hyphen after the number (11-NQ/TW), the State a slash (28/NQ-CP). A "
        "number in the wrong form is not found when it is looked up.",
    ),
    passing=(
        Example(
            ({"fits": "true", "number": "11-NQ/TW"},),
            note=Bilingual("văn bản của Đảng", "a Party document"),
        ),
        Example(
            ({"fits": "true", "number": "28/NQ-CP"},),
            note=Bilingual("văn bản của Chính phủ", "a document of the Government"),
        ),
    ),
    failing=(
        Example(
            ({"fits": "false", "number": "11/NQ-TW"},),
            note=Bilingual("ghi như văn bản của Nhà nước", "written as the State writes"),
        ),
        Example(
            ({"fits": "false", "number": "NQ 11/TW"},),
            note=Bilingual("không rõ số nào", "of an unclear form"),
        ),
    ),
    needs={"fits": "flag", "number": "word"},
    broken=broken,
    explain=explain,
)
