"""One file judged in both forms: row by row, and as a frame by the pandera contract."""

from gbopen.judging.file import Setting, known_rows, report_on
from gbopen.judging.opened import open_file
from gbopen.rules.catalogue import BY_NAME
from gbopen.screening.contract import contract_of, validate_with_pandera
from gbopen.screening.frame import frame_of
from gbopen.screening.frame_rules import faults

SCOPES = ("row", "key", "table")


def in_two_forms(table, data, setting: Setting):
    """The (row, rule) of row, key and table rules: as judged, by the masks, by pandera."""
    known = known_rows(setting)
    opened = open_file(
        f"{table.name}.csv", data, known, table=table.name, declared=setting.conventions
    )
    report = report_on([opened], known, setting)
    judged = {
        (one.place.row, one.rule) for one in report.findings if BY_NAME[one.rule].scope in SCOPES
    }
    frame = frame_of(opened.rows, table)
    masked = faults(frame, table, known, setting.today)
    return judged, masked, validate_with_pandera(frame, contract_of(table, setting)), report
