"""The cover of a form: whose report it is, the period, and how to fill it in and hand it in."""

from collections.abc import Iterator
from typing import Any, Protocol

from gbopen.tables.table import Field
from gbopen.templates.blank import Blank
from gbopen.templates.cells import validation

_COLUMNS = ((0, 2), (1, 32), (2, 50), (3, 62))  # column, width
_FIRST = 5  # the row, from 0, of the first line
_SET = ("agency_id", "kind", "year")
_NEEDED = ("as_of", "scope", "period_start", "period_end")
_HINTS = {
    "agency_id": "In sẵn, không sửa.",
    "kind": "In sẵn, không sửa.",
    "year": "In sẵn, không sửa.",
    "period_start": "Điền sẵn theo loại báo cáo; sửa nếu cơ quan chốt số liệu theo kỳ khác.",
    "period_end": "Tính cả ngày này.",
    "as_of": "Bắt buộc. Ngày đếm số lượng, nằm trong kỳ số liệu.",
    "scope": "Bắt buộc. Chọn trong danh sách.",
    "document_number": "Để trống nếu chưa có số, ví dụ 680/KH-SKHCN.",
    "document_date": "Ngày/tháng/năm, ví dụ 31/5/2026. Để trống nếu chưa ban hành.",
}
_HOW = (
    "Điền trang này trước: các ô nền vàng. Ô nền đậm là ô bắt buộc còn trống.",
    "Sang các trang sau, chỉ ghi vào ô nền vàng. Dòng, trang không có gì để báo cáo thì để trống.",
    "Mỗi ô một số: 05/07 thì ghi 5 ở cột số nữ, 7 ở cột tổng số. Ghi 0 nếu không có người nào.",
)
_COMPUTED = (
    "Tỷ lệ và câu cho báo cáo Word do biểu mẫu tự tính từ hai số; không cần máy tính tay.",
    'Cột "Kiểm tra" báo đỏ ở dòng nào thì sửa dòng đó trước khi gửi.',
)
_LOCKED = (
    "Không đổi tên trang, không thêm, xóa, chuyển cột. Các trang được khóa không có mật khẩu.",
)
_CHECK = "Kiểm tra lại cả tệp trước khi gửi bằng lệnh: gbopen validate {file}"
_SEND = "Gửi tệp này, không đổi dạng, cho nơi nhận báo cáo: {recipient}."


class Paper(Protocol):
    """What a sheet needs of the workbook it is written into."""

    def look(self, *names: str) -> Any:
        """The format of a cell."""

    def listed(self, choices: tuple[str, ...]) -> str:
        """Where the choices of a drop-down list stand."""


def write_cover(sheet: Any, blank: Blank, paper: Paper, names: tuple[str, ...]) -> None:
    """Write the cover onto the worksheet; `names` are the sheets that follow."""
    for column, width in _COLUMNS:
        sheet.set_column(column, column, width)
    sheet.hide_gridlines(2)
    sheet.set_row(0, 30)
    sheet.write_string(0, 1, "BIỂU MẪU SỐ LIỆU BÌNH ĐẲNG GIỚI", paper.look("title"))
    sheet.write_string(1, 1, f"{blank.kind} {blank.period.year}", paper.look("subtitle"))
    sheet.write_string(2, 1, f"Mã biểu mẫu: {blank.cover.mark.text}", paper.look("quiet"))
    sheet.set_row(_FIRST - 1, 26)
    sheet.merge_range(_FIRST - 1, 1, _FIRST - 1, 3, "Thông tin chung", paper.look("section"))
    row = _FIRST
    for about in _lines(blank):
        _write_line(sheet, row, about, blank, paper)
        row += 1
    row = _write_list(sheet, row + 1, "Cách điền", list(_how(blank)), paper)
    _write_contents(sheet, row + 1, blank, paper, names)
    sheet.protect("", {"format_columns": True, "format_rows": True})
    sheet.set_portrait()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 1)
    sheet.set_margins(left=0.5, right=0.5)
    sheet.set_footer(f"&L&9{blank.source_id}&R&9Trang &P/&N")


def _lines(blank: Blank) -> Iterator[Field]:
    """The lines of the cover: what is shared by all sheets stands after the period."""
    for name in blank.cover.form.columns:
        yield blank.cover.field(name)
        if name == "period_end":
            yield from blank.shared.values()


def _write_line(sheet: Any, row: int, about: Field, blank: Blank, paper: Paper) -> None:
    sheet.set_row(row, 27)
    sheet.write_string(row, 1, about.title.vi, paper.look("label"))
    sheet.write_string(row, 3, _HINTS.get(about.name, ""), paper.look("hint"))
    known = {
        "agency_id": blank.agency,
        "kind": blank.kind,
        "year": blank.period.year,
        "period_start": blank.first,
        "period_end": blank.last,
    }
    if about.name in _SET:
        looks = ("label", "year") if about.name == "year" else ("label",)
        sheet.write(row, 2, known[about.name], paper.look(*looks, *_LEFT))
        return
    look = paper.look("input", "date" if about.type == "date" else "text", "wrapped", *_LEFT)
    if about.name in known:
        sheet.write_datetime(row, 2, known[about.name], look)
    else:
        sheet.write_blank(row, 2, None, look)
    choices = blank.cover.lists.get(about.name, ())
    source = paper.listed(choices) if choices else ""
    given = validation(about, "", source=source, choices=choices, year=blank.period.year)
    sheet.data_validation(row, 2, row, 2, given)
    if about.name in _NEEDED:
        cell = f"$C${row + 1}"
        wanted = {"type": "formula", "criteria": f'={cell}=""', "format": paper.look("wanted")}
        sheet.conditional_format(row, 2, row, 2, wanted)


_LEFT = ("left",)


def _how(blank: Blank) -> Iterator[str]:
    """What to do, step by step, with this form."""
    yield from _HOW
    if any(sheet.groups for sheet in blank.sheets):
        yield from _COMPUTED
    yield from _LOCKED
    yield _CHECK.format(file=f"{blank.source_id}.xlsx")
    if blank.recipient:
        yield _SEND.format(recipient=blank.recipient)


def _write_list(sheet: Any, row: int, title: str, lines: list[str], paper: Paper) -> int:
    """A titled list of sentences; gives the row below it."""
    sheet.merge_range(row, 1, row, 3, title, paper.look("section"))
    for number, text in enumerate(lines, 1):
        row += 1
        sheet.set_row(row, 21)
        sheet.merge_range(row, 1, row, 3, f"{number}. {text}", paper.look("note"))
    return row + 1


def _write_contents(
    sheet: Any, row: int, blank: Blank, paper: Paper, names: tuple[str, ...]
) -> None:
    sheet.merge_range(row, 1, row, 3, "Các trang trong tệp", paper.look("section"))
    for name, one in zip(names, blank.sheets, strict=True):
        row += 1
        sheet.set_row(row, 21)
        sheet.write_url(row, 1, f"internal:'{name}'!A1", paper.look("link"), name)
        sheet.merge_range(row, 2, row, 3, one.table.title.vi, paper.look("note"))
