"""How help is laid out: headings in both languages, as the texts below them are."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click

_HEADINGS = {
    "Options": "Tùy chọn / Options",
    "Commands": "Các lệnh / Commands",
    "Arguments": "Tham số / Arguments",
}


class Formatter(click.HelpFormatter):
    """click's help with headings in Vietnamese and English."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """The line that shows how the command is typed."""
        super().write_usage(prog, args, prefix or "Cách dùng / Usage: ")

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        """A section under its heading."""
        with super().section(_HEADINGS.get(name, name)):
            yield


class HelpContext(click.Context):
    """The context of a command: it only says how help is laid out."""

    formatter_class = Formatter


def with_help(command: click.Command) -> click.Command:
    """The command, its help laid out in both languages."""
    command.context_class = HelpContext
    for option in _help_options(command.get_params(HelpContext(command))):
        option.help = "Xem hướng dẫn này / Show this help."
    return command


def _help_options(params: Sequence[click.Parameter]) -> list[click.Option]:
    return [one for one in params if isinstance(one, click.Option) and "--help" in one.opts]
