"""The days of users, played with the real command from an empty folder."""

import pytest

from tests.commands.conftest import gbopen, write

__all__ = ["gbopen", "write"]


@pytest.fixture(autouse=True)
def _quiet_theme(monkeypatch):
    """MkDocs and its theme write about their own future; a story is about ours."""
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    monkeypatch.setenv("DISABLE_MKDOCS_2_WARNING", "true")
