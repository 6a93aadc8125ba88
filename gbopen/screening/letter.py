"""Data Packages and files with a schema of their own, on disk: judged by the letter."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import gbopen
from gbopen.errors import SchemaError, UsageError
from gbopen.findings.finding import Finding
from gbopen.findings.report import Report
from gbopen.judging.structure import file_finding
from gbopen.language import Bilingual
from gbopen.letter.judge import Letter, judge_letter
from gbopen.letter.resource import Part
from gbopen.screening.validation import files_of, read_bytes
from gbopen.tables.dialect import Dialect
from gbopen.tables.letter import parse_json, read_letter_table
from gbopen.tables.letter_package import Load, Resource, is_package, read_package
from gbopen.tables.wrong import wrong

_NAME = "datapackage.json"
# a descriptor is read to see what it is; nobody's is larger
_MOST_BYTES = 50 * 2**20


def is_package_file(path: Path) -> bool:
    """True for a file named …datapackage.json, and for any JSON file that describes a package."""
    if path.name.lower().endswith(_NAME):
        return True
    if path.suffix.lower() != ".json" or not path.is_file() or path.stat().st_size > _MOST_BYTES:
        return False
    try:
        return is_package(parse_json(path.read_bytes(), file=path.name))
    except (OSError, SchemaError):
        return False


def validate_letter(
    paths: Iterable[Path], *, schema: Path | None, today: date, limit: int = 1000
) -> Report | None:
    """The report by the letter, where a schema or a package asks for it; else None."""
    paths = list(paths)
    packages = [path for path in paths if is_package_file(path)]
    if not packages:
        return validate_by_schema(paths, schema, today=today, limit=limit) if schema else None
    if schema or len(paths) > 1:
        raise UsageError(
            Bilingual(
                f'"{packages[0].as_posix()}" là một gói dữ liệu: mỗi lần chỉ kiểm tra một gói, '
                "không kèm tệp khác và không kèm --schema.",
                f'"{packages[0].as_posix()}" is a Data Package: check one package at a time, '
                "without other files and without --schema.",
            )
        )
    return validate_package(packages[0], today=today, limit=limit)


def validate_package(path: Path, *, today: date, limit: int = 1000) -> Report:
    """The report on a Data Package: its files, weighed and judged by their schemas."""
    file = path.as_posix()
    resources = read_package(_descriptor(path), file=file, load=_loader(path))
    files = {one.name: _parts(path, one, file=file) for one in resources if not one.remote}
    return judge_letter(resources, files, _letter(file, today, limit))


def validate_by_schema(
    paths: Iterable[Path],
    schema: Path,
    *,
    today: date,
    limit: int = 1000,
    dialect: Dialect | None = None,
) -> Report:
    """The report on files judged, each by itself, by one Table Schema.

    A schema says nothing of the dialect: the delimiter is found where none is given.
    """
    file = schema.as_posix()
    descriptor = parse_json(_descriptor(schema), file=file)
    dialect = dialect or Dialect(delimiter="")
    resources: list[Resource] = []
    files: dict[str, Sequence[Part]] = {}
    for path in files_of(paths):
        name = path.as_posix()
        table = read_letter_table(descriptor, name=name, title=path.stem, file=file)
        tab = path.suffix.lower() in (".tsv", ".tab") and not dialect.delimiter
        resources.append(
            Resource(
                name,
                paths=(name,),
                dialect=replace(dialect, delimiter="\t") if tab else dialect,
                schema=table,
            )
        )
        files[name] = [(name, read_bytes(path))]
    return judge_letter(resources, files, replace(_letter(file, today, limit), alone=True))


def _letter(file: str, today: date, limit: int) -> Letter:
    return Letter(file, today, gbopen.__version__, limit)


def _descriptor(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as fault:
        raise UsageError(
            Bilingual(
                f'không đọc được tệp "{path.as_posix()}".', f'cannot read "{path.as_posix()}".'
            )
        ) from fault


def _loader(package: Path) -> Load:
    """What reads a schema or dialect that the descriptor keeps in a file of its own."""

    def load(name: str) -> bytes:
        return _descriptor(_inside(package, name, file=package.as_posix()))

    return load


def _inside(package: Path, name: str, *, file: str) -> Path:
    """The file of that name; SchemaError where a link leads it out of the folder."""
    folder = package.parent.resolve()
    found = (folder / name).resolve()
    if not found.is_relative_to(folder):
        raise wrong(
            file,
            "",
            vi=f'"{name}" dẫn ra ngoài thư mục của gói.',
            en=f'"{name}" leads out of the folder of the package.',
        )
    return package.parent / name


def _parts(package: Path, resource: Resource, *, file: str) -> list[Part]:
    parts: list[Part] = []
    for name in resource.paths:
        path = _inside(package, name, file=file)
        shown = path.as_posix()
        data: bytes | Finding
        if path.is_dir():
            data = file_finding("unreadable-file", shown, wording="folder")
        else:
            data = read_bytes(path)
        parts.append((shown, data))
    return parts
