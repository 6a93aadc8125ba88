"""What stands in a package, typed by hand; what keeps one from being written; same bytes always."""

import csv
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gbopen.errors import DatasetError
from gbopen.publishing.package import build_all, current_packages

ROOT = Path(__file__).parents[2]

NAMES = {
    "campaign-activities",
    "donor-projects",
    "reference",
    "submitted-reports",
    "support-services",
    "training",
    "women-in-leadership",
}

# W1 … W17 as they stand in the package: recomputed share and verdict
STATUS = {
    "hp-sngv-2022-news/staff_all": ("", "ok"),
    "hp-sngv-2022-news/edu_bachelor": ("", "not_checkable"),
    "hp-sngv-2022-news/edu_master": ("", "not_checkable"),
    "hp-sngv-2022-news/party_committee": ("71.43", "rounded_up"),
    "hp-sngv-2022-news/party_cell_secretary": ("", "not_checkable"),
    "hp-sngv-2022-news/agency_leadership": ("66.67", "ok"),
    "hp-sngv-2022-news/division_heads": ("", "not_checkable"),
    "hp-sngv-2022-news/union_vice_chair": ("", "counts_only"),
    "hp-sngv-2022-news/union_committee": ("71.43", "rounded_up"),
    "hp-sngv-2022-news/women_advancement_board": ("", "counts_only"),
    "tw-tcdlcl-2020-news/party_committee": ("30.77", "truncated"),
    "tw-tcdlcl-2020-news/youth_union_committee": ("23.08", "qualifier"),
    "tw-tcdlcl-2020-news/union_committee": ("60.00", "ok"),
    "tw-tcdlcl-2020-news/unit_leadership": ("29.17", "ok"),
    "tw-tcdlcl-2020-news/division_heads": ("43.21", "mismatch"),
}


def rows(folder, path):
    with (folder / path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def descriptor(folder):
    return json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))


def test_every_dataset_is_a_package(packages):
    assert set(packages) == NAMES


def test_the_verdict_on_every_figure_of_the_sources(packages):
    found = {
        f"{row['source_id']}/{row['measure_id']}": (row["pct_computed"], row["check_status"])
        for row in rows(packages["women-in-leadership"], "data/representation.csv")
    }
    assert found == STATUS


def test_courses_without_a_printed_share_get_the_recomputed_one(packages):
    found = [
        (row["course_no"], row["pct_computed"], row["check_status"])
        for row in rows(packages["training"], "data/training.csv")
        if row["source_id"] == "tw-tcdlcl-2020-news"
    ]
    assert found == [
        ("1", "55.56", "counts_only"),
        ("2", "50.00", "counts_only"),
        ("3", "46.15", "counts_only"),
        ("4", "70.00", "counts_only"),
        ("5", "57.14", "counts_only"),
    ]


def test_known_issues_carry_their_message_and_reason(packages):
    found = rows(packages["women-in-leadership"], "known_issues.csv")
    assert len(found) == 9
    wrong = next(row for row in found if row["key"] == "tw-tcdlcl-2020-news/party_committee/all")
    assert wrong["rule"] == "share-mismatch"
    assert wrong["message_vi"] == (
        "4/13 = 30,8%, làm tròn là 31%; báo cáo ghi 30%, có thể do bỏ phần thập phân mà không "
        "làm tròn."
    )
    assert wrong["reason_vi"]
    assert wrong["reason_en"]


@pytest.mark.parametrize("name", sorted(NAMES))
def test_bytes_and_hash_are_those_of_the_files(packages, name):
    for resource in descriptor(packages[name])["resources"]:
        data = (packages[name] / resource["path"]).read_bytes()
        assert resource["bytes"] == len(data)
        assert resource["hash"] == "sha256:" + hashlib.sha256(data).hexdigest()
        assert b"\r" not in data
        assert not data.startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("name", sorted(NAMES))
def test_it_obeys_the_official_profile_of_data_package_v2(packages, shared, name):
    import jsonschema  # noqa: PLC0415

    profile = json.loads(
        (shared / "standards" / "datapackage-2.0" / "datapackage.json").read_text(encoding="utf-8")
    )
    checker = jsonschema.Draft7Validator(profile, format_checker=jsonschema.FormatChecker())
    assert [fault.message for fault in checker.iter_errors(descriptor(packages[name]))] == []


def test_the_head_of_a_descriptor(packages):
    head = descriptor(packages["women-in-leadership"])
    assert head["$schema"] == "https://datapackage.org/profiles/2.0/datapackage.json"
    assert head["languages"] == ["vi", "en"]
    assert head["created"] == "2026-11-22T00:00:00Z"
    assert head["licenses"][0]["name"] == "CC-BY-4.0"
    assert head["gbopen:validation"]["errors"] == 4
    assert head["gbopen:validation"]["warnings"] == 5
    assert head["gbopen:validation"]["known_issues"] == 9
    assert "$schema" not in head["resources"][0]
    assert "fieldsMatch" not in json.dumps(head)


def test_only_the_reference_rows_that_are_needed_come_along(packages):
    folder = packages["women-in-leadership"]
    assert [row["source_id"] for row in rows(folder, "reference/sources.csv")] == [
        "hp-sngv-2022-news",
        "tw-tcdlcl-2020-news",
    ]
    assert {row["agency_id"] for row in rows(folder, "reference/agencies.csv")} == {
        "hp-sngv",
        "tw-tcdlcl",
    }
    assert {row["code"] for row in rows(folder, "reference/provinces.csv")} == {"31"}


def test_no_confidential_column_is_in_any_package(packages):
    for folder in packages.values():
        for resource in descriptor(folder)["resources"]:
            names = {field["name"] for field in resource["schema"]["fields"]}
            assert not names & {"commune_name", "clients_women", "clients_men", "mailbox"} or (
                resource["name"] == "activities"
            )


def copied(tmp_path):
    """A copy of the project's datasets to spoil."""
    target = tmp_path / "datasets"
    shutil.copytree(ROOT / "datasets", target)
    return target


def spoil(file, old, new):
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")


SPOILT = [
    pytest.param(
        "women-in-leadership/data/representation.csv",
        "agency_leadership,all,,2,3,67",
        "agency_leadership,all,,2,3,68",
        "share-mismatch",
        id="a new wrong share",
    ),
    pytest.param(
        "women-in-leadership/data/representation.csv",
        ",5,7,72,",
        ",5,7,71,",
        "no longer occurs",
        id="a known issue that is mended",
    ),
    pytest.param(
        "women-in-leadership/data/representation.csv",
        "agency_leadership,all,,2,3,67",
        "agency_leadership,all,,two,3,67",
        "[type]",
        id="a cell that is no number",
    ),
    pytest.param(
        "women-in-leadership/dataset.json",
        '"version": "1.0.0"',
        '"version": "1.0"',
        "1.0.0",
        id="a version of two parts",
    ),
    pytest.param(
        "women-in-leadership/dataset.json", '"licenses"', '"licences"', "licenses", id="no licence"
    ),
    pytest.param(
        "women-in-leadership/known_issues.csv",
        "representation,hp-sngv-2022-news/party_committee/all,share-mismatch",
        "representation,hp-sngv-2022-news/party_committee/all,type",
        "row and table rules",
        id="a fault of type listed as known",
    ),
]


@pytest.mark.parametrize(("path", "old", "new", "said"), SPOILT)
def test_a_fault_stops_the_package_and_leaves_the_old_one(tmp_path, path, old, new, said):
    datasets, out = copied(tmp_path), tmp_path / "dist"
    build_all(datasets, out, names=["women-in-leadership"])
    before = (out / "women-in-leadership/1.0.0/datapackage.json").read_bytes()
    spoil(datasets / path, old, new)
    with pytest.raises(DatasetError, match=said.replace("[", r"\[").replace("]", r"\]")):
        build_all(datasets, out, names=["women-in-leadership"])
    assert (out / "women-in-leadership/1.0.0/datapackage.json").read_bytes() == before
    assert [one.name for one in out.iterdir()] == ["women-in-leadership"]


def test_a_confidential_cell_stops_the_package(tmp_path):
    datasets = copied(tmp_path)
    file = datasets / "support-services/data/services.csv"
    lines = file.read_text(encoding="utf-8").splitlines()
    spoilt = [lines[0] + ",clients_women", *(line + ",3" for line in lines[1:])]
    file.write_text("\n".join(spoilt) + "\n", encoding="utf-8")
    with pytest.raises(DatasetError, match="confidential-in-package"):
        build_all(datasets, tmp_path / "dist", names=["support-services"])
    assert list((tmp_path / "dist").iterdir()) == []


def test_a_second_build_replaces_the_first_whole(tmp_path):
    datasets, out = copied(tmp_path), tmp_path / "dist"
    built = build_all(datasets, out, names=["training"])[0]
    (built.folder / "stray.txt").write_text("left by hand", encoding="utf-8")
    build_all(datasets, out, names=["training"])
    assert not (built.folder / "stray.txt").exists()


def test_the_newest_version_is_current(tmp_path):
    for version in ("1.2.0", "1.10.0", "0.9.9"):
        folder = tmp_path / "training" / version
        folder.mkdir(parents=True)
        (folder / "datapackage.json").write_text("{}", encoding="utf-8")
    assert [one.name for one in current_packages(tmp_path)] == ["1.10.0"]


def tree(folder):
    return {
        one.relative_to(folder).as_posix(): one.read_bytes()
        for one in sorted(folder.rglob("*"))
        if one.is_file()
    }


def test_the_same_bytes_in_another_locale_time_zone_and_hash_seed(tmp_path, packages):
    out = tmp_path / "dist"
    environment = {
        **os.environ,
        "TZ": "Pacific/Kiritimati",
        "LC_ALL": "C",
        "PYTHONHASHSEED": "4242",
        "PYTHONUTF8": "0",
        "SOURCE_DATE_EPOCH": "1",
    }
    command = [sys.executable, "-c", "from gbopen.commands.cli import main; main()", "package"]
    subprocess.run(
        [*command, "--out", str(out)], cwd=ROOT, env=environment, check=True, capture_output=True
    )
    first = packages["training"].parents[1]
    assert tree(out) == tree(first)
