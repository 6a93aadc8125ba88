"""The code that pages offer: it runs, and codes stay text."""

import json
import subprocess
import sys

import pytest

from gbopen.site.citing import bibtex, citation
from gbopen.site.dataset_parts import file_size
from gbopen.site.snippets import frictionless_command, pandas_snippet, r_snippet

DESCRIPTOR = {
    "resources": [
        {
            "name": "places",
            "schema": {
                "fields": [
                    {"name": "code", "type": "string"},
                    {"name": "country", "type": "string"},
                    {"name": "valid_from", "type": "date"},
                    {"name": "persons", "type": "integer"},
                    {"name": "share", "type": "number"},
                    {"name": "year", "type": "year"},
                    {"name": "suppressed", "type": "boolean"},
                ]
            },
        }
    ]
}
ROWS = """code,country,valid_from,persons,share,year,suppressed
01,NA,2008-08-01,5,71.4,2022,true
02,VN,,,,,
"""
PRINT = """
print(dict(table.dtypes.astype(str)))
print(table.to_json(orient="records", date_format="iso", date_unit="s"))
"""


def test_pandas_reads_codes_as_text_and_counts_as_whole_numbers(tmp_path):
    file = tmp_path / 'a "quoted" place.csv'
    file.write_text(ROWS, encoding="utf-8")
    code = pandas_snippet(DESCRIPTOR, "places", str(file)) + PRINT
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=True, encoding="utf-8"
    )
    _, records = done.stdout.splitlines()
    first, second = json.loads(records)
    assert (first["code"], first["country"], first["persons"]) == ("01", "NA", 5)
    assert (first["share"], first["year"], first["suppressed"]) == (71.4, 2022, True)
    assert first["valid_from"].startswith("2008-08-01")
    assert list(second.values()) == ["02", "VN", None, None, None, None, None]


def test_the_pandas_snippet_is_what_a_reader_would_write():
    assert pandas_snippet(DESCRIPTOR, "places", "places.csv").splitlines()[:6] == [
        "import pandas as pd",
        "",
        "table = pd.read_csv(",
        '    "places.csv",',
        "    dtype={",
        '        "code": "string",',
    ]


def test_an_unknown_table_is_no_snippet():
    with pytest.raises(KeyError):
        pandas_snippet(DESCRIPTOR, "nowhere", "x.csv")


def test_r_reads_codes_as_text():
    code = r_snippet(DESCRIPTOR, "places", "places.csv")
    assert "    code = col_character(),\n" in code
    assert "    valid_from = col_date(),\n" in code
    assert "    suppressed = col_logical()\n" in code


def test_the_command_of_frictionless():
    assert frictionless_command("datapackage.json") == "frictionless validate datapackage.json\n"


def test_a_dataset_is_cited_with_version_and_date(library):
    package = library.packages[0]
    assert citation(package, "vi") == (
        "gbopen (2026). Nữ trong lãnh đạo, phiên bản 1.0.0, 22/11/2026. "
        "Bộ dữ liệu women-in-leadership."
    )
    assert citation(package, "en", site_url="https://example.org") == (
        "gbopen (2026). Women in leadership, version 1.0.0, 22 November 2026. "
        "Dataset women-in-leadership. https://example.org/en/datasets/women-in-leadership/"
    )


def test_a_dataset_is_cited_in_bibtex(library):
    assert bibtex(library.packages[0], "en", site_url="https://example.org/") == (
        "@misc{women-in-leadership-1-0-0,\n"
        "  author = {{gbopen}},\n"
        "  title = {{Women in leadership}},\n"
        "  year = {2026},\n"
        "  month = {11},\n"
        "  version = {1.0.0},\n"
        "  note = {Dataset women-in-leadership},\n"
        "  url = {https://example.org/en/datasets/women-in-leadership/},\n"
        "}\n"
    )


@pytest.mark.parametrize(
    ("size", "vi", "en"),
    [
        (1, "1 byte", "1 byte"),
        (268, "268 byte", "268 bytes"),
        (2449, "2,4 kB", "2.4 kB"),
        (2450, "2,5 kB", "2.5 kB"),
        (1_250_000, "1,3 MB", "1.3 MB"),
    ],
)
def test_a_size_is_said(size, vi, en):
    assert (file_size(size, "vi"), file_size(size, "en")) == (vi, en)
