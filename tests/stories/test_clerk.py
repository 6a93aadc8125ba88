"""A clerk's day: a form, filled with one slip, checked, corrected, accepted; nothing but gbopen."""

from datetime import date

from tests.templates.filling import fill_cover, fill_row, opened, printed_rows, saved

FORM = "lc-skhcn-2026-midyear.xlsx"
# what the clerk knows: women and all, measure by measure
FIGURES = {
    "Nữ tham gia cấp ủy": ("05/07", None),  # the slip: both numbers in one cell
    "Nữ trong lãnh đạo cơ quan": ("1", "4"),
    "Nữ là trưởng, phó phòng và tương đương": ("5", "11"),
    "Nữ trong tổng số cán bộ, công chức, viên chức, người lao động": ("28", "60"),
}
COURSE = {
    "Tên lớp, khóa": "Bồi dưỡng công tác bình đẳng giới",
    "Nội dung đào tạo, bồi dưỡng": "Bình đẳng giới",
    "Từ ngày": date(2025, 12, 18),  # in this half-year, which began on 15 December
    "Đến ngày": date(2025, 12, 20),
    "Số nữ tham gia": "12",
    "Tổng số tham gia": "20",
}


def typed(file, figures):
    book = opened(file.read_bytes())
    fill_cover(book)
    sheet = book["Nữ lãnh đạo"]
    rows = printed_rows(sheet)
    for name, (women, total) in figures.items():
        sheet.cell(rows[name], 3).value, sheet.cell(rows[name], 4).value = women, total
    fill_row(book["Đào tạo, bồi dưỡng"], COURSE)
    file.write_bytes(saved(book))


def test_a_clerk_fills_a_form_is_told_where_it_is_wrong_and_sends_it(gbopen, tmp_path):
    made = gbopen("template", "--agency", "lc-skhcn", "--period", "2026-midyear", "-o", FORM)
    assert made.code == 0
    file = tmp_path / FORM

    typed(file, FIGURES)
    first = gbopen("validate", FORM, "--today", "2026-06-08")
    assert first.code == 1
    assert "Chưa gửi được: 1 chỗ cần sửa." in first.out
    assert 'Ô C8 (dòng 8, cột "Số nữ (người)")' in " ".join(first.out.split())
    assert '"05/07" gồm hai số trong một ô.' in first.out
    assert '"Số nữ (người)" ghi 5, cột "Tổng số (người)" ghi 7' in " ".join(first.out.split())

    typed(file, {**FIGURES, "Nữ tham gia cấp ủy": ("5", "7")})
    second = gbopen("validate", FORM, "--today", "2026-06-08")
    assert second.code == 0
    assert "Không phát hiện lỗi. Gửi được." in second.out
    assert "Cần sửa:" not in second.out
    assert "Cần xem lại:" not in second.out
