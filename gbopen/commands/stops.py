"""How the command line ends: 0 clean, 1 faults in the data, 2 wrong use, 3 a bug of gbopen."""

import os
import sys

import click

from gbopen.errors import GbopenError, RuleCrash
from gbopen.language import Language

CLEAN, FAULTS, WRONG_USE, BUG = range(4)


def language_of_environment() -> Language:
    """The language of GBOPEN_LANG; Vietnamese where it is not set."""
    return "en" if os.environ.get("GBOPEN_LANG", "vi").lower().startswith("en") else "vi"


def chosen_language() -> Language:
    """The language asked for by --lang anywhere on the line, or else by the environment."""
    arguments = sys.argv[1:]
    for number, argument in enumerate(arguments):
        if argument == "--lang=en" or arguments[number : number + 2] == ["--lang", "en"]:
            return "en"
        if argument == "--lang=vi" or arguments[number : number + 2] == ["--lang", "vi"]:
            return "vi"
    return language_of_environment()


def run(group: click.Group) -> int:
    """The exit code of the command line; every foreseen fault is one sentence on stderr."""
    try:
        result = group.main(standalone_mode=False, prog_name="gbopen")
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.Abort:
        return WRONG_USE
    except click.ClickException as fault:
        fault.show()
        return WRONG_USE
    except RuleCrash as fault:
        click.echo(fault.said_in(chosen_language()), err=True)
        return BUG
    except GbopenError as fault:
        click.echo(fault.said_in(chosen_language()), err=True)
        return WRONG_USE
    except BrokenPipeError:
        # the reader of our output has gone (`gbopen … | head`): nothing more to say
        sys.stderr.close()
        return CLEAN
    except Exception as fault:  # noqa: BLE001 - the last door: a bug is said as one
        return _bug(fault)
    return result if isinstance(result, int) else CLEAN


def _bug(fault: Exception) -> int:
    if os.environ.get("GBOPEN_DEBUG"):
        raise fault
    name = f"{type(fault).__name__}: {fault}"
    said = {
        "vi": f"gbopen gặp lỗi của chính phần mềm, không phải lỗi của tệp: {name}. "
        "Đề nghị gửi thông báo này cho nơi cung cấp phần mềm.",
        "en": f"gbopen failed through a bug of its own, not of your file: {name}. "
        "Please send this message to whoever gave you the program.",
    }
    click.echo(said[chosen_language()], err=True)
    return BUG
