"""How gbopen does on the test files that other projects gathered: one table, printed.

    python benchmarks/conformance.py [FOLDER OF THE CORPORA]

The figures of the peers are those their corpus' README states. A case that contradicts the
standard, or a file that is not what it should be, is named below the table with the reason, and is
not counted as right. Nothing here knows a single file: cases come from the manifests.
"""

import csv
import hashlib
import io
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

from benchmarks.conformance_figures import encodings, gender_real, grim, vietnam
from benchmarks.scores import DAY, Score, lines
from gbopen.findings.report import Report
from gbopen.findings.severity import SEVERITIES, Severity
from gbopen.letter.judge import Letter, judge_letter
from gbopen.letter.resource import Part
from gbopen.reading.by_dialect import read_by_dialect
from gbopen.screening.letter import validate_package
from gbopen.tables.dialect import Dialect
from gbopen.tables.letter_package import read_package
from gbopen.values.defect import Defect
from gbopen.values.table_schema import key_of, reader_of
from gbopen.values.table_schema_durations import Duration

CORPORA = Path(__file__).resolve().parents[2] / "shared" / "corpora"

# Cases whose expectation the standard, or the stored file, does not bear out, and why.
CONTRADICTIONS = {
    "cell-0294": "the value has lost its Z: XML Schema dateTime, which the standard names, keeps "
    "the zone (cell-0057, the same text, expects it kept)",
}
# What was done so that a corpus could be judged at all.
REMARKS = {
    "csv-spectrum": "newlines_crlf.csv had lost its CRs on the way to the corpus; it is judged "
    "with them, byte for byte as csv-spectrum 2.0.0 was published",
    "goodtables-py": "as with --fail-on info: goodtables has one severity, here a blank row is a "
    "warning and a repeated row an info, because the standard allows both",
}
_PUBLISHED = {
    "spectrum-newlines_crlf": "20e00691b31630d2413c3972d7ca63303ee51a178675bbccac99c5359a8c03b4"
}


def judge_case(case: Mapping[str, Any], folder: Path) -> Report:
    """A package, or one file with or without a schema, judged by the letter."""
    if "package" in case:
        return validate_package(folder / case["package"], today=DAY, limit=0)
    keys = ("schema", "encoding")
    declared = {key: case[key] for key in keys if case.get(key)}
    package = {"resources": [{"name": "case", "path": case["file"], **declared}]}
    resources = read_package(
        json.dumps(package).encode(),
        file=case["id"],
        load=lambda name: (folder / name).read_bytes(),
    )
    parts: list[Part] = [(case["file"], (folder / case["file"]).read_bytes())]
    return judge_letter(resources, {"case": parts}, Letter(case["id"], DAY, limit=0))


def _verdicts(corpora: Path, name: str, peer: str, fail_on: Severity = "error") -> Score:
    cases = [one for one in lines(corpora / name / "manifest.jsonl") if one["expected"] != "skip"]
    wrong = []
    for case in cases:
        report = judge_case(case, corpora / name)
        failed = any(map(report.count, SEVERITIES[: SEVERITIES.index(fail_on) + 1]))
        if failed != (case["expected"] == "invalid"):
            wrong.append(case["id"])
    return Score(name, len(cases), len(cases) - len(wrong), peer, tuple(wrong))


def csvw(corpora: Path) -> Score:
    """Verdicts of the W3C."""
    return _verdicts(corpora, "csvw", "64 (frictionless)")


def goodtables(corpora: Path) -> Score:
    """Verdicts of the validator before frictionless."""
    return _verdicts(corpora, "goodtables-py", "17 (frictionless)", "info")


def fk_packages(corpora: Path) -> Score:
    """Verdicts on real packages with foreign keys."""
    return _verdicts(corpora, "fk-packages", "6 (frictionless)")


def csv_spectrum(corpora: Path) -> Score:
    """Every cell of every file."""
    folder = corpora / "csv-spectrum"
    cases = lines(folder / "manifest.jsonl")
    wrong = [case["id"] for case in cases if not _same_cells(folder, case)]
    return Score(
        "csv-spectrum", len(cases), len(cases) - len(wrong), "10 (frictionless)", (*wrong,)
    )


def _as_published(name: str, stored: bytes) -> bytes:
    """The stored bytes, or with CR LF where only that makes them those that were published."""
    restored = stored.replace(b"\n", b"\r\n")
    found = hashlib.sha256(restored).hexdigest()
    return restored if _PUBLISHED.get(name) == found else stored


def _same_cells(folder: Path, case: Mapping[str, Any]) -> bool:
    text = _as_published(case["id"], (folder / case["file"]).read_bytes()).decode("utf-8-sig")
    header, *body = read_by_dialect(text, Dialect()).lines
    found = [dict(zip(header.cells, line.cells, strict=True)) for line in body]
    wanted = json.loads((folder / case["parsed"]).read_bytes())
    return found == ([wanted] if isinstance(wanted, dict) else wanted)


def cells(corpora: Path) -> Score:
    """Verdict and value of every cell."""
    cases = lines(corpora / "tableschema-cells" / "vectors.jsonl")
    wrong = tuple(case["id"] for case in cases if not _same_value(case))
    return Score(
        "tableschema-cells", len(cases), len(cases) - len(wrong), "349 (frictionless)", wrong
    )


def _same_value(case: Mapping[str, Any]) -> bool:
    value = reader_of(case["type"], case["format"], case["options"])(case["value"])
    found = value is not None and not isinstance(value, Defect)
    if not found or case["expected"] == "error":
        return found == (case["expected"] == "ok")
    parsed = case["parsed"]
    if case["type"] == "any":  # no value is made of it: the text itself
        return str(value) == str(parsed)
    if isinstance(parsed, dict) and set(parsed) == {"decimal"}:
        return bool(value == Decimal(parsed["decimal"]))
    if isinstance(parsed, dict) and set(parsed) == {"repr"}:
        return _as_printed(value) == parsed["repr"]
    if case["type"] == "yearmonth":
        return [value.year, value.month] == parsed
    return key_of(value) == key_of(_exact(parsed))


def _as_printed(value: Any) -> str:
    """A value as the program prints it from which the vectors were taken."""
    if not isinstance(value, Duration):
        return str(value)
    years, months = divmod(value.months, 12)
    days, seconds = divmod(int(value.seconds), 86400)
    if not value.months and not days:
        return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return f"isodate.duration.Duration({days}, {seconds}, 0, years={years}, months={months})"


def _exact(parsed: Any) -> Any:
    if isinstance(parsed, dict):
        return {name: _exact(one) for name, one in parsed.items()}
    if isinstance(parsed, list):
        return [_exact(one) for one in parsed]
    number = isinstance(parsed, int | float) and not isinstance(parsed, bool)
    return Decimal(str(parsed)) if number else parsed


def fk_negatives(corpora: Path) -> Score:
    """Every foreign key between two files, with one referred-to row taken out: is it missed."""
    folder = corpora / "fk-packages"
    scored, wrong = 0, []
    for case in lines(folder / "manifest.jsonl"):
        for label, report in _without_a_row(folder / case["package"]):
            scored += 1
            if not report.counts.get("unknown-reference"):
                wrong.append(f"{case['id']} {label}")
    return Score("fk-packages, a row less", scored, scored - len(wrong), "", tuple(wrong))


def _without_a_row(path: Path) -> Iterator[tuple[str, Report]]:
    resources = read_package(
        path.read_bytes(), file=path.name, load=lambda name: (path.parent / name).read_bytes()
    )
    files = {
        one.name: [(name, (path.parent / name).read_bytes()) for name in one.paths]
        for one in resources
    }
    by_name = {one.name: one for one in resources}
    for resource in resources:
        for key in resource.schema.table.foreign_keys if resource.schema else ():
            if not key.table:
                continue
            used = _column(files[resource.name][0][1], key.fields[0])
            name, data = files[by_name[key.table].name][0]
            parts: list[Part] = [(name, _less(data, key.keys[0], used))]
            changed: dict[str, list[Part]] = {**files, key.table: parts}  # type: ignore[dict-item]
            report = judge_letter(resources, changed, Letter(path.name, DAY, limit=0))
            yield f"{resource.name}.{key.fields[0]}", report


def _column(data: bytes, name: str) -> list[str]:
    rows = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    return [row[name] for row in rows if row[name]]


def _less(data: bytes, column: str, used: list[str]) -> bytes:
    """The file without the rows that hold the first value referred to."""
    header, *rows = csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    number = header.index(column)
    kept = [row for row in rows if row[number] != used[0]]
    text = io.StringIO(newline="")
    csv.writer(text).writerows([header, *kept])
    return text.getvalue().encode()


SCORES: tuple[Callable[[Path], Score], ...] = (
    csvw,
    csv_spectrum,
    cells,
    goodtables,
    fk_packages,
    fk_negatives,
    encodings,
    gender_real,
    vietnam,
    grim,
)


def main(corpora: Path) -> int:
    """Print the table; 1 where a case is wrong that does not contradict the standard."""
    if not corpora.is_dir():
        print(f"{corpora}: the corpora are not there")
        return 2
    print(f"{'corpus':<26}{'scored':>8}{'right':>8}  peers")
    failed = 0
    notes = []
    for score in SCORES:
        one = score(corpora)
        print(f"{one.corpus:<26}{one.scored:>8}{one.right:>8}  {one.peer}")
        for name in one.wrong:
            reason = CONTRADICTIONS.get(name)
            failed += reason is None
            notes.append(f"{name}: {reason or 'WRONG'}")
    print("\nRemarks:", *(f"{name}: {said}" for name, said in REMARKS.items()), sep="\n  ")
    if notes:
        print("\nNot as the corpus expects:", *notes, sep="\n  ")
    return int(failed > 0)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else CORPORA))
