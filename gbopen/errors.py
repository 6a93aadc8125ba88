"""The few exceptions of gbopen: faults of a schema, a setting, a path, or of gbopen itself.

Faults in the data are never exceptions; they are `findings.Finding` values.
"""

from gbopen.language import Bilingual, Language


class GbopenError(Exception):
    """A fault that stops the work, said in one sentence of both languages."""

    def __init__(self, message: Bilingual) -> None:
        super().__init__(message.en)
        self.message = message

    def said_in(self, language: Language) -> str:
        """The sentence in the language wanted."""
        return self.message.said_in(language)


class SchemaError(GbopenError):
    """A schema that cannot be used: the sentence names the file, the place and the cure."""


class UsageError(GbopenError):
    """A command or call that cannot be carried out as it was asked."""


class DatasetError(GbopenError):
    """A dataset folder that cannot be packaged as it stands."""


class FaultsInDataset(DatasetError):
    """A dataset whose figures keep it from being packaged: faults of the data, each named."""


class RuleCrash(GbopenError):
    """A rule that failed on its own: a bug of gbopen, never a fault of the data."""
