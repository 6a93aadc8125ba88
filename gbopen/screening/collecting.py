"""The collector of garbage, at rest while rows and cells are made by the million.

None of them is garbage before the report is done, yet the collector would look through all of them
again and again: half of the time of a long file.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def not_collecting() -> Iterator[None]:
    """The collector at rest for what is done inside; then as it was before."""
    before = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if before:
            gc.enable()
