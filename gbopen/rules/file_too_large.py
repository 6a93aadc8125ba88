"""file-too-large: a file beyond the limits within which it is read."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {
    "fields": [
        {"name": "office", "type": "string", "title": "Đơn vị", "title@en": "Office"},
        {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"},
    ],
}

RULE = Rule(
    code="GB117",
    name="file-too-large",
    severity="error",
    scope="file",
    title=Bilingual("Tệp quá lớn", "The file is too large"),
    says=Wording(
        Bilingual(
            "Tệp Excel này quá lớn: giới hạn là 50 MB, giải nén 128 MB, 250 trang tính.",
            "This workbook is too large: the limits are 50 MB, 128 MB unpacked, and 250 sheets.",
        ),
        Bilingual(
            "Đề nghị xóa các trang, dòng và định dạng không dùng, hoặc gửi tệp CSV UTF-8.",
            "Please remove sheets, rows and formats that are not used, or send a CSV UTF-8 file.",
        ),
    ),
    wordings={
        "packed": Wording(
            Bilingual(
                "Tệp nén này nở ra quá 256 MB khi giải nén nên không đọc.",
                "This packed file grows beyond 256 MB when unpacked and was not read.",
            ),
            Bilingual(
                "Đề nghị gửi tệp chưa nén, hoặc tách thành nhiều tệp nhỏ hơn.",
                "Please send it unpacked, or split it into smaller files.",
            ),
        ),
    },
    why=Bilingual(
        "Tệp nén có thể nở ra hàng nghìn lần khi mở và làm treo máy. Báo cáo thật nhỏ hơn các giới "
        "hạn này rất nhiều.",
        "A packed file can grow a thousandfold when opened and stop the machine. Real reports are "
        "far below these limits.",
    ),
    passing=(
        Example(
            file="Đơn vị,Số người\nPhòng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("tệp bình thường", "an ordinary file"),
        ),
    ),
    failing=(),
)
