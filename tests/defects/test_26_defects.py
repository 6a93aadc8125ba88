"""Each of the 26 ways in which data entry goes wrong, in a file as it would arrive.

One defect a file: the exact findings, the whole sentences in both languages, and no finding of
error or warning on the same file without it.
"""

import unicodedata
from datetime import date

import pytest

from tests.defects.submissions import (
    ACTIVITIES,
    PLAN,
    PROJECTS,
    REPORT,
    REPRESENTATION,
    as_csv,
    as_workbook,
    changed,
    judged,
    lines,
    said,
    told,
)
from tests.reading.old_encoders import ENCODERS

SOURCES = (
    ("Mã báo cáo", "Cơ quan báo cáo", "Năm báo cáo", "Loại báo cáo", "Phạm vi số liệu",
     "Số, ký hiệu văn bản", "Ngày ban hành", "Ngày nhận"),
    ("unk-sngv-2020-annual", "unk-sngv", "2020", "Báo cáo năm", "Toàn tỉnh, thành phố", "",
     "20/11/2020", "9/12/2020"),
)  # fmt: skip
PLAIN = as_csv(lines(REPRESENTATION))
DAY_OF_EXCEL = date(2026, 7, 5)


def csv(table, cells):
    return as_csv(lines(changed(table, cells)))


def book(table, cells):
    return as_workbook(lines(changed(table, cells)))


def lost():
    return PLAIN.decode("utf-8-sig").encode("cp1252", "replace")


def garbled():
    return PLAIN.decode("utf-8-sig").encode().decode("latin-1").encode()


def tcvn3(text):
    # capitals with a tone are a font of their own there
    return ENCODERS["TCVN3/ABC"]("".join(one if one.isascii() else one.lower() for one in text))


SPLIT = ('Nếu đúng, đề nghị ghi 5 vào cột "Số nữ (người)", 7 vào cột "Tổng số (người)".',
         ('If so, please write 5 in the column "Women (persons)", 7 in the column "Total '
         '(persons)".'))  # fmt: skip
EITHER = (
    "có dấu hiệu bị Excel tự đổi thành ngày tháng; số đã nhập có thể là 5/7 hoặc 7/5.",
    "looks like something Excel turned into a date; 5/7 or 7/5 may have been typed.",
)
FIVE = (
    '"05/07" gồm hai số trong một ô.',
    'Đề nghị ghi tách: cột "Số nữ (người)" ghi 5, cột "Tổng số (người)" ghi 7.',
    '"05/07" holds two numbers in one cell.',
    'Please split it: 5 in the column "Women (persons)", 7 in the column "Total (persons)".',
)
ZERO = (
    "Đề nghị ghi 0 nếu không có; để trống nếu chưa có số liệu.",
    "Please write 0 if there is none; leave the cell empty if there are no data.",
)
OLD = (
    'Đề nghị đọc lại chữ có dấu; nên gửi tệp Excel (.xlsx) hoặc lưu dạng "CSV UTF-8".',
    (
        "Please read the accented letters once more; better send an Excel file (.xlsx) or save it "
        'as "CSV UTF-8".'
    ),
)
CAMPAIGN_VI = "Tháng hành động vì bình đẳng giới và phòng ngừa, ứng phó với bạo lực trên cơ sở giới"
CAMPAIGN_EN = (
    "Month of action for gender equality and for the prevention of and response to gender-based "
    "violence"
)

# the file -> its findings in full but for the infos on targets, and the sentences of the first
DEFECTS = {
    "1: a decimal point among commas": (
        csv(REPRESENTATION, {(2, 5): "66.7"}),
        ["mixed-number-styles F5"],
        (
            'Tệp này dùng dấu phẩy và dấu chấm lẫn lộn trong các số, ví dụ "71,4" và "66.7".',
            "Đề nghị ghi thống nhất: dấu phẩy trước phần thập phân, hàng nghìn ghi liền.",
            'This file mixes commas and points in its numbers, for example "71,4" and "66.7".',
            ("Please write all numbers alike: a comma before the decimals, nothing between "
            "thousands."),
        ),
    ),
    "2: 34,685 USD": (
        csv(PROJECTS, {(2, 7): "34,685"}),
        ["ambiguous-number:decimals H6"],
        (
            '"34,685" có thể hiểu là 34,685 hoặc 34685.',
            ("Nếu là 34685, đề nghị ghi liền: 34685; nếu là số thập phân 34,685, đề nghị ghi thêm "
            "một số 0 ở cuối: 34,6850."),
            '"34,685" can be read as 34.685 or 34685.',
            ("If it is 34685, please write it without marks: 34685; if it is the decimal number "
            "34.685, please add a 0 at its end: 34,6850."),
        ),
    ),
    "2: 34,685 USD beside decimals with a comma": (
        csv(PROJECTS, {(1, 7): "934000,5", (2, 7): "34,685"}),
        ["ambiguous-amount H6"],
        (
            "Số tiền này có thể hiểu là 34,685 hoặc 34685.",
            ("Đề nghị ghi liền, không có dấu ngăn cách hàng nghìn: 34685; nếu đúng là 34,685, đề "
            "nghị ghi thêm một số 0 ở cuối: 34,6850."),
            "This amount can be read as 34.685 or 34685.",
            ("Please write it without marks between thousands: 34685; if it really is 34.685, "
            "please add a 0 at its end: 34.6850."),
        ),
    ),
    "3: a date without its year": (
        csv(ACTIVITIES, {(2, 6): "15/11", (2, 7): ""}),
        ["date-without-year:of_report G6"],
        (
            'Ngày "15/11" chưa có năm.',
            "Đề nghị ghi đủ ngày/tháng/năm, ví dụ 15/11/2022.",
            'The date "15/11" has no year.',
            "Please write day/month/year, for example 15/11/2022.",
        ),
    ),
    "4: a month before its day": (
        csv(ACTIVITIES, {(2, 6): "3/18/2022"}),
        ["uncertain-date-order G6"],
        (
            ('Tệp này ghi ngày theo hai thứ tự: "20/11/2022" là ngày/tháng/năm, "3/18/2022" là '
            "tháng/ngày/năm."),
            "Đề nghị ghi thống nhất theo ngày/tháng/năm.",
            ('This file writes dates in two orders: "20/11/2022" is day/month/year, "3/18/2022" '
            "month/day/year."),
            "Please write day/month/year throughout.",
        ),
    ),
    "5: women and total in one cell": (
        csv(REPRESENTATION, {(1, 3): "05/07", (1, 4): "", (1, 5): ""}),
        ["two-numbers-in-one-cell:columns D5"],
        FIVE,
    ),
    "5: the same as text in a workbook": (
        book(REPRESENTATION, {(1, 3): "05/07"}),
        ["two-numbers-in-one-cell:columns D5"],
        FIVE,
    ),
    "6: a pair made a date by Excel in Vietnamese": (
        csv(REPRESENTATION, {(1, 3): "05-Thg7", (1, 4): "", (1, 5): ""}),
        ["turned-into-date:columns D5"],
        (
            '"05-Thg7" có dấu hiệu bị Excel tự đổi thành ngày tháng; số đã nhập có thể là 5/7.',
            SPLIT[0],
            '"05-Thg7" looks like something Excel turned into a date; 5/7 may have been typed.',
            SPLIT[1],
        ),
    ),
    "6: a pair made a date by Excel in English": (
        csv(REPRESENTATION, {(1, 3): "5-Jul"}),
        ["turned-into-date:columns_either D5"],
        (f'"5-Jul" {EITHER[0]}', SPLIT[0], f'"5-Jul" {EITHER[1]}', SPLIT[1]),
    ),
    "6: a pair that is no day of a month": (
        csv(REPRESENTATION, {(1, 3): "Oct-18"}),
        ["turned-into-date:columns D5"],
        (
            '"Oct-18" có dấu hiệu bị Excel tự đổi thành ngày tháng; số đã nhập có thể là 10/18.',
            'Nếu đúng, đề nghị ghi 10 vào cột "Số nữ (người)", 18 vào cột "Tổng số (người)".',
            '"Oct-18" looks like something Excel turned into a date; 10/18 may have been typed.',
            ('If so, please write 10 in the column "Women (persons)", 18 in the column "Total '
            '(persons)".'),
        ),
    ),
    "6: a pair that another program printed as a moment": (
        csv(REPRESENTATION, {(1, 3): "2026-07-05 00:00:00"}),
        ["turned-into-date:columns_either D5"],
        (
            f'"2026-07-05 00:00:00" {EITHER[0]}',
            SPLIT[0],
            f'"2026-07-05 00:00:00" {EITHER[1]}',
            SPLIT[1],
        ),
    ),
    "6: a cell of a workbook that holds a day": (
        book(REPRESENTATION, {(1, 3): DAY_OF_EXCEL}),
        ["turned-into-date:columns_either D5"],
        (f'"2026-07-05" {EITHER[0]}', SPLIT[0], f'"2026-07-05" {EITHER[1]}', SPLIT[1]),
    ),
    "6: the number of a day": (
        csv(REPRESENTATION, {(1, 3): "46208", (1, 4): "", (1, 5): ""}),
        ["number-may-be-date:either D5"],
        (
            "46208 có thể là ngày 5/7/2026 do Excel tự đổi; số đã nhập có thể là 5/7 hoặc 7/5.",
            ('Nếu đúng, đề nghị ghi 5 vào cột "Số nữ (người)", 7 vào cột "Tổng số (người)"; nếu '
            "46208 là số đúng thì không cần sửa."),
            "46208 may be the date 5 July 2026, made by Excel; 5/7 or 7/5 may have been typed.",
            ('If so, please write 5 in the column "Women (persons)", 7 in the column "Total '
            '(persons)"; if 46208 is right, nothing needs to be changed.'),
        ),
    ),
    "7: a number with its unit": (
        csv(REPRESENTATION, {(1, 3): "05 đồng chí"}),
        ["words-in-number D5"],
        (
            '"05 đồng chí" có chữ kèm theo số.',
            "Đề nghị chỉ ghi số: 5.",
            '"05 đồng chí" has words beside the number.',
            "Please write the number only: 5.",
        ),
    ),
    "7: an estimate": (
        csv(ACTIVITIES, {(1, 12): "gần 400"}),
        ["words-in-number:qualifier_column M5"],
        (
            '"gần 400" có chữ kèm theo số.',
            ('Đề nghị chỉ ghi số: 400. Nếu là số ước lượng, đề nghị chọn "gần", "hơn"… ở cột "Mức '
            'độ chính xác của số tham gia".'),
            '"gần 400" has words beside the number.',
            ('Please write the number only: 400. For an estimate, please choose "nearly", "over"… '
            'in the column "Qualifier of the participants".'),
        ),
    ),
    "8: a code that lost its zero": (
        book(ACTIVITIES, {(1, 8): "1"}),
        ["lost-leading-zero I5"],
        (
            'Mã "1" thiếu số 0 ở đầu.',
            'Đề nghị ghi "01".',
            'The code "1" lacks the zero it begins with.',
            'Please write "01".',
        ),
    ),
    "8: a count with a zero before it": (
        csv(REPRESENTATION, {(1, 3): "05"}),
        ["harmless-spelling D5"],
        (
            '1 ô trong cột này ghi khác mẫu nhưng hiểu được, ví dụ "05" được hiểu là "5".',
            "",
            ('Cells of this column spelled otherwise but understood: 1; for example "05" was read '
            'as "5".'),
            "",
        ),
    ),
    "9: a fraction for a percentage": (
        csv(REPRESENTATION, {(1, 5): "0,72"}),
        ["share-mismatch:fraction_off F5"],
        (
            'Tỷ lệ "0,72" có thể đang ghi dưới dạng số thập phân (0,72 tức là 72%).',
            "Đề nghị ghi theo phần trăm; 5/7 = 71,4%, làm tròn là 71.",
            'The percentage "0.72" may be written as a decimal fraction (0.72 is 72%).',
            "Please write it as a percentage; 5/7 = 71.4%, which rounds to 71.",
        ),
    ),
    "9: the same in a workbook": (
        book(REPRESENTATION, {(3, 5): 0.6}),
        ["share-mismatch:fraction F7"],
        (
            'Tỷ lệ "0,6" có thể đang ghi dưới dạng số thập phân (0,6 tức là 60%).',
            "Đề nghị ghi theo phần trăm: 60.",
            'The percentage "0.6" may be written as a decimal fraction (0.6 is 60%).',
            "Please write it as a percentage: 60.",
        ),
    ),
    "9: a percent sign after a space": (
        csv(REPRESENTATION, {(2, 5): "66,7 %"}),
        ["harmless-spelling F6"],
        (
            '1 ô trong cột này ghi khác mẫu nhưng hiểu được, ví dụ "66,7 %" được hiểu là "66,7".',
            "",
            ('Cells of this column spelled otherwise but understood: 1; for example "66,7 %" was '
            'read as "66.7".'),
            "",
        ),
    ),
    "10: a percentage that its counts do not give": (
        csv(REPRESENTATION, {(1, 5): "72"}),
        ["share-mismatch:rounded_up F5"],
        (
            "5/7 = 71,4%, làm tròn là 71%; báo cáo ghi 72%, có thể do làm tròn lên.",
            "Đề nghị ghi 71%.",
            ("5/7 = 71.4%, which rounds to 71%; the report says 72%, perhaps because it was "
            "rounded up."),
            "Please write 71%.",
        ),
    ),
    "11: nearly for more than it": (
        csv(REPRESENTATION, {(1, 3): "3", (1, 4): "13", (1, 5): "23", (1, 6): "gần"}),
        ["qualifier-wrong-side F5"],
        (
            '3/13 = 23,1%, cao hơn 23%, nên ghi "gần" là chưa đúng.',
            'Đề nghị ghi "hơn 23%" hoặc "23,1%".',
            '3/13 = 23.1%, above 23%, so that "nearly" is not right.',
            'Please write "over 23%" or "23.1%".',
        ),
    ),
    "12: a percentage that no count gives": (
        csv(REPRESENTATION, {(1, 3): "", (1, 4): "28", (1, 5): "16"}),
        ["impossible-share:other_totals F5"],
        (
            ("Với tổng số 28, không có số nào cho ra tỷ lệ 16%; gần nhất là 4/28 = 14,3% và "
            "5/28 = 17,9%."),
            ("Đề nghị kiểm tra lại tỷ lệ, hoặc cho biết tỷ lệ được tính trên tổng số nào (tỷ lệ "
            "này có thể có với tổng số 19, 25, 31, 32, 37)."),
            "With a total of 28 no count gives 16%; nearest are 4/28 = 14.3% and 5/28 = 17.9%.",
            ("Please check the percentage, or say which total it was taken of (it is possible with "
            "a total of 19, 25, 31, 32, 37)."),
        ),
    ),
    "13: a day outside its campaign": (
        csv(ACTIVITIES, {(1, 6): "14/10/2022", (1, 7): "14/10/2022"}),
        ["outside-campaign G5"],
        (
            (f"Ngày 14/10/2022 nằm ngoài {CAMPAIGN_VI} năm 2022 (từ ngày 15/11/2022 đến ngày "
            "15/12/2022)."),
            ("Đề nghị kiểm tra lại ngày; nếu hoạt động không thuộc đợt này, đề nghị để trống cột "
            '"Thuộc Tháng hành động".'),
            (f"14 October 2022 lies outside {CAMPAIGN_EN} of 2022 (from 15 November 2022 to 15 "
            "December 2022)."),
            ("Please check the date; if the activity does not belong to this campaign, please "
            'leave the column "Campaign" empty.'),
        ),
    ),
    "14: the campaign of another year": (
        csv(ACTIVITIES, {(1, 5): "gbv-2021", (1, 6): "20/11/2021", (1, 7): "20/11/2021"}),
        ["other-year-campaign F5"],
        (
            f"Văn bản năm 2022 ghi thời gian {CAMPAIGN_VI} của năm 2021.",
            "Đề nghị ghi lại theo năm 2022: từ ngày 15/11/2022 đến ngày 15/12/2022.",
            f"The document of 2022 gives {CAMPAIGN_EN} of 2021.",
            "Please give the one of 2022: from 15 November 2022 to 15 December 2022.",
        ),
    ),
    "15: a report that came late": (
        csv(SOURCES, {(1, 7): "12/12/2020"}),
        ["late-report H5"],
        (
            ("Báo cáo nhận ngày 12/12/2020, chậm 3 ngày; hạn là trước ngày 10/12/2020, tức chậm "
            "nhất ngày 9/12/2020."),
            "Không cần sửa tệp.",
            ("The report was received on 12 December 2020 (days late: 3); it was due before 10 "
            "December 2020, that is on 9 December 2020 at the latest."),
            "The file need not be changed.",
        ),
    ),
    "16: a row with more cells than columns": (
        PLAIN.replace(b"66,7;;\r\n", b"66,7;;;;9\r\n"),
        ["ragged-row row 6"],
        (
            "Dòng 6 có 10 cột, trong khi mẫu có 8 cột.",
            ("Đề nghị kiểm tra dấu ngăn cách cột và dấu ngoặc kép; cách chắc chắn nhất là gửi tệp "
            "Excel (.xlsx)."),
            "The number of columns in row 6 is 10; the form has 8.",
            ("Please check the separators and the quotation marks; an Excel file (.xlsx) is the "
            "surest way."),
        ),
    ),
    "17: CP1258": (
        as_csv(lines(REPRESENTATION), encoding=ENCODERS["CP1258"]),
        ["legacy-encoding"],
        (
            "Tệp dùng bảng mã cũ (CP1258); đã chuyển sang Unicode để kiểm tra.",
            OLD[0],
            "The file is in the old encoding CP1258; it was converted to Unicode for checking.",
            OLD[1],
        ),
    ),
    "17: TCVN3": (
        as_csv(lines(REPRESENTATION), encoding=tcvn3),
        ["legacy-encoding"],
        (
            "Tệp dùng bảng mã cũ (TCVN3/ABC); đã chuyển sang Unicode để kiểm tra.",
            OLD[0],
            "The file is in the old encoding TCVN3/ABC; it was converted to Unicode for checking.",
            OLD[1],
        ),
    ),
    "18: letters that became question marks": (
        lost(),
        ["replacement-characters:lost A1"],
        (
            ('Tệp bị mất dấu tiếng Việt khi lưu, ví dụ "S? KHOA H?C VÀ CÔNG NGH?", và không khôi '
            "phục được."),
            ("Đề nghị mở lại tệp gốc và gửi tệp Excel (.xlsx); nếu cần CSV, chọn Save As → CSV "
            "UTF-8 (Comma delimited)."),
            ('Vietnamese letters were lost on saving, for example "S? KHOA H?C VÀ CÔNG NGH?", and '
            "cannot be restored."),
            ("Please reopen the original and send an Excel file (.xlsx); for CSV choose Save As → "
            "CSV UTF-8 (Comma delimited)."),
        ),
    ),
    "19: letters read in the wrong encoding": (
        garbled(),
        ["replacement-characters A1"],
        (
            ('Chữ tiếng Việt trong tệp bị lỗi bảng mã (lỗi phông), ví dụ "Sá»\x9e KHOA Há»\x8cC VÃ'
            '\x80 CÃ\x94NG NGHá»\x86".'),
            "Đề nghị gửi lại tệp gốc dạng Excel (.xlsx) hoặc CSV UTF-8.",
            ('The Vietnamese text of the file is garbled, for example "Sá»\x9e KHOA Há»\x8cC '
            'VÃ\x80 CÃ\x94NG NGHá»\x86".'),
            "Please send the original file again, as Excel (.xlsx) or CSV UTF-8.",
        ),
    ),
    "20: hard spaces, letters and marks apart": (
        csv(
            REPRESENTATION,
            {
                (1, 2): "Nữ\u00a0tham  gia cấp ủy",
                (2, 2): unicodedata.normalize("NFD", "Nữ trong lãnh đạo cơ quan"),
            },
        ),
        ["harmless-spelling:spaces C5"],
        (
            "Đã chuẩn hóa khoảng trắng và cách mã hóa chữ có dấu ở 2 ô; nội dung không thay đổi.",
            "",
            ("Spaces and the encoding of accented letters were made uniform (cells: 2); the "
            "contents are the same."),
            "",
        ),
    ),
    "22: a word that is nought or unknown": (
        csv(REPRESENTATION, {(4, 3): "không", (4, 5): ""}),
        ["zero-or-unknown D8"],
        (
            '"không" chưa rõ là không có (0) hay chưa có số liệu.',
            ZERO[0],
            '"không" may mean none (0) or no data.',
            ZERO[1],
        ),
    ),
    "22: a dash that is nought or unknown": (
        book(REPRESENTATION, {(4, 3): "–", (4, 5): ""}),
        ["zero-or-unknown D8"],
        (
            '"–" chưa rõ là không có (0) hay chưa có số liệu.',
            ZERO[0],
            '"–" may mean none (0) or no data.',
            ZERO[1],
        ),
    ),
    "23: a heading among the rows": (
        as_csv(
            lines(
                [REPRESENTATION[0], ("I", "", "Khối Đảng", *[""] * 5), *REPRESENTATION[1:]]
            )
        ),
        ["skipped-row:heading row 5"],
        (
            'Dòng 5 ("I Khối Đảng") được hiểu là dòng đề mục nên không tính vào số liệu.',
            "",
            'Row 5 ("I Khối Đảng") was read as a heading and is not counted as data.',
            "",
        ),
    ),
    "24: a total that its rows do not give": (
        as_csv(lines([*REPRESENTATION, ("", "", "Tổng cộng", "17", "26", "", "", "")])),
        ["total-row-differs D9"],
        (
            "Dòng 9 ghi tổng 17, cộng các dòng chi tiết được 16.",
            "Đề nghị kiểm tra lại dòng tổng hoặc các dòng chi tiết.",
            "Row 9 states the total 17, but its rows add up to 16.",
            "Please check the total row or the rows above it.",
        ),
    ),
    "25: no header": (
        as_csv(lines([("Bảng tổng hợp", *[""] * 7), *REPRESENTATION[1:]])),
        ["header-not-found row 1"],
        (
            "Trong 15 dòng đầu không có dòng tiêu đề cột đúng mẫu.",
            ("Đề nghị dùng biểu mẫu (gbopen template), giữ nguyên tên cột và không gộp ô ở dòng "
             "tiêu đề."),
            "There is no header row of the form among the first 15 rows.",
            ("Please use the form (gbopen template), keep the names of the columns, and merge no "
             "cells in the header."),
        ),
    ),
    "26: a misspelt column": (
        book(REPRESENTATION, {(0, 2): "Chỉ tieeu"}),
        ["unknown-column C4"],
        (
            'Cột "Chỉ tieeu" không có trong mẫu.',
            'Có phải là cột "Chỉ tiêu" không?',
            'The column "Chỉ tieeu" is not in the form.',
            'Is it the column "Chỉ tiêu"?',
        ),
    ),
}  # fmt: skip


def listed(report):
    """The findings but for how a figure stands to its target, which is said of every sound file."""
    return [one for one in told(report) if not one.startswith("target-result")]


@pytest.mark.parametrize("case", DEFECTS.values(), ids=DEFECTS)
def test_a_defect_is_found_at_its_cell_and_nothing_else_is_said(case):
    data, findings, sentences = case
    report = judged(data)
    assert listed(report) == findings
    first = next(one for one in report.findings if one.rule != "target-result")
    assert said(first) == sentences


def test_every_defect_but_the_one_of_taste_has_its_file():
    """21 is hoà for hòa: understood, and nothing is said."""
    numbers = {int(name.partition(":")[0]) for name in DEFECTS}
    assert numbers == set(range(1, 27)) - {21}


SOUND = {
    "a table of shares": as_csv(lines(REPRESENTATION)),
    "a table of shares in a workbook": as_workbook(lines(REPRESENTATION)),
    "projects": as_csv(lines(PROJECTS)),
    "projects in a workbook": as_workbook(lines(PROJECTS)),
    "activities": as_csv(lines(ACTIVITIES)),
    "activities in a workbook": as_workbook(lines(ACTIVITIES)),
    "a report in time": as_csv(lines(SOURCES)),
    "without titles": as_csv(lines(REPRESENTATION, titles=())),
    "16: the line that names the separator": b"\xef\xbb\xbfsep=;\r\n" + PLAIN[3:],
    "21: hoà for hòa": csv(REPRESENTATION, {(1, 2): "Nữ tham gia cấp uỷ"}),
    "24: a total that its rows give": as_csv(
        lines([*REPRESENTATION, ("", "", "Tổng cộng", "16", "26", "", "", "")])
    ),
    "25: the columns numbered below the header": as_csv(
        lines([REPRESENTATION[0], [f"({n})" for n in range(1, 9)], *REPRESENTATION[1:]])
    ),
    "2: 34685 with four decimals": csv(PROJECTS, {(1, 7): "934000,5", (2, 7): "34,6850"}),
    "9: a share that is below one percent": csv(
        REPRESENTATION, {(4, 3): "1", (4, 4): "200", (4, 5): "0,5"}
    ),
    "6: a real total of forty thousand": csv(
        REPRESENTATION, {(4, 3): "18000", (4, 4): "40000", (4, 5): "45"}
    ),
    "6: a real total near the number of today": csv(
        REPRESENTATION, {(4, 3): "23104", (4, 4): "46208", (4, 5): "50"}
    ),
}  # fmt: skip


@pytest.mark.parametrize("data", SOUND.values(), ids=SOUND)
def test_a_sound_file_is_not_accused(data):
    assert told(judged(data), infos=False) == []


def test_the_reports_named_here_are_known():
    assert {REPORT, PLAN} == {"lc-skhcn-2022-annual", "lc-skhcn-2024-plan"}
