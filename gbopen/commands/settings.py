"""Where a gbopen.toml stands: that of a whole call, and that nearest to each file."""

import os.path
from collections.abc import Iterable
from pathlib import Path

from gbopen.screening.folders import settings_above, settings_in
from gbopen.settings.settings import Settings


def settings_for(paths: Iterable[Path] = ()) -> Settings:
    """The settings of a whole call: nearest above what its paths share, else the working folder."""
    folders = [_folder(path) for path in paths]
    try:
        shared = Path(os.path.commonpath(folders)) if folders else Path.cwd()
    except ValueError:  # paths on several drives share nothing
        shared = Path.cwd()
    file = settings_above(shared) or settings_above(Path.cwd())
    return Settings() if file is None else _read(file)


def nearest_to(files: Iterable[Path]) -> dict[Path, Settings]:
    """The settings nearest to each file, for those that have any."""
    read: dict[Path, Settings | None] = {}
    found = {}
    for file in files:
        folder = _folder(file)
        if folder not in read:
            at = settings_above(folder)
            read[folder] = None if at is None else _read(at)
        settings = read[folder]
        if settings is not None:
            found[file] = settings
    return found


def _folder(path: Path) -> Path:
    """The folder a path is or stands in, written out."""
    full = Path(os.path.normpath(path.absolute()))
    return full if path.is_dir() else full.parent


def _read(file: Path) -> Settings:
    here = Path.cwd()
    return settings_in(file.relative_to(here) if file.is_relative_to(here) else file)
