"""Cells that hold a code, one of a list of codes or labels, or yes or no."""

from collections.abc import Iterable, Mapping

from gbopen.language import LANGUAGES, Bilingual, Listing, Sayable
from gbopen.text import Hints, clean, fold
from gbopen.values.defect import Defect
from gbopen.values.patterns import Pattern

_YES_OR_NO = {
    **dict.fromkeys(("true", "yes", "1", *map(fold, ("có", "đúng"))), True),
    **dict.fromkeys(("false", "no", "0", *map(fold, ("không", "sai"))), False),
}
# Likeness is slow to measure on long texts, and nothing in a list of labels is like them.
_LONGEST_NAME = 120


def read_boolean(text: str) -> bool | Defect | None:
    """Yes or no; None for an empty cell. An x is neither: it may be a mark or a "no data"."""
    cleaned = clean(text)
    if not cleaned:
        return None
    known = _YES_OR_NO.get(fold(cleaned) if cleaned.isalnum() else "")
    return Defect("type", {"v": text}) if known is None else known


def read_code(text: str, pattern: Pattern) -> str | Defect | None:
    """A code that the pattern matches whole; None for an empty cell.

    A number that would match with one more 0 before it has lost it to a spreadsheet.
    """
    cleaned = clean(text)
    if not cleaned or pattern.match(cleaned):
        return cleaned or None
    restored = f"0{cleaned}"
    if cleaned.isascii() and cleaned.isdigit() and pattern.match(restored):
        return Defect("lost-leading-zero", {"v": text, "w": restored})
    return Defect("pattern", {"v": text})


class CodeList:
    """The values allowed in a column, known by code, label in any language, or folded form.

    A code stands for itself even where it is also a label. A name that two codes share is no name.
    """

    def __init__(
        self,
        codes: Iterable[str],
        labels: Mapping[str, Bilingual],
        further: Iterable[Mapping[str, str]] = (),
    ) -> None:
        self._codes = tuple(codes)
        self._hints = Hints()
        names = [
            (name, code)
            for code in self._codes
            for name in (code, *(labels[code].said_in(one) for one in LANGUAGES if code in labels))
        ]
        names += [(label, code) for one in further for code, label in one.items()]
        self._exact = _unshared((clean(name), code) for name, code in names)
        self._exact.update((code, code) for code in self._codes)
        self._folded = _unshared((fold(name), code) for name, code in names)
        self._names = tuple(dict.fromkeys(name for name, _ in names))
        self._shown: tuple[Sayable, ...] = tuple(labels.get(code, code) for code in self._codes)

    def read(self, text: str) -> str | Defect | None:
        """The code a cell stands for; None for an empty cell."""
        cleaned = clean(text)
        if not cleaned:
            return None
        code = self._exact.get(cleaned) or self._folded.get(fold(cleaned))
        if code:
            return code
        near = self._hints.nearest(cleaned, self._names) if len(cleaned) <= _LONGEST_NAME else ""
        parameters: dict[str, Sayable] = {"v": text, "list": Listing(self._shown), "w": near}
        return Defect("enum", parameters, "" if near else "no_hint")


def _unshared(names: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Name -> code, without the empty name and the names that stand for two codes."""
    owners: dict[str, set[str]] = {}
    for name, code in names:
        owners.setdefault(name, set()).add(code)
    return {name: min(codes) for name, codes in owners.items() if name and len(codes) == 1}
