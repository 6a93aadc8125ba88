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
        "legacy": Wording(
            Bilingual("Tệp dùng bảng mã cũ ({enc}).", "The file uses the old encoding {enc}."), _FIX
        ),
    },
    why=Bilingual(
        "Các bảng mã cũ như TCVN3, VNI ghi cùng một chữ bằng những mã khác nhau, đoán sai là mất "
        "dấu. Vì vậy tệp được trả lại để lưu bằng Unicode, không đoán.",
        "The old encodings such as TCVN3 and VNI write one letter with different bytes, and a "
        "wrong guess loses the accents. So the file is sent back to be saved in Unicode; nothing "
        "is guessed.",
    ),
    passing=(),
    failing=(),
)
