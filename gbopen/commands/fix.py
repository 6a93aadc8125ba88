"""gbopen fix: write a file anew in the published form, without any loss."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from textwrap import fill

import click

import gbopen
from gbopen.commands.asked import Asked
from gbopen.commands.choices import Day, language_option, schema_options, table_names, today
from gbopen.commands.output import in_colour, write_whole
from gbopen.commands.said import SHORT
from gbopen.commands.settings import settings_for
from gbopen.commands.stops import CLEAN, FAULTS
from gbopen.commands.written import Target, apart, contents, target_of, write_all
from gbopen.errors import UsageError
from gbopen.findings.finding import Finding
from gbopen.findings.report import FileSeen, make_report
from gbopen.judging.file import ALL, Setting, known_rows, report_on
from gbopen.judging.opened import open_sheets
from gbopen.language import Bilingual, Language
from gbopen.repair import log as logs
from gbopen.repair.fix import By, Fixed, Refused, fix_file
from gbopen.reports.as_text import WIDTH, as_text
from gbopen.screening.folders import Folders
from gbopen.screening.validation import read_bytes

_NOTHING = Bilingual(
    "Chưa ghi tệp nào: tệp chưa đọc được trọn vẹn. Đề nghị sửa chỗ nêu trên rồi chạy lại.",
    "Nothing was written: the file cannot be read whole. Please correct what is said above and "
    "run this again.",
)
_UNSETTLED = Bilingual(
    "Chưa ghi tệp nào: còn chỗ đọc được hai cách, nếu ghi lại thì sẽ bị hiểu khác đi. Đề nghị chạy "
    "gbopen validate, sửa những chỗ cần sửa rồi chạy lại.",
    "Nothing was written: what can be read in two ways would be read otherwise in the new file. "
    "Please run gbopen validate, correct what it finds, and run this again.",
)


@click.command(
    "fix",
    help=SHORT["fix"] + "\n\n\b\nVí dụ / Example:\n  gbopen fix bao-cao.csv -o bao-cao-moi.csv",
)
@click.argument(
    "files",  # the settings of a call are looked for where its files are
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    callback=lambda _ctx, _param, file: (file,),
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="OUT",
    help="Ghi ra tệp .csv, .xlsx hoặc thư mục này / Write this .csv, .xlsx or folder.",
)
@click.option(
    "--log",
    "log_file",
    type=click.Path(dir_okay=False, path_type=Path),
    metavar="LOG",
    help="Ghi danh sách thay đổi ra tệp .csv hoặc .json / Write the changes as .csv or .json.",
)
@click.option(
    "--dry-run",
    "trial",
    is_flag=True,
    help="Chỉ liệt kê, không ghi tệp / Only list the changes, write nothing.",
)
@click.option(
    "--table",
    default="",
    shell_complete=table_names,
    help="Tên bảng, khi không tự nhận ra / Name of the table.",
)
@click.option("--today", "day", type=Day(), help="Ngày kiểm tra / The day to check for.")
@click.option(
    "--decimal",
    type=click.Choice(["comma", "point"]),
    help="Dấu thập phân của tệp: phẩy hay chấm / The decimal mark of the file.",
)
@click.option(
    "--dates",
    type=click.Choice(["dmy", "mdy"]),
    help="Thứ tự ngày tháng của tệp / The order of day and month in the file.",
)
@schema_options
@language_option
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    files: tuple[Path],
    output: Path | None,
    log_file: Path | None,
    trial: bool,  # noqa: FBT001 - a flag of the command line
    table: str,
    day: date | None,
    decimal: str | None,
    dates: str | None,
    lang: Language,
    **folders: Path | None,
) -> int:
    """Write the file anew and list every change; the exit code says whether faults are left."""
    (file,) = files
    target = _target(file, output, log_file, trial=trial)
    settings = settings_for(files)
    asked = Asked(
        settings,
        day or settings.today or today(),
        0,
        ALL,
        decimal or "",
        dates or "",
        Folders(**folders),
    )
    work = _Work(file, target, asked, table)
    outcome = work.outcome()
    if isinstance(outcome, Refused):
        return _refused(file.as_posix(), outcome, asked, lang)
    done = work.done(outcome, trial=trial)
    if log_file is not None:
        as_json = log_file.suffix.lower() == ".json"
        write_whole(log_file, logs.as_json(done) if as_json else logs.as_csv(done, lang))
    click.echo(logs.as_text(done, lang), nl=False)
    return FAULTS if done.left.count("error") else CLEAN


def _target(file: Path, output: Path | None, log_file: Path | None, *, trial: bool) -> Target:
    """Where to write; UsageError where nothing is said or something would be overwritten."""
    if output is None and not trial:
        example = f"{file.stem}-moi.csv"
        raise UsageError(
            Bilingual(
                f"chưa nói ghi ra đâu. Đề nghị thêm: -o {example}, hoặc --dry-run để xem trước.",
                f"no place to write to was named. Please add: -o {example}, or --dry-run to look "
                "first.",
            )
        )
    for place in filter(None, (output, log_file)):
        apart(file, place)
    if log_file is not None and output is not None and log_file.resolve() == output.resolve():
        raise UsageError(
            Bilingual(
                "-o và --log cùng một tên. Đề nghị chọn hai tên khác nhau.",
                "-o and --log have the same name. Please choose two names.",
            )
        )
    if log_file is not None and log_file.suffix.lower() not in (".csv", ".json"):
        raise UsageError(
            Bilingual(
                "--log: tên tệp phải có đuôi .csv hoặc .json.",
                "--log: the name has to end in .csv or .json.",
            )
        )
    return target_of(output)


def _refused(name: str, refused: Refused, asked: Asked, language: Language) -> int:
    """Say why nothing is written."""
    if refused.form:
        raise UsageError(
            Bilingual(
                f'"{name}" là biểu do gbopen template lập, đã đúng dạng nên không phải ghi lại. '
                "Đề nghị kiểm tra bằng gbopen validate và gửi chính tệp này.",
                f'"{name}" is a form that gbopen template made; it is in the right form already. '
                "Please check it with gbopen validate and send this very file.",
            )
        )
    if refused.unsettled:
        click.echo(fill(_UNSETTLED.said_in(language), WIDTH))
        return FAULTS
    report = make_report(
        refused.findings,
        files=[FileSeen(name)],
        unchecked=(),
        today=asked.day,
        version=gbopen.__version__,
    )
    click.echo(as_text(report, language, colour=in_colour()))
    click.echo(fill(_NOTHING.said_in(language), WIDTH))
    return FAULTS


@dataclass(frozen=True, slots=True)
class _Work:
    """One file to be written anew, where to, and how both are read."""

    file: Path
    target: Target
    asked: Asked
    table: str

    def outcome(self) -> Fixed | Refused:
        """The file in the published form, or why there is none."""
        name, data = self.file.as_posix(), read_bytes(self.file)
        if isinstance(data, Finding):
            return Refused((data,))
        setting = self.asked.setting([self.file], table=self.table)
        place = self._place()
        settled = self._later(declared=False, files=[place]).of(place.as_posix()).conventions
        by = By(known_rows(setting), self.table, setting.of(name).conventions, settled)
        return fix_file(name, data, by, self.target.into)

    def _place(self) -> Path:
        """Where the new file will stand; in a trial without a name, beside the original."""
        if self.target.place == Path():
            return self.file
        return self.target.place / "table.csv" if self.target.folder else self.target.place

    def _later(self, *, declared: bool, files: Sequence[Path]) -> Setting:
        """What the new files are judged by, with what was declared here or without."""
        asked = self.asked if declared else replace(self.asked, decimal="", dates="")
        return asked.setting(files, table=self.table)

    def done(self, fixed: Fixed, *, trial: bool) -> logs.Log:
        """The file written, unless this is a trial, with the report on what is left in it."""
        files = contents(self.target, fixed.sheets)
        setting = self._later(declared=fixed.declared, files=list(files))
        known = known_rows(setting)
        opened = [
            one
            for place, data in files.items()
            for one in open_sheets(
                place.as_posix(),
                data,
                known,
                table=self.table,
                declared=setting.of(place.as_posix()).conventions,
            )
        ]
        left = report_on(opened, known, setting)
        if not trial:
            write_all(self.target, files)
        named = "" if self.target.place == Path() else self.target.place.as_posix()
        then = self._then(named, trial=trial, declared=trial or fixed.declared)
        return logs.Log(self.file.as_posix(), named, fixed, left, written=not trial, then=then)

    def _then(self, named: str, *, trial: bool, declared: bool) -> str:
        """The command that comes next."""
        words = ["gbopen", "validate", named]
        if trial:
            words = ["gbopen", "fix", self.file.as_posix(), "-o"]
            words.append(named or f"{self.file.stem}-moi.csv")
        options = {
            "--table": self.table,
            "--decimal": self.asked.decimal if declared else "",
            "--dates": self.asked.dates if declared else "",
        }
        for option, value in options.items():
            words += [option, value] if value else []
        return " ".join(f'"{word}"' if " " in word else word for word in words)
