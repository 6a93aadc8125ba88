"""not-a-table: a file of a kind that holds no readable table."""

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

_SEND_A_TABLE = Bilingual(
    "Đề nghị gửi tệp Excel (.xlsx) hoặc CSV có số liệu này.",
    "Please send the Excel (.xlsx) or CSV file that holds these figures.",
)
_CHECK_THE_TEXT = Bilingual(
    "Đề nghị gửi tệp Excel (.xlsx) hoặc CSV có số liệu này. Tỷ lệ trong văn bản thì kiểm tra bằng "
    "lệnh gbopen check-text.",
    "Please send the Excel (.xlsx) or CSV file that holds these figures. Percentages in a document "
    "are checked with gbopen check-text.",
)
_SAVE_AS_XLSX = Bilingual(
    "Đề nghị mở bằng Excel, chọn Save As → Excel Workbook (*.xlsx) rồi gửi lại.",
    "Please open it in Excel, choose Save As → Excel Workbook (*.xlsx), and send it again.",
)
_FROM_LIBREOFFICE = Bilingual(
    "Đề nghị mở bằng LibreOffice hoặc Excel, chọn Save As → Excel (*.xlsx) rồi gửi lại.",
    "Please open it in LibreOffice or Excel, choose Save As → Excel (*.xlsx), and send it again.",
)
_FROM_NUMBERS = Bilingual(
    "Đề nghị mở bằng Numbers, chọn File → Export To → Excel (.xlsx) rồi gửi lại.",
    "Please open it in Numbers, choose File → Export To → Excel (.xlsx), and send it again.",
)
_SAVE_ATTACHMENT = Bilingual(
    "Đề nghị mở thư, lưu tệp Excel (.xlsx) hoặc CSV đính kèm rồi gửi tệp ấy.",
    "Please open it, save the attached Excel (.xlsx) or CSV file, and send that file.",
)
_DOWNLOAD = Bilingual(
    "Đề nghị mở lối tắt, tải tệp về dạng Excel (.xlsx) rồi gửi tệp ấy.",
    "Please open the link, download the file as Excel (.xlsx), and send that file.",
)
_SEND_BESIDE = Bilingual(
    "Đề nghị đóng Excel và gửi tệp .xlsx cùng tên, không có ~$ ở đầu.",
    "Please close Excel and send the .xlsx file of that name without ~$ before it.",
)
_UNPACK = Bilingual(
    "Đề nghị giải nén rồi gửi tệp Excel (.xlsx) hoặc CSV bên trong.",
    "Please unpack it and send the Excel (.xlsx) or CSV file inside.",
)
# for `gbopen check-text`, which reads documents
_SAVE_AS_DOCX = Bilingual(
    "Đề nghị mở bằng Word, chọn Save As → Word Document (*.docx) rồi kiểm tra tệp mới.",
    "Please open it in Word, choose Save As → Word Document (*.docx), and check the new file.",
)
_GIVE_TEXT = Bilingual(
    "Đề nghị dùng tệp Word (.docx), hoặc chép phần chữ vào một tệp văn bản (.txt).",
    "Please use the Word file (.docx), or copy the words into a text file (.txt).",
)
_VALIDATE = Bilingual(
    "Bảng số liệu thì kiểm tra bằng lệnh gbopen validate; văn bản cần là tệp Word (.docx) hoặc "
    "tệp văn bản (.txt).",
    "Tables are checked by gbopen validate; a document has to be a Word file (.docx) or a text "
    "file (.txt).",
)
_REMOVE_PASSWORD = Bilingual(
    "Đề nghị bỏ mật khẩu rồi gửi lại.", "Please remove the password and send it again."
)


def _kind(vi: str, en: str, fix: Bilingual = _SEND_A_TABLE) -> Wording:
    """What is said of a file of that kind."""
    return Wording(
        Bilingual(
            f"Tệp này là {vi}, chưa đọc được số liệu.", f"This is {en}; its figures cannot be read."
        ),
        fix,
    )


RULE = Rule(
    code="GB103",
    name="not-a-table",
    severity="error",
    scope="file",
    title=Bilingual("Tệp không phải là bảng số liệu", "The file is not a table"),
    says=Wording(
        Bilingual(
            "Tệp này không phải là bảng số liệu, chưa đọc được số liệu.",
            "This is no table; its figures cannot be read.",
        ),
        _SEND_A_TABLE,
    ),
    wordings={
        "binary": Wording(
            Bilingual(
                "Tệp này không phải tệp Excel (.xlsx) hay CSV, hoặc đã bị hỏng; chưa đọc được số "
                "liệu.",
                "This is no Excel (.xlsx) or CSV file, or it is damaged; its figures cannot be "
                "read.",
            ),
            _SEND_A_TABLE,
        ),
        "pdf": _kind("tệp PDF", "a PDF file"),
        "word": _kind("tệp Word", "a Word file", _CHECK_THE_TEXT),
        "slides": _kind("tệp trình chiếu (PowerPoint)", "a presentation (PowerPoint)"),
        "picture": _kind("tệp ảnh", "a picture"),
        "mail": _kind("thư điện tử", "an e-mail", _SAVE_ATTACHMENT),
        "shortcut": _kind("lối tắt, không phải tệp số liệu", "a link to a file", _DOWNLOAD),
        "lock": _kind("tệp tạm của Excel (~$)", "a temporary file of Excel (~$)", _SEND_BESIDE),
        "web_page": _kind(
            "trang web (HTML), dù tên tệp có thể là .xls",
            "a web page (HTML), though its name may end in .xls",
            _SAVE_AS_XLSX,
        ),
        "xml2003": _kind("tệp Excel 2003 dạng XML", "an Excel 2003 file in XML", _SAVE_AS_XLSX),
        "xml": _kind("tệp XML", "an XML file"),
        "ods": _kind("tệp LibreOffice (.ods)", "a LibreOffice file (.ods)", _FROM_LIBREOFFICE),
        "xlsb": _kind("tệp Excel dạng .xlsb", "an Excel file of the kind .xlsb", _SAVE_AS_XLSX),
        "numbers": _kind("tệp Numbers của Apple", "a file of Apple Numbers", _FROM_NUMBERS),
        "xls": _kind("tệp Excel 97-2003 (.xls)", "an Excel 97-2003 file (.xls)", _SAVE_AS_XLSX),
        "archive": _kind("tệp nén", "an archive", _UNPACK),
        "password": _kind("tệp có mật khẩu", "a file with a password", _REMOVE_PASSWORD),
        "document_binary": _kind(
            "tệp không có chữ đọc được", "a file without readable text", _GIVE_TEXT
        ),
        "document_pdf": _kind("tệp PDF", "a PDF file", _GIVE_TEXT),
        "document_word": _kind("tệp Word đời cũ", "an old Word file", _SAVE_AS_DOCX),
        "document_picture": _kind("tệp ảnh", "a picture", _GIVE_TEXT),
        "document_xls": _kind(
            "tệp Excel 97-2003 (.xls)", "an Excel 97-2003 file (.xls)", _VALIDATE
        ),
        "document_archive": _kind("tệp nén hoặc bảng tính", "an archive or a workbook", _VALIDATE),
        "document_password": _kind("tệp có mật khẩu", "a file with a password", _REMOVE_PASSWORD),
    },
    why=Bilingual(
        "Số liệu chỉ đọc được chắc chắn từ tệp Excel hoặc CSV. Bảng nằm trong PDF, Word hay ảnh "
        "chụp phải nhập lại, và khi nhập lại dễ sai.",
        "Figures can be read with certainty from Excel and CSV files only. A table inside a PDF, "
        "a Word file or a picture has to be typed again, which brings mistakes.",
    ),
    passing=(
        Example(
            file="office,persons\nPhòng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("đủ cột, đủ dòng", "all columns and a row"),
        ),
    ),
    failing=(Example(file="%PDF-1.7\n%", schema=_SCHEMA, note=Bilingual("tệp PDF", "a PDF file")),),
)
