"""skipped-row: a heading, a right total or a row of column numbers among the data."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

# printed forms have such rows: there is nothing to do
_FIX = Bilingual("", "")
_SCHEMA = {
    "fields": [
        {"name": "office", "type": "string", "title": "Đơn vị", "title@en": "Office"},
        {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"},
    ],
}

RULE = Rule(
    code="GB121",
    name="skipped-row",
    severity="info",
    scope="file",
    title=Bilingual("Dòng không tính vào số liệu", "A row that is not data"),
    says=Wording(
        Bilingual(
            'Dòng {r} ("{v}") không tính vào số liệu.', 'Row {r} ("{v}") is not counted as data.'
        ),
        _FIX,
    ),
    wordings={
        "heading": Wording(
            Bilingual(
                'Dòng {r} ("{v}") được hiểu là dòng đề mục nên không tính vào số liệu.',
                'Row {r} ("{v}") was read as a heading and is not counted as data.',
            ),
            _FIX,
        ),
        "total": Wording(
            Bilingual(
                'Dòng {r} ("{v}") được hiểu là dòng tổng nên không tính vào số liệu.',
                'Row {r} ("{v}") was read as a total row and is not counted as data.',
            ),
            _FIX,
        ),
        "numbering": Wording(
            Bilingual(
                'Dòng {r} ("{v}") được hiểu là dòng đánh số cột nên không tính vào số liệu.',
                'Row {r} ("{v}") was read as the numbering of the columns and is not counted as '
                "data.",
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Mẫu in sẵn thường có dòng đề mục, dòng tổng và dòng đánh số cột. Các dòng này được bỏ "
        "qua; thông báo để người gửi biết dòng nào không được đọc.",
        "Printed forms often have headings, totals and a row that numbers the columns. They are "
        "recognised and left out; this tells the sender which rows were not read.",
    ),
    passing=(
        Example(
            file="Đơn vị,Số người\nPhòng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("chỉ có số liệu", "data only"),
        ),
    ),
    failing=(
        Example(
            file="Đơn vị,Số người\nI. Khối phòng,\nPhòng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("dòng đề mục", "a heading"),
        ),
        Example(
            file="Đơn vị,Số người\nPhòng A,5\nPhòng B,7\nTổng cộng,12\n",
            schema=_SCHEMA,
            note=Bilingual("dòng tổng", "a total row"),
        ),
        Example(
            file="Đơn vị,Số người\n(1),(2)\nPhòng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("dòng đánh số cột", "a row that numbers the columns"),
        ),
    ),
)
