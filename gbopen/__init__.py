"""gbopen checks, packages and publishes the figures that agencies report on gender equality.

The verbs of the command line are functions here: `validate`, `read`, `contract`, `load_table` and
`build_package`. They are imported when they are first used: `import gbopen` costs nothing.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gbopen.verbs import build_package, contract, load_table, read, validate

__version__ = "0.1.0"
__all__ = ["build_package", "contract", "load_table", "read", "validate"]


def __getattr__(name: str) -> Any:
    """One of the verbs, imported now."""
    if name not in __all__:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from gbopen import verbs  # noqa: PLC0415 - the point of it: nothing is imported before

    return getattr(verbs, name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
