"""A Table Dialect, version 1 (CSV Dialect) or 2: how the file of a table is written."""

import codecs
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from gbopen.language import Bilingual
from gbopen.tables.shape import FLAG, TEXT, TEXTS, WHOLE, Kind, check_shape, one_of
from gbopen.tables.wrong import wrong

_ROWS = Kind(
    WHOLE.said,
    lambda given: isinstance(given, list) and all(WHOLE.fits(one) and one > 0 for one in given),
)
_FROM_ONE = Kind(
    Bilingual("một số nguyên từ 1 trở lên", "a whole number, 1 or more"),
    lambda given: WHOLE.fits(given) and given > 0,
)
_MAY_BE_NULL = Kind(TEXT.said, lambda given: given is None or TEXT.fits(given))
_DIALECT: Mapping[str, Kind] = {
    "header": FLAG,
    "headerRows": _ROWS,
    "headerJoin": TEXT,
    "commentRows": _ROWS,
    "commentChar": _MAY_BE_NULL,
    "delimiter": TEXT,
    "lineTerminator": TEXT,
    "quoteChar": _MAY_BE_NULL,
    "doubleQuote": FLAG,
    "escapeChar": _MAY_BE_NULL,
    "nullSequence": _MAY_BE_NULL,
    "skipInitialSpace": FLAG,
    "caseSensitiveHeader": FLAG,
    "sheetName": TEXT,
    "sheetNumber": _FROM_ONE,
    "property": TEXT,
    "itemType": one_of("array", "object"),
    "itemKeys": TEXTS,
}


FIRST_SEEN = 0


@dataclass(frozen=True, slots=True)
class Dialect:
    """How a file is written. A `delimiter` of "" is to be found; `header_rows` of () is the first.

    `null` is a text that stands for null in every column, None for no such text. `inside`, `items`
    and `keys` say where the rows of JSON are and what they are; `sheet` is a worksheet, by its name
    or its number from 1, FIRST_SEEN for the first that is not hidden.
    """

    delimiter: str = ","
    terminator: str = ""
    quote: str = '"'
    double_quote: bool = True
    escape: str = ""
    skip_space: bool = False
    comment: str = ""
    comment_rows: tuple[int, ...] = ()
    header: bool = True
    header_rows: tuple[int, ...] = ()
    header_join: str = " "
    null: str | None = None
    fold_case: bool = False
    inside: str = ""
    items: str = ""
    keys: tuple[str, ...] = ()
    sheet: str | int = 1


def read_dialect(given: Any, *, delimiter: str, file: str, place: str) -> Dialect:
    """The dialect a descriptor declares; `delimiter` is the one of files that declare none."""
    check_shape(given, _DIALECT, file=file, place=place)
    escape = given.get("escapeChar") or ""
    quotes = not escape or "quoteChar" in given or "doubleQuote" in given
    dialect = Dialect(
        delimiter=given.get("delimiter", delimiter),
        terminator=given.get("lineTerminator", ""),
        quote=(given.get("quoteChar", '"') or "") if quotes else "",
        double_quote=given.get("doubleQuote", True),
        escape=escape,
        skip_space=given.get("skipInitialSpace", False),
        comment=given.get("commentChar") or "",
        comment_rows=tuple(given.get("commentRows", ())),
        header=given.get("header", True),
        header_rows=tuple(given.get("headerRows", ())),
        header_join=given.get("headerJoin", " "),
        null=given.get("nullSequence"),
        fold_case=not given.get("caseSensitiveHeader", True),
        inside=given.get("property", ""),
        items=given.get("itemType", ""),
        sheet=given.get("sheetName", given.get("sheetNumber", 1)),
        keys=tuple(given.get("itemKeys", ())),
    )
    _check_marks(dialect, file=file, place=place)
    return dialect


def _check_marks(dialect: Dialect, *, file: str, place: str) -> None:
    if max(len(dialect.quote), len(dialect.escape)) > 1:
        raise wrong(
            file,
            place,
            vi='"quoteChar" và "escapeChar" phải là đúng một ký tự.',
            en='"quoteChar" and "escapeChar" must be one character each.',
        )
    if dialect.delimiter and dialect.delimiter in (dialect.quote, dialect.escape, "\n", "\r"):
        raise wrong(
            file,
            place,
            vi="dấu ngăn cách trùng với dấu ngoặc kép, dấu thoát hoặc dấu xuống dòng.",
            en="the delimiter is also the quote, the escape character or the end of a line.",
        )


def check_encoding(name: str, *, file: str, place: str) -> str:
    """The name of a declared encoding; SchemaError where there is no such encoding."""
    try:
        return codecs.lookup(name).name if name else ""
    except (LookupError, ValueError):  # a name that cannot even be looked up
        raise wrong(
            file,
            place,
            vi=f'không có bảng mã "{name}".',
            en=f'there is no encoding "{name}".',
        ) from None
