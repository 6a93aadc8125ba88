"""unknown-reference: a value that is not in the list it refers to."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_MESSAGE = Bilingual('"{v}" không có trong "{table}".', '"{v}" is not in "{table}".')
_SCHEMA = {
    "fields": [
        {
            "name": "office",
            "type": "string",
            "title": "Đơn vị",
            "title@en": "Office",
            "constraints": {"required": True},
        },
        {
            "name": "parent",
            "type": "string",
            "title": "Đơn vị cấp trên",
            "title@en": "Parent office",
        },
    ],
    "primaryKey": ["office"],
    "foreignKeys": [{"fields": ["parent"], "reference": {"resource": "", "fields": ["office"]}}],
}

RULE = Rule(
    code="GB502",
    name="unknown-reference",
    severity="error",
    scope="key",
    title=Bilingual("Không có trong danh mục", "Not in the list referred to"),
    says=Wording(_MESSAGE, Bilingual('Có phải là "{w}" không?', 'Is it "{w}"?')),
    wordings={
        "no_hint": Wording(
            _MESSAGE,
            Bilingual(
                "Đề nghị kiểm tra lại, hoặc báo nơi nhận báo cáo để bổ sung vào danh mục.",
                "Please check it, or ask those who receive the report to add it to the list.",
            ),
        ),
    },
    why=Bilingual(
        "Ô này phải dẫn tới một dòng của danh mục; không có dòng đó thì không biết tên, tỉnh, "
        "thời gian của đối tượng. Thường là do gõ nhầm hoặc danh mục chưa được bổ sung.",
        "This cell must lead to a row of a list; without that row the name, province and dates "
        "are unknown. Mostly it was mistyped, or the list is not up to date.",
    ),
    passing=(
        Example(
            file="office,parent\nA,\nB,A\n",
            schema=_SCHEMA,
            note=Bilingual("A có trong danh mục", "A is in the list"),
        ),
    ),
    failing=(
        Example(
            file="office,parent\nphong-a,\nB,phong-b\n",
            schema=_SCHEMA,
            note=Bilingual("gõ nhầm", "mistyped"),
        ),
    ),
)
