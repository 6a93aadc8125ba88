"""The project's own packages, built once."""

from pathlib import Path

import pytest

from gbopen.publishing.package import build_all

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def packages(tmp_path_factory):
    """Every dataset of the project as a package: name -> its folder."""
    built = build_all(ROOT / "datasets", tmp_path_factory.mktemp("packages"))
    return {one.name: one.folder for one in built}
