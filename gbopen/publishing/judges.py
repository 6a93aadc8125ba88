"""Two judges that did not make the package: pandera before it is written, frictionless after.

pandera judges the rows by the same rules in another form; frictionless reads the finished files by
the letter of Table Schema.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from gbopen.errors import DatasetError, RuleCrash
from gbopen.judging.file import Setting
from gbopen.language import Bilingual
from gbopen.publishing.checked import Checked
from gbopen.rules.catalogue import BY_NAME
from gbopen.screening.contract import contract_of, validate_with_pandera
from gbopen.screening.frame import frame_of
from gbopen.tables.table import Table

_SCOPES = ("row", "key", "table")
# frictionless stops at 1000 errors without a word; no package is that wrong in more places
_MOST_ERRORS = 10**9
_SHOWN = 20


def judged_by_pandera(checked: Checked, setting: Setting) -> None:
    """RuleCrash where pandera does not find the same rows at fault as the judge did."""
    setting = replace(setting, today=checked.dataset.released)
    for name, rows in checked.rows.items():
        table = setting.tables[name]
        schema = contract_of(table, setting, checked.known)
        theirs = validate_with_pandera(frame_of(rows, table), schema)
        ours = _found(checked, name)
        if ours != theirs:
            raise _disagreement(checked, table, ours ^ theirs)


def _found(checked: Checked, table: str) -> set[tuple[int, str]]:
    """The (row, rule) of all findings that pandera must find as well."""
    found = (one.finding for one in checked.located if one.table == table)
    return {(one.place.row or 0, one.rule) for one in found if BY_NAME[one.rule].scope in _SCOPES}


def _disagreement(checked: Checked, table: Table, odd: set[tuple[int, str]]) -> RuleCrash:
    at: dict[str, list[int]] = {}
    for row, rule in sorted(odd):
        at.setdefault(rule, []).append(row)
    rules = "; ".join(f"{BY_NAME[rule].code} {rule}: {rows}" for rule, rows in sorted(at.items()))
    where = f"{checked.dataset.name}/{table.name}"
    return RuleCrash(
        Bilingual(
            f"{where}: pandera và gbopen kết luận khác nhau ở các dòng [{rules}]. Đây là lỗi của "
            "phần mềm, không phải của số liệu.",
            f"{where}: pandera and gbopen disagree about the rows [{rules}]. This is a fault of "
            "gbopen, not of the data.",
        )
    )


def judged_by_frictionless(descriptor: Path) -> None:
    """DatasetError for everything frictionless finds wrong in the finished package."""
    from frictionless import FrictionlessException, Package  # noqa: PLC0415 - half a second

    try:
        declared = json.loads(descriptor.read_bytes())
        # by the folder and not by its path: frictionless opens relative paths only
        package = Package.from_descriptor(declared, basepath=str(descriptor.parent))
        report = package.validate(limit_errors=_MOST_ERRORS)
    except (FrictionlessException, OSError, ValueError) as fault:
        raise _refused(descriptor, [_same(str(fault))]) from fault
    wrong = list(_errors(report.to_descriptor())) or list(_misread(declared, package, report))
    if wrong:
        raise _refused(descriptor, wrong)


def _errors(report: Mapping[str, Any]) -> Iterator[Bilingual]:
    """Every error of the report in a line: the file, the row, the field, and what was said."""
    for error in report.get("errors", ()):
        yield _same(f"[{error['type']}] {error['message']}")
    for task in report["tasks"]:
        for error in task["errors"]:
            yield _line(task["place"], error)
        for warning in task["warnings"]:
            yield _same(f"{task['place']}: {warning}")


def _line(file: str, error: Mapping[str, Any]) -> Bilingual:
    row, field = error.get("rowNumber"), error.get("fieldName")
    vi = (f", dòng {row}" if row else "") + (f', cột "{field}"' if field else "")
    en = (f", row {row}" if row else "") + (f', field "{field}"' if field else "")
    said = f"[{error['type']}] {error.get('note') or error['message']}"
    return Bilingual(f"{file}{vi}: {said}", f"{file}{en}: {said}")


def _same(text: str) -> Bilingual:
    return Bilingual(text, text)


def _misread(declared: Mapping[str, Any], package: Any, report: Any) -> Iterator[Bilingual]:
    """What was not read as it is declared: a file passed over, a field of another type."""
    seen = {task.name: task for task in report.tasks}
    for one in declared["resources"]:
        task = seen.get(one["name"])
        rows, wanted = (task.stats.get("rows") if task else None), one.get("gbopen:rows")
        if rows is None or rows != wanted:
            yield Bilingual(
                f"{one['path']}: đọc được {rows or 0} dòng, cần {wanted} dòng.",
                f"{one['path']}: {rows or 0} rows were read, {wanted} are declared.",
            )
        fields = package.get_resource(one["name"]).schema.fields
        found = [(field.name, field.type) for field in fields]
        told = [(field["name"], field["type"]) for field in _declared_fields(one)]
        if found != told:
            odd = ", ".join(sorted({name for name, _ in set(found) ^ set(told)}))
            yield Bilingual(
                f"{one['path']}: các cột không được đọc theo kiểu đã khai báo: {odd}.",
                f"{one['path']}: columns are not read by the type declared: {odd}.",
            )


def _declared_fields(resource: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return list(resource.get("schema", {}).get("fields", ()))


def _refused(descriptor: Path, wrong: Sequence[Bilingual]) -> DatasetError:
    more = len(wrong) - _SHOWN
    shown = [*wrong[:_SHOWN]]
    if more > 0:
        shown.append(Bilingual(f"… và {more} lỗi nữa.", f"… and {more} more."))
    name = f"{descriptor.parent.parent.name}/{descriptor.parent.name}"
    vi = [f"Gói dữ liệu {name} không qua được kiểm tra của frictionless:"]
    en = [f"The package {name} does not pass the check of frictionless:"]
    return DatasetError(
        Bilingual(
            "\n  ".join([*vi, *(one.vi for one in shown)]),
            "\n  ".join([*en, *(one.en for one in shown)]),
        )
    )
