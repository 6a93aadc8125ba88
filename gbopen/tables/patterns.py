r"""Regular expressions of a schema: each must match a text whole, and none may take for ever.

The standard asks for those of XML Schema. What Python lacks of them is written out: categories of
characters (``\p{L}``), characters of names (``\i``, ``\c``), and classes less others
(``[a-z-[aeiou]]``). ``^`` and ``$`` are anchors, as the examples of the standard have them.
"""

import re
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from gbopen.errors import SchemaError
from gbopen.tables.wrong import wrong
from gbopen.values.patterns import Pattern, Unsafe, whole


def for_cells(pattern: str, *, file: str, place: str) -> Pattern:
    """A regular expression for cells; SchemaError where it is none, or could take for ever."""
    try:
        return replace(whole(_written_out(pattern)), source=pattern)
    except (re.error, OverflowError, RecursionError) as fault:
        raise _unusable(pattern, fault, file=file, place=place) from fault
    except Unsafe as fault:
        raise _endless(pattern, file=file, place=place) from fault


_FLAGS = re.compile(r"\(\?[aimsx]+\)")
_ESCAPE = re.compile(r"\\(?:([pP])\{(\w+)\}|([iIcC]))")
_CATEGORY = re.compile(r"C[cfno]?|L[lmotu]?|M[cen]?|N[dlo]?|P[cdefios]?|S[ckmo]?|Z[lps]?")
# of XML 1.0: what a name may begin with, and what it may hold
_NAME_START = (
    r":A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d"
    r"\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_LETTERS = {
    "i": _NAME_START,
    "c": _NAME_START + r"\-.0-9\u00b7\u0300-\u036f\u203f\u2040",
}


def compiled(pattern: str, *, file: str, place: str) -> re.Pattern[str]:
    """A regular expression whose groups a rule of ours reads; it must match a text whole.

    Only Python's own matcher tells groups: whoever writes rules answers for its time.
    """
    try:
        written = _written_out(pattern)
        re.compile(written)  # by itself first: "a)|(b" is one only between the brackets below
        found = _FLAGS.match(written)
        flags = found[0] if found else ""
        # \Z and a group of its own: `a|b` and a trailing line break match by accident otherwise
        return re.compile(rf"{flags}(?:{written.removeprefix(flags)})\Z")
    except (re.error, OverflowError, RecursionError) as fault:
        raise _unusable(pattern, fault, file=file, place=place) from fault


def _unusable(pattern: str, fault: Exception, *, file: str, place: str) -> SchemaError:
    return wrong(
        file,
        place,
        vi=f'biểu thức chính quy "{pattern}" không dùng được ({fault}).',
        en=f'the regular expression "{pattern}" cannot be used ({fault}).',
    )


def _endless(pattern: str, *, file: str, place: str) -> SchemaError:
    return wrong(
        file,
        place,
        vi=f'biểu thức chính quy "{pattern}" có thể phải thử quá nhiều cách: hãy bớt các phép lặp '
        "(+, *, {}) lồng nhau hoặc liền nhau, và không dùng (?=…), \\1 cùng với chúng.",
        en=f'the regular expression "{pattern}" may have to be tried in too many ways: use fewer '
        "repeats (+, *, {}) inside or beside one another, and no (?=…) or \\1 with them.",
    )


def _written_out(pattern: str) -> str:
    if not _ESCAPE.search(pattern) and "-[" not in pattern:
        return pattern
    return "".join(_pieces(pattern))


def _pieces(pattern: str) -> Iterator[str]:
    """The pattern piece by piece: classes, escapes, and everything else as it is."""
    position = 0
    while position < len(pattern):
        if pattern[position] == "[":
            made, position = _class(pattern, position)
            yield made
            continue
        escape = _ESCAPE.match(pattern, position)
        size = escape.end() - position if escape else 1 + (pattern[position] == "\\")
        yield f"[{_ranges(escape)}]" if escape else pattern[position : position + size]
        position += size


def _class(pattern: str, start: int) -> tuple[str, int]:
    """The class that begins at `start`, and where it ends; less the class inside it, if any."""
    position = start + 1 + pattern.startswith("[^", start)
    made, less = pattern[start:position], ""
    while position < len(pattern) and (pattern[position] != "]" or made in ("[", "[^")):
        if pattern.startswith("-[", position):
            less, position = _class(pattern, position + 1)
            break
        escape = _ESCAPE.match(pattern, position)
        size = escape.end() - position if escape else 1 + (pattern[position] == "\\")
        made += _ranges(escape) if escape else pattern[position : position + size]
        position += size
    if not pattern.startswith("]", position):
        raise re.error("unterminated character set", pattern, start)
    return (f"(?:(?!{less}){made}])" if less else f"{made}]"), position + 1


def _ranges(escape: re.Match[str]) -> str:
    """The characters of an escape, as a class of Python holds them."""
    if escape[3]:
        name = escape[3].lower()
        return _LETTERS[name] if escape[3] == name else _all_but(_LETTERS[name])
    if not _CATEGORY.fullmatch(escape[2]):
        raise re.error(f"unknown category {escape[2]}")
    return _of_category(escape[2], negated=escape[1] == "P")


@lru_cache(8)
def _all_but(letters: str) -> str:
    inside = re.compile(f"[{letters}]")
    return _spans(one for one in range(sys.maxunicode + 1) if not inside.match(chr(one)))


@lru_cache(32)
def _of_category(name: str, *, negated: bool) -> str:
    return _spans(
        one
        for one in range(sys.maxunicode + 1)
        if unicodedata.category(chr(one)).startswith(name) != negated
    )


def _spans(codes: Iterator[int]) -> str:
    spans: list[list[int]] = []
    for code in codes:
        if spans and spans[-1][1] == code - 1:
            spans[-1][1] = code
        else:
            spans.append([code, code])
    return "".join(rf"\U{first:08x}-\U{last:08x}" for first, last in spans)
