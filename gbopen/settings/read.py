"""gbopen.toml: bytes -> Settings, or one sentence that names the line, the key and the cure."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Any

from gbopen.errors import UsageError
from gbopen.findings.severity import SEVERITIES
from gbopen.language import LANGUAGES, Bilingual
from gbopen.settings import values
from gbopen.settings.lines import line_of
from gbopen.settings.settings import Settings, Site
from gbopen.text import nearest, shorten

FOLDERS = ("schemas", "add_schemas", "reference", "add_reference", "datasets")
SECTIONS: Mapping[str, Mapping[str, values.Read]] = {
    "": {
        "language": values.one_of(*LANGUAGES),
        "today": values.day,
        "rules_since": values.version,
        "ignore": values.rules,
        "only": values.rules,
        "fail_on": values.one_of(*SEVERITIES),
        "limit": values.whole,
        **dict.fromkeys(FOLDERS, values.text),
    },
    "conventions": {
        "decimal": values.one_of("comma", "point"),
        "dates": values.one_of("dmy", "mdy"),
    },
    "site": {
        "url": values.address,
        **dict.fromkeys(("title", "title_en", "publisher", "contact"), values.text),
    },
}
"""Every key there is, by section; "" holds those above the first section."""

_AT_LINE = re.compile(r"\(at line (\d+),")


def read_settings(data: bytes, *, file: str) -> Settings:
    """The settings in the bytes of a file; UsageError names the line and what to write."""
    text = _decoded(data, file)
    try:
        written = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as fault:
        raise _not_toml(text, file, fault) from fault
    found: dict[str, dict[str, Any]] = {section: {} for section in SECTIONS}
    for section, key, given in _entries(written, text, file):
        value = SECTIONS[section][key](given)
        if isinstance(value, Bilingual):
            raise _wrong(file, value, line=line_of(text, section, key), key=key)
        found[section][key] = value
    folder = PurePath(file).parent
    plain = {key: folder / one if key in FOLDERS else one for key, one in found[""].items()}
    return Settings(file=file, **plain, **found["conventions"], site=Site(**found["site"]))


def _decoded(data: bytes, file: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        said = Bilingual(
            "tệp không phải UTF-8. Đề nghị lưu lại với mã UTF-8.",
            "the file is not UTF-8. Please save it again as UTF-8.",
        )
        raise _wrong(file, said, line=line) from fault


def _not_toml(text: str, file: str, fault: Exception) -> UsageError:
    """The line that is no TOML, quoted; the last one where the file ends too early."""
    lines = text.splitlines() or [""]
    at = _AT_LINE.search(str(fault))
    number = int(at.group(1)) if at else len(lines)
    quoted = shorten(lines[min(number, len(lines)) - 1].strip(), 60)
    twice = "overwrite" in str(fault) or "twice" in str(fault)
    said = Bilingual(
        f'không đúng cách ghi TOML: "{quoted}". Mỗi dòng ghi tên = giá trị; chữ đặt trong dấu '
        "ngoặc kép.",
        f'this is not TOML: "{quoted}". Each line is key = value; text stands in quotation marks.',
    )
    if twice:
        said = Bilingual(
            f'thiết lập này đã ghi ở trên: "{quoted}".', f'this was set before: "{quoted}".'
        )
    return _wrong(file, said, line=number)


def _entries(written: Mapping[str, Any], text: str, file: str) -> Iterator[tuple[str, str, Any]]:
    """Every (section, key, value); UsageError at the first that there is none of."""
    for key, given in written.items():
        if key in SECTIONS and key:
            if not isinstance(given, dict):
                said = Bilingual(f"phải là một mục, ghi [{key}].", f"this is a section: [{key}].")
                raise _wrong(file, said, line=line_of(text, "", key), key=key)
            for inner, value in given.items():
                if inner not in SECTIONS[key]:
                    raise _unknown(file, key, inner, line=line_of(text, key, inner))
                yield key, inner, value
        elif key in SECTIONS[""]:
            yield "", key, given
        else:
            raise _unknown(file, "", key, line=line_of(text, "", key))


def _unknown(file: str, section: str, key: str, *, line: int) -> UsageError:
    where = (f" trong mục [{section}]", f" in the section [{section}]") if section else ("", "")
    vi, en = f'không có thiết lập "{key}"{where[0]}.', f'there is no setting "{key}"{where[1]}.'
    near = _meant(section, key)
    if near:
        vi, en = f"{vi} Có phải {near.vi} không?", f"{en} Did you mean {near.en}?"
    return _wrong(file, Bilingual(vi, en), line=line)


def _meant(section: str, key: str) -> Bilingual | None:
    """The key that was probably meant, with its section where that is another one."""
    for other, keys in SECTIONS.items():
        if key in keys and other:
            return Bilingual(f'"{key}" trong mục [{other}]', f'"{key}" in the section [{other}]')
        if key in keys:
            return Bilingual(
                f'"{key}" ở đầu tệp, trước mọi mục', f'"{key}" at the top, before any section'
            )
    choices = [*SECTIONS[section], *(() if section else (one for one in SECTIONS if one))]
    near = nearest(key, choices)
    return Bilingual(f'"{near}"', f'"{near}"') if near else None


def _wrong(file: str, said: Bilingual, *, line: int, key: str = "") -> UsageError:
    about = f'"{key}": ' if key else ""
    vi, en = (f"{file}, dòng {line}: ", f"{file}, line {line}: ") if line else (f"{file}: ",) * 2
    return UsageError(Bilingual(f"{vi}{about}{said.vi}", f"{en}{about}{said.en}"))
