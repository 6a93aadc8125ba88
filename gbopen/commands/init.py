"""gbopen init: a project for tables of one's own, with one of each file it needs."""

from pathlib import Path

import click

import gbopen
from gbopen.commands.choices import language_option
from gbopen.commands.said import SHORT
from gbopen.errors import UsageError
from gbopen.language import Bilingual, Language
from gbopen.settings.settings import NAME
from gbopen.settings.start import starter

_NEXT = "gbopen validate datasets/vaccination/data/vaccination.csv"


@click.command("init", help=SHORT["init"] + "\n\n\b\nVí dụ / Example:\n  gbopen init tiem-chung")
@click.argument("folder", type=click.Path(path_type=Path), default=Path(), metavar="[DIR]")
@language_option
def command(folder: Path, lang: Language) -> int:
    """Write the files of a new project, and say of each whether it was written."""
    if (folder / NAME).exists():
        place = (folder / NAME).as_posix()
        raise UsageError(
            Bilingual(
                f"{place}: ở đây đã có một dự án, không ghi gì thêm. Đề nghị chọn thư mục khác.",
                f"{place}: there is a project already, and nothing was written. Please choose "
                "another folder.",
            )
        )
    for path, data in starter(lang, version=gbopen.__version__).items():
        written = _write(folder / path, data)
        click.echo(f"{_said(lang, written=written)}  {(folder / path).as_posix()}")
    # on lines of their own: no one sign between two commands is understood by every shell
    go = "" if folder == Path() else f"\n  cd {_quoted(folder.as_posix())}"
    click.echo(f"\n{'Việc tiếp theo:' if lang == 'vi' else 'Next:'}{go}\n  {_NEXT}")
    return 0


def _quoted(name: str) -> str:
    """The name as any shell takes it for one word."""
    return f'"{name}"' if " " in name else name


def _write(file: Path, data: bytes) -> bool:
    """True where the file was written; what is there already stays as it is."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("xb") as new:
            new.write(data)
    except (FileExistsError, NotADirectoryError):
        if file.is_file():
            return False
        raise
    return True


def _said(language: Language, *, written: bool) -> str:
    if language == "vi":
        return "đã ghi   " if written else "giữ nguyên"
    return "written" if written else "kept   "
