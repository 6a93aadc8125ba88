"""gbopen fix as a clerk meets it: whole outputs, exit codes, and nothing written by mistake."""

import csv
import io
import json
import os

import pytest
import xlsxwriter

from tests.templates.filling import filled
from tests.templates.forms import workbook

HEAD = "STT;Mã báo cáo;Chỉ tiêu;Thời điểm;Số nữ;Tổng số;Tỷ lệ nữ\n"
GOOD = HEAD + "1;hp-sngv-2022-news;Cấp ủy viên;4/6/2022;05;08;62,5%\n"
CLEAN = (
    "source_id,measure_id,as_of,count_women,count_total,pct_published\n"
    "hp-sngv-2022-news,party_committee,2022-06-04,5,8,62.5\n"
)
DATED = GOOD + "2;hp-sngv-2022-news;Ban Giám đốc;25/6/2022;2 ;5;40%\n"
FAULTY = DATED.replace("2 ;5;40%", "02/03;;67%")

VI = """\
Đã ghi "moi.csv": 12 chỗ được ghi lại, số liệu không thay đổi.

Đổi dấu ngăn cách cột (1 chỗ)
  ";" → ","

Bỏ cột số thứ tự (1 chỗ)
  Ô A1 (dòng 1): "STT"

Ghi tên cột theo tên của bảng (6 chỗ)
  Ô B1 (dòng 1): "Mã báo cáo" → "source_id"
  Ô C1 (dòng 1): "Chỉ tiêu" → "measure_id"
  Ô D1 (dòng 1): "Thời điểm" → "as_of"
  Ô E1 (dòng 1): "Số nữ" → "count_women"
  Ô F1 (dòng 1): "Tổng số" → "count_total"
  Ô G1 (dòng 1): "Tỷ lệ nữ" → "pct_published"

Bỏ số 0 ở đầu (2 chỗ)
  Ô E2 (dòng 2, cột "Số nữ"): "05" → "5"
  Ô F2 (dòng 2, cột "Tổng số"): "08" → "8"

Bỏ dấu %; dùng dấu chấm thập phân (1 chỗ)
  Ô G2 (dòng 2, cột "Tỷ lệ nữ"): "62,5%" → "62.5"

Ghi mã thay cho tên (1 chỗ)
  Ô C2 (dòng 2, cột "Chỉ tiêu"): "Cấp ủy viên" → "party_committee"

Còn 1 chỗ cần sửa. gbopen để nguyên vì không thể tự sửa mà không đoán:
  Ô C2 (dòng 2, cột "as_of"): "4/6/2022" – Ngày có thể hiểu theo hai cách
    (GB214)

Việc tiếp theo, xem cách sửa từng chỗ:
  gbopen validate moi.csv
"""
EN = """\
Wrote "moi.csv": 12 places rewritten, no figure changed.

Delimiter changed (1 place)
  ";" → ","

The column of row numbers left out (1 place)
  Cell A1 (row 1): "STT"

The column headed by its name in the table (6 places)
  Cell B1 (row 1): "Mã báo cáo" → "source_id"
  Cell C1 (row 1): "Chỉ tiêu" → "measure_id"
  Cell D1 (row 1): "Thời điểm" → "as_of"
  Cell E1 (row 1): "Số nữ" → "count_women"
  Cell F1 (row 1): "Tổng số" → "count_total"
  Cell G1 (row 1): "Tỷ lệ nữ" → "pct_published"

Leading zero left out (2 places)
  Cell E2 (row 2, column "Số nữ"): "05" → "5"
  Cell F2 (row 2, column "Tổng số"): "08" → "8"

Percent sign left out; decimal point used (1 place)
  Cell G2 (row 2, column "Tỷ lệ nữ"): "62,5%" → "62.5"

The code written instead of its name (1 place)
  Cell C2 (row 2, column "Chỉ tiêu"): "Cấp ủy viên" → "party_committee"

Left as found, because nothing is guessed: 1 to correct.
  Cell C2 (row 2, column "as_of"): "4/6/2022" – The date can be read in two ways
    (GB214)

Next, see how to correct them:
  gbopen validate moi.csv
"""


@pytest.mark.parametrize(("language", "shown"), [("vi", VI), ("en", EN)])
def test_the_list_of_changes(gbopen, write, language, shown):
    done = gbopen("fix", write("bc.csv", GOOD), "-o", "moi.csv", "--lang", language)
    assert done.out == shown
    assert (done.code, done.err) == (1, "")


def test_what_was_declared_settles_what_the_file_does_not(gbopen, write, tmp_path):
    done = gbopen("fix", write("bc.csv", GOOD), "-o", "moi.csv", "--dates", "dmy")
    assert done.code == 0
    assert done.out.endswith("\nViệc tiếp theo, kiểm tra tệp mới:\n  gbopen validate moi.csv\n")
    assert (tmp_path / "moi.csv").read_bytes() == CLEAN.encode()
    assert gbopen("validate", "moi.csv").code == 0


def test_a_trial_writes_nothing(gbopen, write, tmp_path):
    for arguments in ((), ("-o", "moi.csv")):
        done = gbopen("fix", write("bc.csv", DATED), "--dry-run", *arguments)
        assert done.code == 0
        assert done.out.startswith("Chạy thử, chưa ghi tệp nào: ")
        name = "moi.csv" if arguments else "bc-moi.csv"
        assert done.out.endswith(f"\nĐể ghi tệp mới:\n  gbopen fix bc.csv -o {name}\n")
    assert [file.name for file in tmp_path.iterdir()] == ["bc.csv"]


def test_the_log_for_programs(gbopen, write, tmp_path):
    gbopen("fix", write("bc.csv", FAULTY), "-o", "moi.csv", "--log", "log.json")
    log = json.loads((tmp_path / "log.json").read_text(encoding="utf-8"))
    assert (log["file"], log["output"], log["written"]) == ("bc.csv", "moi.csv", True)
    (change,) = [one for one in log["changes"] if one["cell"] == "G2"]
    assert change == {
        "sheet": "",
        "cell": "G2",
        "row": 2,
        "line": 2,
        "title": "Tỷ lệ nữ",
        "before": "62,5%",
        "after": "62.5",
        "reasons": ["percent-sign", "decimal-mark"],
        "because": {
            "vi": "bỏ dấu %; dùng dấu chấm thập phân",
            "en": "percent sign left out; decimal point used",
        },
    }
    (left,) = log["left"]
    assert (left["rule"], left["cell"]) == ("two-numbers-in-one-cell", "D3")
    assert left["found"] == "02/03"


def test_the_log_for_a_spreadsheet_runs_nothing(gbopen, write, tmp_path):
    text = DATED.replace("hp-sngv-2022-news;B", ' =HYPERLINK("x") ;B'.replace('"', '""')).replace(
        ' =HYPERLINK(""x"") ', '" =HYPERLINK(""x"") "'
    )
    gbopen("fix", write("bc.csv", text), "-o", "moi.csv", "--log", "log.csv", "--lang", "en")
    data = (tmp_path / "log.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    (row,) = [one for one in rows if one["cell"] == "B3"]
    assert row["before"] == '\' =HYPERLINK("x") '
    assert row["after"] == '\'=HYPERLINK("x")'
    assert row["because"] == "spaces made uniform"


def test_the_original_is_never_written_over(gbopen, write, tmp_path):
    name = write("bc.csv", GOOD)
    (tmp_path / "link.csv").symlink_to(tmp_path / name)
    os.link(tmp_path / name, tmp_path / "hard.csv")
    write("nop/x", "")
    for place in (name, "link.csv", "hard.csv", "nop/../bc.csv"):
        for arguments in (("-o", place), ("-o", "m.csv", "--log", place)):
            done = gbopen("fix", name, *arguments)
            assert done.code == 2, (arguments, done.out)
            assert "không ghi đè" in done.err
    assert (tmp_path / name).read_text(encoding="utf-8") == GOOD
    assert not (tmp_path / "m.csv").exists()


WRONG = [
    pytest.param(["fix", "bc.csv"], "-o bc-moi.csv", id="no place"),
    pytest.param(["fix", "bc.csv", "-o", "moi.ods"], ".csv hoặc .xlsx", id="a form nobody writes"),
    pytest.param(["fix", "bc.csv", "-o", "a.csv", "--log", "a.csv"], "--log", id="twice one name"),
    pytest.param(
        ["fix", "bc.csv", "-o", "a.csv", "--log", "a.txt"], "--log", id="a log of no kind"
    ),
    pytest.param(["fix", "bc.csv", "-o", "day"], '"day"', id="a folder that is not empty"),
    pytest.param(["fix", "bc.csv", "-o", "khong/co/moi.csv"], "moi.csv", id="no such folder"),
    pytest.param(["fix", "bc.csv", "-o", "a.csv", "--table", "x"], '"x"', id="no such table"),
]


@pytest.mark.parametrize(("arguments", "said"), WRONG)
def test_wrong_use_writes_nothing_and_says_what_to_do(gbopen, write, tmp_path, arguments, said):
    write("bc.csv", DATED)
    write("day/co-roi.csv", "x")
    done = gbopen(*arguments)
    assert done.code == 2
    assert said in done.err
    assert "Traceback" not in done.err
    assert sorted(str(one.relative_to(tmp_path)) for one in tmp_path.rglob("*.*")) == [
        "bc.csv",
        "day/co-roi.csv",
    ]


REFUSED = [
    pytest.param(HEAD.encode() + b'"1;hp;a\n', "GB112", id="an open quote"),
    pytest.param((GOOD + "2;hp-sngv-2022-news;Cấp ủy viên\n").encode(), "GB111", id="a ragged row"),
    pytest.param(b"%PDF-1.7\n", "GB103", id="a PDF"),
    pytest.param(None, "GB101", id="no file"),
]


@pytest.mark.parametrize(("content", "code"), REFUSED)
def test_a_file_that_cannot_be_read_whole_gives_its_finding_and_nothing_else(
    gbopen, write, tmp_path, content, code
):
    if content is not None:
        write("bc.csv", content)
    done = gbopen("fix", "bc.csv", "-o", "moi.csv", "--log", "log.csv", "--lang", "en")
    assert done.code == 1
    assert f"({code}," in done.out
    assert done.out.endswith("run this again.\n")
    assert max(map(len, done.out.splitlines())) <= 80
    assert not (tmp_path / "moi.csv").exists()
    assert not (tmp_path / "log.csv").exists()


@pytest.fixture
def two_tables(write):
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        page = book.add_worksheet("Biểu 01")
        page.write_row(0, 0, ["Mã báo cáo", "Chỉ tiêu", "Số nữ", "Tổng số"])
        page.write_row(1, 0, ["hp-sngv-2022-news", "Cấp ủy viên", "05", 8])
        page = book.add_worksheet("Biểu 02")
        titles = [
            "Mã báo cáo",
            "Tên lớp, khóa",
            "Số lớp",
            "Số thứ tự",
            "Nội dung đào tạo, bồi dưỡng",
        ]
        page.write_row(0, 0, titles)
        page.write_row(1, 0, ["hp-sngv-2022-news", "Lớp A", 1, 1, "Bình đẳng giới"])
    return write("hai-bang.xlsx", file.getvalue())


def test_two_tables_need_a_workbook_or_a_folder(gbopen, two_tables, tmp_path):
    done = gbopen("fix", two_tables, "-o", "moi.csv")
    assert done.code == 2
    assert "-o thu-muc/" in done.err
    assert not (tmp_path / "moi.csv").exists()
    assert gbopen("fix", two_tables, "-o", "moi/").code in (0, 1)
    assert sorted(file.name for file in (tmp_path / "moi").iterdir()) == [
        "representation.csv",
        "training.csv",
    ]
    assert gbopen("fix", two_tables, "-o", "moi.xlsx").code in (0, 1)
    assert gbopen("fix", "moi.xlsx", "-o", "lai.xlsx").out.startswith(
        'Đã ghi "lai.xlsx": không có gì phải ghi lại.\n'
    )
    assert (tmp_path / "moi.xlsx").read_bytes() == (tmp_path / "lai.xlsx").read_bytes()


def test_an_older_file_of_that_name_is_replaced_whole(gbopen, write, tmp_path):
    write("moi.csv", "cũ" * 1000)
    assert gbopen("fix", write("bc.csv", GOOD), "-o", "moi.csv", "--dates", "dmy").code == 0
    assert (tmp_path / "moi.csv").read_bytes() == CLEAN.encode()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["bc.csv", "moi.csv"]


def test_a_folder_that_declares_commas_keeps_them(gbopen, write, tmp_path):
    write("gbopen.toml", '[conventions]\ndecimal = "comma"\ndates = "dmy"\n')
    done = gbopen("fix", write("bc.csv", GOOD), "-o", "moi.csv")
    assert done.code == 0
    assert "Dấu thập phân được giữ theo cách ghi của tệp gốc" in done.out
    text = (tmp_path / "moi.csv").read_text(encoding="utf-8")
    assert text.endswith('\nhp-sngv-2022-news,party_committee,2022-06-04,5,8,"62,5"\n')
    assert gbopen("validate", "moi.csv").out.startswith("Không phát hiện lỗi. Gửi được.\n")


def test_a_form_of_gbopen_is_sent_as_it_is(gbopen, write, tmp_path):
    write("bieu.xlsx", filled(workbook()))
    done = gbopen("fix", "bieu.xlsx", "-o", "moi.xlsx")
    assert done.code == 2
    assert "gửi chính tệp này" in done.err
    assert not (tmp_path / "moi.xlsx").exists()
