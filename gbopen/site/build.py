"""The whole site, both languages, built in a folder of its own and put in place when it is done."""

import logging
import tempfile
from collections.abc import Sequence
from logging.handlers import MemoryHandler
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from gbopen.errors import DatasetError
from gbopen.language import Bilingual
from gbopen.publishing.swap import replace_folder
from gbopen.site.project import STATE


def build_site(config: Path, packages: Sequence[Path], out: Path) -> None:
    """Build the site that mkdocs.yml describes from these packages, and make it the folder `out`.

    What stood in `out` is shown until the new site is whole. DatasetError names every page with a
    link that leads nowhere; the old site then stays.
    """
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".site-", dir=out.parent) as scratch:
        site = Path(scratch) / "site"
        _build(config, packages, site)
        replace_folder(site, out)


def _build(config: Path, packages: Sequence[Path], site: Path) -> None:
    # MkDocs says in its log what is wrong, not in its exception
    listener = MemoryHandler(capacity=10_000, flushLevel=logging.CRITICAL + 1)
    listener.setLevel(logging.WARNING)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(listener)
    try:
        settings = load_config(config_file=str(config), site_dir=str(site), strict=True)
        settings["extra"].setdefault(STATE, {})["given"] = list(packages)
        settings.plugins.on_startup(command="build", dirty=False)
        try:
            build(settings)
        finally:
            settings.plugins.on_shutdown()
    except MkDocsException as fault:
        said = [record.getMessage() for record in listener.buffer]
        raise _not_built(said or [str(fault)]) from fault
    finally:
        logger.removeHandler(listener)


def _not_built(said: Sequence[str]) -> DatasetError:
    lines = "\n".join(f"  {one}" for one in said)
    return DatasetError(
        Bilingual(f"Trang web chưa dựng được:\n{lines}", f"The site was not built:\n{lines}")
    )
