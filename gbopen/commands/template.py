"""gbopen template: the workbook that a clerk fills, made for one agency and period."""

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import click

from gbopen.commands.choices import language_option, schema_options, today
from gbopen.commands.output import write_whole
from gbopen.commands.said import SHORT
from gbopen.commands.settings import settings_for
from gbopen.errors import UsageError
from gbopen.judging.file import known_rows, rows_of
from gbopen.judging.known import Known
from gbopen.language import Bilingual, Language
from gbopen.screening.folders import Folders, chosen_folders, settled_datasets
from gbopen.screening.setting import make_setting
from gbopen.templates.blank import Blank, cover_of, find_agency, make_blank, owing
from gbopen.templates.period import Period, read_period
from gbopen.templates.plain import as_csv_files

_HELP = f"""{SHORT["template"]}

\b
Ví dụ / Example:
  gbopen template --agency lc-skhcn --period 2026-midyear
"""


@click.command("template", help=_HELP)
@click.option("--agency", default="", help="Mã hoặc tên cơ quan / Id or name of the agency.")
@click.option(
    "--all",
    "everyone",
    is_flag=True,
    help="Mọi cơ quan phải gửi báo cáo kỳ này / Every agency that owes this report.",
)
@click.option(
    "--period",
    required=True,
    metavar="YEAR-KIND",
    help="Kỳ báo cáo, ví dụ 2026-midyear / The period, as in 2026-midyear.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    help="Tệp .xlsx, hoặc thư mục với --all, --csv / File, or folder for --all and --csv.",
)
@click.option(
    "--csv", "plain", is_flag=True, help="Mỗi bảng một tệp CSV / One CSV file for each table."
)
@click.option(
    "--datasets",
    type=click.Path(file_okay=False, path_type=Path),
    help="Thư mục có số liệu kỳ trước / Folder with the figures of periods before.",
)
@schema_options
@language_option
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    agency: str,
    everyone: bool,  # noqa: FBT001
    period: str,
    output: Path | None,
    plain: bool,  # noqa: FBT001
    datasets: Path | None,
    lang: Language,
    **folders: Path | None,
) -> int:
    """Write the form; a file that is there already is left as it is."""
    known = _known(datasets, Folders(**folders))
    kinds = cover_of(known.tables).field("kind").constraints.enum
    blanks = _blanks(agency, read_period(period, kinds), known, everyone=everyone)
    files = dict(_files(blanks, output, several=everyone, plain=plain))
    _refuse_there(files)
    for file, content in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        write_whole(file, content)
        click.echo(file.as_posix())
    if everyone:
        said = Bilingual(
            f"Đã lập biểu mẫu cho {len(blanks)} cơ quan.", f"Forms made: {len(blanks)}."
        )
        click.echo(said.said_in(lang))
    return 0


def _known(given: Path | None, folders: Folders) -> Known:
    """The code lists, and what agencies reported before."""
    settings = settings_for([given] if given else ())
    datasets = given or settled_datasets(settings) or Path(settings.root, "datasets")
    chosen = asdict(chosen_folders(folders, settings))
    setting = make_setting(day=settings.today or today(), datasets=datasets, **chosen)
    known = known_rows(setting)
    for name, table in setting.tables.items():
        if table.form and table.form.printed:
            for file in sorted(datasets.glob(f"*/data/{name}.csv")):
                known.add(name, rows_of(name, file.read_bytes(), setting.tables), whole=False)
    return known


def _blanks(agency: str, period: Period, known: Known, *, everyone: bool) -> list[Blank]:
    if everyone and agency:
        raise UsageError(
            Bilingual(
                "--all và --agency không dùng cùng lúc: --agency lập cho một cơ quan, --all lập "
                "cho mọi cơ quan phải gửi. Đề nghị bỏ một trong hai.",
                "--all and --agency do not go together: --agency is for one agency, --all for "
                "every agency that owes the report. Please leave one of them out.",
            )
        )
    if not everyone and not agency:
        raise UsageError(
            Bilingual(
                "đề nghị ghi --agency (một cơ quan) hoặc --all (mọi cơ quan phải gửi).",
                "please give either --agency (one agency) or --all (every agency that owes it).",
            )
        )
    if agency:
        return [make_blank(find_agency(agency, known), period, known)]
    agencies = owing(period, known)
    if not agencies:
        raise UsageError(
            Bilingual(
                f'danh mục không có cơ quan nào phải gửi báo cáo kỳ "{period.text}" '
                '(cột "Kỳ báo cáo phải gửi").',
                f'no agency of the list owes a report for "{period.text}" (column "Reports owed").',
            )
        )
    return [make_blank(one, period, known) for one in agencies]


def _files(
    blanks: list[Blank], output: Path | None, *, several: bool, plain: bool
) -> Iterator[tuple[Path, bytes]]:
    """What is written where: named after agency and period, unless one file is named."""
    from gbopen.templates.workbook import as_workbook

    one_file = output is not None and not several and not plain and not output.is_dir()
    for blank in blanks:
        if plain:
            for table, content in as_csv_files(blank):
                yield (output or Path()) / f"{blank.source_id}-{table}.csv", content
        elif one_file and output is not None:
            yield output, as_workbook(blank)
        else:
            yield (output or Path()) / f"{blank.source_id}.xlsx", as_workbook(blank)


def _refuse_there(files: dict[Path, bytes]) -> None:
    """UsageError where a file is there already: it may be one that somebody filled."""
    there = [file.as_posix() for file in files if file.exists()]
    if there:
        more = len(there) - 1
        raise UsageError(
            Bilingual(
                f'đã có tệp "{there[0]}"' + (f" và {more} tệp khác" if more else "") + ", không "
                "ghi đè vì có thể đã điền số liệu. Đề nghị chọn tên hoặc thư mục khác.",
                f'the file "{there[0]}"' + (f" and {more} more are" if more else " is") + " there "
                "already and may be filled; nothing was written. Please choose another name.",
            )
        )
