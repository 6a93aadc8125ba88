"""unknown-encoding: a text file whose bytes are not Unicode."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

_FIX = Bilingual(
    'Đề nghị gửi tệp Excel (.xlsx) hoặc lưu dạng "CSV UTF-8".',
    'Please send an Excel file (.xlsx), or save it as "CSV UTF-8".',
)

RULE = Rule(
    code="GB105",
    name="unknown-encoding",
    severity="error",
    scope="file",
    title=Bilingual("Không nhận ra bảng mã của tệp", "The encoding of the file is unknown"),
    says=Wording(
        Bilingual(
            "Tệp không dùng bảng mã Unicode nên chưa đọc được chữ có dấu.",
            "The file is not in Unicode, so its accented letters cannot be read.",
        ),
        _FIX,
    ),
    wordings={
        "document": Wording(
            Bilingual(
                "Tệp không dùng bảng mã Unicode nên chưa đọc được chữ có dấu.",
                "The file is not in Unicode, so its accented letters cannot be read.",
            ),
            Bilingual(
                "Đề nghị lưu thành tệp Word (.docx), hoặc tệp văn bản (.txt) với bảng mã UTF-8.",
                "Please save it as a Word file (.docx), or as a text file (.txt) in UTF-8.",
            ),
        ),
        "undecided": Wording(
            Bilingual(
                "Tệp dùng bảng mã cũ, nhưng tên cột chưa đủ để biết là bảng mã nào trong số: "
                "{list}.",
                "The file is in an old encoding; its column names do not tell which one of: "
                "{list}.",
            ),
            _FIX,
        ),
        "declared": Wording(
            Bilingual(
                'Tệp không dùng bảng mã "{enc}" như đã khai báo.',
                'The file is not in the encoding "{enc}" that is declared.',
            ),
            Bilingual(
                "Đề nghị lưu lại tệp bằng bảng mã đã khai báo, hoặc sửa khai báo.",
                "Please save the file in the encoding declared, or declare the one it has.",
            ),
        ),
    },
    why=Bilingual(
        "Các bảng mã cũ như TCVN3, VNI ghi cùng một chữ bằng những mã khác nhau, đoán sai là sai "
        "chữ. Vì vậy, nếu tên cột không chứng tỏ được là bảng mã nào thì tệp được trả lại để lưu "
        "bằng Unicode, không đoán.",
        "The old encodings such as TCVN3 and VNI write one letter with different bytes, and a "
        "wrong guess makes other letters of them. So a file whose column names do not prove its "
        "encoding is sent back to be saved in Unicode; nothing is guessed.",
    ),
    passing=(),
    failing=(),
)
