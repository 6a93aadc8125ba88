"""Files and folders on disk -> one Report: what stands behind `gbopen validate`."""

import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from gbopen.findings.finding import Finding
from gbopen.findings.report import FileSeen, Report
from gbopen.judging.file import Setting, known_rows, report_on
from gbopen.judging.opened import Opened, open_sheets
from gbopen.judging.structure import file_finding
from gbopen.limits import MOST_BYTES

# files that lie in folders of submissions without being any: locks of Excel, shadows of macOS,
# what Windows keeps of a folder
_PASSED_OVER = ("~$", "._", ".")
_OF_WINDOWS = ("thumbs.db", "desktop.ini")
_NO_DATA = (".json", ".md", ".toml", ".yml", ".yaml", ".py")


Told = Callable[[int, int], None]


def _untold(_done: int, _all: int) -> None:
    """Nobody waits to hear how far the work is."""


def validate_paths(paths: Iterable[Path], setting: Setting, *, told: Told = _untold) -> Report:
    """Every file named, and every file in a folder named, judged as one set.

    `told` is called with how many files are read, and how many there are.
    """
    known = known_rows(setting)
    opened: list[Opened] = []
    named = list(paths)
    files = list(files_of(named))
    for number, path in enumerate(files, start=1):
        name = path.as_posix()
        data = read_bytes(path)
        if isinstance(data, Finding):
            opened.append(Opened(FileSeen(name), [data]))
        else:
            opened += open_sheets(
                name,
                data,
                known,
                table=setting.table,
                declared=setting.of(name).conventions,
            )
        told(number, len(files))
    return report_on(opened or _nothing(named), known, setting)


def _nothing(paths: Iterable[Path]) -> list[Opened]:
    """What to say where nothing was left to check: that is not the same as no fault found."""
    names = dict.fromkeys(path.as_posix() for path in paths)
    return [
        Opened(FileSeen(name), [file_finding("file-not-found", name, wording="nothing")])
        for name in names
    ]


def files_of(paths: Iterable[Path]) -> Iterator[Path]:
    """The files to judge, each once: those named, and those in folders named, in order of name."""
    seen: set[Path] = set()
    for path in paths:
        inside = sorted(path.rglob("*")) if path.is_dir() else [path]
        for one in inside:
            if path.is_dir() and (not one.is_file() or passed_over(one)):
                continue
            if one.name.startswith("~$") or one in seen:
                continue
            seen.add(one)
            yield one


def passed_over(path: Path) -> bool:
    """True for what lies in a folder without being a submission."""
    if path.name.startswith(_PASSED_OVER) or path.name.lower() in _OF_WINDOWS:
        return True
    return path.suffix.lower() in _NO_DATA


def read_bytes(path: Path) -> bytes | Finding:
    """The bytes of the file, or the finding that says why they cannot be had."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):  # a pipe would be waited for, a device has no end
            wording = "folder" if stat.S_ISDIR(found.st_mode) else "special"
            return file_finding("unreadable-file", path.as_posix(), wording=wording)
        if found.st_size > MOST_BYTES:
            return file_finding("file-too-large", path.as_posix(), wording="bytes")
        return path.read_bytes()
    except FileNotFoundError:
        return file_finding("file-not-found", path.as_posix())
    except PermissionError:
        # Windows says the same of a file that Excel holds open
        wording = "busy" if sys.platform == "win32" else "permission"
        return file_finding("unreadable-file", path.as_posix(), wording=wording)
    except (OSError, ValueError):  # a name no file can have
        return file_finding("unreadable-file", path.as_posix())
