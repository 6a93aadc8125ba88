"""A file packed by gzip or zip -> the bytes of the one file inside, within limits."""

import zlib
from collections.abc import Iterator

from gbopen.limits import MOST_BYTES
from gbopen.reading.encoding import NotText
from gbopen.reading.workbook_parts import DAMAGED, Parts, Refused, part_name

_CHUNK = 2**14  # unpacked, never more than a thousand times as much
_MOST_MEMBERS = 10_000
_GZIP = zlib.MAX_WBITS | 16
_TOO_LARGE = NotText("file-too-large", "packed")
_BROKEN = NotText("unreadable-file", "packed")
_SEVERAL = NotText("unreadable-file", "several")


def unpack(data: bytes, packing: str, inner: str = "") -> bytes | NotText:
    """The bytes inside, or why they cannot be had.

    Of a zip archive, the file named `inner`, or the only one there is: none is chosen by its place.
    """
    try:
        pieces = _of_gzip(data) if packing == "gz" else _of_zip(data, inner)
        return b"".join(pieces)
    except Refused as refused:
        found = refused.verdict
        return _BROKEN if found == DAMAGED else found


def _of_gzip(data: bytes) -> Iterator[bytes]:
    """The members of a gzip file one behind the other."""
    member, members, size = zlib.decompressobj(_GZIP), 1, 0
    for start in range(0, len(data), _CHUNK):
        packed = data[start : start + _CHUNK]
        while packed:
            if member.eof:
                member, members = zlib.decompressobj(_GZIP), members + 1
            try:
                piece = member.decompress(packed)
            except zlib.error:
                raise Refused(_BROKEN) from None
            packed = member.unused_data
            size += len(piece)
            if size > MOST_BYTES or members > _MOST_MEMBERS:
                raise Refused(_TOO_LARGE)
            yield piece
    if not member.eof:
        raise Refused(_BROKEN)


def _of_zip(data: bytes, inner: str) -> Iterator[bytes]:
    parts = Parts(data)
    names = [one for one in parts.names() if not one.startswith("__macosx/")]
    wanted = [one for one in names if one == part_name(inner)] if inner else names
    if len(wanted) != 1:
        raise Refused(_SEVERAL)
    yield from parts.unpack(wanted[0], MOST_BYTES)
