"""gbopen package: checked datasets as Data Packages in dist/."""

from collections.abc import Iterable
from pathlib import Path

import click

from gbopen.commands.choices import language_option, schema_options
from gbopen.commands.said import SHORT
from gbopen.commands.settings import settings_for
from gbopen.errors import UsageError
from gbopen.findings.severity import LABELS
from gbopen.language import Bilingual, Language
from gbopen.publishing.package import Built, build_all
from gbopen.reports.sentences import message
from gbopen.screening.folders import Folders, settled_datasets
from gbopen.settings.settings import Settings


@click.command(
    "package",
    help=SHORT["package"] + "\n\n\b\nVí dụ / Example:\n  gbopen package women-in-leadership",
)
@click.argument("names", nargs=-1, metavar="[DATASET]...")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("dist"),
    help="Thư mục kết quả / Folder for the packages.",
)
@click.option(
    "--datasets",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Thư mục các bộ dữ liệu / Folder of the datasets.",
)
@schema_options
@language_option
def command(
    names: tuple[str, ...],
    out: Path,
    datasets: Path | None,
    lang: Language,
    **folders: Path | None,
) -> int:
    """Check and package; nothing is written where one dataset is at fault."""
    settings = settings_for([datasets] if datasets else ())
    root = datasets or datasets_of(settings)
    built = build_all(root, out, names=names, given=Folders(**folders), settings=settings)
    say_built(built, lang)
    return 0


def datasets_of(settings: Settings) -> Path:
    """The folder of datasets: as settled, or else in the working folder."""
    folder = settled_datasets(settings) or Path("datasets")
    if folder.is_dir():
        return folder
    raise UsageError(
        Bilingual(
            f"{folder.as_posix()}: không có thư mục bộ dữ liệu này. Đề nghị chạy ở thư mục của dự "
            "án, hoặc ghi --datasets.",
            f"{folder.as_posix()}: there is no such folder of datasets. Please run in the "
            "project's folder, or give --datasets.",
        )
    )


def say_built(built: Iterable[Built], language: Language) -> None:
    """One line a package: where it is, and how many known issues it carries."""
    for one in built:
        place = one.folder.as_posix()
        if language == "vi":
            click.echo(f"{place}: đã kiểm tra, {one.known_issues} sai sót đã biết của nguồn")
        else:
            click.echo(f"{place}: checked, {one.known_issues} known issues of the sources")
        _say_newer(one, language)


def _say_newer(built: Built, language: Language) -> None:
    """What the rules found that are newer than the project keeps to; it stops nothing."""
    for found in built.report.findings:
        if found.newer:
            title = LABELS[found.severity].said_in(language)
            at = f"{found.place.file} {found.place.cell or found.place.row or ''}".strip()
            click.echo(f"  {title}: {at} [{found.rule}] {message(found, language)}")
