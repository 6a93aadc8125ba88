"""gbopen package: checked datasets as Data Packages in dist/."""

from collections.abc import Iterable
from pathlib import Path

import click

from gbopen.commands.choices import language_option, schema_options
from gbopen.commands.said import SHORT
from gbopen.language import Language
from gbopen.publishing.package import Built, build_all


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
    default=Path("datasets"),
    help="Thư mục các bộ dữ liệu / Folder of the datasets.",
)
@schema_options
@language_option
def command(  # noqa: PLR0913, PLR0917 - one argument an option
    names: tuple[str, ...],
    out: Path,
    datasets: Path,
    schemas: Path | None,
    reference: Path | None,
    lang: Language,
) -> int:
    """Check and package; nothing is written where one dataset is at fault."""
    built = build_all(datasets, out, names=names, schemas=schemas, reference=reference)
    say_built(built, lang)
    return 0


def say_built(built: Iterable[Built], language: Language) -> None:
    """One line a package: where it is, and how many known issues it carries."""
    for one in built:
        place = one.folder.as_posix()
        if language == "vi":
            click.echo(f"{place}: đã kiểm tra, {one.known_issues} sai sót đã biết của nguồn")
        else:
            click.echo(f"{place}: checked, {one.known_issues} known issues of the sources")
