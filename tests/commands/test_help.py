"""Help shows examples that work, and the pages of the commands are made from it."""

import re
import runpy
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gbopen.commands.said import SHORT

ROOT = Path(__file__).parents[2]
DOCUMENT = "Đảng ủy có 05/07 đồng chí là nữ (chiếm 71,4%).\n"
SUBMISSION = """Mã báo cáo;Chỉ tiêu;Số nữ;Tổng số
hp-sngv-2022-news;Đảng ủy viên;5;7
"""


def example_of(help_text):
    """The lines below "Ví dụ / Example:", each a command."""
    told = re.search(r"Ví dụ / Example:\n((?: +gbopen .*\n)+)", help_text)
    assert told, help_text
    return [line.strip() for line in told[1].splitlines()]


@pytest.fixture
def project(tmp_path, write, monkeypatch):
    """A folder with what the examples name."""
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    monkeypatch.setenv("DISABLE_MKDOCS_2_WARNING", "true")
    write("bao-cao.csv", SUBMISSION)
    write("nop/bao-cao.csv", SUBMISSION)
    write("bao-cao.txt", DOCUMENT)
    for name in ("datasets", "docs", "schemas"):
        shutil.copytree(ROOT / name, tmp_path / name)
    shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    (tmp_path / "gbopen").symlink_to(ROOT / "gbopen")
    return tmp_path


@pytest.mark.parametrize("command", ["", *SHORT])
def test_every_example_in_a_help_text_runs(gbopen, project, command):
    for line in example_of(gbopen(*command.split(), "--help").out):
        done = gbopen(*shlex.split(line)[1:], cwd=project)
        assert done.code == 0, (line, done.out, done.err)
        assert "Traceback" not in done.err


@pytest.mark.parametrize("command", SHORT)
def test_help_fits_a_terminal_and_is_in_both_languages(gbopen, command):
    done = gbopen(command, "--help")
    assert max(map(len, done.out.splitlines())) <= 80
    assert "Tùy chọn / Options:" in done.out
    assert "Xem hướng dẫn này / Show this help." in done.out


@pytest.mark.parametrize(("language", "page"), [("vi", "vi/lenh.md"), ("en", "en/commands.md")])
def test_the_page_of_the_commands_is_made_from_their_help(language, page):
    tool = ROOT / "tools" / "command_pages.py"
    made = runpy.run_path(str(tool))
    said = "run `python tools/command_pages.py` and look at what changed"
    assert (ROOT / "docs" / page).read_text(encoding="utf-8") == made["page"](language), said


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_of_completion_is_printed(gbopen, shell):
    done = gbopen("completion", shell)
    assert (done.code, done.err) == (0, "")
    assert f"_GBOPEN_COMPLETE={shell}_complete" in done.out


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("gbopen exp", ["explain"]),
        ("gbopen explain GB301", ["GB301"]),
        ("gbopen explain share-mis", ["share-mismatch"]),
        ("gbopen validate --only gb301", ["GB301"]),
        ("gbopen tables repres", ["representation"]),
        ("gbopen validate --table cover", ["coverage"]),
    ],
)
def test_a_shell_is_offered_the_rest_of_a_word(gbopen, typed, offered):
    words = {"COMP_WORDS": typed, "COMP_CWORD": str(len(typed.split()) - 1)}
    done = gbopen(**words, _GBOPEN_COMPLETE="bash_complete")
    assert done.out.splitlines() == [f"plain,{one}" for one in offered]


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")
def test_bash_completes_a_command_with_the_script(gbopen, tmp_path):
    program = tmp_path / "gbopen"
    code = "from gbopen.commands.cli import main; main()"
    program.write_text(f"#!/bin/sh\nexec {sys.executable} -c '{code}' \"$@\"\n")
    program.chmod(0o755)
    asked = f"""
complete() {{ :; }}
{gbopen("completion", "bash").out}
COMP_WORDS=(gbopen expl); COMP_CWORD=1; _gbopen_completion {program}; echo "${{COMPREPLY[@]}}"
"""
    done = subprocess.run(["bash", "-c", asked], capture_output=True, check=True, cwd=ROOT)
    assert done.stdout == b"explain\n"
