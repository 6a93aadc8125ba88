"""unreadable-file: a file that is there but cannot be read."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB104",
    name="unreadable-file",
    severity="error",
    scope="file",
    title=Bilingual("Không đọc được tệp", "The file cannot be read"),
    says=Wording(
        Bilingual("Không đọc được tệp này.", "This file cannot be read."),
        Bilingual(
            "Đề nghị mở thử tệp, lưu lại rồi kiểm tra lần nữa.",
            "Please try to open the file, save it again, and check once more.",
        ),
    ),
    wordings={
        "busy": Wording(
            Bilingual(
                "Tệp đang được mở trong chương trình khác (có thể là Excel).",
                "The file is open in another program (perhaps Excel).",
            ),
            Bilingual("Đề nghị đóng tệp rồi thử lại.", "Please close it and try again."),
        ),
        "permission": Wording(
            Bilingual("Không có quyền đọc tệp này.", "There is no permission to read this file."),
            Bilingual(
                "Đề nghị kiểm tra quyền truy cập của tệp hoặc thư mục.",
                "Please check who may read the file or its folder.",
            ),
        ),
        "folder": Wording(
            Bilingual('"{file}" là thư mục, không phải tệp.', '"{file}" is a folder, not a file.'),
            Bilingual(
                "Đề nghị chọn các tệp trong thư mục.", "Please choose the files in the folder."
            ),
        ),
        "damaged": Wording(
            Bilingual("Tệp bị hỏng, không mở được.", "The file is damaged and cannot be opened."),
            Bilingual(
                "Đề nghị mở tệp bằng Excel, lưu lại rồi gửi tệp mới.",
                "Please open it in Excel, save it again, and send the new file.",
            ),
        ),
        "document_damaged": Wording(
            Bilingual("Tệp bị hỏng, không mở được.", "The file is damaged and cannot be opened."),
            Bilingual(
                "Đề nghị mở tệp bằng Word, lưu lại rồi kiểm tra tệp mới.",
                "Please open it in Word, save it again, and check the new file.",
            ),
        ),
        "document_too_large": Wording(
            Bilingual(
                "Tệp quá lớn, hoặc được nén khác thường, nên không đọc.",
                "The file is too large, or packed in an unusual way, and was not read.",
            ),
            Bilingual(
                "Đề nghị tách văn bản thành nhiều tệp, hoặc chỉ gửi phần có số liệu.",
                "Please split the document, or send only the part that holds the figures.",
            ),
        ),
    },
    why=Bilingual(
        "Tệp đang mở trong Excel, tệp của người dùng khác hoặc tệp tải về chưa xong thì chương "
        "trình không đọc được. Không có gì trong tệp bị thay đổi.",
        "A file that is open in Excel, belongs to another user or was only half downloaded cannot "
        "be read. Nothing in the file was changed.",
    ),
    passing=(),
    failing=(),
)
