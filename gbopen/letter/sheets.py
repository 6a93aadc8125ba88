"""The bytes of a resource -> the records of its table, by its format; or why there are none."""

from dataclasses import replace

from gbopen.findings.finding import Finding, Place
from gbopen.findings.report import FileSeen
from gbopen.judging.structure import file_finding
from gbopen.language import Listing
from gbopen.letter.native import Storage
from gbopen.reading.by_dialect import read_by_dialect
from gbopen.reading.delimited import Sheet
from gbopen.reading.encoding import LOST, Decoded, NotText, decode, refusal
from gbopen.reading.json_rows import read_json_lines, rows_of_json
from gbopen.reading.packed import unpack
from gbopen.reading.workbook import is_workbook, read_workbook
from gbopen.tables.dialect import FIRST_SEEN
from gbopen.tables.letter_package import LINES_OF_JSON, Resource
from gbopen.values.table_schema import holds_half_characters, read_json

Read = tuple[FileSeen, Sheet | Finding, Storage]
"""What was seen of a file, its records or the finding why there are none, and how they are kept."""


def read_sheet(resource: Resource, name: str, data: bytes) -> Read:
    """The records of one file of a resource."""
    seen = FileSeen(name)
    if resource.packing:
        unpacked = unpack(data, resource.packing, resource.inner)
        if isinstance(unpacked, NotText):
            return seen, _refused(unpacked, name), "text"
        data = unpacked
    if resource.format not in ("csv", "tsv") and is_workbook(data):
        return _of_workbook(resource, name, data)
    decoded = _decoded(resource.encoding, data)
    if isinstance(decoded, NotText):
        return seen, _refused(decoded, name, resource.encoding), "text"
    seen = FileSeen(name, encoding=decoded.encoding)
    if resource.json:
        return seen, _of_json(resource, name, decoded.text), "json"
    sheet = read_by_dialect(decoded.text, resource.dialect)
    seen = replace(seen, delimiter=sheet.delimiter)
    return seen, _refusal(sheet, name) or sheet, "text"


def read_inline(resource: Resource) -> tuple[Sheet | Finding, Storage]:
    """The records of the data that stand in the descriptor itself."""
    data, labels = resource.data, resource.labels
    if isinstance(data, str) and resource.json:
        return _of_json(resource, resource.name, data), "json"
    if isinstance(data, str):
        sheet = read_by_dialect(data, resource.dialect)
        return _refusal(sheet, resource.name) or sheet, "text"
    rows = rows_of_json(data, resource.dialect, labels)
    if rows is None:
        return file_finding("unreadable-file", resource.name, wording="no_rows"), "json"
    return _refusal(rows, resource.name) or rows, "json"


def _refused(why: NotText, name: str, encoding: str = "") -> Finding:
    return file_finding(why.rule, name, wording=why.wording, parameters={"enc": encoding})


def _refusal(sheet: Sheet, name: str) -> Finding | None:
    """Why the records of a text cannot be used, if they cannot."""
    if sheet.beyond:
        return file_finding("file-too-large", name, wording=sheet.beyond)
    if sheet.broken_quote:
        place = Place(name, sheet.broken_quote.row, sheet.broken_quote.line)
        return file_finding("unclosed-quote", name, place=place)
    return None


def _of_workbook(resource: Resource, name: str, data: bytes) -> Read:
    sheets, seen = read_workbook(data, stored=True), FileSeen(name, encoding="xlsx")
    if isinstance(sheets, NotText):
        return seen, _refused(sheets, name), "workbook"
    wanted = resource.dialect.sheet
    if wanted == FIRST_SEEN and sheets:
        sheet = _first_seen(sheets)
        return replace(seen, sheet=sheet.name), sheet, "workbook"
    for number, sheet in enumerate(sheets, 1):
        if wanted in (number, sheet.name):
            return replace(seen, sheet=sheet.name), replace(sheet, hidden_sheets=()), "workbook"
    shown = f'"{wanted}"' if isinstance(wanted, str) else str(wanted or 1)
    listed = Listing(tuple(sheet.name for sheet in sheets))
    finding = file_finding(
        "unreadable-file", name, wording="no_sheet", parameters={"v": shown, "list": listed}
    )
    return seen, finding, "workbook"


def _first_seen(sheets: tuple[Sheet, ...]) -> Sheet:
    """The first sheet that is not hidden; its `hidden_sheets` are the others that hold anything."""
    first, *others = [one for one in sheets if not one.hidden] or sheets
    filled = tuple(one.name for one in others if one.lines)
    return replace(first, hidden_sheets=filled)


def _of_json(resource: Resource, name: str, text: str) -> Sheet | Finding:
    try:
        data = read_json_lines(text) if resource.format in LINES_OF_JSON else read_json(text)
    except ValueError:
        return file_finding("unreadable-file", name, wording="damaged")
    if holds_half_characters(data, text):
        return file_finding("unreadable-file", name, wording="damaged")
    rows = rows_of_json(data, resource.dialect, resource.labels)
    if rows is None:
        return file_finding("unreadable-file", name, wording="no_rows")
    return _refusal(rows, name) or rows


def _decoded(encoding: str, data: bytes) -> Decoded | NotText:
    """The text in the encoding declared, and in none other; found where none is declared."""
    if not encoding:
        found = decode(data)
        if isinstance(found, Decoded) and LOST in found.text:
            # elsewhere a stray byte among good ones is told cell by cell; here it is no UTF-8
            return _strictly(found.encoding, data, NotText("unknown-encoding"))
        return found
    return refusal(data) or _strictly(encoding, data, NotText("unknown-encoding", "declared"))


def _strictly(encoding: str, data: bytes, otherwise: NotText) -> Decoded | NotText:
    try:
        return Decoded(data.decode(encoding).removeprefix("\ufeff"), encoding)
    except (UnicodeError, LookupError):
        return otherwise
