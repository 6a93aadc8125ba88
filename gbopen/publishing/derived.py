"""The columns gbopen adds on publication: the recomputed share and the verdict on the printed one.

They are made from the same counts and findings that the check saw, by the columns the table binds
to the rule share-mismatch.
"""

from collections.abc import Callable, Collection
from fractions import Fraction

from gbopen.judging.known import Row
from gbopen.language import half_up
from gbopen.rules.rule import DOZENS, EXACT, QUALIFIERS
from gbopen.tables.table import Path, Table
from gbopen.values.figures import Figure

# the first rule found on a row decides; share-mismatch tells by the rounding behind it
_STATUS = {
    "share-mismatch": "mismatch",
    "qualifier-mismatch": "mismatch",
    "qualifier-wrong-side": "qualifier",
    "impossible-share": "impossible",
    "no-possible-total": "impossible",
    "share-of-zero": "impossible",
    "part-exceeds-whole": "mismatch",
}
_ROUNDINGS = ("rounded_up", "truncated", "rounded_twice")

Broken = Collection[tuple[str, str]]


class Shares:
    """The printed share of a row with its counts, by the columns of share-mismatch."""

    def __init__(self, table: Table) -> None:
        bound = next((one for one in table.rules if one.rule.name == "share-mismatch"), None)
        self._roles = {} if bound is None else dict(bound.roles)

    def count(self, row: Row, role: str) -> int | None:
        """An exact whole number, or None."""
        path = self._roles.get(role)
        if not isinstance(path, Path) or len(path.steps) != 1:
            return None
        if path.qualifier and row.cell(path.qualifier).canonical not in ("", QUALIFIERS[EXACT]):
            return None
        value = row.cell(path.steps[0]).value
        if not isinstance(value, Figure) or value.qualifier or value.units % value.scale:
            return None
        return value.units // value.scale

    def printed(self, row: Row) -> Figure | None:
        """The share as it was printed, or None."""
        path = self._roles.get("share")
        value = row.cell(path.steps[0]).value if isinstance(path, Path) else None
        return value if isinstance(value, Figure) else None

    def qualifier(self, row: Row) -> int:
        """The qualifier of the printed share, of its column or else of its cell."""
        path = self._roles.get("qualifier")
        text = row.cell(path.steps[0]).canonical if isinstance(path, Path) else ""
        printed = self.printed(row)
        if text:
            return QUALIFIERS.index(text)
        return printed.qualifier if printed else EXACT


def decimals(shares: Shares, row: Row, _broken: Broken) -> str:
    """How many decimals the share was printed with."""
    printed = shares.printed(row)
    return "" if printed is None else str(len(str(printed.scale)) - 1)


def computed(shares: Shares, row: Row, _broken: Broken) -> str:
    """The share of the two counts in percent, two decimals, half up."""
    part, whole = shares.count(row, "part"), shares.count(row, "whole")
    if part is None or not whole:
        return ""
    return half_up(Fraction(100 * part, whole), 2).said_in("en")


def status(shares: Shares, row: Row, broken: Broken) -> str:
    """What the check says of the printed share; "" where the row has neither share nor count."""
    part, whole = shares.count(row, "part"), shares.count(row, "whole")
    printed = shares.printed(row)
    if printed is None:
        return "" if part is None and whole is None else "counts_only"
    for rule, wording in broken:
        if rule in _STATUS:
            return wording if wording in _ROUNDINGS else _STATUS[rule]
    if part is not None and whole is not None:
        return "not_checkable" if shares.qualifier(row) >= DOZENS else "ok"
    if whole is None or shares.qualifier(row) != EXACT:
        return "not_checkable"
    # a total of 100 · 10^decimals or more has a count for every printed share: no proof of it
    return "ok" if whole < 100 * printed.scale else "not_checkable"


DERIVED: dict[str, Callable[[Shares, Row, Broken], str]] = {
    "pct_decimals": decimals,
    "pct_computed": computed,
    "check_status": status,
}
