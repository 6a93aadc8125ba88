"""What tells a sheet of the form that `gbopen template` writes from any other sheet."""

import re
from dataclasses import dataclass

from gbopen.reading.delimited import Sheet

VERSION = 1
# the columns the form computes by itself or prints for comparison: nobody hands them in
SHARE, CHECK, PHRASE, BEFORE = "Tỷ lệ", "Kiểm tra", "Câu cho báo cáo", "Kỳ trước"

_LOOKED_AT = 15
_MARK = re.compile(r"gbopen-([0-9]{1,4})/([a-z][a-z_]*)/([a-z0-9-]+)")


@dataclass(frozen=True, slots=True)
class Mark:
    """Which form a sheet is: its version, the table it fills, and the report it was made for."""

    version: int
    table: str
    source_id: str

    @property
    def text(self) -> str:
        """The mark as it is printed on the sheet."""
        return f"gbopen-{self.version}/{self.table}/{self.source_id}"


def mark_of(sheet: Sheet) -> Mark | None:
    """The mark printed above the table of a sheet; None for a sheet of any other make."""
    for line in sheet.lines[:_LOOKED_AT]:
        for cell in line.cells:
            found = _MARK.search(cell) if "gbopen-" in cell else None
            if found:
                return Mark(int(found[1]), found[2], found[3])
    return None
