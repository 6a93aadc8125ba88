"""What every test runs under."""

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import settings

# No deadline: the machine is shared. In CI the same cases each time: a red run can be repeated.
settings.register_profile("gbopen", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("gbopen")

BROWSER = ("chromium", "chromedriver")


def pytest_collection_modifyitems(items):
    missing = [name for name in BROWSER if shutil.which(name) is None]
    if not missing:
        return
    reason = f"{' and '.join(missing)} not installed; `make system-packages` installs them"
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture(scope="session")
def shared():
    """The folder GBOPEN_SHARED, or `shared` beside the checkout: corpora, standards, sources."""
    root = Path(__file__).parents[1]
    folder = Path(os.environ.get("GBOPEN_SHARED", root.parent / "shared"))
    if not folder.is_dir():
        reason = "the shared material is not on this machine (set GBOPEN_SHARED)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return folder


@pytest.fixture(scope="session")
def corpora(shared):
    """The folder of test files that other projects gathered."""
    return shared / "corpora"
