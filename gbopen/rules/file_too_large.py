"""file-too-large: a file beyond the limits within which it is read."""

from gbopen import limits
from gbopen.language import Bilingual
from gbopen.rules.rule import Example, Rule, Wording

_SCHEMA = {
    "fields": [
        {"name": "office", "type": "string", "title": "Đơn vị", "title@en": "Office"},
        {"name": "persons", "type": "integer", "title": "Số người", "title@en": "Persons"},
    ],
}

_LESS_OF_A_WORKBOOK = Bilingual(
    "Đề nghị xóa các trang, dòng và định dạng không dùng, hoặc gửi tệp CSV UTF-8.",
    "Please remove sheets, rows and formats that are not used, or send a CSV UTF-8 file.",
)
_SPLIT = Bilingual("Đề nghị tách thành nhiều tệp nhỏ hơn.", "Please split it into smaller files.")


def _mb(size: int) -> str:
    return f"{size // 2**20} MB"


def _count(most: int, vi: str, en: str, of_vi: str, of_en: str) -> Bilingual:
    grouped = f"{most:,}"
    return Bilingual(
        f"{vi} có quá {grouped.replace(',', '.')} {of_vi}, là giới hạn của gbopen.",
        f"{en} has more than {grouped} {of_en}, which is the limit of gbopen.",
    )


RULE = Rule(
    code="GB117",
    name="file-too-large",
    severity="error",
    scope="file",
    title=Bilingual("Tệp quá lớn", "The file is too large"),
    says=Wording(
        Bilingual(
            f"Tệp Excel này quá lớn: giới hạn là {_mb(limits.MOST_PACKED)}.",
            f"This workbook is too large: the limit is {_mb(limits.MOST_PACKED)}.",
        ),
        _LESS_OF_A_WORKBOOK,
    ),
    wordings={
        "unpacked": Wording(
            Bilingual(
                f"Tệp Excel này quá lớn: giới hạn là {_mb(limits.MOST_UNPACKED)} sau khi giải nén, "
                "và không trang nào được nén khác thường.",
                f"This workbook is too large: the limit is {_mb(limits.MOST_UNPACKED)} unpacked, "
                "and no part may be packed in an unusual way.",
            ),
            _LESS_OF_A_WORKBOOK,
        ),
        "sheets": Wording(
            Bilingual(
                f"Tệp Excel này có quá nhiều trang tính: giới hạn là {limits.MOST_SHEETS}.",
                f"This workbook has too many sheets: the limit is {limits.MOST_SHEETS}.",
            ),
            Bilingual(
                "Đề nghị tách thành nhiều tệp.", "Please split the workbook into several files."
            ),
        ),
        "sheet_cells": Wording(
            _count(limits.MOST_CELLS_OF_A_SHEET, "Một trang tính", "A sheet", "ô", "cells"),
            Bilingual(
                "Ô trống cũng được tính: đề nghị xóa các dòng, cột ở xa bảng số liệu.",
                "Empty cells count: please remove rows and columns far away from the table.",
            ),
        ),
        "bytes": Wording(
            Bilingual(
                f"Tệp này quá lớn: giới hạn là {_mb(limits.MOST_BYTES)}.",
                f"This file is too large: the limit is {_mb(limits.MOST_BYTES)}.",
            ),
            _SPLIT,
        ),
        "rows": Wording(_count(limits.MOST_ROWS, "Bảng", "The table", "dòng", "rows"), _SPLIT),
        "columns": Wording(
            _count(limits.MOST_COLUMNS, "Một dòng", "A row", "cột", "columns"),
            Bilingual(
                "Đề nghị kiểm tra dấu ngăn cách cột và các cột trống ở cuối dòng.",
                "Please check the delimiter, and the empty columns at the end of rows.",
            ),
        ),
        "cells": Wording(_count(limits.MOST_CELLS, "Tệp", "The file", "ô", "cells"), _SPLIT),
        "cell": Wording(
            _count(limits.LONGEST_CELL, "Một ô", "A cell", "ký tự", "characters"),
            Bilingual(
                "Đề nghị kiểm tra dấu ngoặc kép, dấu ngăn cách cột và dấu xuống dòng của tệp.",
                "Please check the quotation marks, the delimiter and the line ends of the file.",
            ),
        ),
        "packed": Wording(
            Bilingual(
                f"Tệp nén này nở ra quá {_mb(limits.MOST_BYTES)} khi giải nén nên không đọc.",
                f"This packed file grows beyond {_mb(limits.MOST_BYTES)} when unpacked and was not "
                "read.",
            ),
            Bilingual(
                "Đề nghị gửi tệp chưa nén, hoặc tách thành nhiều tệp nhỏ hơn.",
                "Please send it unpacked, or split it into smaller files.",
            ),
        ),
    },
    why=Bilingual(
        "Tệp nén có thể nở ra hàng nghìn lần khi mở và làm treo máy. Báo cáo thật nhỏ hơn các giới "
        "hạn này rất nhiều.",
        "A packed file can grow a thousandfold when opened and stop the machine. Real reports are "
        "far below these limits.",
    ),
    passing=(
        Example(
            file="Đơn vị,Số người\nPhòng A,5\n",
            schema=_SCHEMA,
            note=Bilingual("tệp bình thường", "an ordinary file"),
        ),
    ),
    failing=(),
)
