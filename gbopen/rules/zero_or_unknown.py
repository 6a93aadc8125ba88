"""zero-or-unknown: a mark that may mean none or not known."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"}

RULE = Rule(
    code="GB212",
    name="zero-or-unknown",
    severity="error",
    scope="cell",
    title=Bilingual("Không rõ là 0 hay chưa có số liệu", "None, or not known"),
    says=Wording(
        Bilingual(
            '"{v}" chưa rõ là không có (0) hay chưa có số liệu.',
            '"{v}" may mean none (0) or no data.',
        ),
        Bilingual(
            "Đề nghị ghi 0 nếu không có; để trống nếu chưa có số liệu.",
            "Please write 0 if there is none; leave the cell empty if there are no data.",
        ),
    ),
    why=Bilingual(
        "0 là một số liệu, còn ô trống là chưa biết; lẫn hai thứ này làm sai mọi tổng số. Niên "
        "giám dùng dấu gạch cho số 0, nhiều báo cáo lại dùng cho chỗ chưa có số liệu.",
        "0 is a figure, an empty cell means not known, and mixing the two spoils every total. "
        "Yearbooks print a dash for nil, many reports for missing data.",
    ),
    passing=(
        Example(rows=({"persons": "0"},), schema=_SCHEMA, note=Bilingual("không có", "none")),
        Example(
            rows=({"persons": ""},), schema=_SCHEMA, note=Bilingual("chưa có số liệu", "no data")
        ),
    ),
    failing=(
        Example(rows=({"persons": "-"},), schema=_SCHEMA, note=Bilingual("dấu gạch", "a dash")),
        Example(
            rows=({"persons": "không"},), schema=_SCHEMA, note=Bilingual("ghi bằng chữ", "in words")
        ),
    ),
)
