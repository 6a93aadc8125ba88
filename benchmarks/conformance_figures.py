"""The part of the conformance table about figures and encodings; see conformance.py."""

import csv
import io
import unicodedata
from collections.abc import Mapping
from fractions import Fraction
from pathlib import Path
from typing import Any

from benchmarks.scores import DAY, Score, lines
from gbopen.findings.report import Report
from gbopen.judging.file import Setting, judge_file
from gbopen.judging.known import Known
from gbopen.judging.opened import open_file
from gbopen.tables.load import build_table
from gbopen.values.conventions import CANONICAL
from gbopen.values.rounding import interval, multiples


def encodings(corpora: Path) -> Score:
    """Every cell of one table in the encodings of Viet Nam, read as clerks' files are."""
    folder = corpora / "vietnamese-encodings"
    cases = lines(folder / "manifest.jsonl")
    wrong = []
    for case in cases:
        truth = (folder / case["truth"]).read_text("utf-8-sig")
        rows = list(csv.reader(io.StringIO(truth, newline=""), delimiter=";"))
        fields = [{"name": name, "type": "string"} for name in rows[0]]
        table = build_table({"name": "table", "fields": fields}, file="table.json")
        data = (folder / case["file"]).read_bytes()
        opened = open_file(case["file"], data, Known({"table": table}), declared=CANONICAL)
        found = [[_composed(row.cell(name).text) for name in rows[0]] for row in opened.rows]
        if found != [[_composed(cell) for cell in row] for row in rows[1:]]:
            wrong.append(case["file"])
    return Score(
        "vietnamese-encodings",
        len(cases),
        len(cases) - len(wrong),
        "2 read wrong (frictionless)",
        (*wrong,),
    )


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


_PARLIAMENTS = {
    "name": "parliaments",
    "fields": [
        {"name": "id", "type": "string"},
        {"name": "part", "type": "integer"},
        {"name": "total", "type": "integer"},
        {"name": "percent", "type": "number"},
    ],
    "rules": [{"rule": "share-mismatch", "part": "part", "whole": "total", "share": "percent"}],
}


def gender_real(corpora: Path) -> Score:
    """Printed shares of women in parliaments: the wrong ones found, and no right one accused."""
    pairs = lines(corpora / "gender-real" / "pairs.jsonl")
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(("id", "part", "total", "percent"))
    writer.writerows((one["id"], one["part"], one["total"], one["percent"]) for one in pairs)
    report = _judged(_PARLIAMENTS, text.getvalue().encode())
    found = {one.place.row for one in report.findings if one.severity == "error"}
    wrong = tuple(
        str(one["id"])
        for row, one in enumerate(pairs, 2)
        if (row in found) != (one["expected"] == "inconsistent")
    )
    return Score("gender-real", len(pairs), len(pairs) - len(wrong), "", wrong)


_ELECTION = {
    "name": "election",
    "fields": [
        {"name": "phần", "type": "string"},
        {"name": "tỉnh", "type": "string"},
        {"name": "đơn vị bầu cử", "type": "integer"},
        {"name": "thứ tự", "type": "integer"},
        {"name": "danh xưng", "type": "string"},
        {"name": "số phiếu", "type": "integer"},
        {"name": "số cử tri", "type": "integer", "gbopen:mayBeAbsent": True},
        {"name": "tỷ lệ (%)", "type": "number", "unit": "%"},
        {"name": "dòng trong bản gốc", "type": "integer"},
    ],
    "rules": [
        {"rule": rule, "part": "số phiếu", "whole": "số cử tri", "share": "tỷ lệ (%)"}
        for rule in ("no-possible-total", "only-possible-total", "share-mismatch")
    ],
}


def vietnam(corpora: Path) -> Score:
    """Official election results, of which nothing may be accused."""
    data = (corpora / "vietnam" / "na14_2016_results.csv").read_bytes()
    report = _judged(_ELECTION, data)
    rows = report.files[0].rows
    accused = tuple(one.place.cell for one in report.findings if one.severity != "info")
    return Score("vietnam", rows, rows - len(accused), "", accused)


def _judged(schema: dict[str, Any], data: bytes) -> Report:
    table = build_table(schema, file=f"{schema['name']}.json")
    return judge_file(f"{table.name}.csv", data, Setting({table.name: table}, DAY, limit=0))


_MODES = {
    "up_or_down": "half_either",
    "up": "half_up",
    "down": "half_down",
    "even": "half_even",
    "ceiling": "ceiling",
    "floor": "floor",
    "ceiling_or_floor": "ceiling_or_floor",
    "trunc": "truncation",
    "anti_trunc": "up",
}


def grim(corpora: Path) -> Score:
    """Can a mean or percentage come from so many: the verdicts of R's scrutiny."""
    cases = [
        one for one in lines(corpora / "grim" / "cases.jsonl") if one["exact_arithmetic_agrees"]
    ]
    wrong = tuple(case["id"] for case in cases if _possible(case) != case["expected"])
    return Score("grim", len(cases), len(cases) - len(wrong), "268 (scrutiny)", wrong)


def _possible(case: Mapping[str, Any]) -> str:
    whole, _, decimals = case["x"].partition(".")
    within = interval(int(whole + decimals), 10 ** len(decimals), _MODES[case["rounding"]])
    step = Fraction(100 if case["percent"] else 1, case["n"] * case["items"])
    return "consistent" if multiples(step, within) else "inconsistent"
