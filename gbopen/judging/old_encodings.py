"""Which old encoding a file is in, proved by its header row; never guessed.

An encoding is proved where, read in it, the header names columns of a known table by words with
Vietnamese letters, and more of them than in any other encoding. Where encodings agree on the
header, names of code lists and labels in the cells decide, then which text has Vietnamese
syllables. A text full of words that cannot be Vietnamese is proved by nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from unicodedata import combining, normalize

from gbopen.judging.known import Known
from gbopen.reading.delimited import Line, Sheet, read_delimited
from gbopen.reading.header import LOOKED_AT, PASSED_OVER, find_header, names_of
from gbopen.reading.legacy import OF_FONTS, candidates, of_font, read_as
from gbopen.reading.syllables import strangeness
from gbopen.tables.table import Table
from gbopen.text import clean, fold

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_HEAD = 20_000  # characters that hold the header row
_LONGEST_NAME = 500
_SAMPLE = 200_000
_MOST_STRANGE = 0.2
_NAMES_WITHOUT_HEADER = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as it reads in one encoding."""

    encoding: str
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Undecided:
    """No encoding is proved. `among` are those that the header row may be in."""

    among: tuple[str, ...] = ()


def read_old(data: bytes, tables: Mapping[str, Table], known: Known) -> Reading | Undecided:
    """The file in the old encoding its header row proves."""
    texts = dict(candidates(data[:_SAMPLE]))
    names = names_of(tables)
    heads = {name: _head(read_delimited(text[:_HEAD], names)) for name, text in texts.items()}
    scores = {name: _named(head, tables) for name, head in heads.items()}
    best = max((spelled for spelled, _ in scores.values()), default=0)
    leaders = {name: texts[name] for name, (spelled, _) in scores.items() if spelled == best}
    if best and len(leaders) > 1 and len(data) > _SAMPLE:
        leaders = {name: read_as(data, name) for name in leaders}
    name = _decided(leaders, tables, known, by_header=best > 0)
    if name and not _strange(texts[name]):
        return Reading(name, read_delimited(read_as(data, name), names))
    return Undecided(tuple(name for name in leaders if scores[name][1]))


def read_old_font(sheet: Sheet, tables: Mapping[str, Table]) -> Reading | None:
    """A Unicode sheet whose text needs an old font to be read, in the encoding of that font."""
    head = _head(sheet)
    if _well_spelled(head, tables):
        return None
    as_is = _named(head, tables)
    scores = {name: _named(_in_font(head, name), tables) for name in OF_FONTS}
    better = [name for name, score in scores.items() if score[0] > as_is[0]]
    better = [name for name in better if scores[name][1] >= as_is[1]]
    best = [name for name in better if scores[name] == max(scores[one] for one in better)]
    if len(best) != 1:
        return None
    reading = Reading(best[0], _in_font(sheet, best[0]))
    return None if _strange("\n".join(_cells(reading.sheet.lines))) else reading


def _head(sheet: Sheet) -> Sheet:
    """The lines among which the header is, without what is too long to be the name of a column."""
    lines = [line for line in sheet.lines if not line.blank][:LOOKED_AT]
    return replace(
        sheet,
        lines=tuple(
            replace(line, cells=tuple(cell[:_LONGEST_NAME] for cell in line.cells))
            for line in lines
        ),
    )


def _decided(
    texts: Mapping[str, str], tables: Mapping[str, Table], known: Known, *, by_header: bool
) -> str:
    """The one encoding among those whose header rows say equally much; "" where none is proved."""
    if by_header and len(set(texts.values())) == 1:
        return next(iter(texts))
    names = frozenset(map(marked, known_names(known, tables)))
    counts = {
        name: len({cell for cell in _cells(read_delimited(text).lines) if marked(cell) in names})
        for name, text in texts.items()
    }
    first = _only_most(counts)
    if first and counts[first] >= (1 if by_header else _NAMES_WITHOUT_HEADER):
        return first
    if not by_header:
        return ""
    shares = {name: strangeness(text[:_SAMPLE]) for name, text in texts.items()}
    fitting = [name for name, (strange, _) in shares.items() if not strange]
    others = [strange / words for name, (strange, words) in shares.items() if name not in fitting]
    return fitting[0] if len(fitting) == 1 and min(others) > _MOST_STRANGE else ""


def _only_most(counts: Mapping[str, int]) -> str:
    most = max(counts.values(), default=0)
    first = [name for name, count in counts.items() if count == most]
    return first[0] if most and len(first) == 1 else ""


def _strange(text: str) -> bool:
    strange, words = strangeness(text[:_SAMPLE])
    return strange > _MOST_STRANGE * words


def _named(sheet: Sheet, tables: Mapping[str, Table]) -> tuple[int, int]:
    """How many columns the header row names with all their marks, and how many at all."""
    found = find_header(sheet.lines, tables)
    if found is None:
        return 0, 0
    line, table = found
    with_marks = {marked(name) for name in column_names([table]) if not name.isascii()}
    folded = {fold(name) for name in column_names([table])}
    filled = {clean(cell) for cell in line.cells}
    return len(with_marks & set(map(marked, filled))), len(folded & set(map(fold, filled)))


def _well_spelled(sheet: Sheet, tables: Mapping[str, Table]) -> bool:
    """True where every cell of the header row is a name, marks and all: it needs no old font."""
    found = find_header(sheet.lines, tables)
    if found is None:
        return False
    names = {marked(name) for name in column_names([found[1]])}
    filled = [cell for cell in found[0].cells if cell.strip()]
    return all(marked(cell) in names or fold(cell) in PASSED_OVER for cell in filled)


def column_names(tables: Iterable[Table]) -> set[str]:
    """Every spelling a header may use for a column of the tables."""
    return {name for table in tables for field in table.fields for name in field.spellings}


def known_names(known: Known, tables: Mapping[str, Table]) -> set[str]:
    """The names in the code lists at hand and the labels of coded values, if accented."""
    names = {
        label.vi
        for table in tables.values()
        for field in table.fields
        for label in field.labels.values()
    }
    for key, rows in known.rows.items():
        about = known.tables[key]
        for column in filter(None, (about.name_field, *about.also_named)):
            names.update(part for row in rows for part in row.cell(column).canonical.split("|"))
    return {name for name in names if not name.isascii()}


@lru_cache(maxsize=4096)  # names of columns, asked for again with every file
def marked(text: str) -> str:
    """For matching with all marks: small letters and digits, the tone of a word at its end.

    Where in a word the tone stands is a matter of taste: hòa is hoà.
    """
    plain = normalize("NFD", clean(text).lower())
    kept = "".join(char if char.isalnum() or combining(char) else " " for char in plain)
    return " ".join(map(_tone_last, kept.split()))


def _tone_last(word: str) -> str:
    return "".join(sorted(word, key=_TONES.__contains__))


def _in_font(sheet: Sheet, encoding: str) -> Sheet:
    @cache
    def read(cell: str) -> str:
        return of_font(cell, encoding)

    def in_font(line: Line) -> Line:
        cells = (
            cell if number in line.typed else read(cell) for number, cell in enumerate(line.cells)
        )
        return replace(line, cells=tuple(cells))

    return replace(sheet, lines=tuple(map(in_font, sheet.lines)))


def _cells(lines: Sequence[Line]) -> Iterable[str]:
    return dict.fromkeys(cell for line in lines for cell in line.cells if not cell.isascii())
