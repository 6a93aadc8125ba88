"""Return slips: what each file is told, and nothing of any other file but its name."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePosixPath

from gbopen.findings.finding import Finding
from gbopen.findings.report import Report
from gbopen.findings.severity import SEVERITIES
from gbopen.language import Bilingual, Language, Sayable
from gbopen.reports.as_text import as_text, printable
from gbopen.reports.groups import about, in_brief
from gbopen.reports.names import renamed, short_names
from gbopen.text import clean

TWO_FILES, OTHER_FILE = "two_files", "other_file"
_LONGEST = 120  # with a folder and an ending, a name that every system takes
# what Windows lets no file be called, and what means something in a path or on a command line
_RESERVED = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)),
}
_UNSAFE = str.maketrans(dict.fromkeys('<>:"|?*\\%', "_"))


def slips(report: Report) -> dict[str, Report]:
    """The report on each file of its own, by the name of its slip without an ending."""
    names = dict.fromkeys(file.name for file in report.files)
    shown = dict.fromkeys(file.name for file in short_names(report).files)
    if len(names) == 1:
        shown = dict.fromkeys(PurePosixPath(name).name for name in names)
    alike = Counter(safe_name(short).casefold() for short in shown)
    last = {name: PurePosixPath(name).name for name in names}
    findings = told(report)
    taken: dict[str, Report] = {}
    for name, short in zip(names, shown, strict=True):
        own = safe_name(short)
        if alike[own.casefold()] > 1:  # mau.doc and mau.xlsx: told apart by their endings
            own = safe_name(f"{short}.slip")
        taken[_free(own, taken)] = renamed(_slip(report, name, findings.get(name, [])), last)
    return taken


def slip_text(report: Report, language: Language) -> str:
    """A slip as text: the name of its file, then the report on it."""
    name = printable(report.files[0].name, limit=0)
    title = Bilingual(f"Phiếu trả lời: {name}", f"Return slip: {name}")
    whose = printable(about(in_brief(report)[0]).said_in(language))
    heading = "\n".join(line for line in (title.said_in(language), whose) if line)
    return f"{heading}\n\n{as_text(report, language)}"


def _free(name: str, taken: dict[str, Report]) -> str:
    """The name, numbered where another slip has it; capitals make no difference on some disks."""
    used = {one.casefold() for one in taken}
    number, free = 2, name
    while free.casefold() in used:
        free, number = f"{name} ({number})", number + 1
    return free


def safe_name(name: str) -> str:
    """A file name for the slip of that file: its folders and its name, without its ending."""
    path = PurePosixPath(name)
    parts = [part for part in (*path.parts[:-1], path.stem) if part not in ("/", "..", ".")]
    text = clean(" - ".join(parts)).translate(_UNSAFE)
    text = "".join(char if char.isprintable() else "_" for char in text)
    text = text[-_LONGEST:].strip(" .-~") or "tep"
    return f"_{text}" if text.partition(".")[0].casefold() in _RESERVED else text


def _slip(report: Report, name: str, findings: Iterable[Finding]) -> Report:
    """What is known of that file."""
    files = [file for file in report.files if file.name == name]
    counts: Counter[str] = sum((Counter(file.rules) for file in files), Counter())
    numbers = zip(*(file.counts for file in files), strict=True)
    return replace(
        report,
        findings=tuple(findings),
        counts=dict(counts),
        severities=dict(zip(SEVERITIES, map(sum, numbers), strict=True)),
        files=tuple(files),
        unchecked=tuple(one for one in report.unchecked if one.file == name),
    )


def told(report: Report) -> dict[str, list[Finding]]:
    """What each file is told: its own findings, and those of two files that are at odds."""
    found: dict[str, list[Finding]] = {}
    for one in report.findings:
        names = dict.fromkeys(place.file for place in (one.place, *one.also))
        for name in names if one.of_two_files else (one.place.file,):
            own = _told(one, name)
            if own is not None:
                found.setdefault(name, []).append(own)
    return found


def _told(one: Finding, name: str) -> Finding | None:
    """The finding as the file of that name is told of it; None where it is not its own."""
    if one.of_two_files:
        return _of_two_files(one, name)
    if one.place.file != name:
        return None
    return replace(one, also=tuple(place for place in one.also if place.file == name))


def _of_two_files(one: Finding, name: str) -> Finding | None:
    """What either of two files that hold the same is told: its own places, and the other's name."""
    places = (one.place, *one.also)
    own = [place for place in places if place.file == name]
    others = [place for place in places if place.file != name]
    if not own or not others:
        return None
    here = replace(
        one, place=own[0], also=tuple(own[1:]), found=one.found if own[0] is one.place else ""
    )
    if one.wording != TWO_FILES:
        return here
    kept = {key: one.parameters[key] for key in ("columns", "values")}
    other: dict[str, Sayable] = {"r": own[0].row or 0, "f": others[0].file}
    return replace(here, wording=OTHER_FILE, parameters=kept | other)
