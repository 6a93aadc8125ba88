"""The two judges beside our own: what each of them must not let through."""

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from gbopen.errors import DatasetError, RuleCrash
from gbopen.publishing.checked import check_dataset
from gbopen.publishing.dataset import read_dataset
from gbopen.publishing.judges import judged_by_frictionless, judged_by_pandera
from gbopen.publishing.package import setting_for

ROOT = Path(__file__).parents[2]
NAME = "women-in-leadership"
ROWS = "data/representation.csv"


@pytest.fixture(scope="module")
def setting():
    return setting_for(ROOT / "datasets")


@pytest.fixture(scope="module")
def checked(setting):
    return check_dataset(read_dataset(ROOT / "datasets" / NAME, setting.tables), setting)


def test_pandera_finds_what_the_judge_found(checked, setting):
    judged_by_pandera(checked, setting)


def test_a_finding_that_only_the_judge_has_stops_with_the_rule_and_the_row(checked, setting):
    first = checked.located[0]
    odd = replace(first, finding=replace(first.finding, rule="part-exceeds-whole"))
    with pytest.raises(RuleCrash, match=r"GB310 part-exceeds-whole: \[\d+\]"):
        judged_by_pandera(replace(checked, located=[*checked.located, odd]), setting)


def test_a_finding_that_only_pandera_has_stops_with_the_rule_and_the_row(checked, setting):
    kept = [one for one in checked.located if one.finding.rule != "share-mismatch"]
    assert len(kept) < len(checked.located)
    with pytest.raises(RuleCrash, match=r"GB301 share-mismatch: \[\d+"):
        judged_by_pandera(replace(checked, located=kept), setting)


@pytest.fixture
def package(packages, tmp_path):
    """A package of one's own to spoil, its hashes and sizes not told."""
    folder = tmp_path / NAME / "1.0.0"
    shutil.copytree(packages[NAME], folder)
    descriptor = folder / "datapackage.json"
    described = json.loads(descriptor.read_bytes())
    for resource in described["resources"]:
        del resource["hash"], resource["bytes"]
    descriptor.write_text(json.dumps(described), encoding="utf-8")
    return folder


def described(package, change):
    file = package / "datapackage.json"
    descriptor = json.loads(file.read_bytes())
    change(descriptor["resources"][0])
    file.write_text(json.dumps(descriptor), encoding="utf-8")


def rewritten(package, change):
    file = package / ROWS
    file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")


def last_line(text):
    return text.splitlines()[-1] + "\n"


SPOILT = {
    "a row twice": (
        lambda package: rewritten(package, lambda text: text + last_line(text)),
        ["data/representation.csv, dòng ", "[primary-key]"],
    ),
    "a cell of another type": (
        lambda package: rewritten(package, lambda text: text.replace(",40,70,", ",4o,70,", 1)),
        ['data/representation.csv, dòng 2, cột "count_total"', "[type-error]"],
    ),
    "a source that is not in the package": (
        lambda package: rewritten(package, lambda text: text.replace("hp-sngv-2022-news", "x", 1)),
        ["data/representation.csv, dòng 2", "[foreign-key]"],
    ),
    "a file that is not there": (
        lambda package: (package / ROWS).unlink(),
        ["data/representation.csv", "[scheme-error]"],
    ),
    "rows missing": (
        lambda package: described(package, lambda resource: resource.update({"gbopen:rows": 999})),
        ["data/representation.csv: đọc được ", " dòng, cần 999 dòng."],
    ),
    "a path out of the package": (
        lambda package: described(package, lambda resource: resource.update(path="../x.csv")),
        ["not safe"],
    ),
    "a resource without a schema": (
        lambda package: described(package, lambda resource: resource.pop("schema")),
        ["data/representation.csv: các cột không được đọc theo kiểu đã khai báo"],
    ),
    "a descriptor that is no JSON": (
        lambda package: (package / "datapackage.json").write_text("{", encoding="utf-8"),
        ["không qua được kiểm tra của frictionless"],
    ),
}


def test_frictionless_accepts_every_package(packages):
    for folder in packages.values():
        judged_by_frictionless(folder / "datapackage.json")


@pytest.mark.parametrize(("spoil", "said"), SPOILT.values(), ids=SPOILT)
def test_frictionless_refuses_a_package_with(spoil, said, package):
    spoil(package)
    with pytest.raises(DatasetError) as refused:
        judged_by_frictionless(package / "datapackage.json")
    sentence = refused.value.said_in("vi")
    assert sentence.startswith(f"Gói dữ liệu {NAME}/1.0.0 không qua được kiểm tra")
    for words in said:
        assert words in sentence
    assert refused.value.said_in("en").startswith(f"The package {NAME}/1.0.0 does not pass")


def test_frictionless_counts_every_byte(packages, tmp_path):
    folder = tmp_path / NAME / "1.0.0"
    shutil.copytree(packages[NAME], folder)
    rewritten(folder, lambda text: text.replace("\n", "\r\n"))
    with pytest.raises(DatasetError, match="hash-count"):
        judged_by_frictionless(folder / "datapackage.json")


def test_of_many_faults_the_first_are_shown_and_the_rest_counted(package):
    rewritten(package, lambda text: text + last_line(text) * 1500)
    with pytest.raises(DatasetError) as refused:
        judged_by_frictionless(package / "datapackage.json")
    assert "\n  … và 1480 lỗi nữa." in refused.value.said_in("vi")
    assert "\n  … and 1480 more." in refused.value.said_in("en")
