"""Where a report goes: the form asked for, to the terminal or whole into a file."""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from gbopen.errors import UsageError
from gbopen.findings.report import Report
from gbopen.language import Bilingual, Language
from gbopen.reports import forms
from gbopen.reports.as_text import as_text
from gbopen.reports.forms import Form


def _xlsx(report: Report, language: Language) -> bytes:
    from gbopen.reports.as_xlsx import as_xlsx

    return as_xlsx(report, language)


# A form that needs a library has its line here, with the library imported on use.
FORMS: Mapping[str, Form] = {**forms.FORMS, "xlsx": _xlsx}
SUFFIXES: Mapping[str, str] = {**forms.SUFFIXES, ".xlsx": "xlsx"}
# forms that are no text: they are written into a file, never to a terminal
FILE_ONLY: frozenset[str] = frozenset({"xlsx"})


@dataclass(frozen=True, slots=True)
class Output:
    """The form of a report, the file it goes to (None: printed), and its language."""

    form: str
    file: Path | None
    language: Language


def output_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """--format and --output."""
    command = click.option(
        "-o",
        "--output",
        type=click.Path(dir_okay=False, path_type=Path),
        metavar="FILE",
        help="Ghi báo cáo vào tệp này / Write the report into this file.",
    )(command)
    return click.option(
        "--format",
        "form",
        type=click.Choice(list(FORMS)),
        help="Dạng báo cáo; không ghi thì theo đuôi của tệp / Form of the report; "
        "by default that of the file name, else text.",
    )(command)


def chosen(
    form: str | None, output: Path | None, language: Language, *, inputs: Iterable[Path]
) -> Output:
    """What the options ask for; UsageError where it cannot be had."""
    form = form or (_form_of(output) if output else "text")
    if output is None and form in FILE_ONLY:
        raise UsageError(
            Bilingual(
                f"dạng {form} phải ghi vào tệp. Đề nghị thêm: -o bao-cao.{form}",
                f"the form {form} goes into a file. Please add: -o report.{form}",
            )
        )
    if output is not None:
        keep(inputs, output)
    return Output(form, output, language)


def _form_of(file: Path) -> str:
    """The form that the name of the file asks for."""
    ends = [end for end in SUFFIXES if file.name.lower().endswith(end)]
    if not ends:
        known = ", ".join(sorted(SUFFIXES))
        raise UsageError(
            Bilingual(
                f'không rõ dạng báo cáo từ tên tệp "{file.as_posix()}". '
                f"Đề nghị thêm --format, hoặc dùng một trong các đuôi: {known}.",
                f'the name "{file.as_posix()}" does not tell the form of the report. '
                f"Please add --format, or end it with one of: {known}.",
            )
        )
    return SUFFIXES[max(ends, key=len)]


def keep(inputs: Iterable[Path], output: Path) -> None:
    """UsageError where writing `output` would put it in the place of a file that is read."""
    place = output.resolve()
    if any(one.resolve() == place for one in inputs):
        name = output.as_posix()
        raise UsageError(
            Bilingual(
                f'"{name}" là một trong các tệp được kiểm tra nên không ghi đè. '
                "Đề nghị chọn tên khác cho báo cáo.",
                f'"{name}" is one of the files that are read and was left as it is. '
                "Please choose another name for the report.",
            )
        )


def give(report: Report, output: Output) -> None:
    """Print the report, or write it whole into its file."""
    if output.file is not None:
        keep((Path(file.name) for file in report.files), output.file)
        write_whole(output.file, FORMS[output.form](report, output.language))
        return
    if output.form == "text":
        click.echo(as_text(report, output.language, colour=in_colour()), nl=False)
        return
    click.echo(FORMS[output.form](report, output.language), nl=False)


def in_colour() -> bool:
    """True for a terminal whose user has not asked for plain text (no-color.org)."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stdout.isatty() and not plain


def write_whole(file: Path, content: str | bytes) -> None:
    """The content as the file of that name, at once: nobody ever sees half of it."""
    if isinstance(content, str):
        content = content.encode("utf-8", "backslashreplace")
    place = file.resolve()
    try:
        if place.exists() and not place.is_file():  # /dev/null, a pipe: there is no file to replace
            place.write_bytes(content)
            return
        _replaced(place, content)
    except OSError as fault:
        name = file.as_posix()
        raise UsageError(
            Bilingual(
                f'không ghi được tệp "{name}" ({fault.strerror}). Đề nghị kiểm tra thư mục.',
                f'the file "{name}" cannot be written ({fault.strerror}). '
                "Please look at its folder.",
            )
        ) from fault


def _replaced(place: Path, content: bytes) -> None:
    part = place.with_name(f".{place.name}.{os.getpid()}.part")
    try:
        with part.open("xb") as written:
            written.write(content)
        part.replace(place)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise
