"""gbopen init: says what it wrote, and never writes over anything."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WRITTEN = [
    ".gitignore",
    "README.md",
    "datasets/reference/data/campaigns.csv",
    "datasets/reference/dataset.json",
    "datasets/vaccination/data/vaccination.csv",
    "datasets/vaccination/dataset.json",
    "docs/en/about.md",
    "docs/vi/gioi-thieu.md",
    "gbopen.toml",
    "mkdocs.yml",
    "schemas/campaigns.json",
    "schemas/vaccination.json",
    "site_hook.py",
]


def test_every_file_is_told(gbopen, tmp_path):
    done = gbopen("init", "du-an")
    assert (done.code, done.err) == (0, "")
    told = re.findall(r"^đã ghi     du-an/(\S+)$", done.out, re.MULTILINE)
    inside = tmp_path / "du-an"
    there = [one.relative_to(inside).as_posix() for one in inside.rglob("*") if one.is_file()]
    assert sorted(told) == sorted(there) == WRITTEN


def test_the_next_step_can_be_copied_line_by_line(gbopen):
    done = gbopen("init", "du an")
    assert done.out.endswith(
        '\n\nViệc tiếp theo:\n  cd "du an"\n'
        "  gbopen validate datasets/vaccination/data/vaccination.csv\n"
    )


@pytest.mark.parametrize(("options", "language"), [((), "vi"), (("--lang", "en"), "en")])
def test_the_project_speaks_the_language_it_was_begun_in(gbopen, tmp_path, options, language):
    gbopen("init", *options)
    settled = tomllib.loads((tmp_path / "gbopen.toml").read_text(encoding="utf-8"))
    assert settled["language"] == language
    assert settled["rules_since"] == "0.1"


def test_files_that_are_there_are_kept(gbopen, write, tmp_path):
    write("README.md", "ours\n")
    write("schemas/other.json", "{}\n")
    done = gbopen("init", "--lang", "en")
    assert done.code == 0
    assert "kept     README.md\n" in done.out
    assert "written  gbopen.toml\n" in done.out
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == "ours\n"
    assert (tmp_path / "schemas/other.json").read_text(encoding="utf-8") == "{}\n"


def test_a_project_is_not_begun_twice(gbopen, tmp_path):
    gbopen("init", "du-an")
    (tmp_path / "du-an/README.md").unlink()
    done = gbopen("init", "du-an", "--lang", "en")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("gbopen: du-an/gbopen.toml: there is a project already")
    assert not (tmp_path / "du-an/README.md").exists()


def test_a_file_in_the_place_of_the_folder(gbopen, write):
    write("du-an", "")
    done = gbopen("init", "du-an")
    assert (done.code, done.out) == (2, "")
    assert "Traceback" not in done.err
    assert '"du-an' in done.err


def test_the_look_of_a_new_site_is_that_of_ours():
    ours = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    theirs = (ROOT / "gbopen/settings/starter/mkdocs.yml").read_text(encoding="utf-8")
    assert theirs[theirs.index("theme:") :] == ours[ours.index("theme:") :]
