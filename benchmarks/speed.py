"""How long a check takes, and how much memory: gbopen beside frictionless and pandera.

    make speed    # prints one table: three tools, files of 1,000, 10,000 and 50,000 rows

Every tool runs in a process of its own, imports included, on the same file: the table of counts and
shares, in the published form, without a fault. What the tools check is not the same: frictionless
and pandera check what Table Schema says (types, constraints, the key), gbopen its rules too. Times
are medians of three rounds, in which the tools take turns.
"""

import csv
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.clean_tables import Values, representation
from gbopen import shipped

ROWS = (1_000, 10_000, 50_000)
ROUNDS = 3
_KINDS = ("annual", "midyear", "plan")
_CAMPAIGNS = ("", "-gbv", "-dv")
_PARTS = ("name", "type", "constraints")


def rows_of(count: int) -> Iterator[Values]:
    """Sound rows of counts and shares, no two with the same key."""
    dice = random.Random(1)  # noqa: S311 - dice for a table, not for secrets
    ids: dict[str, int] = {}
    made = 0
    while made < count:
        new: dict[str, str] = {}
        for row in representation(dice):
            source = row["source_id"]
            if source not in new:
                ids[source] = ids.get(source, -1) + 1
                new[source] = _named(source, ids[source])
            yield {**row, "source_id": new[source]}
            made += 1
            if made == count:
                return


def _named(source: str, number: int) -> str:
    agency, year, _ = source.rsplit("-", 2)
    kind, campaign = _KINDS[number // 294 % 3], _CAMPAIGNS[number // 98 % 3]
    return f"{agency}-{year}-{kind}{campaign}-{number % 98 + 2}"


def schema() -> dict[str, Any]:
    """What Table Schema says of the table, without our own keywords."""
    given = json.loads(shipped.schemas().joinpath("representation.json").read_bytes())
    header = list(next(rows_of(1)))
    fields = [
        {part: one[part] for part in _PARTS if part in one}
        for one in given["fields"]
        if one["name"] in header
    ]
    key = [name for name in given["primaryKey"] if name in header]
    return {"fields": fields, "primaryKey": key, "missingValues": [""]}


def _gbopen(path: str) -> int:
    from gbopen.commands.cli import main  # noqa: PLC0415 - each tool is loaded where it runs

    sys.argv = ["gbopen", "validate", "--format", "json", path]
    main()
    return 0


def _frictionless(path: str) -> int:
    from frictionless import Resource, Schema  # noqa: PLC0415

    file = Path(path)
    resource = Resource(
        path=file.name, basepath=str(file.parent), schema=Schema.from_descriptor(schema())
    )
    return len(resource.validate().tasks[0].errors)


def _pandera(path: str) -> int:
    import pandas as pd  # noqa: PLC0415
    from frictionless import Schema  # noqa: PLC0415
    from pandera.io.pandas_io import from_frictionless_schema  # noqa: PLC0415

    texts = {one["name"]: str for one in schema()["fields"] if one["type"] in {"string", "date"}}
    frame = pd.read_csv(path, dtype=texts, keep_default_na=False, na_values=[""])  # type: ignore[arg-type]
    from_frictionless_schema(Schema.from_descriptor(schema())).validate(frame, lazy=True)
    return 0


TOOLS: dict[str, Callable[[str], int]] = {
    "gbopen": _gbopen,
    "frictionless": _frictionless,
    "pandera": _pandera,
}


def measured(tool: str, path: Path) -> tuple[float, float, float]:
    """Wall and processor seconds and mebibytes at the peak of one run in its own process."""
    start = time.monotonic()
    run = subprocess.Popen(
        [sys.executable, __file__, tool, str(path)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    _, status, used = os.wait4(run.pid, 0)
    run.returncode = os.waitstatus_to_exitcode(status)
    if run.returncode not in (0, 1):
        message = f"{tool} failed on {path.name}"
        raise RuntimeError(message)
    return time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main() -> None:
    """Measure, and print one table."""
    if len(sys.argv) == 3:
        TOOLS[sys.argv[1]](sys.argv[2])
        return
    print("| rows | tool | wall s | processor s | peak MB |\n|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for count in ROWS:
            path = Path(folder, f"{count}.csv")
            rows = list(rows_of(count))
            with path.open("w", encoding="utf-8", newline="") as file:
                writer = csv.DictWriter(file, list(rows[0]))
                writer.writeheader()
                writer.writerows(rows)
            runs = [(tool, measured(tool, path)) for _ in range(ROUNDS) for tool in TOOLS]
            for tool in TOOLS:
                wall, cpu, memory = (
                    statistics.median(one[part] for name, one in runs if name == tool)
                    for part in range(3)
                )
                print(f"| {count:,} | {tool} | {wall:.2f} | {cpu:.2f} | {memory:.0f} |")


if __name__ == "__main__":
    main()
