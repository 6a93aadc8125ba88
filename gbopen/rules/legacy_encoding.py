"""legacy-encoding: a file in an old Vietnamese encoding, proved by its header and converted."""

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
    code="GB118",
    name="legacy-encoding",
    severity="warning",
    scope="file",
    title=Bilingual("Tệp dùng bảng mã cũ", "The file is in an old encoding"),
    says=Wording(
        Bilingual(
            "Tệp dùng bảng mã cũ ({enc}); đã chuyển sang Unicode để kiểm tra.",
            "The file is in the old encoding {enc}; it was converted to Unicode for checking.",
        ),
        Bilingual(
            'Đề nghị đọc lại chữ có dấu; nên gửi tệp Excel (.xlsx) hoặc lưu dạng "CSV UTF-8".',
            "Please read the accented letters once more; better send an Excel file (.xlsx) or "
            'save it as "CSV UTF-8".',
        ),
    ),
    wordings={
        "font": Wording(
            Bilingual(
                "Chữ trong tệp gõ theo bảng mã cũ ({enc}), chỉ đọc được khi máy có phông đó; đã "
                "chuyển sang Unicode để kiểm tra.",
                "The text of the file is typed in the old encoding {enc} and needs its fonts to be "
                "read; it was converted to Unicode for checking.",
            ),
            Bilingual(
                "Đề nghị đọc lại chữ có dấu; lần sau nên gõ bằng bảng mã Unicode và phông Times "
                "New Roman.",
                "Please read the accented letters once more; next time type in Unicode, in Times "
                "New Roman.",
            ),
        ),
    },
    why=Bilingual(
        "Cùng một mã, mỗi bảng mã cũ đọc thành một chữ khác nhau, nên tệp chỉ được chuyển khi tên "
        "cột chứng tỏ đúng là bảng mã đó. Chữ hoa gõ bằng phông .VnTimeH của TCVN3 được đọc thành "
        "chữ thường.",
        "Each old encoding reads the same bytes as other letters, so a file is converted only "
        "where the names of its columns prove which one it is. Capitals typed in the TCVN3 font "
        ".VnTimeH come out as small letters.",
    ),
    passing=(
        Example(
            file="Đơn vị,Số người\nPhòng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("chữ Unicode", "Unicode text"),
        ),
    ),
    failing=(
        Example(
            file="§¬n vÞ,Sè ng\u00adêi\nPhßng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("chữ của phông .VnTime", "text of the font .VnTime"),
        ),
        Example(
            file="DDo+n vi.,So^' ngu+o+`i\nPho`ng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("chữ gõ không dấu theo VIQR", "text typed without accents, as VIQR"),
        ),
    ),
)
