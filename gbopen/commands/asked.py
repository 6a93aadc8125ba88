"""How files are to be judged: what the command line says, and what the settings say."""

from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from pathlib import Path

from gbopen.commands.settings import nearest_to
from gbopen.judging.file import OfFile, Setting, Wanted
from gbopen.language import Bilingual, Language
from gbopen.screening.folders import Folders, chosen_folders, settled_datasets
from gbopen.screening.setting import make_setting
from gbopen.settings.settings import Settings
from gbopen.values.conventions import declared

DATASETS = "datasets"
_IGNORED = Bilingual("không xét các quy tắc:", "rules left out:")
_ONLY = Bilingual("chỉ xét các quy tắc:", "no rules but:")


@dataclass(frozen=True, slots=True)
class Asked:
    """How files are to be judged: what the command line says, else what the settings say."""

    settings: Settings
    day: date
    limit: int
    wanted: Wanted
    decimal: str
    dates: str
    folders: Folders

    def of(self, settings: Settings) -> OfFile:
        """What holds for the files of one gbopen.toml."""
        chosen = self.wanted.ignore or self.wanted.only
        wanted = self.wanted if chosen else Wanted(settings.ignore, settings.only)
        decimal, dates = self.decimal or settings.decimal, self.dates or settings.dates
        return OfFile(wanted, declared(decimal, dates))

    def setting(self, files: Iterable[Path], *, table: str) -> Setting:
        """The setting of the whole call, with what holds for single files."""
        whole = self.settings
        here = self.of(whole)
        setting = make_setting(
            day=self.day,
            **asdict(chosen_folders(self.folders, whole)),
            table=table,
            datasets=settled_datasets(whole) or Path(whole.root, DATASETS),
            conventions=here.conventions,
            limit=self.limit,
            rules_since=whole.rules_since,
        )
        own = {
            file.as_posix(): self.of(near)
            for file, near in nearest_to(files).items()
            if near.file != whole.file
        }
        return replace(setting, wanted=here.wanted, of_files=own)

    def beside(self, table: str) -> list[str]:
        """The options given that say how the tables of gbopen are read."""
        given = {"--table": table, "--decimal": self.decimal, "--dates": self.dates}
        folders = {
            "--" + name.replace("_", "-"): folder for name, folder in asdict(self.folders).items()
        }
        return [option for option, value in (given | folders).items() if value]

    def left_out(self, files: Iterable[Path], language: Language) -> Iterator[str]:
        """A line for every gbopen.toml that keeps rules from being told: nobody is to miss that."""
        if self.wanted.ignore or self.wanted.only:
            return
        for settings in dict.fromkeys([self.settings, *nearest_to(files).values()]):
            for rules, said in ((settings.ignore, _IGNORED), (settings.only, _ONLY)):
                if rules:
                    yield f"{settings.file}: {said.said_in(language)} {', '.join(sorted(rules))}"
