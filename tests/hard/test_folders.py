"""Folders and names that nobody would choose: devices, circles of links, names with codes."""

import os

import pytest

from tests.hard.bounded import bounded

A_TABLE = "a,b\n1,2\n"


def test_pipes_and_devices_are_not_read(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    ended = bounded(tmp_path, "pipe.csv", "/dev/zero", "/dev/full", "/dev/null")
    assert ended.code == 1
    assert [one.partition(":")[0] for one in ended.rules] == ["unreadable-file"] * 4


def test_links_that_run_in_circles_are_walked_once(tmp_path):
    folder = tmp_path / "nop"
    folder.mkdir()
    (folder / "a.csv").write_text(A_TABLE)
    (folder / "up").symlink_to(tmp_path)
    (folder / "self").symlink_to("self")
    (folder / "b.csv").symlink_to("b.csv")
    ended = bounded(tmp_path, "nop", "nop/b.csv")
    assert ended.code == 1
    assert [one.partition(":")[0] for one in ended.rules] == ["unknown-table", "unreadable-file"]


@pytest.mark.parametrize(
    "name",
    [b"\x1b[2Jxoa.csv", b"hai\ndong.csv", "\u202engược.csv".encode(), b"n\xff\xfe.csv"],
    ids=["an escape code", "a line break", "a change of direction", "no UTF-8"],
)
def test_a_name_does_nothing_to_the_terminal(tmp_path, name):
    with open(os.fsencode(tmp_path) + b"/" + name, "w") as file:  # noqa: PTH123 - no text name
        file.write(A_TABLE)
    for arguments in ((".",), (os.fsdecode(name), "none.csv"), (os.fsdecode(name),)):
        ended = bounded(tmp_path, "--format", "text", *arguments)
        assert ended.code == 1
        assert not {"\x1b", "\u202e", "\udcff"} & set(ended.said)
        assert "hai\ndong" not in ended.said


def test_a_name_that_no_file_can_have_is_told(tmp_path):
    ended = bounded(tmp_path, "a" * 5_000 + ".csv")
    assert ended.code == 2
    assert "File name too long" in ended.said


@pytest.mark.long
def test_a_folder_of_10_000_files_is_judged(tmp_path):
    head = "source_id,course_no,course_type,title_vi\n"
    for number in range(10_000):
        row = f"hp-sngv-2022-news,{number},mixed,Lớp\n"
        (tmp_path / f"{number}.csv").write_text(head + row)
    assert bounded(tmp_path, ".", seconds=120, megabytes=1_500).code == 1
