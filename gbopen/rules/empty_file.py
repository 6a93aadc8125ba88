"""empty-file: a file without any row of figures."""

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
    code="GB102",
    name="empty-file",
    severity="error",
    scope="file",
    title=Bilingual("Tệp không có số liệu", "The file has no figures"),
    says=Wording(
        Bilingual("Tệp không có dòng số liệu nào.", "The file has no row of figures."),
        Bilingual(
            "Đề nghị kiểm tra xem đã lưu đúng tệp chưa.",
            "Please check whether the right file was saved.",
        ),
    ),
    wordings={
        "no_rows": Wording(
            Bilingual("Tệp không có dòng số liệu nào.", "The file has no row of figures."),
            Bilingual(
                "Đề nghị kiểm tra xem đã lưu đúng tệp chưa; nếu không có gì để báo cáo thì không "
                "cần gửi tệp này.",
                "Please check whether the right file was saved; where there is nothing to report, "
                "leave this file out.",
            ),
        ),
        "form": Wording(
            Bilingual(
                "Biểu mẫu này ({report}) chưa điền số liệu nào.",
                "No figures were filled into this form ({report}) yet.",
            ),
            Bilingual(
                'Đề nghị điền trang tính "{sheet}" và các trang sau nếu có số liệu; nếu không có '
                "gì để báo cáo thì không cần gửi tệp này.",
                'Please fill the sheet "{sheet}" and those after it as far as there are figures; '
                "where there is nothing to report, leave this file out.",
            ),
        ),
        "no_bytes": Wording(
            Bilingual("Tệp trống, không có nội dung nào (0 byte).", "The file is empty (0 bytes)."),
            Bilingual(
                "Có thể tệp chưa được tải về hoặc sao chép xong. Đề nghị lấy lại tệp gốc.",
                "It may not have been downloaded or copied to its end. Please take the original "
                "file again.",
            ),
        ),
        "document": Wording(
            Bilingual("Tệp không có chữ nào.", "The file holds no text."),
            Bilingual(
                "Đề nghị kiểm tra xem đã lưu đúng tệp chưa; ảnh chụp văn bản thì không đọc được.",
                "Please check whether the right file was saved; scanned pages cannot be read.",
            ),
        ),
    },
    why=Bilingual(
        "Tệp trống thường là tệp mẫu chưa điền hoặc tệp lưu dở. Nếu coi là đúng, cơ quan sẽ bị "
        "ghi là đã báo cáo mà không có số liệu nào.",
        "An empty file is mostly the blank form, or one saved halfway. Taken as sound, it would "
        "record the agency as having reported, without any figure.",
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
            file="office,persons\n",
            schema=_SCHEMA,
            note=Bilingual("chỉ có dòng tiêu đề", "only the header"),
        ),
        Example(file="", schema=_SCHEMA, note=Bilingual("tệp trống", "nothing at all")),
    ),
)
