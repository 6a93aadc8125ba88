"""The examples of the README give what the README shows."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")

FILE = re.search(r"<!-- file: (\S+) -->\n```csv\n(.*?)```", README, re.DOTALL)
RUNS = re.findall(r"```console\n\$ (gbopen .*?)\n(.*?)```", README, re.DOTALL)
PYTHON = re.findall(r"<!-- python -->\n```python\n(.*?)```", README, re.DOTALL)


@pytest.fixture
def folder(tmp_path):
    """A folder with the file of the README, and the datasets whose sources count as known."""
    name, text = FILE.groups()
    (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "datasets").symlink_to(ROOT / "datasets")
    return tmp_path


def run(arguments, folder):
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )


def test_the_readme_shows_two_reports():
    assert [command for command, _ in RUNS] == [
        "gbopen validate bao-cao.csv",
        "gbopen validate bao-cao.csv --lang en",
    ]


@pytest.mark.parametrize(("command", "shown"), RUNS, ids=[command for command, _ in RUNS])
def test_a_command_prints_what_is_shown(folder, command, shown):
    arguments = ["-c", "from gbopen.commands.cli import main; main()", *command.split()[1:]]
    done = run(arguments, folder)
    assert done.stdout == shown
    assert done.returncode == 1


def test_the_python_example_runs(folder):
    done = run(["-c", PYTHON[0]], folder)
    assert done.stderr == ""
    assert done.stdout == "2\n['source_id', 'measure_id', 'subgroup']\n"
