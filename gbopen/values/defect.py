"""What is wrong with the writing of one cell.

A `Defect` names a rule and carries the parameters of its message. `v`, the cell as found, is always
there. What the column knows (its kind of value, an example, its titles) is added by the judge; an
`ex` given here is better than the example of the column, since it is made from the cell itself.

=======================  ==========================================================================
rule                     parameters besides ``v``
=======================  ==========================================================================
type                     ``ex`` where the cell shows what was meant (1,500 in a count: 1500)
ambiguous-number         ``a`` and ``b``, the two readings, the smaller in size first; where it has
                         three decimals, the wording is "decimals", ``w`` it without doubt
wrong-decimal-mark       ``w`` the figure rewritten; ``mark`` the mark found (dấu chấm, a point),
                         ``right`` the mark of this file (dấu phẩy, a comma)
two-numbers-in-one-cell  ``a`` and ``b``, in the order written
turned-into-date         ``a`` and ``b``, the numbers that were probably typed as a/b, ``low`` and
                         ``high`` the same by size; the wording is "either" where it may be b/a
words-in-number          ``n`` the number alone, ``q`` the qualifying word as found, or ""
zero-or-unknown          none
malformed-number         ``ex`` the number without grouping, where it can be known
number-too-long          ``what`` is too many (quá 15 chữ số), ``k`` how many there are, ``w`` the
                         figure rounded to two decimals; where it has too many digits, "" and the
                         wording is "no_hint"; for a share below 1 the wording is "fraction" and
                         ``p`` what it is in percent
enum                     ``list`` the labels allowed, ``w`` the name nearest to the cell; where none
                         is near, ``w`` is "" and the wording is "no_hint"
pattern                  none
lost-leading-zero        ``w`` the code with its zero
look-alike-letter        ``v`` the word that has it, not the cell; ``a`` the letter found, ``b``
                         the one it looks like, ``w`` the word rewritten
control-character        ``v`` the cell with a sign where the character is, ``code`` its code,
                         ``w`` the cell without it, or "" and the wording "no_hint"
date-without-year        ``day`` its day and month, or its month alone, in figures: "15/11", "6"
ambiguous-date           ``a`` read with the day first, ``b`` with the month first
impossible-date          none
month-first-date         ``w`` the date rewritten; ``found`` the order of the cell (tháng/ngày/năm),
                         ``right`` the order of this file (ngày/tháng/năm)
=======================  ==========================================================================


"""

from collections.abc import Mapping
from dataclasses import dataclass

from gbopen.language import Sayable


@dataclass(frozen=True, slots=True)
class Defect:
    """A fault of writing: the name of a GB2xx rule and the parameters of its message."""

    rule: str
    parameters: Mapping[str, Sayable]
    wording: str = ""
