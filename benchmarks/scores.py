"""What came out for one corpus of test files."""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

DAY = date(2026, 11, 22)


@dataclass(frozen=True)
class Score:
    """What came out for one corpus: cases scored, cases right, and the cases that are not."""

    corpus: str
    scored: int
    right: int
    peer: str
    wrong: tuple[str, ...] = ()


def lines(path: Path) -> list[dict[str, Any]]:
    """The cases of a manifest."""
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
