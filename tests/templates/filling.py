"""A form filled as a clerk fills it: sound figures typed into the cells that are there for it."""

import io
from datetime import date

from openpyxl import load_workbook

HEADER = 6  # the row of the column names
COVER = {
    "Thời điểm chốt số liệu": date(2026, 5, 31),
    "Phạm vi số liệu": "Chỉ cơ quan",
    "Số, ký hiệu văn bản": "15/BC-SNV",
    "Ngày ban hành": date(2026, 6, 5),
}
# columns of the sheets with rows to be filled, by their names, and what is typed there
COURSE = {
    "Tên lớp, khóa": "Bồi dưỡng cán bộ làm công tác bình đẳng giới",
    "Nội dung đào tạo, bồi dưỡng": "Bình đẳng giới",
    "Đơn vị tổ chức": "Sở Nội vụ",
    "Từ ngày": date(2026, 3, 18),
    "Đến ngày": date(2026, 3, 20),
    "Số lớp": "1",
    "Số nữ tham gia": "10",
    "Tổng số tham gia": "18",
}
ACTIVITY = {
    "Tên hoạt động": "Tuyên truyền kỹ năng phòng ngừa xâm hại trẻ em",
    "Loại hoạt động": "Truyền thông",
    "Đơn vị thực hiện": "Công an tỉnh",
    "Từ ngày": date(2026, 3, 8),
    "Đến ngày": date(2026, 3, 8),
    "Số lượng": "36",
    "Đơn vị tính của số lượng": "câu lạc bộ",
    "Số nữ tham gia": "60",
    "Tổng số tham gia": "100",
    "Kinh phí hoặc giá trị": 50_000_000,
    "Tình trạng thực hiện": "Đã thực hiện",
}
PROJECT = {
    "Tên dự án": "Tăng cường năng lực cho phụ nữ di cư hồi hương",
    "Bên tài trợ": "KOICA",
    "Quốc gia, vùng lãnh thổ của bên tài trợ": "Hàn Quốc",
    "Thực hiện từ năm": 2025,
    "Thực hiện đến năm": 2027,
    "Số tiền tài trợ": 9628,
    "Loại tiền": "USD",
    "Năm của số tiền": 2026,
    "Cam kết hay đã giải ngân": "Cam kết",
}
SERVICE = {
    "Tên mô hình, cơ sở": "Câu lạc bộ Gia đình hạnh phúc",
    "Loại mô hình, cơ sở": "Câu lạc bộ",
    "Nơi đặt": "Trụ sở UBND xã",
    "Số mô hình, cơ sở": "3",
    "Tình trạng hoạt động": "Đang hoạt động",
}
ROWS = {
    "Đào tạo, bồi dưỡng": COURSE,
    "Hoạt động": ACTIVITY,
    "Dự án, tài trợ": PROJECT,
    "Mô hình hỗ trợ": SERVICE,
}
COVER_SHEET = "Trang bìa"
COUNTS = ("Số nữ (người)", "Tổng số (người)")


def opened(data):
    """A workbook whose cells can be typed into."""
    return load_workbook(io.BytesIO(data))


def saved(book):
    """The bytes of the workbook as it is now."""
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def columns(sheet):
    """The column numbers of a sheet by the names in its header row."""
    return {cell.value: cell.column for cell in sheet[HEADER] if cell.value}


def cover_cells(book):
    """The cells to the right of the labels of the cover."""
    return {
        row[1].value: row[2]
        for row in book[COVER_SHEET].iter_rows(min_row=1, max_row=20)
        if row[1].value
    }


def fill_cover(book, values=None):
    """Type the values into the cover, where it has a line of that name."""
    cells = cover_cells(book)
    for label, value in (COVER if values is None else values).items():
        if label in cells:
            cells[label].value = value


def printed_rows(sheet):
    """The rows of the sheet that a measure is printed on, by its name."""
    return {
        sheet.cell(row, 2).value: row
        for row in range(HEADER + 1, sheet.max_row + 1)
        if isinstance(sheet.cell(row, 1).value, int)
    }


def fill_printed(sheet, women="5", total="7"):
    """Type the same two counts into every printed row, 16 of 40 where staff are counted."""
    first = columns(sheet)["Chỉ tiêu"] + 1
    for name, row in printed_rows(sheet).items():
        both = ("16", "40") if name.startswith("Nữ trong tổng số") else (women, total)
        for number, value in enumerate(both):
            sheet.cell(row, first + number).value = value


def fill_row(sheet, values, row=HEADER + 1):
    """Type the values into one row, each under the name of its column."""
    named = columns(sheet)
    for name, value in values.items():
        sheet.cell(row, named[name]).value = value


def filled(data, cover=None):
    """The form with every sheet filled soundly."""
    book = opened(data)
    fill_cover(book, cover)
    for sheet in book.worksheets:
        if sheet.title in ROWS:
            fill_row(sheet, ROWS[sheet.title])
        elif sheet.sheet_state == "visible" and sheet.title != COVER_SHEET:
            fill_printed(sheet)
    return saved(book)
