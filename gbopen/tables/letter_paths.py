"""The paths of a descriptor: addresses of the four kinds, or files beside it and below."""

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from gbopen.tables.wrong import wrong

REMOTE = re.compile(r"[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_FETCHED = re.compile(r"(?:http|ftp)s?://[^/]", re.IGNORECASE)
_DRIVE = re.compile(r"[A-Za-z]:")


def check_paths(paths: Sequence[str], *, file: str, place: str, hidden: bool) -> None:
    """SchemaError for a path of a resource that may not be used.

    `hidden` says that files and folders whose names start with a dot are allowed, as version 1 did.
    """
    for path in paths:
        if not REMOTE.match(path):
            check_path(path, file=file, place=place, hidden=hidden)
        elif not _FETCHED.match(path):
            raise wrong(
                file,
                place,
                vi=f'địa chỉ "{path}" phải bắt đầu bằng http, https, ftp hoặc ftps.',
                en=f'the address "{path}" must begin with http, https, ftp or ftps.',
            )
    if len({bool(REMOTE.match(path)) for path in paths}) > 1:
        raise wrong(
            file,
            place,
            vi='"path" không được vừa có tệp trên mạng vừa có tệp trong thư mục.',
            en='"path" must not mix addresses on the net with files of the folder.',
        )


def check_path(path: str, *, file: str, place: str, hidden: bool = True) -> None:
    """SchemaError for a path that leads, or may lead, out of the folder of the descriptor."""
    steps = PurePosixPath(path.replace("\\", "/"))
    safe = path and not steps.is_absolute() and ".." not in steps.parts and "\0" not in path
    if not safe or _DRIVE.match(path) or path.startswith("~"):
        raise wrong(
            file,
            place,
            vi=f'đường dẫn "{path}" không an toàn: phải nằm trong thư mục của tệp này.',
            en=f'the path "{path}" is not safe: it must stay in the folder of this file.',
        )
    if not hidden and any(step.startswith(".") for step in steps.parts):
        raise wrong(
            file,
            place,
            vi=f'đường dẫn "{path}" dẫn đến tệp hoặc thư mục ẩn; chuẩn không cho phép.',
            en=f'the path "{path}" leads to a hidden file or folder, which the standard forbids.',
        )
