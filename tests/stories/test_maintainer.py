"""A maintainer: runs in CI that stay what they were, and rules that come with an upgrade."""

import json
import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_language_and_day_of_a_run_stand_in_the_project(gbopen, write):
    write("gbopen.toml", 'language = "en"\ntoday = 2026-12-31\n')
    text = (
        "Mã báo cáo;Cơ quan báo cáo;Năm báo cáo;Loại báo cáo;Tên tệp\n"
        "hp-sngv-2028-news;hp-sngv;2028;news;a.docx\n"
    )
    name = write("nop/sources.csv", text)
    of_the_project = json.loads(gbopen("validate", name, "--format", "json").out)
    assert of_the_project["today"] == "2026-12-31"
    assert "future-year" in of_the_project["counts"]
    next_day = gbopen("validate", name, "--format", "json", "--today", "2027-01-01")
    assert "future-year" not in json.loads(next_day.out)["counts"]
    assert gbopen("validate", name).out.startswith("Not ready to send")


def test_a_build_server_has_an_exit_code_and_a_file_it_reads(gbopen, write, tmp_path):
    header = "Mã báo cáo;Chỉ tiêu;Số nữ (người);Tổng số (người)"
    sound = write("nop/a.csv", f"{header}\nhp-sngv-2022-news;party_committee;5;7\n")
    faulty = write("nop/b.csv", f"{header}\nhp-sngv-2023-news;party_committee;8;7\n")
    codes = [gbopen("validate", *one).code for one in ([sound], [faulty], ["khong-co.csv"], [])]
    assert codes == [0, 1, 1, 2]

    written = [gbopen("validate", "nop", "-o", name).code for name in ("kq.sarif", "kq.xml")]
    assert written == [1, 1]
    (run,) = json.loads((tmp_path / "kq.sarif").read_text(encoding="utf-8"))["runs"]
    assert [one["ruleId"] for one in run["results"] if one["level"] == "error"] == ["GB310"]
    suites = (tmp_path / "kq.xml").read_text(encoding="utf-8")
    assert '<testsuite name="nop/a.csv" tests="1" failures="0"' in suites
    assert '<testsuite name="nop/b.csv" tests="2" failures="1"' in suites
    told = gbopen("validate", "nop", "--format", "github").out
    assert "::error file=nop/b.csv,line=2,title=GB310" in told


def test_rules_tell_since_when_they_are(gbopen):
    done = gbopen("rules", "--lang", "en")
    assert done.out.count("(since 0.1)") == done.out.count("\nGB") + 1


@pytest.fixture
def with_a_fault(tmp_path):
    """Our datasets, with a fault in one of them that no known issue lists."""
    shutil.copytree(ROOT / "datasets", tmp_path / "datasets")
    file = tmp_path / "datasets/women-in-leadership/data/representation.csv"
    text = file.read_text(encoding="utf-8")
    assert ",2,3,67," in text
    file.write_text(text.replace(",2,3,67,", ",2,3,68,", 1), encoding="utf-8")
    return tmp_path


def test_an_upgrade_does_not_stop_what_could_be_published_before(gbopen, write, with_a_fault):
    stopped = gbopen("package", "women-in-leadership", "--lang", "en")
    assert stopped.code == 1
    assert "[share-mismatch]" in stopped.err
    # to a project that keeps to 0.0, every rule there is is a new one
    write("gbopen.toml", 'rules_since = "0.0"\nlanguage = "en"\n')
    done = gbopen("package", "women-in-leadership")
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith("dist/women-in-leadership/1.0.0: checked, ")
    assert "  Please review: women-in-leadership/data/representation.csv " in done.out
    assert "[share-mismatch]" in done.out
    assert "(A new rule of version 0.1, a warning only.)" in done.out
    described = json.loads(
        (with_a_fault / "dist/women-in-leadership/1.0.0/datapackage.json").read_bytes()
    )
    assert described["gbopen:validation"]["errors"] == 0
    assert described["gbopen:validation"]["warnings"] >= 1


def test_a_check_warns_of_new_rules_and_passes(gbopen, write):
    header = "Mã báo cáo;Chỉ tiêu;Số nữ (người);Tổng số (người)"
    name = write("bc.csv", f"{header}\nhp-sngv-2022-news;party_committee;8;7\n")
    assert gbopen("validate", name).code == 1
    write("gbopen.toml", 'rules_since = "0.0"\n')
    done = gbopen("validate", name)
    assert done.code == 0
    assert done.out.startswith("Gửi được, nhưng nên xem lại 1 chỗ.\n")
    assert "(Quy tắc mới từ bản 0.1, chỉ cảnh báo.)" in " ".join(done.out.split())
    assert gbopen("validate", name, "--fail-on", "warning").code == 1
