"""JSON Schema for the values of one cell: the assertions of draft 7 that need no other file.

A keyword that would be silently passed over is refused instead (`Unsupported`).
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from gbopen.values.json_schema_plain import PLAIN, Check, Unsupported, required, when
from gbopen.values.patterns import Unsafe, part

_SAYS_NOTHING = frozenset(
    "$schema $id $comment title description default examples definitions $defs format "
    "readOnly writeOnly contentEncoding contentMediaType".split()
)


@dataclass(frozen=True)
class _Root:
    """A schema as a whole, with the checks of the references into it."""

    schema: Any
    made: dict[str, Check] = field(default_factory=dict)


def fits_of(schema: Any) -> Check:
    """The check of a whole schema; a value that leads it round in circles does not fit."""
    check = checker_of(schema)

    def fits(value: Any) -> bool:
        try:
            return check(value)
        except RecursionError:
            return False

    return fits


def checker_of(schema: Any, root: _Root | None = None) -> Check:
    """The check of a schema; Unsupported where a keyword of it is not understood."""
    if isinstance(schema, bool):
        return lambda _value: schema
    if not isinstance(schema, Mapping):
        raise Unsupported(str(schema)[:50])
    root = _Root(schema) if root is None else root
    if "$ref" in schema:
        return _referred(schema["$ref"], root)
    checks = []
    for keyword, argument in schema.items():
        if keyword in _SAYS_NOTHING or keyword in _WITH_OTHERS:
            continue
        if keyword not in _KEYWORDS:
            raise Unsupported(keyword)
        try:
            checks.append(_KEYWORDS[keyword](argument, schema, root))
        except (TypeError, ValueError, AttributeError, ArithmeticError, re.error, Unsafe) as fault:
            raise Unsupported(keyword) from fault
    return lambda value: all(check(value) for check in checks)


def _referred(pointer: Any, root: _Root) -> Check:
    """The check of the schema that a local reference names. Schemas may refer to themselves."""
    if isinstance(pointer, str) and pointer in root.made:
        return root.made[pointer]
    target = _target(pointer, root.schema)
    made: list[Check] = []
    asked: set[int] = set()

    def check(value: Any) -> bool:
        if id(value) in asked:  # the schema asks itself of the same value: it adds nothing
            return True
        asked.add(id(value))
        try:
            return made[0](value)
        finally:
            asked.discard(id(value))

    root.made[pointer] = check
    made.append(checker_of(target, root))
    return check


def _target(pointer: Any, schema: Any) -> Any:
    """What a reference leads to; Unsupported for one out of the schema, or to another reference."""
    target = schema
    if not isinstance(pointer, str) or not pointer.startswith("#"):
        raise Unsupported(f"$ref {pointer}")
    for step in pointer.removeprefix("#").split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if not isinstance(target, Mapping) or name not in target:
            raise Unsupported(f"$ref {pointer}")
        target = target[name]
    if isinstance(target, Mapping) and "$ref" in target:
        raise Unsupported(f"$ref {pointer}")
    return target


def _items(argument: Any, schema: Any, root: Any) -> Check:
    if isinstance(argument, list):
        firsts = [checker_of(one, root) for one in argument]
        rest = checker_of(schema.get("additionalItems", True), root)

        def check(value: Any) -> bool:
            found = all(one(item) for one, item in zip(firsts, value, strict=False))
            return found and all(map(rest, value[len(firsts) :]))

        return when("array", check)
    every, passed = checker_of(argument, root), len(schema.get("prefixItems", ()))
    return when("array", lambda value: all(map(every, value[passed:])))


def _properties(argument: Any, schema: Any, root: Any) -> Check:
    named = {name: checker_of(one, root) for name, one in argument.items()}
    del schema
    return when(
        "object",
        lambda value: all(named[name](one) for name, one in value.items() if name in named),
    )


def _additional(argument: Any, schema: Any, root: Any) -> Check:
    named = set(schema.get("properties", ()))
    patterns = [part(one) for one in schema.get("patternProperties", ())]
    check = checker_of(argument, root)
    return when(
        "object",
        lambda value: all(
            check(one)
            for name, one in value.items()
            if name not in named and not any(pattern.match(name) for pattern in patterns)
        ),
    )


def _by_pattern(argument: Any, _schema: Any, root: Any) -> Check:
    checks = [(part(pattern), checker_of(one, root)) for pattern, one in argument.items()]
    return when(
        "object",
        lambda value: all(
            check(one)
            for name, one in value.items()
            for pattern, check in checks
            if pattern.match(name)
        ),
    )


def _combined(judge: Callable[[list[bool]], bool]) -> Callable[[Any, Any, Any], Check]:
    def make(argument: Any, _schema: Any, root: Any) -> Check:
        checks = [checker_of(one, root) for one in argument]
        return lambda value: judge([check(value) for check in checks])

    return make


def _contains(argument: Any, schema: Any, root: Any) -> Check:
    check = checker_of(argument, root)
    least, most = int(schema.get("minContains", 1)), schema.get("maxContains")

    def count(value: Any) -> bool:
        found = sum(map(check, value))
        return found >= least and (most is None or found <= int(most))

    return when("array", count)


def _first_items(argument: Any, _schema: Any, root: Any) -> Check:
    firsts = [checker_of(one, root) for one in argument]
    return when(
        "array",
        lambda value: all(one(item) for one, item in zip(firsts, value, strict=False)),
    )


def _property_names(argument: Any, _schema: Any, root: Any) -> Check:
    check = checker_of(argument, root)
    return when("object", lambda value: all(map(check, value)))


def _dependent(argument: Any, _schema: Any, root: Any) -> Check:
    """Where a property is there, others must be, or a schema holds for the whole."""
    checks = {
        name: required(one, None, root) if isinstance(one, list) else checker_of(one, root)
        for name, one in argument.items()
    }
    return when(
        "object",
        lambda value: all(check(value) for name, check in checks.items() if name in value),
    )


def _if(argument: Any, schema: Any, root: Any) -> Check:
    when = checker_of(argument, root)
    then = checker_of(schema.get("then", True), root)
    otherwise = checker_of(schema.get("else", True), root)
    return lambda value: then(value) if when(value) else otherwise(value)


def _not(argument: Any, _schema: Any, root: Any) -> Check:
    check = checker_of(argument, root)
    return lambda value: not check(value)


# what keywords beside them look at
_WITH_OTHERS = frozenset(("additionalItems", "then", "else", "minContains", "maxContains"))
_KEYWORDS: Mapping[str, Callable[[Any, Any, Any], Check]] = {
    **PLAIN,
    "items": _items,
    "contains": _contains,
    "properties": _properties,
    "additionalProperties": _additional,
    "patternProperties": _by_pattern,
    "allOf": _combined(all),
    "anyOf": _combined(any),
    "oneOf": _combined(lambda found: found.count(True) == 1),
    "not": _not,
    "if": _if,
    "prefixItems": _first_items,
    "propertyNames": _property_names,
    **dict.fromkeys(("dependencies", "dependentRequired", "dependentSchemas"), _dependent),
}
