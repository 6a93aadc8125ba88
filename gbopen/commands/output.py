"""Where a report goes: the form asked for, to the terminal or whole into a file."""

import os
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import click

from gbopen.errors import UsageError, reason
from gbopen.findings.report import FileSeen, Report
from gbopen.language import Bilingual, Language
from gbopen.reports import forms
from gbopen.reports.as_text import as_text, file_table
from gbopen.reports.forms import Form
from gbopen.reports.groups import in_brief
from gbopen.reports.sentences import verdict
from gbopen.reports.slips import slip_text, slips
from gbopen.screening.validation import passed_over


def _xlsx(report: Report, language: Language) -> bytes:
    from gbopen.reports.as_xlsx import as_xlsx

    return as_xlsx(report, language)


# A form that needs a library has its line here, with the library imported on use.
FORMS: Mapping[str, Form] = {**forms.FORMS, "xlsx": _xlsx}
SUFFIXES: Mapping[str, str] = {**forms.SUFFIXES, ".xlsx": "xlsx"}
# forms a return slip can have
SLIP_FORMS: Mapping[str, tuple[str, Form]] = {
    "html": (".html", forms.FORMS["html"]),
    "text": (".txt", slip_text),
}
# forms that are no text: they are written into a file, never to a terminal
FILE_ONLY: frozenset[str] = frozenset({"xlsx"})


@dataclass(frozen=True, slots=True)
class Output:
    """The form of a report, its language and the file it goes to; the form and folder of slips."""

    form: str
    language: Language
    file: Path | None = None
    slip_form: str = ""
    each: Path | None = None


def output_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """--format, --output and --each."""
    command = click.option(
        "--each",
        type=click.Path(file_okay=False, path_type=Path),
        metavar="DIR",
        help="Ghi vào thư mục này mỗi tệp một phiếu trả lời (html hoặc text) / "
        "Write a return slip for each file into this folder.",
    )(command)
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
    form: str | None,
    output: Path | None,
    each: Path | None,
    language: Language,
    *,
    inputs: Iterable[Path],
) -> Output:
    """What the options ask for; UsageError where it cannot be had."""
    inputs = list(inputs)
    for place in (output, each):
        if place is not None:
            keep(inputs, place)
    if each is not None:
        slip_form = _slip_form(form)
        of_report = _form_of(output) if output else ""
        return Output(of_report, language, file=output, slip_form=slip_form, each=each)
    form = form or (_form_of(output) if output else "text")
    if output is None and form in FILE_ONLY:
        raise UsageError(
            Bilingual(
                f"dạng {form} phải ghi vào tệp. Đề nghị thêm: -o bao-cao.{form}",
                f"the form {form} goes into a file. Please add: -o report.{form}",
            )
        )
    return Output(form, language, file=output)


def _slip_form(form: str | None) -> str:
    """The form of return slips; beside them, the name of the report tells its own."""
    form = form or "html"
    if form not in SLIP_FORMS:
        raise UsageError(
            Bilingual(
                f"phiếu trả lời có dạng html hoặc text, không có dạng {form}.",
                f"return slips have the form html or text, not {form}.",
            )
        )
    return form


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
    """UsageError where `output` would replace a file that is read, or be read the next time."""
    place, name = output.resolve(), output.as_posix()
    for one in inputs:
        if one.resolve() == place:
            raise UsageError(
                Bilingual(
                    f'"{name}" là một trong các tệp được kiểm tra nên không ghi đè. '
                    "Đề nghị chọn tên khác cho báo cáo.",
                    f'"{name}" is one of the files that are read and was left as it is. '
                    "Please choose another name for the report.",
                )
            )
        if one.is_dir() and place.is_relative_to(one.resolve()) and not passed_over(place):
            raise UsageError(
                Bilingual(
                    f'"{name}" nằm trong thư mục được kiểm tra nên lần sau sẽ bị đọc như tệp số '
                    "liệu. Đề nghị ghi báo cáo ra ngoài thư mục ấy.",
                    f'"{name}" lies in a folder that is checked, and would be read as a file of '
                    "figures the next time. Please write the report outside of it.",
                )
            )


def give(report: Report, output: Output) -> None:
    """Print the report, or write it whole into its file, and a slip for each file."""
    if output.file is not None:
        keep((Path(file.name) for file in report.files), output.file)
        write_whole(output.file, FORMS[output.form](report, output.language))
        click.echo(f"{verdict(report).said_in(output.language)} {_written(output)}")
    if output.each is not None:
        _give_slips(report, output, output.each)
    if output.file is not None or output.each is not None:
        return
    if output.form == "text":
        click.echo(as_text(report, output.language, colour=in_colour()), nl=False)
        return
    click.echo(FORMS[output.form](report, output.language), nl=False)


def _written(output: Output) -> str:
    """Where the report is."""
    name = "" if output.file is None else output.file.as_posix()
    return Bilingual(f"Báo cáo: {name}", f"Report: {name}").said_in(output.language)


def _give_slips(report: Report, output: Output, folder: Path) -> None:
    """A slip for each file, also for those without fault; then the list of them, printed."""
    make_folder(folder)
    suffix, form = SLIP_FORMS[output.slip_form]
    originals = {Path(one.name).resolve() for one in report.files}
    rows: list[FileSeen] = []
    for name, slip in slips(report).items():
        file = folder / f"{name}{suffix}"
        if file.resolve() in originals:
            keep([file], file)
        write_whole(file, form(slip, output.language))
        counts = (slip.count("error"), slip.count("warning"), slip.count("info"))
        rows.append(replace(in_brief(slip)[0], name=file.name, sheet="", counts=counts))
    lines = file_table(rows, output.language, colour=in_colour())
    click.echo(
        "\n".join([slips_written(len(rows), folder.as_posix(), output.language), "", *lines])
    )


def slips_written(count: int, folder: str, language: Language) -> str:
    """How many slips there are, and where."""
    return Bilingual(
        f"Đã ghi {count} phiếu trả lời vào thư mục {folder}.",
        f"Return slips written to {folder}: {count}.",
    ).said_in(language)


def make_folder(folder: Path) -> None:
    """The folder, where it is not there yet."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise _not_written(folder, fault) from fault


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
        raise _not_written(file, fault) from fault


def _not_written(place: Path, fault: OSError) -> UsageError:
    name = place.as_posix()
    return UsageError(
        Bilingual(
            f'không ghi được "{name}" ({reason(fault).vi}). Đề nghị kiểm tra thư mục.',
            f'"{name}" cannot be written ({reason(fault).en}). Please look at its folder.',
        )
    )


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
