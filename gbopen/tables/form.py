"""The form of a table: the sheet of the workbook on which a clerk fills it (`gbopen:form`)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from gbopen.tables.shape import FORM, check_shape
from gbopen.tables.wrong import wrong

# where the value of a column comes from that the clerk does not fill
FILLED_FROM = ("report", "cover", "agency", "number")

_KEYWORD = "gbopen:form"
# what Excel allows
_LONGEST_NAME, _NOT_IN_A_NAME = 31, "[]:*?/\\"


@dataclass(frozen=True, slots=True)
class Form:
    """A sheet: its columns in order, and what fills the others. `reports` are the kinds it is in.

    `cover` marks the sheet that says whose report it is. `printed` is a column with a row printed
    for each row of the code list it refers to, limited by `where`; otherwise `rows` are left empty
    to be filled. `share` are the columns whose share the sheet computes. `filled` says where
    columns not on the sheet come from (and "number", the running number of a row, which is);
    `defaults` are codes written into the empty rows.
    """

    sheet: str
    columns: tuple[str, ...]
    order: int = 0
    reports: tuple[str, ...] = ()
    cover: bool = False
    printed: str = ""
    where: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rows: int = 0
    share: tuple[str, ...] = ()
    filled: Mapping[str, str] = field(default_factory=dict)
    defaults: Mapping[str, str] = field(default_factory=dict)

    @property
    def numbered(self) -> str:
        """The column of running numbers; "" for none."""
        return next((name for name, way in self.filled.items() if way == "number"), "")

    @property
    def asked(self) -> tuple[str, ...]:
        """The columns that the clerk fills."""
        return tuple(one for one in self.columns if one not in (self.printed, self.numbered))


def read_form(descriptor: Mapping[str, Any], names: Iterable[str], *, file: str) -> Form | None:
    """The form as the schema gives it; SchemaError where it names a column there is none of."""
    if _KEYWORD not in descriptor:
        return None
    given, place = descriptor[_KEYWORD], f'"{_KEYWORD}"'
    check_shape(given, FORM, needed=("sheet", "columns"), file=file, place=place)
    form = Form(
        sheet=given["sheet"],
        columns=tuple(given["columns"]),
        order=given.get("order", 0),
        reports=tuple(given.get("reports", ())),
        cover=given.get("cover", False),
        printed=given.get("printed", ""),
        where={name: tuple(values) for name, values in given.get("where", {}).items()},
        rows=given.get("rows", 0),
        share=tuple(given.get("share", ())),
        filled=given.get("filled", {}),
        defaults=given.get("defaults", {}),
    )
    _check(form, set(names), file=file, place=place)
    return form


def _check(form: Form, known: set[str], *, file: str, place: str) -> None:
    """SchemaError where the form cannot be made of the table, or as a sheet."""
    if len(form.sheet) > _LONGEST_NAME or set(form.sheet) & set(_NOT_IN_A_NAME):
        raise wrong(
            file,
            f'{place} "sheet"',
            vi=f"tên trang tính dài quá {_LONGEST_NAME} ký tự hoặc có một trong: {_NOT_IN_A_NAME}",
            en=f"a name of a sheet has at most {_LONGEST_NAME} characters and none of: "
            f"{_NOT_IN_A_NAME}",
        )
    for name in _named(form):
        if name not in known:
            raise wrong(
                file,
                place,
                vi=f'bảng không có cột "{name}".',
                en=f'the table has no column "{name}".',
            )
    for name, way in form.filled.items():
        if way not in FILLED_FROM:
            listed = ", ".join(FILLED_FROM)
            raise wrong(
                file,
                f'{place} "filled"',
                vi=f'"{way}" (cột "{name}") không phải một trong: {listed}.',
                en=f'"{way}" (column "{name}") is not one of: {listed}.',
            )


def _named(form: Form) -> Iterator[str]:
    yield from form.columns
    yield from form.share
    yield from form.filled
    yield from form.defaults
    if form.printed:
        yield form.printed
