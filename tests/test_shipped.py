"""Schemas and code lists are found in a checkout, in an installed wheel, and missed aloud."""

import json
import subprocess
import sys
from importlib.resources.abc import Traversable
from pathlib import Path

import pytest

from gbopen import shipped
from gbopen.errors import UsageError

ROOT = Path(__file__).parents[1]

LISTING = """
import json, sys
sys.path.insert(0, sys.argv[1])
from gbopen import shipped
def names(folder):
    return sorted(one.name for one in folder.iterdir() if one.is_file())
print(json.dumps([names(shipped.schemas()), names(shipped.reference().joinpath("data"))]))
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A folder that holds gbopen as a wheel built from this checkout installs it."""
    target = tmp_path_factory.mktemp("installed")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    subprocess.run(
        [*pip, "--no-build-isolation", "--no-compile", "--target", target, ROOT],
        check=True,
        cwd=target,
    )
    return target


def listed(place: Path, *, at: Path) -> list[list[str]]:
    """The names of schemas and code lists that the gbopen at `place` finds, run in `at`."""
    command = [sys.executable, "-I", "-c", LISTING, str(place)]
    printed = subprocess.run(command, check=True, cwd=at, capture_output=True, text=True)
    names: list[list[str]] = json.loads(printed.stdout)
    return names


def names(folder: Path, pattern: str) -> list[str]:
    return sorted(path.name for path in folder.glob(pattern))


def test_a_wheel_carries_the_schemas_and_code_lists_of_its_checkout(installed, tmp_path):
    assert listed(installed, at=tmp_path) == [
        names(ROOT / "schemas", "*.json"),
        names(ROOT / "datasets" / "reference" / "data", "*.csv"),
    ]


def test_a_wheel_carries_the_provinces_as_they_are_in_the_checkout(installed):
    for kept in ("schemas/provinces.json", "datasets/reference/data/provinces.csv"):
        assert (installed / "gbopen/_shipped" / kept).read_bytes() == (ROOT / kept).read_bytes()


def test_a_checkout_finds_the_folders_beside_the_package(tmp_path):
    schemas, lists = listed(ROOT, at=tmp_path)
    assert "provinces.json" in schemas
    assert "provinces.csv" in lists


def test_nothing_of_the_wheel_lies_outside_the_package(installed):
    outside = {one.name for one in installed.iterdir() if one.suffix != ".dist-info"} - {"bin"}
    assert outside == {"gbopen"}


def test_the_copy_in_a_wheel_wins_over_a_folder_that_happens_to_lie_beside_the_package(tmp_path):
    package = tmp_path / "gbopen"
    (package / "_shipped" / "schemas").mkdir(parents=True)
    (tmp_path / "schemas").mkdir()
    assert shipped._find("schemas", package=package) == package / "_shipped" / "schemas"


@pytest.mark.parametrize("folder", ["schemas", "datasets/reference"])
def test_an_installation_without_the_folder_says_so_in_both_languages(tmp_path, folder):
    package: Traversable = tmp_path / "gbopen"
    with pytest.raises(UsageError) as caught:
        shipped._find(folder, package=package)
    assert caught.value.said_in("vi") == (
        f"Bản cài đặt gbopen thiếu thư mục {folder}. Đề nghị cài đặt lại gbopen."
    )
    assert caught.value.said_in("en") == (
        f"This installation of gbopen lacks the folder {folder}. Please install gbopen again."
    )
