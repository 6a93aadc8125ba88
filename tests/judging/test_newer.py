"""Rules newer than the version a project keeps to only warn, and say so."""

from dataclasses import replace
from datetime import date

import pytest

from gbopen import shipped
from gbopen.judging import newer
from gbopen.judging.file import Setting, judge_file
from gbopen.judging.newer import is_newer
from gbopen.reports.as_json import as_data
from gbopen.reports.as_text import as_text
from gbopen.reports.sentences import message
from gbopen.rules.catalogue import BY_NAME
from gbopen.tables.load import load_tables

SETTING = Setting(load_tables(shipped.schemas()), today=date(2026, 6, 30))
HEADER = "Mã báo cáo;Chỉ tiêu;Số nữ;Tổng số;Tỷ lệ nữ\n"
TWO = f"{HEADER}a-b;m;5;7;72\na-b;n;8;7;\n".encode()

VERSIONS = [
    ("0.2", "0.1", True),
    ("0.10", "0.9", True),
    ("0.9", "0.10", False),
    ("0.1", "0.1", False),
    ("0.1.0", "0.1", False),
    ("0.1.1", "0.1", True),
    ("1", "0.9.9", True),
]


@pytest.mark.parametrize(("version", "since", "expected"), VERSIONS)
def test_versions_are_compared_as_numbers(version, since, expected):
    assert is_newer(version, since) is expected


@pytest.fixture
def newer_rule(monkeypatch):
    """share-mismatch as if it had come with 0.10, empty-file too."""
    later = {
        name: replace(BY_NAME[name], since="0.10") for name in ("share-mismatch", "empty-file")
    }
    monkeypatch.setattr(newer, "BY_NAME", {**BY_NAME, **later})


@pytest.mark.parametrize(
    ("since", "errors", "warnings"), [("", 2, 0), ("0.9", 1, 1), ("0.10", 2, 0)]
)
@pytest.mark.usefixtures("newer_rule")
def test_a_newer_rule_warns(since, errors, warnings):
    report = judge_file("bc.csv", TWO, replace(SETTING, rules_since=since))
    assert (report.count("error"), report.count("warning")) == (errors, warnings)
    assert report.files[0].counts[:2] == (errors, warnings)
    assert report.counts["share-mismatch"] == 1


@pytest.mark.usefixtures("newer_rule")
def test_its_findings_are_marked():
    report = judge_file("bc.csv", TWO, replace(SETTING, rules_since="0.9"))
    assert (
        "Cần xem lại: Tỷ lệ không khớp với số lượng (GB301, 1 chỗ)\n"
        '  Ô E2 (dòng 2, cột "Tỷ lệ nữ"): "72"\n'
        "    5/7 = 71,4%, làm tròn là 71%; báo cáo ghi 72%, có thể do làm tròn lên. (Quy\n"
        "    tắc mới từ bản 0.10, chỉ cảnh báo.)\n"
    ) in as_text(report, "vi")
    assert "(A new rule of version 0.10, a warning only.)" in " ".join(
        as_text(report, "en").split()
    )
    marks = {one["rule"]: (one["severity"], one["newer"]) for one in as_data(report)["findings"]}
    assert marks["share-mismatch"] == ("warning", "0.10")
    assert marks["part-exceeds-whole"] == ("error", "")


def test_only_what_was_an_error_is_said_to_be_a_warning_only():
    data = f"{HEADER}a-b;m;8;7;\na-b;n;05;7;71\n".encode()
    report = judge_file("bc.csv", data, replace(SETTING, rules_since="0.0"))
    marks = {one.rule: message(one, "vi").partition(" (Quy tắc ")[2] for one in report.findings}
    assert marks["part-exceeds-whole"] == "mới từ bản 0.1, chỉ cảnh báo.)"
    assert marks["harmless-spelling"] == "mới từ bản 0.1.)"


@pytest.mark.usefixtures("newer_rule")
def test_what_keeps_a_file_from_being_read_stays_an_error():
    report = judge_file("bc.csv", b"", replace(SETTING, rules_since="0.9"))
    assert [(one.rule, one.severity) for one in report.findings] == [("empty-file", "error")]
