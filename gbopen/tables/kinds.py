"""Does what a role is bound to give what the role needs: a number, a day, yes or no."""

from collections.abc import Mapping

from gbopen.rules.rule import Kind
from gbopen.tables.table import (
    Agree,
    Binding,
    Constant,
    Extract,
    Field,
    Found,
    Is,
    Matches,
    Path,
    Today,
)
from gbopen.tables.wrong import wrong

# kind of role -> the types of column that can fill it; a kind not named here takes any
_TYPES: Mapping[Kind, tuple[str, ...]] = {
    "count": ("integer", "number"),
    "figure": ("number", "integer"),
    "date": ("date",),
    "year": ("year", "date", "integer"),
    "flag": ("boolean",),
    "qualifier": ("string",),
}
# form of binding -> the kinds of role it can fill; a column by itself may fill any
_FORMS: Mapping[type[Binding], tuple[Kind, ...]] = {
    Is: ("flag", "given"),
    Matches: ("flag", "given"),
    Agree: ("flag", "given"),
    Found: ("flag", "given"),
    Extract: ("count", "year"),
    Constant: ("count", "year", "flag"),
    Today: ("date", "year"),
}


def check_kind_of(
    kind: Kind, binding: Binding, field: Field | None, *, file: str, place: str
) -> None:
    """SchemaError where a role of that kind cannot be filled so; `field` is where a path ends."""
    if not isinstance(binding, Path):
        if kind not in _FORMS[type(binding)]:
            raise wrong(
                file,
                place,
                vi="dạng này không điền được vào vai trò này; hãy ghi tên một cột.",
                en="this form cannot fill this role; name a column instead.",
            )
        return
    types = _TYPES.get(kind, ())
    if field is not None and types and field.type not in types:
        needed = "/".join(types)
        raise wrong(
            file,
            place,
            vi=f'cột "{field.name}" có kiểu {field.type}, cần kiểu {needed}.',
            en=f'the column "{field.name}" is of type {field.type}; {needed} is needed.',
        )
