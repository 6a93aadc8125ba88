"""Where a report goes: which form, which file, and what is never written over."""

import json

import pytest

from gbopen.commands.output import in_colour

HEADER = "Mã báo cáo;Chỉ tiêu;Chia theo (phân tổ);Số nữ (người);Tổng số (người)"
WRONG = f"{HEADER}\nhp-sngv-2022-news;party_committee;all;8;7\n"


def test_a_report_goes_into_the_file_named_and_the_verdict_is_printed(gbopen, write, tmp_path):
    printed = gbopen("validate", write("bc.csv", WRONG)).out
    done = gbopen("validate", "bc.csv", "-o", "kq.txt")
    said = "Chưa gửi được: 1 chỗ cần sửa. Báo cáo: kq.txt\n"
    assert (done.code, done.out, done.err) == (1, said, "")
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
    pytest.param("x/y/kq.txt", "không ghi được", id="a folder that is not there"),
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


INDEX = """Đã ghi 2 phiếu trả lời vào thư mục phieu.

Kết quả        Cần sửa  Xem lại  Tệp
Gửi được             0        0  a.txt
Chưa gửi được        1        0  b.txt
"""


def test_each_file_gets_a_slip_and_the_list_is_printed(gbopen, write, tmp_path):
    write("nop/a.csv", WRONG.replace(";8;7", ";5;7").replace("2022-news", "2022-annual"))
    write("nop/b.csv", WRONG)
    done = gbopen("validate", "nop", "--each", "phieu", "--format", "text")
    assert (done.code, done.out, done.err) == (1, INDEX, "")
    assert (tmp_path / "phieu/a.txt").read_text(encoding="utf-8") == (
        "Phiếu trả lời: a.csv\n\nKhông phát hiện lỗi. Gửi được.\n"
    )
    assert (
        (tmp_path / "phieu/b.txt")
        .read_text(encoding="utf-8")
        .startswith("Phiếu trả lời: b.csv\n\nChưa gửi được: 1 chỗ cần sửa.\n")
    )


def test_a_slip_is_a_page_where_no_form_is_named(gbopen, write, tmp_path):
    gbopen("validate", write("b.csv", WRONG), "--each", "x/phieu", "--lang", "en")
    assert '<html lang="en">' in (tmp_path / "x/phieu/b.html").read_text(encoding="utf-8")


def test_a_report_on_all_and_a_slip_for_each_in_one_run(gbopen, write, tmp_path):
    write("nop/a.csv", WRONG)
    both = ["--each", "phieu", "-o", "kq.csv", "--format", "text"]
    done = gbopen("validate", "nop", *both)
    assert (done.code, done.err) == (1, "")
    assert done.out.startswith(
        "Chưa gửi được: 1 chỗ cần sửa. Báo cáo: kq.csv\nĐã ghi 1 phiếu trả lời vào thư mục phieu.\n"
    )
    assert (tmp_path / "kq.csv").read_text(encoding="utf-8-sig").startswith("Tệp,Trang tính,Ô")
    assert (tmp_path / "phieu/a.txt").read_text(encoding="utf-8").startswith("Phiếu trả lời: a.csv")


def test_why_a_report_cannot_be_written_is_said_in_vietnamese(gbopen, write):
    done = gbopen("validate", write("a.csv", WRONG), "-o", "khong-co/kq.html")
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        'gbopen: không ghi được "khong-co/kq.html" (không có tệp hoặc thư mục này). '
        "Đề nghị kiểm tra thư mục.\n"
    )


NOT_TOGETHER = [
    pytest.param(["--each", "phieu", "--format", "csv"], "không có dạng csv", id="no such slip"),
    pytest.param(["--each", "nop/phieu"], "nằm trong thư mục được kiểm tra", id="among the files"),
    pytest.param(["-o", "nop/kq.html"], "nằm trong thư mục được kiểm tra", id="a report there"),
    pytest.param(["--each", "tep"], "tep", id="a file where a folder should be"),
]


@pytest.mark.parametrize(("options", "said"), NOT_TOGETHER)
def test_what_slips_cannot_be_is_said(gbopen, write, tmp_path, options, said):
    write("nop/a.csv", WRONG)
    write("tep", "x")
    done = gbopen("validate", "nop", *options)
    assert done.code == 2
    assert said in done.err
    assert sorted(one.name for one in tmp_path.rglob("*")) == ["a.csv", "nop", "tep"]


def test_files_of_a_full_and_a_relative_path_are_one_report(gbopen, write, tmp_path):
    write("a.csv", WRONG)
    write("x/b.csv", WRONG)
    done = gbopen("validate", "a.csv", str(tmp_path / "x/b.csv"))
    assert done.code == 1
    assert f"  {tmp_path.as_posix()}/x/b.csv" in done.out.replace("\n" + " " * 33, "")


def test_a_user_who_wants_no_colour_gets_none(monkeypatch):
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.delenv("TERM", raising=False)
    for plain, coloured in (("", True), ("1", False), ("0", False)):
        monkeypatch.setenv("NO_COLOR", plain)
        assert in_colour() is coloured
