"""Pages written by hand show what really happens."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[2] / "docs"
FILE = re.compile(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", re.DOTALL)
RUN = re.compile(r"<!-- run -->\n```console\n\$ gbopen (.*?)\n(.*?)```", re.DOTALL)


@pytest.mark.parametrize(
    "page",
    [
        "vi/kiem-tra-tep",
        "en/check-a-file",
        "vi/tu-sua-cach-ghi",
        "en/correct-the-writing",
        "vi/bang-cua-ban",
        "en/your-own-table",
        "vi/luoc-do-bat-ky",
        "en/any-table-schema",
    ],
)
def test_a_command_prints_what_its_page_shows(page, tmp_path):
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8")
    for name, content in FILE.findall(text):
        file = tmp_path / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(content, encoding="utf-8")
    shown = RUN.findall(text)
    assert shown
    for command, output in shown:
        code = "from gbopen.commands.cli import main; main()"
        done = subprocess.run(
            [sys.executable, "-c", code, *command.split()],
            cwd=tmp_path,
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
        # what could not be checked follows, and changes with the rules there are
        assert done.stdout.startswith(output)
        assert done.returncode == 1
