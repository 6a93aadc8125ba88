"""Where a file that is written anew goes: one CSV file, a folder of them, or a workbook."""

import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from gbopen.commands.output import write_whole
from gbopen.errors import UsageError
from gbopen.language import Bilingual
from gbopen.repair.as_csv import as_csv
from gbopen.repair.fix import Into
from gbopen.repair.sheets import NewSheet

CSV = Into("csv", as_csv)


@dataclass(frozen=True, slots=True)
class Target:
    """The place, the form that is written, and whether the place is a folder."""

    place: Path
    into: Into
    folder: bool = False


def target_of(place: Path | None) -> Target:
    """Where to write and how, as the name says; UsageError where it says nothing known."""
    if place is None:
        return Target(Path(), CSV, folder=True)
    suffix = place.suffix.lower()
    if suffix == ".xlsx":
        from gbopen.repair.as_workbook import as_workbook

        return Target(place, Into("xlsx", as_workbook))
    if suffix == ".csv" and not place.is_dir():
        return Target(place, CSV)
    if suffix in ("", ".csv"):
        return Target(place, CSV, folder=True)
    raise UsageError(
        Bilingual(
            f'"{place.as_posix()}": chỉ ghi được tệp .csv hoặc .xlsx. '
            "Đề nghị chọn tên có một trong hai đuôi ấy.",
            f'"{place.as_posix()}": only .csv and .xlsx files can be written. '
            "Please choose a name with one of these endings.",
        )
    )


def apart(file: Path, place: Path) -> None:
    """UsageError where writing at that place would touch the original, by whatever name."""
    same = place.resolve() == file.resolve()
    if same or (place.exists() and file.exists() and place.samefile(file)):
        raise UsageError(
            Bilingual(
                f'"{place.as_posix()}" là chính tệp gốc nên không ghi đè. '
                "Đề nghị chọn tên khác sau -o.",
                f'"{place.as_posix()}" is the original and was left as it is. '
                "Please choose another name after -o.",
            )
        )


def contents(target: Target, sheets: Sequence[NewSheet]) -> dict[Path, bytes]:
    """The files that are to be written, by place; UsageError where one cannot hold all tables."""
    if target.folder:
        return {
            target.place / f"{name}.csv": as_csv([sheet])
            for name, sheet in _by_table(sheets).items()
        }
    if target.into.name == "csv" and len(sheets) > 1:
        name = target.place.as_posix()
        raise UsageError(
            Bilingual(
                f'tệp có {len(sheets)} bảng, "{name}" chỉ chứa được một. '
                "Đề nghị ghi ra tệp .xlsx, hoặc ra một thư mục: -o thu-muc/",
                f'the file holds {len(sheets)} tables and "{name}" only one. '
                "Please write an .xlsx file, or into a folder: -o folder/",
            )
        )
    return {target.place: target.into.encode(sheets)}


def _by_table(sheets: Sequence[NewSheet]) -> dict[str, NewSheet]:
    """The sheets by the name of their table: names of sheets are not for paths."""
    named: dict[str, NewSheet] = {}
    for sheet in sheets:
        name, number = sheet.table, 1
        while name in named:
            number += 1
            name = f"{sheet.table}-{number}"
        named[name] = sheet
    return named


def write_all(target: Target, files: Mapping[Path, bytes]) -> None:
    """Every file, or none of them."""
    if not target.folder:
        for place, data in files.items():
            write_whole(place, data)
        return
    place = target.place
    if place.exists() and any(place.iterdir()):
        raise UsageError(
            Bilingual(
                f'thư mục "{place.as_posix()}" đã có tệp. Đề nghị chọn thư mục mới hoặc trống.',
                f'the folder "{place.as_posix()}" is not empty. '
                "Please choose a new or an empty one.",
            )
        )
    part = place.resolve().with_name(f".{place.resolve().name}.{os.getpid()}.part")
    try:
        part.mkdir(parents=True)
        for file, data in files.items():
            (part / file.name).write_bytes(data)
        if place.exists():
            place.rmdir()
        part.replace(place)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
