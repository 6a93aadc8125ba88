"""Files judged by the letter of Table Schema and Data Package: resources in, a report out."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from gbopen.findings.finding import Finding, Unchecked
from gbopen.findings.report import FileSeen, Report
from gbopen.judging.file import ALL, Setting, Wanted, not_asked, report_on
from gbopen.judging.known import Known
from gbopen.judging.opened import Opened
from gbopen.judging.structure import file_finding
from gbopen.language import Bilingual
from gbopen.letter.resource import Part, open_resource
from gbopen.tables.letter import linked, without_others
from gbopen.tables.letter_package import Resource
from gbopen.tables.table import Bound

_ALGORITHMS = ("md5", "sha1", "sha224", "sha256", "sha384", "sha512")
# a hash that names no algorithm is md5 by the standard; longer ones can only be others
_BY_LENGTH = {40: "sha1", 64: "sha256", 96: "sha384", 128: "sha512"}


@dataclass(frozen=True)
class Letter:
    """What a judgement by the letter needs besides the resources.

    `file` is the descriptor they come from; a schema that stands `alone` knows no other tables.
    `faults` are those of what the descriptor says about the package, `wanted` the rules to tell of.
    """

    file: str
    today: date
    version: str = ""
    limit: int = 1000
    alone: bool = False
    faults: tuple[Bilingual, ...] = ()
    wanted: Wanted = ALL
    rules_since: str = ""


def judge_letter(
    resources: Sequence[Resource], files: Mapping[str, Sequence[Part]], letter: Letter
) -> Report:
    """Everything that is wrong in the resources; `files` are the parts of each, by its name.

    SchemaError where a key, a reference or a rule of a schema leads nowhere.
    """
    unasked: dict[str, tuple[Bound, ...]] = {}
    if letter.alone:
        resources, unasked = _by_themselves(resources)
    schemas = {one.name: one.schema for one in resources if one.schema is not None}
    bare = {one.name for one in resources if one.schema is None}
    tables = linked(schemas, others=bare, file=letter.file, alone=letter.alone)
    opened = _described(letter)
    passed: list[Unchecked] = []
    for resource in resources:
        for item in _of_resource(resource, files.get(resource.name, ())):
            (opened if isinstance(item, Opened) else passed).append(item)  # type: ignore[arg-type]
    for one in opened:
        if one.table is not None:
            tables[one.table.name] = one.table
            left = unasked.get(one.table.name, ())
            passed += [not_asked(bound.rule.name, one.seen.name, len(one.rows)) for bound in left]
    known = Known(tables)
    setting = Setting(
        tables,
        letter.today,
        letter.version,
        limit=letter.limit,
        wanted=letter.wanted,
        rules_since=letter.rules_since,
    )
    return report_on(opened, known, setting, passed)


def _by_themselves(
    resources: Sequence[Resource],
) -> tuple[list[Resource], dict[str, tuple[Bound, ...]]]:
    """Resources whose rules stay within their own table, and the rules of each that do not."""
    kept, unasked = [], {}
    for one in resources:
        schema = one.schema
        if schema is not None:
            schema, unasked[one.name] = without_others(schema)
        kept.append(replace(one, schema=schema))
    return kept, unasked


def _described(letter: Letter) -> list[Opened]:
    """The descriptor as a file of the report, where something of it is not as it must be."""
    findings = [
        file_finding("package-metadata", letter.file, parameters={"what": fault})
        for fault in letter.faults
    ]
    return [Opened(FileSeen(letter.file), findings)] if findings else []


def _of_resource(resource: Resource, parts: Sequence[Part]) -> Iterator[Opened | Unchecked]:
    if resource.remote:
        yield _remote(resource)
        return
    if resource.foreign:
        yield _foreign(resource)
    weighed = list(_weighed(resource, parts))
    yield from (one for one in weighed if isinstance(one, Unchecked))
    found = [one for one in weighed if isinstance(one, Finding)]
    if resource.tabular and not resource.foreign:
        opened = list(open_resource(resource, parts))
    else:
        opened = [
            Opened(FileSeen(name), [data] if isinstance(data, Finding) else [])
            for name, data in parts
        ]
    if opened:
        opened[0].findings.extend(found)
    yield from opened


def _weighed(resource: Resource, parts: Sequence[Part]) -> Iterator[Finding | Unchecked]:
    """Are the bytes those that the descriptor declares: their number, and their hash."""
    pieces = [data for _, data in parts if isinstance(data, bytes)]
    if not parts or len(pieces) < len(parts):
        return
    name = parts[0][0]
    size = sum(map(len, pieces))
    if resource.bytes is not None and size != resource.bytes:
        parameters = {"found": size, "right": resource.bytes}
        yield file_finding("hash-mismatch", name, wording="bytes", parameters=parameters)
    elif resource.hash:
        yield from _hashed(resource, name, pieces)


def _hashed(
    resource: Resource, name: str, pieces: Iterable[bytes]
) -> Iterator[Finding | Unchecked]:
    algorithm, mark, wanted = resource.hash.rpartition(":")
    algorithm = algorithm.lower().replace("-", "") if mark else _BY_LENGTH.get(len(wanted), "md5")
    if algorithm not in _ALGORITHMS:
        yield Unchecked(
            rule="hash-mismatch",
            file=name,
            title=resource.name,
            reason=Bilingual(
                f'mã băm "{algorithm}" của "{resource.name}" chưa được hỗ trợ.',
                f'the hash "{algorithm}" of "{resource.name}" is not supported.',
            ),
            rows=0,
        )
        return
    made = hashlib.new(algorithm, usedforsecurity=False)
    for piece in pieces:
        made.update(piece)
    if made.hexdigest() != wanted.lower():
        parameters = {"found": made.hexdigest(), "right": wanted.lower(), "kind": algorithm}
        yield file_finding("hash-mismatch", name, parameters=parameters)


def _foreign(resource: Resource) -> Unchecked:
    return Unchecked(
        rule="unreadable-file",
        file=", ".join(resource.paths),
        title=resource.name,
        reason=Bilingual(
            f'các dòng của "{resource.name}" chưa được kiểm tra: gbopen không đọc định dạng '
            f'"{resource.format}"; chỉ đối chiếu độ dài và mã băm.',
            f'the rows of "{resource.name}" were not checked: gbopen does not read the format '
            f'"{resource.format}"; only its size and hash were.',
        ),
        rows=0,
    )


def _remote(resource: Resource) -> Unchecked:
    return Unchecked(
        rule="file-not-found",
        file=", ".join(resource.paths),
        title=resource.name,
        reason=Bilingual(
            f'"{resource.name}" ở trên mạng nên chưa được kiểm tra; gbopen không tải gì về.',
            f'"{resource.name}" is on the net and was not checked; gbopen fetches nothing.',
        ),
        rows=0,
    )
