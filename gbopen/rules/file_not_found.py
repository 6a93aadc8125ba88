"""file-not-found: a file that is not where it was said to be."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB101",
    name="file-not-found",
    severity="error",
    scope="file",
    title=Bilingual("Không tìm thấy tệp", "The file was not found"),
    says=Wording(
        Bilingual('Không tìm thấy tệp "{file}".', 'There is no file "{file}".'),
        Bilingual(
            "Đề nghị kiểm tra lại tên tệp và thư mục.",
            "Please check the name of the file and its folder.",
        ),
    ),
    wordings={
        "nothing": Wording(
            Bilingual(
                'Không có tệp số liệu nào để kiểm tra ở "{file}".',
                'There is no file of figures to check at "{file}".',
            ),
            Bilingual(
                "Đề nghị kiểm tra lại tên tệp và thư mục.",
                "Please check the name of the file and its folder.",
            ),
        ),
    },
    why=Bilingual(
        "Tệp có thể đã được đổi tên, chuyển chỗ, hoặc tên bị gõ sai. Các tệp khác vẫn được kiểm "
        "tra.",
        "The file may have been renamed or moved, or its name mistyped. The other files are "
        "checked all the same.",
    ),
    passing=(),
    failing=(),
)
