"""gbopen check-text: check the percentages that stand in the sentences of a document."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

import gbopen
from gbopen import shipped
from gbopen.commands.choices import Day, language_option, today
from gbopen.commands.said import SHORT
from gbopen.commands.settings import settings_for
from gbopen.commands.stops import CLEAN, FAULTS
from gbopen.errors import UsageError, reason
from gbopen.findings.finding import Finding
from gbopen.findings.severity import SEVERITIES
from gbopen.judging.file import rows_of
from gbopen.judging.known import Known
from gbopen.judging.structure import file_finding
from gbopen.language import Bilingual, Language
from gbopen.prose.check import check_texts
from gbopen.prose.draft import COLUMNS, Form, draft
from gbopen.prose.report import TextReport, as_json, as_text, draftable
from gbopen.screening.validation import read_bytes
from gbopen.tables.load import load_tables

_STDIN = Path("-")
_MOST_OF_STDIN = 64 * 2**20
_TABLE, _QUALIFIER, _MEASURES = "representation", "pct_qualifier", "measures"


@click.command(
    "check-text",
    help=SHORT["check-text"] + "\n\n\b\nVí dụ / Example:\n  gbopen check-text bao-cao.txt",
)
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path, allow_dash=True))
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    help="Dạng báo cáo / Form of the report.",
)
@click.option(
    "--draft",
    "draft_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Ghi bản nháp các dòng số liệu (CSV) / Write draft rows for the table.",
)
@click.option("--today", "day", type=Day(), help="Ngày kiểm tra / The day to check for.")
@language_option
def command(
    files: tuple[Path, ...], form: str, draft_file: Path | None, day: date | None, lang: Language
) -> int:
    """Print every percentage found with its counts, and the verdict on it."""
    settings = settings_for(files)
    outcome = check_texts(
        _opened(files),
        today=day or settings.today or today(),
        version=gbopen.__version__,
        rules_since=settings.rules_since,
    )
    if draft_file is not None:
        _write_draft(draft_file, outcome, lang)
    click.echo(as_json(outcome) if form == "json" else as_text(outcome, lang), nl=False)
    if draft_file is not None and form == "text":
        click.echo(f"\n{_draft_written(draft_file).said_in(lang)}")
    worst = settings.fail_on or "error"
    fatal = SEVERITIES[: SEVERITIES.index(worst) + 1]
    return FAULTS if any(outcome.report.count(severity) for severity in fatal) else CLEAN


def _opened(files: tuple[Path, ...]) -> Iterator[tuple[str, bytes | Finding]]:
    for path in dict.fromkeys(files):
        name = path.as_posix()
        if path == _STDIN:
            yield name, sys.stdin.buffer.read(_MOST_OF_STDIN)
        elif path.is_dir():
            yield name, file_finding("unreadable-file", name, wording="folder")
        else:
            yield name, read_bytes(path)


def _write_draft(file: Path, outcome: TextReport, language: Language) -> None:
    """The draft as a new file; UsageError where there is one of that name already."""
    text = draft(draftable(outcome.judged), _form(language), language)
    name = file.as_posix()
    try:
        with file.open("x", encoding="utf-8-sig", newline="") as written:  # so that Excel reads it
            written.write(text)
    except FileExistsError:
        raise UsageError(
            Bilingual(
                f"{name}: đã có tệp này, không ghi đè. Đề nghị chọn tên khác.",
                f"{name}: this file is there already and was left as it is. Please choose another "
                "name.",
            )
        ) from None
    except OSError as fault:
        raise UsageError(
            Bilingual(
                f"{name}: không ghi được tệp này ({reason(fault).vi}).",
                f"{name}: this file cannot be written ({reason(fault).en}).",
            )
        ) from None


def _draft_written(file: Path) -> Bilingual:
    """Where the draft is, and what has to be done with it."""
    name = file.as_posix()
    return Bilingual(
        f"Bản nháp: {name}\n→ Đề nghị xem từng dòng, điền phần còn thiếu rồi xóa cột cuối.",
        f"Draft: {name}\n"
        "→ Please look at each row, fill in what is missing, then delete the last column.",
    )


def _form(language: Language) -> Form:
    """The table of women's shares, with the measures of the shipped code list."""
    tables = load_tables(shipped.schemas())
    fields = {name: tables[_TABLE].field(name) for name in COLUMNS}
    lists = shipped.reference().joinpath("data", f"{_MEASURES}.csv").read_bytes()
    known = Known(tables)
    known.add(_MEASURES, rows_of(_MEASURES, lists, tables), whole=True)
    return Form(
        {name: field.title.said_in(language) for name, field in fields.items()},
        {code: label.said_in(language) for code, label in fields[_QUALIFIER].labels.items()},
        known.names(_MEASURES, "measure_id"),
    )
