"""A Data Package, version 1 or 2, as resources: where their bytes are and how they are read."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from gbopen.tables.dialect import FIRST_SEEN, Dialect, check_encoding, read_dialect
from gbopen.tables.letter import LetterTable, parse_json, read_letter_table
from gbopen.tables.letter_paths import REMOTE, check_path, check_paths
from gbopen.tables.shape import COLUMNS, FILLED_LIST, NAME, SIZE, TEXT, Kind, check_shape, one_of
from gbopen.tables.wrong import wrong

Load = Callable[[str], bytes]
"""The bytes of a file beside the descriptor, by its safe path."""

_RESOURCE: Mapping[str, Kind] = {
    "name": NAME,
    "title": TEXT,
    "path": COLUMNS,
    "url": TEXT,
    "type": one_of("table"),
    "encoding": TEXT,
    "bytes": SIZE,
    "hash": TEXT,
    "format": TEXT,
    "mediatype": TEXT,
    "profile": TEXT,
    "compression": TEXT,
    "innerpath": TEXT,
}
_TABULAR = ("csv", "tsv", "tab")
_TABLE_PROFILES = ("tabular-data-resource", "tabular-data-package")
PACKINGS = ("gz", "zip")
LINES_OF_JSON = ("ndjson", "jsonl")
_MEDIA_TYPES = {
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
    "application/json": "json",
    "application/x-ndjson": "ndjson",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
}
# tables that gbopen does not read, so that nothing is said of them which is not so
_OTHERS = frozenset(
    "avro db dbf duckdb feather gpkg gsheets html markdown md mdb ods parquet rds sas7bdat "
    "shp sql sqlite sqlite3 toml xml yaml yml".split()
)


@dataclass(frozen=True)
class Resource:
    """One resource: its files or its data, and what is declared of them.

    `schema` is None where none is declared; a resource that is not `tabular` is only weighed.
    `format` is that of the file inside where the file is packed.
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
    format: str = ""
    packing: str = ""
    inner: str = ""

    @property
    def remote(self) -> bool:
        """True where a file of it would have to be fetched."""
        return any(REMOTE.match(path) for path in self.paths)

    @property
    def json(self) -> bool:
        """True where its rows stand in JSON."""
        return self.format in ("json", *LINES_OF_JSON)

    @property
    def foreign(self) -> bool:
        """True for a table in a format that is not read here."""
        return self.tabular and self.format in _OTHERS

    @property
    def labels(self) -> tuple[str, ...]:
        """The names of the columns in the order of the schema."""
        return tuple(one.label for one in self.schema.fields) if self.schema else ()


def is_package(descriptor: Any) -> bool:
    """True for what looks like a Data Package: an object with a list of resources."""
    return isinstance(descriptor, Mapping) and isinstance(descriptor.get("resources"), list)


def read_package(data: bytes, *, file: str, load: Load) -> list[Resource]:
    """The resources of a package; SchemaError where its descriptor cannot be used."""
    descriptor = parse_json(data, file=file)
    check_shape(descriptor, {"resources": FILLED_LIST}, needed=("resources",), file=file, place="")
    above = {key: descriptor[key] for key in ("$schema", "profile") if key in descriptor}
    resources: list[Resource] = []
    for number, given in enumerate(descriptor["resources"], 1):
        place = f"resources[{number}]"
        check_shape(given, _RESOURCE, needed=("name",), file=file, place=place)
        name = given["name"]
        if name in [one.name for one in resources]:
            raise wrong(
                file, place, vi=f'đã có tài nguyên "{name}".', en=f'"{name}" is there already.'
            )
        resources.append(_resource({**above, **given}, file=file, load=load))
    return resources


def _resource(given: Mapping[str, Any], *, file: str, load: Load) -> Resource:
    name, place = given["name"], f'resource "{given["name"]}"'
    paths = _paths(given, file=file, place=place)
    end, packing = _endings(given, paths, file=file, place=place)
    kind = _format(given, end)
    if isinstance(given.get("data"), str) and not kind:
        raise wrong(
            file,
            place,
            vi='"data" là một chuỗi chữ thì phải ghi "format" hoặc "mediatype".',
            en='where "data" is a text, "format" or "mediatype" must say what it holds.',
        )
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
        schema=_schema(given, file=file, load=load),
        tabular=_is_tabular(given, kind),
        format=kind,
        packing=packing,
        inner=given.get("innerpath", ""),
    )


def file_resource(name: str, schema: LetterTable) -> Resource:
    """A file with a schema and nothing else: its delimiter is found, unless its name tells it."""
    end, packing = _endings({}, (name,), file=name, place="")
    delimiter = "\t" if end in _TABULAR[1:] else ""
    return Resource(
        name,
        paths=(name,),
        dialect=Dialect(delimiter=delimiter, sheet=FIRST_SEEN),
        schema=schema,
        format=end,
        packing=packing,
    )


def _paths(given: Mapping[str, Any], *, file: str, place: str) -> tuple[str, ...]:
    # "url" is what the first drafts of the standard called the path
    path = given.get("path", () if "data" in given else given.get("url", ()))
    paths = (path,) if isinstance(path, str) else tuple(path)
    if bool(paths) == ("data" in given):
        raise wrong(
            file,
            place,
            vi='phải có "path" hoặc "data", và chỉ một trong hai.',
            en='either "path" or "data" must be there, and not both.',
        )
    check_paths(paths, file=file, place=place, hidden="/2." not in str(given.get("$schema", "")))
    return paths


def _schema(given: Mapping[str, Any], *, file: str, load: Load) -> LetterTable | None:
    if "schema" not in given:
        return None
    name = given["name"]
    schema = given["schema"]
    if isinstance(schema, str):
        file = schema
    schema = _referred(schema, file=file, place=f'resource "{name}" schema', load=load)
    if isinstance(schema, Mapping):
        schema = {"$schema": given.get("$schema", ""), **schema}
    return read_letter_table(schema, name=name, title=given.get("title", ""), file=file)


def _referred(given: Any, *, file: str, place: str, load: Load) -> Any:
    """A part of the descriptor that may stand in a file of its own."""
    if not isinstance(given, str):
        return given
    if REMOTE.match(given):
        raise wrong(
            file,
            place,
            vi=f'"{given}" ở trên mạng; gbopen không tải về. Hãy ghi thẳng vào tệp này.',
            en=f'"{given}" is on the net; gbopen fetches nothing. Put it into this file.',
        )
    check_path(given, file=file, place=place)
    return parse_json(load(given), file=given)


def _endings(
    given: Mapping[str, Any], paths: tuple[str, ...], *, file: str, place: str
) -> tuple[str, str]:
    """The ending of the file, and how it is packed: as declared, or by a second ending."""
    ends = [one.lower() for one in paths[0].split("/")[-1].split(".")[1:]] if paths else []
    packing = ends[-1] if ends and ends[-1] in PACKINGS else ""
    if packing:
        ends.pop()
    packing = {"no": "", "gzip": "gz"}.get(*[given.get("compression", packing)] * 2)
    if packing not in ("", *PACKINGS):
        raise wrong(
            file,
            place,
            vi=f'không giải nén được kiểu "{packing}"; chỉ đọc được gz và zip.',
            en=f'"{packing}" cannot be unpacked; gz and zip can.',
        )
    inner = str(given.get("innerpath", "")).rpartition(".")[2].lower()
    return inner or (ends[-1] if ends else ""), packing


def _format(given: Mapping[str, Any], ending: str) -> str:
    """csv, tsv, json …: as declared, or by the end of the path."""
    if "format" in given:
        return str(given["format"]).lower()
    media = str(given.get("mediatype", "")).partition(";")[0].strip().lower()
    return _MEDIA_TYPES.get(media, ending)


def _is_tabular(given: Mapping[str, Any], kind: str) -> bool:
    profile = str(given.get("profile", "")).rpartition("/")[2].removesuffix(".json")
    declared = given.get("type") == "table" or profile in _TABLE_PROFILES
    return declared or "schema" in given or kind in _TABULAR
