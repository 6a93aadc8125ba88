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
        "special": Wording(
            Bilingual(
                '"{file}" là thiết bị hoặc ống dẫn, không phải tệp.',
                '"{file}" is a device or a pipe, not a file.',
            ),
            Bilingual(
                "Đề nghị lưu dữ liệu thành tệp rồi kiểm tra tệp đó.",
                "Please save the data as a file and check that file.",
            ),
        ),
        "damaged": Wording(
            Bilingual("Tệp bị hỏng, không mở được.", "The file is damaged and cannot be opened."),
            Bilingual(
                "Đề nghị mở tệp bằng Excel, lưu lại rồi gửi tệp mới.",
                "Please open it in Excel, save it again, and send the new file.",
            ),
        ),
        "packed": Wording(
            Bilingual(
                "Tệp nén bị hỏng, không giải nén được.",
                "The packed file is damaged and cannot be unpacked.",
            ),
            Bilingual(
                "Đề nghị nén lại tệp rồi gửi tệp mới.", "Please pack it again and send the new one."
            ),
        ),
        "several": Wording(
            Bilingual(
                "Trong tệp nén không có đúng một tệp, nên không rõ phải đọc tệp nào.",
                "The packed file does not hold exactly one file, so it is not clear which to read.",
            ),
            Bilingual(
                'Đề nghị chỉ nén một tệp, hoặc ghi tên tệp cần đọc ở "innerpath".',
                'Please pack one file only, or name the one to read in "innerpath".',
            ),
        ),
        "no_sheet": Wording(
            Bilingual(
                "Tệp không có trang tính {v}; các trang hiện có: {list}.",
                "The workbook has no sheet {v}; the sheets are: {list}.",
            ),
            Bilingual(
                'Đề nghị kiểm tra "sheetName" hoặc "sheetNumber" trong phần "dialect".',
                'Please check "sheetName" or "sheetNumber" in the dialect.',
            ),
        ),
        "no_rows": Wording(
            Bilingual(
                "Tệp JSON không chứa danh sách dòng như mô tả: mỗi dòng là một danh sách hoặc một "
                "đối tượng.",
                "The JSON file does not hold the list of rows described: each row is a list or an "
                "object.",
            ),
            Bilingual(
                'Đề nghị kiểm tra tệp, và "property", "itemType" trong phần "dialect".',
                'Please check the file, and "property" and "itemType" in the dialect.',
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
