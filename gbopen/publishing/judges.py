"""Two judges that did not make the package: pandera before it is written, frictionless after.

pandera judges the rows by the same rules in another form; frictionless reads the finished files by
the letter of Table Schema.
"""

import json
from collections.abc import Iterator, Mapping
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
    return {
        (one.place.row or 0, one.rule) for one in found if BY_NAME[one.rule].scope in _SCOPES
    }


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
        raise _refused(descriptor, [str(fault)]) from fault
    wrong = list(_errors(report.to_descriptor())) or list(_misread(declared, package, report))
    if wrong:
        raise _refused(descriptor, wrong)


def _errors(report: Mapping[str, Any]) -> Iterator[str]:
    """Every error of the report in a line: the file, the row, the field, and what was said."""
    for error in report.get("errors", ()):
        yield f"{error['type']}: {error['message']}"
    for task in report["tasks"]:
        for error in task["errors"]:
            place = [str(task["place"])]
            place += [f"dòng/row {error['rowNumber']}"] if "rowNumber" in error else []
            place += [f"cột/field {error['fieldName']}"] if "fieldName" in error else []
            yield f"{', '.join(place)} [{error['type']}] {error.get('note') or error['message']}"
        for warning in task["warnings"]:
            yield f"{task['place']}: {warning}"


def _misread(declared: Mapping[str, Any], package: Any, report: Any) -> Iterator[str]:
    """What was not read as it is declared: a file passed over, a field of another type."""
    seen = {task.name: task for task in report.tasks}
    for one in declared["resources"]:
        task = seen.get(one["name"])
        rows = task.stats.get("rows") if task else None
        if rows != one.get("gbopen:rows", rows) or rows is None:
            yield f"{one['path']}: {rows} / {one.get('gbopen:rows')} dòng/rows"
        fields = package.get_resource(one["name"]).schema.fields
        read = [(field.name, field.type) for field in fields]
        wanted = [(field["name"], field["type"]) for field in _declared_fields(one)]
        if read != wanted:
            odd = [str(pair) for pair in sorted(set(read) ^ set(wanted))]
            yield f"{one['path']}: {', '.join(odd) or 'fields'}"


def _declared_fields(resource: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return list(resource.get("schema", {}).get("fields", ()))


def _refused(descriptor: Path, wrong: list[str]) -> DatasetError:
    shown = "\n".join(f"  {line}" for line in wrong[:_SHOWN])
    more = len(wrong) - _SHOWN
    vi = f"\n  … và {more} lỗi nữa." if more > 0 else ""
    en = f"\n  … and {more} more." if more > 0 else ""
    name = f"{descriptor.parent.parent.name}/{descriptor.parent.name}"
    return DatasetError(
        Bilingual(
            f"Gói dữ liệu {name} không qua được kiểm tra của frictionless:\n{shown}{vi}",
            f"The package {name} does not pass the check of frictionless:\n{shown}{en}",
        )
    )
