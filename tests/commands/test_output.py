"""Where a report goes: which form, which file, and what is never written over."""

import json

import pytest

HEADER = "Mã báo cáo;Chỉ tiêu;Chia theo (phân tổ);Số nữ (người);Tổng số (người)"
WRONG = f"{HEADER}\nhp-sngv-2022-news;party_committee;all;8;7\n"


def test_a_report_goes_into_the_file_named_and_nothing_is_printed(gbopen, write, tmp_path):
    printed = gbopen("validate", write("bc.csv", WRONG)).out
    done = gbopen("validate", "bc.csv", "-o", "kq.txt")
    assert (done.code, done.out, done.err) == (1, "", "")
    assert (tmp_path / "kq.txt").read_text(encoding="utf-8") == printed
    assert sorted(one.name for one in tmp_path.iterdir()) == ["bc.csv", "kq.txt"]


def test_the_end_of_the_file_name_chooses_the_form(gbopen, write, tmp_path):
    gbopen("validate", write("bc.csv", WRONG), "--output", "kq.JSON")
    assert json.loads((tmp_path / "kq.JSON").read_bytes())["format"] == "gbopen-report/1"


def test_a_form_that_is_named_needs_no_such_end(gbopen, write, tmp_path):
    gbopen("validate", write("bc.csv", WRONG), "-o", "kq", "--format", "json")
    assert json.loads((tmp_path / "kq").read_bytes())["errors"] == 1


def test_a_report_takes_the_place_of_an_earlier_one(gbopen, write, tmp_path):
    write("kq.txt", "cũ")
    gbopen("validate", write("bc.csv", WRONG), "-o", "kq.txt")
    assert (tmp_path / "kq.txt").read_text(encoding="utf-8").startswith("Chưa gửi được")


REFUSED = [
    pytest.param("bc.csv", "là một trong các tệp được kiểm tra", id="a file that is checked"),
    pytest.param("./x/../bc.csv", "là một trong các tệp được kiểm tra", id="by another way"),
    pytest.param("kq", "không rõ dạng báo cáo", id="a name without an end"),
    pytest.param("kq.docx", "không rõ dạng báo cáo", id="an end nobody knows"),
    pytest.param("x/y/kq.txt", "không ghi được tệp", id="a folder that is not there"),
]


@pytest.mark.parametrize(("name", "said"), REFUSED)
def test_what_cannot_be_written_is_said_and_left_alone(gbopen, write, tmp_path, name, said):
    write("bc.csv", WRONG)
    (tmp_path / "x").mkdir()
    form = ["--format", "text"] if name.endswith("bc.csv") else []
    done = gbopen("validate", "bc.csv", "-o", name, *form)
    assert done.code == 2
    assert said in done.err
    assert "Traceback" not in done.err
    assert (tmp_path / "bc.csv").read_text(encoding="utf-8") == WRONG
    assert sorted(one.name for one in tmp_path.rglob("*")) == ["bc.csv", "x"]


def test_a_device_is_written_to_and_not_replaced(gbopen, write):
    done = gbopen("validate", write("bc.csv", WRONG), "-o", "/dev/null", "--format", "text")
    assert (done.code, done.err) == (1, "")
