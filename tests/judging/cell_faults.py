"""Faults of the writing of one cell of the form in test_cells, with their sentences."""

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
        ('"4A" chưa đúng cách ghi "Mã tỉnh".', "Ví dụ đúng: 01."),
        ('"4A" is not how "Province" is written.', "A right example: 01."),
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
            "Please write day/month/year, for example 15/11/2022.",
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
