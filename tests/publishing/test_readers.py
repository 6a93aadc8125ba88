"""The packages in the hands of others: the frictionless command, pandas by our own snippet."""

import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from gbopen.site.snippets import pandas_snippet

NAMES = (
    "campaign-activities",
    "donor-projects",
    "reference",
    "submitted-reports",
    "support-services",
    "training",
    "women-in-leadership",
)
IS = {
    "string": pd.api.types.is_string_dtype,
    "integer": lambda kind: str(kind) == "Int64",
    "year": lambda kind: str(kind) == "Int64",
    "number": pd.api.types.is_float_dtype,
    "date": pd.api.types.is_datetime64_any_dtype,
    "boolean": lambda kind: str(kind) == "boolean",
}


@pytest.mark.parametrize("name", NAMES)
def test_the_frictionless_command_finds_the_package_valid(packages, name):
    command = Path(sys.executable).with_name("frictionless")
    done = subprocess.run(
        [str(command), "validate", "datapackage.json", "--json"],
        cwd=packages[name],
        capture_output=True,
        check=False,
    )
    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert report["valid"] is True
    described = json.loads((packages[name] / "datapackage.json").read_text(encoding="utf-8"))
    rows = {one["name"]: one["gbopen:rows"] for one in described["resources"]}
    assert {one["name"]: one["stats"]["rows"] for one in report["tasks"]} == rows


@pytest.mark.parametrize("name", NAMES)
def test_pandas_reads_every_resource_with_the_declared_types(packages, name):
    folder = packages[name]
    described = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    for resource in described["resources"]:
        path = str(folder / resource["path"])
        names: dict[str, object] = {}
        exec(pandas_snippet(described, resource["name"], path), names)  # noqa: S102
        (frame,) = [one for one in names.values() if isinstance(one, pd.DataFrame)]
        assert len(frame) == resource["gbopen:rows"]
        for field in resource["schema"]["fields"]:
            if frame[field["name"]].notna().any():
                assert IS[field["type"]](frame[field["name"]].dtype), field["name"]


def test_province_codes_keep_their_zero(packages):
    folder = packages["reference"]
    described = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
    names: dict[str, object] = {}
    exec(  # noqa: S102
        pandas_snippet(described, "provinces", str(folder / "data/provinces.csv")), names
    )
    (frame,) = [one for one in names.values() if isinstance(one, pd.DataFrame)]
    assert frame["code"].iloc[0] == "01"
