"""A workbook as text, sheet by sheet and cell by cell: what a golden file of one holds."""

import io

from openpyxl import load_workbook


def text_of(data):
    """Everything of the workbook that was written on purpose."""
    book = load_workbook(io.BytesIO(data))
    properties = book.properties
    lines = [f"modified {properties.modified}, shows {book.active.title}"]
    for sheet in book.worksheets:
        lines += ["", *_sheet(sheet)]
    return "\n".join(lines) + "\n"


def _sheet(sheet):
    yield f"## {sheet.title} ({sheet.sheet_state})"
    page = sheet.page_setup
    fit = sheet.sheet_properties.pageSetUpPr
    if page.orientation or sheet.print_title_rows:
        fits = f"{page.fitToWidth}x{page.fitToHeight}" if fit and fit.fitToPage else "no"
        head = sheet.print_title_rows
        yield f"page {page.orientation}, paper {page.paperSize}, fits {fits}, head {head}"
    yield f"frozen {sheet.freeze_panes}, filter {sheet.auto_filter.ref}"
    widths = {name: round(one.width) for name, one in sheet.column_dimensions.items()}
    yield f"widths {' '.join(f'{name}{width}' for name, width in sorted(widths.items()))}"
    yield f"merged {' '.join(sorted(map(str, sheet.merged_cells.ranges)))}"
    for rule in sheet.data_validations.dataValidation:
        yield f"choice {rule.sqref}: {rule.formula1}"
    for rows in sheet.iter_rows():
        for cell in rows:
            if cell.value is not None or cell.comment:
                yield from _cell(cell)


def _cell(cell):
    kind = {"s": "", "n": " (number)", "d": " (date)", "f": " (formula)"}[cell.data_type]
    fill = f" [{cell.fill.fgColor.rgb[-6:]}]" if cell.fill.fill_type else ""
    link = f" -> {cell.hyperlink.location}" if cell.hyperlink else ""
    value = str(cell.value).replace("\n", "\\n")
    yield f"{cell.coordinate}{kind}{fill}{link}: {value}"
    if cell.comment:
        yield from (f"    | {line}" for line in cell.comment.text.split("\n"))
