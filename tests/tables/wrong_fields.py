"""Faults that one schema file shows by itself: where, what stands there, and both sentences."""

RULE = ("rules", 0)
FORMS = '"column", "fk/column", {"column", "is"}, {"lookup"}, {"value"}, "today"'

# where, what stands there, and the sentence after the file name in English and Vietnamese
WRONG_FIELDS = {
    "two columns of one name": (
        ("fields", 1, "name"),
        "school",
        'field "school": the title "school" is also that of the column "school".',
        'field "school": tên cột "school" trùng với tên của cột "school".',
    ),
    "two columns of one title": (
        ("fields", 2, "title"),
        "Số nữ",
        'field "pupils": the title "Số nữ" is also that of the column "girls".',
        'field "pupils": tên cột "Số nữ" trùng với tên của cột "girls".',
    ),
    "two titles that differ only in marks and case": (
        ("fields", 2, "title@en"),
        "SO NU (%)",
        'field "pupils": the title "SO NU (%)" is also that of the column "girls".',
        'field "pupils": tên cột "SO NU (%)" trùng với tên của cột "girls".',
    ),
    "an alias that is the title of another column": (
        ("fields", 3, "aliases"),
        ["Sĩ-số"],
        'field "share": the title "Sĩ-số" is also that of the column "pupils".',
        'field "share": tên cột "Sĩ-số" trùng với tên của cột "pupils".',
    ),
    "a title of a sign alone": (
        ("fields", 3, "title"),
        "%",
        'field "share": the title "%" has no letter and no digit.',
        'field "share": tên cột "%" không có chữ hay số nào.',
    ),
    "a type nobody knows": (
        ("fields", 1, "type"),
        "int",
        'field "girls": there is no type "int". Did you mean "integer"?',
        'field "girls": không có kiểu dữ liệu "int". Có phải "integer" không?',
    ),
    "a constraint nobody knows": (
        ("fields", 1, "constraints"),
        {"minimun": 0},
        'field "girls": there is no constraint "minimun". Did you mean "minimum"?',
        'field "girls": không có ràng buộc "minimun". Có phải "minimum" không?',
    ),
    "a least value that is no number": (
        ("fields", 1, "constraints"),
        {"minimum": "abc"},
        'field "girls" "minimum": "abc" is no value of the type integer.',
        'field "girls" "minimum": "abc" không phải là giá trị của kiểu integer.',
    ),
    "a greatest value that is no number either": (
        ("fields", 3, "constraints"),
        {"maximum": "NaN"},
        'field "share" "maximum": "NaN" is no value of the type number.',
        'field "share" "maximum": "NaN" không phải là giá trị của kiểu number.',
    ),
    "a least value with a decimal comma": (
        ("fields", 3, "constraints"),
        {"minimum": "0,5"},
        'field "share" "minimum": "0,5" is no value of the type number.',
        'field "share" "minimum": "0,5" không phải là giá trị của kiểu number.',
    ),
    "a first day that is none": (
        ("fields", 4, "constraints"),
        {"minimum": "2023-02-30"},
        'field "on" "minimum": "2023-02-30" is no value of the type date.',
        'field "on" "minimum": "2023-02-30" không phải là giá trị của kiểu date.',
    ),
    "a first day as a number": (
        ("fields", 4, "constraints"),
        {"minimum": 2023},
        'field "on" "minimum": "2023" is no value of the type date.',
        'field "on" "minimum": "2023" không phải là giá trị của kiểu date.',
    ),
    "a least value of a text": (
        ("fields", 0, "constraints"),
        {"minimum": 1},
        'field "school" "minimum": the type string has no least or greatest value.',
        'field "school" "minimum": kiểu string không có giá trị nhỏ nhất hay lớn nhất.',
    ),
    "a least value above the greatest": (
        ("fields", 1, "constraints"),
        {"minimum": 10, "maximum": 9},
        'field "girls": the least value is above the greatest.',
        'field "girls": giá trị nhỏ nhất lớn hơn giá trị lớn nhất.',
    ),
    "a last day before the first": (
        ("fields", 4, "constraints"),
        {"minimum": "2023-01-02", "maximum": "2023-01-01"},
        'field "on": the least value is above the greatest.',
        'field "on": giá trị nhỏ nhất lớn hơn giá trị lớn nhất.',
    ),
    "a shortest length above the longest": (
        ("fields", 0, "constraints"),
        {"minLength": 3, "maxLength": 2},
        'field "school": the least value is above the greatest.',
        'field "school": giá trị nhỏ nhất lớn hơn giá trị lớn nhất.',
    ),
    "a listed value that is no number": (
        ("fields", 1, "constraints"),
        {"enum": [1, "two"]},
        'field "girls" "enum": "two" is no value of the type integer.',
        'field "girls" "enum": "two" không phải là giá trị của kiểu integer.',
    ),
    "a label for a value that is not listed": (
        ("fields", 0),
        {"name": "school", "constraints": {"enum": ["a", "b"]}, "categories": ["a", "bb"]},
        'field "school" "categories": there is no enum value "bb". Did you mean "b"?',
        'field "school" "categories": không có giá trị của enum "bb". Có phải "b" không?',
    ),
    "one value with two labels": (
        ("fields", 0, "categories"),
        [{"value": "a", "label": "A"}, {"value": "a", "label": "Á"}],
        'field "school" categories[2]: the value "a" is already there.',
        'field "school" categories[2]: giá trị "a" đã có ở trên.',
    ),
    "a pattern that is none": (
        ("fields", 0, "constraints"),
        {"pattern": "[a-z"},
        (
            'field "school": the regular expression "[a-z" cannot be used '
            "(unterminated character set at position 0)."
        ),
        (
            'field "school": biểu thức chính quy "[a-z" không dùng được '
            "(unterminated character set at position 0)."
        ),
    ),
    "a pattern that brackets would make one": (
        ("fields", 0, "constraints"),
        {"pattern": "a)|(b"},
        (
            'field "school": the regular expression "a)|(b" cannot be used '
            "(unbalanced parenthesis at position 1)."
        ),
        (
            'field "school": biểu thức chính quy "a)|(b" không dùng được '
            "(unbalanced parenthesis at position 1)."
        ),
    ),
    "a pattern that repeats too often": (
        ("fields", 0, "constraints"),
        {"pattern": "a{99999999999}"},
        (
            'field "school": the regular expression "a{99999999999}" cannot be used '
            "(the repetition number is too large)."
        ),
        (
            'field "school": biểu thức chính quy "a{99999999999}" không dùng được '
            "(the repetition number is too large)."
        ),
    ),
    "a bad pattern of a flag": (
        ("rules", 1, "where"),
        [{"column": "school", "matches": "("}],
        (
            'rules[2] end-before-start "where": the regular expression "(" cannot be used '
            "(missing ), unterminated subpattern at position 0)."
        ),
        (
            'rules[2] end-before-start "where": biểu thức chính quy "(" không dùng được '
            "(missing ), unterminated subpattern at position 0)."
        ),
    ),
    "a pattern without the group it is asked for": (
        ("rules", 1, "where"),
        [{"column": "school", "pattern": "(?P<a>.)", "parts": {"b": "on"}}],
        'rules[2] end-before-start "where": the regular expression has no group named "b".',
        'rules[2] end-before-start "where": biểu thức chính quy không có nhóm tên "b".',
    ),
    "a pattern that takes out nothing": (
        (*RULE, "part"),
        {"column": "school", "extract": "[0-9]+"},
        (
            'rules[1] share-mismatch "part": the regular expression "[0-9]+" has no group (…) '
            "to take the number from."
        ),
        (
            'rules[1] share-mismatch "part": biểu thức chính quy "[0-9]+" không có nhóm nào (…) '
            "để lấy số ra."
        ),
    ),
    "a role filled by a form nobody knows": (
        (*RULE, "part"),
        {"columns": "girls"},
        (
            f'rules[1] share-mismatch "part": {{"columns": "girls"}} is not understood; '
            f"the forms are: {FORMS}."
        ),
        (
            f'rules[1] share-mismatch "part": không hiểu {{"columns": "girls"}}; '
            f"các dạng được dùng: {FORMS}."
        ),
    ),
    "a role filled by two forms at once": (
        (*RULE, "part"),
        {"column": "girls", "is": "5", "matches": "5"},
        (
            'rules[1] share-mismatch "part": {"column": "girls", "is": "5", "matches": "5"} '
            f"is not understood; the forms are: {FORMS}."
        ),
        (
            'rules[1] share-mismatch "part": không hiểu {"column": "girls", "is": "5", '
            f'"matches": "5"}}; các dạng được dùng: {FORMS}.'
        ),
    ),
    "a role filled by a number": (
        (*RULE, "part"),
        5,
        f'rules[1] share-mismatch "part": 5 is not understood; the forms are: {FORMS}.',
        f'rules[1] share-mismatch "part": không hiểu 5; các dạng được dùng: {FORMS}.',
    ),
}
