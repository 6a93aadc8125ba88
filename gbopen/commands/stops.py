"""How the command line ends: 0 clean, 1 faults in the data, 2 wrong use, 3 a bug of gbopen."""

import os
import re
import sys
from dataclasses import dataclass
from textwrap import wrap

import click

from gbopen.commands.wrong_use import said
from gbopen.errors import FaultsInDataset, GbopenError, RuleCrash, UsageError, reason
from gbopen.language import LANGUAGES, Bilingual, Language
from gbopen.text import shorten

CLEAN, FAULTS, WRONG_USE, BUG = range(4)


@dataclass
class Settled:
    """What a command found settled while it ran, for whoever has to say how it ended."""

    language: Language | None = None


def language_of_environment() -> Language | None:
    """The language of GBOPEN_LANG ("en", or as of a locale "en_GB.UTF-8"); None where not set."""
    given = os.environ.get("GBOPEN_LANG", "").strip()
    for language in LANGUAGES:
        if re.split("[-_.@]", given.lower())[0] == language:
            return language
    if not given:
        return None
    both = (
        f'GBOPEN_LANG="{shorten(given, 40)}": không có ngôn ngữ này, đề nghị ghi vi hoặc en. / '
        "There is no such language; please set vi or en."
    )
    raise UsageError(Bilingual(both, both))


def chosen_language(settled: Settled | None = None) -> Language:
    """The language asked for by --lang anywhere on the line, or by the environment, or settled."""
    arguments = sys.argv[1:]
    for number, argument in enumerate(arguments):
        for language in LANGUAGES:
            joined = argument == f"--lang={language}"
            if joined or arguments[number : number + 2] == ["--lang", language]:
                return language
    try:
        return language_of_environment() or (settled and settled.language) or "vi"
    except UsageError:
        return "vi"


def run(group: click.Group) -> int:
    """The exit code of the command line; every foreseen fault is one sentence on stderr."""
    settled = Settled()
    try:
        result = group.main(standalone_mode=False, prog_name="gbopen", obj=settled)
    except Exception as fault:  # noqa: BLE001 - the last door: every fault ends as a sentence
        return _ended(fault, chosen_language(settled))
    return result if isinstance(result, int) else CLEAN


def _ended(fault: Exception, language: Language) -> int:
    """The exit code for a fault, after it was said."""
    code = BUG
    if isinstance(fault, click.exceptions.Exit):
        code = fault.exit_code
    elif isinstance(fault, click.exceptions.NoArgsIsHelpError):
        click.echo(fault.message, err=True)
        code = WRONG_USE
    elif isinstance(fault, click.ClickException):
        _say(said(fault), language)
        code = WRONG_USE
    elif isinstance(fault, GbopenError):
        _say(fault.message, language)
        codes = {RuleCrash: BUG, FaultsInDataset: FAULTS}
        code = codes.get(type(fault), WRONG_USE)
    elif isinstance(fault, click.Abort):
        code = WRONG_USE
    elif isinstance(fault, BrokenPipeError):
        # the reader of our output has gone (`gbopen … | head`): nothing more to say
        sys.stderr.close()
        code = CLEAN
    elif isinstance(fault, OSError) and fault.filename is not None:
        _say_closed(fault, language)
        code = WRONG_USE
    else:
        _say_bug(fault, language)
    return code


def _say_closed(fault: OSError, language: Language) -> None:
    """A folder that may not be written, a full disk: not a bug, and not a fault of the data."""
    _say(
        Bilingual(
            f'không đọc hoặc ghi được "{fault.filename}" ({reason(fault).vi}). '
            "Đề nghị kiểm tra quyền và chỗ trống của thư mục.",
            f'cannot read or write "{fault.filename}" ({reason(fault).en}). '
            "Please check the rights and the free space of the folder.",
        ),
        language,
    )


def _say_bug(fault: Exception, language: Language) -> None:
    if os.environ.get("GBOPEN_DEBUG"):
        raise fault
    name = f"{type(fault).__name__}: {fault}"
    _say(
        Bilingual(
            f"phần mềm gặp lỗi của chính mình, không phải lỗi của tệp: {name}. "
            "Đề nghị gửi thông báo này cho nơi cung cấp phần mềm.",
            f"the program failed through a bug of its own, not of your file: {name}. "
            "Please send this message to whoever gave you the program.",
        ),
        language,
    )


def _say(sentence: Bilingual, language: Language) -> None:
    """One sentence on stderr, in the language chosen; within 80 columns on a terminal."""
    text = "gbopen: " + sentence.said_in(language)
    if sys.stderr.isatty():
        lines = (wrap(line, 80, subsequent_indent="  ") for line in text.splitlines())
        text = "\n".join(line for lines_of_one in lines for line in lines_of_one)
    click.echo(text, err=True)
