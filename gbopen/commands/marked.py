"""--marked: a copy of each file that was checked, with its faulty cells coloured and noted."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from gbopen.commands.output import keep, write_whole
from gbopen.errors import UsageError
from gbopen.findings.finding import Finding
from gbopen.findings.report import Report
from gbopen.language import Bilingual, Language
from gbopen.reading.again import read_again
from gbopen.screening.letter import packages_at
from gbopen.screening.validation import files_of, read_bytes

_END = ".xlsx"
_MOST_NAMED = 3

Copies = Sequence[tuple[Path, Path]]
"""Each file that is checked, with the place of its marked copy."""


def marked_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """--marked."""
    return click.option(
        "--marked",
        type=click.Path(path_type=Path),
        metavar="FILE|DIR",
        help="Ghi bản sao .xlsx có đánh dấu các ô; nhiều tệp thì ghi tên thư mục / "
        "Write an .xlsx copy with the cells marked; a folder for several files.",
    )(command)


def planned(
    named: Sequence[Path], marked: Path | None, *, others: Iterable[Path | None] = ()
) -> Copies:
    """Where the copies go; UsageError where that is no place for them.

    `others` are files that are read or written besides those named.
    """
    if marked is None:
        return ()
    if any(packages_at(path) for path in named):
        raise _no_package()
    _keep_out(named, marked)
    files = list(files_of(named))
    copies = list(_placed(named, files, marked))
    inputs = {one.resolve() for one in (*files, *filter(None, others))}
    for _, copy in copies:
        if copy.resolve() in inputs:
            keep([copy], copy)
    return copies


def _placed(
    named: Sequence[Path], files: Sequence[Path], marked: Path
) -> Iterator[tuple[Path, Path]]:
    is_file = marked.suffix.lower() == _END and not marked.is_dir()
    if is_file and len(files) == 1:
        yield files[0], marked
        return
    if is_file or (marked.suffix and not marked.is_dir()):
        raise _no_place(marked, several=len(files) > 1)
    inside = {file: file.relative_to(_within(named, file)) for file in files}
    alike = Counter(_without_ending(one) for one in inside.values())
    taken: set[str] = set()
    for file, path in inside.items():
        own = path.with_suffix(_END)
        if alike[_without_ending(path)] > 1 and path.suffix.lower() != _END:
            own = path.with_name(f"{path.name}{_END}")  # mau.csv, beside mau.xlsx
        yield file, _free(marked / own, taken)


def _within(named: Sequence[Path], file: Path) -> Path:
    """The folder that was named and holds the file."""
    return next((one for one in named if one in file.parents), file.parent)


def _without_ending(path: Path) -> str:
    """What tells files apart on every disk, once they all end alike."""
    return path.with_suffix("").as_posix().casefold()


def _free(place: Path, taken: set[str]) -> Path:
    """The place, or one beside it where a copy of another file goes there."""
    free, number = place, 1
    while str(free).casefold() in taken:
        number += 1
        free = place.with_stem(f"{place.stem} ({number})")
    taken.add(str(free).casefold())
    return free


def write_marked(report: Report, copies: Copies, language: Language) -> None:
    """Write the copies, each at once."""
    if not copies:
        return
    from gbopen.reports.marked_copy import marked_copy

    unread: list[str] = []
    for file, copy in copies:
        data = read_bytes(file)
        if isinstance(data, Finding) or _holds_nothing(data, report, file.as_posix()):
            unread.append(file.as_posix())
            continue
        made = marked_copy(data, report, file=file.as_posix(), language=language)
        copy.parent.mkdir(parents=True, exist_ok=True)
        write_whole(copy, made)
    if unread:
        click.echo(_not_copied(unread).said_in(language), err=True)


def _holds_nothing(data: bytes, report: Report, file: str) -> bool:
    """True where no cell of the file was read: a picture, a PDF, a damaged workbook."""
    seen = [one for one in report.files if one.name == file]
    if any(one.table for one in seen):
        return False
    return not any(sheet.lines for sheet in read_again(data, seen[0]))


def _not_copied(files: Sequence[str]) -> Bilingual:
    """That files which hold nothing to be marked have no copy, in one line."""
    listed = ", ".join(files[:_MOST_NAMED])
    more = len(files) - _MOST_NAMED
    vi, en = (f" và {more} tệp khác", f" and {more} more") if more > 0 else ("", "")
    return Bilingual(
        f"Không có bản đánh dấu của tệp không đọc được: {listed}{vi}.",
        f"No marked copy of what cannot be read: {listed}{en}.",
    )


def _keep_out(named: Sequence[Path], marked: Path) -> None:
    """A copy in a folder of submissions would be checked as one of them the next time."""
    place = marked.resolve()
    for path in named:
        if path.is_dir() and (place == path.resolve() or path.resolve() in place.parents):
            raise UsageError(
                Bilingual(
                    f'"{marked.as_posix()}" nằm trong thư mục được kiểm tra "{path.as_posix()}". '
                    "Đề nghị ghi bản đánh dấu ra ngoài thư mục đó.",
                    f'"{marked.as_posix()}" lies in the folder that is checked, '
                    f'"{path.as_posix()}". Please put the marked copies outside of it.',
                )
            )


def _no_package() -> UsageError:
    return UsageError(
        Bilingual(
            "--marked không dùng được cho gói dữ liệu; đề nghị dùng với từng tệp số liệu.",
            "--marked is not for a Data Package; please use it with the files of figures.",
        )
    )


def _no_place(marked: Path, *, several: bool) -> UsageError:
    name = marked.as_posix()
    if several:
        return UsageError(
            Bilingual(
                f'có nhiều tệp được kiểm tra mà "{name}" là tên một tệp. '
                "Đề nghị ghi tên một thư mục sau --marked.",
                f'several files are checked and "{name}" is the name of one. '
                "Please give a folder after --marked.",
            )
        )
    return UsageError(
        Bilingual(
            f'bản đánh dấu là tệp .xlsx mà "{name}" có đuôi khác. '
            "Đề nghị đổi đuôi thành .xlsx, hoặc ghi tên một thư mục.",
            f'a marked copy is an .xlsx file and "{name}" ends otherwise. '
            "Please let it end in .xlsx, or give a folder.",
        )
    )
