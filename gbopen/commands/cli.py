"""The command gbopen: its commands by name, each loaded only when it is used."""

import gc
import importlib
import sys

import click

from gbopen.commands.help import HelpContext, with_help
from gbopen.commands.said import SHORT

_EPILOG = "\b\nVí dụ / Example:\n  gbopen validate bao-cao.csv"


class Lazy(click.Group):
    """A group that imports a command when it is asked for; help needs none of them."""

    context_class = HelpContext

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """The commands, in the order in which a newcomer meets them."""
        return list(SHORT)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of that name, imported now."""
        if cmd_name not in SHORT:
            return None
        module = importlib.import_module("gbopen.commands." + cmd_name.replace("-", "_"))
        command: click.Command = module.command
        return with_help(command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """One line a command, without importing any."""
        with formatter.section("Commands"):
            formatter.write_dl(list(SHORT.items()))


@click.command(cls=Lazy, epilog=_EPILOG)
@click.version_option(
    None,
    "--version",
    package_name="gbopen",
    prog_name="gbopen",
    help="Xem phiên bản / Show the version.",
)
@click.help_option("--help", help="Xem hướng dẫn này / Show this help.")
def group() -> None:
    """Kiểm tra, đóng gói và công bố số liệu mở. / Check, package and publish open data."""


def main() -> None:
    """Run the command line; output is UTF-8 on every console and into every file."""
    # a check makes millions of small things and no circles: looking for those took a sixth of it
    gc.set_threshold(50_000, 20, 100)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    from gbopen.commands.stops import run

    sys.exit(run(group))
