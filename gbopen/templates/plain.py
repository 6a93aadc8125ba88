"""The blank form as plain CSV files, one a table, for those who keep their figures elsewhere."""

import csv
import io
from collections.abc import Iterator

from gbopen.templates.blank import Blank, BlankSheet


def as_csv_files(blank: Blank) -> Iterator[tuple[str, bytes]]:
    """The name of each table and the bytes of its file.

    A byte order mark lets Excel read it. Rows that the workbook has printed are
    there, with the cells to be filled left empty.
    """
    for sheet in (blank.cover, *blank.sheets):
        yield sheet.table.name, _written(sheet, list(_rows(sheet, blank)))


def _columns(sheet: BlankSheet) -> list[str]:
    """The columns of the file: those of the sheet, and those the workbook takes from its cover."""
    key = sheet.table.primary_key[0]
    from_cover = [name for name, way in sheet.form.filled.items() if way == "cover"]
    return list(dict.fromkeys((key, *sheet.form.columns, *from_cover)))


def _rows(sheet: BlankSheet, blank: Blank) -> Iterator[dict[str, str]]:
    key = {sheet.table.primary_key[0]: blank.source_id}
    if sheet.form.cover:
        first, last = (f"{day:%d/%m/%Y}" for day in (blank.first, blank.last))
        yield key | {
            "agency_id": blank.agency,
            "kind": blank.kind,
            "year": str(blank.period.year),
            "period_start": first,
            "period_end": last,
        }
    for group in sheet.groups:
        for row in group.rows:
            yield key | {sheet.form.printed: row.name}


def _written(sheet: BlankSheet, rows: list[dict[str, str]]) -> bytes:
    names = _columns(sheet)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, names, restval="")
    writer.writerow({name: sheet.field(name).title.vi for name in names})
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")
