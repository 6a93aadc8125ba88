"""Every fault of the writing of a cell: its place, its wording, and its sentences."""

from typing import Any

import pytest

from tests.judging.people import check, said, tables_of, told

FORM: dict[str, Any] = {
    "name": "form",
    "fields": [
        {"name": "id", "title": "Mã", "title@en": "Id"},
        {"name": "women", "title": "Số nữ", "title@en": "Women", "type": "integer"},
        {"name": "total", "title": "Tổng số", "title@en": "Total", "type": "integer"},
        {
            "name": "share",
            "title": "Tỷ lệ",
            "title@en": "Share",
            "type": "number",
            "unit": "%",
            "constraints": {"minimum": 0, "maximum": 100},
        },
        {
            "name": "word",
            "title": "Mức",
            "title@en": "Qualifier",
            "constraints": {"enum": ["exact", "nearly", "over"]},
            "categories": [
                {"value": "exact", "label": "chính xác", "label@en": "exact"},
                {"value": "nearly", "label": "gần", "label@en": "nearly"},
                {"value": "over", "label": "hơn", "label@en": "over"},
            ],
        },
        {
            "name": "on",
            "title": "Ngày",
            "title@en": "Day",
            "type": "date",
            "constraints": {"minimum": "2016-01-01", "maximum": "2026-12-31"},
        },
        {
            "name": "year",
            "title": "Năm",
            "title@en": "Year",
            "type": "year",
            "constraints": {"minimum": 2016},
        },
        {"name": "open", "title": "Còn", "title@en": "Open", "type": "boolean"},
        {
            "name": "code",
            "title": "Mã tỉnh",
            "title@en": "Province",
            "constraints": {"pattern": "[0-9]{2}"},
            "example": "01",
        },
        {
            "name": "name",
            "title": "Tên",
            "title@en": "Name",
            "constraints": {"required": True, "minLength": 2, "maxLength": 5},
        },
        {
            "name": "level",
            "title": "Cấp",
            "title@en": "Level",
            "type": "number",
            "constraints": {"enum": [1.5, 2]},
        },
    ],
    "rules": [
        {
            "rule": "qualifier-mismatch",
            "part": "women",
            "whole": {"column": "total", "qualifier": "word"},
            "share": "share",
            "qualifier": "word",
        }
    ],
}
TABLES = tables_of(FORM)
COLUMNS = [one["name"] for one in FORM["fields"]]


def judged(**cells):
    """One row of the form, with a good name unless the case has one; a comma proves nothing."""
    row = {"id": "a", "women": "5", "name": "Lan", **cells}
    text = ";".join(COLUMNS) + "\n" + ";".join(row.get(one, "") for one in COLUMNS) + "\n"
    return check(text, tables=TABLES, table="form")


# the cell -> rule and wording, what the message says, and what to do, in both languages
FAULTS = {
    "nothing where something is needed": (
        {"name": ""},
        "required J2",
        ("Ô này bắt buộc nhưng đang để trống.", 'Đề nghị điền "Tên".'),
        ("This cell must be filled but is empty.", 'Please fill in "Name".'),
    ),
    "a space where something is needed": (
        {"name": " \u00a0"},
        "required J2",
        ("Ô này bắt buộc nhưng đang để trống.", 'Đề nghị điền "Tên".'),
        ("This cell must be filled but is empty.", 'Please fill in "Name".'),
    ),
    "words for a number": (
        {"women": "năm mươi"},
        "type B2",
        ('"năm mươi" không phải là số nguyên.', "Đề nghị ghi như ví dụ: 5."),
        ('"năm mươi" is no whole number.', "Please write it as in the example: 5."),
    ),
    "half a person": (
        {"women": "2,5"},
        "type B2",
        ('"2,5" không phải là số nguyên.', "Đề nghị ghi như ví dụ: 5."),
        ('"2,5" is no whole number.', "Please write it as in the example: 5."),
    ),
    "a year of two digits": (
        {"year": "22"},
        "type G2",
        ('"22" không phải là năm (bốn chữ số).', "Đề nghị ghi như ví dụ: 2022."),
        ('"22" is no year of four digits.', "Please write it as in the example: 2022."),
    ),
    "a mark for yes": (
        {"open": "x"},
        "type H2",
        ('"x" không phải là "có" hoặc "không".', "Đề nghị ghi như ví dụ: có."),
        ('"x" is no "yes" or "no".', "Please write it as in the example: yes."),
    ),
    "a word that is not in the list": (
        {"word": "xa"},
        "enum:no_hint E2",
        (
            '"xa" không thuộc danh sách được chọn.',
            "Đề nghị chọn một trong các giá trị: chính xác, gần, hơn.",
        ),
        ('"xa" is not in the list to choose from.', "Please choose one of: exact, nearly, over."),
    ),
    "a word that is nearly in the list": (
        {"word": "chính sát"},
        "enum E2",
        (
            '"chính sát" không thuộc danh sách được chọn.',
            (
                "Đề nghị chọn một trong các giá trị: chính xác, gần, hơn. "
                'Có phải là "chính xác" không?'
            ),
        ),
        (
            '"chính sát" is not in the list to choose from.',
            'Please choose one of: exact, nearly, over. Is it "chính xác"?',
        ),
    ),
    "a number that is not in the list": (
        {"level": "1,6"},
        "enum:no_hint K2",
        ('"1,6" không thuộc danh sách được chọn.', "Đề nghị chọn một trong các giá trị: 1.5, 2."),
        ('"1,6" is not in the list to choose from.', "Please choose one of: 1.5, 2."),
    ),
    "a code of another form": (
        {"code": "4A"},
        "pattern I2",
        ('"4A" chưa đúng cách ghi Mã tỉnh.', "Ví dụ đúng: 01."),
        ('"4A" is not how Province is written.', "A right example: 01."),
    ),
    "a code that lost its zero": (
        {"code": "1"},
        "lost-leading-zero I2",
        ('Mã "1" thiếu số 0 ở đầu.', 'Đề nghị ghi "01".'),
        ('The code "1" lacks the zero it begins with.', 'Please write "01".'),
    ),
    "a share above all": (
        {"share": "101"},
        "range D2",
        ("101 nằm ngoài giới hạn cho phép (từ 0 đến 100).", "Đề nghị kiểm tra lại."),
        ("101 is out of the range allowed (from 0 to 100).", "Please check it."),
    ),
    "a day too early": (
        {"on": "31/12/2015"},
        "range F2",
        (
            "31/12/2015 nằm ngoài giới hạn cho phép (từ 1/1/2016 đến 31/12/2026).",
            "Đề nghị kiểm tra lại.",
        ),
        (
            "31/12/2015 is out of the range allowed (from 1 January 2016 to 31 December 2026).",
            "Please check it.",
        ),
    ),
    "a year too early": (
        {"year": "2015"},
        "range:least G2",
        ("2015 nằm ngoài giới hạn cho phép (từ 2016 trở lên).", "Đề nghị kiểm tra lại."),
        ("2015 is out of the range allowed (2016 or more).", "Please check it."),
    ),
    "a name too long": (
        {"name": "Minh Lan"},
        "length J2",
        ("Nội dung dài 8 ký tự, tối đa là 5 ký tự.", "Đề nghị rút gọn."),
        ("The text has 8 characters, at most 5 are allowed.", "Please shorten it."),
    ),
    "a name too short": (
        {"name": "L"},
        "length:short J2",
        ("Nội dung dài 1 ký tự, tối thiểu là 2 ký tự.", "Đề nghị ghi đầy đủ."),
        ("The text has 1 characters, at least 2 are wanted.", "Please write it in full."),
    ),
    "a number of two readings": (
        {"share": "1.500"},
        "ambiguous-number D2",
        (
            '"1.500" có thể hiểu là 1,5 hoặc 1500.',
            "Đề nghị ghi liền, không có dấu ngăn cách hàng nghìn: 1,5 hoặc 1500.",
        ),
        (
            '"1.500" can be read as 1.5 or 1500.',
            "Please write it without marks between thousands: 1.5 or 1500.",
        ),
    ),
    "a pair in one cell": (
        {"women": "05/07"},
        "two-numbers-in-one-cell:columns B2",
        (
            '"05/07" gồm hai số trong một ô.',
            'Đề nghị ghi tách: cột "Số nữ" ghi 5, cột "Tổng số" ghi 7.',
        ),
        (
            '"05/07" holds two numbers in one cell.',
            'Please split it: 5 in the column "Women", 7 in the column "Total".',
        ),
    ),
    "a pair that Excel made a day": (
        {"women": "05-Thg7"},
        "turned-into-date:columns B2",
        (
            ('"05-Thg7" có dấu hiệu bị Excel tự đổi thành ngày tháng; số đã nhập có thể là 5/7.'),
            'Nếu đúng, đề nghị ghi 5 vào cột "Số nữ", 7 vào cột "Tổng số".',
        ),
        (
            '"05-Thg7" looks like something Excel turned into a date; 5/7 may have been typed.',
            'If so, please write 5 in the column "Women", 7 in the column "Total".',
        ),
    ),
    "a number with its unit": (
        {"women": "05 đồng chí"},
        "words-in-number B2",
        ('"05 đồng chí" có chữ kèm theo số.', "Đề nghị chỉ ghi số: 5."),
        ('"05 đồng chí" has words beside the number.', "Please write the number only: 5."),
    ),
    "an estimate in a column that has one for its qualifier": (
        {"total": "gần 400"},
        "words-in-number:qualifier_column C2",
        (
            '"gần 400" có chữ kèm theo số.',
            'Đề nghị chỉ ghi số: 400. Nếu là số ước lượng, đề nghị chọn "gần", "hơn"… ở cột "Mức".',
        ),
        (
            '"gần 400" has words beside the number.',
            (
                "Please write the number only: 400. For an estimate, please choose "
                '"nearly", "over"… in the column "Qualifier".'
            ),
        ),
    ),
    "none, or not known": (
        {"women": "không"},
        "zero-or-unknown B2",
        (
            '"không" chưa rõ là không có (0) hay chưa có số liệu.',
            "Đề nghị ghi 0 nếu không có; để trống nếu chưa có số liệu.",
        ),
        (
            '"không" may mean none (0) or no data.',
            "Please write 0 if there is none; leave the cell empty if there are no data.",
        ),
    ),
    "a day without its year": (
        {"on": "15/11"},
        "date-without-year F2",
        ('Ngày "15/11" chưa có năm.', "Đề nghị ghi đủ ngày/tháng/năm, ví dụ 15/11/2022."),
        (
            'The date "15/11" has no year.',
            "Please write day/month/year, for example 15 November 2022.",
        ),
    ),
    "a day that is none": (
        {"on": "30/02/2024"},
        "impossible-date F2",
        ('Không có ngày "30/02/2024" trong lịch.', "Đề nghị kiểm tra lại ngày, tháng."),
        (
            'There is no day "30/02/2024" in the calendar.',
            "Please check the day and the month.",
        ),
    ),
    "marks in the wrong places": (
        {"women": "1.50.000"},
        "malformed-number B2",
        (
            '"1.50.000" có dấu ngăn cách đặt sai chỗ nên không đọc được là số nào.',
            "Đề nghị ghi lại số này, không có dấu ngăn cách hàng nghìn, ví dụ 5.",
        ),
        (
            'The marks in "1.50.000" are misplaced, so that the number cannot be read.',
            "Please write it again without marks between thousands, for example 5.",
        ),
    ),
    "a number too long": (
        {"share": "71,42857"},
        "number-too-long D2",
        ('"71,42857" có quá 4 chữ số thập phân.', "Đề nghị làm tròn: 71,43."),
        ('"71,42857" has more than 4 decimals.', "Please round it: 71,43."),
    ),
    "two qualifiers": (
        {"share": "gần 45%", "word": "over"},
        "two-qualifiers D2",
        (
            'Ô này ghi "gần", còn cột "Mức" ghi "hơn".',
            "Đề nghị chỉ giữ một từ, ghi ở cột đó.",
        ),
        (
            'This cell says "nearly", but the column "Qualifier" says "over".',
            "Please keep only one of them, in that column.",
        ),
    ),
}


@pytest.mark.parametrize("case", FAULTS.values(), ids=FAULTS)
def test_a_fault_of_writing_is_one_finding_at_its_cell(case):
    cells, expected, vi, en = case
    report = judged(**cells)
    assert told(report) == [expected]
    (finding,) = report.findings
    assert said(finding, "vi") == vi
    assert said(finding, "en") == en
    assert finding.found == next(iter(cells.values()))
    assert finding.place.file == "a.csv"


SOUND = {
    "labels in Vietnamese": {"word": "gần"},
    "labels in English, in capitals": {"word": "Nearly"},
    "the code itself": {"word": "nearly"},
    "no marks": {"word": "chinh xac"},
    "a listed number with a zero": {"level": "1,50"},
    "a listed number as another program writes it": {"level": "2,0"},
    "yes": {"open": "có"},
    "no, in English": {"open": "No"},
    "a month that begins before the first day": {"on": "2016-01"},
    "a year that holds the last day": {"on": "2026"},
    "signs of no data": {"women": "…", "total": "x"},
    "a percent sign": {"share": "71,4%"},
    "the least and the greatest": {"share": "100", "women": "0"},
    "a code with spaces around it": {"code": " 01 "},
    "a name of five letters with marks": {"name": "Nguyễ"},
    "the same name with letters and marks apart": {"name": "Nguye\u0302\u0303"},
}


@pytest.mark.parametrize("cells", SOUND.values(), ids=SOUND)
def test_what_can_be_read_in_one_way_is_no_fault(cells):
    assert [one for one in told(judged(**cells)) if not one.startswith("harmless")] == []


def test_a_dash_for_a_figure_is_asked_about_and_a_dash_for_a_day_is_none():
    assert told(judged(women="-", share="–", on="-", year="-")) == [
        "zero-or-unknown B2",
        "zero-or-unknown D2",
    ]


def test_harmless_spellings_are_told_once_for_a_column_with_their_number():
    text = "id;women;total;share;name\na;05;7;;Lan\nb;06; 7;;Lan\nc;5;7;;Lan\nd;07;7;71 %;Lan\n"
    needed = {"gbopen:mayBeAbsent": True}
    fields = [{**one, **needed} for one in FORM["fields"]]
    report = check(text, tables=tables_of({**FORM, "fields": fields}), table="form")
    assert told(report) == [
        "harmless-spelling B2",
        "harmless-spelling:spaces C3",
        "harmless-spelling D5",
    ]
    assert [said(one, "vi")[0] for one in report.findings] == [
        '3 ô trong cột này ghi khác mẫu nhưng hiểu được, ví dụ "05" được hiểu là "5".',
        "Đã chuẩn hóa khoảng trắng và cách mã hóa chữ có dấu ở 1 ô; nội dung không thay đổi.",
        '1 ô trong cột này ghi khác mẫu nhưng hiểu được, ví dụ "71 %" được hiểu là "71".',
    ]
    assert report.files[0].counts == (0, 0, 3)
