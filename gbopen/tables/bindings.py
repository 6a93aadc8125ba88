"""The rules of a schema: each role bound to what fills it. JSON -> Bound, Binding, LookUp."""

from collections.abc import Mapping
from typing import Any

from gbopen.errors import SchemaError
from gbopen.rules.catalogue import BY_NAME
from gbopen.rules.rule import Rule
from gbopen.tables.patterns import compiled, for_cells
from gbopen.tables.shape import (
    BINDING,
    LIST,
    LOOK_UP,
    NAME,
    TEXT_OR_TEXTS,
    check_kind,
    check_shape,
    shown,
)
from gbopen.tables.table import (
    Agree,
    Binding,
    Bound,
    Constant,
    Extract,
    Found,
    Is,
    LookUp,
    Matches,
    Path,
    Today,
)
from gbopen.tables.wrong import unknown, wrong

RULE_SCOPES = ("row", "table")
_FORMS = '"column", "fk/column", {"column", "is"}, {"lookup"}, {"value"}, "today"'
# each form of a binding that starts at a column, by the keywords it has besides "column"
_OF_COLUMN = (
    {"is"},
    {"is_not"},
    {"matches"},
    {"extract"},
    {"pattern", "parts"},
    {"qualifier"},
    {"precision"},
    {"qualifier", "precision"},
    set[str](),
)


def read_rule(given: Any, *, file: str, number: int) -> Bound:
    """The rule `number` (from 1) of the file, bound to columns; SchemaError where it cannot be."""
    place = f"rules[{number}]"
    kinds = {"rule": NAME, "where": LIST}
    check_shape(given, kinds, needed=("rule",), file=file, place=place)
    rule = _rule(given["rule"], file=file, place=place)
    place = f"rules[{number}] {rule.name}"
    bound = {role: one for role, one in given.items() if role not in kinds}
    for role in bound:
        if role not in rule.roles:
            raise unknown(file, place, role, rule.roles, of=("vai trò", "role"))
    for role in [*rule.needs, *rule.absent]:
        if role not in bound:
            raise wrong(
                file,
                place,
                vi=f'chưa có cột cho vai trò "{role}".',
                en=f'there is no column for the role "{role}".',
            )
    roles = {
        role: read_binding(one, file=file, place=f'{place} "{role}"') for role, one in bound.items()
    }
    where = tuple(
        read_binding(one, file=file, place=f'{place} "where"') for one in given.get("where", ())
    )
    return Bound(rule, roles, where)


def _rule(name: str, *, file: str, place: str) -> Rule:
    bindable = [rule.name for rule in BY_NAME.values() if rule.scope in RULE_SCOPES]
    if name not in bindable:
        raise unknown(file, place, name, bindable, of=("quy tắc", "rule"))
    return BY_NAME[name]


def read_path(text: str) -> Path:
    """``"source_id/year"`` as a path of two steps."""
    return Path(tuple(text.split("/")))


def read_binding(given: Any, *, file: str, place: str) -> Binding:
    """One binding; SchemaError where its form is none of those of docs "your own table"."""
    if given == "today":
        return Today()
    if isinstance(given, str):
        return read_path(given)
    if isinstance(given, Mapping):
        check_shape(given, BINDING, file=file, place=place)
        if "column" in given:
            return _of_column(given, file=file, place=place)
        if set(given) == {"lookup"}:
            return Found(given["lookup"])
        if set(given) == {"value"}:
            return Constant(given["value"])
    raise _no_form(file, place, given)


def _no_form(file: str, place: str, given: Any) -> SchemaError:
    return wrong(
        file,
        place,
        vi=f"không hiểu {shown(given)}; các dạng được dùng: {_FORMS}.",
        en=f"{shown(given)} is not understood; the forms are: {_FORMS}.",
    )


def _of_column(given: Mapping[str, Any], *, file: str, place: str) -> Binding:
    path, beside = read_path(given["column"]), set(given) - {"column"}
    if beside not in _OF_COLUMN:
        raise _no_form(file, place, given)
    if "is" in beside or "is_not" in beside:
        values = given.get("is", given.get("is_not"))
        return Is(path, _texts(values), negated="is_not" in given)
    if "matches" in beside:
        return Matches(path, for_cells(given["matches"], file=file, place=place))
    if "extract" in beside:
        return _extract(path, given["extract"], file=file, place=place)
    if "parts" in beside:
        return _agree(path, given, file=file, place=place)
    return Path(path.steps, given.get("qualifier", ""), given.get("precision", ""))


def _extract(path: Path, text: str, *, file: str, place: str) -> Extract:
    pattern = compiled(text, file=file, place=place)
    if not pattern.groups:
        raise wrong(
            file,
            place,
            vi=f'biểu thức chính quy "{text}" không có nhóm nào (…) để lấy số ra.',
            en=f'the regular expression "{text}" has no group (…) to take the number from.',
        )
    return Extract(path, pattern)


def _agree(path: Path, given: Mapping[str, Any], *, file: str, place: str) -> Agree:
    pattern = compiled(given["pattern"], file=file, place=place)
    parts: dict[str, Path] = {}
    for group, way in given["parts"].items():
        check_kind(way, NAME, file=file, place=f'{place} "parts" "{group}"')
        if group not in pattern.groupindex:
            raise wrong(
                file,
                place,
                vi=f'biểu thức chính quy không có nhóm tên "{group}".',
                en=f'the regular expression has no group named "{group}".',
            )
        parts[group] = read_path(way)
    return Agree(path, pattern, parts)


def _texts(given: str | list[str]) -> tuple[str, ...]:
    return (given,) if isinstance(given, str) else tuple(given)


def read_lookup(given: Any, *, file: str, place: str) -> LookUp:
    """One declared look-up of a schema."""
    check_shape(given, LOOK_UP, needed=("table", "match"), file=file, place=place)
    if not given["match"] or ("during" in given) != ("at" in given):
        raise wrong(
            file,
            place,
            vi='"match" không được trống, và "during" phải đi cùng "at".',
            en='"match" must not be empty, and "during" goes with "at".',
        )
    match: dict[str, tuple[Path | str, ...]] = {}
    for column, ways in given["match"].items():
        check_kind(ways, TEXT_OR_TEXTS, file=file, place=f'{place} "match" "{column}"')
        match[column] = tuple(
            way[1:] if way.startswith("=") else read_path(way) for way in _texts(ways)
        )
    return LookUp(
        table=given["table"],
        match=match,
        during=(given["during"][0], given["during"][1]) if "during" in given else None,
        at=read_path(given["at"]) if "at" in given else None,
    )
