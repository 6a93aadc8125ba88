"""How far long work is: one line on a terminal that goes away when the work is done."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from gbopen.language import Bilingual, Language

_WAIT, _STEP = 1.0, 0.1  # seconds before the line appears, and between two states of it
_WIDTH = 24


@contextmanager
def told_on_terminal(language: Language) -> Iterator[Callable[[int, int], None]]:
    """What long work calls with how much is done, and of how much.

    Nothing is written where stderr is no terminal, or within the first second.
    """
    if not sys.stderr.isatty() or os.environ.get("CI"):
        yield lambda _done, _all: None
        return
    due = monotonic() + _WAIT
    longest = 0

    def told(done: int, total: int) -> None:
        nonlocal due, longest
        now = monotonic()
        if now < due and not (longest and done == total):
            return
        due = now + _STEP
        line = said(done, total).said_in(language)
        longest = max(longest, len(line))
        sys.stderr.write(f"\r{line:{longest}}")
        sys.stderr.flush()

    try:
        yield told
    finally:
        if longest:
            sys.stderr.write("\r" + " " * longest + "\r")
            sys.stderr.flush()


def said(done: int, total: int) -> Bilingual:
    """A bar and the count of files; when all are read, that they are now compared."""
    filled = _WIDTH * done // total
    bar = "█" * filled + "░" * (_WIDTH - filled)
    if done == total:
        return Bilingual(
            f"{bar} đã đọc {total} tệp, đang đối chiếu…",
            f"{bar} {total} files read, now comparing them…",
        )
    return Bilingual(f"{bar} đã đọc {done}/{total} tệp", f"{bar} {done} of {total} files read")
