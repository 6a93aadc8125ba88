"""gbopen check-text as a clerk meets it: whole outputs, exit codes, drafts, files that are none."""

import json
from pathlib import Path

import jsonschema
import pytest

from tests.prose.word_files import paragraph, word_file

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "gbopen/reports/report.schema.json").read_text(encoding="utf-8")
)
TEXT = (
    "BÁO CÁO\n\n"
    "Nữ Đảng ủy viên: 05/07 đồng chí (chiếm 72%); Lãnh đạo Sở: 02/03 đồng chí (chiếm 67%). Bí thư "
    "Chi bộ: 03 đồng chí (chiếm 50%). Cử 10/18 công chức đi học.\n"
)


def test_the_report_in_vietnamese(gbopen, write):
    done = gbopen("check-text", write("bc.txt", TEXT))
    assert done.code == 1
    assert done.err == ""
    assert done.out == (
        "Chưa gửi được: 1 chỗ cần sửa.\n"
        "Đã đối chiếu 2 tỷ lệ với cả số lượng và tổng số; 1 tỷ lệ thiếu số lượng hoặc\n"
        "  tổng số.\n"
        "\n"
        "Dòng 3, câu 1. Cần sửa (GB301)\n"
        '  "Nữ Đảng ủy viên: 05/07 đồng chí (chiếm 72%)"\n'
        "    5/7 = 71,4%, làm tròn là 71%; báo cáo ghi 72%, có thể do làm tròn lên.\n"
        "    → Đề nghị ghi 71%.\n"
        "\n"
        "Dòng 3, câu 1. Khớp\n"
        '  "Lãnh đạo Sở: 02/03 đồng chí (chiếm 67%)"\n'
        "    2/3 ≈ 66,7%\n"
        "\n"
        "Dòng 3, câu 2. Để biết (GB304)\n"
        '  "Bí thư Chi bộ: 03 đồng chí (chiếm 50%)"\n'
        "    Với 3 và 50%, tổng số chỉ có thể là 6.\n"
        "    → Đề nghị ghi rõ cả tổng số, ví dụ 3/6, nếu đúng.\n"
        "\n"
        "Cặp số không kèm tỷ lệ, không xét:\n"
        '  Dòng 3, câu 3: "10/18 công chức" (10/18 ≈ 55,6%)\n'
    )


def test_a_word_file_in_english_is_named_by_paragraphs(gbopen, write):
    data = word_file(paragraph("Có 03/13 đồng chí nữ, ", "chiếm gần 23%."))
    done = gbopen("check-text", write("bc.docx", data), "--lang", "en")
    assert done.code == 0
    assert done.out == (
        "Ready to send, but please review 1.\n"
        "Percentages compared with both their counts: 1.\n"
        "\n"
        "Paragraph 1, sentence 1. Please review (GB309)\n"
        '  "Có 03/13 đồng chí nữ, chiếm gần 23%"\n'
        '    3/13 = 23.1%, above 23%, so that "nearly" is not right.\n'
        '    → Please write "over 23%" or "23.1%".\n'
    )


def test_nothing_to_compare_is_no_praise(gbopen, write):
    done = gbopen("check-text", write("bc.txt", "Tỷ lệ nữ đạt trên 35%."))
    assert (done.code, done.out) == (0, "Không thấy tỷ lệ nào kèm số lượng để đối chiếu.\n")


def test_several_files_each_with_its_verdict(gbopen, write):
    write("a.txt", "Có 2/3 đồng chí nữ (67%).")
    write("b.txt", "Không có số liệu.")
    write("c.pdf", b"%PDF-1.7\n")
    done = gbopen("check-text", "a.txt", "b.txt", "c.pdf", "khong-co.docx", ".", "--lang", "en")
    assert done.code == 1
    assert done.out.startswith("Not ready to send: 3 to correct.\n")
    assert "\na.txt: No fault found. Ready to send.\n" in done.out
    assert "\nb.txt: No percentage with its counts was found to compare.\n" in done.out
    assert "\nc.pdf: Not ready to send: 1 to correct.\n" in done.out
    assert "This is a PDF file; its figures cannot be read." in done.out
    assert 'There is no file "khong-co.docx".' in done.out
    assert '"." is a folder, not a file.' in done.out
    assert max(map(len, done.out.splitlines())) <= 80


def test_json_has_every_figure_beside_the_findings(gbopen, write):
    done = gbopen("check-text", write("bc.txt", TEXT), "--format", "json", "--today", "2026-06-30")
    report = json.loads(done.out)
    jsonschema.validate(report, SCHEMA)
    assert report["errors"] == 1
    assert [one["rule"] for one in report["findings"]] == ["share-mismatch", "only-possible-total"]
    assert [one["verdict"] for one in report["figures"]] == ["error", "ok", "info", "counts_only"]
    assert report["figures"][0] == {
        "place": {"file": "bc.txt", "part": "", "paragraph": 2, "line": 3, "sentence": 1},
        "part": 5,
        "whole": 7,
        "share": "72",
        "qualifier": "exact",
        "phrase": "05/07 đồng chí (chiếm 72%)",
        "quote": "Nữ Đảng ủy viên: 05/07 đồng chí (chiếm 72%)",
        "verdict": "error",
        "rules": ["share-mismatch"],
    }


def test_a_draft_is_written_and_validate_refuses_it(gbopen, write, tmp_path):
    done = gbopen("check-text", write("bc.txt", TEXT), "--draft", "nhap.csv")
    assert done.code == 1
    assert (tmp_path / "nhap.csv").read_bytes().startswith("\ufeffMã báo cáo;".encode())
    assert done.out.endswith(
        "\nBản nháp: nhap.csv\n→ Đề nghị xem từng dòng, điền phần còn thiếu rồi xóa cột cuối.\n"
    )
    refused = gbopen("validate", "nhap.csv", "--format", "json")
    assert refused.code == 1
    counts = json.loads(refused.out)["counts"]
    assert counts["unknown-column"] == 1
    assert counts["required"] >= 4


def test_a_draft_never_takes_the_place_of_a_file(gbopen, write, tmp_path):
    write("nhap.csv", "của tôi")
    done = gbopen("check-text", write("bc.txt", TEXT), "--draft", "nhap.csv")
    assert (done.code, done.out) == (2, "")
    assert done.err == "gbopen: nhap.csv: đã có tệp này, không ghi đè. Đề nghị chọn tên khác.\n"
    assert (tmp_path / "nhap.csv").read_text(encoding="utf-8") == "của tôi"


def test_a_draft_into_a_folder_that_is_not_there(gbopen, write):
    done = gbopen("check-text", write("bc.txt", TEXT), "--draft", "x/nhap.csv", "--lang", "en")
    assert done.code == 2
    assert done.err.startswith("gbopen: x/nhap.csv: this file cannot be written")


@pytest.mark.parametrize("content", [b"", b"\n \n", word_file("<w:p/>")])
def test_a_document_without_text_is_no_document(gbopen, write, content):
    done = gbopen("check-text", write("bc.docx", content))
    assert done.code == 1
    assert "Tệp không có chữ nào." in done.out
