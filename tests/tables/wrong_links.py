"""Names in a schema that lead nowhere: where, what stands there, and both sentences."""

from tests.tables.small_schemas import MISSING

RULE = ("rules", 0)

# where, what stands there, and the sentence after the file name in English and Vietnamese
WRONG_NAMES = {
    "a rule nobody knows": (
        (*RULE, "rule"),
        "share-mismatched",
        'rules[1]: there is no rule "share-mismatched". Did you mean "share-mismatch"?',
        'rules[1]: không có quy tắc "share-mismatched". Có phải "share-mismatch" không?',
    ),
    "a rule that is like none": (
        (*RULE, "rule"),
        "zzz",
        'rules[1]: there is no rule "zzz".',
        'rules[1]: không có quy tắc "zzz".',
    ),
    "a rule that is never bound to columns": (
        (*RULE, "rule"),
        "missing-column",
        'rules[1]: there is no rule "missing-column".',
        'rules[1]: không có quy tắc "missing-column".',
    ),
    "a role without its column": (
        (*RULE, "whole"),
        MISSING,
        'rules[1] share-mismatch: there is no column for the role "whole".',
        'rules[1] share-mismatch: chưa có cột cho vai trò "whole".',
    ),
    "a role the rule has not": (
        (*RULE, "wohle"),
        "pupils",
        'rules[1] share-mismatch: there is no role "wohle". Did you mean "whole"?',
        'rules[1] share-mismatch: không có vai trò "wohle". Có phải "whole" không?',
    ),
    "a column the table has not": (
        (*RULE, "part"),
        "girl",
        'rules[1] share-mismatch "part": there is no column "girl". Did you mean "girls"?',
        'rules[1] share-mismatch "part": không có cột "girl". Có phải "girls" không?',
    ),
    "a path through a column that refers to nothing": (
        (*RULE, "part"),
        "girls/pupils",
        'rules[1] share-mismatch "part": the column "girls" refers to no table.',
        'rules[1] share-mismatch "part": cột "girls" không tham chiếu đến bảng nào.',
    ),
    "a path to a column the other table has not": (
        (*RULE, "part"),
        "school/pupil",
        'rules[1] share-mismatch "part": there is no column "pupil". Did you mean "pupils"?',
        'rules[1] share-mismatch "part": không có cột "pupil". Có phải "pupils" không?',
    ),
    "a path that ends in a stroke": (
        (*RULE, "part"),
        "school/",
        'rules[1] share-mismatch "part": there is no column "".',
        'rules[1] share-mismatch "part": không có cột "".',
    ),
    "a look-up that is not declared": (
        ("rules", 2, "found"),
        {"lookup": "than"},
        'rules[3] not-valid-then "found": there is no look-up "than". Did you mean "then"?',
        'rules[3] not-valid-then "found": không có tra cứu "than". Có phải "then" không?',
    ),
    "a share in a column of words": (
        (*RULE, "share"),
        "school",
        (
            'rules[1] share-mismatch "share": the column "school" is of type string; '
            "number/integer is needed."
        ),
        'rules[1] share-mismatch "share": cột "school" có kiểu string, cần kiểu number/integer.',
    ),
    "a count in a column of days": (
        (*RULE, "part"),
        "on",
        (
            'rules[1] share-mismatch "part": the column "on" is of type date; '
            "integer/number is needed."
        ),
        'rules[1] share-mismatch "part": cột "on" có kiểu date, cần kiểu integer/number.',
    ),
    "a qualifier in a column of yes and no": (
        (*RULE, "qualifier"),
        "done",
        (
            'rules[1] share-mismatch "qualifier": the column "done" is of type boolean; '
            "string is needed."
        ),
        'rules[1] share-mismatch "qualifier": cột "done" có kiểu boolean, cần kiểu string.',
    ),
    "a day that is a number of another table": (
        ("rules", 1, "start"),
        "school/pupils",
        (
            'rules[2] end-before-start "start": the column "pupils" is of type integer; '
            "date is needed."
        ),
        'rules[2] end-before-start "start": cột "pupils" có kiểu integer, cần kiểu date.',
    ),
    "a share that is a flag": (
        (*RULE, "share"),
        {"column": "share", "is": "5"},
        'rules[1] share-mismatch "share": this form cannot fill this role; name a column instead.',
        (
            'rules[1] share-mismatch "share": dạng này không điền được vào vai trò này; '
            "hãy ghi tên một cột."
        ),
    ),
    "a share that is a constant": (
        (*RULE, "share"),
        {"value": 50},
        'rules[1] share-mismatch "share": this form cannot fill this role; name a column instead.',
        (
            'rules[1] share-mismatch "share": dạng này không điền được vào vai trò này; '
            "hãy ghi tên một cột."
        ),
    ),
    "a condition that is no flag": (
        ("rules", 1, "where"),
        ["school"],
        (
            'rules[2] end-before-start "where": the column "school" is of type string; '
            "boolean is needed."
        ),
        'rules[2] end-before-start "where": cột "school" có kiểu string, cần kiểu boolean.',
    ),
    "a condition on a column the table has not": (
        ("rules", 1, "where"),
        [{"column": "dome", "is": "true"}],
        'rules[2] end-before-start "where": there is no column "dome". Did you mean "done"?',
        'rules[2] end-before-start "where": không có cột "dome". Có phải "done" không?',
    ),
    "a reference to nowhere": (
        ("foreignKeys", 0, "reference", "resource"),
        "school",
        'foreignKeys school: there is no table "school". Did you mean "schools"?',
        'foreignKeys school: không có bảng "school". Có phải "schools" không?',
    ),
    "a reference from nowhere": (
        ("foreignKeys", 0, "fields"),
        "schol",
        'foreignKeys schol: there is no column "schol". Did you mean "school"?',
        'foreignKeys schol: không có cột "schol". Có phải "school" không?',
    ),
    "a reference to a column that is not there": (
        ("foreignKeys", 0, "reference", "fields"),
        ["name"],
        'foreignKeys school: there is no column "name".',
        'foreignKeys school: không có cột "name".',
    ),
    "a reference of two columns to one": (
        ("foreignKeys", 0, "fields"),
        ["school", "on"],
        "foreignKeys[1]: 2 columns cannot refer to 1.",
        "foreignKeys[1]: 2 cột không tham chiếu được đến 1 cột.",
    ),
    "a key of a column that is not there": (
        ("primaryKey",),
        ["school", "onn"],
        'primaryKey/uniqueKeys: there is no column "onn". Did you mean "on"?',
        'primaryKey/uniqueKeys: không có cột "onn". Có phải "on" không?',
    ),
    "a unique key of a column that is not there": (
        ("uniqueKeys",),
        [["girl"]],
        'primaryKey/uniqueKeys: there is no column "girl". Did you mean "girls"?',
        'primaryKey/uniqueKeys: không có cột "girl". Có phải "girls" không?',
    ),
    "a look-up in a table that is not there": (
        ("lookups", "then", "table"),
        "scools",
        'lookups "then": there is no table "scools". Did you mean "schools"?',
        'lookups "then": không có bảng "scools". Có phải "schools" không?',
    ),
    "a look-up that matches a column that is not there": (
        ("lookups", "then", "match"),
        {"scool": "school"},
        'lookups "then": there is no column "scool". Did you mean "school"?',
        'lookups "then": không có cột "scool". Có phải "school" không?',
    ),
    "a look-up from a column that is not there": (
        ("lookups", "then", "match"),
        {"school": ["=x", "scool"]},
        'lookups "then": there is no column "scool". Did you mean "school"?',
        'lookups "then": không có cột "scool". Có phải "school" không?',
    ),
    "a look-up during columns that hold no days": (
        ("lookups", "then", "during"),
        ["opened", "pupils"],
        'lookups "then" "during": the column "pupils" is of type integer; date is needed.',
        'lookups "then" "during": cột "pupils" có kiểu integer, cần kiểu date.',
    ),
    "a look-up at what is no day": (
        ("lookups", "then", "at"),
        "school",
        'lookups "then" "at": the column "school" is of type string; year/date/integer is needed.',
        'lookups "then" "at": cột "school" có kiểu string, cần kiểu year/date/integer.',
    ),
    "a look-up during, but at no day": (
        ("lookups", "then", "at"),
        MISSING,
        'lookups "then": "match" must not be empty, and "during" goes with "at".',
        'lookups "then": "match" không được trống, và "during" phải đi cùng "at".',
    ),
    "a look-up that matches nothing": (
        ("lookups", "then", "match"),
        {},
        'lookups "then": "match" must not be empty, and "during" goes with "at".',
        'lookups "then": "match" không được trống, và "during" phải đi cùng "at".',
    ),
    "a look-up through itself": (
        ("lookups", "then", "match"),
        {"school": "then/school"},
        'lookups "then": the look-up "then" must be declared before this one.',
        'lookups "then": tra cứu "then" phải được khai báo trước tra cứu này.',
    ),
    "a look-up with the name of a column": (
        ("lookups", "done"),
        {"table": "schools", "match": {"school": "school"}},
        'lookups "done": "done" is already the name of a column.',
        'lookups "done": "done" đã là tên của một cột.',
    ),
    "a name column that is not there": (
        ("gbopen:nameField",),
        "schol",
        'gbopen:nameField/alsoNamed: there is no column "schol". Did you mean "school"?',
        'gbopen:nameField/alsoNamed: không có cột "schol". Có phải "school" không?',
    ),
}
