"""Packages and files for tests of judging by the letter, made of texts."""

import json
from datetime import date

from gbopen.letter.judge import Letter, judge_letter
from gbopen.tables.letter_package import read_package

DAY = date(2026, 11, 22)
V2 = "https://datapackage.org/profiles/2.0/tableschema.json"


def package(*resources, files, **more):
    """The report on resources; `files` are texts by path, and a path without one is inline."""
    files = {name: one.encode() if isinstance(one, str) else one for name, one in files.items()}
    descriptor = json.dumps({"resources": resources, **more}).encode()
    read = read_package(descriptor, file="datapackage.json", load=files.get)
    parts = {one.name: [(path, files[path]) for path in one.paths if path in files] for one in read}
    return judge_letter(read, parts, Letter("datapackage.json", DAY, limit=0))


def judged(text, schema, **resource):
    """The report on one file of that text, or of those bytes."""
    one = {"name": "t", "path": "t.csv", "schema": schema, **resource}
    return package(one, files={one["path"]: text})


def found(report):
    """The rules broken, each with its cell."""
    return [(one.rule, one.place.cell) for one in report.findings]
