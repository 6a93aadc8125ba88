"""The formulas that let the form check itself, in functions of Excel 2010 and LibreOffice.

The cells of counts hold text (`sheet` says why), and what is shown is put together from whole
numbers: TEXT() would write 71.4% or 71,4% by the settings of the machine.
"""

from functools import reduce

VALID = "Hợp lệ"
_TWO_NUMBERS = "Mỗi ô chỉ ghi một số"
_NOT_DIGITS = "Chỉ ghi chữ số"
_TOO_LONG = "Số quá dài"
MOST_DIGITS = 9


def only_digits(cell: str) -> str:
    """A condition: the text holds nothing but digits. Taking all ten away leaves nothing."""
    return f'{reduce(_without, "0123456789", cell)}=""'


def _two_numbers(cell: str) -> str:
    """A condition: a slash, and nothing but digits beside it; 04 đ/c is one number with words."""
    figures = only_digits(_without(_without(cell, "/"), " "))
    return f'AND(NOT(ISERROR(FIND("/",{cell}))),{figures})'


def _without(text: str, digit: str) -> str:
    return f'SUBSTITUTE({text},"{digit}","")'


def count_rule(cell: str) -> str:
    """The condition that a cell of counts is held to when it is typed in; 255 letters at most."""
    return f"={only_digits(cell)}"


def check(part: str, whole: str, *, part_title: str, whole_title: str, both_needed: bool) -> str:
    """What is wrong with the two counts, in a few words; `VALID` or nothing."""
    both = f"{part}&{whole}"
    steps = (
        (f'{both}=""', '""'),
        (_two_numbers(both), f'"{_TWO_NUMBERS}"'),
        (f"NOT({only_digits(both)})", f'"{_NOT_DIGITS}"'),
        (f'{part}=""', f'"Thiếu {part_title}"' if both_needed else '""'),
        (f'{whole}=""', f'"Thiếu {whole_title}"' if both_needed else '""'),
        (f"LEN({part})>{MOST_DIGITS}", f'"{_TOO_LONG}"'),
        (f"LEN({whole})>{MOST_DIGITS}", f'"{_TOO_LONG}"'),
        (
            f"VALUE({part})>VALUE({whole})",
            f'"{part_title[:1].upper()}{part_title[1:]} lớn hơn {whole_title}"',
        ),
    )
    return "=" + reduce(_either, reversed(steps), f'"{VALID}"')


def _either(otherwise: str, step: tuple[str, str]) -> str:
    condition, then = step
    return f"IF({condition},{then},{otherwise})"


def share(part: str, whole: str, checked: str) -> str:
    """The share with one decimal, half up, as text with a comma: 71,4%; whole ones without: 60%.

    2000 n + N over 2 N, cut to the whole number, is 1000 n / N rounded half up, exactly: with at
    most 9 digits the quotient is far enough from any whole number that it does not equal.
    """
    n, total = f"VALUE({part})", f"VALUE({whole})"
    tenths = f"INT((2000*{n}+{total})/(2*{total}))"
    whole_percent = f'(100*{n}/{total})&"%"'
    text = f'INT({tenths}/10)&","&MOD({tenths},10)&"%"'
    exact = f"MOD(100*{n},{total})=0"
    return f'=IF({checked}<>"{VALID}","",IF({total}=0,"",IF({exact},{whole_percent},{text})))'


def phrase(part: str, whole: str, said: str, *, unit: str) -> str:
    """The words for the report: 05/07 người (chiếm 71,4%)."""
    counts = f'{_count(part)}&"/"&{_count(whole)}'
    return f'=IF({said}="","",{counts}&" {unit} (chiếm "&{said}&")")'


def _count(cell: str) -> str:
    value = f"VALUE({cell})"
    return f'IF(AND({value}>0,{value}<10),"0","")&{value}'
