"""A file opened: bytes to sheets to rows; or the one finding that says why not."""

from dataclasses import replace

from gbopen.findings.finding import Place
from gbopen.findings.report import FileSeen
from gbopen.judging import letters
from gbopen.judging.form_book import is_form, open_form
from gbopen.judging.hidden import hidden_data, hidden_sheets, not_shown
from gbopen.judging.known import Known
from gbopen.judging.old_encodings import Undecided, read_old, read_old_font
from gbopen.judging.sheet import By, Opened, open_sheet, refused
from gbopen.judging.structure import file_finding
from gbopen.reading.delimited import Sheet, read_delimited
from gbopen.reading.encoding import NotText, decode
from gbopen.reading.header import names_of
from gbopen.reading.kinds import kind_of_text
from gbopen.reading.workbook import is_workbook, read_workbook
from gbopen.values.conventions import Conventions

__all__ = ["Opened", "open_file", "open_sheets"]


def open_file(
    name: str,
    data: bytes,
    known: Known,
    *,
    table: str = "",
    declared: Conventions | None = None,
) -> Opened:
    """The file, or the first sheet of a workbook that is a table, read against its table.

    `known` holds the tables, and the code lists whose names may stand for their keys.
    """
    sheets = open_sheets(name, data, known, table=table, declared=declared)
    return next((one for one in sheets if one.table is not None), sheets[0])


def open_sheets(  # noqa: PLR0913 - a file, and what it is opened by
    name: str,
    data: bytes,
    known: Known,
    *,
    table: str = "",
    declared: Conventions | None = None,
    keep: bool = False,
) -> list[Opened]:
    """Every sheet of a workbook that holds anything; of another file the only one.

    With `keep` each brings the original it was read from, for those who write it anew.
    """
    by = By(known, table, declared, keep=keep)
    return _of_workbook(name, data, by) if is_workbook(data) else [_of_bytes(name, data, by)]


def _of_workbook(name: str, data: bytes, by: By) -> list[Opened]:
    read = read_workbook(data, hidden=True)
    seen = FileSeen(name, encoding="xlsx")
    if isinstance(read, NotText):
        return [refused(file_finding(read.rule, name, wording=read.wording), seen)]
    filled = [
        sheet for sheet in read if not sheet.hidden and any(not line.blank for line in sheet.lines)
    ]
    if not filled:
        return [refused(file_finding("empty-file", name), seen)]
    if is_form(filled, by):
        return open_form(filled, by, seen)
    opened = [_of_text(sheet, by, replace(seen, sheet=sheet.name)) for sheet in filled]
    tables = [one for one in opened if one.table is not None]
    if not tables:
        return opened[:1]
    for sheet, one in zip(filled, opened, strict=True):
        if one.table is None:
            one.findings[:] = [
                file_finding(
                    "skipped-sheet",
                    name,
                    place=Place(name, sheet=sheet.name),
                    parameters={"sheet": sheet.name},
                )
            ]
    hidden, others = hidden_sheets([sheet for sheet in read if sheet.hidden], by.known.tables)
    tables[0].findings.extend(not_shown(others, tables[0].seen))
    return [
        *opened,
        *(refused(hidden_data(sheet, name), replace(seen, sheet=sheet)) for sheet in hidden),
    ]


def _of_bytes(name: str, data: bytes, by: By) -> Opened:
    decoded = decode(data)
    if isinstance(decoded, NotText):
        if decoded.rule == "unknown-encoding":
            return _in_old_encoding(name, data, by)
        finding = file_finding(decoded.rule, name, wording=decoded.wording)
        return refused(finding, FileSeen(name))
    kind = kind_of_text(decoded.text)
    if kind:
        return refused(file_finding("not-a-table", name, wording=kind), FileSeen(name))
    if not data:
        return refused(file_finding("empty-file", name, wording="no_bytes"), FileSeen(name))
    sheet = read_delimited(decoded.text, names_of(by.choice))
    seen = FileSeen(name, encoding=decoded.encoding, delimiter=sheet.delimiter)
    if is_form((sheet,), by):
        return open_form((sheet,), by, seen)[0]
    return _of_text(sheet, by, seen)


def _in_old_encoding(name: str, data: bytes, by: By) -> Opened:
    loss = letters.loss_in(data, by.choice, by.known)
    if loss:
        return refused(letters.damaged(name, loss), FileSeen(name))
    read = read_old(data, by.choice, by.known)
    if isinstance(read, Undecided):
        return refused(letters.not_converted(name, read), FileSeen(name))
    seen = FileSeen(name, encoding=read.encoding, delimiter=read.sheet.delimiter)
    opened = _of_text(read.sheet, by, seen)
    opened.findings.insert(0, letters.converted(name, read.encoding))
    return opened


def _of_text(sheet: Sheet, by: By, seen: FileSeen) -> Opened:
    name = seen.name
    if sheet.beyond:
        return refused(file_finding("file-too-large", name, wording=sheet.beyond), seen)
    if sheet.broken_quote:
        broken = sheet.broken_quote
        place = Place(name, broken.row, broken.line)
        wording = "stray" if sheet.stray else ""
        return refused(file_finding("unclosed-quote", name, wording=wording, place=place), seen)
    if not any(not line.blank for line in sheet.lines):
        return refused(file_finding("empty-file", name), seen)
    typed = read_old_font(sheet, by.choice)
    if typed is None:
        return open_sheet(sheet, by, seen)
    opened = open_sheet(typed.sheet, by, replace(seen, encoding=typed.encoding))
    opened.findings.insert(0, letters.converted(name, typed.encoding, font=True))
    return opened
