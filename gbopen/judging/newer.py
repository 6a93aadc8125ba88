"""Rules that are newer than the version a project keeps to: their findings warn, and say so."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from gbopen.findings.finding import Finding
from gbopen.rules.catalogue import BY_NAME


def held_back(
    findings: Iterable[Finding], since: str, *, except_in: Collection[tuple[str, str]] = ()
) -> Iterator[Finding]:
    """The findings; those of rules newer than the version `since` as warnings, never as errors.

    `except_in` are the files, each with its sheet, of which nothing was read: what kept them from
    being read stays an error.
    """
    for one in findings:
        version = BY_NAME[one.rule].since
        read = (one.place.file, one.place.sheet) not in except_in
        if since and read and is_newer(version, since):
            severity = "warning" if one.severity == "error" else one.severity
            yield replace(one, severity=severity, newer=version)
        else:
            yield one


def is_newer(version: str, since: str) -> bool:
    """True where the version comes after the other one; 0.10 comes after 0.9, 0.1.0 is 0.1."""
    return _numbers(version) > _numbers(since)


def _numbers(version: str) -> tuple[int, ...]:
    numbers = [int(part) for part in version.split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)
