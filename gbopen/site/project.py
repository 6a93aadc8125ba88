"""The project a site is built from: its folder, its packages and tables, its settings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig

from gbopen import shipped
from gbopen.language import Language
from gbopen.publishing.package import build_all, current_packages
from gbopen.screening.folders import Folders, chosen_folders, settings_above, settings_in
from gbopen.settings.settings import Settings
from gbopen.site.places import DOWNLOADS
from gbopen.tables.load import load_tables
from gbopen.tables.table import Table

_UNSETTLED = Settings()
STATE = "gbopen"
"""The key of `extra:` in mkdocs.yml that holds our settings."""


@dataclass(frozen=True)
class Project:
    """What one build of one language is made from. `settings` are those of its gbopen.toml.

    Settings in mkdocs.yml, all of them optional, under `extra: gbopen:`: `datasets`, `packages` and
    `schemas` (folders), `english` (a mapping of MkDocs settings for the English site).
    """

    root: Path
    language: Language
    site_url: str
    state: dict[str, Any]
    settings: Settings = _UNSETTLED

    def pages_folder(self) -> Path:
        """Where the pages of this language are put together."""
        return self.root / "build" / "site-pages" / self.language

    def folder(self, name: str, default: str) -> Path:
        """A folder that a setting may name."""
        return self.root / str(self.state.get(name, default))

    def packages(self) -> Sequence[Path]:
        """The packages given by whoever builds, or those in dist/, or new ones of datasets/."""
        if "given" not in self.state:
            self.state["given"] = self._found()
        given: Sequence[Path] = self.state["given"]
        return given

    def _found(self) -> Sequence[Path]:
        datasets = self.folder("datasets", "datasets")
        dist = self.folder("packages", "dist")
        if not datasets.is_dir():
            return current_packages(dist)
        for out in (dist, self.root / "build" / "packages"):
            packages = current_packages(out)
            if is_current(packages, [datasets, *self._described_by()]):
                return packages
        out = self.root / "build" / "packages"
        build_all(datasets, out, given=self._own_folders(), settings=self.settings)
        return current_packages(out)

    def _described_by(self) -> Sequence[Path]:
        """What else packages are made from: folders, and the settings themselves."""
        settled = self.settings
        named = (settled.schemas, settled.add_schemas, settled.reference, settled.add_reference)
        file = [Path(settled.file)] if settled.file else []
        return [self.folder("schemas", "schemas"), *(Path(one) for one in named if one), *file]

    def _own_folders(self) -> Folders:
        """The schemas that mkdocs.yml names, or that lie in the project; none where settled."""
        folder = self.folder("schemas", "schemas")
        settled = self.settings.schemas or self.settings.add_schemas
        if not folder.is_dir() or (settled and "schemas" not in self.state):
            return Folders()
        return Folders(schemas=folder)

    def tables(self) -> Mapping[str, Table]:
        """The tables of the project, or those that come with gbopen."""
        chosen = chosen_folders(self._own_folders(), self.settings)
        further = [chosen.add_schemas] if chosen.add_schemas else []
        return load_tables(chosen.schemas or shipped.schemas(), *further)

    def watched(self) -> Sequence[Path]:
        """The folders and files whose changes call for a new build."""
        names = (
            self.root / "docs",
            self.folder("datasets", "datasets"),
            *self._described_by(),
        )
        return [one for one in dict.fromkeys(names) if one.exists()]


def is_current(packages: Sequence[Path], origins: Sequence[Path]) -> bool:
    """True where every dataset has its package, none of them older than what it is made from.

    `origins` are the folder of datasets and what says how they are packaged.
    """
    made = {one.parent.name: (one / "datapackage.json").stat().st_mtime for one in packages}
    wanted = {one.parent.name for one in origins[0].glob("*/dataset.json")}
    if not wanted or wanted != set(made):
        return False
    inside = (file for folder in origins for file in (folder, *folder.rglob("*")))
    files = (file for file in inside if file.is_file())
    return max(file.stat().st_mtime for file in files) <= min(made.values())


def project_of(config: MkDocsConfig) -> Project:
    """The project of a MkDocs configuration."""
    state = config["extra"].setdefault(STATE, {})
    root = Path(config.config_file_path).resolve().parent
    language: Language = state.get("language", "vi")
    settings = settings_in(settings_above(root))
    url = state.get("site_url") or config["site_url"] or settings.site.url
    return Project(root, language, url, state, settings)


def downloads(project: Project, site: Path) -> Mapping[Path, Path]:
    """Each package, and the folder of the site its files are offered in."""
    return {one: site / DOWNLOADS / one.parent.name / one.name for one in project.packages()}
