"""What is known about the files of one call: findings, exact counts, and what was not checked."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from gbopen.findings.finding import Finding, Unchecked
from gbopen.findings.severity import Severity
from gbopen.language import Bilingual, Listing


@dataclass(frozen=True, slots=True)
class FileSeen:
    """One file of the call: how it was read and how many findings of each severity it has.

    `rules` are the findings by rule, listed or not; `about` the reports it holds figures of, each
    as whose it is, of which kind and of when, as far as that is known; `title` is the table's.
    """

    name: str
    table: str = ""
    rows: int = 0
    encoding: str = ""
    delimiter: str = ""
    counts: tuple[int, int, int] = (0, 0, 0)
    sheet: str = ""
    rules: Mapping[str, int] = field(default_factory=dict)
    about: tuple[Listing, ...] = ()
    title: Bilingual = Bilingual("", "")


@dataclass(frozen=True)
class Report:
    """The outcome of a check. `counts` are exact even where `findings` was cut to a limit."""

    findings: tuple[Finding, ...]
    counts: dict[str, int]
    unchecked: tuple[Unchecked, ...]
    files: tuple[FileSeen, ...]
    today: date
    version: str
    severities: dict[str, int] = field(default_factory=dict)

    def count(self, severity: Severity) -> int:
        """How many findings of that severity there are, listed or not."""
        return self.severities.get(severity, 0)


def in_order(findings: Iterable[Finding], files: Iterable[FileSeen]) -> list[Finding]:
    """Findings in the order of files and their sheets, then row, column and rule code.

    Those of a whole file or sheet come first, those of a sheet that is not listed after the others.
    """
    seen = list(files)
    rank = {name: number for number, name in enumerate(dict.fromkeys(one.name for one in seen))}
    sheets = {(one.name, one.sheet): number for number, one in enumerate(seen)}
    return sorted(
        findings,
        key=lambda one: (
            rank.get(one.place.file, len(rank)),
            sheets.get((one.place.file, one.place.sheet), len(sheets) if one.place.sheet else -1),
            one.place.sheet,
            one.place.row or 0,
            one.place.column or 0,
            one.code,
        ),
    )


def make_report(  # noqa: PLR0913 - a report is made in one place, of these parts
    findings: Iterable[Finding],
    *,
    files: Iterable[FileSeen],
    unchecked: Iterable[Unchecked],
    today: date,
    version: str,
    limit: int = 1000,
) -> Report:
    """A report with at most `limit` findings kept per rule and column; 0 keeps them all."""
    seen = tuple(files)
    kept: list[Finding] = []
    counts: Counter[str] = Counter()
    severities: Counter[str] = Counter()
    of_file: defaultdict[tuple[str, str], Counter[tuple[Severity, str]]] = defaultdict(Counter)
    per_place: Counter[tuple[str, str, str, int | None]] = Counter()
    for one in in_order(findings, seen):
        counts[one.rule] += 1
        severities[one.severity] += 1
        for sheet in _sheets_of(one):
            of_file[sheet][one.severity, one.rule] += 1
        key = (one.rule, one.place.file, one.place.sheet, one.place.column)
        per_place[key] += 1
        if not limit or per_place[key] <= limit:
            kept.append(one)
    return Report(
        findings=tuple(kept),
        counts=dict(counts),
        unchecked=tuple(unchecked),
        files=tuple(_counted(file, of_file[file.name, file.sheet]) for file in seen),
        today=today,
        version=version,
        severities=dict(severities),
    )


def _sheets_of(one: Finding) -> Iterable[tuple[str, str]]:
    """The file and sheet that a finding counts for; both of them where two files are at odds."""
    places = (one.place, *one.also) if one.of_two_files else (one.place,)
    return dict.fromkeys((place.file, place.sheet) for place in places)


def joined(reports: Iterable[Report]) -> Report:
    """Reports of one day as one, each with its own files; at least one must be given."""
    all_of = list(reports)
    counts: Counter[str] = Counter()
    severities: Counter[str] = Counter()
    for one in all_of:
        counts.update(one.counts)
        severities.update(one.severities)
    return replace(
        all_of[0],
        findings=tuple(found for one in all_of for found in one.findings),
        counts=dict(counts),
        unchecked=tuple(found for one in all_of for found in one.unchecked),
        files=tuple(file for one in all_of for file in one.files),
        severities=dict(severities),
    )


def _counted(file: FileSeen, found: Counter[tuple[Severity, str]]) -> FileSeen:
    severities: Counter[str] = Counter()
    rules: Counter[str] = Counter()
    for (severity, rule), count in found.items():
        severities[severity] += count
        rules[rule] += count
    numbers = (severities["error"], severities["warning"], severities["info"])
    return replace(file, counts=numbers, rules=dict(rules))
