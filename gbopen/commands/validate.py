"""gbopen validate: check files before they are handed in."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import click

from gbopen.commands.choices import (
    Day,
    language_option,
    rule_names,
    schema_options,
    table_names,
    today,
)
from gbopen.commands.explain import find_rule
from gbopen.commands.output import chosen, give, output_options
from gbopen.commands.said import SHORT
from gbopen.commands.stops import CLEAN, FAULTS
from gbopen.findings.severity import SEVERITIES, Severity
from gbopen.judging.file import Wanted
from gbopen.language import Language
from gbopen.screening.letter import validate_letter
from gbopen.screening.setting import make_setting
from gbopen.screening.validation import files_of, validate_paths
from gbopen.values.conventions import Conventions

DATASETS = Path("datasets")
_MARKS = {"comma": ",", "point": "."}


@click.command(
    "validate",
    help=SHORT["validate"] + "\n\n\b\nVí dụ / Example:\n  gbopen validate nop/ --lang vi",
)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--table",
    default="",
    shell_complete=table_names,
    help="Tên bảng, khi không tự nhận ra / Name of the table.",
)
@output_options
@click.option("--today", "day", type=Day(), help="Ngày kiểm tra / The day to check for.")
@click.option(
    "--decimal",
    type=click.Choice(list(_MARKS)),
    help="Dấu thập phân của tệp: phẩy hay chấm / The decimal mark of the files.",
)
@click.option(
    "--dates",
    type=click.Choice(["dmy", "mdy"]),
    help="Thứ tự ngày tháng của tệp / The order of day and month in the files.",
)
@click.option(
    "--schema",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Đọc đúng từng chữ theo một Table Schema bất kỳ / Read by the letter of any Table Schema.",
)
@click.option(
    "--ignore",
    multiple=True,
    metavar="RULE",
    shell_complete=rule_names,
    help="Bỏ qua một quy tắc / Leave out the findings of a rule.",
)
@click.option(
    "--only",
    multiple=True,
    metavar="RULE",
    shell_complete=rule_names,
    help="Chỉ xét quy tắc này / Only the findings of a rule.",
)
@click.option(
    "--fail-on",
    type=click.Choice(list(SEVERITIES)),
    default="error",
    help="Mức làm mã thoát là 1 / From which severity on the exit code is 1.",
)
@click.option("--limit", default=1000, help="Số chỗ liệt kê mỗi quy tắc / Places listed per rule.")
@schema_options
@language_option
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    files: tuple[Path, ...],
    table: str,
    form: str | None,
    output: Path | None,
    day: date | None,
    decimal: str | None,
    dates: str | None,
    schema: Path | None,
    ignore: tuple[str, ...],
    only: tuple[str, ...],
    fail_on: Severity,
    limit: int,
    schemas: Path | None,
    reference: Path | None,
    lang: Language,
) -> int:
    """Check files and print the report; the exit code says whether they can be handed in."""
    wanted = Wanted(_named(ignore), _named(only))
    goes = chosen(form, output, lang, inputs=_read(files, schema))
    beside = {
        "--table": table,
        "--decimal": decimal,
        "--dates": dates,
        "--schemas": schemas,
        "--reference": reference,
    }
    report = validate_letter(
        files,
        schema=schema,
        today=day or today(),
        limit=limit,
        wanted=wanted,
        beside=[option for option, given in beside.items() if given],
    )
    if report is None:
        setting = make_setting(
            day=day or today(),
            schemas=schemas,
            reference=reference,
            table=table,
            datasets=DATASETS,
            conventions=_declared(decimal, dates),
            limit=limit,
        )
        report = validate_paths(files, replace(setting, wanted=wanted))
    give(report, goes)
    fatal = SEVERITIES[: SEVERITIES.index(fail_on) + 1]
    return FAULTS if any(report.count(severity) for severity in fatal) else CLEAN


def _read(files: tuple[Path, ...], schema: Path | None) -> Iterator[Path]:
    """The files that are read; a report is never written over them."""
    yield from files_of(files)
    if schema is not None:
        yield schema


def _named(rules: tuple[str, ...]) -> frozenset[str]:
    """The names of rules given by name or code; UsageError where there is none such."""
    return frozenset(find_rule(text).name for text in rules)


def _declared(decimal: str | None, dates: str | None) -> Conventions | None:
    if decimal is None and dates is None:
        return None
    return Conventions(
        decimal=_MARKS.get(decimal or "", ""),  # type: ignore[arg-type]
        date_order=dates or "",  # type: ignore[arg-type]
        decimals={},
        declared=True,
        because="",
    )
