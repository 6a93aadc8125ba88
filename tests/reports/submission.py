"""What a coordinating department receives: sound files, wrong figures, old letters."""

import io
from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import Workbook

from gbopen.judging.file import judge_files
from gbopen.screening.setting import make_setting
from tests.reading.old_encoders import tcvn3

Sheet = list[list[Any]]
DAY = date(2023, 1, 31)

SOURCES = """\
Mã báo cáo;Cơ quan báo cáo;Năm báo cáo;Loại báo cáo;Phạm vi số liệu;Ngày ban hành
hp-sngv-2022-annual;hp-sngv;2022;Báo cáo năm;Cơ quan và đơn vị trực thuộc;15/12/2022
lc-skhcn-2022-annual;lc-skhcn;2022;Báo cáo năm;Chỉ cơ quan;20/12/2021
"""
OLD_LETTERS = """\
Mã báo cáo;Chỉ tiêu;Số nữ (người);Tổng số (người);Tỷ lệ nữ
hp-sngv-2022-annual;Cấp ủy viên;05;07;72%
hp-sngv-2022-annual;Ban Giám đốc;02/03;;67%
hp-sngv-2022-annual;Ban chấp hành công đoàn;3;5;60%
"""
SECOND_VERSION = """\
Mã báo cáo,Chỉ tiêu,Số nữ (người),Tổng số (người),Tỷ lệ nữ,=Ghi chú
hp-sngv-2022-annual,Cấp ủy viên,5,7,"71,4",=HYPERLINK("x")
hp-sngv-2022-annual,Lãnh đạo phòng,8,6,,<b>chép lại</b>
"""
SOUND = """\
Mã báo cáo,Chỉ tiêu,Số nữ (người),Tổng số (người)
lc-skhcn-2022-annual,Ban chấp hành công đoàn,3,5
"""
LEADERS: Sheet = [
    ["SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH LAI CHÂU"],
    ["Mã báo cáo", "Chỉ tiêu", "Số nữ (người)", "Tổng số (người)", "Tỷ lệ nữ"],
    ["lc-skhcn-2022-annual", "Cấp ủy viên", 4, 13, 30],
    ["lc-skhcn-2022-annual", "Ban Giám đốc", None, 3, "gần 45%"],
    ["lc-skhcn-2022-annual", "Toàn bộ đội ngũ", 70, 162, "gần 45%"],
]
COURSES: Sheet = [
    [
        "Mã báo cáo",
        "Số thứ tự",
        "Nội dung đào tạo, bồi dưỡng",
        "Từ ngày",
        "Đến ngày",
        "Số nữ tham gia",
    ],
    ["lc-skhcn-2022-annual", 1, "Bình đẳng giới", date(2022, 11, 18), date(2022, 11, 17), 12],
    ["lc-skhcn-2022-annual", 2, "Bình đẳng giói", "tháng 8/2022", "", "12 đồng chí"],
]
GUIDE: Sheet = [["Cách ghi: mỗi dòng một chỉ tiêu, không gộp ô."]]


def files() -> list[tuple[str, bytes]]:
    """The names and bytes of the files, in the order of the folder."""
    return [
        ("nop/BC 6 thang (1).xlsx", workbook()),
        ("nop/bao-cao.csv", SOURCES.encode("utf-8-sig")),
        ("nop/khoa-hoc/mau.csv", SOUND.encode()),
        ("nop/so-ngoai-vu (ban 2).csv", SECOND_VERSION.encode()),
        ("nop/so-ngoai-vu.csv", tcvn3(OLD_LETTERS)),
        ("nop/thuyet-minh.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"),
    ]


def workbook() -> bytes:
    """A workbook as a clerk sends it: two sheets of figures and one of advice."""
    book = Workbook()
    book.remove(book.worksheets[0])
    sheets: dict[str, Sheet] = {
        "Hướng dẫn": GUIDE,
        "Nữ trong lãnh đạo": LEADERS,
        "Đào tạo": COURSES,
    }
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def write(folder: Path) -> None:
    """The files in a folder, as they arrive."""
    for name, data in files():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)


def judged(*, limit: int = 1000):
    """The report on them, as on a day of January 2023."""
    setting = make_setting(day=DAY, limit=limit)
    return judge_files(files(), setting)
