"""Texts of a schema in several languages: `title` and `title@en`, and those of any other language.

Messages are Vietnamese and English. A title or label of another language (`title@fr`) names its
column or code when a file is read, and stands in messages about files that use it.
"""

import re
from collections.abc import Mapping
from typing import Any

from gbopen.language import Bilingual
from gbopen.tables.shape import TEXT, check_kind
from gbopen.tables.wrong import wrong

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_OURS = ("vi", "en")


def in_both(given: Mapping[str, Any], key: str, *, otherwise: str = "") -> Bilingual:
    """A text in the two languages of messages; where one is missing, the other or the plain one."""
    plain = given.get(key) or given.get(f"{key}@vi") or given.get(f"{key}@en")
    plain = plain or next(iter(_others(given, key).values()), "") or otherwise
    return Bilingual(given.get(f"{key}@vi") or plain, given.get(f"{key}@en") or plain)


def in_others(given: Mapping[str, Any], key: str, *, file: str, place: str) -> dict[str, str]:
    """The text in every further language, by its code; SchemaError where that is none."""
    found = _others(given, key)
    for language, text in found.items():
        inside = f'{place} "{key}@{language}"' if place else f'"{key}@{language}"'
        check_kind(text, TEXT, file=file, place=inside)
        if not _LANGUAGE.fullmatch(language):
            raise wrong(
                file,
                inside,
                vi=f'sau "@" phải là mã ngôn ngữ như "fr", không phải "{language}".',
                en=f'after "@" stands the code of a language like "fr", not "{language}".',
            )
    return {language: text for language, text in found.items() if text.strip()}


def _others(given: Mapping[str, Any], key: str) -> dict[str, Any]:
    return {
        name.removeprefix(f"{key}@"): text
        for name, text in given.items()
        if name.startswith(f"{key}@") and name.removeprefix(f"{key}@") not in _OURS
    }
