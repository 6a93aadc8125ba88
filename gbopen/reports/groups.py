"""The findings of a report by rule, worst first, and what is said of a list as a whole."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from gbopen.findings.finding import Finding
from gbopen.findings.report import FileSeen, Report
from gbopen.findings.severity import SEVERITIES, Severity
from gbopen.language import Bilingual
from gbopen.rules.catalogue import BY_NAME
from gbopen.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class Group:
    """The findings of one rule: those listed, and how many there are in all."""

    rule: Rule
    found: tuple[Finding, ...]
    total: int

    @property
    def severity(self) -> Severity:
        """How serious the findings are: as the rule says, unless it is newer than is kept to."""
        return min((one.severity for one in self.found), key=SEVERITIES.index)

    @property
    def cut(self) -> bool:
        """True where not every finding is listed."""
        return self.total > len(self.found)


def groups(report: Report) -> list[Group]:
    """One group a rule: the worst severity first, then in the order of the codes."""
    found: dict[str, list[Finding]] = {}
    for one in report.findings:
        found.setdefault(one.rule, []).append(one)
    made = [Group(BY_NAME[name], tuple(ones), report.counts[name]) for name, ones in found.items()]
    return sorted(made, key=lambda one: (SEVERITIES.index(one.severity), one.rule.code))


def worst_first(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings file by file and sheet by sheet, the worst first in each."""
    # they come in the order of files, so each sheet is one stretch
    for _, found in groupby(findings, lambda one: (one.place.file, one.place.sheet)):
        yield from sorted(found, key=lambda one: SEVERITIES.index(one.severity))


def worst(report: Report) -> Severity | None:
    """The gravest severity that occurs."""
    return next((one for one in SEVERITIES if report.count(one)), None)


def places(count: int) -> Bilingual:
    """So many places."""
    return Bilingual(f"{count} chỗ", f"{count} place{'s' * (count != 1)}")


def cut_list(group: Group) -> Bilingual:
    """That a list is not whole."""
    shown, total = len(group.found), group.total
    return Bilingual(
        f"Hiển thị {shown} trong tổng số {total} chỗ.", f"{shown} of {total} places are shown."
    )


def in_brief(report: Report) -> list[FileSeen]:
    """What stands in the table of files: a line a file, or a sheet where there is one file only."""
    whole: dict[str, FileSeen] = {}
    for file in report.files:
        whole[file.name] = _added(whole[file.name], file) if file.name in whole else file
    return list(whole.values()) if len(whole) > 1 else list(report.files)


def _added(file: FileSeen, sheet: FileSeen) -> FileSeen:
    errors, warnings, infos = map(sum, zip(file.counts, sheet.counts, strict=True))
    rows = file.rows + sheet.rows
    about = tuple(dict.fromkeys((*file.about, *sheet.about)))
    return replace(file, sheet="", rows=rows, counts=(errors, warnings, infos), about=about)


def about(file: FileSeen) -> Bilingual:
    """Whose report the file is, of which kind and of when; "" where that is not known."""
    if len(file.about) > 1:
        return Bilingual(f"{len(file.about)} báo cáo", f"{len(file.about)} reports")
    said = file.about[0] if file.about else Bilingual("", "")
    return Bilingual(said.said_in("vi"), said.said_in("en"))


def said_once(files: Iterable[FileSeen]) -> Iterator[tuple[FileSeen, Bilingual]]:
    """Each file with what is said about it; nothing for a sheet of which the one before says it."""
    before = ("", Bilingual("", ""))
    for file in files:
        own = (file.name, about(file))
        yield file, Bilingual("", "") if own == before else own[1]
        before = own


NOT_CHECKED = Bilingual("Chưa kiểm tra được", "Not checked")


def not_checked(report: Report) -> Iterator[Bilingual]:
    """What could not be looked up, and in one sentence the rules that therefore were not asked."""
    yield from dict.fromkeys(one.reason for one in report.unchecked if one.title)
    rules = ", ".join(sorted({one.rule for one in report.unchecked if not one.title}))
    if rules:
        yield Bilingual(
            f"vì vậy chưa kiểm tra được hết các quy tắc: {rules}.",
            f"so these rules could not be checked in every row: {rules}.",
        )
