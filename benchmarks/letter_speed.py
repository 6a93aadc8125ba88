"""How long one long file takes by the letter of its Table Schema, beside frictionless: one table.

    python benchmarks/letter_speed.py [ROWS]

A seeded file of ten columns (numbers, texts, a date, a year, a boolean, a key) is made and judged
by both in turn, three times each; the best time of each is printed. Half of the runs are on a sound
file, half on one in which every thousandth row has a faulty cell.
"""

import csv
import json
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from frictionless import Resource, Schema, system

from gbopen.screening.letter import validate_by_schema

DAY = date(2026, 11, 22)
RUNS = 3
COLUMNS: dict[str, dict[str, Any]] = {
    "id": {"type": "integer", "constraints": {"required": True}},
    "name": {"type": "string", "constraints": {"maxLength": 40}},
    "province": {"type": "string", "constraints": {"pattern": "P[0-9]{2}"}},
    "year": {"type": "year"},
    "day": {"type": "date", "constraints": {"minimum": "2015-01-01"}},
    "women": {"type": "integer", "constraints": {"minimum": 0}},
    "all": {"type": "integer", "constraints": {"minimum": 1}},
    "share": {"type": "number", "constraints": {"minimum": 0, "maximum": 100}},
    "flag": {"type": "boolean"},
    "note": {"type": "string"},
}
SCHEMA = {
    "fields": [{"name": name, **one} for name, one in COLUMNS.items()],
    "primaryKey": ["id"],
}


def write(path: Path, rows: int, *, every: int) -> None:
    """A seeded file; each `every`-th row (0 for none) has a word for a number."""
    chance = random.Random(20261122)  # noqa: S311 - figures, not secrets
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(COLUMNS)
        for number in range(rows):
            whole = chance.randint(1, 500)
            part = chance.randint(0, whole)
            day = f"{chance.randint(2015, 2026)}-{chance.randint(1, 12):02d}-15"
            share = "x" if every and number % every == 0 else f"{100 * part / whole:.1f}"
            province, year = f"P{chance.randint(1, 63):02d}", chance.randint(2015, 2026)
            flag, note = chance.choice(["true", "false"]), chance.choice(["", "x", "ghi chú"])
            name = f"cơ quan {number % 5000}"
            writer.writerow([number, name, province, year, day, part, whole, share, flag, note])


def by_gbopen(file: Path, schema: Path) -> int:
    """How many faults gbopen finds."""
    return validate_by_schema([file], schema, today=DAY).count("error")


def by_frictionless(file: Path, schema: Path) -> int:
    """How many faults frictionless finds."""
    with system.use_context(trusted=True):
        resource = Resource(path=str(file), schema=Schema.from_descriptor(str(schema)))
        return int(resource.validate().stats["errors"])


def best(judge: Callable[[Path, Path], int], file: Path, schema: Path) -> tuple[float, int]:
    """The best time of several runs in seconds, and the faults found."""
    times, found = [], 0
    for _ in range(RUNS):
        start = time.perf_counter()
        found = judge(file, schema)
        times.append(time.perf_counter() - start)
    return min(times), found


def main(rows: int) -> None:
    """Print the table."""
    print(f"{'rows x 10 columns':<26}{'gbopen':>14}{'frictionless':>16}")
    with tempfile.TemporaryDirectory() as folder:
        file, schema = Path(folder) / "t.csv", Path(folder) / "s.json"
        schema.write_text(json.dumps(SCHEMA), encoding="utf-8")
        for name, every in (("sound", 0), ("one row in 1000 faulty", 1000)):
            write(file, rows, every=every)
            ours, found = best(by_gbopen, file, schema)
            theirs, told = best(by_frictionless, file, schema)
            print(f"{rows} {name:<19}{ours:>10.1f} s{theirs:>14.1f} s")
            print(f"{'  faults found':<26}{found:>12}{told:>16}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
