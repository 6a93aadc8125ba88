"""Keywords of JSON Schema that look at a value by itself; `json_schema` has the composed ones."""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from gbopen.values.patterns import part
from gbopen.values.table_schema import key_of

Check = Callable[[Any], bool]


class Unsupported(Exception):
    """A keyword of JSON Schema that is not understood here."""


_TYPES: Mapping[str, Check] = {
    "object": lambda one: isinstance(one, dict),
    "array": lambda one: isinstance(one, list),
    "string": lambda one: isinstance(one, str),
    "boolean": lambda one: isinstance(one, bool),
    "null": lambda one: one is None,
    "number": lambda one: isinstance(one, Decimal),
    "integer": lambda one: isinstance(one, Decimal) and one == one.to_integral_value(),
}


def when(kind: str, check: Check) -> Check:
    """A keyword speaks of one type only; values of others fulfil it."""
    return lambda value: not _TYPES[kind](value) or check(value)


def _type(argument: Any, _schema: Any, _root: Any) -> Check:
    names = [argument] if isinstance(argument, str) else list(argument)
    for name in names:
        if name not in _TYPES:
            raise Unsupported(f"type {name}")
    return lambda value: any(_TYPES[name](value) for name in names)


def _enum(argument: Any, _schema: Any, _root: Any) -> Check:
    known = {_key(one) for one in argument}
    return lambda value: _key(value) in known


def _key(value: Any) -> str:
    """One text for equal values of JSON: 1 and 1.0 are equal, 1 and "1" are not."""
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return key_of([Decimal(str(value)) if number else value])


def _bound(compare: Callable[[Decimal, Decimal], bool]) -> Callable[[Any, Any, Any], Check]:
    def make(argument: Any, _schema: Any, _root: Any) -> Check:
        limit = Decimal(str(argument))
        return when("number", lambda value: compare(value, limit))

    return make


def _size(kind: str, *, least: bool) -> Callable[[Any, Any, Any], Check]:
    def make(argument: Any, _schema: Any, _root: Any) -> Check:
        limit = int(argument)
        return when(kind, lambda value: len(value) >= limit if least else len(value) <= limit)

    return make


def _pattern(argument: Any, _schema: Any, _root: Any) -> Check:
    pattern = part(argument)
    return when("string", pattern.match)


def _unique(argument: Any, _schema: Any, _root: Any) -> Check:
    return when(
        "array", lambda value: not argument or len({_key(one) for one in value}) == len(value)
    )


def required(argument: Any, _schema: Any, _root: Any) -> Check:
    """The properties that an object must have."""
    names = set(argument)
    return when("object", lambda value: names <= set(value))


PLAIN: Mapping[str, Callable[[Any, Any, Any], Check]] = {
    "type": _type,
    "enum": _enum,
    "const": lambda argument, schema, root: _enum([argument], schema, root),
    "minimum": _bound(lambda value, limit: value >= limit),
    "maximum": _bound(lambda value, limit: value <= limit),
    "exclusiveMinimum": _bound(lambda value, limit: value > limit),
    "exclusiveMaximum": _bound(lambda value, limit: value < limit),
    "multipleOf": _bound(lambda value, limit: value % limit == 0),
    "minLength": _size("string", least=True),
    "maxLength": _size("string", least=False),
    "minItems": _size("array", least=True),
    "maxItems": _size("array", least=False),
    "minProperties": _size("object", least=True),
    "maxProperties": _size("object", least=False),
    "pattern": _pattern,
    "uniqueItems": _unique,
    "required": required,
}
