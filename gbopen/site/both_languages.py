"""The end of a build: the English site inside the Vietnamese one, the downloads, and the checks."""

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig

from gbopen.site.links import Fault, broken_links
from gbopen.site.project import STATE, Project, downloads, project_of
from gbopen.site.search import fold_index
from gbopen.site.sitemap import write_sitemap

ENGLISH = "en"


def finish(config: MkDocsConfig) -> Sequence[Fault]:
    """What is left to do after one language is built; the faults of the whole site's links."""
    project = project_of(config)
    site = Path(config["site_dir"])
    fold_index(site)
    if project.language == "en":
        return ()
    _build_english(config, project)
    for package, target in downloads(project, site).items():
        shutil.copytree(package, target, dirs_exist_ok=True)
    write_sitemap(site, project.state.get("pairs", {}), site_url=project.site_url)
    return broken_links(site, base=urlsplit(project.site_url).path or "/")


def _build_english(config: MkDocsConfig, project: Project) -> None:
    """Build the English site with the same configuration, into en/ of this one."""
    pages = project.pages_folder().parent / ENGLISH
    pages.mkdir(parents=True, exist_ok=True)
    english = load_config(
        config_file=config.config_file_path,
        docs_dir=str(pages),
        site_dir=str(Path(config["site_dir"]) / ENGLISH),
        strict=False,  # its warnings count in the build that called this one
        **_own_settings(config, project),
    )
    state: dict[str, Any] = english["extra"].setdefault(STATE, {})
    state |= {"language": "en", "given": project.packages(), "site_url": project.site_url}
    english.theme["language"] = "en"
    english.plugins.on_startup(command="build", dirty=False)
    build(english)
    english.plugins.on_shutdown()
    # servers show the one of the root, which speaks both languages
    (Path(english["site_dir"]) / "404.html").unlink(missing_ok=True)


def _own_settings(config: MkDocsConfig, project: Project) -> dict[str, Any]:
    """The settings that mkdocs.yml has for the English site, and its address."""
    settings = dict(project.state.get("english", {}))
    if config["site_url"]:
        settings["site_url"] = config["site_url"].rstrip("/") + f"/{ENGLISH}/"
    return settings
