"""The parts of a workbook: unpacked within limits and parsed as XML without entities.

A file of a few kilobytes can unpack to gigabytes, so nothing is believed that an archive says about
itself: bytes are counted as they come out.
"""

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from xml.parsers import expat

from gbopen.reading.encoding import NotText

_MEBIBYTE = 2**20
MOST_PACKED = 50 * _MEBIBYTE
MOST_UNPACKED = 200 * _MEBIBYTE
MOST_OF_A_PART = 100 * _MEBIBYTE
# a worksheet of one repeated figure packs to 1:50 at most; deflate itself ends at 1:1030
MOST_RATIO = 200
_RATIO_FROM = _MEBIBYTE
_CHUNK = 2**16
_ENCRYPTED = 0x1

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    NotImplementedError,  # a way of packing that zipfile does not know
    OverflowError,
    RuntimeError,
    ValueError,
)

DAMAGED = NotText("not-a-table", "binary")
UNSAFE = NotText("not-a-table", "binary")
LOCKED = NotText("not-a-table", "password")
TOO_LARGE = NotText("file-too-large")

type_of_attributes = Mapping[str, str]
Attributes = Mapping[str, str]
OnStart = Callable[[str, dict[str, str]], None]
OnEnd = Callable[[str], None]
OnText = Callable[[str], None]


class Refused(Exception):
    """A workbook that is not read on; `verdict` is what to report."""

    def __init__(self, verdict: NotText) -> None:
        super().__init__(verdict.rule)
        self.verdict = verdict
