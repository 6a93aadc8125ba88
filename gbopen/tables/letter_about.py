"""What a package or resource says about itself: licences, sources, contributors, its day.

Only what the standard says must be so; nothing of it changes how the data are read.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import partial
from typing import Any

from gbopen.errors import SchemaError
from gbopen.language import Bilingual
from gbopen.tables.shape import LIST, TEXT, TEXTS, Kind, check_kind, check_shape
from gbopen.tables.wrong import wrong

_RFC_3339 = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?"
    r"(?:[Zz]|[+-][0-9]{2}:[0-9]{2})"
)


def _is_moment(given: Any) -> bool:
    if not isinstance(given, str) or not _RFC_3339.fullmatch(given):
        return False
    try:
        datetime.fromisoformat(given[:19])
    except ValueError:
        return given[17:19] == "60"  # a leap second
    return True


_MOMENT = Kind(
    Bilingual(
        'ngày giờ kèm múi giờ như "2026-11-22T08:00:00Z"',
        'a date and time with its zone, such as "2026-11-22T08:00:00Z"',
    ),
    _is_moment,
)
_ABOUT: Mapping[str, Kind] = {
    "title": TEXT,
    "description": TEXT,
    "homepage": TEXT,
    "image": TEXT,
    "version": TEXT,
    "created": _MOMENT,
    "keywords": TEXTS,
    "licenses": LIST,
    "sources": LIST,
    "contributors": LIST,
}
_LICENCE: Mapping[str, Kind] = dict.fromkeys(("name", "path", "title"), TEXT)
_SOURCE: Mapping[str, Kind] = dict.fromkeys(("title", "path", "email", "version"), TEXT)
_CONTRIBUTOR: Mapping[str, Kind] = {
    **dict.fromkeys(("title", "givenName", "familyName", "path", "email"), TEXT),
    **dict.fromkeys(("organization", "role"), TEXT),
    "roles": TEXTS,
}
_ENTRIES = {"licenses": _LICENCE, "sources": _SOURCE, "contributors": _CONTRIBUTOR}


def faults_about(descriptor: Mapping[str, Any]) -> tuple[Bilingual, ...]:
    """What in a package and its resources is not as the standard says it must be."""
    faults = list(_faults(descriptor, ""))
    resources = descriptor.get("resources")
    for number, one in enumerate(resources if isinstance(resources, list) else (), 1):
        if isinstance(one, Mapping):
            faults += _faults(one, f"resources[{number}] ")
    return tuple(faults)


def _faults(given: Mapping[str, Any], above: str) -> Iterator[Bilingual]:
    for name, kind in _ABOUT.items():
        if name in given:
            check = partial(check_kind, given[name], kind, file="", place="")
            yield from _fault(check, above + name)
    for name, kinds in _ENTRIES.items():
        entries = given.get(name)
        for number, one in enumerate(entries if isinstance(entries, list) else (), 1):
            check = partial(_check_entry, one, name, kinds)
            yield from _fault(check, f"{above}{name}[{number}]")


def _fault(check: Callable[[], None], place: str) -> Iterator[Bilingual]:
    """The fault that a check stops at, with its place in front; none where it does not stop."""
    try:
        check()
    except SchemaError as fault:
        said = fault.message
        vi, en = said.vi.removesuffix("."), said.en.removesuffix(".")
        yield Bilingual(f"{place}{vi}", f"{place}{en}")


def _check_entry(one: Any, name: str, kinds: Mapping[str, Kind]) -> None:
    check_shape(one, kinds, file="", place="")
    if name == "licenses" and not ("name" in one or "path" in one):
        raise wrong("", "", vi='phải có "name" hoặc "path".', en='there must be "name" or "path".')
    if not one:
        raise wrong("", "", vi="không được để trống.", en="this must not be empty.")
