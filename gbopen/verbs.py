"""The verbs of gbopen for Python: what the commands do, as functions."""

from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING

from gbopen import shipped
from gbopen.findings.report import Report
from gbopen.judging.file import Wanted
from gbopen.screening.folders import Folders, chosen_folders, settings_in, settled_datasets
from gbopen.screening.letter import validate_letter
from gbopen.screening.setting import make_setting, no_table
from gbopen.screening.validation import validate_paths
from gbopen.tables.load import load_tables
from gbopen.tables.table import Table
from gbopen.values.conventions import declared

if TYPE_CHECKING:
    import pandas as pd
    import pandera.pandas as pa

    from gbopen.publishing.package import Built

# the reports follow the calendar of Viet Nam, wherever the machine stands
_HANOI = timezone(timedelta(hours=7))


def validate(  # noqa: PLR0913 - one argument an option of the command
    files: str | Path | Iterable[str | Path],
    *,
    table: str = "",
    schemas: Path | None = None,
    reference: Path | None = None,
    datasets: Path | None = None,
    schema: Path | None = None,
    today: date | None = None,
    limit: int | None = None,
    settings: str | Path | None = None,
) -> Report:
    """The report on a file, a folder, or several of them, judged together.

    A Data Package, and files with a Table Schema of their own in `schema`, are judged by the letter
    of the standard, each file by itself.

    `settings` is a gbopen.toml; what is given here comes before it, and without it none is read.
    `table` names the table where the header does not; `datasets` is a folder of datasets whose
    sources count as known. Raises UsageError for a table there is none of, SchemaError for a
    schema that cannot be used.
    """
    paths = [Path(one) for one in ([files] if isinstance(files, str | Path) else files)]
    settled = settings_in(settings)
    day = today or settled.today or datetime.now(_HANOI).date()
    most = next(one for one in (limit, settled.limit, 1000) if one is not None)
    wanted = Wanted(settled.ignore, settled.only)
    beside = {"table": table, "schemas": schemas, "reference": reference}
    report = validate_letter(
        paths,
        schema=schema,
        today=day,
        limit=most,
        wanted=wanted,
        rules_since=settled.rules_since,
        beside=[name for name, given in beside.items() if given],
    )
    if report is not None:
        return report
    setting = make_setting(
        day=day,
        **asdict(chosen_folders(Folders(schemas=schemas, reference=reference), settled)),
        table=table,
        datasets=datasets or settled_datasets(settled),
        conventions=declared(settled.decimal, settled.dates),
        limit=most,
        rules_since=settled.rules_since,
    )
    return validate_paths(paths, replace(setting, wanted=wanted))


def load_table(name: str, *, schemas: Path | None = None) -> Table:
    """The table of that name: its fields, keys and rules. UsageError where there is none."""
    tables = load_tables(schemas or shipped.schemas())
    if name not in tables:
        raise no_table(name, tables)
    return tables[name]


def read(file: str | Path, *, table: str = "", schemas: Path | None = None) -> "pd.DataFrame":
    """The file as a typed DataFrame, its cells read as `validate` reads them.

    Of a workbook, the first sheet that is a table. The index holds the row numbers a spreadsheet
    shows. Columns are named by the schema; a number has `<column>.units` and `<column>.scale`
    beside it (its value is units/scale), a date `<column>.last` (the last day of its day, month or
    year). Where a column holds cells that cannot be used, `<column>.fault` names the rule each of
    them breaks; where a number has words beside it in its cell ("gần 45"), `<column>.qualifier`
    says which. `gbopen.screening.frame` has the types. Raises UsageError where the file cannot be
    opened as a table.
    """
    from gbopen.screening.frame import read_frame  # noqa: PLC0415 - pandas on use only

    setting = make_setting(day=datetime.now(_HANOI).date(), schemas=schemas, table=table)
    return read_frame(Path(file), setting)


def contract(
    name: str, *, schemas: Path | None = None, today: date | None = None
) -> "pa.DataFrameSchema":
    """The pandera schema of that table, for frames made by `read`.

    Each key, reference and rule of the table is one check, which answers for the whole frame;
    `gbopen.screening.contract.validate_with_pandera` tells the rows as well. What is wrong in the
    writing of single cells stands in the `.fault` columns and is no matter of the contract.
    """
    from gbopen.screening.contract import contract_of  # noqa: PLC0415 - pandera on use only

    setting = make_setting(day=today or datetime.now(_HANOI).date(), schemas=schemas, table=name)
    return contract_of(setting.tables[name], setting)


def build_package(
    dataset: str | Path, *, out: str | Path = "dist", settings: str | Path | None = None
) -> "Built":
    """Package one dataset folder into `out`; DatasetError where it is not fit to publish.

    `settings` is a gbopen.toml; without it none is read.
    """
    from gbopen.publishing.package import build_one  # noqa: PLC0415 - frictionless on use only

    return build_one(Path(dataset), out=Path(out), settings=settings_in(settings))
