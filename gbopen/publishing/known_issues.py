"""The faults of a source that are published as they were printed: each listed, with its reason.

A listed issue names a row or table rule only. A fault of type, constraint, key or reference would
make the package itself invalid and is never listed.
"""

import csv
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from gbopen.errors import FaultsInDataset
from gbopen.findings.finding import Finding
from gbopen.judging.known import Row
from gbopen.language import Bilingual
from gbopen.publishing.dataset import wrong
from gbopen.reports.sentences import message
from gbopen.rules.catalogue import BY_NAME
from gbopen.tables.table import Table

COLUMNS = ("table", "key", "rule", "reason_vi", "reason_en")
_SCOPES = ("row", "table")


@dataclass(frozen=True, slots=True)
class KnownIssue:
    """One listed fault: the table, the primary key of the row joined by "/", and the rule."""

    table: str
    key: str
    rule: str
    reason: Bilingual


def read_known_issues(file: Path, tables: Mapping[str, Table]) -> list[KnownIssue]:
    """The issues listed in the file, if there is one; DatasetError where it is wrong."""
    if not file.is_file():
        return []
    with file.open(encoding="utf-8-sig", newline="") as opened:
        reader = csv.DictReader(opened, strict=True)
        if tuple(reader.fieldnames or ()) != COLUMNS:
            names = ", ".join(COLUMNS)
            raise wrong(file, f"các cột phải là: {names}.", f"the columns must be: {names}.")
        rows = list(reader)
    return [_issue(row, number, file, tables) for number, row in enumerate(rows, 2)]


def _issue(
    row: Mapping[str, str], number: int, file: Path, tables: Mapping[str, Table]
) -> KnownIssue:
    rule = BY_NAME.get(row["rule"] or "")
    if row["table"] not in tables or rule is None or rule.scope not in _SCOPES:
        raise wrong(
            file,
            f"dòng {number}: bảng hoặc quy tắc không dùng được; chỉ ghi quy tắc về dòng và bảng.",
            f"row {number}: the table or rule cannot be used; only row and table rules are listed.",
        )
    if not (row["key"] and row["reason_vi"] and row["reason_en"]):
        raise wrong(
            file,
            f"dòng {number}: cần ghi đủ khóa của dòng và lý do bằng hai thứ tiếng.",
            f"row {number}: the key of the row and the reason in both languages are needed.",
        )
    reason = Bilingual(row["reason_vi"], row["reason_en"])
    return KnownIssue(row["table"], row["key"], rule.name, reason)


def key_of(row: Row, table: Table) -> str:
    """The primary key of a row as a known issue names it."""
    return "/".join(row.cell(name).canonical for name in table.primary_key)


@dataclass(frozen=True, slots=True)
class Located:
    """A finding with the table and the key of the row it stands at."""

    finding: Finding
    table: str
    key: str

    @property
    def id(self) -> tuple[str, str, str]:
        """What a known issue must name to cover it."""
        return (self.table, self.key, self.finding.rule)


def settle(found: Iterable[Located], listed: Iterable[KnownIssue], *, name: str) -> None:
    """FaultsInDataset where a fault is not listed, or a listed one does not occur any more.

    What a rule finds that is newer than the project keeps to need not be listed.
    """
    listed_ids = {(one.table, one.key, one.rule) for one in listed}
    found = [one for one in found if one.finding.severity != "info"]
    unlisted = [
        one
        for one in found
        if not one.finding.newer
        and (one.id not in listed_ids or BY_NAME[one.finding.rule].scope not in _SCOPES)
    ]
    stale = sorted(listed_ids - {one.id for one in found})
    if unlisted or stale:
        raise FaultsInDataset(_sentence(name, unlisted, stale))


def _sentence(name: str, unlisted: list[Located], stale: list[tuple[str, str, str]]) -> Bilingual:
    vi = [f"Bộ dữ liệu {name} chưa đóng gói được."]
    en = [f"The dataset {name} cannot be packaged."]
    for one in unlisted:
        place = f"{one.finding.place.file}, {one.finding.place.cell or one.finding.place.row or ''}"
        vi.append(f"  {place} [{one.finding.rule}] {message(one.finding, 'vi')}")
        en.append(f"  {place} [{one.finding.rule}] {message(one.finding, 'en')}")
    if unlisted:
        vi.append("  Đề nghị sửa, hoặc ghi vào known_issues.csv nếu đó là sai sót của nguồn.")
        en.append("  Please correct them, or list in known_issues.csv those that the source has.")
    for table, key, rule in stale:
        vi.append(f"  known_issues.csv: {table} {key} [{rule}] không còn xảy ra. Đề nghị xóa dòng.")
        en.append(f"  known_issues.csv: {table} {key} [{rule}] no longer occurs. Please remove it.")
    return Bilingual("\n".join(vi), "\n".join(en))
