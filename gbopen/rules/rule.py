"""What a rule is: a code, a name, one severity, its words in both languages, and its arithmetic.

Scopes, and who asks the rule:

- ``file``: the file as a whole, its header or its lines (`reading`, `judging.structure`);
- ``cell``: the writing of one cell (`values`, `judging.cells`);
- ``row``: one row, through `broken` (`judging.rows` and the pandera contract);
- ``key``: keys and references (`judging.keys`, `judging.references`);
- ``table``: several rows together: `broken` says which rows take part, `settle` judges them;
- ``package``: what is about to be published (`publishing`).

`broken` is one arithmetic function over whole numbers, called with keywords. It uses only
``+ - * // abs``, comparisons, ``&`` and ``|``, so that it judges one row (int) or a block of rows
(int64 columns) alike. It returns a truth value or a column of truth values.

Roles and the numbers each kind gives to `broken`:

==========  ==========================================================================
kind        numbers
==========  ==========================================================================
count       ``role``: a whole number
figure      ``role``: units, ``role_scale``: power of ten; the value is units / scale
qualifier   ``role``: a code of `QUALIFIERS` (0 is exact)
date        ``role``: first day, ``role_last``: last day, as day numbers (proleptic ordinals)
year        ``role``: a year
flag        ``role``: 0 or 1
given       ``role``: 1 where the cell is filled
word        none; the text is there for `explain` and `settle`
==========  ==========================================================================

A role in `may` that is not bound or whose cell is empty gives 0, and ``role_given`` says so (0/1).
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from gbopen.findings.severity import Severity
from gbopen.language import Bilingual, Sayable

Scope = Literal["file", "cell", "row", "key", "table", "package"]
Kind = Literal["count", "figure", "qualifier", "date", "year", "flag", "given", "word"]

QUALIFIERS = ("exact", "nearly", "about", "over", "under", "at_least", "dozens", "hundreds")
EXACT, NEARLY, ABOUT, OVER, UNDER, AT_LEAST, DOZENS, HUNDREDS = range(8)

Numbers = Mapping[str, int]
Words = Mapping[str, Sayable]


@dataclass(frozen=True, slots=True)
class Wording:
    """A message and what to do about it. Both may use the parameters of the finding."""

    message: Bilingual
    hint: Bilingual


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a rule says of one broken row: the parameters, and which of its wordings to use.

    `role` is the role whose cell is pointed at; `also` the roles of the further cells.
    """

    parameters: Mapping[str, Sayable]
    role: str
    wording: str = ""
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """What a table rule knows of one row that takes part."""

    row: int
    numbers: Numbers
    words: Words


@dataclass(frozen=True, slots=True)
class Verdict:
    """A row that a table rule finds at fault, and what to say of it; `others` are rows it names."""

    row: int
    explanation: Explanation
    others: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Example:
    """A small case that is run as a test and shown on the rule's page.

    Row and table rules: `rows`, each a mapping from role to cell text. Cell rules: `schema`, one
    Table Schema field, and `rows` with one cell under the field's name. File rules: `file`, the
    text of a CSV file judged against the table of `schema` fields, or the built-in people table.
    """

    rows: tuple[Mapping[str, str], ...] = ()
    schema: Mapping[str, Any] | None = None
    file: str | None = None
    note: Bilingual = Bilingual("", "")


Broken = Callable[..., Any]
Explain = Callable[[Numbers, Words], Explanation]
# a sequence of facts; of a rule settled `each_file` an iterable, so that it may stop early
Settle = Callable[[Any], list[Verdict]]


@dataclass(frozen=True)
class Rule:
    """One rule; see the module's text for scopes, roles and `broken`.

    `since` is the version of gbopen that first had it; `basis` the document it rests on;
    `says` the message and its fix, `wordings` further ones chosen by `Explanation.wording`;
    `yields_to` are rules that say all there is to say of a row where they are broken by the same
    columns: this one keeps silent there. A table rule with `each_file` is settled for every file by
    itself, and those that yield to it are not asked of a file where it finds a fault.
    """

    code: str
    name: str
    severity: Severity
    scope: Scope
    title: Bilingual
    says: Wording
    why: Bilingual
    passing: tuple[Example, ...]
    failing: tuple[Example, ...]
    basis: str = ""
    needs: Mapping[str, Kind] = field(default_factory=dict)
    absent: Mapping[str, Kind] = field(default_factory=dict)
    may: Mapping[str, Kind] = field(default_factory=dict)
    broken: Broken | None = None
    explain: Explain | None = None
    settle: Settle | None = None
    wordings: Mapping[str, Wording] = field(default_factory=dict)
    yields_to: tuple[str, ...] = ()
    each_file: bool = False
    since: str = "0.1"

    @property
    def roles(self) -> dict[str, Kind]:
        """Every role of the rule with its kind."""
        return {**self.needs, **self.absent, **self.may}

    def worded(self, wording: str) -> Wording:
        """The wording of that name; "" is the plain one."""
        return self.wordings[wording] if wording else self.says


_NUMBERS: Mapping[Kind, tuple[str, ...]] = {
    "count": ("",),
    "figure": ("", "_scale"),
    "qualifier": ("",),
    "date": ("", "_last"),
    "year": ("",),
    "flag": ("",),
    "given": ("",),
    "word": (),
}


def number_names(rule: Rule) -> tuple[str, ...]:
    """The keywords `broken` is called with: the numbers of each role, then the `_given` flags."""
    roles = {**rule.needs, **rule.may}
    numbers = [role + ending for role, kind in roles.items() for ending in _NUMBERS[kind]]
    return (*numbers, *(f"{role}_given" for role in rule.may))
