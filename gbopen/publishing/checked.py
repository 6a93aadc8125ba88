"""A dataset after its check: every row read, every finding with the row it stands at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from gbopen.errors import DatasetError
from gbopen.findings.report import Report
from gbopen.judging.file import Setting, known_rows, report_on
from gbopen.judging.known import Known, Row
from gbopen.judging.opened import open_file
from gbopen.language import Bilingual
from gbopen.publishing.dataset import Dataset
from gbopen.publishing.known_issues import Located, key_of
from gbopen.values.conventions import CANONICAL


@dataclass(frozen=True)
class Checked:
    """A dataset with its rows by table, the report on it, and all rows its references lead to."""

    dataset: Dataset
    rows: Mapping[str, Sequence[Row]]
    report: Report
    located: Sequence[Located]
    known: Known


def check_dataset(dataset: Dataset, setting: Setting) -> Checked:
    """The dataset judged as one set of files, as on the day of its release."""
    setting = replace(setting, today=dataset.released, limit=0)
    known = known_rows(setting)
    opened = [
        open_file(
            path.relative_to(dataset.folder.parent).as_posix(),
            path.read_bytes(),
            known,
            table=name,
            declared=CANONICAL,
        )
        for name, path in dataset.files.items()
    ]
    report = report_on(opened, known, setting)
    if report.unchecked:
        raise _unchecked(dataset, report)
    rows = {one.table.name: one.rows for one in opened if one.table is not None}
    tables = {one.seen.name: one.table for one in opened}
    at = {(row.file, row.row): row for one in opened for row in one.rows}
    located = []
    for finding in report.findings:
        table = tables[finding.place.file]
        row = at.get((finding.place.file, finding.place.row or 0))
        key = key_of(row, table) if row is not None and table is not None else ""
        located.append(Located(finding, table.name if table else "", key))
    return Checked(dataset, rows, report, located, known)


def _unchecked(dataset: Dataset, report: Report) -> DatasetError:
    reasons = list(dict.fromkeys(one.reason for one in report.unchecked))
    return DatasetError(
        Bilingual(
            "\n".join([f"Bộ dữ liệu {dataset.name}:", *(f"  {one.vi}" for one in reasons)]),
            "\n".join([f"The dataset {dataset.name}:", *(f"  {one.en}" for one in reasons)]),
        )
    )
