"""Functions of Python read a gbopen.toml where they are handed one, and never by themselves."""

from datetime import date
from pathlib import Path

import pytest

import gbopen
from gbopen.errors import UsageError

HEADER = "Mã báo cáo;Chỉ tiêu;Số nữ (người);Tổng số (người)"
WRONG = f"{HEADER}\nhp-sngv-2022-news;party_committee;8;7\n"


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A working folder with a file and settings."""
    (tmp_path / "bc.csv").write_text(WRONG, encoding="utf-8")
    text = 'today = 2019-01-01\nlimit = 0\nignore = ["part-exceeds-whole"]\n'
    (tmp_path / "gbopen.toml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("project")
def test_settings_count_where_they_are_handed_in():
    report = gbopen.validate("bc.csv", settings="gbopen.toml")
    assert report.today == date(2019, 1, 1)
    assert "part-exceeds-whole" not in report.counts


@pytest.mark.usefixtures("project")
def test_what_is_given_comes_before_the_settings():
    report = gbopen.validate("bc.csv", settings=Path("gbopen.toml"), today=date(2020, 2, 2))
    assert report.today == date(2020, 2, 2)


@pytest.mark.usefixtures("project")
def test_no_file_is_read_that_is_not_named():
    report = gbopen.validate("bc.csv", today=date(2020, 2, 2))
    assert report.counts["part-exceeds-whole"] == 1


@pytest.mark.usefixtures("project")
def test_settings_that_are_not_there_are_said():
    with pytest.raises(UsageError) as wrong:
        gbopen.validate("bc.csv", settings="other.toml")
    assert wrong.value.message.en.startswith("other.toml: this file cannot be read")


PLAIN = '{"fields": [{"name": "a", "type": "integer"}, {"name": "b", "type": "integer"}]}'


@pytest.mark.parametrize(
    ("settings", "rules"),
    [
        ("", {"type": 1, "blank-row": 1}),
        ('ignore = ["type"]\n', {"blank-row": 1}),
        ('only = ["type"]\n', {"type": 1}),
    ],
)
def test_ignore_and_only_hold_by_the_letter(tmp_path, settings, rules):
    (tmp_path / "t.csv").write_text("a,b\n1,x\n,\n2,3\n")
    (tmp_path / "t.json").write_text(PLAIN)
    (tmp_path / "gbopen.toml").write_text(settings)
    report = gbopen.validate(
        tmp_path / "t.csv", schema=tmp_path / "t.json", settings=tmp_path / "gbopen.toml"
    )
    assert report.counts == rules
