"""skipped-sheet: a sheet of a workbook that is no table of the forms."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {
    "fields": [
        {"name": "office", "type": "string", "title": "Đơn vị", "title@en": "Office"},
        {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"},
    ],
}

RULE = Rule(
    code="GB122",
    name="skipped-sheet",
    severity="warning",
    scope="file",
    title=Bilingual("Trang tính không được kiểm tra", "A sheet that was not checked"),
    says=Wording(
        Bilingual(
            'Trang tính "{sheet}" không có dòng tiêu đề đúng mẫu nên không được kiểm tra.',
            'The sheet "{sheet}" has no header row of the template and was not checked.',
        ),
        Bilingual(
            "Nếu trang này có số liệu, đề nghị ghi tên cột đúng như mẫu.",
            "If the sheet holds figures, please write the column names as in the template.",
        ),
    ),
    wordings={
        "hidden": Wording(
            Bilingual(
                'Trang tính "{sheet}" bị ẩn nên không được kiểm tra, nhưng có số liệu theo mẫu.',
                'The sheet "{sheet}" is hidden and was not checked, though it holds figures of a '
                "template.",
            ),
            Bilingual(
                "Nếu cần gửi số liệu này, đề nghị bỏ ẩn trang tính (Unhide); nếu không, đề nghị "
                "xóa trang tính.",
                "If these figures are to be handed in, please unhide the sheet; if not, please "
                "delete it.",
            ),
        ),
        "another": Wording(
            Bilingual(
                'Trang tính "{sheet}" không được kiểm tra: chỉ trang đầu tiên được đối chiếu với '
                "lược đồ.",
                'The sheet "{sheet}" was not checked: only the first is held against the schema.',
            ),
            Bilingual(
                "Nếu trang này có số liệu, đề nghị lưu thành tệp riêng.",
                "If it holds figures, please save it as a file of its own.",
            ),
        ),
    },
    why=Bilingual(
        "Một tệp Excel có thể có trang ghi chú bên cạnh các trang số liệu. Trang không nhận ra "
        "được thì báo lại, để không có số liệu nào bị bỏ sót mà không ai biết.",
        "A workbook may hold a sheet of notes beside its sheets of figures. A sheet that is not "
        "recognised is told, so that no figures are passed over in silence.",
    ),
    passing=(
        Example(
            file="Đơn vị,Số người\nPhòng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("nhận ra được tên cột", "the columns are recognised"),
        ),
    ),
    failing=(),
)
