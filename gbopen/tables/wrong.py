"""The sentences a faulty schema stops with: which file, which place, what is wrong."""

from collections.abc import Iterable

from gbopen.errors import SchemaError
from gbopen.language import Bilingual
from gbopen.text import nearest


def wrong(file: str, place: str, *, vi: str, en: str) -> SchemaError:
    """A SchemaError that names the file and the place in it."""
    where = f"{file}, {place}: " if place else f"{file}: "
    return SchemaError(Bilingual(where + vi, where + en))


def unknown(
    file: str, place: str, name: str, known: Iterable[str], *, of: tuple[str, str]
) -> SchemaError:
    """A SchemaError for a name that is not known, with the nearest one that is.

    `of` says what kind of name it is, in Vietnamese and English.
    """
    near = nearest(name, known)
    vi = f'không có {of[0]} "{name}".'
    en = f'there is no {of[1]} "{name}".'
    if near:
        vi += f' Có phải "{near}" không?'
        en += f' Did you mean "{near}"?'
    return wrong(file, place, vi=vi, en=en)
