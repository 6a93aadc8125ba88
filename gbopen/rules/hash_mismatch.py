"""hash-mismatch: a file whose bytes are not those its descriptor declares."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

_FIX = Bilingual(
    "Đề nghị lấy lại tệp từ nơi công bố, hoặc đóng gói lại bộ dữ liệu nếu tệp được sửa có chủ ý.",
    "Please get the file again from where it is published, or, if it was changed on purpose, "
    "package the dataset again.",
)

RULE = Rule(
    code="GB115",
    name="hash-mismatch",
    severity="error",
    scope="file",
    title=Bilingual(
        "Nội dung tệp khác với mô tả của gói", "The file is not the one that the package describes"
    ),
    says=Wording(
        Bilingual(
            "Mã băm {kind} của tệp là {found}, trong mô tả của gói là {right}.",
            "The {kind} hash of the file is {found}, the package declares {right}.",
        ),
        _FIX,
    ),
    wordings={
        "bytes": Wording(
            Bilingual(
                "Tệp dài {found} byte, trong mô tả của gói là {right} byte.",
                "The file has {found} bytes, the package declares {right}.",
            ),
            _FIX,
        ),
    },
    why=Bilingual(
        "Mô tả của gói dữ liệu ghi độ dài và mã băm của từng tệp để người dùng biết tệp còn nguyên "
        "vẹn. Khác nhau là tệp đã bị sửa, bị cắt hoặc tải về chưa xong.",
        "A package declares the size and hash of each file, so that users can tell whether it is "
        "whole. Where they differ, the file was changed, cut, or only half downloaded.",
    ),
    passing=(),
    failing=(),
)
