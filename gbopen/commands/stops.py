"""How the command line ends: 0 clean, 1 faults in the data, 2 wrong use, 3 a bug of gbopen."""

import os
import sys
from textwrap import wrap

import click

from gbopen.commands.wrong_use import said
from gbopen.errors import FaultsInDataset, GbopenError, RuleCrash
from gbopen.language import Bilingual, Language

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
    except Exception as fault:  # noqa: BLE001 - the last door: every fault ends as a sentence
        return _ended(fault)
    return result if isinstance(result, int) else CLEAN


def _ended(fault: Exception) -> int:
    """The exit code for a fault, after it was said."""
    code = BUG
    if isinstance(fault, click.exceptions.Exit):
        code = fault.exit_code
    elif isinstance(fault, click.exceptions.NoArgsIsHelpError):
        click.echo(fault.message, err=True)
        code = WRONG_USE
    elif isinstance(fault, click.ClickException):
        _say(said(fault))
        code = WRONG_USE
    elif isinstance(fault, GbopenError):
        _say(fault.message)
        codes = {RuleCrash: BUG, FaultsInDataset: FAULTS}
        code = codes.get(type(fault), WRONG_USE)
    elif isinstance(fault, click.Abort):
        code = WRONG_USE
    elif isinstance(fault, BrokenPipeError):
        # the reader of our output has gone (`gbopen … | head`): nothing more to say
        sys.stderr.close()
        code = CLEAN
    elif isinstance(fault, OSError) and fault.filename is not None:
        _say_closed(fault)
        code = WRONG_USE
    else:
        _say_bug(fault)
    return code


def _say_closed(fault: OSError) -> None:
    """A folder that may not be written, a full disk: not a bug, and not a fault of the data."""
    _say(
        Bilingual(
            f'không đọc hoặc ghi được "{fault.filename}" ({fault.strerror}). '
            "Đề nghị kiểm tra quyền và chỗ trống của thư mục.",
            f'cannot read or write "{fault.filename}" ({fault.strerror}). '
            "Please check the rights and the free space of the folder.",
        )
    )


def _say_bug(fault: Exception) -> None:
    if os.environ.get("GBOPEN_DEBUG"):
        raise fault
    name = f"{type(fault).__name__}: {fault}"
    _say(
        Bilingual(
            f"phần mềm gặp lỗi của chính mình, không phải lỗi của tệp: {name}. "
            "Đề nghị gửi thông báo này cho nơi cung cấp phần mềm.",
            f"the program failed through a bug of its own, not of your file: {name}. "
            "Please send this message to whoever gave you the program.",
        )
    )


def _say(sentence: Bilingual) -> None:
    """One sentence on stderr, in the language chosen; within 80 columns on a terminal."""
    text = "gbopen: " + sentence.said_in(chosen_language())
    if sys.stderr.isatty():
        lines = (wrap(line, 80, subsequent_indent="  ") for line in text.splitlines())
        text = "\n".join(line for lines_of_one in lines for line in lines_of_one)
    click.echo(text, err=True)
