"""Words and signs that stand beside a figure, or in its place. All matched folded or as signs."""

from gbopen.text import fold

EXACT, NEARLY, ABOUT, OVER, UNDER, AT_LEAST = range(6)

# The numbers are the places of these words in the list of qualifiers the rules use.
_QUALIFIERS = {
    NEARLY: ("gần", "nearly", "almost"),
    ABOUT: ("khoảng", "xấp xỉ", "chừng", "ước khoảng", "about", "around", "approximately"),
    OVER: ("hơn", "trên", "over", "above", "more than"),
    UNDER: ("dưới", "chưa đến", "chưa tới", "under", "below", "less than"),
    AT_LEAST: ("ít nhất", "tối thiểu", "không dưới", "at least"),
}
_QUALIFIER_OF = {fold(word): code for code, words in _QUALIFIERS.items() for word in words}
_SIGN_OF = {
    "≈": ABOUT, "~": ABOUT, ">": OVER, "<": UNDER, "≥": AT_LEAST, ">=": AT_LEAST,
}  # fmt: skip

_NO_DATA_SIGNS = frozenset({"", "..", "...", "…"})
_NO_DATA_WORDS = frozenset(
    {"x", "n a", "na", "no data", *map(fold, ("không có số liệu", "chưa có số liệu"))}
)
# Official tables print a dash for "none"; clerks also use it for "not known".
_DASHES = frozenset({"-", "--", "\u2013", "\u2014", "\u2212"})
_NONE_WORDS = frozenset(map(fold, ("không", "không có", "none", "nil")))

_MULTIPLES = {
    "chục": 10, "trăm": 100, "nghìn": 10**3, "ngàn": 10**3, "triệu": 10**6, "tỷ": 10**9,
    "tỉ": 10**9, "thousand": 10**3, "million": 10**6, "billion": 10**9,
}  # fmt: skip

_MONTH_NAMES = (
    "january february march april may june july august september october november december"
).split()
MONTHS = {
    name: number for number, full in enumerate(_MONTH_NAMES, 1) for name in (full, full[:3])
} | {"sept": 9}


def means_no_data(cleaned: str) -> bool:
    """True for an empty cell and for the signs and words that say there is no figure."""
    return cleaned in _NO_DATA_SIGNS or (_is_short(cleaned) and fold(cleaned) in _NO_DATA_WORDS)


def is_dash(cleaned: str) -> bool:
    """True for a lone dash of any width."""
    return cleaned in _DASHES


def may_be_zero(cleaned: str) -> bool:
    """True for a dash or a "không": nought, or not known."""
    return is_dash(cleaned) or (_is_short(cleaned) and fold(cleaned) in _NONE_WORDS)


def _is_short(cleaned: str) -> bool:
    """True for what may be one of our few words; #N/A is an error of Excel, not a word."""
    return len(cleaned) < 30 and "#" not in cleaned


def qualifier(before: str, after: str) -> int | None:
    """The qualifier that the words around a number state; None where they state something else."""
    before, after = before.strip(), after.strip()
    if fold(after) == "tro len" and fold(before) in {"", "tu"}:
        return AT_LEAST
    if after:
        return None
    if not before:
        return EXACT
    return _SIGN_OF.get(before, _QUALIFIER_OF.get(fold(before)))


def multiple(after: str) -> int:
    """The number that words like "triệu" at the start of `after` multiply by; 1 for others."""
    times = 1
    for word in after.lower().split():
        if word not in _MULTIPLES:
            break
        times *= _MULTIPLES[word]
    return times
