"""Foreign letters that look like the Vietnamese Đ: the word that has one, and how to write it.

Vietnamese has đ at the beginning of a syllable only; Icelandic has ð in the middle of words, and
in capitals beside letters that Vietnamese lacks. Such words are what they are meant to be.
"""

import re

from gbopen.text import clean
from gbopen.values.defect import Defect

# Icelandic eth and African D; a plain D crossed by a combining stroke, short or long
_RIGHT = {"\u00d0": "Đ", "\u0189": "Đ", "\u00f0": "đ", "\u0256": "đ"}
_RIGHT |= {f"{plain}{stroke}": right for plain, right in ("DĐ", "dđ") for stroke in "\u0335\u0336"}
_SIGN = re.compile("|".join(_RIGHT))
_MARKS = ".,;:!?()[]\"'“”‘’"
_SMALL_INSIDE = re.compile(r"(?<=[^\W\d_])[\u00f0\u0256]")
_FOREIGN = re.compile("[æþöåøäÆÞÖÅØÄ]")


def look_alike(text: str) -> Defect | None:
    """The defect of a text with such a letter in a Vietnamese word: the first one."""
    if text.isascii() or not _SIGN.search(text):
        return None
    for part in clean(text).split():
        found = _SIGN.search(part)
        if found and not _FOREIGN.search(part) and not _SMALL_INSIDE.search(part):
            word, sign = part.strip(_MARKS), found[0]
            right = _SIGN.sub(lambda one: _RIGHT[one[0]], word)
            return Defect(
                "look-alike-letter", {"v": word, "a": sign, "b": _RIGHT[sign], "w": right}
            )
    return None
