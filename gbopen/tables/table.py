"""What a table must be: its fields, keys and rules, as read from one Table Schema file."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from gbopen.language import Bilingual
from gbopen.rules.rule import Rule
from gbopen.tables.form import Form
from gbopen.text import fold
from gbopen.values.patterns import Pattern


@dataclass(frozen=True, slots=True)
class Constraints:
    """The constraints of one field, by the letter of Table Schema; bounds are kept as text."""

    required: bool = False
    unique: bool = False
    minimum: str | None = None
    maximum: str | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: Pattern | None = None
    enum: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Field:
    """One column. `labels` are the words shown for coded values, in the order of the enum.

    `optional` columns may be missing from a file. `default` is what an empty cell stands for.
    `titles`, `descriptions` and `further_labels` are those of further languages, by language.
    """

    name: str
    title: Bilingual
    description: Bilingual
    type: str
    constraints: Constraints
    labels: Mapping[str, Bilingual] = field(default_factory=dict)
    aliases: tuple[str, ...] = ()
    unit: str = ""
    example: str = ""
    confidential: bool = False
    derived: bool = False
    optional: bool = False
    default: str = ""
    titles: Mapping[str, str] = field(default_factory=dict)
    descriptions: Mapping[str, str] = field(default_factory=dict)
    further_labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every name a header may use for the column."""
        titles = (self.title.vi, self.name, self.title.en, *self.titles.values())
        return (*titles, *self.aliases)


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """`fields` of this table hold values of `keys` of `table` ("" is this table itself)."""

    fields: tuple[str, ...]
    table: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """A column, or a way through references and look-ups to a column of another table.

    ``("source_id", "year")`` is the year of the source the row names. `qualifier` names a column
    of this table: the count is exact only where that column is empty or "exact". `precision`
    names one that holds day, month or year: the date stands for that stretch of days.
    """

    steps: tuple[str, ...]
    qualifier: str = ""
    precision: str = ""


@dataclass(frozen=True, slots=True)
class Is:
    """A flag: 1 where the text at `path` is one of `values` ("" is an empty cell)."""

    path: Path
    values: tuple[str, ...]
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Matches:
    """A flag: 1 where the text at `path` matches the pattern whole."""

    path: Path
    pattern: Pattern


@dataclass(frozen=True, slots=True)
class Extract:
    """The whole number that group 1 of the pattern finds in the text at `path`; none: empty."""

    path: Path
    pattern: re.Pattern[str]


@dataclass(frozen=True, slots=True)
class Agree:
    """A flag: 1 where the named groups of the pattern in the text at `path` equal other columns.

    A group that takes no part, or a column that is empty, is not compared.
    """

    path: Path
    pattern: re.Pattern[str]
    parts: Mapping[str, Path]


@dataclass(frozen=True, slots=True)
class Found:
    """A flag: 1 where the declared look-up finds a row."""

    lookup: str


@dataclass(frozen=True, slots=True)
class Constant:
    """The same whole number for every row."""

    value: int


@dataclass(frozen=True, slots=True)
class Today:
    """The day the check is made for: a date role gets the day, a year role its year."""


Binding = Path | Is | Matches | Extract | Agree | Found | Constant | Today


@dataclass(frozen=True, slots=True)
class LookUp:
    """A declared way to a row of another table that no single key leads to.

    `match` names, for each column of `table`, where its value comes from: a list tried in turn of
    paths of this table or constants (``"=window"``); the first that finds a row wins. With
    `during` (two date columns of `table`) the row must be valid at some day of `at` (a date or
    year path of this table).
    """

    table: str
    match: Mapping[str, tuple[Path | str, ...]]
    during: tuple[str, str] | None = None
    at: Path | None = None


@dataclass(frozen=True, slots=True)
class Bound:
    """A rule bound to the columns of a table, role by role.

    `where` limits the rule to some rows: it is asked only where every flag is 1.
    """

    rule: Rule
    roles: Mapping[str, Binding]
    where: tuple[Binding, ...] = ()


@dataclass(frozen=True)
class Table:
    """One table: a Table Schema file with its keys and rules; `fields` in the order of columns.

    `filled_by` is "clerk" for tables that agencies hand in, "publisher" for code lists. In a code
    list `name_field` holds the name of a row, and the columns `also_named` further names of it,
    separated by "|"; a clerk may write any of them instead of the key. Names that come back every
    year are told apart by the column `named_with`: "(2026)". `form` is the sheet a clerk fills.
    `titles` and `descriptions` are those of further languages, by language. A table of reports says
    in `about` which of its columns tell whose report a row is, of which kind and of when.
    """

    name: str
    title: Bilingual
    description: Bilingual
    fields: tuple[Field, ...]
    primary_key: tuple[str, ...] = ()
    unique_keys: tuple[tuple[str, ...], ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    rules: tuple[Bound, ...] = ()
    lookups: Mapping[str, LookUp] = field(default_factory=dict)
    filled_by: str = "clerk"
    name_field: str = ""
    also_named: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    descriptions: Mapping[str, str] = field(default_factory=dict)
    named_with: str = ""
    form: Form | None = None
    about: tuple[Path, ...] = ()

    @cached_property
    def by_spelling(self) -> Mapping[str, "Field"]:
        """Every folded name a header may use for a column, with the column."""
        known: dict[str, Field] = {}
        for one in self.fields:
            for spelling in one.spellings:
                known.setdefault(fold(spelling), one)
        return known

    @cached_property
    def expected(self) -> frozenset[str]:
        """The columns without which a file is at fault."""
        return frozenset(
            one.name
            for one in self.fields
            if not one.default
            and (one.name in self.primary_key or not (one.optional or one.derived))
        )

    def stronger(self, bound: Bound) -> tuple[Bound, ...]:
        """The rules of the table that `bound` yields to, asked of the same columns."""
        return tuple(
            one
            for one in self.rules
            if one.rule.name in bound.rule.yields_to
            and not one.rule.each_file
            and all(bound.roles.get(role) == binding for role, binding in one.roles.items())
        )

    def yields(self, bound: Bound, to: Bound) -> bool:
        """True where `bound` is not asked of a file at fault by `to`: a rule about its columns."""
        shared = [role for role in to.roles if role in bound.roles]
        return (
            to.rule.each_file
            and to.rule.name in bound.rule.yields_to
            and bool(shared)
            and all(_column(bound.roles[role]) == _column(to.roles[role]) for role in shared)
        )

    def field(self, name: str) -> Field:
        """The field of that name; KeyError where there is none."""
        for one in self.fields:
            if one.name == name:
                return one
        raise KeyError(name)


def _column(binding: Binding) -> object:
    """The column a binding starts at; of one that starts at none, the binding itself."""
    return binding.steps[0] if isinstance(binding, Path) else binding
