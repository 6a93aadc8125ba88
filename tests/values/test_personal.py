"""Telephone, e-mail and identity numbers are found in texts; numbers of other kinds are left."""

import pytest

from gbopen.values.personal import E_MAIL, IDENTITY, TELEPHONE, personal_data

# every number here is invented
FOUND = [
    ("0912345678", TELEPHONE, "091…78"),
    ("Liên hệ bà A 0912 345 678.", TELEPHONE, "091…78"),
    ("0912.345.678", TELEPHONE, "091…78"),
    ("091-234-5678", TELEPHONE, "091…78"),
    ("(0912345678)", TELEPHONE, "091…78"),
    ("0912345678/0987654321", TELEPHONE, "091…78"),
    ("0912345678, 0987654321", TELEPHONE, "091…78"),
    ("ĐT:0912345678", TELEPHONE, "091…78"),
    ("0912\u00a0345\u00a0678", TELEPHONE, "091…78"),
    ("01234567890", TELEPHONE, "012…90"),
    ("(024) 3822 1234", TELEPHONE, "024…34"),
    ("024.38221234", TELEPHONE, "024…34"),
    ("02323822334", TELEPHONE, "023…34"),
    ("+84 912 345 678", TELEPHONE, "+84…78"),
    ("+84912345678", TELEPHONE, "+84…78"),
    ("(+84) 912345678", TELEPHONE, "+84…78"),
    ("+84(0)912345678", TELEPHONE, "+84…78"),
    ("+84 24 3822 1234", TELEPHONE, "+84…34"),
    ("điện thoại: 04 38223344", TELEPHONE, "04 …44"),
    ("ĐT: 052.3822334", TELEPHONE, "052…34"),
    ("SĐT số 0232 382233", TELEPHONE, "023…33"),
    ("Tel: 84.4.38223344", TELEPHONE, "84.…44"),
    ("001190000001", IDENTITY, "001…01"),
    ("CCCD 044 190 001 234", IDENTITY, "044…34"),
    ("Căn cước công dân số: 044190001234", IDENTITY, "044…34"),
    ("CMND số 012345678", IDENTITY, "012…78"),
    ("CMND: 173 456 789", IDENTITY, "173…89"),
    ("chứng minh nhân dân 173456789", IDENTITY, "173…89"),
    ("Gửi về ten.nguoi+so@sngv.example.org.", E_MAIL, "ten…rg"),
    ("<TEN_NGUOI@EXAMPLE.ORG>", E_MAIL, "TEN…RG"),
    ("bình@example.vn", E_MAIL, "bìn…vn"),
]


@pytest.mark.parametrize(("text", "what", "shown"), FOUND, ids=[one[0] for one in FOUND])
def test_what_may_be_of_a_person(text, what, shown):
    found = personal_data(text)
    assert found is not None
    assert (found.what, found.shown) == (what, shown)


OTHER = [
    "",
    "05/07 đồng chí (chiếm 72%)",
    "218/KH-UBND ngày 8/10/2020",
    "70/2008/NĐ-CP ngày 04/6/2008; 48/2009/NĐ-CP ngày 19/05/2009",
    "01/KH-BVSTBPN",
    "2792/LĐTBXH-BĐG",
    "50.000.000 đồng",
    "123456789 đồng",
    "173456789",
    "934.000 USD năm 2022",
    "1.912.345.678",
    "1 912 345 678",
    "0,912345678",
    "0.912345678",
    "2019 2020 2021 2022",
    "giai đoạn 2016-2020 và 2021-2025",
    "02 03 04 05 06",
    "02.03.2020 15 giờ",
    "05.06.2020 - 07.08.2020",
    "05-06-2020 07",
    "MST 0100109106",
    "Số tài khoản 12345678901234",
    "ISBN 978-604-0-12345-6",
    "mã 0912345678/KH",
    "0912345678A",
    "https://example.org/?id=0912345678",
    "https://example.org/tin/0912345678",
    "tổng đài 1900 1234, hotline 18001567",
    "điện thoại di động năm 2020 2021",
    "012345678901234567890",
    "197190000001",
    "001990000001",
    "a@b",
    "@ban",
    "3 người @ 50.000 đồng",
]


@pytest.mark.parametrize("text", OTHER)
def test_what_is_no_number_of_a_person(text):
    assert personal_data(text) is None


LONG = ["0 " * 300_000, "9" * 600_000, "a" * 600_000, "a." * 300_000 + "@", "0912 " * 100_000]


@pytest.mark.parametrize("text", LONG, ids=[one[:6] for one in LONG])
def test_a_very_long_text_is_searched_in_little_time(text):
    assert personal_data(text) is None
