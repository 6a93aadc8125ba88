"""Rows of a printed form that are no data: headings, totals, the numbering of the columns."""

import re
from collections.abc import Iterator, Sequence

from gbopen.findings.finding import Finding, Place
from gbopen.judging.columns import Readers
from gbopen.judging.companions import shares_of
from gbopen.judging.structure import file_finding
from gbopen.language import Sayable
from gbopen.reading.delimited import Line
from gbopen.reading.header import Header
from gbopen.text import clean, fold
from gbopen.values.figures import Figure

_TOTALS = frozenset(("tong cong", "cong", "tong so", "tong", "total"))
_NUMBERED = re.compile(r"\(?([0-9]{1,2}|[A-Z])\)?\Z")
_OUTLINE = re.compile(r"\(?([0-9]{1,2}(\.[0-9]{1,2})*|[IVXLC]{1,5}|[A-Z])[.)]?\Z")
_SECTION = re.compile(r"\(?([IVXLC]{1,5}|[A-Z])[.)]?\Z")
_OUTLINED = re.compile(r"([IVXLC]{1,5}|[A-Z])[.)] ")
# what stands below the table of a form
_SIGNED = ("nguoi lap bieu", "thu truong", "noi nhan", "ky ten")


class FormRows:
    """Sorts the rows below a header into data and what a form prints beside it."""

    def __init__(self, header: Header, readers: Readers, file: str, sheet: str) -> None:
        self._header = header
        self._readers = readers
        self._file = file
        self._sheet = sheet
        fields = {key: header.table.field(key) for key in readers.columns}
        self._counted = [key for key, one in fields.items() if one.type == "integer"]
        self._texts = {n for key, n in readers.columns.items() if fields[key].type == "string"}
        # the rows since the total before, None where a heading stands between them
        self._above: list[Line | None] = []
        self._added = dict.fromkeys(self._counted, 0)
        self._of_rows: set[tuple[int, str]] = set()
        self._starts = {name: {0} for name in self._counted}
        self._right: set[str] = set()
        self.added_up: set[int] = set()
        """The rows of totals whose every figure adds up: nothing is lost without them."""

    def sort(self, body: Sequence[Line]) -> Iterator[Line | Finding]:
        """The lines that are data, and for the others the finding that says they are not."""
        self._of_rows = self._keys_of_rows(body)
        for number, line in enumerate(body):
            if number == 0 and self._is_numbering(line):
                yield self._skipped(line, "numbering")
            elif self._is_total(line):
                yield from self._total(line)
                self._above = [None]
            elif self._is_heading(line):
                yield self._skipped(line, "heading")
                self._above.append(None)
            else:
                self._above.append(line)
                yield line

    def _is_numbering(self, line: Line) -> bool:
        """(1) (2) (3) … or A, B, 1, 2 … in every column, also in those that hold text."""
        width = len(self._header.line.cells)
        cells = [clean(cell) for cell in line.cells[:width]]
        if len(cells) < max(width, 2) or not all(_NUMBERED.match(cell) for cell in cells):
            return False
        marks = [cell.strip("()") for cell in cells]
        letters = [mark for mark in marks if mark.isalpha()]
        numbers = [int(mark) for mark in marks if not mark.isalpha()]
        in_order = numbers == list(range(1, len(numbers) + 1))
        in_order = in_order and letters == list("ABCDEFGHIJ"[: len(letters)])
        bracketed = all(cell.startswith("(") for cell in cells)
        return in_order and (bracketed or (width > 2 and bool(self._texts)))

    def _is_total(self, line: Line) -> bool:
        """The first words are "Tổng cộng" or the like, and nothing else is written in words."""
        filled = (clean(cell) for cell in line.cells if cell.strip())
        words = (text for text in filled if not _OUTLINE.match(text))
        return fold(next(words, "")) in _TOTALS and not any(map(_is_word, words))

    def _is_heading(self, line: Line) -> bool:
        """One text alone at the left of a row without a key, behind I. or A., or a signature."""
        found = [(n, cell) for n, cell in enumerate(line.cells) if cell and not cell.isspace()]
        if len(self._header.line.cells) == 1 or len(found) > 2:
            return False
        filled = [(n, clean(cell)) for n, cell in found]
        column, text = filled[-1]
        alone = len(filled) == 1
        if not _is_word(text) or column > (1 if alone else 2):
            return False
        if alone and (column, text) in self._of_rows:
            return False  # the report of the rows beside it: this one lost its figures
        # a plain number before a text is how rows are counted; I, II or A, B is how they are headed
        beside = not alone and self._header.columns[filled[0][0]] is None
        outlined = beside and bool(_SECTION.match(filled[0][1]))
        outlined = outlined or (alone and bool(_OUTLINED.match(text)))
        if outlined or (alone and fold(text).startswith(_SIGNED)):
            return True
        key = self._header.table.primary_key
        numbered = alone or bool(_OUTLINE.match(filled[0][1]))
        return bool(key) and numbered and not self._has_all(line, key)

    def _keys_of_rows(self, body: Sequence[Line]) -> set[tuple[int, str]]:
        """The cells of key columns of rows of data, by column and text."""
        key = self._header.table.primary_key
        numbers = [n for name, n in self._readers.columns.items() if name in key]
        rows = [line for line in body if len(key) > 1 and self._has_all(line, key)]
        return {(n, clean(line.cells[n])) for line in rows for n in numbers[:1]}

    def _has_all(self, line: Line, key: Sequence[str]) -> bool:
        """True where every column of the key that the file has is filled: a row of data."""
        columns = self._readers.columns
        numbers = [columns[name] for name in key if name in columns]
        return bool(numbers) and all(
            number < len(line.cells) and line.cells[number].strip() for number in numbers
        )

    def _skipped(self, line: Line, wording: str) -> Finding:
        text = " ".join(clean(cell) for cell in line.cells if cell.strip())
        place = Place(self._file, line.row, line.line, sheet=self._sheet)
        parameters: dict[str, Sayable] = {"r": line.row, "v": text[:60]}
        return file_finding(
            "skipped-row", self._file, wording=wording, place=place, parameters=parameters
        )

    def _total(self, line: Line) -> Iterator[Finding]:
        """The total row told as left out, or every count in it that its rows do not add up to."""
        wrong = list(self._wrong_totals(line))
        if not wrong and self._adds_up(line):
            self.added_up.add(line.row)
        yield from wrong or [self._skipped(line, "total")]

    def _adds_up(self, line: Line) -> bool:
        """True where all that the row holds are its name, right totals and their right shares."""
        columns = self._readers.columns
        right = {columns[name] for name in self._right}
        for part, whole, share in shares_of(self._header.table):
            if {part, whole} <= self._right and share in columns:
                right |= {columns[share]} if self._fits(line, part, whole, share) else set()
        filled = [n for n, cell in enumerate(line.cells) if cell.strip()]
        return all(n in right or _is_word(line.cells[n]) for n in filled)

    def _fits(self, line: Line, part: str, whole: str, share: str) -> bool:
        """True where the share in the row is that of its counts, rounded to what is printed."""
        count, base = self._figure(line, part) or 0, self._figure(line, whole) or 0
        stated = self._readers.cell(line, share).value
        if not isinstance(stated, Figure) or stated.qualifier:
            return False
        off = 100 * count * stated.scale - stated.units * base
        return base > 0 and 2 * abs(off) <= base

    def _wrong_totals(self, line: Line) -> Iterator[Finding]:
        """A total may be of its section, of several, or of all rows; wrong is what fits none."""
        self._right = set()
        for name in self._counted:
            number = self._readers.columns[name]
            stated = self._figure(line, name)
            added = self._since_total(name)
            if stated is None or added is None:
                continue
            if self._added[name] - stated in self._starts[name]:
                self._right.add(name)
            else:
                title = clean(self._header.line.cells[number])
                yield file_finding(
                    "total-row-differs",
                    self._file,
                    place=Place(self._file, line.row, line.line, number + 1, title, self._sheet),
                    found=line.cells[number],
                    parameters={"r": line.row, "a": stated, "b": added},
                )

    def _since_total(self, name: str) -> int | None:
        """The sum of the rows since the total before; None where there is none beyond doubt."""
        before = self._added[name]
        parts = []
        for line in self._above:
            if line is None:
                self._starts[name].add(self._added[name])
                continue
            parts.append(self._figure(line, name))
            self._added[name] += parts[-1] or 0
        if None in parts:
            # no sum that reaches back over an unknown number is known
            self._starts[name] = set()
        return self._added[name] - before if parts and None not in parts else None

    def _figure(self, line: Line, name: str) -> int | None:
        """The whole number in that column of the line, if there is one beyond doubt."""
        if len(line.cells) <= self._readers.columns[name]:
            return None
        value = self._readers.cell(line, name).value
        return value.units if isinstance(value, Figure) and not value.qualifier else None


def _is_word(text: str) -> bool:
    return any(char.isalpha() for char in text)
