"""Datasets -> packages in dist/: checked, written, checked again by others, then made current."""

import shutil
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

from gbopen.findings.report import Report
from gbopen.judging.file import Setting
from gbopen.publishing.checked import check_dataset
from gbopen.publishing.dataset import find_datasets, read_dataset
from gbopen.publishing.descriptor import descriptor_of, to_bytes
from gbopen.publishing.judges import judged_by_frictionless, judged_by_pandera
from gbopen.publishing.known_issues import read_known_issues, settle
from gbopen.publishing.resources import resources_of
from gbopen.publishing.swap import replace_folder
from gbopen.screening.folders import Folders, chosen_folders
from gbopen.screening.setting import known_in, make_setting
from gbopen.settings.settings import Settings, Site

_NONE = Folders()
_UNSETTLED = Settings()


@dataclass(frozen=True, slots=True)
class Built:
    """A package as it was written: its dataset, version, folder and the report on its rows."""

    name: str
    version: str
    folder: Path
    report: Report
    known_issues: int


def build_all(
    datasets: Path,
    out: Path,
    *,
    names: Iterable[str] = (),
    given: Folders = _NONE,
    settings: Settings = _UNSETTLED,
) -> list[Built]:
    """Package the datasets of those names, or all; nothing is changed where one of them fails.

    `given` are folders that come before those of the settings. Of the settings count folders,
    `rules_since` and the site; which rules are left out does not: what is published is judged by
    all of them. DatasetError names every fault that is neither mended nor a listed known issue.
    """
    folders = find_datasets(datasets, names)
    chosen = chosen_folders(given, settings)
    setting = replace(setting_for(datasets, chosen), rules_since=settings.rules_since)
    out.mkdir(parents=True, exist_ok=True)
    # beside the packages, so that a rename stays on one file system; a killed run may have left it
    scratch = out / ".packaging"
    shutil.rmtree(scratch, ignore_errors=True)
    try:
        written = [_write(folder, scratch, setting, settings.site) for folder in folders]
        return [_make_current(one, out) for one in written]
    finally:
        shutil.rmtree(scratch, ignore_errors=True)


def build_one(dataset: Path, *, out: Path, settings: Settings = _UNSETTLED) -> Built:
    """Package one dataset folder; its neighbours count as known sources."""
    return build_all(dataset.parent, out, names=[dataset.name], settings=settings)[0]


def setting_for(datasets: Path, chosen: Folders = _NONE) -> Setting:
    """The code lists of the datasets themselves come before those shipped with gbopen."""
    lists = datasets / "reference" / "data"
    if lists.is_dir() and not chosen.reference and not chosen.add_reference:
        beside = "reference" if chosen.schemas else "add_reference"
        chosen = replace(chosen, **{beside: lists})
    setting = make_setting(day=date(1, 1, 1), **asdict(chosen))
    known = known_in(datasets, setting.tables)
    return replace(setting, known=known)


def _write(folder: Path, scratch: Path, setting: Setting, site: Site) -> Built:
    dataset = read_dataset(folder, setting.tables)
    issues = read_known_issues(folder / "known_issues.csv", setting.tables)
    checked = check_dataset(dataset, setting)
    settle(checked.located, issues, name=dataset.name)
    judged_by_pandera(checked, setting)
    resources = resources_of(checked, issues)
    target = scratch / dataset.name / dataset.version
    for resource in resources:
        file = target / resource.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(resource.to_csv())
    described = descriptor_of(dataset, resources, checked.report, issues=len(issues), site=site)
    (target / "datapackage.json").write_bytes(to_bytes(described))
    judged_by_frictionless(target / "datapackage.json")
    return Built(dataset.name, dataset.version, target, checked.report, len(issues))


def _make_current(built: Built, out: Path) -> Built:
    target = out / built.name / built.version
    replace_folder(built.folder, target)
    return Built(built.name, built.version, target, built.report, built.known_issues)


def current_packages(out: Path) -> Sequence[Path]:
    """The folder of the newest version of every package in `out`, in order of name."""
    newest: dict[str, Path] = {}
    for descriptor in sorted(out.glob("*/*/datapackage.json")):
        folder = descriptor.parent
        best = newest.get(folder.parent.name)
        if best is None or _order(folder) > _order(best):
            newest[folder.parent.name] = folder
    return [newest[name] for name in sorted(newest)]


def _order(folder: Path) -> tuple[int, ...]:
    return tuple(int(part) for part in folder.name.split(".") if part.isdigit())
