"""Stories are told through the command line."""

from tests.commands.conftest import gbopen, write

__all__ = ["gbopen", "write"]
