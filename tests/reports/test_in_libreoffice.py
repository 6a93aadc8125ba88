"""Both workbooks as LibreOffice reads them: another program than the ones that wrote them."""

import shutil
import subprocess

import pytest

from gbopen.reports.as_xlsx import as_xlsx
from gbopen.reports.marked_copy import marked_copy
from tests.reports import submission

FILE = "nop/so-ngoai-vu (ban 2).csv"


@pytest.mark.long
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_cells_that_were_written(tmp_path):
    report, data = submission.judged(), dict(submission.files())[FILE]
    (tmp_path / "list.xlsx").write_bytes(as_xlsx(report, "vi"))
    copy = marked_copy(data, report, file=FILE, language="vi")
    (tmp_path / "copy.xlsx").write_bytes(copy)
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    # a file for each sheet: commas, quotes, UTF-8, cells as they are shown
    sheets = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1"
    names = [str(tmp_path / name) for name in ("list.xlsx", "copy.xlsx")]
    subprocess.run(
        ["soffice", "--headless", home, "--convert-to", sheets, "--outdir", tmp_path, *names],
        check=True,
        timeout=300,
        capture_output=True,
    )
    rows = (tmp_path / "copy-so-ngoai-vu (ban 2).csv").read_text(encoding="utf-8")
    assert rows.splitlines() == [
        "Mã báo cáo,Chỉ tiêu,Số nữ (người),Tổng số (người),Tỷ lệ nữ,=Ghi chú",
        'hp-sngv-2022-annual,Cấp ủy viên,5,7,"71,4","=HYPERLINK(""x"")"',
        "hp-sngv-2022-annual,Lãnh đạo phòng,8,6,,<b>chép lại</b>",
    ]
    result = (tmp_path / "copy-Kết quả kiểm tra.csv").read_text(encoding="utf-8").splitlines()
    assert result[0].startswith("Chưa gửi được: 3 chỗ cần sửa.")
    listed = (tmp_path / "list-Danh sách.csv").read_text(encoding="utf-8").splitlines()
    assert listed[0].startswith("Tệp,Trang tính,Ô,Dòng,Cột,Mức độ,Quy tắc,")
    assert listed[0].endswith(",Đã xử lý")
    assert len(listed) == 1 + len(report.findings)
