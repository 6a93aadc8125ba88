"""The browser floor runs without a single installed package (import-linter holds the rest)."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

# Pyodide has no processes, no sockets and no time zone data.
NOT_IN_A_BROWSER = {"asyncio", "ctypes", "multiprocessing", "socket", "subprocess", "zoneinfo"}

LOADED = """
import json, sys
before = set(sys.modules)
sys.path.insert(0, sys.argv[1])
__import__(sys.argv[2])
print(json.dumps(sorted({name.partition(".")[0] for name in set(sys.modules) - before})))
"""


def loaded_by(module: str, *, at: Path) -> set[str]:
    """The top-level modules that importing `module` brings, without site-packages."""
    command = [sys.executable, "-I", "-S", "-c", LOADED, str(ROOT), module]
    printed = subprocess.run(command, check=False, cwd=at, capture_output=True, text=True)
    assert printed.returncode == 0, printed.stderr
    return set(json.loads(printed.stdout))


@pytest.mark.parametrize(
    "module",
    [
        "gbopen.judging.file",
        "gbopen.letter.judge",
        "gbopen.reports.as_json",
        "gbopen.prose.check",
        "gbopen.repair.log",
    ],
)
def test_the_browser_floor_imports_the_standard_library_only(module, tmp_path):
    loaded = loaded_by(module, at=tmp_path)
    assert loaded - {"gbopen"} - sys.stdlib_module_names == set()
    assert loaded & NOT_IN_A_BROWSER == set()
