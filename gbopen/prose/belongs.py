"""Does a percentage belong to the counts beside it? Told by the words and marks in between."""

from collections.abc import Sequence

from gbopen.prose import vocabulary as known
from gbopen.prose.figures import Count, Pair, unit_at
from gbopen.prose.percentages import Percentage
from gbopen.prose.tokens import Token

_FARTHEST = 40
_FARTHEST_WHOLE = 30
_ENDS = frozenset(";.,)")
_SUBJECTS = known.SUBJECTS - {"công", "viên"}
_LINK_BEGINS = known.STRONG_LINKS | {"tỷ", "tương"}
_INTRODUCED = frozenset("tức là tương ứng đương với gồm hay có bằng cụ thể ứng".split())
_INTRODUCES = frozenset("tức ứng đương với gồm thể hay".split())
_NEVER = frozenset({";", "•", "|", ":", "?", "!"})

Tokens = Sequence[Token]


def follows(tokens: Tokens, pair: Pair, share: Percentage, sentence: range) -> bool:
    """True where the share after a pair is the pair's: "70/162 người là … chiếm gần 45%"."""
    gap = _between(tokens[pair.last + 1 : share.first])
    if gap is None:
        return False
    bracket = bool(gap) and gap[-1].text == "("
    words = gap[:-1] if bracket else gap
    if _names_other(words) or (not pair.sure and any(one.kind == "word" for one in words)):
        return False
    rest = _after_unit(tokens, pair.last + 1, words)
    if share.of_target and rest not in ([], [","]):
        return False
    if bracket:
        return share.link in ("strong", "bare") and _same_subject(words)
    if share.link == "strong":
        return _same_subject(words)
    closes = _closes(tokens, share, sentence)
    return closes and rest in ([[]] if share.link == "weak" else [[], [","]])


def _between(tokens: Tokens) -> list[Token] | None:
    """What stands between two figures, brackets that close left out; None where they are apart.

    An open bracket may be the last token only.
    """
    ended = len(tokens) > 1 and tokens[-1].text == ";"  # "05/07 đồng chí; chiếm 72%"
    apart = tokens[:-1] if ended else tokens
    if len(tokens) > _FARTHEST or any(token.text in _NEVER for token in apart):
        return None
    gap = without_brackets(apart)
    opened = gap is not None and any(token.text == "(" for token in (gap if ended else gap[:-1]))
    return None if opened else gap


def _closes(tokens: Tokens, share: Percentage, sentence: range) -> bool:
    """True where nothing more is said of the percentage in its part of the sentence."""
    after = share.last + 1
    return after >= sentence.stop or tokens[after].text in _ENDS


def _after_unit(tokens: Tokens, place: int, gap: Tokens) -> list[str]:
    """What is left of the gap after a unit at its beginning, in small letters."""
    unit = unit_at(tokens, place) if gap and tokens[place] is gap[0] else ""
    rest = [token.low for token in gap[len(unit.split()) :]]
    rest = rest[1:] if rest[:2] == ["là", "nữ"] else rest
    return rest[1:] if rest[:1] == ["nữ"] else rest


def without_brackets(tokens: Tokens) -> list[Token] | None:
    """The tokens without what stands in closed brackets; None where a bracket closes unopened."""
    kept: list[Token] = []
    opened: list[int] = []
    for token in tokens:
        if token.text == "(":
            opened.append(len(kept))
        if token.text == ")":
            if not opened:
                return None
            del kept[opened.pop() :]
        else:
            kept.append(token)
    return kept


def _names_other(gap: Tokens) -> bool:
    """True where the words turn to something else: "trong đó", "mục tiêu", "tỷ lệ"."""
    said = f" {' '.join(token.low for token in gap)} "
    found = {phrase for phrase in known.OTHER_SUBJECT if f" {phrase} " in said}
    if "so với" in found and gap[-1].text == ",":  # "tăng 01 so với năm trước, chiếm 72%"
        found -= known.COMPARED
    return bool(found)


def _same_subject(gap: Tokens) -> bool:
    """True where what stands after the last comma goes on with a list, or nothing does."""
    commas = [place for place, token in enumerate(gap) if token.text == ","]
    if not commas or commas[-1] == len(gap) - 1:
        return True
    after = gap[commas[-1] + 1]
    listed = commas[-1] > 0 and gap[commas[-1] - 1].low in known.LISTED
    return listed and after.text[0].islower() and after.low not in _SUBJECTS


def leads(tokens: Tokens, share: Percentage, pair: Pair, sentence: range) -> bool:
    """True where the pair after a share is what it is of: "chiếm 72% (05/07 đồng chí)"."""
    gap = tokens[share.last + 1 : pair.first]
    texts = [token.low for token in gap]
    if share.of_target or len(gap) > 10 or not gap or "so với" in " ".join(texts):
        return False
    if share.link == "moved" and texts[0] != "(":
        return False
    if not pair.sure and not _is_bracketed_alone(tokens, pair, sentence):
        return False
    if "(" in texts:
        opening = texts.index("(")
        words = all(token.kind != "mark" for token in gap[:opening])
        return words and _introduced(texts[opening + 1 :])
    if texts[0] in {",", "-", "–", "—", ":"}:
        texts = texts[1:]
    return _introduced(texts) and bool(_INTRODUCES & set(texts)) and share.link == "strong"


def _introduced(texts: Sequence[str]) -> bool:
    return all(text in _INTRODUCED for text in texts) and len(texts) <= 4


def _is_bracketed_alone(tokens: Tokens, pair: Pair, sentence: range) -> bool:
    after = pair.last + 1
    closed = after < sentence.stop and tokens[after].text == ")"
    return closed and tokens[pair.first - 1].text == "("


def of_one_count(
    tokens: Tokens, count: Count, share: Percentage, sentence: range, *, loosely: bool = False
) -> bool:
    """True where a share is that of a single part: "05 đồng chí (chiếm 45%)".

    `loosely` takes "28 nữ chiếm 70%" too, where the whole is known.
    """
    gap = tokens[count.last + 1 : share.first]
    if not gap or len(gap) > 9 or share.of_target or not unit_at(tokens, count.last + 1):
        return False
    before = tokens[max(count.first - 2, sentence.start) : count.first]
    if not loosely and {"số", "gồm", "trong", "trên"} & {token.low for token in before}:
        return False
    mark = gap[-1].text if gap[-1].text in {"(", ","} else ""
    words = gap[:-1] if mark else gap
    if any(token.kind != "word" for token in words) or _names_other(words):
        return False
    if {"trong", "còn", "mà"} & {token.low for token in words}:
        return False
    if mark == "(":
        return share.link in ("strong", "bare")
    return share.link == "strong" and bool(mark or loosely)


def of_the_women(tokens: Tokens, count: Count, share: Percentage, sentence: range) -> bool:
    """True for "tổng số … 40 người; trong đó nữ chiếm tỷ lệ 70%": the share of the women in it."""
    if not _is_total(tokens, count, sentence) or share.link != "strong":
        return False
    gap = [token.low for token in tokens[count.last + 1 : share.first]]
    gap = gap[len(unit_at(tokens, count.last + 1).split()) :]
    gap = gap[1:] if gap[:1] in ([","], [";"]) else gap
    return gap in (
        ["trong", "đó", "nữ"],
        ["trong", "đó", "tỷ", "lệ", "nữ"],
        ["trong", "đó", ",", "nữ"],
        ["trong", "đó", "có", "nữ"],
        ["trong", "đó", "cán", "bộ", "nữ"],
        ["trong", "đó", "phụ", "nữ"],
    )


def whole_and_part(tokens: Tokens, whole: Count, part: Count, sentence: range) -> bool:
    """True for a whole and a part of it in one sentence.

    "40 người, trong đó 28 nữ", "40 người, nữ có 28", "trong tổng số 13 đồng chí có 4 nữ": "trong
    đó" may bring in a part of a part, so that it needs plain women.
    """
    between = [token.low for token in tokens[whole.last + 1 : part.first]]
    if len(between) > _FARTHEST or {"(", ")"} & set(between):
        return False
    unit = unit_at(tokens, whole.last + 1)
    text = " ".join(between)
    beside = " ".join(between[len(unit.split()) :]).startswith((", nữ", "; nữ"))
    if "trong đó" in text or beside:
        after = text.rpartition("trong đó" if "trong đó" in text else unit)[2].split()
        said = after + _unit_words(tokens, part, sentence)
        return unit in known.PERSONS and "nữ" in said and set(said) <= known.WOMEN
    before = [token.low for token in tokens[max(whole.first - 3, sentence.start) : whole.first]]
    total = " ".join(before) == "trong tổng số"
    within = total or (before[-1:] == ["trong"] and "," not in between)
    return within and between[-1:] == ["có"]


def _unit_words(tokens: Tokens, part: Count, sentence: range) -> list[str]:
    """The words after the part, up to the next mark or link."""
    words: list[str] = []
    for token in tokens[part.last + 1 : sentence.stop]:
        if token.kind != "word" or token.low in _LINK_BEGINS:
            break
        words.append(token.low)
    return words


def _is_total(tokens: Tokens, count: Count, sentence: range) -> bool:
    """True for a count said to be a total: "tổng số … là 40 người", nothing ending in between."""
    before = tokens[max(count.first - _FARTHEST_WHOLE, sentence.start) : count.first]
    low = [token.low for token in before]
    for place in range(len(low) - 1, -1, -1):
        if low[place] in {";", "(", ")", "%"} or low[place][:1].isdigit():
            return False
        if low[place : place + 2] == ["tổng", "số"]:
            return True
    return False
