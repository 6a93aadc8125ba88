"""The schemas and code lists that come with gbopen, in a wheel as in a checkout."""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from gbopen.errors import UsageError
from gbopen.language import Bilingual


def schemas() -> Traversable:
    """The folder of Table Schema files, one for each table."""
    return _find("schemas", package=files("gbopen"))


def reference() -> Traversable:
    """The folder of the reference dataset: `dataset.json`, and the code lists in `data/`."""
    return _find("datasets/reference", package=files("gbopen"))


def _find(folder: str, *, package: Traversable) -> Traversable:
    for root in _roots(package):
        place = root.joinpath(*folder.split("/"))
        if place.is_dir():
            return place
    raise UsageError(
        Bilingual(
            f"Bản cài đặt gbopen thiếu thư mục {folder}. Đề nghị cài đặt lại gbopen.",
            f"This installation of gbopen lacks the folder {folder}. Please install gbopen again.",
        )
    )


def _roots(package: Traversable) -> Iterator[Traversable]:
    """Where to look: a wheel keeps its copies inside the package, a checkout has them beside it."""
    yield package.joinpath("_shipped")
    if isinstance(package, Path):  # a zipped package has nothing of its own beside it
        yield package.parent
