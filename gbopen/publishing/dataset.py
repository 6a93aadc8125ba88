"""A folder of datasets/ as it stands before checking: what dataset.json says, and its files."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from gbopen.errors import DatasetError
from gbopen.language import Bilingual
from gbopen.tables.table import Table

_SLUG = re.compile(r"[a-z0-9][a-z0-9._-]*\Z")
_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)\Z")
_NEEDED = ("name", "title", "title@en", "description", "description@en", "licenses", "version")
_LISTS = ("licenses", "contributors", "sources", "tables")


@dataclass(frozen=True)
class Dataset:
    """One dataset: its metadata as written in dataset.json, and its files by table."""

    name: str
    folder: Path
    version: str
    released: date
    metadata: Mapping[str, Any]
    files: Mapping[str, Path]


def find_datasets(root: Path, names: Iterable[str] = ()) -> list[Path]:
    """The dataset folders of those names, or all under `root`, in order of name."""
    wanted = list(names)
    if not wanted:
        found = sorted(one.parent for one in root.glob("*/dataset.json"))
        if not found:
            raise wrong(root, "không có bộ dữ liệu nào.", "there is no dataset.")
        return found
    folders = []
    for name in wanted:
        folder = Path(name) if (Path(name) / "dataset.json").is_file() else root / name
        if not (folder / "dataset.json").is_file():
            raise wrong(folder, "không có tệp dataset.json.", "there is no dataset.json.")
        folders.append(folder)
    return folders


def wrong(where: Path, vi: str, en: str) -> DatasetError:
    """A DatasetError about a file or folder."""
    return DatasetError(Bilingual(f"{where.as_posix()}: {vi}", f"{where.as_posix()}: {en}"))


def read_dataset(folder: Path, tables: Mapping[str, Table]) -> Dataset:
    """The dataset in the folder; DatasetError where dataset.json or a file is missing or wrong."""
    file = folder / "dataset.json"
    try:
        metadata = json.loads(file.read_bytes())
    except (OSError, ValueError) as fault:
        raise wrong(file, f"không đọc được ({fault}).", f"cannot be read ({fault}).") from fault
    _check(metadata, file)
    files = {}
    for name in metadata["tables"]:
        if name not in tables:
            raise wrong(file, f'không có bảng "{name}".', f'there is no table "{name}".')
        files[name] = folder / "data" / f"{name}.csv"
        if not files[name].is_file():
            raise wrong(files[name], "không có tệp này.", "there is no such file.")
    return Dataset(
        name=metadata["name"],
        folder=folder,
        version=metadata["version"],
        released=date.fromisoformat(metadata["released"]),
        metadata=metadata,
        files=files,
    )


def _check(metadata: Any, file: Path) -> None:
    if not isinstance(metadata, dict):
        raise wrong(file, "không phải một đối tượng JSON.", "this is not a JSON object.")
    for key in (*_NEEDED, "released", "tables"):
        if not metadata.get(key):
            raise wrong(file, f'chưa ghi "{key}".', f'"{key}" is missing.')
    for key in _LISTS:
        if not isinstance(metadata.get(key, []), list):
            raise wrong(file, f'"{key}" phải là danh sách.', f'"{key}" must be a list.')
    for licence in metadata["licenses"]:
        if not (isinstance(licence, dict) and (licence.get("name") or licence.get("path"))):
            raise wrong(
                file,
                'mỗi giấy phép cần có "name" hoặc "path".',
                'every licence needs a "name" or a "path".',
            )
    _check_forms(metadata, file)


def _check_forms(metadata: Mapping[str, Any], file: Path) -> None:
    if not _SLUG.match(metadata["name"]) or metadata["name"] != file.parent.name:
        raise wrong(
            file,
            '"name" phải là tên thư mục, gồm chữ thường không dấu, chữ số, ".", "_", "-".',
            '"name" must be the name of the folder, of small letters, digits, ".", "_", "-".',
        )
    if not _VERSION.match(metadata["version"]):
        raise wrong(file, '"version" ghi dạng 1.0.0.', '"version" is written like 1.0.0.')
    try:
        date.fromisoformat(metadata["released"])
    except (TypeError, ValueError) as fault:
        raise wrong(
            file, '"released" ghi dạng 2026-06-30.', '"released" is written like 2026-06-30.'
        ) from fault
