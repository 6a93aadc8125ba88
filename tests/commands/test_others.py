"""gbopen rules, explain, tables and package."""

import re
import shutil
import sys
from pathlib import Path

import click
import pytest

from gbopen.commands.stops import run

ROOT = Path(__file__).parents[2]


def test_rules_names_every_rule_with_its_severity(gbopen):
    done = gbopen("rules", "--lang", "en")
    assert done.code == 0
    assert "GB301  share-mismatch\n       Must be corrected: The percentage" in done.out
    assert len(re.findall(r"^GB\d{3}  [a-z-]+$", done.out, re.MULTILINE)) >= 76


@pytest.mark.parametrize("name", ["share-mismatch", "GB301", "gb301"])
def test_explain_takes_a_name_or_a_code(gbopen, name):
    done = gbopen("explain", name)
    assert done.code == 0
    assert done.out.startswith("GB301 share-mismatch (Cần sửa)\n")
    assert max(map(len, done.out.splitlines())) <= 80


def test_explain_suggests_the_nearest_rule(gbopen):
    done = gbopen("explain", "share-missmatch", "--lang", "en")
    assert done.code == 2
    assert 'Did you mean "share-mismatch"?' in done.err


def test_tables_lists_the_thirteen(gbopen):
    done = gbopen("tables", "--lang", "en")
    names = re.findall(r"^([a-z_]+)$", done.out, re.MULTILINE)
    assert sorted(names) == [
        "activities",
        "agencies",
        "calendar",
        "coverage",
        "legal_documents",
        "measures",
        "projects",
        "provinces",
        "representation",
        "services",
        "sources",
        "targets",
        "training",
    ]


def test_tables_shows_the_columns_of_one(gbopen):
    done = gbopen("tables", "representation")
    assert done.code == 0
    assert "Số nữ (người) [count_women]" in done.out
    assert max(map(len, done.out.splitlines())) <= 80


def test_package_writes_and_says_where(gbopen, tmp_path):
    shutil.copytree(ROOT / "datasets", tmp_path / "datasets")
    done = gbopen("package", "training", "--lang", "en")
    assert (done.code, done.err) == (0, "")
    assert done.out == "dist/training/1.0.0: checked, 0 known issues of the sources\n"
    assert (tmp_path / "dist/training/1.0.0/datapackage.json").is_file()


def test_package_without_datasets_says_so(gbopen):
    done = gbopen("package")
    assert done.code == 2
    assert "datasets" in done.err
    assert "Traceback" not in done.err


def test_an_unknown_command_is_wrong_use(gbopen):
    done = gbopen("check")
    assert done.code == 2
    assert "check" in done.err


def test_a_folder_that_cannot_be_written_is_no_bug(monkeypatch, capsys):
    @click.group(invoke_without_command=True)
    def refused():
        raise PermissionError(13, "Permission denied", "dist")

    monkeypatch.setattr(sys, "argv", ["gbopen"])
    monkeypatch.delenv("GBOPEN_LANG", raising=False)
    assert run(refused) == 2
    assert 'không đọc hoặc ghi được "dist"' in capsys.readouterr().err


def test_a_fault_in_the_data_of_a_dataset_is_an_exit_code_of_one(gbopen, tmp_path):
    shutil.copytree(ROOT / "datasets", tmp_path / "datasets")
    file = tmp_path / "datasets/training/data/training.csv"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(",10,18,", ",19,18,"), encoding="utf-8")
    done = gbopen("package", "training", "--lang", "en")
    assert done.code == 1
    assert "[part-exceeds-whole]" in done.err
