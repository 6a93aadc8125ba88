"""gbopen completion: the script by which a shell completes commands, options and rule names."""

import click

from gbopen.commands.said import SHORT

_HELP = f"""{SHORT["completion"]}

\b
Ví dụ / Example:
  gbopen completion bash
"""


@click.command("completion", help=_HELP)
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> int:
    """Print the script; the shell reads it at its start."""
    from click.shell_completion import BashComplete, FishComplete, ZshComplete

    from gbopen.commands.cli import group

    kinds = {"bash": BashComplete, "zsh": ZshComplete, "fish": FishComplete}
    click.echo(kinds[shell](group, {}, "gbopen", "_GBOPEN_COMPLETE").source())
    return 0
