"""Options that several commands share, and the setting they make."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import click

from gbopen.commands.settings import settings_for
from gbopen.commands.stops import Settled, language_of_environment
from gbopen.language import LANGUAGES, Language

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
    from gbopen.screening.folders import Folders, chosen_folders
    from gbopen.tables.load import load_tables

    given = Folders(ctx.params.get("schemas"), ctx.params.get("add_schemas"))
    chosen = chosen_folders(given, settings_for())
    further = [chosen.add_schemas] if chosen.add_schemas else []
    tables = load_tables(chosen.schemas or shipped.schemas(), *further)
    return [name for name in tables if name.startswith(typed)]


Command = Callable[..., Any]


def language_option(command: Command) -> Command:
    """--lang vi|en; else GBOPEN_LANG, else the gbopen.toml at hand, else Vietnamese."""
    return click.option(
        "--lang",
        type=click.Choice(LANGUAGES),
        callback=_language,
        help="Ngôn ngữ của báo cáo (GBOPEN_LANG) / Language of the report.",
    )(command)


def _language(ctx: click.Context, _option: click.Parameter, given: Language | None) -> Language:
    """The language of the call; what is said of a fault follows the settings as well."""
    if ctx.resilient_parsing:  # a shell asks for completion: nothing is read, nothing can be wrong
        return given or "vi"
    settings = settings_for(ctx.params.get("files") or ())
    if isinstance(ctx.obj, Settled):
        ctx.obj.language = settings.language
    return given or language_of_environment() or settings.language or "vi"


def schema_options(command: Command) -> Command:
    """--schemas, --add-schemas, --reference and --add-reference, each a folder."""
    folder = click.Path(exists=True, file_okay=False, path_type=Path)
    for name, help_text in _FOLDERS.items():
        command = click.option(name, type=folder, help=help_text)(command)
    return command


_FOLDERS = {
    "--add-reference": "Thư mục danh mục dùng thêm / Folder of further code lists.",
    "--reference": "Thư mục danh mục thay cho danh mục có sẵn / Folder of code lists to use "
    "instead.",
    "--add-schemas": "Thư mục mẫu bảng dùng thêm / Folder of further table schemas.",
    "--schemas": "Thư mục mẫu bảng thay cho mẫu có sẵn / Folder of table schemas to use instead.",
}
