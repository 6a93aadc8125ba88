"""package-metadata: what a package says about itself is not as the standard asks."""

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule, Wording

RULE = Rule(
    code="GB130",
    name="package-metadata",
    severity="warning",
    scope="file",
    title=Bilingual(
        "Phần mô tả gói không đúng chuẩn", "The description of the package is not by the standard"
    ),
    says=Wording(
        Bilingual("Trong phần mô tả gói, {what}.", "In the description of the package, {what}."),
        Bilingual(
            "Đề nghị sửa lại phần mô tả theo chuẩn Data Package; số liệu vẫn được kiểm tra.",
            "Please correct it by the Data Package standard; the figures were checked as well.",
        ),
    ),
    why=Bilingual(
        "Giấy phép, nguồn, người đóng góp và ngày tạo được các cổng dữ liệu đọc tự động. Ghi sai "
        "chuẩn thì có phần mềm bỏ qua, có phần mềm từ chối cả gói, dù số liệu vẫn đúng.",
        "Licences, sources, contributors and the date are read by the programs of data portals. "
        "Where they are not by the standard, some pass over them and some refuse the whole "
        "package, though its figures are sound.",
    ),
    passing=(),
    failing=(),
)
