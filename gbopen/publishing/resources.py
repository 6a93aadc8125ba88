"""The tables of a package as files: canonical CSV of the rows that are published."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from gbopen.judging.known import Known, Row, references
from gbopen.language import Bilingual
from gbopen.publishing.checked import Checked
from gbopen.publishing.dataset import wrong
from gbopen.publishing.derived import DERIVED, Shares
from gbopen.publishing.known_issues import KnownIssue, Located
from gbopen.reports.sentences import message
from gbopen.tables.table import Constraints, Field, Table


@dataclass(frozen=True)
class Resource:
    """One table of a package: its fields, its text rows, and the part it plays."""

    table: Table
    fields: tuple[Field, ...]
    rows: tuple[tuple[str, ...], ...]
    role: str

    @property
    def path(self) -> str:
        """Where the file lies in the package."""
        if self.role == "known-issues":
            return f"{self.table.name}.csv"
        return f"{self.role}/{self.table.name}.csv"

    def to_csv(self) -> bytes:
        """The canonical CSV: UTF-8, comma, LF, quoted only where needed."""
        text = io.StringIO(newline="")
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow([field.name for field in self.fields])
        writer.writerows(self.rows)
        return text.getvalue().encode()


def resources_of(checked: Checked, issues: Sequence[KnownIssue]) -> list[Resource]:
    """The tables of the dataset, the reference rows they need, and the known issues."""
    tables = checked.known.tables
    own = [_published(tables[name], rows, checked) for name, rows in checked.rows.items()]
    needed = needed_rows(checked.known, checked.rows)
    listed = [
        _plain(tables[name], rows, "reference")
        for name, rows in sorted(needed.items())
        if name not in checked.rows
    ]
    return [*own, *listed, *_issues(checked, issues)]


def needed_rows(known: Known, own: Mapping[str, Sequence[Row]]) -> dict[str, list[Row]]:
    """Every row that the rows refer to, and those refer to in turn, in the order of its list."""
    kept: dict[str, dict[int, Row]] = {
        name: {id(row): row for row in rows} for name, rows in own.items()
    }
    queue = [(name, row) for name, rows in own.items() for row in rows]
    while queue:
        name, row = queue.pop()
        for target, found in _referred(known, name, row):
            if id(found) not in kept.setdefault(target, {}):
                kept[target][id(found)] = found
                queue.append((target, found))
    return {
        name: [row for row in known.rows[name] if id(row) in rows] for name, rows in kept.items()
    }


def _referred(known: Known, name: str, row: Row) -> Iterator[tuple[str, Row]]:
    for reference, target in references(known.tables[name]):
        key = tuple(row.cell(field).canonical for field in reference.fields)
        if any(key):
            for found in known.with_key(target, reference.keys, key):
                yield target, found


def _published(table: Table, rows: Sequence[Row], checked: Checked) -> Resource:
    """A table of the dataset itself, with its derived columns."""
    _nothing_confidential(table, rows, checked)
    fields = tuple(
        field
        for field in table.fields
        if not field.confidential and (not field.derived or field.name in DERIVED)
    )
    broken: dict[tuple[str, int], list[tuple[str, str]]] = {}
    for one in checked.located:
        place = (one.finding.place.file, one.finding.place.row or 0)
        broken.setdefault(place, []).append((one.finding.rule, one.finding.wording))
    shares = Shares(table)
    texts = tuple(
        tuple(
            DERIVED[field.name](shares, row, broken.get((row.file, row.row), ()))
            if field.derived
            else row.cell(field.name).canonical
            for field in fields
        )
        for row in rows
    )
    return Resource(table, fields, texts, "data")


def _plain(table: Table, rows: Iterable[Row], role: str) -> Resource:
    fields = tuple(one for one in table.fields if not one.confidential and not one.derived)
    texts = tuple(tuple(row.cell(one.name).canonical for one in fields) for row in rows)
    return Resource(table, fields, texts, role)


def _nothing_confidential(table: Table, rows: Sequence[Row], checked: Checked) -> None:
    """DatasetError where a confidential cell is filled: datasets/ never holds one."""
    for field in table.fields:
        if not field.confidential:
            continue
        for row in rows:
            if row.cell(field.name).text.strip():
                file = checked.dataset.files[table.name]
                raise wrong(
                    file,
                    f'dòng {row.row}: cột "{field.title.vi}" không được công bố, đề nghị để trống '
                    "(quy tắc confidential-in-package).",
                    f'row {row.row}: the column "{field.title.en}" is not published; please leave '
                    "it empty (rule confidential-in-package).",
                )


_ISSUE_COLUMNS = {
    "table": Bilingual("Bảng", "Table"),
    "key": Bilingual("Khóa của dòng", "Key of the row"),
    "rule": Bilingual("Quy tắc", "Rule"),
    "message_vi": Bilingual("Nội dung (tiếng Việt)", "Message (Vietnamese)"),
    "message_en": Bilingual("Nội dung (tiếng Anh)", "Message (English)"),
    "reason_vi": Bilingual("Lý do (tiếng Việt)", "Reason (Vietnamese)"),
    "reason_en": Bilingual("Lý do (tiếng Anh)", "Reason (English)"),
}
_ISSUES = Table(
    name="known_issues",
    title=Bilingual("Sai sót đã biết của nguồn", "Known issues of the sources"),
    description=Bilingual(
        "Những số liệu được giữ đúng như nguồn đã ghi dù không khớp, và lý do.",
        "Figures that are kept as their source printed them although they do not fit, and why.",
    ),
    fields=tuple(
        Field(name, title, title, "string", Constraints(required=True))
        for name, title in _ISSUE_COLUMNS.items()
    ),
    primary_key=("table", "key", "rule"),
    filled_by="publisher",
)


def _issues(checked: Checked, issues: Sequence[KnownIssue]) -> Iterator[Resource]:
    if not issues:
        return
    found: dict[tuple[str, str, str], Located] = {one.id: one for one in checked.located}
    rows = []
    for one in issues:
        finding = found[one.table, one.key, one.rule].finding
        said = (message(finding, "vi"), message(finding, "en"))
        rows.append((one.table, one.key, one.rule, *said, one.reason.vi, one.reason.en))
    yield Resource(_ISSUES, _ISSUES.fields, tuple(rows), "known-issues")
