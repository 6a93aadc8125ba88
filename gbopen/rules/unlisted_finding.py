"""unlisted-finding: a fault in a dataset that is not listed as a known issue."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB702",
    name="unlisted-finding",
    severity="error",
    scope="package",
    title=Bilingual(
        "Lỗi chưa có trong danh sách lỗi đã biết", "A fault is not listed as a known issue"
    ),
    says=Wording(
        Bilingual(
            '{rule} ở bảng "{table}", {key}: lỗi này chưa có trong danh sách lỗi đã biết.',
            '{rule} in the table "{table}", {key}: this fault is not listed as a known issue.',
        ),
        Bilingual(
            "Đề nghị sửa số liệu; nếu nguồn ghi đúng như vậy, đề nghị ghi vào known_issues.csv "
            "kèm lý do.",
            "Please correct the figures; if the source says so, please list it in "
            "known_issues.csv with the reason.",
        ),
    ),
    why=Bilingual(
        "Số liệu sai trong nguồn vẫn được công bố đúng như nguồn, nhưng phải được đánh dấu. Nhờ "
        "danh sách này, không số sai nào được công bố mà không có ghi chú.",
        "A figure that is wrong in its source is published as it stands, but marked. The list "
        "makes sure that nothing wrong is published without a note.",
    ),
    passing=(),
    failing=(),
)
