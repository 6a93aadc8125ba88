"""form-sheet-renamed: a sheet of a form under another name."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB146",
    name="form-sheet-renamed",
    severity="warning",
    scope="file",
    title=Bilingual("Trang của biểu mẫu bị đổi tên", "A sheet of the form was renamed"),
    says=Wording(
        Bilingual(
            'Trang "{v}" là trang "{w}" của biểu mẫu, đã bị đổi tên; số liệu vẫn được đọc.',
            'The sheet "{v}" is the sheet "{w}" of the form under another name; it was read all '
            "the same.",
        ),
        Bilingual('Đề nghị đặt lại tên trang là "{w}".', 'Please name the sheet "{w}" again.'),
    ),
    why=Bilingual(
        "Người nhận tìm số liệu theo tên trang. Trang đổi tên vẫn được nhận ra nhờ mã in trên "
        "biểu, nhưng dễ bị bỏ sót khi đọc bằng mắt.",
        "Who receives the file looks for figures by the names of the sheets. A renamed one is "
        "still known by the code printed on it, but easily overlooked by a person.",
    ),
    passing=(),
    failing=(),
    since="0.1",
)
