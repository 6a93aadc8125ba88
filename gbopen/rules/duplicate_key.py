"""duplicate-key: two rows of one thing."""

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
    code="GB501",
    name="duplicate-key",
    severity="error",
    scope="key",
    title=Bilingual("Hai dòng trùng nhau", "Two rows are the same thing"),
    says=Wording(
        Bilingual(
            "Dòng {r2} trùng với dòng {r1}: cùng {columns}.",
            "Row {r2} doubles row {r1} (the same {columns}).",
        ),
        Bilingual("Đề nghị chỉ giữ một dòng.", "Please keep only one of them."),
    ),
    wordings={
        "report": Wording(
            Bilingual(
                'Tệp "{f1}" và tệp "{f2}" cùng là số liệu của một báo cáo ({report}): {k} dòng '
                "trùng nhau.",
                '"{f1}" and "{f2}" both hold the figures of one report ({report}): {k} rows are '
                "the same.",
            ),
            Bilingual("Đề nghị chỉ giữ tệp mới nhất.", "Please keep only the newest file."),
        ),
        "report_id": Wording(
            Bilingual(
                'Tệp "{f1}" và tệp "{f2}" cùng là số liệu của một báo cáo ({title}: {v}): {k} dòng '
                "trùng nhau.",
                '"{f1}" and "{f2}" both hold the figures of one report ({title}: {v}): {k} rows '
                "are the same.",
            ),
            Bilingual("Đề nghị chỉ giữ tệp mới nhất.", "Please keep only the newest file."),
        ),
        "two_files": Wording(
            Bilingual(
                'Dòng {r2} của tệp "{f2}" trùng với dòng {r1} của tệp "{f1}": cùng {columns} '
                "({values}).",
                'Row {r2} of "{f2}" doubles row {r1} of "{f1}": the same {columns} ({values}).',
            ),
            Bilingual("Đề nghị chỉ giữ tệp mới nhất.", "Please keep only the newest file."),
        ),
        # what one of the two files is told, of which the other is somebody else's
        "other_file": Wording(
            Bilingual(
                'Dòng {r} trùng với một dòng của tệp "{f}": cùng {columns} ({values}).',
                'Row {r} doubles a row of "{f}": the same {columns} ({values}).',
            ),
            Bilingual("Đề nghị chỉ giữ tệp mới nhất.", "Please keep only the newest file."),
        ),
    },
    why=Bilingual(
        "Hai dòng cùng một chỉ tiêu của một báo cáo sẽ bị cộng hai lần. Nếu số liệu hai dòng khác "
        "nhau thì không biết dòng nào đúng.",
        "Two rows for one measure of one report would be counted twice. Where their figures "
        "differ, nobody knows which is right.",
    ),
    passing=(
        Example(
            file="office,parent\nA,\nB,A\n",
            schema=_SCHEMA,
            note=Bilingual("mỗi đơn vị một dòng", "one row for each office"),
        ),
    ),
    failing=(
        Example(
            file="office,parent\nA,\nA,\n",
            schema=_SCHEMA,
            note=Bilingual("một đơn vị hai dòng", "one office twice"),
        ),
    ),
)
