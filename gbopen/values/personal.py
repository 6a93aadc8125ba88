"""Telephone numbers, e-mail addresses and identity numbers of Viet Nam in a text.

Only what can be little else: a mobile number by its prefix, an identity number by its make-up.
What has no such shape (an old telephone number, the nine digits of an old identity card) is known
by the word before it. Amounts, dates, years and numbers of documents are none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from gbopen.language import Bilingual
from gbopen.text import clean, fold

TELEPHONE = Bilingual("số điện thoại", "a telephone number")
E_MAIL = Bilingual("địa chỉ thư điện tử", "an e-mail address")
IDENTITY = Bilingual("số định danh cá nhân", "an identity number")


@dataclass(frozen=True, slots=True)
class Personal:
    """What was found, and its ends: enough to find it again, too little to repeat it."""

    what: Bilingual
    shown: str


# every repetition has a limit: a cell may be of any length
_E_MAIL = re.compile(
    r"(?<![\w.+-])[^\W_][\w.+-]{0,63}@(?:[^\W_][\w-]{0,62}\.){1,5}[a-z]{2,24}", re.IGNORECASE
)
# digits with single marks between: a run that is no part of a longer number, word or fraction
_RUN = re.compile(
    r"(?<![\w=&])(?<![^\W\d]/)(?<!\d[.,-])(?:\(?\+\(?84\)?|\(?0(?=\d))[ .]?(?:\(0\)[ .]?)?"
    r"\d{0,13}(?:[ .)-]{1,2}\d{1,9}){0,6}(?![.,-]?\w)(?!/(?!0\d{8})\w)"
)
_DATE = re.compile(r"(?<!\d)\d{1,2}[ .-]{1,2}\d{1,2}[ .-]{1,2}(?:19|20)\d\d")
_PAIRS = re.compile(r"\d\d?[ .-]\d\d?(?!\d)")
_MOBILE = re.compile(r"0(?:3[2-9]|5[25-9]|7[06-9]|8[1-9]|9\d)\d{7}|01[2689]\d{8}|02\d{9}")
# three digits of the place of birth, one of century and sex, two of the year, six at random
_CITIZEN = re.compile(r"0(?:0[1-9]|[1-8]\d|9[0-6])[0-3]\d{8}")
_OF_TELEPHONE = frozenset("dt sdt dtdd tel phone mobile fax zalo".split())
_OF_IDENTITY = frozenset("cmnd cmt cmtnd cccd cancuoc".split())
_TELEPHONE_WORDS = ("dien thoai", "di dong", "so may", "telephone", "hotline")
_IDENTITY_WORDS = (
    "chung minh",
    "chung minh nhan dan",
    "can cuoc",
    "can cuoc cong dan",
    "dinh danh ca nhan",
)
_TOLD = re.compile(r"(?<![\w/])\(?\+?\d(?:[ .()-]{0,2}\d){7,13}(?![.,/-]?\w)")
_BEFORE = 40


def personal_data(text: str) -> Personal | None:
    """The first thing in the text that may be of a person, None where there is none."""
    if not any(char.isdigit() or char == "@" for char in text):
        return None
    return next(_found(clean(text)), None)


def _found(text: str) -> Iterator[Personal]:
    for address in _E_MAIL.finditer(text):
        yield Personal(E_MAIL, _ends(address[0]))
    for run in _RUN.finditer(text):
        what = _by_shape(run[0])
        if what:
            yield Personal(what, _ends(run[0]))
    for run in _TOLD.finditer(text):
        what = _by_word(run[0], text[max(0, run.start() - _BEFORE) : run.start()])
        if what:
            yield Personal(what, _ends(run[0]))


def _by_shape(run: str) -> Bilingual | None:
    digits = "".join(filter(str.isdigit, run))
    if run.lstrip("(").startswith("+"):
        digits = "0" + digits.removeprefix("84").removeprefix("0")
    elif _DATE.search(run) or _PAIRS.match(run):
        return None
    if _MOBILE.fullmatch(digits):
        return TELEPHONE
    return IDENTITY if _CITIZEN.fullmatch(digits) else None


def _by_word(run: str, before: str) -> Bilingual | None:
    """What the words before a number call it."""
    size = sum(map(str.isdigit, run))
    words = fold(before).removesuffix(" so")
    last = words.rpartition(" ")[2]
    if size in (9, 12) and (last in _OF_IDENTITY or words.endswith(_IDENTITY_WORDS)):
        return IDENTITY
    called = last in _OF_TELEPHONE or words.endswith(_TELEPHONE_WORDS)
    if called and size in range(9, 13) and run.lstrip("(+").startswith(("0", "84")):
        return None if _DATE.search(run) else TELEPHONE
    return None


def _ends(text: str) -> str:
    text = text.strip("( )")
    return f"{text[:3]}…{text[-2:]}"
