"""A project to begin with: small files that work at once, for somebody else's table."""

from collections.abc import Mapping
from importlib.resources import files
from importlib.resources.abc import Traversable

from gbopen.language import Language

# as they are called in a project -> as they are kept here, where they would mean something else
_KEPT_AS = {"site_hook.py": "site_hook.txt", ".gitignore": "gitignore.txt"}
_OTHERS = (
    "gbopen.toml",
    "README.md",
    "schemas/vaccination.json",
    "schemas/campaigns.json",
    "datasets/vaccination/dataset.json",
    "datasets/vaccination/data/vaccination.csv",
    "datasets/reference/dataset.json",
    "datasets/reference/data/campaigns.csv",
    "docs/vi/gioi-thieu.md",
    "docs/en/about.md",
    "mkdocs.yml",
)


def starter(language: Language, *, version: str) -> Mapping[str, bytes]:
    """The files of a new project by their path; it keeps to the rules of this version."""
    folder = files("gbopen.settings").joinpath("starter")
    made = {path: _read(folder, path) for path in _OTHERS}
    made |= {path: _read(folder, kept) for path, kept in _KEPT_AS.items()}
    settled = made["gbopen.toml"].decode().replace('language = "vi"', f'language = "{language}"')
    since = ".".join(version.split(".")[:2])
    made["gbopen.toml"] = settled.replace('since = "0.1"', f'since = "{since}"').encode()
    return made


def _read(folder: Traversable, path: str) -> bytes:
    return folder.joinpath(*path.split("/")).read_bytes()
