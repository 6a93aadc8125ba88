"""A Data Package, version 1 or 2, as resources: where their bytes are and how they are read."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from gbopen.tables.dialect import Dialect, check_encoding, read_dialect
from gbopen.tables.letter import LetterTable, parse_json, read_letter_table
from gbopen.tables.shape import COLUMNS, FILLED_LIST, NAME, SIZE, TEXT, Kind, check_shape
from gbopen.tables.wrong import wrong

Load = Callable[[str], bytes]
"""The bytes of a file beside the descriptor, by its safe path."""

_RESOURCE: Mapping[str, Kind] = {
    "name": NAME,
    "title": TEXT,
    "path": COLUMNS,
    "encoding": TEXT,
    "bytes": SIZE,
    "hash": TEXT,
    "format": TEXT,
    "mediatype": TEXT,
}
_REMOTE = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")
_TABULAR = ("csv", "tsv", "tab")


@dataclass(frozen=True)
class Resource:
    """One resource: its files or its data, and what is declared of them.

    `schema` is None where none is declared; a resource that is not `tabular` is only weighed.
    """

    name: str
    title: str = ""
    paths: tuple[str, ...] = ()
    data: Any = None
    encoding: str = ""
    bytes: int | None = None
    hash: str = ""
    dialect: Dialect = field(default_factory=Dialect)
    schema: LetterTable | None = None
    tabular: bool = True
    json: bool = False

    @property
    def remote(self) -> bool:
        """True where a file of it would have to be fetched."""
        return any(_REMOTE.match(path) for path in self.paths)


def is_package(descriptor: Any) -> bool:
    """True for what looks like a Data Package: an object with a list of resources."""
    return isinstance(descriptor, Mapping) and isinstance(descriptor.get("resources"), list)


def read_package(data: bytes, *, file: str, load: Load) -> list[Resource]:
    """The resources of a package; SchemaError where its descriptor cannot be used."""
    descriptor = parse_json(data, file=file)
    check_shape(descriptor, {"resources": FILLED_LIST}, needed=("resources",), file=file, place="")
    version = descriptor.get("$schema", "")
    resources: list[Resource] = []
    for number, given in enumerate(descriptor["resources"], 1):
        place = f"resources[{number}]"
        check_shape(given, _RESOURCE, needed=("name",), file=file, place=place)
        name = given["name"]
        if name in [one.name for one in resources]:
            raise wrong(
                file, place, vi=f'đã có tài nguyên "{name}".', en=f'"{name}" is there already.'
            )
        resources.append(_resource(given, version, file=file, load=load))
    return resources


def _resource(given: Mapping[str, Any], version: Any, *, file: str, load: Load) -> Resource:
    name, place = given["name"], f'resource "{given["name"]}"'
    if ("path" in given) == ("data" in given):
        raise wrong(
            file,
            place,
            vi='phải có "path" hoặc "data", và chỉ một trong hai.',
            en='either "path" or "data" must be there, and not both.',
        )
    path = given.get("path", ())
    paths = (path,) if isinstance(path, str) else tuple(path)
    for one in paths:
        if not _REMOTE.match(one):
            check_path(one, file=file, place=place)
    kind = _format(given, paths)
    dialect = _referred(given.get("dialect", {}), file=file, place=f"{place} dialect", load=load)
    return Resource(
        name=name,
        title=given.get("title", ""),
        paths=paths,
        data=given.get("data"),
        encoding=check_encoding(given.get("encoding", ""), file=file, place=place),
        bytes=given.get("bytes"),
        hash=given.get("hash", ""),
        dialect=read_dialect(
            dialect,
            delimiter="\t" if kind in _TABULAR[1:] else ",",
            file=file,
            place=f"{place} dialect",
        ),
        schema=_schema(given, version, file=file, load=load),
        tabular=_is_tabular(given, kind),
        json=kind == "json",
    )


def _schema(given: Mapping[str, Any], version: Any, *, file: str, load: Load) -> LetterTable | None:
    if "schema" not in given:
        return None
    name = given["name"]
    schema = given["schema"]
    if isinstance(schema, str):
        file = schema
    schema = _referred(schema, file=file, place=f'resource "{name}" schema', load=load)
    if isinstance(schema, Mapping):
        schema = {"$schema": given.get("$schema", version), **schema}
    return read_letter_table(schema, name=name, title=given.get("title", ""), file=file)


def _referred(given: Any, *, file: str, place: str, load: Load) -> Any:
    """A part of the descriptor that may stand in a file of its own."""
    if not isinstance(given, str):
        return given
    if _REMOTE.match(given):
        raise wrong(
            file,
            place,
            vi=f'"{given}" ở trên mạng; gbopen không tải về. Hãy ghi thẳng vào tệp này.',
            en=f'"{given}" is on the net; gbopen fetches nothing. Put it into this file.',
        )
    check_path(given, file=file, place=place)
    return parse_json(load(given), file=given)


def check_path(path: str, *, file: str, place: str) -> None:
    """SchemaError for a path that leads, or may lead, out of the folder of the descriptor."""
    steps = PurePosixPath(path.replace("\\", "/"))
    if not path or steps.is_absolute() or ".." in steps.parts or _DRIVE.match(path) or "\0" in path:
        raise wrong(
            file,
            place,
            vi=f'đường dẫn "{path}" không an toàn: phải nằm trong thư mục của tệp này.',
            en=f'the path "{path}" is not safe: it must stay in the folder of this file.',
        )


def _format(given: Mapping[str, Any], paths: tuple[str, ...]) -> str:
    """csv, tsv, json …: as declared, or by the end of the path."""
    if "format" in given:
        return str(given["format"]).lower()
    ending = PurePosixPath(paths[0]).suffix.lower().removeprefix(".") if paths else ""
    kinds = {"text/csv": "csv", "text/tab-separated-values": "tsv", "application/json": "json"}
    return kinds.get(str(given.get("mediatype", "")).partition(";")[0], ending)


def _is_tabular(given: Mapping[str, Any], kind: str) -> bool:
    declared = given.get("type") == "table" or given.get("profile") == "tabular-data-resource"
    return declared or "schema" in given or kind in _TABULAR
