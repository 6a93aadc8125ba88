"""One thing that was changed in a file: where, what stood there, what stands there now, and why."""

from collections.abc import Mapping
from dataclasses import dataclass

from gbopen.findings.finding import Place
from gbopen.language import Bilingual


@dataclass(frozen=True, slots=True)
class Change:
    """A change at a cell, a row, a column or the whole file, with the names of its reasons."""

    place: Place
    before: str
    after: str
    reasons: tuple[str, ...]


REASONS: Mapping[str, Bilingual] = {
    # the whole file
    "encoding": Bilingual("đổi bảng mã", "encoding changed"),
    "file-form": Bilingual("đổi dạng tệp", "form of the file changed"),
    "delimiter": Bilingual("đổi dấu ngăn cách cột", "delimiter changed"),
    "sep-line": Bilingual("bỏ dòng sep= ở đầu tệp", "the line sep= left out"),
    "left-out-sheet": Bilingual(
        "không chép trang tính không phải là bảng số liệu", "a sheet that is no table left out"
    ),
    "hidden-sheet": Bilingual("không chép trang tính bị ẩn", "a hidden sheet left out"),
    # rows and columns
    "row-above": Bilingual("bỏ dòng đứng trên dòng tiêu đề", "a row above the header left out"),
    "blank-row": Bilingual("bỏ dòng trống", "a blank row left out"),
    "heading": Bilingual("bỏ dòng đề mục", "a heading left out"),
    "numbering": Bilingual("bỏ dòng đánh số cột", "the row that numbers the columns left out"),
    "total": Bilingual(
        "bỏ dòng tổng, đã cộng lại và khớp", "a total row left out; its rows do add up to it"
    ),
    "number-column": Bilingual("bỏ cột số thứ tự", "the column of row numbers left out"),
    "empty-column": Bilingual("bỏ cột trống", "an empty column left out"),
    "header": Bilingual(
        "ghi tên cột theo tên của bảng", "the column headed by its name in the table"
    ),
    # cells
    "spaces": Bilingual("bỏ khoảng trắng thừa", "spaces made uniform"),
    "letters": Bilingual(
        "thống nhất cách mã hóa chữ có dấu", "encoding of accented letters made uniform"
    ),
    "no-data": Bilingual(
        "chưa có số liệu thì để trống ô", "a cell without data is written as an empty cell"
    ),
    "leading-zero": Bilingual("bỏ số 0 ở đầu", "leading zero left out"),
    "grouped": Bilingual("bỏ dấu ngăn cách hàng nghìn", "marks of thousands left out"),
    "decimal-mark": Bilingual("dùng dấu chấm thập phân", "decimal point used"),
    "decimal-comma": Bilingual(
        "dùng dấu phẩy thập phân như các ô khác", "decimal comma used as in the other cells"
    ),
    "percent-sign": Bilingual("bỏ dấu %", "percent sign left out"),
    "minus-sign": Bilingual("thống nhất dấu âm", "minus sign made uniform"),
    "zero-decimals": Bilingual("bỏ các số 0 thập phân", "decimals of only zeros left out"),
    "date-form": Bilingual("ghi ngày theo dạng năm-tháng-ngày", "date written as year-month-day"),
    "year-form": Bilingual("chỉ ghi bốn chữ số của năm", "only the four digits of the year"),
    "yes-or-no": Bilingual("ghi true hoặc false", "written as true or false"),
    "code": Bilingual("ghi mã thay cho tên", "the code written instead of its name"),
}
