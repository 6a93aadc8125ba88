"""unclosed-quote: a quotation mark that is opened and never closed."""

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
    code="GB112",
    name="unclosed-quote",
    severity="error",
    scope="file",
    title=Bilingual("Dấu ngoặc kép không được đóng", "A quotation mark is not closed"),
    says=Wording(
        Bilingual(
            "Dấu ngoặc kép mở ở ô này không được đóng lại.",
            "The quotation mark opened here is never closed.",
        ),
        Bilingual(
            'Đề nghị đóng dấu ngoặc kép, hoặc viết hai dấu ngoặc kép liền nhau ("") trong nội '
            "dung; cách chắc chắn nhất là gửi tệp Excel (.xlsx).",
            'Please close the quotation mark, or double it ("") within the text; an Excel file '
            "(.xlsx) is the surest way.",
        ),
    ),
    wordings={
        "stray": Wording(
            Bilingual(
                "Ở dòng này, sau dấu ngoặc kép đóng còn có chữ.",
                "In this row there is more text after a closing quotation mark.",
            ),
            Bilingual(
                'Đề nghị viết hai dấu ngoặc kép liền nhau ("") trong nội dung; cách chắc chắn nhất '
                "là gửi tệp Excel (.xlsx).",
                'Please double quotation marks ("") within the text; an Excel file (.xlsx) is the '
                "surest way.",
            ),
        ),
    },
    why=Bilingual(
        "Từ dấu ngoặc kép không đóng, mọi dòng phía sau bị coi là một ô. Tệp không được đọc tiếp "
        "vì không biết dòng kết thúc ở đâu.",
        "After an open quotation mark all the rows that follow count as one cell. The file is "
        "read no further, since nobody knows where a row ends.",
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
            file='office,persons\n"Phòng A,5\nPhòng B,7\n',
            schema=_SCHEMA,
            note=Bilingual("ngoặc kép mở ở dòng 2", "opened in row 2"),
        ),
    ),
)
