"""The few exceptions of gbopen: faults of a schema, a setting, a path, or of gbopen itself.

Faults in the data are never exceptions; they are `findings.Finding` values.
"""

import errno

from gbopen.language import Bilingual, Language


def reason(fault: OSError) -> Bilingual:
    """Why the system did not do it; what it says of itself is English on most machines."""
    for kind, said in _REASONS.items():
        if isinstance(fault, kind):
            return said
    if fault.errno == errno.ENOSPC:
        return Bilingual("ổ đĩa đã đầy", "the disk is full")
    return Bilingual(f"{fault.strerror}", f"{fault.strerror}")


_REASONS = {
    FileNotFoundError: Bilingual(
        "không có tệp hoặc thư mục này", "there is no such file or folder"
    ),
    PermissionError: Bilingual(
        "không có quyền, hoặc tệp đang mở trong chương trình khác",
        "no permission, or the file is open in another program",
    ),
    IsADirectoryError: Bilingual("đây là một thư mục", "it is a folder"),
    NotADirectoryError: Bilingual(
        "một phần của đường dẫn không phải là thư mục", "part of the path is no folder"
    ),
    FileExistsError: Bilingual("đã có một tệp cùng tên", "there is a file of that name"),
}


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
