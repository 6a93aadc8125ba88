"""The values a gbopen.toml may hold: each reader gives the value, or the sentence why not."""

import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from gbopen.errors import UsageError
from gbopen.language import Bilingual
from gbopen.rules.by_name import find_rule
from gbopen.text import shorten

Read = Callable[[Any], Any]
"""What was written -> the value, or a Bilingual that says what it should be."""

_VERSION = re.compile(r"\d{1,6}(\.\d{1,6})*")
ADDRESS = re.compile(r"https?://[^\s\"'<>\\]+")
EMAIL = re.compile(r"[^\s\"'<>\\@:/?]+@[^\s\"'<>\\@:/?]+\.[^\s\"'<>\\@:/?.]+")


def text(given: Any) -> Any:
    """A text that says something."""
    if isinstance(given, str) and given.strip() and given.isprintable():
        return given.strip()
    return Bilingual(
        f"phải là chữ trên một dòng, đặt trong dấu ngoặc kép, không phải {_shown(given)}.",
        f"this must be one line of text in quotation marks, not {_shown(given)}.",
    )


def one_of(*names: str) -> Read:
    """One of a few words."""

    def read(given: Any) -> Any:
        if given in names and isinstance(given, str):
            return given
        listed = ", ".join(f'"{name}"' for name in names)
        return Bilingual(
            f"phải là một trong: {listed}; không phải {_shown(given)}.",
            f"this must be one of: {listed}; not {_shown(given)}.",
        )

    return read


def whole(given: Any) -> Any:
    """A whole number, 0 or more."""
    if isinstance(given, int) and not isinstance(given, bool) and given >= 0:
        return given
    return Bilingual(
        f"phải là số nguyên từ 0 trở lên, không phải {_shown(given)}.",
        f"this must be a whole number, 0 or more, not {_shown(given)}.",
    )


def day(given: Any) -> Any:
    """A day, as TOML writes it or in quotation marks."""
    if isinstance(given, date) and not isinstance(given, datetime):
        return given
    try:
        return date.fromisoformat(given if isinstance(given, str) and len(given) == 10 else "")
    except ValueError:
        return Bilingual(
            f"phải là một ngày ghi dạng 2026-06-30, không phải {_shown(given)}.",
            f"this must be a day written like 2026-06-30, not {_shown(given)}.",
        )


def version(given: Any) -> Any:
    """The number of a version, in quotation marks: 0.10 without them is the same as 0.1."""
    if isinstance(given, str) and _VERSION.fullmatch(given):
        return given
    return Bilingual(
        f'phải là số phiên bản đặt trong dấu ngoặc kép, như "0.1", không phải {_shown(given)}.',
        f'this must be the number of a version in quotation marks, like "0.1", not '
        f"{_shown(given)}.",
    )


def rules(given: Any) -> Any:
    """Rules by name or code, as their names."""
    if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
        return Bilingual(
            'phải là danh sách tên hoặc mã quy tắc, như ["share-mismatch", "GB310"], không phải '
            f"{_shown(given)}.",
            'this must be a list of names or codes of rules, like ["share-mismatch", "GB310"], '
            f"not {_shown(given)}.",
        )
    try:
        return frozenset(find_rule(one).name for one in given)
    except UsageError as fault:
        return fault.message


def address(given: Any) -> Any:
    """The address of a site."""
    if isinstance(given, str) and ADDRESS.fullmatch(given):
        return given
    return Bilingual(
        f'phải là địa chỉ bắt đầu bằng "https://", không phải {_shown(given)}.',
        f'this must be an address that begins with "https://", not {_shown(given)}.',
    )


def _shown(given: Any) -> str:
    """A value much as TOML writes it."""
    if isinstance(given, bool):
        return str(given).lower()
    if isinstance(given, str):
        return f'"{shorten(given, 60)}"'
    return shorten(str(given), 60)
