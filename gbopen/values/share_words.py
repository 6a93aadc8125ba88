"""Two counts as agencies write them in a sentence: 05/07 người (chiếm 71,4%)."""

from fractions import Fraction

from gbopen.language import Decimal, half_up


def share_words(part: int, whole: int) -> str:
    """The share with one decimal, rounded half up, or as a whole percent where it is one; "" of 0.

    The formulas of the workbook that a clerk fills say the same (`templates.formulas`).
    """
    if not whole:
        return ""
    share = Fraction(100 * part, whole)
    exact = share.denominator == 1
    return f"{(Decimal(int(share)) if exact else half_up(share, 1)).said_in('vi')}%"


def count_words(count: int) -> str:
    """A count as it stands in administrative text: 05, 12; nothing is put before 0."""
    return f"0{count}" if 0 < count < 10 else str(count)


def phrase(part: int, whole: int, unit: str) -> str:
    """Both counts with their unit and share; "" where there is no share."""
    share = share_words(part, whole)
    counts = f"{count_words(part)}/{count_words(whole)}"
    return f"{counts} {unit} (chiếm {share})" if share else ""
