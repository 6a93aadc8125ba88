"""personal-data: a telephone number, an e-mail address or an identity number in a text."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {"name": "note", "type": "string", "title": "Ghi chú", "title@en": "Note"}

RULE = Rule(
    code="GB227",
    name="personal-data",
    severity="warning",
    scope="cell",
    title=Bilingual("Có thể là dữ liệu cá nhân", "This may be personal data"),
    says=Wording(
        Bilingual('Ô này có {what} ("{v}").', 'This cell holds {what} ("{v}").'),
        Bilingual(
            "Nếu là của cá nhân, đề nghị xóa khỏi tệp.",
            "If it is that of a person, please remove it from the file.",
        ),
    ),
    why=Bilingual(
        "Tệp được công bố thì ai cũng đọc được, và dữ liệu cá nhân không thuộc số liệu mở. "
        "Thông báo chỉ in vài chữ đầu và cuối để không lặp lại dữ liệu đó.",
        "What is published can be read by anyone, and personal data have no place in open data. "
        "The message prints only the ends, so that it does not repeat them.",
    ),
    passing=(
        Example(
            rows=({"note": "218/KH-UBND ngày 8/10/2020; 50.000.000 đồng"},),
            schema=_SCHEMA,
            note=Bilingual(
                "số văn bản, ngày, số tiền", "the number of a document, a date, an amount"
            ),
        ),
    ),
    failing=(
        Example(
            rows=({"note": "Liên hệ 0912 345 678"},),
            schema=_SCHEMA,
            note=Bilingual("số điện thoại", "a telephone number"),
        ),
        Example(
            rows=({"note": "Gửi về ten.nguoi@example.org"},),
            schema=_SCHEMA,
            note=Bilingual("thư điện tử", "an e-mail address"),
        ),
        Example(
            rows=({"note": "CCCD 001190000001"},),
            schema=_SCHEMA,
            note=Bilingual("số căn cước", "an identity number"),
        ),
    ),
)
