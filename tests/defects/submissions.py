"""Submissions as they arrive: CSV as Excel in Vietnam writes it, workbooks with typed cells."""

import io
from datetime import date

import openpyxl

from gbopen import shipped
from gbopen.judging.file import Setting, judge_files
from gbopen.reports.sentences import hint, message
from gbopen.screening.setting import lists_in
from gbopen.tables.load import load_tables

DAY = date(2026, 11, 22)
REPORT, PLAN = "lc-skhcn-2022-annual", "lc-skhcn-2024-plan"
SOURCES = (
    "source_id,agency_id,year,kind,period_start,period_end,scope,document_date,received_on\n"
    f"{REPORT},lc-skhcn,2022,annual,2022-01-01,2022-12-31,own,,\n"
    f"{PLAN},lc-skhcn,2024,plan,,,own,2024-05-31,\n"
    "lc-skhcn-2021-annual,lc-skhcn,2021,annual,2021-01-01,2021-12-31,own,,2021-12-08\n"
    "lc-skhcn-2026-annual,lc-skhcn,2026,annual,2026-01-01,2026-12-31,own,,\n"
)
TITLES = ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "BIỂU SỐ LIỆU VỀ BÌNH ĐẲNG GIỚI NĂM 2022")

# every table with its title lines above and STT before; the header stands in row 4
REPRESENTATION = (
    ("STT", "Mã báo cáo", "Chỉ tiêu", "Số nữ", "Tổng số", "Tỷ lệ nữ",
     "Mức độ chính xác của tỷ lệ", "Tỷ lệ tính trên tổng số nào"),
    ("1", REPORT, "Nữ tham gia cấp ủy", "5", "7", "71,4", "", ""),
    ("2", REPORT, "Nữ trong lãnh đạo cơ quan", "2", "3", "66,7", "", ""),
    ("3", REPORT, "Nữ ủy viên ban chấp hành công đoàn", "6", "10", "60", "", ""),
    ("4", REPORT, "Nữ bí thư chi bộ", "3", "6", "50", "", ""),
)  # fmt: skip
PROJECTS = (
    ("Mã báo cáo", "STT", "Tên dự án", "Bên tài trợ", "Quốc gia", "Thực hiện từ năm",
     "Thực hiện đến năm", "Số tiền", "Loại tiền", "Năm của số tiền", "Cam kết hay đã giải ngân"),
    (REPORT, "1", "Việt - Hàn chung tay", "KOCUN", "KR", "2020", "2025", "934000", "USD", "2022",
     "Chưa rõ"),
    (REPORT, "2", "Kỹ năng sống cho trẻ em", "ACS", "SE", "2021", "2023", "34685", "USD", "2022",
     "Cam kết"),
)  # fmt: skip
ACTIVITIES = (
    ("Mã báo cáo", "STT", "Loại hoạt động", "Tên hoạt động", "Đơn vị thực hiện",
     "Thuộc Tháng hành động", "Từ ngày", "Đến ngày", "Tỉnh, thành phố", "Số lượng",
     "Đơn vị tính của số lượng", "Số nữ tham gia", "Tổng số tham gia",
     "Tính theo người hay lượt người", "Kinh phí", "Loại tiền", "Tình trạng thực hiện", "Ghi chú"),
    (REPORT, "1", "Truyền thông", "Tuyên truyền tại trường", "Công an tỉnh", "gbv-2022",
     "20/11/2022", "25/11/2022", "12", "3", "buổi", "60", "100", "lượt người", "5000000", "VND",
     "Đã thực hiện", ""),
    (REPORT, "2", "Kiểm tra, giám sát", "Kiểm tra tại xã", "Sở Tài chính", "", "18/3/2022",
     "18/3/2022", "12", "2", "buổi", "10", "25", "người", "", "", "Đã thực hiện", ""),
)  # fmt: skip


def changed(table, cells):
    """The table with other texts in some cells, by (row of data from 1, column from 0)."""
    rows = [list(row) for row in table]
    for (row, column), text in cells.items():
        rows[row][column] = text
    return rows


def lines(table, *, titles=TITLES):
    """The title lines, a blank one, and the table."""
    width = len(table[0])
    top = [[title, *[""] * (width - 1)] for title in titles]
    return [*top, [""] * width, *map(list, table)]


def as_csv(rows, *, encoding="utf-8-sig"):
    """The rows as "CSV UTF-8" of Excel with Vietnamese settings: semicolons, BOM, CRLF."""
    text = "".join(";".join(map(_quoted, row)) + "\r\n" for row in rows)
    return text.encode(encoding) if isinstance(encoding, str) else encoding(text)


def _quoted(cell):
    needs = any(mark in cell for mark in ';"\n')
    return '"' + cell.replace('"', '""') + '"' if needs else cell


def as_workbook(rows):
    """The rows as Excel keeps them: digits as numbers, d/m/yyyy as days, all else as text."""
    book = openpyxl.Workbook()
    sheet = book.active
    for row in rows:
        sheet.append([_typed(cell) for cell in row])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _typed(cell):
    if not isinstance(cell, str):
        return cell
    if cell.isdigit() and (cell == "0" or not cell.startswith("0")):
        return int(cell)
    whole, comma, rest = cell.partition(",")
    if comma and whole.isdigit() and rest.isdigit():
        return float(f"{whole}.{rest}")
    parts = cell.split("/")
    if len(parts) == 3 and all(part.isdigit() for part in parts):
        day, month, year = map(int, parts)
        return date(year, month, day)
    return cell or None


def _setting():
    tables = load_tables(shipped.schemas())
    lists = lists_in(shipped.reference().joinpath("data"), tables)
    return Setting(tables, DAY, code_lists=lists, known=[("sources", SOURCES.encode())], limit=0)


SETTING = _setting()


def judged(data, *, name=""):
    """The report on one submission."""
    name = name or ("nop.xlsx" if data[:2] == b"PK" else "nop.csv")
    return judge_files([(name, data)], SETTING)


def told(report, *, infos=True):
    """Rule, wording and cell (or row) of every finding."""
    return [
        " ".join(filter(None, (one.rule + ":" * bool(one.wording) + one.wording, _spot(one.place))))
        for one in report.findings
        if infos or one.severity != "info"
    ]


def _spot(place):
    return place.cell or (f"row {place.row}" if place.row else "")


def said(finding):
    """Message and hint in Vietnamese, then in English."""
    return tuple(part(finding, language) for language in ("vi", "en") for part in (message, hint))
