"""gbopen publish: every dataset packaged, and the site built from the packages."""

from pathlib import Path

import click

from gbopen.commands.choices import language_option
from gbopen.commands.package import datasets_of, say_built
from gbopen.commands.said import SHORT
from gbopen.commands.settings import settings_for
from gbopen.errors import UsageError
from gbopen.language import Bilingual, Language
from gbopen.publishing.package import build_all


@click.command(
    "publish", help=SHORT["publish"] + "\n\n\b\nVí dụ / Example:\n  gbopen publish --site site"
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("dist"),
    help="Thư mục các gói dữ liệu / Folder for the packages.",
)
@click.option(
    "--site",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("site"),
    help="Thư mục trang công bố / Folder for the site.",
)
@click.option(
    "--datasets",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Thư mục các bộ dữ liệu / Folder of the datasets.",
)
@click.option(
    "--config",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("mkdocs.yml"),
    help="Cấu hình trang / Settings of the site.",
)
@language_option
def command(out: Path, site: Path, datasets: Path | None, config: Path, lang: Language) -> int:
    """Package everything, build the site, and say where both are."""
    if not config.is_file():
        raise UsageError(
            Bilingual(
                f"{config.as_posix()}: không có tệp này. Đề nghị chạy ở thư mục của dự án.",
                f"{config.as_posix()}: there is no such file. Please run in the project's folder.",
            )
        )
    settings = settings_for([config])
    built = build_all(datasets or datasets_of(settings), out, settings=settings)
    say_built(built, lang)
    from gbopen.site.build import build_site

    build_site(config, [one.folder for one in built], site)
    page = (site / "index.html").as_posix()
    click.echo(f"Trang công bố: {page}" if lang == "vi" else f"Site: {page}")
    return 0
