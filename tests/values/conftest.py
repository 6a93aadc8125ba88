"""Where the corpora are that other projects' tests were gathered in."""

import os
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def corpora():
    """The folder `corpora` of GBOPEN_SHARED, or of a folder `shared` beside the checkout."""
    root = Path(__file__).parents[2]
    folder = Path(os.environ.get("GBOPEN_SHARED", root.parent / "shared")) / "corpora"
    if not folder.is_dir():
        reason = "the corpora are not on this machine (set GBOPEN_SHARED)"
        if os.environ.get("CI") == "true":
            pytest.fail(reason)
        pytest.skip(reason)
    return folder
