"""The columns that stand beside a column in its rules: what a message can point to."""

from collections.abc import Iterator

from gbopen.language import Bilingual
from gbopen.tables.table import Bound, Path, Table
from gbopen.values.defect import Defect

# a defect of a cell -> the titles its better wording needs, and the name of that wording
_BETTER = {
    "two-numbers-in-one-cell": (("part_title", "whole_title"), "columns"),
    "turned-into-date": (("part_title", "whole_title"), "columns"),
    "words-in-number": (("qualifier_title",), "qualifier_column"),
}


def companions(table: Table, name: str) -> dict[str, Bilingual]:
    """Titles of the part, whole and qualifier columns that the rules bind beside the column."""
    titles: dict[str, Bilingual] = {}
    for bound in table.rules:
        columns = dict(_own_columns(bound))
        if name not in columns.values():
            continue
        for role in ("part", "whole", "qualifier"):
            if role in columns:
                titles.setdefault(f"{role}_title", table.field(columns[role]).title)
        for binding in bound.roles.values():
            if isinstance(binding, Path) and binding.steps == (name,) and binding.qualifier:
                titles["qualifier_title"] = table.field(binding.qualifier).title
    return titles


def _own_columns(bound: Bound) -> Iterator[tuple[str, str]]:
    for role, binding in bound.roles.items():
        if isinstance(binding, Path) and len(binding.steps) == 1:
            yield role, binding.steps[0]


def better_worded(defect: Defect, titles: dict[str, Bilingual]) -> Defect:
    """The defect in the wording that names the columns beside it, where they are known."""
    needed, wording = _BETTER.get(defect.rule, ((), ""))
    if not needed or not all(one in titles for one in needed):
        return defect
    if defect.rule == "words-in-number" and not defect.parameters.get("q"):
        return defect
    both = "_".join(filter(None, (wording, defect.wording)))
    return Defect(defect.rule, {**titles, **defect.parameters}, both)


def qualified_shares(table: Table) -> list[tuple[str, str]]:
    """The share columns of the table with the column that holds their qualifier."""
    pairs = set()
    for bound in table.rules:
        columns = dict(_own_columns(bound))
        if "share" in columns and "qualifier" in columns:
            pairs.add((columns["share"], columns["qualifier"]))
    return sorted(pairs)


def shares_of(table: Table) -> list[tuple[str, str, str]]:
    """The share columns of the table behind the columns of their part and whole."""
    found = set()
    for bound in table.rules:
        columns = dict(_own_columns(bound))
        if bound.rule.name == "share-mismatch" and {"part", "whole", "share"} <= set(columns):
            found.add((columns["part"], columns["whole"], columns["share"]))
    return sorted(found)
