"""The shipped datasets as rows, and the documents they were transcribed from."""

import csv
import os
from pathlib import Path

import pytest

from gbopen.text import clean

ROOT = Path(__file__).parents[2]

FILES = {
    "hp-sngv-2022-news": "000_45be049bbb64bc7b.txt",
    "qb-sldtbxh-2022-annual": "001_f39baea8fe4e2bdc.txt",
    "unk-sngv-2020-campaign-plan": "002_0da39824c42d7b91.txt",
    "lc-skhcn-2024-plan": "003_8ec6539df59a08f1.txt",
    "tw-tcdlcl-2020-news": "004_b3247b0856881d75.txt",
}


@pytest.fixture(scope="session")
def rows():
    """The rows of a table of datasets/, by its name."""
    places = {path.stem: path for path in (ROOT / "datasets").glob("*/data/*.csv")}

    def of(table):
        with places[table].open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    return of


@pytest.fixture(scope="session")
def cells(rows):
    """Some cells, by column names in one text, of the one row that has the values of a key."""

    def of(table, columns, **key):
        found = [one for one in rows(table) if all(one[name] == key[name] for name in key)]
        assert len(found) == 1, f"{table} {key}: {len(found)} rows"
        return tuple(found[0][name] for name in columns.split())

    return of


@pytest.fixture(scope="session")
def originals():
    """The bytes of each source document; skipped where this machine has none, unless in CI."""
    shared = os.environ.get("GBOPEN_SHARED")
    folder = (Path(shared) if shared else ROOT.parent / "shared") / "sources"
    if not folder.is_dir():
        if os.environ.get("CI") == "true":
            pytest.fail("CI needs the source documents (set GBOPEN_SHARED)")
        pytest.skip("the source documents are not on this machine (set GBOPEN_SHARED)")
    return {source_id: (folder / name).read_bytes() for source_id, name in FILES.items()}


@pytest.fixture(scope="session")
def documents(originals):
    """The text of each source document, with plain single spaces."""
    return {source_id: clean(data.decode("utf-8")) for source_id, data in originals.items()}
