"""duplicate-column: two columns that are the same column of the form."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {
    "fields": [
        {
            "name": "office",
            "type": "string",
            "title": "Đơn vị",
            "title@en": "Office",
            "constraints": {"required": True},
        },
        {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"},
    ],
    "primaryKey": ["office"],
}

RULE = Rule(
    code="GB110",
    name="duplicate-column",
    severity="error",
    scope="file",
    title=Bilingual("Hai cột trùng nhau", "Two columns are the same"),
    says=Wording(
        Bilingual(
            'Cột "{v}" trùng với một cột khác: cả hai đều là "{title}".',
            'The column "{v}" doubles another one: both are "{title}".',
        ),
        Bilingual("Đề nghị chỉ giữ một cột.", "Please keep only one of them."),
    ),
    why=Bilingual(
        "Khi hai cột cùng một ý nghĩa, không biết số nào là số đúng. Hai tên khác nhau cũng có "
        "thể chỉ một cột, như tên đầy đủ và tên viết tắt.",
        "Where two columns mean the same, nobody knows which figure counts. Two different names "
        "may also mean one column, such as a full name and an abbreviation.",
    ),
    passing=(
        Example(
            file="office,persons\nPhòng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("đủ cột, đủ dòng", "all columns and a row"),
        ),
    ),
    failing=(
        Example(
            file="office,persons,persons\nPhòng A,5,6\n",
            schema=_SCHEMA,
            note=Bilingual("một cột ghi hai lần", "one column twice"),
        ),
    ),
)
