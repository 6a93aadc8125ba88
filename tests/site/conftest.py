"""One site, built once: the pages written by hand, a sound dataset, and one full of attacks."""

import shutil
from pathlib import Path

import pytest

from gbopen.site.build import build_site
from gbopen.site.library import read_library
from tests.site import samples

ROOT = Path(__file__).parents[2]
ADDRESS = "https://example.org/gb/"


@pytest.fixture(scope="session")
def library(tmp_path_factory):
    """The library of the sound dataset."""
    return read_library([samples.leaders(tmp_path_factory.mktemp("library"))], samples.tables())


@pytest.fixture(scope="session")
def project(tmp_path_factory):
    """A project of its own, as one that installed gbopen has it: a hook of one line."""
    folder = tmp_path_factory.mktemp("project")
    shutil.copytree(ROOT / "docs", folder / "docs", ignore=shutil.ignore_patterns("decisions"))
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    own = settings.replace("gbopen/site/hook.py", "site_hook.py")
    assert own != settings
    (folder / "mkdocs.yml").write_text(own, encoding="utf-8")
    (folder / "site_hook.py").write_text("from gbopen.site.hook import *\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def site(project, tmp_path_factory):
    """The built site; building fails where one link of it leads nowhere."""
    packages = tmp_path_factory.mktemp("packages")
    out = tmp_path_factory.mktemp("built") / "site"
    patch = pytest.MonkeyPatch()
    patch.setenv("GBOPEN_SITE_URL", ADDRESS)
    try:
        build_site(
            project / "mkdocs.yml", [samples.leaders(packages), samples.attacks(packages)], out
        )
    finally:
        patch.undo()
    return out
