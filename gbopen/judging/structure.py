"""The file as a whole, its header and its lines: one finding a fault, and nothing that follows."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from gbopen.findings.finding import Finding, Place
from gbopen.language import Bilingual, Listing, Sayable
from gbopen.reading.delimited import Line, Sheet
from gbopen.reading.header import Header, spellings
from gbopen.rules.catalogue import BY_NAME
from gbopen.tables.table import Field, Table
from gbopen.text import Hints, clean, fold, shorten


def file_finding(  # noqa: PLR0913 - the parts of a finding
    name: str,
    file: str,
    *,
    wording: str = "",
    place: Place | None = None,
    found: str = "",
    parameters: Mapping[str, Sayable] | None = None,
) -> Finding:
    """A finding of a file rule; about the file as a whole where no place is given."""
    rule = BY_NAME[name]
    return Finding(
        rule.code,
        rule.name,
        rule.severity,
        place or Place(file),
        found,
        wording,
        {"file": file, **(parameters or {})},
    )


def no_header(sheet: Sheet, file: str, tables: Mapping[str, Table], *, named: bool) -> Finding:
    """Why no header row was found: a header of no known table, or no header at all."""
    first = next(line for line in sheet.lines if not line.blank)
    place = Place(file, first.row, first.line)
    filled = [clean(cell) for cell in first.cells if cell.strip()]
    looks_like_header = len(filled) > 1 and not any(_figure_like(cell) for cell in filled)
    if named or not looks_like_header:
        return file_finding("header-not-found", file, place=place, found=" | ".join(filled[:6]))
    parameters: dict[str, Sayable] = {"v": ", ".join(filled[:6]), **_nearest_table(first, tables)}
    return file_finding(
        "unknown-table",
        file,
        wording="near" if "columns" in parameters else "",
        place=place,
        found=" | ".join(filled[:6]),
        parameters=parameters,
    )


def _nearest_table(line: Line, tables: Mapping[str, Table]) -> dict[str, Sayable]:
    """The table most columns of the row are of, and those columns; or all that clerks fill in."""
    cells = list(dict.fromkeys(clean(cell) for cell in line.cells if cell.strip()))
    named = {name: [c for c in cells if fold(c) in spellings(one)] for name, one in tables.items()}
    first, second, *_ = (*sorted(named, key=lambda name: -len(named[name])), "", "")
    best = first if first and len(named[first]) > len(named.get(second, ())) else ""
    if best:
        near = tables[best]
        return {"w": near.title, "name": best, "columns": Listing(tuple(named[best]))}
    clerks = [one for one in tables.values() if one.filled_by == "clerk"]
    return {"list": Listing(tuple(map(_titled, clerks or tables.values())))}


def _titled(table: Table) -> Bilingual:
    """A table by its title and the name that --table takes."""
    return Bilingual(f"{table.title.vi} ({table.name})", f"{table.title.en} ({table.name})")


def several_tables(line: Line, file: str, tables: Sequence[Table]) -> Finding:
    """The finding for a header that fits several tables alike."""
    filled = [clean(cell) for cell in line.cells if cell.strip()]
    return file_finding(
        "unknown-table",
        file,
        wording="several",
        place=Place(file, line.row, line.line),
        found=" | ".join(filled[:6]),
        parameters={
            "list": Listing(tuple(map(_titled, tables))),
            "v": ", ".join(filled[:6]),
            "name": tables[0].name,
        },
    )


def _figure_like(text: str) -> bool:
    return text[:1].isdigit()


def header_findings(header: Header, file: str) -> Iterator[Finding]:
    """Columns unknown, without a name, doubled or missing.

    A missing column that an unknown one is probably meant to be is not reported twice.
    """
    line = header.line
    missing = _spellings(header.missing)
    absent = _spellings(_absent(header))
    meant: set[str] = set()
    hints = Hints()
    for number in header.unknown:
        text = shorten(clean(line.cells[number]))
        near = hints.nearest(text, missing) or hints.nearest(text, absent)
        if near in missing:
            meant.add(missing[near].name)
        place = Place(file, line.row, line.line, number + 1, text)
        parameters: dict[str, Sayable] = {"v": text, "w": near}
        wording = "" if near else "no_hint"
        yield file_finding(
            "unknown-column",
            file,
            wording=wording,
            place=place,
            found=line.cells[number],
            parameters=parameters,
        )
    for number in header.unnamed:
        place = Place(file, line.row, line.line, number + 1)
        yield file_finding("column-without-name", file, place=place)
    for number in header.doubled:
        field = header.columns[number]
        if field is not None:
            place = Place(file, line.row, line.line, number + 1, clean(line.cells[number]))
            yield file_finding(
                "duplicate-column",
                file,
                place=place,
                found=line.cells[number],
                parameters={"v": clean(line.cells[number]), "title": field.title},
            )
    yield from _missing(header, file, meant)


def _spellings(fields: Iterable[Field]) -> dict[str, Field]:
    return {spelling: field for field in fields for spelling in field.spellings}


def _absent(header: Header) -> list[Field]:
    present = {field.name for field in header.columns if field is not None}
    return [field for field in header.table.fields if field.name not in present]


def _missing(header: Header, file: str, meant: Iterable[str]) -> Iterator[Finding]:
    """One finding for all columns that are missing, however many."""
    titles = [field.title for field in header.missing if field.name not in meant]
    if not titles:
        return
    yield file_finding(
        "missing-column",
        file,
        wording="several" if len(titles) > 1 else "",
        place=Place(file, header.line.row, header.line.line),
        parameters={
            "title": titles[0],
            "k": len(titles),
            "list": Listing(tuple(titles)),
            "table": header.table.name,
        },
    )


def ragged(line: Line, header: Header, file: str) -> Finding | None:
    """The finding for a row with more or fewer cells than the header has columns.

    Empty cells at the end are none: programs write as many separators there as they like.
    """
    wanted, given = len(header.line.cells), len(line.cells)
    least = max((n for n, cell in enumerate(header.line.cells, 1) if cell.strip()), default=0)
    if given >= least and not any(map(str.strip, line.cells[wanted:])):
        return None
    parameters: dict[str, Sayable] = {"r": line.row, "k": given, "m": least}
    return file_finding(
        "ragged-row", file, place=Place(file, line.row, line.line), parameters=parameters
    )
