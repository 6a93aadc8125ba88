"""Which totals a part and a printed share leave possible.

A total N is possible where N is at least the part and at least 1, and 100 * part / N is within
half a unit of the last printed digit of the share (ties either way). The totals form an
unbroken run. The functions with column arguments use only the operators `broken` may use.
"""

from typing import Any


def least(part: Any, share: Any, share_scale: Any) -> Any:
    """The smallest total that brings the part down to the share."""
    return (200 * part * share_scale + 2 * share) // (2 * share + 1)


def most(part: Any, share: Any, share_scale: Any) -> Any:
    """The largest total that keeps the part up to the share; below 1 where the share is 0."""
    return 200 * part * share_scale // (2 * share - 1)


def some(part: Any, share: Any, share_scale: Any) -> Any:
    """True where at least one total is possible; a share of 0 always has one."""
    top = most(part, share, share_scale)
    reached = (top >= least(part, share, share_scale)) & (top >= part) & (top >= 1)
    return (share == 0) | reached


def none(part: Any, share: Any, share_scale: Any) -> Any:
    """True where no total is possible."""
    top = most(part, share, share_scale)
    missed = (top < least(part, share, share_scale)) | (top < part) | (top < 1)
    return (share > 0) & missed


def one(part: Any, share: Any, share_scale: Any) -> Any:
    """True where exactly one total is possible."""
    top = most(part, share, share_scale)
    lowest = (top == least(part, share, share_scale)) | (top == part) | (top == 1)
    return (share > 0) & some(part, share, share_scale) & lowest


def run(part: int, share: int, share_scale: int) -> tuple[int, int | None]:
    """The smallest and the largest possible total where there is one; None: without end."""
    low = max(part, 1, least(part, share, share_scale))
    return low, most(part, share, share_scale) if share else None
