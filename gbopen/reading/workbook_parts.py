"""The parts of a workbook: unpacked within limits, parsed as XML without entities.

A file of some kilobytes can unpack to gigabytes, so nothing is believed that an archive says of
itself: bytes are counted as they come out.
"""

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.parsers import expat

from gbopen.limits import MOST_PACKED, MOST_UNPACKED
from gbopen.reading.encoding import NotText

_MEBIBYTE = 2**20
MOST_OF_A_PART = 64 * _MEBIBYTE
MOST_OF_A_LIST = 8 * _MEBIBYTE  # of the parts that say what there is, kept whole in memory
# worksheets as written pack to 1:5 up to 1:50; packing itself ends at 1:1030
MOST_RATIO = 200
_RATIO_FROM = 4 * _MEBIBYTE
# expat begins a piece anew where it ends inside a tag: small pieces of a huge one take long
_CHUNK = 2**20

DAMAGED = NotText("unreadable-file", "damaged")
LOCKED = NotText("not-a-table", "password")
TOO_LARGE = NotText("file-too-large")
BOMB = NotText("file-too-large", "unpacked")

_PASSWORD_BIT = 0x1
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    OverflowError,
    RuntimeError,  # a way of packing that zipfile does not know, too
    ValueError,
)

OnStart = Callable[[str, dict[str, str]], object]
OnName = Callable[[str], object]


class Refused(Exception):
    """A workbook that is not read any further; `verdict` is what to report."""

    def __init__(self, verdict: NotText) -> None:
        super().__init__(verdict.rule)
        self.verdict = verdict


@dataclass(frozen=True, slots=True)
class Handlers:
    """What is called with the elements and texts of a part; names are "namespace local"."""

    start: OnStart
    end: OnName | None = None
    text: OnName | None = None


class Parts:
    """The parts of one workbook by name, and how much of it has been unpacked so far."""

    def __init__(self, data: bytes) -> None:
        """Open the archive; refused where it is none, or too large as it is."""
        if len(data) > MOST_PACKED:
            raise Refused(TOO_LARGE)
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            entries = self._archive.infolist()
        except _BROKEN:
            raise Refused(DAMAGED) from None
        self._entries = {part_name(entry.filename): entry for entry in entries}
        self._unpacked = 0

    def __contains__(self, name: str) -> bool:
        return part_name(name) in self._entries

    def any_in(self, folder: str) -> bool:
        """True where the archive has a part in that folder."""
        return any(name.startswith(part_name(folder)) for name in self._entries)

    def names(self) -> list[str]:
        """The names of the files inside, as names are compared; folders are none."""
        return [name for name, entry in self._entries.items() if not entry.is_dir()]

    def any_twice(self) -> bool:
        """True where a part stands twice: either of them might be read."""
        return len(self._archive.infolist()) > len(self._entries)

    def parse(self, name: str, handlers: Handlers, *, most: int = MOST_OF_A_PART) -> None:
        """Call the handlers with everything in a part; refused where it is missing or no XML."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = handlers.start
        parser.EndElementHandler = handlers.end
        parser.CharacterDataHandler = handlers.text
        # no writer of workbooks declares entities; whoever does wants them to grow or to be fetched
        parser.StartDoctypeDeclHandler = _refuse
        parser.EntityDeclHandler = _refuse
        try:
            for chunk in self.unpack(name, most):
                parser.Parse(chunk, False)  # noqa: FBT003 - expat takes it by position only
            parser.Parse(b"", True)  # noqa: FBT003
        except (expat.ExpatError, LookupError, ValueError):  # also an encoding nobody knows
            raise Refused(DAMAGED) from None

    def unpack(self, name: str, most: int) -> Iterator[bytes]:
        """The bytes of a part in pieces; refused where they are broken, locked or too many."""
        entry = self._entries.get(part_name(name))
        if entry is None:
            raise Refused(DAMAGED)
        if entry.flag_bits & _PASSWORD_BIT:
            raise Refused(LOCKED)
        size = 0
        try:
            with self._archive.open(entry) as part:
                while chunk := part.read(_CHUNK):
                    size += len(chunk)
                    self._unpacked += len(chunk)
                    bomb = size > _RATIO_FROM and size > MOST_RATIO * entry.compress_size
                    if bomb or size > most or self._unpacked > MOST_UNPACKED:
                        raise Refused(BOMB)
                    yield chunk
        except _BROKEN:
            raise Refused(DAMAGED) from None


def part_name(name: str) -> str:
    """The name of a part as names are compared: writers differ in case, slashes and a first one."""
    return name.replace("\\", "/").lstrip("/").casefold()


def beside(source: str, target: str) -> str:
    """The part that `target` of a relationship of the part `source` is about."""
    target = target.replace("\\", "/")
    if target.startswith("/"):
        return posixpath.normpath(target)
    return posixpath.normpath(posixpath.join(posixpath.dirname(source), target))


def relationships_of(name: str) -> str:
    """The part that holds the relationships of a part."""
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _refuse(*_declared: object) -> None:
    raise Refused(DAMAGED)
