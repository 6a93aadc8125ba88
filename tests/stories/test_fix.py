"""A clerk's file from an old machine, made fit to be sent with one command."""

import pytest

from tests.reading.old_encoders import ENCODERS

FILE = """\
UBND TỈNH LAI CHÂU;;;;;;
STT;Mã báo cáo;Chỉ tiêu;Thời điểm;Số nữ;Tổng số;Tỷ lệ nữ
1;hp-sngv-2022-news;Cấp ủy viên;4/6/2008;03;08;37,5%
2;hp-sngv-2022-news;Ban Giám đốc;25/6/2008;\u00a02 ;5;40 %

;;Tổng cộng;;5;13;38,5%
"""
CLEAN = """\
source_id,measure_id,as_of,count_women,count_total,pct_published
hp-sngv-2022-news,party_committee,2008-06-04,3,8,37.5
hp-sngv-2022-news,agency_leadership,2008-06-25,2,5,40
"""


@pytest.mark.parametrize("encoding", ["CP1258", "TCVN3/ABC"])
def test_an_old_file_becomes_one_that_can_be_sent(gbopen, write, tmp_path, encoding):
    text = FILE if encoding == "CP1258" else _capitals_as_the_font_has_them(FILE)
    original = _bytes(text, encoding)
    first = gbopen("validate", write("bao-cao.csv", original), "--format", "json")
    assert '"rule": "legacy-encoding"' in first.out

    done = gbopen("fix", "bao-cao.csv", "-o", "bao-cao-moi.csv", "--log", "thay-doi.csv")
    assert done.err == ""
    assert done.code == 0
    assert done.out.startswith('Đã ghi "bao-cao-moi.csv": ')
    assert done.out.endswith("  gbopen validate bao-cao-moi.csv\n")
    assert (tmp_path / "bao-cao-moi.csv").read_text(encoding="utf-8") == CLEAN
    assert (tmp_path / "bao-cao.csv").read_bytes() == original
    assert "leading-zero" in (tmp_path / "thay-doi.csv").read_text(encoding="utf-8-sig")

    last = gbopen("validate", "bao-cao-moi.csv")
    assert last.code == 0
    assert last.out.startswith("Không phát hiện lỗi. Gửi được.\n")
    assert "GB" not in last.out


def _bytes(text, encoding):
    """The text in that encoding; the hard space is the same byte in all of them."""
    return b"\xa0".join(ENCODERS[encoding](part) for part in text.split("\u00a0"))


def _capitals_as_the_font_has_them(text):
    return "".join(one if one.isascii() or one in "ĂÂÊÔƠƯĐ" else one.lower() for one in text)
