"""Cells whose letters were garbled or lost on the way: found by what no Vietnamese text holds."""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from gbopen.reading.delimited import Line
from gbopen.reading.encoding import LOST
from gbopen.text import clean, fold

# UTF-8 read as Windows-1252 (as 1258: Ă for Ã) or Latin-1: a byte above 7F becomes one of these.
# Quotes, dashes and hard spaces do follow a letter in good text; they prove nothing by themselves.
_BESIDE_LETTERS = "\u00a0°»«·•…‘’‚“”„–—‹›"
_NEVER_BESIDE = "\u0080-\u009f¡-§¨©ª¬\u00ad®¯±-¶¸¹º¼-¿€ƒ†‡ˆ‰Š‹ŒŽ˜™š›œžŸ"
_PROOF = re.compile(
    f"{LOST}|[ÂÃĂÄÅÆÌ][{_NEVER_BESIDE}]|áº[{_NEVER_BESIDE}{_BESIDE_LETTERS}]"
    f"|á»[{_NEVER_BESIDE}]|â€[{_NEVER_BESIDE}{_BESIDE_LETTERS}]|ï»¿|ï¿½"
)
_GARBLED = re.compile(f"{_PROOF.pattern}|(?:[ÂÃĂÄÅÆÌ]|á»)[{_BESIDE_LETTERS}]")

# letters that an encoding without Vietnamese turned into question marks
_LETTER = r"[^\W\d_]"
_INSIDE = re.compile(rf"(?<!{_LETTER}){_LETTER}++\?{_LETTER}++")
_MAYBE_LOST = re.compile(rf"{_LETTER}\?|\?{_LETTER}")
_ADDRESS = re.compile(r"://|www\.", re.IGNORECASE)
_WORDS_THAT_PROVE = 3
_COMPARED = 500
_EXAMPLE = 40


@dataclass(frozen=True, slots=True)
class Damage:
    """The first damaged cell, an example from it, and the texts of every cell that is damaged.

    `lost` says that letters became question marks; otherwise they are garbled.
    """

    line: Line
    column: int
    example: str
    texts: frozenset[str]
    lost: bool


def find_damage(lines: Sequence[Line], names: Callable[[], Iterable[str]]) -> Damage | None:
    """The damage of a file, None where all is well.

    `names`, of columns and of code lists, are asked for only where there are question marks: a
    text that is one of them but for such a mark in place of an accented letter proves the loss.
    """
    odd = dict.fromkeys(
        cell for line in lines for cell in line.cells if "?" in cell or not cell.isascii()
    )
    garbled = _garbled(odd)
    lost = _lost([cell for cell in odd if "?" in cell], names)
    texts = garbled | lost
    if not texts:
        return None
    line, column = next(
        (line, n) for line in lines for n, cell in enumerate(line.cells) if cell in texts
    )
    cell = line.cells[column]
    return Damage(line, column, _example(cell), frozenset(texts), lost=cell not in garbled)


def _garbled(cells: Collection[str]) -> set[str]:
    if not any(_PROOF.search(cell) for cell in cells):
        return set()
    return {cell for cell in cells if _GARBLED.search(cell)}


def _lost(cells: Iterable[str], names: Callable[[], Iterable[str]]) -> set[str]:
    maybe = [cell for cell in cells if _MAYBE_LOST.search(cell) and not _ADDRESS.search(cell)]
    words = {word for cell in maybe for word in _INSIDE.findall(cell) if _one_case(word)}
    if len(words) >= _WORDS_THAT_PROVE or any(map(_proves, maybe)):
        return set(maybe)
    known = {clean(name).lower() for name in names()} if maybe else set()
    return set(maybe) if any(_is_one_of(cell, known) for cell in maybe[:_COMPARED]) else set()


def _proves(cell: str) -> bool:
    """Three broken words in one cell, two of them broken inside: S? N?i v? và S? Lao đ?ng."""
    inside = {word for word in _INSIDE.findall(cell) if _one_case(word)}
    broken = [word for word in cell.split() if _MAYBE_LOST.search(word)]
    return len(inside) > 1 and len(broken) >= _WORDS_THAT_PROVE


def _one_case(word: str) -> bool:
    """A question mark between words without a space is followed by a capital: Có?Không."""
    return word.isupper() or word[1:].islower()


def _is_one_of(cell: str, known: Collection[str]) -> bool:
    cell = clean(cell).lower()
    return any(len(name) == len(cell) and _agree(cell, name) for name in known)


def _agree(cell: str, name: str) -> bool:
    """Is it that name, with ``?`` for accented letters? Others may have lost their marks only."""
    return all(
        not theirs.isascii() if ours == "?" else fold(ours) == fold(theirs)
        for ours, theirs in zip(cell, name, strict=True)
    )


def _example(cell: str) -> str:
    """A short cell as it is; of a long one the word that shows the damage."""
    cell = clean(cell)
    if len(cell) <= _EXAMPLE:
        return cell
    found = _GARBLED.search(cell) or _INSIDE.search(cell) or _MAYBE_LOST.search(cell)
    if found is None:
        return cell[:_EXAMPLE]
    start = cell.rfind(" ", 0, found.start()) + 1
    end = cell.find(" ", found.end())
    return cell[start : end if end > 0 else None][:_EXAMPLE]
