"""Data Packages and files with a schema of their own, on disk: judged by the letter."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import gbopen
from gbopen.errors import SchemaError, UsageError
from gbopen.findings.finding import Finding
from gbopen.findings.report import Report, joined
from gbopen.judging.file import ALL, Wanted
from gbopen.judging.structure import file_finding
from gbopen.language import Bilingual
from gbopen.letter.judge import Letter, judge_letter
from gbopen.letter.resource import Part
from gbopen.screening.collecting import not_collecting
from gbopen.screening.validation import files_of, read_bytes
from gbopen.tables.letter import parse_json, read_letter_table
from gbopen.tables.letter_about import faults_about
from gbopen.tables.letter_package import Load, Resource, file_resource, is_package, read_package
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


def validate_letter(  # noqa: PLR0913 - what the command may say of a check by the letter
    paths: Iterable[Path],
    *,
    schema: Path | None,
    today: date,
    limit: int = 1000,
    wanted: Wanted = ALL,
    rules_since: str = "",
    beside: Iterable[str] = (),
) -> Report | None:
    """The report by the letter, where a schema or a package asks for it; else None.

    A folder that holds a datapackage.json is that package. `beside` are the options given that have
    no meaning here: the schema says all there is to say.
    """
    paths = list(paths)
    packages = [] if schema else [one for path in paths for one in packages_at(path)]
    if not packages and not schema:
        return None
    _check_alone(packages, paths, schema=schema, beside=tuple(beside))
    letter = Letter("", today, gbopen.__version__, limit, wanted=wanted, rules_since=rules_since)
    if schema:
        return _by_schema(paths, schema, letter)
    return joined([_of_package(path, letter) for path in packages])


def packages_at(path: Path) -> list[Path]:
    """The descriptor that a path names, or the one that lies in the folder it names."""
    inside = path / _NAME
    if path.is_dir():
        return [inside] if inside.is_file() else []
    return [path] if is_package_file(path) else []


def _check_alone(
    packages: Sequence[Path], paths: Sequence[Path], *, schema: Path | None, beside: Sequence[str]
) -> None:
    """UsageError where a package or schema is given with what does not go with it."""
    named = [path for path in paths if schema and is_package_file(path)]
    if named or (packages and len(packages) < len(paths)):
        name = (named or packages)[0].as_posix()
        raise UsageError(
            Bilingual(
                f'"{name}" là một gói dữ liệu: không kiểm tra cùng với tệp khác, và không kèm '
                "--schema.",
                f'"{name}" is a Data Package: it cannot be checked together with other files, nor '
                "with --schema.",
            )
        )
    if beside:
        listed = ", ".join(beside)
        raise UsageError(
            Bilingual(
                f"{listed} không dùng cùng --schema hay gói dữ liệu: lược đồ đã nói cách ghi của "
                "từng cột.",
                f"{listed} cannot be used with --schema or a Data Package: the schema says how "
                "each column is written.",
            )
        )


def validate_package(path: Path, *, today: date, limit: int = 1000) -> Report:
    """The report on a Data Package: its files, weighed and judged by their schemas."""
    return _of_package(path, Letter("", today, gbopen.__version__, limit))


def _of_package(path: Path, letter: Letter) -> Report:
    file, data = path.as_posix(), _descriptor(path)
    resources = read_package(data, file=file, load=_loader(path))
    faults = faults_about(parse_json(data, file=file))
    files = {one.name: _parts(path, one, file=file) for one in resources if not one.remote}
    with not_collecting():
        return judge_letter(resources, files, replace(letter, file=file, faults=faults))


def validate_by_schema(
    paths: Iterable[Path], schema: Path, *, today: date, limit: int = 1000
) -> Report:
    """The report on files judged, each by itself, by one Table Schema."""
    return _by_schema(paths, schema, Letter("", today, gbopen.__version__, limit))


def _by_schema(paths: Iterable[Path], schema: Path, letter: Letter) -> Report:
    file = schema.as_posix()
    descriptor = parse_json(_descriptor(schema), file=file)
    resources: list[Resource] = []
    files: dict[str, Sequence[Part]] = {}
    for path in files_of(paths):
        name = path.as_posix()
        table = read_letter_table(descriptor, name=name, title=path.stem, file=file)
        resources.append(file_resource(name, table))
        files[name] = [(name, read_bytes(path))]
    with not_collecting():
        return judge_letter(resources, files, replace(letter, file=file, alone=True))


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
