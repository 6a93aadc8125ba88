"""The command line as a user runs it: arguments in, exit code and both outputs out."""

import os
import subprocess
import sys
from typing import NamedTuple

import pytest


class Done(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


@pytest.fixture
def gbopen(tmp_path, monkeypatch):
    """Runs gbopen in an empty folder."""
    monkeypatch.delenv("GBOPEN_LANG", raising=False)

    def run(*arguments, cwd=tmp_path, **environment):
        done = subprocess.run(
            [sys.executable, "-c", "from gbopen.commands.cli import main; main()", *arguments],
            cwd=cwd,
            env={**os.environ, **environment},
            capture_output=True,
            check=False,
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def write(tmp_path):
    """Writes a file into the empty folder."""

    def to(name, content):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return name

    return to
