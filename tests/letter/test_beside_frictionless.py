"""gbopen and frictionless on the same inputs: what the standard bears out, and where they part."""

import json
import re
from datetime import date

import pytest
from frictionless import Checklist, FrictionlessException, Package, Resource

from gbopen.screening.letter import validate_package
from tests.letter.beside import CASES

DAY = date(2026, 11, 22)
V2 = "https://datapackage.org/profiles/2.0/datapackage.json"


def write(folder, resource, files):
    for name, data in files.items():
        (folder / name).write_bytes(data)
    path = folder / "datapackage.json"
    descriptor = {"$schema": V2, "name": "p", "resources": [resource]}
    path.write_text(json.dumps(descriptor), encoding="utf-8")
    return path


def said_by_frictionless(path):
    """Its verdict; None where it stops with an error of its own."""
    try:
        return Package(str(path)).validate().valid
    except (FrictionlessException, re.error):
        return None


@pytest.mark.parametrize("case", CASES, ids=[one.name for one in CASES])
def test_the_verdict_of_the_standard(case, tmp_path):
    path = write(tmp_path, case.resource, case.files)
    assert (validate_package(path, today=DAY).count("error") == 0) is case.right
    assert said_by_frictionless(path) is case.frictionless


def test_what_is_cut_is_counted_still(tmp_path):
    text = "a,b\n" + "x,y\n" * 3000
    schema = {"fields": [{"name": "a", "type": "integer"}, {"name": "b"}]}
    resource = {"name": "t", "path": "t.csv", "schema": schema}
    path = write(tmp_path, resource, {"t.csv": text.encode()})
    report = validate_package(path, today=DAY, limit=1000)
    faults = [one for one in report.findings if one.rule == "type"]
    assert (len(faults), report.counts["type"], report.files[0].rows) == (1000, 3000, 3000)
    (task,) = Package(str(path)).validate().tasks
    assert task.stats["errors"] == 1000
    assert task.stats["rows"] < 3000


def test_rows_that_differ_in_their_cells_are_two(tmp_path):
    text = 'a,b,c\n1,"a,b",c\n1,a,"b,c"\n'
    path = write(tmp_path, {"name": "t", "path": "t.csv"}, {"t.csv": text.encode()})
    assert validate_package(path, today=DAY).findings == ()
    told = Resource(path="t.csv", basepath=str(tmp_path)).validate(
        checklist=Checklist.from_descriptor({"checks": [{"type": "duplicate-row"}]})
    )
    assert [one.type for one in told.tasks[0].errors] == ["duplicate-row"]
