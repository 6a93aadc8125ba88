"""The gbopen.toml of a folder, and the folders of a check: those given, else those settled."""

from dataclasses import dataclass
from pathlib import Path

from gbopen.errors import UsageError, reason
from gbopen.language import Bilingual
from gbopen.settings.settings import NAME, Settings


@dataclass(frozen=True, slots=True)
class Folders:
    """Schemas and code lists: in the place of those gbopen brings, or beside them."""

    schemas: Path | None = None
    add_schemas: Path | None = None
    reference: Path | None = None
    add_reference: Path | None = None


def settings_above(folder: Path) -> Path | None:
    """The gbopen.toml of the folder or of the nearest folder above it."""
    places = (one / NAME for one in (folder, *folder.parents))
    return next((one for one in places if one.is_file()), None)


def settings_in(file: str | Path | None) -> Settings:
    """The settings in a file that was named; none where none was."""
    if file is None:
        return Settings()
    from gbopen.settings.read import read_settings  # noqa: PLC0415 - brings every rule

    try:
        return read_settings(Path(file).read_bytes(), file=Path(file).as_posix())
    except OSError as fault:
        name = Path(file).as_posix()
        raise UsageError(
            Bilingual(
                f"{name}: không đọc được tệp này ({reason(fault).vi}).",
                f"{name}: this file cannot be read ({reason(fault).en}).",
            )
        ) from fault


def chosen_folders(given: Folders, settings: Settings) -> Folders:
    """The folders given, else those of the settings; UsageError where a folder is not there.

    Schemas that are given set those of the settings aside, and the code lists that belong to them;
    code lists that are given, those of the settings.
    """
    own_schemas = given.schemas or given.add_schemas
    own_lists = own_schemas or given.reference or given.add_reference
    return Folders(
        given.schemas if own_schemas else settled_folder(settings, "schemas"),
        given.add_schemas if own_schemas else settled_folder(settings, "add_schemas"),
        given.reference if own_lists else settled_folder(settings, "reference"),
        given.add_reference if own_lists else settled_folder(settings, "add_reference"),
    )


def settled_datasets(settings: Settings) -> Path | None:
    """The folder of datasets that the settings name; UsageError where it holds none."""
    folder = settled_folder(settings, "datasets")
    if folder is None or any(folder.glob("*/dataset.json")) or any(folder.glob("*/data/*.csv")):
        return folder
    place = folder.as_posix()
    raise UsageError(
        Bilingual(
            f'{settings.file}, "datasets": thư mục {place} không có bộ dữ liệu nào.',
            f'{settings.file}, "datasets": the folder {place} holds no dataset.',
        )
    )


def settled_folder(settings: Settings, key: str) -> Path | None:
    """The folder that a key of the settings names; UsageError where there is no such folder."""
    named = getattr(settings, key)
    if named is None:
        return None
    folder = Path(named)
    if not folder.is_dir():
        place = folder.as_posix()
        raise UsageError(
            Bilingual(
                f'{settings.file}, "{key}": không có thư mục {place}.',
                f'{settings.file}, "{key}": there is no folder {place}.',
            )
        )
    return folder
