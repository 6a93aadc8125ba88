"""gbopen validate: check files before they are handed in."""

from datetime import date
from pathlib import Path

import click

from gbopen.commands.asked import Asked
from gbopen.commands.choices import (
    Day,
    language_option,
    rule_names,
    schema_options,
    table_names,
    today,
)
from gbopen.commands.marked import marked_option, planned, write_marked
from gbopen.commands.output import chosen, give, output_options
from gbopen.commands.progress import told_on_terminal
from gbopen.commands.said import SHORT
from gbopen.commands.settings import settings_for
from gbopen.commands.stops import CLEAN, FAULTS
from gbopen.findings.report import Report
from gbopen.findings.severity import SEVERITIES, Severity
from gbopen.judging.file import Wanted
from gbopen.language import Language
from gbopen.rules.by_name import find_rule
from gbopen.screening.folders import Folders
from gbopen.screening.letter import validate_letter
from gbopen.screening.validation import files_of, validate_paths

LIMIT = 1000


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
@marked_option
@click.option("--today", "day", type=Day(), help="Ngày kiểm tra / The day to check for.")
@click.option(
    "--decimal",
    type=click.Choice(["comma", "point"]),
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
    help="Từ mức này trở lên, mã thoát là 1 / From this severity on the exit code is 1.",
)
@click.option("--limit", type=int, help="Số chỗ liệt kê mỗi quy tắc / Places listed per rule.")
@schema_options
@language_option
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    files: tuple[Path, ...],
    table: str,
    form: str | None,
    output: Path | None,
    marked: Path | None,
    each: Path | None,
    day: date | None,
    decimal: str | None,
    dates: str | None,
    schema: Path | None,
    ignore: tuple[str, ...],
    only: tuple[str, ...],
    fail_on: Severity | None,
    limit: int | None,
    lang: Language,
    **folders: Path | None,
) -> int:
    """Check files and print the report; the exit code says whether they can be handed in."""
    settings = settings_for(files)
    asked = Asked(
        settings,
        day or settings.today or today(),
        next((one for one in (limit, settings.limit) if one is not None), LIMIT),
        Wanted(_named(ignore), _named(only)),
        decimal or "",
        dates or "",
        Folders(**folders),
    )
    goes = chosen(form, output, each, lang, inputs=[*files, *([schema] if schema else [])])
    copies = planned(files, marked, others=(schema, output))
    report = _judged(files, asked, table=table, schema=schema, language=lang)
    write_marked(report, copies, lang)
    give(report, goes)
    worst = fail_on or settings.fail_on or "error"
    fatal = SEVERITIES[: SEVERITIES.index(worst) + 1]
    return FAULTS if any(report.count(severity) for severity in fatal) else CLEAN


def _judged(
    files: tuple[Path, ...], asked: Asked, *, table: str, schema: Path | None, language: Language
) -> Report:
    """The report on the files; what their settings leave out is said beside it."""
    report = validate_letter(
        files,
        schema=schema,
        today=asked.day,
        limit=asked.limit,
        wanted=asked.of(asked.settings).wanted,
        rules_since=asked.settings.rules_since,
        beside=asked.beside(table),
    )
    seen = list(files_of(files))
    for line in asked.left_out(seen, language):
        click.echo(line, err=True)
    if report is not None:
        return report
    with told_on_terminal(language) as told:
        return validate_paths(files, asked.setting(seen, table=table), told=told)


def _named(rules: tuple[str, ...]) -> frozenset[str]:
    """The names of rules given by name or code; UsageError where there is none such."""
    return frozenset(find_rule(text).name for text in rules)
