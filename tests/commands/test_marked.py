"""--marked: where the copies go, and what is never written over."""

import hashlib
import json

import pytest
from openpyxl import load_workbook

from tests.reports import submission

HEADER = "Mã báo cáo;Chỉ tiêu;Chia theo (phân tổ);Số nữ (người);Tổng số (người)"
WRONG = f"{HEADER}\nhp-sngv-2022-news;party_committee;all;8;7\n"


def test_one_file_has_its_copy_and_the_report_is_printed_as_ever(gbopen, write, tmp_path):
    printed = gbopen("validate", write("bc.csv", WRONG))
    done = gbopen("validate", "bc.csv", "--marked", "kq.xlsx")
    assert done == printed
    cell = load_workbook(tmp_path / "kq.xlsx")["bc"]["D2"]
    assert (cell.value, cell.fill.fgColor.rgb[-6:]) == ("8", "FFC7CE")
    assert "Cần sửa" in cell.comment.text
    assert sorted(one.name for one in tmp_path.iterdir()) == ["bc.csv", "kq.xlsx"]


def test_the_language_asked_for(gbopen, write, tmp_path):
    gbopen("validate", write("bc.csv", WRONG), "--marked", "kq.xlsx", "--lang", "en")
    assert load_workbook(tmp_path / "kq.xlsx").sheetnames == ["Result of the check", "bc"]


def test_a_folder_has_a_copy_of_each_and_no_file_is_touched(gbopen, tmp_path):
    submission.write(tmp_path)
    before = {one: hashlib.sha256(one.read_bytes()).digest() for one in tmp_path.rglob("*.*")}
    done = gbopen("validate", "nop", "--marked", "da-xem")
    assert (done.code, done.err) == (
        1,
        "Không có bản đánh dấu của tệp không đọc được: nop/thuyet-minh.pdf.\n",
    )
    assert {one: hashlib.sha256(one.read_bytes()).digest() for one in before} == before
    copies = sorted(one.relative_to(tmp_path).as_posix() for one in tmp_path.glob("da-xem/**/*.*"))
    assert copies == [
        "da-xem/BC 6 thang (1).xlsx",
        "da-xem/bao-cao.xlsx",
        "da-xem/khoa-hoc/mau.xlsx",
        "da-xem/so-ngoai-vu (ban 2).xlsx",
        "da-xem/so-ngoai-vu.xlsx",
    ]


def test_two_files_of_one_name_have_two_copies(gbopen, write, tmp_path):
    write("nop/a.csv", WRONG)
    write("nop/a.txt", WRONG)
    gbopen("validate", "nop", "--marked", "da-xem")
    copies = sorted(one.name for one in (tmp_path / "da-xem").iterdir())
    assert copies == ["a.csv.xlsx", "a.txt.xlsx"]


def test_files_judged_by_the_letter_are_marked_too(gbopen, write, tmp_path):
    write("s.json", '{"fields": [{"name": "x", "type": "integer"}]}')
    gbopen("validate", write("a.csv", "x\n1\nhai\n"), "--schema", "s.json", "--marked", "kq.xlsx")
    assert load_workbook(tmp_path / "kq.xlsx")["a"]["A3"].comment is not None


def test_a_file_that_cannot_be_read_has_no_copy(gbopen, write, tmp_path):
    done = gbopen("validate", "khong-co.csv", "--marked", "kq.xlsx")
    assert (done.code, done.err) == (
        1,
        "Không có bản đánh dấu của tệp không đọc được: khong-co.csv.\n",
    )
    assert [*tmp_path.iterdir()] == []
    write("nop/bc.csv", WRONG)
    for name in ("a.pdf", "b.pdf", "c.pdf", "d.pdf"):
        write(f"nop/{name}", b"%PDF-1.7\n\x00\xff")
    done = gbopen("validate", "nop", "--marked", "da-xem", "--lang", "en")
    assert done.err == (
        "No marked copy of what cannot be read: nop/a.pdf, nop/b.pdf, nop/c.pdf and 1 more.\n"
    )
    assert [one.name for one in (tmp_path / "da-xem").iterdir()] == ["bc.xlsx"]


def test_a_table_that_nobody_knows_is_copied_still(gbopen, write, tmp_path):
    done = gbopen("validate", write("la.csv", "a,b\n1,2\n"), "--marked", "kq.xlsx")
    assert (done.code, done.err) == (1, "")
    assert load_workbook(tmp_path / "kq.xlsx").sheetnames == ["Kết quả kiểm tra", "la"]


REFUSED = [
    pytest.param(("nop",), "kq.xlsx", "có nhiều tệp được kiểm tra", id="several files, one name"),
    pytest.param(("nop/a.csv",), "kq.csv", "có đuôi khác", id="no workbook"),
    pytest.param(("nop",), "nop/xem", "nằm trong thư mục được kiểm tra", id="inside the folder"),
    pytest.param(("nop",), "nop", "nằm trong thư mục được kiểm tra", id="the folder itself"),
    pytest.param(("nop/b.xlsx",), "nop/b.xlsx", "là một trong các tệp", id="the file itself"),
    pytest.param(("nop/b.xlsx",), "nop", "là một trong các tệp", id="the file by its folder"),
    pytest.param(("datapackage.json",), "x", "không dùng được cho gói dữ liệu", id="a package"),
]


@pytest.mark.parametrize(("files", "marked", "said"), REFUSED)
def test_what_cannot_be_written_is_said_and_nothing_is(  # noqa: PLR0917 - fixtures and a case
    gbopen, write, tmp_path, files, marked, said
):
    write("nop/a.csv", WRONG)
    write("nop/b.xlsx", submission.workbook())
    write("datapackage.json", '{"resources": [{"name": "a", "path": "nop/a.csv"}]}')
    before = {one: one.read_bytes() for one in tmp_path.rglob("*.*")}
    done = gbopen("validate", *files, "--marked", marked)
    assert done.code == 2
    assert said in done.err
    assert done.out == ""
    assert {one: one.read_bytes() for one in tmp_path.rglob("*.*")} == before


def test_the_list_of_a_report_is_a_workbook(gbopen, write, tmp_path):
    done = gbopen("validate", write("bc.csv", WRONG), "-o", "ds.xlsx")
    assert (done.code, done.out, done.err) == (
        1,
        "Chưa gửi được: 1 chỗ cần sửa. Báo cáo: ds.xlsx\n",
        "",
    )
    book = load_workbook(tmp_path / "ds.xlsx")
    assert book.sheetnames == ["Kết luận", "Danh sách"]
    assert book["Danh sách"]["C2"].value == "D2"


def test_a_workbook_is_never_printed(gbopen, write):
    done = gbopen("validate", write("bc.csv", WRONG), "--format", "xlsx")
    assert done.code == 2
    assert "-o bao-cao.xlsx" in done.err


def test_a_marked_copy_can_be_checked_again(gbopen, tmp_path):
    (tmp_path / "bc.xlsx").write_bytes(submission.workbook())
    first = gbopen("validate", "bc.xlsx", "--marked", "kq.xlsx", "--format", "json")
    again = gbopen("validate", "kq.xlsx", "--format", "json")
    old, new = (json.loads(done.out)["findings"] for done in (first, again))
    told = [(one["code"], one["place"]["cell"], one["found"]) for one in old]
    now = [(one["code"], one["place"]["cell"], one["found"]) for one in new]
    assert [one for one in now if one not in told] == []
