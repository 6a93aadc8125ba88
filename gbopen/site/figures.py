"""The figures of a package: printed shares with their counts, and what came of the check."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from gbopen.language import Bilingual, Language
from gbopen.site.escape import anchor
from gbopen.site.library import Described, Library, Package, Row, key_of, worded
from gbopen.site.pieces import Worded
from gbopen.site.places import dataset_page, source_page
from gbopen.site.wording import percent
from gbopen.tables.table import Path, Table

MANY = 100
"""A dataset with more figures than these shows them on the pages of their sources."""

SMALL = 20
"""A total below this is marked: one person more or less changes the share by 5 points or more."""

_TIED_BY = "share-mismatch"


@dataclass(frozen=True)
class Columns:
    """The columns that hold a share of a table: its part, its whole, the share, the qualifier."""

    part: str
    whole: str
    share: str
    qualifier: str


@dataclass(frozen=True)
class Figure:
    """One share or pair of counts, with all that a reader needs to judge it.

    `home` is the page where it is shown in full, and where links to it lead.
    """

    table: str
    key: str
    source: str
    row: Row
    columns: Columns
    issues: tuple[Row, ...]
    home: Bilingual

    @property
    def anchor(self) -> str:
        """The id by which a page and its readers point at the figure."""
        return anchor(self.table, self.key)

    @property
    def part(self) -> str:
        """How many were counted; "" where the source does not say."""
        return self.row.get(self.columns.part, "")

    @property
    def whole(self) -> str:
        """Of how many; "" where the source does not say."""
        return self.row.get(self.columns.whole, "")

    @property
    def status(self) -> str:
        """What came of the check."""
        return self.row.get("check_status", "")

    @property
    def small(self) -> bool:
        """True where the total is too small for its share to be compared."""
        return self.whole.isdigit() and int(self.whole) < SMALL

    def printed(self, library: Library, language: Language) -> str:
        """The share as the source printed it, with its qualifier; "" where there is none."""
        share = self.row.get(self.columns.share, "")
        if not share:
            return ""
        word = self.row.get(self.columns.qualifier, "")
        figure = percent(share, language, decimals=self.row.get("pct_decimals", ""))
        if word in ("", "exact"):
            return figure
        label = library.label(self.table, self.columns.qualifier, word, language)
        return f"{label} {figure}"

    def recomputed(self, language: Language) -> str:
        """The share of the two counts; "" where it cannot be computed."""
        computed = self.row.get("pct_computed", "")
        return percent(computed, language) if computed else ""


def columns_of(table: Table | None) -> Columns | None:
    """The columns of the share of a table; None where it has no share that is checked."""
    for bound in table.rules if table else ():
        if bound.rule.name == _TIED_BY:
            names = {
                role: path.steps[0] if isinstance(path, Path) else ""
                for role, path in bound.roles.items()
            }
            return Columns(
                names["part"], names["whole"], names["share"], names.get("qualifier", "")
            )
    return None


def figures_of(package: Package, resource: Described, library: Library) -> Iterator[Figure]:
    """Every figure of a resource, in the order of its file."""
    name = resource["name"]
    columns = columns_of(library.tables.get(name))
    if columns is None:
        return
    issues: dict[str, list[Row]] = {}
    for issue in package.issues:
        if issue["table"] == name:
            issues.setdefault(issue["key"], []).append(issue)
    for row in package.rows[name]:
        if row.get(columns.share) or row.get(columns.part) or row.get("check_status"):
            key = key_of(row, resource)
            listed = tuple(issues.get(key, ()))
            source = row.get("source_id", "")
            home = dataset_page(package.name)
            yield Figure(name, key, source, row, columns, listed, home)


def all_figures(package: Package, library: Library) -> list[Figure]:
    """Every figure of a package."""
    figures = [
        figure
        for resource in package.resources("data")
        for figure in figures_of(package, resource, library)
    ]
    if len(figures) <= MANY:
        return figures
    return [
        replace(one, home=source_page(one.source)) if library.row("sources", one.source) else one
        for one in figures
    ]


def words_for(figure: Figure, library: Library, language: Language) -> tuple[Worded, ...]:
    """What a figure is about: the names of its codes, and its title where it has one."""
    table = library.tables[figure.table]
    words = []
    for reference in table.foreign_keys:
        known = library.tables.get(reference.table)
        if known and known.name_field and reference.fields[0] in table.primary_key:
            key = figure.row.get(reference.fields[0], "")
            words.append(library.name(reference.table, key, language))
    for field in table.fields:
        value = figure.row.get(field.name, "")
        if field.name.endswith("_type") and value:
            words.append(Worded(library.label(figure.table, field.name, value, language), language))
    if not any(reference.table == "sources" for reference in table.foreign_keys):
        words += [Worded(key, "vi") for key in _plain_keys(figure, table)]
    title = worded(figure.row, "title_vi", language)
    group = figure.row.get("subgroup", "all")
    return (*words, *([title] if title else []), *([Worded(group, "en")] if group != "all" else []))


def _plain_keys(figure: Figure, table: Table) -> list[str]:
    """What tells the row from others in a table without source documents: its own key columns."""
    led = {reference.fields for reference in table.foreign_keys}
    return [figure.row.get(name, "") for name in table.primary_key if (name,) not in led]


def counted_titles(figure: Figure, library: Library) -> Bilingual:
    """The heads of the two counts, "Số nữ / Tổng số", without their units."""
    table = library.tables[figure.table]
    part, whole = table.field(figure.columns.part).title, table.field(figure.columns.whole).title
    return Bilingual(
        f"{_bare(part.vi)} / {_bare(whole.vi)}", f"{_bare(part.en)} / {_bare(whole.en)}"
    )


def _bare(title: str) -> str:
    return re.sub(r" \([^)]*\)", "", title)


STATUS_RULES: Mapping[str, str] = {
    "ok": "share-mismatch",
    "rounded_up": "share-mismatch",
    "truncated": "share-mismatch",
    "rounded_twice": "share-mismatch",
    "qualifier": "qualifier-wrong-side",
    "mismatch": "share-mismatch",
    "impossible": "impossible-share",
    "not_checkable": "share-without-counts",
}
"""The rule behind a check status, where no known issue names it."""

STATUS_LOOKS: Mapping[str, str] = {
    "ok": "ok",
    "rounded_up": "wrong",
    "truncated": "wrong",
    "rounded_twice": "wrong",
    "mismatch": "wrong",
    "impossible": "wrong",
    "qualifier": "doubt",
    "not_checkable": "open",
    "counts_only": "open",
}
LOOKS: Mapping[str, Bilingual] = {
    "ok": Bilingual("khớp", "agree"),
    "wrong": Bilingual("không khớp", "do not agree"),
    "doubt": Bilingual("số đúng, từ chưa đúng", "figure right, word not"),
    "open": Bilingual("chưa so được", "cannot be compared"),
}
"""What the verdicts of one look have in common, for counting them."""

SIGNS: Mapping[str, str] = {"ok": "✓", "wrong": "×", "doubt": "≈", "open": "?"}
"""The sign before the words of a status, by its look; readers of the screen do not hear it."""
