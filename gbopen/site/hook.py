"""What MkDocs calls: pages are assembled before a build, and the other language built after it.

A project names this file in `hooks:` of its mkdocs.yml, or a file of its own with
``from gbopen.site.hook import *``. Settings stand under `extra: gbopen:` (see `Project`).
"""

import logging
import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from gbopen.errors import GbopenError
from gbopen.site.both_languages import finish
from gbopen.site.pages import assemble
from gbopen.site.presenting import present
from gbopen.site.project import Project, project_of

__all__ = [
    "on_config",
    "on_page_content",
    "on_page_context",
    "on_post_build",
    "on_post_page",
    "on_serve",
]

# a name below "mkdocs": what is said here counts in a strict build
log = logging.getLogger("mkdocs.gbopen")
_LINK = re.compile(r'href="(page|root):([^"#]*)(#[^"]*)?"')
_VIETNAMESE = ("Tiếng Việt", "vi", "")
_THEME = Path(__file__).parent / "theme"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Assemble the pages of this build's language and turn MkDocs to them."""
    try:
        project = project_of(config)
        pages = project.pages_folder()
        config["nav"] = assemble(
            project.packages(),
            project.tables(),
            project.language,
            docs=project.root / "docs",
            out=pages,
            site_url=project.site_url,
            site=project.settings.site,
        )
    except GbopenError as fault:
        raise PluginError(f"{fault.said_in('vi')}\n{fault.said_in('en')}") from fault
    present(config, project.settings.site, project.language)
    config["docs_dir"] = str(pages)
    config.theme.dirs.insert(0, str(_THEME))
    config["extra"]["alternate"] = True  # the theme shows partials/alternate.html, which is ours
    config["extra_css"] = ["assets/gbopen.css", *config["extra_css"]]
    config.watch.extend(str(one) for one in project.watched())
    return config


def on_serve(server: Any, *, config: MkDocsConfig, builder: Any) -> Any:
    """Watch what pages are made of, not the pages: writing them would start the next build."""
    del builder
    server.unwatch(config["docs_dir"])
    return server


def on_page_content(html: str, *, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Turn the links of generated pages into addresses."""
    root = _to_root(page, project_of(config))

    def address(match: re.Match[str]) -> str:
        kind, path, anchor = match.group(1), match.group(2), match.group(3) or ""
        if kind == "root":
            return f'href="{root}{path}{anchor}"'
        file = files.get_file_from_path(path)
        if file is None:
            log.warning("'%s' links to '%s', which is not there", page.file.src_uri, path)
            return 'href="#"'
        return f'href="{file.url_relative_to(page.file)}{anchor}"'

    return _LINK.sub(address, html)


def on_page_context(
    context: dict[str, Any], *, page: Page, config: MkDocsConfig, nav: Any
) -> dict[str, Any]:
    """Let the choice of language lead to the same page, not to the first one."""
    del nav
    project = project_of(config)
    other = str(page.meta.get("alternate", ""))
    there = File(other, "", "", config["use_directory_urls"]).url if other else ""
    project.state.setdefault("pairs", {})[page.url] = there
    name, lang, folder = ("English", "en", "en/") if project.language == "vi" else _VIETNAMESE
    address = _to_root(page, project) + folder + there.removeprefix("./")
    context["beside"] = {"name": name, "lang": lang, "link": address or "./"}
    return context


def _to_root(page: Page, project: Project) -> str:
    """The way from a page to the root of the whole site."""
    return "../" * (page.url.count("/") + (project.language == "en"))


def on_post_page(output: str, *, page: Page, config: MkDocsConfig) -> str:
    """Name the dialog of the search for readers of the screen; the theme leaves it without."""
    del page
    name = "Tìm kiếm" if project_of(config).language == "vi" else "Search"
    return output.replace('role="dialog"', f'role="dialog" aria-label="{name}"', 1)


@event_priority(-50)  # after the search has written its index
def on_post_build(*, config: MkDocsConfig) -> None:
    """Fold the search; with the last language, put the whole site together and check it."""
    for fault in finish(config):
        log.warning("%s: '%s': %s", fault.page, fault.address, fault.reason)
