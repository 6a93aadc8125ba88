"""The command as a user runs it, held to a time and a memory: what bad input must not exceed."""

import json
import os
import resource
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_RUN = "from gbopen.commands.cli import main; main()"


@dataclass(frozen=True)
class Ended:
    """How a bounded run ended: its exit code, the rules it reports, all it said."""

    code: int
    rules: list[str]
    said: str


def bounded(folder: Path, *arguments: str, seconds: int = 20, megabytes: int = 600) -> Ended:
    """`gbopen validate` in the folder; beyond the time or the memory it is stopped, and fails."""

    def hold() -> None:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * 2**20,) * 2)

    done = subprocess.run(
        [sys.executable, "-c", _RUN, "validate", "--format", "json", *arguments],
        cwd=folder,
        env={**os.environ, "GBOPEN_LANG": "en"},
        capture_output=True,
        check=False,
        timeout=10 * seconds,  # the machine is shared; what counts is the processor's time
        preexec_fn=hold,
    )
    out, err = done.stdout.decode(), done.stderr.decode()
    report = json.loads(out) if out.startswith("{") else {"findings": []}
    rules = [
        one["rule"] + ": " + one["message"]["en"] for one in report["findings"] if "rule" in one
    ]
    return Ended(done.returncode, rules, out + err)
