"""Workbooks built part by part, for what no good writer would write."""

import io
import zipfile
from collections.abc import Mapping

TRANSITIONAL = (
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
)
STRICT = (
    "http://purl.oclc.org/ooxml/spreadsheetml/main",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
)
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
TARGETS = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"

Part = str | bytes


def parts_of(
    rows: str = "",
    *,
    strings: str = "",
    cell_formats: str = "",
    codes: str = "",
    properties: str = "",
    after: str = "",
    namespaces: tuple[str, str] = TRANSITIONAL,
) -> dict[str, Part]:
    """The parts of a workbook with one worksheet, its pieces given as XML."""
    main, office = namespaces
    formats = "".join(f'<xf numFmtId="{number}"/>' for number in cell_formats.split())
    return {
        "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Override PartName="/xl/workbook.xml" '
        f'ContentType="{MAIN_TYPE}"/></Types>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><workbookPr {properties}/>'
        '<sheets><sheet name="Số liệu" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{TARGETS}">'
        f'<Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{office}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="rId3" Type="{office}/styles" Target="styles.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData>'
        f"{after}</worksheet>",
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{strings}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}"><numFmts>{codes}</numFmts><cellStyleXfs>'
        f'<xf numFmtId="14"/></cellStyleXfs><cellXfs>{formats or "<xf/>"}</cellXfs></styleSheet>',
    }


def packed(parts: Mapping[str, Part]) -> bytes:
    """The parts as one file."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return file.getvalue()


def with_sheets(states: list[tuple[str, str]]) -> bytes:
    """A workbook of worksheets that each hold their own name, in the states given."""
    main, office = TRANSITIONAL
    parts = parts_of()
    sheets = targets = ""
    for number, (name, state) in enumerate(states, 1):
        sheets += f'<sheet name="{name}" sheetId="{number}" state="{state}" r:id="r{number}"/>'
        targets += f'<Relationship Id="r{number}" Type="{office}/worksheet" Target="{number}.xml"/>'
        parts[f"xl/{number}.xml"] = (
            f'<worksheet xmlns="{main}"><sheetData><row><c t="inlineStr"><is><t>{name}</t></is></c>'
            "</row></sheetData></worksheet>"
        )
    parts["xl/workbook.xml"] = (
        f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{sheets}</sheets></workbook>'
    )
    parts["xl/_rels/workbook.xml.rels"] = (
        f'<Relationships xmlns="{TARGETS}">{targets}</Relationships>'
    )
    return packed(parts)
