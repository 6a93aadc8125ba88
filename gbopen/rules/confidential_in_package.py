"""confidential-in-package: a confidential cell in what is about to be published."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB701",
    name="confidential-in-package",
    severity="error",
    scope="package",
    title=Bilingual("Gói còn ô không công bố", "The package holds a confidential cell"),
    says=Wording(
        Bilingual(
            'Bảng "{table}" còn nội dung ở cột không công bố "{title}" ({k} ô).',
            'The table "{table}" still holds the confidential column "{title}" (cells: {k}).',
        ),
        Bilingual(
            "Không công bố gói này; đề nghị xóa các ô đó khỏi nguồn hoặc ẩn theo quy định.",
            "Do not publish this package; please take these cells out of the source, or suppress "
            "them.",
        ),
    ),
    why=Bilingual(
        "Nơi tạm lánh và số người được hỗ trợ quá ít có thể làm lộ một người cụ thể. Đã công bố "
        "thì không thu hồi được, nên gói bị dừng lại dù chỉ còn một ô.",
        "The place of a shelter, or a very small number of clients, can give away a person. What "
        "is published cannot be taken back, so a single cell stops the package.",
    ),
    passing=(),
    failing=(),
)
