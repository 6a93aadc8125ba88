"""What a project has settled in its gbopen.toml: one frozen value, as it was written."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePath

from gbopen.findings.severity import Severity
from gbopen.language import Language

NAME = "gbopen.toml"


@dataclass(frozen=True, slots=True)
class Site:
    """How a project presents itself: where its site is, what it is called, and who answers."""

    url: str = ""
    title: str = ""
    title_en: str = ""
    publisher: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one gbopen.toml; "" or None where it says nothing. `file` is its name.

    Folders are told as they are seen from where `file` is seen. `schemas` and `reference` stand in
    the place of what gbopen brings, `add_schemas` and `add_reference` beside it.
    """

    file: str = ""
    language: Language | None = None
    today: date | None = None
    rules_since: str = ""
    ignore: frozenset[str] = frozenset()
    only: frozenset[str] = frozenset()
    fail_on: Severity | None = None
    limit: int | None = None
    decimal: str = ""
    dates: str = ""
    schemas: PurePath | None = None
    add_schemas: PurePath | None = None
    reference: PurePath | None = None
    add_reference: PurePath | None = None
    datasets: PurePath | None = None
    site: Site = field(default_factory=Site)

    @property
    def root(self) -> PurePath:
        """The folder of the project: that of its gbopen.toml."""
        return PurePath(self.file).parent
