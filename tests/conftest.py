"""What every test runs under."""

import os
import shutil

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
