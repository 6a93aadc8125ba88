"""Options that several commands share, and the setting they make."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import click

from gbopen.commands.stops import language_of_environment

# reports are due by the calendar of Viet Nam, wherever the machine stands
HANOI = timezone(timedelta(hours=7))


class Day(click.ParamType[date]):
    """A day as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """The day, or a sentence that says how to write it."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail("ghi ngày theo dạng 2026-06-30 / write the day as 2026-06-30")
            raise AssertionError(param, ctx) from None


def today() -> date:
    """The day it is in Ha Noi."""
    return datetime.now(HANOI).date()


def rule_names(ctx: click.Context, param: click.Parameter, typed: str) -> list[str]:  # noqa: ARG001
    """The rules whose name or code begins as typed, for the completion of a shell."""
    from gbopen.rules.catalogue import RULES

    names = [name for rule in RULES for name in (rule.name, rule.code)]
    return [name for name in names if name.lower().startswith(typed.lower())]


def table_names(ctx: click.Context, param: click.Parameter, typed: str) -> list[str]:  # noqa: ARG001
    """The tables whose name begins as typed, for the completion of a shell."""
    from gbopen import shipped
    from gbopen.tables.load import load_tables

    tables = load_tables(ctx.params.get("schemas") or shipped.schemas())
    return [name for name in tables if name.startswith(typed)]


Command = Callable[..., Any]


def language_option(command: Command) -> Command:
    """--lang vi|en."""
    return click.option(
        "--lang",
        type=click.Choice(["vi", "en"]),
        default=language_of_environment,
        help="Ngôn ngữ của báo cáo (GBOPEN_LANG) / Language of the report.",
    )(command)


def schema_options(command: Command) -> Command:
    """--schemas DIR and --reference DIR."""
    folder = click.Path(exists=True, file_okay=False, path_type=Path)
    command = click.option(
        "--reference",
        type=folder,
        help="Thư mục danh mục thay cho danh mục có sẵn / Folder of code lists to use instead.",
    )(command)
    return click.option(
        "--schemas",
        type=folder,
        help="Thư mục mẫu bảng thay cho mẫu có sẵn / Folder of table schemas to use instead.",
    )(command)
