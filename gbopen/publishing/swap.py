"""A finished folder put in the place of another in one step: readers see the old or the new.

A rename onto a folder that is not empty fails everywhere, so the two are exchanged where the system
can (Linux, macOS). Elsewhere the old one is moved aside first, which leaves a moment without.
"""

import contextlib
import ctypes
import os
import shutil
import sys
from pathlib import Path

_AT_FDCWD = {"linux": -100, "darwin": -2}
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux and RENAME_SWAP of macOS have the same value


def replace_folder(new: Path, target: Path) -> None:
    """Make `new` the folder `target` in one step and remove what stood there before.

    Both must lie on the same file system. OSError where the file system refuses.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    if not target.exists():
        new.rename(target)
        return
    if _exchanged(new, target):
        shutil.rmtree(new)
        return
    old = target.with_name(f".{target.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    target.rename(old)
    try:
        new.rename(target)
    except OSError:
        old.rename(target)
        raise
    shutil.rmtree(old)


def _exchanged(one: Path, other: Path) -> bool:
    """Exchange two folders in one step; False where this system or file system cannot."""
    directory = _AT_FDCWD.get(sys.platform)
    if directory is None:
        return False
    name = "renameat2" if sys.platform == "linux" else "renameatx_np"
    with contextlib.suppress(OSError, AttributeError):
        call = getattr(ctypes.CDLL(None, use_errno=True), name)
        paths = (os.fsencode(one), os.fsencode(other))
        return bool(call(directory, paths[0], directory, paths[1], _EXCHANGE) == 0)
    return False
