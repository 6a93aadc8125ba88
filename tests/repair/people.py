"""Files of the small table of offices, fixed."""

import csv
import io

from gbopen.judging.known import Known
from gbopen.repair.as_csv import as_csv
from gbopen.repair.as_workbook import as_workbook
from gbopen.repair.fix import By, Fixed, Into, fix_file
from tests.judging.people import PEOPLE_AND_ROOMS

CSV, XLSX = Into("csv", as_csv), Into("xlsx", as_workbook)


def fix(content, *, into=CSV, tables=PEOPLE_AND_ROOMS, table="", declared=None, name="a.csv"):
    """What comes of a file given as text or bytes."""
    data = content.encode() if isinstance(content, str) else content
    return fix_file(name, data, By(Known(tables), table, declared), into)


def written(content, **options):
    """The rows of the new file."""
    outcome = fix(content, **options)
    assert isinstance(outcome, Fixed), outcome
    text = as_csv(outcome.sheets).decode("utf-8")
    return list(csv.reader(io.StringIO(text, newline="")))


def told(outcome):
    """Place, before, after and reasons of every change."""
    return [
        (one.place.cell or (f"row {one.place.row}" if one.place.row else ""), one.before, one.after,
         " ".join(one.reasons))
        for one in outcome.changes
    ]  # fmt: skip
