"""An officer's day: 380 attachments in one folder, a line and a return slip for each."""

import csv
import re
import zipfile
from io import BytesIO

import pytest

from tests.reading.old_encoders import ENCODERS
from tests.templates.filling import filled

HEADER = "Mã báo cáo;Chỉ tiêu;Số nữ;Tổng số;Tỷ lệ nữ\n"
AGENCIES = 366  # each sends one sound or faulty CSV; with the attachments below, 380 files
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
# what else lies in the folder, and what the officer has to be told of it
NASTY = {
    "BC 6 thang (1).xlsx": ("form", "duplicate-key"),
    "bc sua lai.xlsx": ("form", "duplicate-key"),
    "cu.xls": (OLE + "Workbook\0".encode("utf-16-le"), "not-a-table"),
    "bc.doc": (OLE + "WordDocument\0".encode("utf-16-le"), "not-a-table"),
    "bc.pdf": (b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "not-a-table"),
    "bc.rar": (b"Rar!\x1a\x07\x00" + bytes(64), "not-a-table"),
    "bc.zip": ("zip", "not-a-table"),
    "anh chup.jpg": (b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", "not-a-table"),
    "rong.csv": (b"", "empty-file"),
    "tcvn3.csv": ("TCVN3/ABC", "legacy-encoding"),
    "cp1258.csv": ("CP1258", "legacy-encoding"),
    "so khac/mau.csv": ("05/07", "two-numbers-in-one-cell"),
    "so khac/nua/mau.csv": ("72", "share-mismatch"),
    "mau.csv": ("8", "part-exceeds-whole"),
}
PASSED_OVER = ("~$mau.xlsx", "Thumbs.db", ".DS_Store", "so khac/desktop.ini")


def figures(agency, women="5", share="71"):
    return f"{HEADER}{agency}-2026-midyear;Cấp ủy viên;{women};7;{share}\n"


def content(number, what, form):
    agency = f"lc-nop{number}"
    made = {
        "form": lambda: form,
        "zip": _zipped,
        "05/07": lambda: figures(agency, "05/07", "").encode(),
        "72": lambda: figures(agency, share="72").encode(),
        "8": lambda: figures(agency, women="8", share="").encode(),
    }
    if isinstance(what, bytes):
        return what
    return made[what]() if what in made else ENCODERS[what](figures(agency))


def _zipped():
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("mau.csv", figures("lc-zip"))
    return packed.getvalue()


@pytest.fixture
def folder(gbopen, write, tmp_path):
    """The folder of attachments; every tenth agency rounds 5/7 up to 72 %."""
    gbopen("template", "--agency", "lc-skhcn", "--period", "2026-midyear", "-o", "f.xlsx")
    form = filled((tmp_path / "f.xlsx").read_bytes())
    for number in range(AGENCIES):
        share = "71" if number % 10 else "72"
        write(f"nop/{number:03d}.csv", figures(f"lc-so{number}", share=share))
    for number, (name, (what, _)) in enumerate(NASTY.items()):
        write(f"nop/{name}", content(number, what, form))
    for name in PASSED_OVER:
        write(f"nop/{name}", b"\0")
    return "nop"


def test_one_line_and_one_slip_for_each_of_380_files(gbopen, folder, tmp_path):
    done = gbopen(
        "validate", folder, "--each", "tra-lai", "-o", "tat-ca.csv", "--today", "2026-06-12"
    )
    assert (done.code, done.err) == (1, "")
    told, count, _, _, *lines = done.out.splitlines()
    assert re.fullmatch(r"Chưa gửi được: \d+ chỗ cần sửa, .* Báo cáo: tat-ca\.csv", told)
    assert count == "Đã ghi 380 phiếu trả lời vào thư mục tra-lai."
    listed = [re.split(r"\s+\d+\s+\d+  ", line)[-1] for line in lines if line[0] != " "]
    written = sorted(one.name for one in (tmp_path / "tra-lai").iterdir())
    assert sorted(listed) == written
    assert len(written) == 380
    assert {"bc.doc.html", "bc.pdf.html", "bc.rar.html", "bc.zip.html"} < set(written)
    assert not any(word in done.out for word in ("~$", "Thumbs", "DS_Store", "desktop"))
    ready = [line for line in lines if line.startswith("Gửi được ")]
    assert len(ready) == AGENCIES - 37


def test_each_attachment_is_told_what_is_the_matter_with_it(gbopen, folder, tmp_path):
    gbopen("validate", folder, "-o", "tat-ca.csv", "--today", "2026-06-12")
    with (tmp_path / "tat-ca.csv").open(encoding="utf-8-sig", newline="") as file:
        told = {
            (row["Tệp"].removeprefix("nop/"), row["Quy tắc"].split()[1])
            for row in csv.DictReader(file)
        }
    expected = {(name, rule) for name, (_, rule) in NASTY.items()}
    first = ("BC 6 thang (1).xlsx", "duplicate-key")  # told at the second of the two
    assert expected - told == {first}
    # only those who sent a form told of their report; that says nothing of the other codes
    assert "unknown-reference" not in {rule for _, rule in told}
    assert sum(rule == "share-mismatch" for _, rule in told) == 38
