"""The bytes of an Excel workbook (.xlsx, .xlsm) -> its visible worksheets as rows of text cells."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from gbopen.limits import MOST_SHEETS
from gbopen.reading.delimited import Sheet
from gbopen.reading.encoding import NotText
from gbopen.reading.kinds import kind_of
from gbopen.reading.workbook_cells import Book, Worksheet
from gbopen.reading.workbook_formats import BUILT_IN, NumberFormat, number_format
from gbopen.reading.workbook_parts import (
    DAMAGED,
    MOST_OF_A_LIST,
    TOO_LARGE,
    Handlers,
    Parts,
    Refused,
    beside,
    relationships_of,
)
from gbopen.reading.workbook_strings import named, strings_reader

MOST_FORMATS = 65_536  # Excel ends a little before

_CONTENT_TYPES = "[Content_Types].xml"
_USUAL_MAIN_PART = "xl/workbook.xml"
# of the main part: .xlsx, .xlsm and the templates of both
_MAIN_TYPES = tuple(
    f"application/vnd.{kind}.main+xml"
    for kind in (
        "openxmlformats-officedocument.spreadsheetml.sheet",
        "openxmlformats-officedocument.spreadsheetml.template",
        "ms-excel.sheet.macroenabled",
        "ms-excel.template.macroenabled",
    )
)
_SHEETS = "xl/worksheets/"
_OF_OFFICE = (b"xl/", b"[Content_Types].xml", b"docProps/")
_TOO_MANY_SHEETS = NotText("file-too-large", "sheets")
_ZIP = b"PK\x03\x04"
_SHEET, _PROPERTIES = named({"sheet": None}), named({"workbookPr": None})
# what styles.xml says of cells, and the groups it must be told from
_STYLES = named(
    {name: name for name in ("numFmts", "numFmt", "cellStyleXfs", "cellXfs", "xf", "dxfs")}
)


@dataclass(frozen=True, slots=True)
class _Listed:
    """A worksheet as the workbook lists it."""

    name: str
    relationship: str
    hidden: str


@dataclass(frozen=True, slots=True)
class _Target:
    """What a relationship leads to: the last word of its type, and a part."""

    kind: str
    part: str


def is_workbook(data: bytes) -> bool:
    """True for an .xlsx or .xlsm file, also for one that arrived damaged."""
    if not data.startswith(_ZIP):
        return False
    try:
        parts = Parts(data)
        return _main_part(parts) is not None or parts.any_in(_SHEETS)
    except Refused:
        # cut short, the parts that come first are those of any file of Office
        others = kind_of(data) != "archive"
        return not others and any(one in data for one in _OF_OFFICE)


def read_workbook(
    data: bytes, *, stored: bool = False, hidden: bool = False
) -> tuple[Sheet, ...] | NotText:
    """The visible worksheets in the order of the workbook, or why there are none.

    `hidden` asks for every worksheet; nobody who sends a file sees those. `stored` does so too, and
    for numbers as they are stored instead of as they are shown.
    """
    if not is_workbook(data):
        return NotText("not-a-table", kind_of(data) or "binary")
    try:
        return _read(Parts(data), stored=stored, hidden=hidden)
    except Refused as refused:
        return refused.verdict


def _read(parts: Parts, *, stored: bool, hidden: bool) -> tuple[Sheet, ...]:
    main = _main_part(parts)
    if main is None:
        raise Refused(DAMAGED)
    targets = _targets(parts, main)
    listed, since_1904 = _listed(parts, main)
    book = _book(parts, targets, Book(since_1904=since_1904, stored=stored))
    names = tuple(one.name for one in listed if one.hidden)
    sheets = []
    for one in listed:
        target = targets.get(one.relationship)
        if target is None:
            raise Refused(DAMAGED)
        if target.kind == "worksheet" and (stored or hidden or not one.hidden):
            worksheet = Worksheet(book)
            parts.parse(target.part, worksheet.handlers())
            sheet = worksheet.sheet(one.name)
            sheets.append(replace(sheet, hidden=one.hidden, hidden_sheets=names))
    return tuple(sheets)


def _book(parts: Parts, targets: Mapping[str, _Target], book: Book) -> Book:
    """What the worksheets share. A part that is missing is missed where a cell asks for it."""
    for target in targets.values():
        if target.part in parts and target.kind == "sharedStrings":
            parts.parse(target.part, strings_reader(book.strings))
        elif target.part in parts and target.kind == "styles":
            book.formats.update(_formats(parts, target.part))
    return book


def _main_part(parts: Parts) -> str | None:
    """The part that lists the worksheets; None where the archive is no workbook."""
    found: list[str] = []

    def start(_name: str, attributes: dict[str, str]) -> None:
        if attributes.get("ContentType", "").casefold() in _MAIN_TYPES:
            found.append(attributes.get("PartName", ""))

    if _CONTENT_TYPES in parts:
        parts.parse(_CONTENT_TYPES, Handlers(start), most=MOST_OF_A_LIST)
    return next((part for part in (*found, _USUAL_MAIN_PART) if part in parts), None)


def _targets(parts: Parts, main: str) -> dict[str, _Target]:
    """What the workbook leads to, by the name of the relationship."""
    targets: dict[str, _Target] = {}

    def start(_name: str, attributes: dict[str, str]) -> None:
        target = attributes.get("Target")
        if target and attributes.get("TargetMode") != "External":
            kind = attributes.get("Type", "").rpartition("/")[2]
            targets[attributes.get("Id", "")] = _Target(kind, beside(main, target))

    if relationships_of(main) in parts:
        parts.parse(relationships_of(main), Handlers(start), most=MOST_OF_A_LIST)
    return targets


def _listed(parts: Parts, main: str) -> tuple[list[_Listed], bool]:
    """The worksheets in their order, and whether days are counted from 1904."""
    listed: list[_Listed] = []
    since_1904 = False

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal since_1904
        if name in _SHEET:
            if len(listed) == MOST_SHEETS:
                raise Refused(_TOO_MANY_SHEETS)
            ids = [value for key, value in attributes.items() if key.endswith("relationships id")]
            hidden = attributes.get("state", "visible").replace("visible", "")
            listed.append(_Listed(attributes.get("name", ""), "".join(ids[:1]), hidden))
        elif name in _PROPERTIES:
            since_1904 = attributes.get("date1904") in ("1", "true", "on")

    parts.parse(main, Handlers(start))
    return listed, since_1904


def _formats(parts: Parts, name: str) -> dict[str, NumberFormat]:
    """The number formats of the cell styles, by the number of the style."""
    codes = {str(number): code for number, code in BUILT_IN.items()}
    made: dict[str, NumberFormat] = {}
    formats: dict[str, NumberFormat] = {}
    group = ""

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal group
        local = _STYLES.get(name, "")
        number = attributes.get("numFmtId", "0")
        if local == "numFmt" and group == "numFmts":
            codes[number] = attributes.get("formatCode", "")
        elif local == "xf" and group == "cellXfs":
            if len(formats) == MOST_FORMATS:
                raise Refused(TOO_LARGE)
            if number not in made:
                made[number] = number_format(codes.get(number, ""))
            formats[str(len(formats))] = made[number]
        elif local not in ("", "xf", "numFmt"):
            group = local

    parts.parse(name, Handlers(start))
    return formats
